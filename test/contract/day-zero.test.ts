import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine } from "./support.js";

const analysed = { activity: "education", by: "party-group" };
const after = { after: { case: "any" }, holder: "body party-group", within: 30, evidence: analysed };
const book = mine([
  { clause: "1", ...after, "counted-from": ["sanction", "conclusion"], "until-then": "open" },
  { clause: "2", ...after, "counted-from": "sanction" },
  { clause: "3", ...after, after: { event: "major-problem" }, ahead: 15 },
  { clause: "4", ...after, "counted-from": ["sanction", "conclusion"], "acts-from": "found" },
]);
const judged = (one: Entry, activities: Entry[] = [], asOf = "2026-12-31", year = 2025) =>
  audited(
    {
      ...ledger(
        { regulations: ["mine"] },
        { cases: [{ id: "c1", date: "2025-03-01", subject: "张某", severity: "serious", ...one }], activities },
      ),
      ...book,
    },
    asOf,
    year,
  );
const sanction = (date: string): Entry => ({ measures: [{ type: "party-sanction", date }] });
const first = "1/party-group/-/-/c1";
const second = "2/party-group/-/-/c1";

describe("Day 0 (contract 3.9)", () => {
  it("is the sanction's, where the clause counts from it", async () => {
    expect((await judged(sanction("2025-06-01"))).finding(second)).toMatchObject({
      period: { from: "2025-06-01" },
      due: "2025-07-01",
      status: "gap",
    });
  });

  it("while it is not on record nothing has started, and no duty is listed", async () => {
    expect((await judged({})).status(second)).toBe("none");
    expect((await judged(sanction("2025-06-01"), [], "2025-05-31")).status(second)).toBe("none");
    expect((await judged({ measures: [{ type: "criticism-education", date: "2025-06-01" }] })).status(second)).toBe(
      "none",
    );
  });

  it("and the duty belongs to the year of its day 0", async () => {
    expect((await judged(sanction("2026-01-05"))).status(second)).toBe("none");
    expect((await judged(sanction("2026-01-05"), [], "2026-12-31", 2026)).status(second)).toBe("gap");
  });

  it.each<[Entry, string]>([
    [sanction("2025-06-01"), "2025-07-01"],
    [{ concluded: "2025-05-01" }, "2025-05-31"],
    [{ concluded: "2025-06-02", ...sanction("2025-06-01") }, "2025-07-01"],
  ])("剖析 counts from the first sanction or the conclusion: %j is due %s", async (one, due) => {
    expect((await judged(one)).finding(first).due).toBe(due);
  });

  it("while neither is on record it has no due date", async () => {
    expect((await judged({}, [], "2025-03-10")).finding(first)).toMatchObject({ due: null, status: "pending" });
  });
});

describe("An act before day 0 (contract 3.9)", () => {
  const problem = (activities: Entry[]) =>
    audited(
      {
        ...ledger(
          { regulations: ["mine"] },
          { events: [{ id: "w1", date: "2025-05-20", type: "major-problem" }], activities },
        ),
        ...book,
      },
      "2025-12-31",
    );
  const act = (date: string): Entry => ({ date, type: "education", by: "party-group", about: "w1" });

  it.each([
    ["2025-05-04", "gap"],
    ["2025-05-05", "met"],
    ["2025-05-20", "met"],
  ])("counts from `ahead` days before, where the row says so: %s is %s", async (date, status) => {
    const finding = (await problem([act(date)])).finding("3/party-group/-/-/w1");
    expect(finding).toMatchObject({ status, period: { from: "2025-05-20" } });
  });

  it.each([
    ["2025-02-28", "gap", "gap"],
    ["2025-03-01", "gap", "met"],
    ["2025-05-31", "gap", "met"],
    ["2025-06-01", "met", "met"],
  ])(
    "on a case that was found on 2025-03-01, on %s: %s, and %s where the row lets it count from then",
    async (date, without, from) => {
      const education = [{ date, type: "education", by: "party-group", about: "c1" }];
      const audit = await judged(sanction("2025-06-01"), education);
      expect([audit.status(second), audit.status("4/party-group/-/-/c1")]).toEqual([without, from]);
      expect(audit.finding("4/party-group/-/-/c1")).toMatchObject({
        period: { from: "2025-06-01" },
        due: "2025-07-01",
      });
    },
  );
});
