import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The program in one file, which is laid where anybody may read it: a clone may lie where only its owner may. */
const PROGRAM = join(ROOT, "dist/audit.cjs");
/** Nobody: permissions are not asked of an administrator, who may be the one that runs these tests. */
const NOBODY = 65534;
const isAdministrator = process.getuid?.() === 0;

let folder: string;
let program: string;

/** Runs the built program as one whom permissions hold back. */
function audit(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    ...(isAdministrator ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return { exit: status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unreachable-"));
  cpSync(join(ROOT, "samples/qingcheng-2025"), join(folder, "ledger"), { recursive: true });
  cpSync(join(ROOT, "samples/qingcheng-2025"), join(folder, "closed/ledger"), { recursive: true });
  writeFileSync(join(folder, "closed/file"), "{}");
  mkdirSync(join(folder, "locked/inner"), { recursive: true });
  writeFileSync(join(folder, "locked/inner/talks.yaml"), "[]");
  writeFileSync(join(folder, "locked/unit.yaml"), "id: a\nname: 甲\nkind: court\nlevel: county\nregulations: []\n");
  symlinkSync(join(folder, "closed/ledger"), join(folder, "linked"));
  writeFileSync(join(folder, "secret"), "{}");
  const programs = mkdtempSync(join(tmpdir(), "program-"));
  program = join(programs, "audit.cjs");
  cpSync(PROGRAM, program);
  chmodSync(programs, 0o755);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "locked/inner"), 0);
  chmodSync(join(folder, "closed"), 0);
  chmodSync(join(folder, "secret"), 0);
});

afterAll(() => {
  for (const one of ["closed", "locked/inner"]) chmodSync(join(folder, one), 0o755);
  for (const one of [folder, dirname(program)]) rmSync(one, { recursive: true, force: true });
});

describe("what one has no permission for is said in a sentence,", () => {
  it.each([
    ["a ledger", ["check", "closed/ledger"]],
    ["a ledger that a link leads to", ["check", "linked"]],
    ["an output", ["check", "ledger", "-o", "closed/x.csv"]],
    ["an output in a folder that takes none", ["check", "ledger", "-o", "x.csv"]],
    ["settings", ["check", "ledger", "--config", "closed/file"]],
    ["settings that may not be read", ["check", "ledger", "--config", "secret"]],
    ["a rulebook", ["check", "ledger", "--rulebook", "closed/file"]],
    ["a folder of rulebooks", ["check", "ledger", "--rulebook", "closed"]],
    ["waivers", ["check", "ledger", "--waivers", "closed/file"]],
    ["a baseline", ["check", "ledger", "--baseline", "closed/file"]],
    ["a baseline to write", ["baseline", "write", "closed/file", "ledger"]],
    ["a calendar", ["calendar", "ledger", "-o", "closed/x.ics"]],
    ["the calendar before", ["calendar", "ledger", "--previous", "closed/file"]],
    ["a new ledger", ["init", "closed/new"]],
    ["a template", ["template", "-o", "closed/x.xlsx"]],
    ["a text", ["rules", "draft", "closed/file"]],
    ["a workbook", ["import", "closed/file", "--into", "ledger"]],
    ["a result", ["diff", "closed/file", "secret"]],
    ["a share", ["merge", "secret"]],
  ])("%s: exit 2", (_, args) => {
    const { exit, stdout, stderr } = audit(...args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain("没有权限");
    expect(stderr).not.toMatch(/内部错误|^\s+at /m);
  });

  it("a folder and a link within a ledger: exit 3", () => {
    expect(audit("validate", "locked")).toMatchObject({ exit: 3 });
    expect(audit("validate", "locked").stderr).toContain("locked/inner:1:1: 错误: 文件夹读不了（没有权限）");
  });

  it("a cache: a warning, and the report all the same", () => {
    const { exit, stdout, stderr } = audit("check", "ledger", "--as-of", "2025-12-31", "--cache", "closed/cache");
    expect({ exit, hasReport: stdout.length > 500 }).toEqual({ exit: 1, hasReport: true });
    expect(stderr).toContain("没有权限");
  });

  it("and nothing is left behind", () => {
    expect(readdirSync(folder).sort()).toEqual(["closed", "ledger", "linked", "locked", "secret"]);
  });
});
