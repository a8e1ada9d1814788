import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, person, post, within } from "../../contract/support.js";

const educate = { activity: "education", by: "holder" };
const book = mine([
  { clause: "1a", holder: "role member", after: { event: "accident" }, within: 10, evidence: educate },
  {
    clause: "1b",
    holder: "body party-group",
    after: { case: "any" },
    within: 10,
    recipient: "superior-discipline",
    evidence: { report: "case-report", from: "party-group", to: "recipient" },
  },
  {
    clause: "2a",
    holder: "body party-group",
    after: { meeting: "democratic-life-meeting" },
    within: 10,
    evidence: { activity: "rectification", by: "party-group" },
  },
  {
    clause: "2b",
    holder: "body party-group",
    after: { event: "sign" },
    evidence: { activity: "rectification", by: "party-group" },
  },
  {
    clause: "3a",
    holder: "body party-group",
    after: { case: "any", severity: ["serious"] },
    within: 10,
    evidence: { activity: "education", by: "party-group" },
  },
  {
    clause: "3b",
    holder: "body party-group",
    after: { case: "any", severity: ["serious"], "or-flagged": "major" },
    within: 10,
    evidence: { activity: "education", by: "party-group" },
  },
]);
const told = { activity: "bulletin", by: "party-group" };
const chosen = mine([
  {
    clause: "4a",
    holder: "body party-group",
    after: { event: ["sign", "accident"], "if-major": "sign", "limit-if-major": "accident" },
    within: 10,
    evidence: told,
  },
  {
    clause: "4b",
    holder: "body party-group",
    after: { event: ["inspection-finding", "sign"], "if-unit": "inspection-finding" },
    within: 10,
    evidence: told,
  },
  {
    clause: "4c",
    holder: "body party-group",
    after: { activity: "inspection", "each-part": true },
    within: 10,
    evidence: [told, { activity: "inspection", own: "attached" }],
  },
  { clause: "4d", holder: "body party-group", after: { activity: "inspection" }, within: 10, evidence: told },
  {
    clause: "4e",
    holder: "body party-group",
    after: { event: "accident" },
    within: 10,
    evidence: { activity: "education", by: "party-group", "jointly-by": "discipline-group" },
  },
  {
    clause: "4f",
    holder: "role member",
    counterpart: "body discipline-group or local-discipline discipline-head",
    after: { event: "accident" },
    within: 10,
    evidence: { report: "any", from: "holder", to: "counterpart" },
  },
  {
    clause: "4g",
    holder: "body party-group",
    after: { event: "accident" },
    within: 10,
    evidence: { report: "any", from: "any department political", to: "party-group" },
  },
]);
const judged = (records: Parameters<typeof ledger>[1], asOf = "2026-12-31", year = 2025, unit: Entry = {}) =>
  audited(
    { ...ledger({ regulations: ["mine"], people: [person("li", post("member"))], ...unit }, records), ...book },
    asOf,
    year,
  );

const accident: Entry = { id: "e1", date: "2025-03-01", type: "accident" };
const education = (date: string, about = "e1"): Entry => ({ date, type: "education", by: "li", about });
const duty = "1a/li/-/-/e1";

