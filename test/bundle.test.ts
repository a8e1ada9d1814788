import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

describe("audit.cjs alone in a folder, without node_modules", () => {
  const folder = mkdtempSync(join(tmpdir(), "alone-"));
  beforeAll(() => {
    copyFileSync(join(ROOT, "dist/audit.cjs"), join(folder, "audit.cjs"));
    cpSync(join(ROOT, "samples/qingcheng-2025"), join(folder, "ledger"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (program: string, cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8", env: {} });
  const alone = (...args: string[]) => run("audit.cjs", folder, ...args);

  it("prints the report that the installed program prints", () => {
    const args = ["--as-of", "2025-12-31", "--format", "json", "--all"];
    const installed = run(join(ROOT, "bin/audit.js"), folder, "check", "ledger", ...args);
    expect(installed.status).toBe(1);
    expect(alone("check", "ledger", ...args)).toMatchObject({
      status: 1,
      stdout: installed.stdout,
      stderr: installed.stderr,
    });
  });

  it("has the regulations, their examples and their clauses with it", () => {
    expect(alone("rules").stdout.match(/^\S+(?=\s)/gm)).toEqual(
      expect.arrayContaining(readdirSync(join(ROOT, "regulations"))),
    );
    expect(alone("rules", "test", "provincial-opinion")).toMatchObject({ status: 0, stderr: "" });
    expect(alone("coverage").stdout).toContain("第三十九条");
  });

  it("lays down a ledger to start from, with the schemas, and finds nothing wrong with it", () => {
    expect(alone("init", "new")).toMatchObject({ status: 0, stderr: "" });
    expect(alone("validate", "new")).toMatchObject({ status: 0, stderr: "" });
  });

  it("calls up each library it holds: calendar files, tables, plans as YAML, the precise reader", () => {
    expect(alone("calendar", "ledger", "--as-of", "2025-06-01").stdout).toContain("BEGIN:VCALENDAR");
    expect(alone("check", "ledger", "--format", "csv", "--as-of", "2025-06-01").stdout).toContain(",");
    expect(alone("plan", "ledger", "--format", "yaml", "--as-of", "2025-06-01").stdout).toContain("meetings:");
    const wrong = alone("chekc");
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("check")]);
  });
});

describe("the program's start", () => {
  const { BUFFER, CACHES, PROGRAM, compiled } = createRequire(import.meta.url)("../bin/audit.js");

  it.each([PROGRAM, ...Object.values<string>(CACHES)])(
    "reads %s in one go: it has room in what it is read into",
    (file) => {
      expect(statSync(file).size).toBeLessThan(BUFFER.length);
    },
  );

  it.each(["check", "--help"])("of %s goes by a cache that V8 takes", (word) => {
    expect(compiled([word]).cachedDataRejected).toBe(false);
  });
});

describe("the program without what V8 is told and given to be quicker", () => {
  const plain = mkdtempSync(join(tmpdir(), "plain-"));
  const noFlags = join(plain, "no-flags.cjs");
  beforeAll(() => {
    for (const folder of ["bin", "dist"]) mkdirSync(join(plain, folder));
    for (const folder of ["regulations", "schemas", "templates"]) symlinkSync(join(ROOT, folder), join(plain, folder));
    copyFileSync(join(ROOT, "bin/audit.js"), join(plain, "bin/audit.js"));
    for (const name of readdirSync(join(ROOT, "dist"))) {
      if (!name.endsWith(".cache")) symlinkSync(join(ROOT, "dist", name), join(plain, "dist", name));
    }
    writeFileSync(noFlags, 'require("node:v8").setFlagsFromString = () => undefined;');
  });
  afterAll(() => rmSync(plain, { recursive: true, force: true }));

  const run = (program: readonly string[], args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
      cwd: join(ROOT, "samples"),
      encoding: "utf8",
      env: {},
      maxBuffer: 1 << 26,
    });
    return { status, stdout, stderr };
  };

  it.each(
    ["clean-2025", "lingang-2025", "qingcheng-2025"].flatMap((sample) => [
      ["check", sample, "--as-of", "2025-12-31", "--format", "json", "--all"],
      ["check", sample, "--as-of", "2025-12-31", "--width", "80"],
      ["check", sample, "--as-of", "2025-12-31", "--format", "csv", "--jobs", "2"],
      ["due", sample, "--as-of", "2025-06-30"],
      ["plan", sample, "--as-of", "2025-06-30"],
    ]),
  )("says the same: %s %s %s %s %s %s", (...args) => {
    const usual = run([join(ROOT, "bin/audit.js")], args);
    expect(usual.stdout).not.toBe("");
    expect(run(["--require", noFlags, join(plain, "bin/audit.js")], args)).toEqual(usual);
  });
});
