import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, person, post, ruling, secretary } from "./support.js";

type Records = Parameters<typeof ledger>[1];
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("zzb", { function: "political" })],
  people: [
    secretary("wang"),
    person("li", post("member", { from: "2025-06-01" })),
    person("ji", post("discipline-head")),
    head("zheng", "zzb"),
  ],
};
const record = (clause: string, records: Entry, must: Entry, more: Entry = {}): Entry => ({
  check: "record",
  clause,
  records,
  must,
  ...more,
});
const book = ruling([
  record("1", { assessment: "annual" }, { by: ["leading-group", "political"] }),
  record("2", { assessment: "annual" }, { "by-each": ["leading-group", "political"] }),
  record("3", { assessment: "annual" }, { leader: ["secretary", "member"] }),
  record("4", { assessment: "annual" }, { methods: { of: ["survey", "talks", "records"], least: 2 } }),
  record("5", { activity: "education" }, { "each-topic": ["integrity", "rectification"] }),
  record("6", { meeting: "democratic-life-meeting" }, { "joined-by": ["member", "discipline-head"] }),
  record("7", { case: "any", flags: "major" }, { "handled-by": "secretary" }),
  record("8", { event: "sign" }, { disposal: ["direct", "forwarded"] }),
  record("9", { meeting: "party-group-meeting" }, { withdrawal: true }),
  record(
    "10",
    { appointment: ["promotion", "appointment"] },
    {
      steps: [
        { step: "consultation", by: "discipline-group" },
        { step: "result-disclosure", "may-follow": true },
      ],
    },
  ),
  record("11", { report: "responsibility" }, { steps: [{ step: "review", by: "secretary", opinion: true }] }),
  record("12", { activity: "inspection", "not-topics": "assessment" }, { by: "secretary" }, { review: true }),
  record("13", { assessment: "annual", subject: ["member", "committee-member"] }, { by: "party-group" }),
  record("14", { case: "any", subject: "member" }, { "handled-by": "discipline-head" }),
]);
const status = async (clause: string, kind: keyof NonNullable<Records>, one: Entry) => {
  const entry = { id: "r", date: "2025-06-10", ...one };
  const audit = await audited({ ...ledger(unit, { [kind]: [entry] }), ...book }, "2025-12-31", 2025);
  const own = kind === "assessments" ? "2025" : "r";
  // What no record holds is not kept: said under the unit.
  const said = audit.status(`${clause}/-/-/-/${own}`);
  return said === "none" ? audit.status(`${clause}/-/-/-/u`) : said;
};
const kh = (more: Entry): Entry => ({ type: "annual", covers: 2025, ...more });