describe("a duty after an event", () => {
  it.each([
    ["2025-02-28", "gap", null],
    ["2025-03-01", "met", null],
    ["2025-03-11", "met", null],
    ["2025-03-12", "late", 1],
    ["2026-12-31", "late", 660],
  ])("is done within days of its day 0, that day included: %s is %s", async (date, status, daysLate) => {
    const audit = await judged({ events: [accident], activities: [education(date)] });
    expect(audit.finding(duty)).toMatchObject({ status, daysLate, due: "2025-03-11" });
    expect(audit.finding(duty).period).toEqual({ label: "e1", from: "2025-03-01", to: "2025-03-11" });
  });

  it("starts from the last day of what took several", async () => {
    const meeting = { id: "m1", date: "2025-12-30", ends: "2026-01-02", type: "democratic-life-meeting" };
    expect((await judged({ meetings: [meeting] })).status("2a/party-group/-/-/m1")).toBe("none");
    const audit = await judged({ meetings: [meeting] }, "2026-12-31", 2026);
    expect(audit.finding("2a/party-group/-/-/m1")).toMatchObject({ due: "2026-01-12", status: "gap" });
  });

  it("is done by what is about that event, no other", async () => {
    const other = { ...accident, id: "e2" };
    const audit = await judged({ events: [accident, other], activities: [education("2025-03-05", "e2")] });
    expect([audit.status(duty), audit.status("1a/li/-/-/e2")]).toEqual(["gap", "met"]);
  });

  it("has no due date where the text gives no limit", async () => {
    const audit = await judged({ events: [{ id: "s1", date: "2025-03-01", type: "sign" }] });
    expect(audit.finding("2b/party-group/-/-/s1").due).toBeNull();
  });

  it("is there as soon as the event is seen, and not before", async () => {
    expect((await judged({ events: [accident] }, "2025-02-28")).status(duty)).toBe("none");
    expect((await judged({ events: [accident] }, "2025-03-01")).status(duty)).toBe("due-soon");
  });

  it("is owed by who holds the role on day 0, were it for that day alone", async () => {
    const people = [
      person("li", post("member", { from: "2025-03-01", to: "2025-03-01" })),
      person("gone", post("member", { to: "2025-02-28" })),
      person("next", post("member", { from: "2025-03-02" })),
    ];
    expect((await judged({ events: [accident] }, "2025-12-31", 2025, { people })).duties("1a")).toEqual(["li/-/-/e1"]);
  });

  it("is the unit's where day 0 is in its time, whenever it falls due", async () => {
    const owed = async (unit: Entry) => (await judged({ events: [accident] }, "2025-12-31", 2025, unit)).status(duty);
    expect(await owed({ from: "2025-03-01" })).toBe("gap");
    expect(await owed({ from: "2025-03-02" })).toBe("none");
    expect(await owed({ to: "2025-03-01" })).toBe("gap");
    expect(await owed({ to: "2025-02-28" })).toBe("none");
    expect(await owed({ regulations: { id: "mine", from: "2025-03-01" } })).toBe("gap");
    expect(await owed({ regulations: { id: "mine", from: "2025-03-02" } })).toBe("none");
  });

  it("is each unit's own", async () => {
    const below = within("below", ledger({ id: "v", regulations: ["mine"], people: [person("xia", post("member"))] }));
    const audit = await audited(
      {
        ...ledger({ regulations: ["mine"], people: [person("li", post("member"))] }, { events: [accident] }),
        ...below,
        ...book,
      },
      "2025-12-31",
    );
    expect([audit.duties("1a"), audit.duties("1a", "v")]).toEqual([["li/-/-/e1"], []]);
  });
});

describe("which records start a duty", () => {
  const found = async (clause: string, records: Parameters<typeof ledger>[1]) => {
    const unit: Entry = {
      regulations: ["mine"],
      organs: [{ name: "县纪委", as: ["local-discipline"] }],
      departments: [
        { id: "zheng", name: "政治部", function: "political" },
        { id: "ban", name: "办公室", function: "general-office" },
      ],
      people: [
        person("li", post("member")),
        person("qian", post("discipline-head")),
        person("zhao", post("department-head", { department: "zheng" })),
      ],
    };
    const below = within("lower", ledger({ id: "lower", kind: "court", level: "grassroots", regulations: [] }, {}));
    const audit = await audited({ ...ledger(unit, records), ...chosen, ...below }, "2025-12-31", 2025);
    return audit.result.findings
      .filter((one) => one.clause === clause && one.unit !== "lower")
      .map(({ period, status }) => `${period.label} ${status}`)
      .sort();
  };

  it("are of some types only where they are grave, or have a limit only then", async () => {
    const of = (id: string, type: string, flags: string[] = []) => ({ id, date: "2025-03-01", type, flags });
    const events = [of("a", "sign"), of("b", "sign", ["major"]), of("c", "accident"), of("d", "accident", ["major"])];
    expect(await found("4a", { events })).toEqual(["b gap", "c review", "d gap"]);
  });

  it("are of some types only where they name a unit", async () => {
    const of = (id: string, type: string, department: string[] = []) => ({ id, date: "2025-03-01", type, department });
    const events = [of("a", "inspection-finding", ["lower"]), of("b", "inspection-finding", ["ban"]), of("c", "sign")];
    expect(await found("4b", { events })).toEqual(["a gap", "c gap"]);
  });

  it("are the whole, or each part of it; what is attached to one may be what is asked", async () => {
    const of = (id: string, more: Entry = {}) => ({ id, date: "2025-03-01", type: "inspection", by: "li", ...more });
    const activities = [
      of("w"),
      of("x", { about: "w", ends: "2025-03-05", evidence: "x.pdf" }),
      of("y", { about: "w" }),
    ];
    expect(await found("4c", { activities })).toEqual(["x met", "y gap"]);
    expect(await found("4d", { activities })).toEqual(["w gap"]);
  });

  it("may ask for what two did together, for what one of several got, and for what a department did", async () => {
    const events = [accident];
    const education = (by: string[]) => [{ date: "2025-03-05", type: "education", by, about: "e1" }];
    expect(await found("4e", { events, activities: education(["party-group", "discipline-group"]) })).toEqual([
      "e1 met",
    ]);
    expect(await found("4e", { events, activities: education(["party-group"]) })).toEqual(["e1 gap"]);
    const report = (from: string, to: string) => [{ date: "2025-03-05", type: "analysis", from, to, about: "e1" }];
    for (const to of ["discipline-group", "qian", "县纪委"])
      expect(await found("4f", { events, reports: report("li", to) })).toEqual(["e1 met"]);
    expect(await found("4f", { events, reports: report("li", "party-group") })).toEqual(["e1 gap"]);
    for (const from of ["zheng", "zhao"])
      expect(await found("4g", { events, reports: report(from, "party-group") })).toEqual(["e1 met"]);
    expect(await found("4g", { events, reports: report("ban", "party-group") })).toEqual(["e1 gap"]);
  });
});

