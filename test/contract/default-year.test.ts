import { describe, expect, it } from "vitest";
import { audit, auditIn, type JsonResult, withFolder } from "../support/audit.js";
import { audited, type Entry, type Files, ledger, mine, ruling, secretary } from "./support.js";

// Contract 3, the first paragraph: what a run takes that was asked for no year.

const unit = { regulations: ["mine"], people: [secretary("wang")] };
const lesson = { activity: "lesson", by: "holder" };
const row = (clause: string, when: Entry): Entry => ({ clause, holder: "role secretary", evidence: lesson, ...when });

const REGULATION = mine(
  [
    row("1", { every: "year" }),
    row("2", { every: "half-year", by: "covers", grace: 31 }),
    row("3", { window: "review" }),
    row("4", { after: { event: "sign" } }),
    row("5", { festivals: ["new-year"], "days-before": 10 }),
    row("6", { after: { event: "accident" }, within: 30 }),
  ],
  { interpretations: { review: { from: "12-01", to: "01-31" } } },
);

const sign = { id: "mt", date: "2025-12-20", type: "sign", person: "wang", summary: "苗头" };
/** Without a festival, whose gap would be of the as-of day's year. */
const TWO = {
  ...ledger(unit),
  ...mine([row("1", { every: "year" }), row("2", { every: "half-year", by: "covers", grace: 31 })]),
};

const files = (records: Parameters<typeof ledger>[1] = {}): Files => ({ ...ledger(unit, records), ...REGULATION });
const ids = async (asOf: string, records = {}, year?: number) =>
  (await audited(files(records), asOf, year)).result.findings.map(({ id }) => id.split("/").slice(2).join("/")).sort();

async function noticeOf(all: Files, asOf: string, ...more: readonly string[]) {
  const args = ["check", ".", "--as-of", asOf, "--format", "json", ...more];
  const { stdout, stderr, exit } = await audit(all, ...args);
  if (stdout === "") throw new Error(stderr);
  const result: JsonResult = JSON.parse(stdout);
  const messages = result.notices.filter(({ code }) => code === "year-before").map(({ message }) => message);
  return { messages, stderr, exit, result };
}

describe("without --year", () => {
  it("those of the as-of day's year, and those of the year before that fall due in it", async () => {
    expect(await ids("2026-01-05")).toEqual(
      [
        "1/wang/-/-/2026",
        "2/wang/-/-/2025-H2",
        "2/wang/-/-/2026-H1",
        "2/wang/-/-/2026-H2",
        "3/wang/-/-/2025",
        "3/wang/-/-/2026",
        "5/wang/-/-/2026-new-year",
      ].sort(),
    );
  });

  it("those of the year before without a due date that are still open", async () => {
    expect(await ids("2026-01-05", { events: [sign] })).toContain("4/wang/-/-/mt");
    const done = { date: "2025-12-30", type: "lesson", by: "wang", about: "mt" };
    expect(await ids("2026-01-05", { events: [sign], activities: [done] })).not.toContain("4/wang/-/-/mt");
  });

  it("a limit that ends in the year before is of that year, one that ends in the as-of day's is listed", async () => {
    const accident = (id: string, date: string) => ({ id, date, type: "accident", summary: "事故" });
    const listed = await ids("2026-01-05", { events: [accident("a", "2025-11-01"), accident("b", "2025-12-20")] });
    expect(listed).toContain("6/wang/-/-/b");
    expect(listed).not.toContain("6/wang/-/-/a");
  });

  it("those of the next year whose period has begun, a festival's", async () => {
    expect(await ids("2025-12-20")).not.toContain("5/wang/-/-/2026-new-year");
    expect(await ids("2025-12-22")).toContain("5/wang/-/-/2026-new-year");
    expect(await ids("2025-12-22")).not.toContain("1/wang/-/-/2026");
  });

  it("with --year nothing but that year", async () => {
    expect(await ids("2026-01-05", { events: [sign] }, 2026)).toEqual(
      [
        "1/wang/-/-/2026",
        "2/wang/-/-/2026-H1",
        "2/wang/-/-/2026-H2",
        "3/wang/-/-/2026",
        "5/wang/-/-/2026-new-year",
      ].sort(),
    );
  });

  it("in the order of contract 4: within a clause by period", async () => {
    const { result } = await audited(files(), "2026-01-05");
    const own = result.findings.filter(({ clause }) => clause === "2").map(({ period }) => period.label);
    expect(own).toEqual(["2025-H2", "2026-H1", "2026-H2"]);
  });
});