describe("a record must be", () => {
  it.each([
    ["1", "assessments", kh({ by: "leading-group" }), "met"],
    ["1", "assessments", kh({ by: "zzb" }), "met"],
    ["1", "assessments", kh({ by: "zheng" }), "met"],
    ["1", "assessments", kh({ by: "party-group" }), "breach"],
    ["1", "assessments", kh({}), "undetermined"],
    ["2", "assessments", kh({ by: ["leading-group", "zzb"] }), "met"],
    ["2", "assessments", kh({ by: "leading-group" }), "breach"],
    ["3", "assessments", kh({ leader: "li" }), "met"],
    ["3", "assessments", kh({ leader: "zheng" }), "breach"],
    ["3", "assessments", kh({ leader: "li", date: "2025-05-31" }), "breach"],
    ["3", "assessments", kh({}), "undetermined"],
    ["4", "assessments", kh({ methods: ["民意调查", "个别谈话", "别的方式"] }), "met"],
    ["4", "assessments", kh({ methods: ["民意调查"] }), "breach"],
    ["4", "assessments", kh({ methods: ["民意调查", "别的方式"] }), "review"],
    ["4", "assessments", kh({}), "undetermined"],
    ["5", "activities", { type: "education", by: "party-group", topics: ["integrity", "rectification"] }, "met"],
    ["5", "activities", { type: "education", by: "party-group", topics: ["integrity"] }, "breach"],
    ["5", "activities", { type: "education", by: "party-group" }, "undetermined"],
    ["6", "meetings", { type: "democratic-life-meeting", attendees: ["li"], absent: ["ji"] }, "met"],
    ["6", "meetings", { type: "democratic-life-meeting", attendees: ["li"] }, "breach"],
    ["6", "meetings", { type: "democratic-life-meeting", attendees: ["li"], guests: ["县纪委某人", "ji"] }, "met"],
    ["6", "meetings", { type: "democratic-life-meeting" }, "undetermined"],
    ["7", "cases", { subject: "某人", flags: "major", handledBy: "wang" }, "met"],
    ["7", "cases", { subject: "某人", flags: "major", handledBy: "li" }, "breach"],
    ["7", "cases", { subject: "某人", flags: "major" }, "undetermined"],
    ["7", "cases", { subject: "某人", handledBy: "li" }, "none"],
    ["8", "events", { type: "sign", disposal: "直办" }, "met"],
    ["8", "events", { type: "sign", disposal: "留存" }, "breach"],
    ["8", "events", { type: "sign" }, "undetermined"],
    ["9", "meetings", { type: "party-group-meeting", interested: "li", attendees: ["wang"] }, "met"],
    ["9", "meetings", { type: "party-group-meeting", interested: "li", attendees: ["wang", "li"] }, "breach"],
    ["9", "meetings", { type: "party-group-meeting", interested: "li", attendees: "wang", guests: "li" }, "review"],
    ["9", "meetings", { type: "party-group-meeting", attendees: ["wang", "li"] }, "none"],
    ["12", "activities", { type: "inspection", by: "wang" }, "met"],
    ["13", "assessments", kh({ by: "party-group", subject: "li" }), "met"],
    ["13", "assessments", kh({ by: "zzb", subject: "li" }), "breach"],
    ["13", "assessments", kh({ by: "zzb", subject: "zheng" }), "none"],
    ["13", "assessments", kh({ by: "zzb", subject: "li", date: "2025-05-31" }), "none"],
    ["14", "cases", { subject: "li", handledBy: "ji" }, "met"],
    ["14", "cases", { subject: "li", handledBy: "wang" }, "breach"],
    ["14", "cases", { subject: "li", occurred: "2025-05-31", handledBy: "wang" }, "none"],
    ["14", "cases", { subject: "某人", handledBy: "wang" }, "none"],
    ["12", "activities", { type: "inspection", by: "li" }, "review"],
    ["12", "activities", { type: "inspection", by: "li", topics: "assessment" }, "none"],
  ] as const)("clause %s, %s %j: %s", async (clause, kind, one, expected) => {
    expect(await status(clause, kind, one)).toBe(expected);
  });

  const consulted = (date: string, by = "discipline-group"): Entry => ({ type: "consultation", date, by });
  const disclosed: Entry = { type: "result-disclosure", date: "2025-07-01" };
  it.each([
    ["by the day of the record", [consulted("2025-06-10"), disclosed], "met"],
    ["a day late", [consulted("2025-06-11"), disclosed], "breach"],
    ["by somebody else", [consulted("2025-06-01", "party-group"), disclosed], "breach"],
    ["one of two", [consulted("2025-06-01")], "breach"],
  ] as const)("preceded by its steps: %s", async (_, steps, expected) => {
    expect(await status("10", "appointments", { type: "promotion", person: "li", steps })).toBe(expected);
  });

  it("open where no steps are written at all", async () => {
    expect(await status("10", "appointments", { type: "promotion", person: "li" })).toBe("undetermined");
  });

  it("reviewed with an opinion, by whom the clause names", async () => {
    const paper = (step: Entry): Entry => ({
      type: "responsibility",
      from: "party-group",
      to: "superior-party",
      steps: { type: "review", ...step },
    });
    expect(await status("11", "reports", paper({ by: "wang", opinion: "同意，抓好整改" }))).toBe("met");
    expect(await status("11", "reports", paper({ by: "wang" }))).toBe("breach");
    expect(await status("11", "reports", paper({ by: "li", opinion: "同意" }))).toBe("breach");
  });
});

