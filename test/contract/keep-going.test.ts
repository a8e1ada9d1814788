import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit, auditIn, type JsonResult, withFolder } from "../support/audit.js";
import { type Files, ledger, secretary, within } from "./support.js";

// Contract 4, the paragraph on --keep-going and --partial.

const unit = (id: string) => ({ id, regulations: ["qingcheng"], people: [secretary(`head-of-${id}`)] });
const talk = { date: "2025-03-05", type: "work-meeting" };

/** Two units, of which one has an error in one of its three records. */
const files: Files = {
  ...within("north", ledger(unit("north"), { meetings: [talk, talk] })),
  ...within("wrong", ledger(unit("wrong"), { meetings: [talk, { ...talk, chair: "nobody" }, talk] })),
};

const ARGS = ["check", ".", "--as-of", "2025-12-31", "--all", "--format", "json"];

async function resultOf(ledgerFiles: Files, ...options: readonly string[]): Promise<JsonResult> {
  const { stdout, stderr, exit } = await audit(ledgerFiles, ...ARGS, ...options);
  expect({ exit, stderr }).toMatchObject({ exit: 3 });
  return JSON.parse(stdout);
}

const unitIn = (result: JsonResult, id: string) => result.units.find((one) => one.id === id);

describe("with --keep-going a unit with errors is not judged", () => {
  it("its summary is null", async () => {
    const result = await resultOf(files, "--keep-going");
    expect(unitIn(result, "wrong")).toMatchObject({ name: "青山县人民检察院", summary: null });
    expect(unitIn(result, "north")?.summary).not.toBeNull();
    expect(result.findings.filter((finding) => finding.unit === "wrong")).toEqual([]);
    expect(result.findings.filter((finding) => finding.unit === "north").length).toBeGreaterThan(0);
  });

  it("none of its records count in ledger.records, all in leftOut", async () => {
    const result = await resultOf(files, "--keep-going");
    expect(result.ledger).toMatchObject({ records: 2, leftOut: 3 });
  });

  it("a notice not-judged names it and its errors", async () => {
    const result = await resultOf(files, "--keep-going");
    const notices = result.notices.filter(({ code }) => code === "not-judged");
    expect(notices).toMatchObject([{ file: "wrong/unit.yaml", line: 1 }]);
    expect(notices[0]?.message).toMatch(/wrong.*wrong\/meetings\.yaml:6 .*nobody/);
  });

  it("nor one whose description has the error, nor one of which nothing can be made", async () => {
    const described = { ...files, ...within("wrong", ledger({ ...unit("wrong"), kind: "?" }, { meetings: [talk] })) };
    for (const option of ["--keep-going", "--partial"]) {
      const result = await resultOf(
        { ...described, "worse/unit.yaml": "id: [", "worse/meetings.yaml": "- {}\n- {}\n" },
        option,
      );
      expect(unitIn(result, "wrong")?.summary).toBeNull();
      const judged = result.notices.filter(({ code }) => code === "not-judged").map(({ file }) => file);
      expect(judged).toEqual(["worse/unit.yaml", "wrong/unit.yaml"]);
      expect(result.ledger.leftOut).toBeGreaterThanOrEqual(3);
    }
  });

  it("nor one whose waiver, in a file outside its folder, has the error", async () => {
    const waiver = "- { unit: north, regulation: qingcheng, clause: '99', date: 2025-01-01 }\n";
    const result = await resultOf({ ...within("a", files), "waivers.yaml": waiver }, "--keep-going");
    expect(unitIn(result, "north")?.summary).toBeNull();
  });

  it("the others are, where an error is no unit's, and the report says that too", async () => {
    const result = await resultOf(
      { ...within("a", files), "waivers.yaml": "- { date: 2025-01-01 }\n" },
      "--keep-going",
    );
    expect(unitIn(result, "north")?.summary).not.toBeNull();
    expect(result.notices).toContainEqual(expect.objectContaining({ code: "not-read", file: null, line: null }));
    expect(result.ledger.leftOut).toBe(4);
  });
});

describe("with --partial only the bad records are left out and counted", () => {
  it("and each of the unit's findings has partial: true", async () => {
    const result = await resultOf(files, "--keep-going", "--partial");
    expect(result.ledger).toMatchObject({ records: 4, leftOut: 1 });
    expect(unitIn(result, "wrong")?.summary).not.toBeNull();
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) expect(finding.partial).toBe(finding.unit === "wrong" ? true : undefined);
    expect(result.notices.filter(({ code }) => code === "not-judged")).toEqual([]);
  });
});

describe("every report whose ledger has any says on its face that it is incomplete", () => {
  it("text: before anything else, and names the units", async () => {
    const { stdout } = await audit(files, "check", ".", "--as-of", "2025-12-31", "--keep-going");
    expect(stdout.split("\n")[1]).toMatch(/不完整.*1 个单位.*3 条/);
    expect(stdout.split("\n")[2]).toMatch(/wrong\/meetings\.yaml:6/);
    const partial = await audit(files, "check", ".", "--as-of", "2025-12-31", "--partial");
    expect(partial.stdout.split("\n")[1]).toMatch(/不完整.*1 条/);
  });

  it("and counts no unit that was judged, however many there are", async () => {
    const more = { ...files, ...within("south", ledger(unit("south"), { meetings: [talk] })) };
    const { stdout } = await audit(more, "check", ".", "--as-of", "2025-12-31", "--keep-going");
    expect(stdout.split("\n")[1]).toMatch(/不完整.*[^\d]1 个单位.*3 条/);
  });

  it("CSV: by a first row of status incomplete", async () => {
    const ran = await audit(
      files,
      "check",
      ".",
      "--as-of",
      "2025-12-31",
      "--keep-going",
      "--format",
      "csv",
      "--lang",
      "en",
    );
    const [head = "", first = ""] = ran.stdout.split("\r\n");
    expect(first.split(",")[head.split(",").indexOf("Status")]).toBe("incomplete");
  });

  it("and none that is whole", async () => {
    const whole = within("north", ledger(unit("north"), { meetings: [talk] }));
    for (const format of ["text", "csv"]) {
      const { stdout } = await audit(whole, "check", ".", "--as-of", "2025-12-31", "--partial", "--format", format);
      expect(stdout).not.toContain("不完整");
    }
  });

  it.each(["--keep-going", "--partial"])("the same bytes from threads, from shares and from a cache: %s", (option) =>
    withFolder(files, async (folder) => {
      lay(folder, within("third", ledger(unit("third"))));
      for (const format of ["text", "csv", "json"]) {
        const args = ["check", ".", "--as-of", "2025-12-31", option, "--format", format];
        const whole = await auditIn(folder, args);
        expect(await auditIn(folder, [...args, "--jobs", "2"])).toEqual(whole);
        for (let run = 0; run < 2; run++)
          expect(await auditIn(folder, [...args, "--cache", "../cache"])).toEqual(whole);
        const blobs = ["1/2", "2/2"].map((share) => ({ share, file: `../part-${share[0]}.blob` }));
        for (const { share, file } of blobs)
          await auditIn(folder, ["check", ".", "--as-of", "2025-12-31", option, "--shard", share, "-o", file]);
        expect(await auditIn(folder, ["merge", ...blobs.map(({ file }) => file), "--format", format])).toEqual(whole);
      }
    }),
  );
});

function lay(folder: string, more: Files): void {
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