describe("a notice `year-before` counts what else of the year before is gap, late, breach, review or undetermined", () => {
  it("once, with the option that lists it, and not in summary; period stays the as-of day's year", async () => {
    const { messages, exit, result, stderr } = await noticeOf(TWO, "2026-01-05");
    expect(messages).toEqual(["2025 年另有缺口 2 项，这里没有列出，退出码照样计入；逐项列出：--year 2025"]);
    expect(stderr).toContain("2025 年另有缺口 2 项");
    expect(result.notices).toMatchObject([{ code: "year-before", file: null, line: null }]);
    expect(result.summary).toMatchObject({ gap: 0 });
    expect(result.period).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(exit).toBe(1);
  });

  it("it counts for the exit code as its rows would", async () => {
    expect((await noticeOf(TWO, "2026-01-05", "--fail-on", "breach")).exit).toBe(0);
    expect((await noticeOf(TWO, "2026-01-05", "--fail-on", "none")).exit).toBe(0);
    expect((await noticeOf(TWO, "2026-01-05", "--year", "2026")).exit).toBe(0);
  });

  it("nothing is said where all was done, or nothing was owed", async () => {
    const begun = { ...ledger({ ...unit, from: "2026-01-01" }), ...REGULATION };
    expect(await noticeOf(begun, "2026-01-05")).toMatchObject({ messages: [], exit: 0 });
  });

  it("what a rule says belongs to the year of the record and is counted", async () => {
    const evidenced = {
      ...ledger(unit, TALKS),
      ...ruling([{ check: "record", clause: "1", records: { talk: "any" }, must: { evidence: true } }]),
    };
    const { messages, result } = await noticeOf(evidenced, "2026-01-05");
    expect(messages).toEqual([expect.stringContaining("2025 年另有违反 1 项")]);
    expect(result.summary).toMatchObject({ breach: 0 });
  });

  it("a baseline silences it", async () => {
    await withFolder(TWO, async (folder) => {
      expect((await auditIn(folder, ["baseline", "write", "known.yaml", ".", "--as-of", "2026-01-05"])).exit).toBe(0);
      const args = ["check", ".", "--as-of", "2026-01-05", "--baseline", "known.yaml", "--format", "json"];
      const { stdout, stderr, exit } = await auditIn(folder, args);
      expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
      expect(JSON.parse(stdout)).toMatchObject({ notices: [], summary: { known: 0 } });
    });
  });

  it("due says the same", async () => {
    const { stdout, stderr } = await audit(TWO, "due", ".", "--as-of", "2026-01-05");
    expect(stdout).toContain("2025 年另有缺口 2 项");
    expect(stderr).toContain("2025 年另有缺口 2 项");
    const asked = await audit(TWO, "due", ".", "--as-of", "2026-01-05", "--year", "2026");
    expect(asked.stdout).not.toContain("另有缺口");
  });
});

const talk = { type: "integrity", by: "wang", with: "wang" };
const TALKS = {
  talks: [
    { ...talk, date: "2025-05-05" },
    { ...talk, date: "2025-06-05", evidence: "talks.yaml" },
    { ...talk, date: "2026-01-02", evidence: "talks.yaml" },
  ],
};

describe("a ledger whose last record is more than 60 days before the as-of day, or in the year before, gets a notice", () => {
  const meeting = (date: string) => ({ meetings: [{ date, type: "work-meeting" }] });
  it.each([
    ["2025-12-22", "2026-01-05", ["台账止于 2025-12-22；按 2025 年查：--as-of 2025-12-31"]],
    ["2025-10-01", "2025-11-30", []],
    ["2025-10-01", "2025-12-01", ["台账止于 2025-10-01，到 2025-12-01 已有 61 天没有记录：做过而没有登记的请补登"]],
    ["2026-01-01", "2026-01-05", []],
    ["2027-01-01", "2026-01-05", []],
  ])("the last on %s, as of %s", async (last, asOf, said) => {
    const { result } = await noticeOf(files(meeting(last)), asOf);
    expect(result.notices.filter(({ code }) => code === "records-end").map(({ message }) => message)).toEqual(said);
  });
});