describe("what leads up to a record", () => {
  const before = mine([
    {
      clause: "1",
      holder: "body party-group",
      before: { appointment: ["promotion"] },
      within: 30,
      evidence: { talk: "pre-appointment", with: "concerned" },
    },
    {
      clause: "2",
      holder: "body party-group",
      before: { meeting: "democratic-life-meeting" },
      since: "previous",
      evidence: { report: "rectification-report", from: "party-group" },
    },
  ]);
  const run = (records: Records, asOf = "2025-12-31") => audited({ ...ledger(unit, records), ...before }, asOf, 2025);
  const promotion: Entry = { id: "p", date: "2025-06-30", type: "promotion", person: "li" };
  const talk = (date: string, whom = "li"): Entry => ({ date, type: "pre-appointment", by: "wang", with: whom });

  it.each([
    ["2025-05-30", "gap"],
    ["2025-05-31", "met"],
    ["2025-06-30", "met"],
    ["2025-07-01", "gap"],
  ])("is done within days before it, its own day included: %s is %s", async (date, expected) => {
    const audit = await run({ appointments: [promotion], talks: [talk(date)] });
    expect(audit.finding("1/party-group/li/-/p")).toMatchObject({
      status: expected,
      due: "2025-06-30",
      period: { label: "p", from: "2025-05-31", to: "2025-06-30" },
    });
  });

  it("concerns whom the record concerns", async () => {
    const audit = await run({ appointments: [promotion], talks: [talk("2025-06-15", "ji")] });
    expect(audit.status("1/party-group/li/-/p")).toBe("gap");
  });

  it("is not owed for a record dated after the as-of day", async () => {
    expect((await run({ appointments: [promotion] }, "2025-06-29")).duties("1")).toEqual([]);
  });

  it("may reach back to the one before it, the first having none", async () => {
    const meeting = (id: string, date: string): Entry => ({ id, date, type: "democratic-life-meeting" });
    const audit = await run({
      meetings: [meeting("m1", "2025-01-10"), meeting("m2", "2025-07-10"), meeting("m3", "2025-12-10")],
      reports: [{ date: "2025-03-01", type: "rectification-report", from: "party-group", to: "superior-party" }],
    });
    expect(audit.duties("2")).toEqual(["party-group/-/-/m2", "party-group/-/-/m3"]);
    expect(audit.status("2/party-group/-/-/m2")).toBe("met");
    expect(audit.status("2/party-group/-/-/m3")).toBe("gap");
  });
});

describe("what a case records of itself", () => {
  const after = mine([
    {
      clause: "1",
      holder: "body discipline-group",
      after: { case: "any", severity: "criminal" },
      within: 30,
      evidence: { measure: "judicial-transfer" },
    },
    {
      clause: "2",
      holder: "body discipline-group",
      after: { event: "sign" },
      within: 30,
      evidence: { case: "any" },
    },
  ]);
  const run = (records: Records) => audited({ ...ledger(unit, records), ...after }, "2025-12-31", 2025);
  const crime = (measures: Entry): Entry => ({
    id: "c",
    date: "2025-03-01",
    subject: "某人",
    severity: "criminal",
    measures,
  });

  it.each([
    ["judicial-transfer", "2025-03-31", "met"],
    ["judicial-transfer", "2025-04-01", "late"],
    ["party-sanction", "2025-03-31", "gap"],
  ])("a measure of %s on %s is %s", async (type, date, expected) => {
    const audit = await run({ cases: [crime({ type, date })] });
    expect(audit.status("1/discipline-group/-/-/c")).toBe(expected);
  });

  it("does not serve another case", async () => {
    const other = {
      ...crime({ type: "judicial-transfer", date: "2025-03-05" }),
      id: "d",
      severity: "minor",
      about: "c",
    };
    const audit = await run({ cases: [{ id: "c", date: "2025-03-01", subject: "某人", severity: "criminal" }, other] });
    expect(audit.status("1/discipline-group/-/-/c")).toBe("gap");
  });

  it("a case taken up about an event answers it", async () => {
    const sign: Entry = { id: "s", date: "2025-03-01", type: "sign" };
    const taken: Entry = { id: "c", date: "2025-03-10", subject: "某人", about: "s" };
    expect((await run({ events: [sign], cases: [taken] })).status("2/discipline-group/-/-/s")).toBe("met");
    expect((await run({ events: [sign], cases: [{ ...taken, about: [] }] })).status("2/discipline-group/-/-/s")).toBe(
      "gap",
    );
  });
});
