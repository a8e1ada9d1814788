import { describe, expect, it } from "vitest";
import { audited, type Entry, head, ledger, mine, person, post } from "./support.js";

const book = mine([
  {
    clause: "1",
    holder: "body party-group",
    after: { meeting: "democratic-life-meeting" },
    within: 15,
    evidence: { report: "democratic-life", from: "party-group", to: "superior-party", implied: true },
  },
  {
    clause: "2",
    holder: "role secretary",
    after: { event: "sign" },
    within: 30,
    evidence: { talk: "any", by: "holder", with: "concerned", implied: true },
  },
  {
    clause: "3",
    holder: "body party-group",
    after: { event: "accident" },
    within: 30,
    evidence: { report: "rectification-report", from: "concerned", implied: true },
  },
  {
    clause: "4",
    holder: "body party-group",
    after: { event: "media-exposure" },
    within: 30,
    evidence: { meeting: "party-group-meeting", topics: "case-review" },
  },
  {
    clause: "5",
    holder: "body party-group",
    after: { event: "inspection-finding" },
    within: 30,
    evidence: { case: "any", "carried-through": true },
  },
  {
    clause: "6",
    holder: "body party-group",
    after: { event: "media-exposure" },
    evidence: { meeting: "party-group-meeting" },
  },
]);
const people = [person("wang", post("secretary")), person("li", post("member")), head("zhao", "first")];
const unit: Entry = {
  regulations: ["mine"],
  people,
  departments: [{ id: "first", name: "一科", function: "business" }],
};
const judged = (records: Parameters<typeof ledger>[1], asOf = "2025-12-31") =>
  audited({ ...ledger(unit, records), ...book }, asOf, 2025);

const lifeMeeting = (date: string, id?: string): Entry => ({
  date,
  type: "democratic-life-meeting",
  ...(id && { id }),
});
const sent = (date: string, extra: Entry = {}): Entry => ({
  date,
  type: "democratic-life",
  from: "party-group",
  to: "superior-party",
  ...extra,
});
const sign = (id: string, date: string, who: string | string[]): Entry => ({ id, date, type: "sign", person: who });
const talk = (date: string, who: string, extra: Entry = {}): Entry => ({
  date,
  type: "reminder",
  by: "wang",
  with: who,
  ...extra,
});