describe("what a case records of its being reported", () => {
  const row = { report: "case-report", own: "reported", to: "recipient" };
  const own = mine([
    {
      clause: "1b",
      holder: "body party-group",
      after: { case: "any" },
      within: 10,
      recipient: "superior-discipline",
      evidence: row,
    },
  ]);
  const status = async (...dates: string[]) => {
    const reported = dates.map((date) => ({ to: "superior-discipline", date }));
    const cases = [{ id: "c1", date: "2025-03-01", subject: "某甲", reported }];
    const audit = await audited({ ...ledger({ regulations: ["mine"] }, { cases }), ...own }, "2025-12-31");
    return audit.status("1b/party-group/-/superior-discipline/c1");
  };

  it("is a report of that day", async () => {
    expect([await status("2025-03-11"), await status("2025-03-12"), await status()]).toEqual(["met", "late", "gap"]);
  });

  it("is done by the first report, were there another one later", async () => {
    expect(await status("2025-03-05", "2025-03-20")).toBe("met");
  });

  it("is done by the first report, wherever in the list it stands", async () => {
    expect(await status("2025-03-20", "2025-03-05")).toBe("met");
  });
});

describe("what the ledger lacks", () => {
  it("of an id is made up for by the label", async () => {
    const meeting = { date: "2025-03-01", type: "democratic-life-meeting" };
    const { result } = await judged({ meetings: [meeting] });
    expect(result.findings).toMatchObject([{ clause: "2a", status: "gap" }]);
    expect(result.findings[0]?.period.label).toMatch(/^meetings~[0-9a-f]+$/);
  });

  it("of a severity leaves undetermined what asks for one, and another severity asks for nothing", async () => {
    const status = async (extra: Entry) =>
      (await judged({ cases: [{ id: "c1", date: "2025-03-01", subject: "li", ...extra }] })).status(
        "3a/party-group/-/-/c1",
      );
    expect(await status({})).toBe("undetermined");
    expect(await status({ severity: "serious" })).toBe("gap");
    expect(await status({ severity: "minor" })).toBe("none");
  });

  it("of a severity is made up for by a flag that stands for one, written as such or as the category", async () => {
    const status = async (extra: Entry) =>
      (await judged({ cases: [{ id: "c1", date: "2025-03-01", subject: "li", ...extra }] })).status(
        "3b/party-group/-/-/c1",
      );
    expect(await status({})).toBe("undetermined");
    expect(await status({ flags: "major" })).toBe("gap");
    expect(await status({ severity: "minor", flags: "major" })).toBe("gap");
    expect(await status({ severity: "minor", category: "重大" })).toBe("gap");
    expect(await status({ severity: "minor", category: "重大项目" })).toBe("none");
  });

  // two records without an id and with the same content have one label, so that two findings bear one id.
  it("of an id does not give two findings one id", async () => {
    const meeting = { date: "2025-03-01", type: "democratic-life-meeting" };
    const ids = (await judged({ meetings: [meeting, meeting] })).result.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
