import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { auditIn, withFolder } from "../../support/audit.js";
import { runProgram } from "../../support/program.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const AS_OF = ["--as-of", "2025-11-20"];
/** A date that no record can have, in the ledger of a unit below the first. */
const BROKEN = "- { date: 2025-02-30, type: party-group-meeting }\n";

/** A county's ledger of several units, to be changed by tests. */
function withCounty<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder({}, (folder) => {
    cpSync(join(ROOT, "samples/lingang-2025"), join(folder, "county"), { recursive: true });
    return use(folder);
  });
}

/** Runs the check in so many shares, the last first, and returns the blobs. */
async function inShares(folder: string, of: number, ...options: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (let number = of; number > 0; number--) {
    const name = `part-${number}.blob`;
    const ran = await auditIn(folder, ["check", "county", ...options, "--shard", `${number}/${of}`, "-o", name]);
    expect(ran).toEqual({ exit: 0, stdout: "", stderr: "" });
    names.push(name);
  }
  return names;
}

describe("shares of a run, merged in whatever order", () => {
  it.each([1, 2, 7])("make the report and the exit code of the whole run: %i", (of) =>
    withCounty(async (folder) => {
      const blobs = await inShares(folder, of, ...AS_OF);
      for (const format of ["text", "csv", "json"]) {
        const whole = await auditIn(folder, ["check", "county", ...AS_OF, "--format", format]);
        expect(await auditIn(folder, ["merge", ...blobs, "--format", format])).toEqual(whole);
        expect(whole.exit).toBe(1);
      }
    }),
  );

  it("hold every finding where the whole run does", () =>
    withCounty(async (folder) => {
      const options = [...AS_OF, "--all", "--fail-on", "none"];
      const blobs = await inShares(folder, 2, ...options);
      const whole = await auditIn(folder, ["check", "county", ...options, "--format", "json"]);
      expect(await auditIn(folder, ["merge", ...blobs, "--format", "json"])).toEqual(whole);
      expect(whole.exit).toBe(0);
    }));

  it.each([[], ["--keep-going"]])("name the errors that the whole run names, and end as it does: %s", (...options) =>
    withCounty(async (folder) => {
      appendFileSync(join(folder, "county/meetings.yaml"), BROKEN);
      const blobs = await inShares(folder, 2, ...AS_OF, ...options);
      const whole = await auditIn(folder, ["check", "county", ...AS_OF, ...options]);
      expect(await auditIn(folder, ["merge", ...blobs])).toEqual(whole);
      expect(whole).toMatchObject({ exit: 3, stderr: expect.stringContaining("2025-02-30") });
    }),
  );

  it("know what the baseline of the run lists, and where", () =>
    withCounty(async (folder) => {
      await auditIn(folder, ["baseline", "write", "known.yaml", "county", ...AS_OF]);
      const known = join(folder, "known.yaml");
      writeFileSync(known, readFileSync(known, "utf8").replace("status: gap", "status: late"));
      const options = [...AS_OF, "--baseline", "known.yaml"];
      const blobs = await inShares(folder, 3, ...options);
      const whole = await auditIn(folder, ["check", "county", ...options, "--strict-baseline"]);
      expect(await auditIn(folder, ["merge", ...blobs, "--strict-baseline"])).toEqual(whole);
      expect(whole.stderr).toContain("known.yaml:");
    }));
});

describe("shares that are not those of one run", () => {
  it.each<[string, (folder: string) => void, readonly string[], string]>([
    ["with other options", () => undefined, ["--all"], "选项或者设置不同"],
    ["with another day", () => undefined, ["--as-of", "2025-11-21"], "选项或者设置不同"],
    [
      "of another description of the unit",
      (folder) => appendFileSync(join(folder, "county/unit.yaml"), "# 改过\n"),
      [],
      "台账的单位和文件不同",
    ],
  ])("are refused: %s", (_, change, options, said) =>
    withCounty(async (folder) => {
      const [second = "", first = ""] = await inShares(folder, 2, ...AS_OF);
      change(folder);
      await auditIn(folder, ["check", "county", ...AS_OF, ...options, "--shard", "1/2", "-o", first]);
      const ran = await auditIn(folder, ["merge", first, second, "-o", "gaps.csv"]);
      expect(ran).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining(said) });
    }),
  );

  it("are refused: of another rulebook", () =>
    withCounty(async (folder) => {
      const book = readFileSync(join(ROOT, "test/bench/rulebook.yaml"), "utf8");
      writeFileSync(join(folder, "mine.yaml"), book);
      const options = [...AS_OF, "--rulebook", "mine.yaml"];
      const [second = "", first = ""] = await inShares(folder, 2, ...options);
      writeFileSync(join(folder, "mine.yaml"), `${book}# 改过\n`);
      await auditIn(folder, ["check", "county", ...options, "--shard", "1/2", "-o", first]);
      const ran = await auditIn(folder, ["merge", first, second]);
      expect(ran).toMatchObject({ exit: 2, stderr: expect.stringContaining("规则书不同") });
    }));
});

describe("several threads", () => {
  const inThreads = (folder: string, jobs: number, ...options: readonly string[]) =>
    runProgram(folder, ["check", "county", ...AS_OF, "--jobs", String(jobs), ...options]);

  it.each([["--format", "json", "--all"], ["--format", "csv"], []])("make the report of one: %s", (...options) =>
    withCounty(async (folder) => {
      const one = await inThreads(folder, 1, ...options);
      expect(one.exit).toBe(1);
      for (const jobs of [2, 5]) expect(await inThreads(folder, jobs, ...options)).toEqual(one);
    }),
  );

  it.each([[], ["--keep-going"]])("name the errors that one names: %s", (...options) =>
    withCounty(async (folder) => {
      appendFileSync(join(folder, "county/meetings.yaml"), BROKEN);
      const one = await inThreads(folder, 1, ...options);
      expect(one.exit).toBe(3);
      expect(await inThreads(folder, 3, ...options)).toEqual(one);
    }),
  );

  it("end with wrong usage as one does, and leave nothing running", () =>
    withCounty(async (folder) => {
      const one = await inThreads(folder, 1, "--regulation", "heibei");
      expect(one.exit).toBe(2);
      expect(await inThreads(folder, 3, "--regulation", "heibei")).toEqual(one);
    }));
});