describe("Which act deals with a trigger (contract 3.9)", () => {
  it("one whose about names the trigger's id", async () => {
    const audit = await judged({
      meetings: [lifeMeeting("2025-03-01", "m1")],
      reports: [sent("2025-03-05", { about: "m1" })],
    });
    expect(audit.status("1/party-group/-/-/m1")).toBe("met");
  });

  it("or its label, where it has no id", async () => {
    const [label = ""] = (await judged({ meetings: [lifeMeeting("2025-03-01")] })).duties("1");
    const about = label.split("/").at(-1) ?? "";
    const audit = await judged({ meetings: [lifeMeeting("2025-03-01")], reports: [sent("2025-03-05", { about })] });
    expect(audit.status(`1/party-group/-/-/${about}`)).toBe("met");
  });

  it("where the link may be implied, an act without about that meets every other demand, if it is the only such trigger in reach", async () => {
    const audit = await judged({ meetings: [lifeMeeting("2025-03-01", "m1")], reports: [sent("2025-03-05")] });
    expect(audit.status("1/party-group/-/-/m1")).toBe("met");
  });

  it("not one that says it is about another", async () => {
    const audit = await judged({
      meetings: [lifeMeeting("2025-03-01", "m1")],
      reports: [sent("2025-03-05", { about: "m2" })],
    });
    expect(audit.status("1/party-group/-/-/m1")).toBe("gap");
  });

  it("nor one of before day 0, nor one that does not meet every other demand", async () => {
    const reports = [sent("2025-02-28"), sent("2025-03-05", { to: "superior-discipline" })];
    expect(
      (await judged({ meetings: [lifeMeeting("2025-03-01", "m1")], reports })).status("1/party-group/-/-/m1"),
    ).toBe("gap");
  });

  it("where no period holds its date, the latest trigger before it: then it is late", async () => {
    const meetings = [lifeMeeting("2025-01-10", "m1"), lifeMeeting("2025-06-01", "m2")];
    const audit = await judged({ meetings, reports: [sent("2025-06-20")] });
    expect(audit.finding("1/party-group/-/-/m2")).toMatchObject({ status: "late", daysLate: 4 });
    expect(audit.status("1/party-group/-/-/m1")).toBe("gap");
  });

  it("a trigger that an earlier act has met is out of reach", async () => {
    const meetings = [lifeMeeting("2025-06-01", "m1"), lifeMeeting("2025-06-03", "m2")];
    const reports = [sent("2025-06-02"), sent("2025-06-05")];
    const audit = await judged({ meetings, reports });
    expect([audit.status("1/party-group/-/-/m1"), audit.status("1/party-group/-/-/m2")]).toEqual(["met", "met"]);
  });

  it("where there are several, it meets none of them, and those still open are undetermined and name the act", async () => {
    const meetings = [lifeMeeting("2025-06-01", "m1"), lifeMeeting("2025-06-03", "m2")];
    const audit = await judged({ meetings, reports: [sent("2025-06-05")] });
    expect(audit.status("1/party-group/-/-/m1")).toBe("undetermined");
    expect(audit.finding("1/party-group/-/-/m2")).toMatchObject({
      status: "undetermined",
      code: "duty-act-unclear",
      args: { records: [{ file: "reports.yaml", line: 1, date: "2025-06-05" }] },
    });
  });

  it("where there are many, one finding tells of the act and of how many it may deal with", async () => {
    const at = (days: number[]) => days.map((on) => lifeMeeting(`2025-06-0${on}`, `m${on}`));
    const few = await judged({ meetings: at([1, 2, 3]), reports: [sent("2025-06-05")] });
    expect(few.status("1/party-group/-/-/m1")).toBe("undetermined");
    const many = await judged({
      meetings: at([1, 2, 3, 4]),
      reports: [sent("2025-06-05", { id: "r" }), sent("2025-06-06")],
    });
    const found = many.result.findings.filter(({ clause }) => clause === "1");
    expect(found).toMatchObject([
      {
        id: "u/mine/1/party-group/-/-/r",
        status: "undetermined",
        code: "duty-acts-unclear",
        period: { label: "r", from: "2025-06-05", to: "2025-06-06" },
        evidence: [{ id: "r" }, { date: "2025-06-06" }],
        args: { acts: 2, triggers: 4 },
      },
    ]);
  });

  it("one of several that is done by a linked act is met all the same", async () => {
    const meetings = [lifeMeeting("2025-06-01", "m1"), lifeMeeting("2025-06-03", "m2")];
    const audit = await judged({ meetings, reports: [sent("2025-06-05"), sent("2025-06-06", { about: "m1" })] });
    expect([audit.status("1/party-group/-/-/m1"), audit.status("1/party-group/-/-/m2")]).toEqual([
      "met",
      "undetermined",
    ]);
  });

  it("a trigger that names somebody whom the act does not concern is out of reach", async () => {
    const events = [sign("s1", "2025-06-01", "li"), sign("s2", "2025-06-02", "zhao")];
    const audit = await judged({ events, talks: [talk("2025-06-05", "li")] });
    expect([audit.status("2/wang/li/-/s1"), audit.status("2/wang/zhao/-/s2")]).toEqual(["met", "gap"]);
  });
});

