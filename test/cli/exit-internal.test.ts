import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { discover } from "../../src/ledger/discover.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

it("ends with 4 and one line, no stack trace, where the program itself is broken", () => {
  const folder = mkdtempSync(join(tmpdir(), "broken-"));
  try {
    // A file that comes with the program, compressed within it, is damaged.
    const bundle = readFileSync(join(ROOT, "dist/audit.cjs"), "utf8");
    writeFileSync(
      join(folder, "audit.cjs"),
      bundle.replace(/(rulebooks\/heads\.json",")[A-Za-z0-9+/]{20}/, "$1AAAAAAAAAAAAAAAAAAAA"),
    );
    const ran = spawnSync(process.execPath, ["audit.cjs", "rules"], { cwd: folder, encoding: "utf8" });
    expect({ exit: ran.status, stdout: ran.stdout }).toEqual({ exit: 4, stdout: "" });
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    expect(ran.stderr).toContain("程序内部出错");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("takes a folder that cannot be read for a problem of that folder", () => {
  const { problems } = discover(["no-such-folder"], tmpdir());
  expect(problems.map(({ code, place }) => `${place.file}: ${code}`)).toEqual(["no-such-folder: unreadable-folder"]);
});