describe("Who (contract 3.9)", () => {
  it("each of several named is a duty of its own, the one named its counterpart", async () => {
    const audit = await judged({
      events: [sign("s1", "2025-06-01", ["li", "zhao"])],
      talks: [talk("2025-06-05", "li")],
    });
    expect([audit.status("2/wang/li/-/s1"), audit.status("2/wang/zhao/-/s1")]).toEqual(["met", "gap"]);
  });

  it("also where only one is named", async () => {
    expect((await judged({ events: [sign("s1", "2025-06-01", "li")] })).duties("2")).toEqual(["wang/li/-/s1"]);
  });

  it("nobody owes it to himself", async () => {
    expect((await judged({ events: [sign("s1", "2025-06-01", "wang")] })).duties("2")).toEqual([]);
  });

  it("a talk with another does not count", async () => {
    const audit = await judged({
      events: [sign("s1", "2025-06-01", "li")],
      talks: [talk("2025-06-05", "zhao", { about: "s1" })],
    });
    expect(audit.status("2/wang/li/-/s1")).toBe("gap");
  });

  it("a case on another does not count, but one in which the one named is a leader, or whose subject is free text", async () => {
    const found = { id: "f1", date: "2025-06-01", type: "inspection-finding", person: "li" };
    const taken = async (more: Entry) =>
      (
        await judged({
          events: [found],
          cases: [{ id: "c1", date: "2025-06-10", about: "f1", concluded: "2025-07-01", ...more }],
        })
      ).status("5/party-group/-/-/f1");
    expect(await taken({ subject: "li" })).toBe("met");
    expect(await taken({ subject: "zhao" })).toBe("gap");
    expect(await taken({ subject: "zhao", leaders: { who: "li", finding: "accountable" } })).toBe("met");
    expect(await taken({ subject: "某企业人员" })).toBe("met");
  });

  it("the departments where no people are named", async () => {
    const events: Entry[] = [{ id: "a1", date: "2025-06-01", type: "accident", department: "first" }];
    const reports: Entry[] = [{ date: "2025-06-10", type: "rectification-report", from: "first", to: "party-group" }];
    expect((await judged({ events, reports })).status("3/party-group/first/-/a1")).toBe("met");
  });

  it("one whose about names what was done about the trigger", async () => {
    const events: Entry[] = [{ id: "a1", date: "2025-06-01", type: "accident", department: "first" }];
    const report = (about: string): Entry => ({
      ...{ date: "2025-06-20", type: "rectification-report", from: "first", to: "party-group" },
      about,
    });
    const opened: Entry = { id: "c1", date: "2025-06-05", subject: "zhao", about: "a1" };
    const of = async (records: Parameters<typeof judged>[0]) =>
      (await judged({ events, ...records })).status("3/party-group/first/-/a1");
    expect(await of({ cases: [opened], reports: [report("c1")] })).toBe("met");
    expect(await of({ cases: [{ ...opened, about: [] }], reports: [report("c1")] })).toBe("gap");
    const asked = { id: "m1", date: "2025-06-06", type: "party-group-meeting", about: "c1" };
    expect(await of({ cases: [opened], meetings: [asked], reports: [report("m1")] })).toBe("met");
    // Another event is a matter of its own.
    const other = { id: "s1", date: "2025-06-05", type: "sign", about: "a1" };
    expect(await of({ events: [...events, other], reports: [report("s1")] })).toBe("gap");
  });

  it("where the trigger names nobody, it cannot be told", async () => {
    const events: Entry[] = [
      { id: "s1", date: "2025-06-01", type: "sign" },
      { id: "a1", date: "2025-06-01", type: "accident", person: "zhao" },
    ];
    expect((await judged({ events })).finding("2/wang/-/-/s1")).toMatchObject({
      status: "undetermined",
      code: "trigger-without-concerned",
    });
  });
});

describe("A case that is to be carried through", () => {
  const found = { id: "f1", date: "2025-03-01", type: "inspection-finding" };
  const taken = async (more: Entry, asOf?: string) =>
    (
      await judged(
        { events: [found], cases: [{ id: "c1", date: "2025-03-10", subject: "zhao", about: "f1", ...more }] },
        asOf,
      )
    ).finding("5/party-group/-/-/f1");

  it("does it by being taken up, until it has been open for longer than the setting says", async () => {
    expect((await taken({}, "2025-06-08")).status).toBe("met");
    expect(await taken({}, "2025-06-09")).toMatchObject({
      status: "review",
      code: "duty-case-open",
      args: { days: 91 },
    });
  });

  it.each<[string, Entry]>([
    ["a conclusion", { concluded: "2025-05-01" }],
    ["a measure", { measures: { type: "admonition-talk", date: "2025-05-01" } }],
    ["a decision on a leader", { leaders: { who: "li", finding: "no-fault" } }],
  ])("does it for good with %s", async (_, more) => {
    expect((await taken(more)).status).toBe("met");
  });

  it("does not by what comes of it after the as-of day", async () => {
    expect((await taken({ concluded: "2025-09-01" }, "2025-08-01")).status).toBe("review");
  });
});

describe("An act without about whose own words speak of the trigger (contract 3.9, 3.10: free text is never certified)", () => {
  const exposed: Entry = { id: "e1", date: "2025-06-01", type: "media-exposure", summary: "停水问题被电视问政曝光" };
  const met = (more: Entry): Entry => ({ date: "2025-06-10", type: "party-group-meeting", ...more });
  const said = async (more: Entry, event: Entry = exposed) =>
    (await judged({ events: [event], meetings: [met(more)] })).finding("4/party-group/-/-/e1");

  it("leaves open what would be a gap, and is named with what to write", async () => {
    expect(await said({ title: "研究电视问政停水问题的整改" })).toMatchObject({
      status: "undetermined",
      code: "duty-link-unwritten",
      args: { records: [{ file: "meetings.yaml", line: 1, date: "2025-06-10" }], about: "e1", lackTopics: true },
    });
  });

  it.each<[string, Entry, string]>([
    ["in what was decided", { decisions: ["就电视问政作出说明"] }, "undetermined"],
    ["on what the clause names", { title: "电视问政情况", topics: "case-review" }, "undetermined"],
    ["on something else", { title: "电视问政情况", topics: "appointments" }, "gap"],
    [
      "on something else, though its title names what the clause does",
      { title: "反思电视问政问题", topics: "rectification" },
      "undetermined",
    ],
    ["on what the clause names, of another matter", { title: "反思公车管理问题", topics: "rectification" }, "gap"],
    ["in stock words alone", { title: "研究问题整改情况，听取媒体工作汇报" }, "gap"],
    ["in two characters", { title: "通报停水检修安排" }, "gap"],
    ["when it was late all the same", { title: "研究电视问政停水问题", date: "2025-07-20" }, "gap"],
    ["before the day", { title: "研究电视问政停水问题", date: "2025-05-31" }, "gap"],
    ["though it is about another", { title: "研究电视问政停水问题", about: "e2" }, "gap"],
  ])("%s: %j is %s", async (_, more, status) => {
    expect((await said(more)).status).toBe(status);
  });

  it("where the words of one speak of many, one finding tells of them; what speaks of one matter alone is told by itself", async () => {
    const event = (at: number): Entry => ({ ...exposed, id: `e${at}`, date: `2025-06-0${at}` });
    const events = [1, 2, 3, 4].map(event);
    const flood: Entry = { id: "e9", date: "2025-06-01", type: "media-exposure", summary: "防汛物资被挪用" };
    const meetings = [met({ title: "研究电视问政停水问题" }), met({ title: "研究防汛物资被挪用问题" })];
    const { result } = await judged({ events: [...events, flood], meetings });
    const open = result.findings.filter(({ clause, status }) => clause === "4" && status === "undetermined");
    expect(open).toMatchObject([
      { code: "duty-link-unwritten", args: { about: "e9" } },
      { code: "duty-acts-unclear", args: { acts: 1, triggers: 4 } },
    ]);
    const few = await judged({ events: events.slice(0, 3), meetings });
    expect(few.finding("4/party-group/-/-/e3").code).toBe("duty-link-unwritten");
  });

  it("by the name of the person", async () => {
    const named: Entry = { id: "e1", date: "2025-06-01", type: "media-exposure", person: "li" };
    expect((await said({ title: "研究某li的问题" }, named)).status).toBe("undetermined");
  });

  it("where there is no limit, it is what a person is asked about once it has been open for long", async () => {
    const open = async (title: string, asOf: string) =>
      (await judged({ events: [exposed], meetings: [met({ title })] }, asOf)).finding("6/party-group/-/-/e1").code;
    expect(await open("研究电视问政停水问题", "2025-12-31")).toBe("duty-link-unwritten");
    expect(await open("研究年度安排", "2025-12-31")).toBe("duty-long-open");
    expect(await open("研究电视问政停水问题", "2025-07-20")).toBe("duty-open");
    // Nobody is cleared by it: one word that both are left with will do.
    expect(await open("研究停水的整改方案", "2025-12-31")).toBe("duty-link-unwritten");
  });
});

describe("A meeting about the trigger (contract 3.5, 3.9)", () => {
  const exposed: Entry = { id: "e1", date: "2025-06-01", type: "media-exposure" };
  const met = (more: Entry): Entry => ({ date: "2025-06-10", type: "party-group-meeting", about: "e1", ...more });
  const said = async (more: Entry, asOf?: string) =>
    (await judged({ events: [exposed], meetings: [met(more)] }, asOf)).finding("4/party-group/-/-/e1");

  it("whose topics are not written leaves open what would be a gap, and is named", async () => {
    expect(await said({})).toMatchObject({
      status: "undetermined",
      code: "duty-topics-unwritten",
      args: { records: [{ file: "meetings.yaml", line: 1, date: "2025-06-10" }] },
    });
  });

  it.each<[string, Entry, string]>([
    ["on what the clause names", { topics: "case-review" }, "met"],
    ["on something else", { topics: "appointments" }, "gap"],
    ["of a department", { type: "department-meeting" }, "gap"],
    ["before the day", { date: "2025-05-31" }, "gap"],
    ["that does not say what it is about", { about: [] }, "gap"],
  ])("%s: %j is %s", async (_, more, status) => {
    expect((await said(more)).status).toBe(status);
  });

  it("is waited for until the limit has passed", async () => {
    expect((await said({}, "2025-06-20")).status).toBe("due-soon");
  });
});
