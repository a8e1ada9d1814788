import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, person, post, within } from "../contract/support.js";

const organs = [
  { name: "县委", as: ["local-party-committee"] },
  { name: "县纪委", as: ["local-discipline"] },
];
const unit: Entry = {
  regulations: ["mine"],
  organs,
  departments: [department("office", { function: "general-office" }), department("trial")],
  people: [
    person("li", post("secretary")),
    person("wang", post("member")),
    head("hu", "office"),
    head("he", "trial"),
    person("du", post("staff", { department: "trial" })),
  ],
};
const row = { clause: "1", holder: "body party-group" };

/** The statuses of the duties of a row, by what follows its clause. */
async function judged(more: Entry, records: Entry, limit: Entry = { within: 30 }): Promise<string[]> {
  const done = await audited(
    { ...within("u", ledger(unit, records)), ...mine([{ ...row, ...limit, ...more }]) },
    "2025-12-31",
    2025,
  );
  return done.duties("1").map((one) => `${one} ${done.status(`1/${one}`)}`);
}
const sign = (id: string, more: Entry = {}) => ({ id, date: "2025-03-01", type: "sign", ...more });
const sent = (about: string, from: string, to: string | string[] = "party-group") => ({
  date: "2025-03-10",
  type: "rectification-report",
  from,
  to,
  about,
});

describe("department-concerned", () => {
  const evidence = { report: "rectification-report", from: "department-concerned" };
  const report = (event: Entry, from: string) =>
    judged({ after: { event: "sign" }, evidence }, { events: [sign("s1", event)], reports: [sent("s1", from)] });

  it("is a department that the trigger names, or its head", async () => {
    expect(await report({ department: "trial" }, "trial")).toEqual(["party-group/-/-/s1 met"]);
    expect(await report({ department: "trial" }, "he")).toEqual(["party-group/-/-/s1 met"]);
    expect(await report({ department: "trial" }, "office")).toEqual(["party-group/-/-/s1 gap"]);
    expect(await report({ department: "trial" }, "du")).toEqual(["party-group/-/-/s1 gap"]);
  });

  it("is the department of whoever it names", async () => {
    expect(await report({ person: "du" }, "trial")).toEqual(["party-group/-/-/s1 met"]);
    expect(await report({ person: "du" }, "hu")).toEqual(["party-group/-/-/s1 gap"]);
  });

  it("is any where it names none", async () => {
    expect(await report({}, "office")).toEqual(["party-group/-/-/s1 met"]);
  });

  it("is of several, each a duty of its own, the one that the duty is about", async () => {
    const both = [{ talk: "any", by: "any role member", with: "concerned" }, evidence];
    const records = { events: [sign("s1", { department: ["trial", "office"] })], reports: [sent("s1", "trial")] };
    expect(await judged({ after: { event: "sign" }, evidence: both }, records)).toEqual([
      "party-group/office/-/s1 gap",
      "party-group/trial/-/s1 met",
    ]);
  });
});

describe("by: concerned", () => {
  const evidence = [
    { activity: "plan", by: ["concerned", "department-concerned"] },
    { activity: "plan", by: "concerned", implied: true },
  ];
  const plan = (event: Entry, activity: Entry) =>
    judged(
      { after: { event: "sign" }, evidence },
      { events: [sign("s1", event)], activities: [{ date: "2025-03-10", type: "plan", ...activity }] },
    );

  it("is the department that the trigger names, or one of its people, also without a link", async () => {
    expect(await plan({ department: "trial" }, { by: "trial" })).toEqual(["party-group/trial/-/s1 met"]);
    expect(await plan({ department: "trial" }, { by: "he", about: "s1" })).toEqual(["party-group/trial/-/s1 met"]);
    expect(await plan({ department: "trial" }, { by: "office", about: "s1" })).toEqual(["party-group/trial/-/s1 gap"]);
  });

  it("where it names none, is whoever says that it is about it", async () => {
    expect(await plan({}, { by: "office", about: "s1" })).toEqual(["party-group/-/-/s1 met"]);
    expect(await plan({}, { by: "office" })).toEqual(["party-group/-/-/s1 gap"]);
  });
});

describe("sender", () => {
  const evidence = { report: "any", to: "sender" };
  const report = (event: Entry, to: string) =>
    judged(
      { after: { event: "superior-assignment" }, evidence },
      { events: [sign("s1", { type: "superior-assignment", ...event })], reports: [sent("s1", "office", to)] },
    );

  it("is the organ that the event came from", async () => {
    expect(await report({ superior: "县委" }, "县委")).toEqual(["party-group/-/-/s1 met"]);
    expect(await report({ superior: "县委" }, "县纪委")).toEqual(["party-group/-/-/s1 gap"]);
  });

  it("is any where the event does not say", async () => {
    expect(await report({}, "县纪委")).toEqual(["party-group/-/-/s1 met"]);
  });

  it("is what tells an act without a link, so that it must be known", async () => {
    const unlinked = (event: Entry) =>
      judged(
        { after: { event: "superior-assignment" }, evidence: { ...evidence, implied: true } },
        {
          events: [sign("s1", { type: "superior-assignment", ...event })],
          reports: [{ ...sent("s1", "office", "县委"), about: [] }],
        },
      );
    expect(await unlinked({ superior: "县委" })).toEqual(["party-group/-/-/s1 met"]);
    expect(await unlinked({})).toEqual(["party-group/-/-/s1 gap"]);
  });
});

describe("holder-head", () => {
  it("is whoever heads the department that owes it", async () => {
    const more = {
      holder: "department general-office",
      after: { event: "sign" },
      evidence: { report: "any", from: ["holder", "holder-head"] },
    };
    for (const [from, status] of [
      ["office", "met"],
      ["hu", "met"],
      ["he", "gap"],
    ] as const)
      expect(await judged(more, { events: [sign("s1")], reports: [sent("s1", from)] })).toEqual([
        `office/-/-/s1 ${status}`,
      ]);
  });
});

describe("What starts a duty", () => {
  const evidence = { meeting: "party-group-meeting" };
  const started = (after: Entry, records: Entry) => judged({ after, evidence }, records);

  it("superior: none leaves out what came from above", async () => {
    const events = [sign("own"), sign("above", { superior: "县委" })];
    expect(await started({ event: "sign", superior: "none" }, { events })).toEqual(["party-group/-/-/own gap"]);
  });

  it("an activity about another of the triggers is a part of it", async () => {
    const activities = [
      { id: "part", date: "2025-03-05", type: "inspection", by: "li", about: "whole" },
      { id: "alone", date: "2025-03-06", type: "inspection", by: "li" },
    ];
    const after = { event: "sign", activity: "inspection" };
    expect(await started(after, { events: [sign("whole")], activities })).toEqual([
      "party-group/-/-/alone gap",
      "party-group/-/-/whole gap",
    ]);
  });

  const talk = (id: string, by: string, more: Entry = {}) => ({
    id,
    date: "2025-03-01",
    type: "reminder",
    by,
    with: "hu",
    ...more,
  });
  const reported = { report: "any", from: "holder" };

  it("a talk, of a type and on a topic", async () => {
    const talks = [talk("t1", "li"), talk("t2", "li", { type: "summons" }), talk("t3", "li", { topics: "integrity" })];
    expect(await started({ talk: "reminder" }, { talks })).toEqual([
      "party-group/-/-/t1 gap",
      "party-group/-/-/t3 gap",
    ]);
    expect(await started({ talk: "any", topics: "integrity" }, { talks })).toEqual(["party-group/-/-/t3 gap"]);
  });

  it("by: holder is the talk that the holder himself held, by himself or with others", async () => {
    const talks = [talk("t1", "li"), talk("t2", "wang"), { ...talk("t3", "li"), by: ["li", "wang"] }];
    const more = { holder: "role member", after: { talk: "reminder", by: "holder" }, evidence: reported };
    const reports = [sent("t2", "wang")];
    expect(await judged(more, { talks, reports })).toEqual(["wang/-/-/t2 met", "wang/-/-/t3 gap"]);
  });

  it("by: holder is likewise an activity that he did, a report that he made, a meeting that was his", async () => {
    const activities = [
      { id: "a1", date: "2025-03-05", type: "inspection", by: "li" },
      { id: "a2", date: "2025-03-05", type: "inspection", by: "wang" },
    ];
    const reports = [{ id: "r1", date: "2025-03-05", type: "analysis", from: "wang", to: "party-group" }];
    const meetings = [
      { id: "m1", date: "2025-03-05", type: "work-meeting", of: "party-group" },
      { id: "m2", date: "2025-03-05", type: "work-meeting", of: "discipline-group" },
    ];
    const met = { holder: "body discipline-group", after: { meeting: "work-meeting", by: "holder" }, evidence };
    expect(await judged(met, { meetings })).toEqual(["discipline-group/-/-/m2 gap"]);
    const by = { holder: "role member", evidence };
    expect(await judged({ ...by, after: { activity: "inspection", by: "holder" } }, { activities })).toEqual([
      "wang/-/-/a2 gap",
    ]);
    expect(await judged({ ...by, after: { report: "analysis", by: "holder" } }, { reports })).toEqual([
      "wang/-/-/r1 gap",
    ]);
  });

  it("a talk concerns the one whom it was with", async () => {
    const talks = [talk("t1", "li"), talk("t2", "li", { with: ["hu", "he"] })];
    const more = { holder: "heads", after: { talk: "reminder", concerning: "holder" }, evidence: reported };
    expect(await judged(more, { talks, reports: [sent("t2", "hu")] })).toEqual([
      "he/-/-/t2 gap",
      "hu/-/-/t1 gap",
      "hu/-/-/t2 met",
    ]);
  });

  it("a talk is followed by another with the same person", async () => {
    const talks = [talk("t1", "li"), talk("t2", "li", { type: "heart-to-heart", date: "2025-03-20", about: "t1" })];
    const again = { talk: "heart-to-heart", by: "any role secretary", with: "concerned" };
    expect(await judged({ after: { talk: "reminder" }, evidence: again }, { talks })).toEqual([
      "party-group/hu/-/t1 met",
    ]);
  });

  it("delay: it begins to count so long after, and an act before that does not", async () => {
    const more = {
      after: { event: "sign" },
      delay: "3 months",
      within: 10,
      evidence: { report: "any", from: "party-group", implied: true },
    };
    const reported = async (date: string) => {
      const reports = [{ date, type: "analysis", from: "party-group", to: "superior-party" }];
      const files = { ...within("u", ledger(unit, { events: [sign("s1")], reports })), ...mine([{ ...row, ...more }]) };
      return (await audited(files, "2025-12-31", 2025)).finding("1/party-group/-/-/s1");
    };
    expect(await reported("2025-06-11")).toMatchObject({
      status: "met",
      due: "2025-06-11",
      period: { from: "2025-06-01", to: "2025-06-11" },
    });
    expect(await reported("2025-05-31")).toMatchObject({ status: "gap" });
    expect(await reported("2025-06-12")).toMatchObject({ status: "late", daysLate: 1 });
  });

  it("about: assessment leaves out what came of anything else", async () => {
    const assessments = [{ id: "k1", date: "2025-02-01", type: "annual", covers: "2024", by: "li", subject: "trial" }];
    const activities = [{ id: "check", date: "2025-02-20", type: "inspection", by: "party-group" }];
    const events = [sign("found", { about: "k1" }), sign("other", { about: "check" }), sign("unsaid")];
    const records = { assessments, activities, events };
    expect(await started({ event: "sign", about: "assessment" }, records)).toEqual([
      "party-group/-/-/found gap",
      "party-group/-/-/unsaid gap",
    ]);
    // An assessment may have found it: with about-needed it cannot be told.
    expect(await started({ event: "sign", about: "assessment", "about-needed": true }, records)).toEqual([
      "party-group/-/-/found gap",
      "party-group/-/-/unsaid undetermined",
    ]);
  });

  it("cause: true takes what is about what the event came of", async () => {
    const records = {
      assessments: [{ id: "k1", date: "2025-02-01", type: "annual", covers: "2024", by: "li", subject: "trial" }],
      events: [sign("found", { about: "k1" })],
      meetings: [{ date: "2025-03-05", type: "party-group-meeting", about: "k1" }],
    };
    const after = { event: "sign", about: "assessment" };
    const evidence = { meeting: "party-group-meeting" };
    expect(await judged({ after, evidence: { ...evidence, cause: true } }, records)).toEqual([
      "party-group/-/-/found met",
    ]);
    expect(await judged({ after, evidence }, records)).toEqual(["party-group/-/-/found gap"]);
  });

  it("assessments of one time name all whom they assessed, the unit itself left out", async () => {
    const assessed = (subject: string) => ({ date: "2025-02-01", type: "annual", covers: "2024", by: "li", subject });
    const records = {
      assessments: [assessed("trial"), assessed("office"), assessed("u")],
      reports: [{ date: "2025-02-10", type: "assessment-results", from: "party-group", to: "trial" }],
    };
    const evidence = { report: "assessment-results", to: "concerned", implied: true };
    const duties = await judged({ after: { assessment: "annual" }, evidence }, records);
    expect(duties.map((one) => one.replace(/assessments~\w+/, "k"))).toEqual([
      "party-group/office/-/k gap",
      "party-group/trial/-/k met",
    ]);
  });

  it("of says whose assessment it is, and what organs outside alone assessed is theirs", async () => {
    const assessed = (id: string, covers: string, more: Entry) => ({
      id,
      date: "2025-02-01",
      type: "annual",
      covers,
      by: "li",
      ...more,
    });
    const assessments = [
      assessed("department", "2024", { subject: "trial" }),
      assessed("person", "2023", { subject: "du" }),
      assessed("theirs", "2022", { subject: "trial", by: "县委" }),
      assessed("both", "2021", { subject: "trial", by: ["县委", "li"] }),
    ];
    expect(await started({ assessment: "annual", of: "department" }, { assessments })).toEqual([
      "party-group/-/-/both gap",
      "party-group/-/-/department gap",
    ]);
  });

  it("category leaves out cases that name another, not those that name none", async () => {
    const found = (id: string, more: Entry = {}) => ({ id, date: "2025-03-01", subject: "du", ...more });
    const cases = [found("style", { category: "四风问题" }), found("bribe", { category: "受贿" }), found("unsaid")];
    expect(await started({ case: "any", category: ["作风", "四风"] }, { cases })).toEqual([
      "party-group/-/-/style gap",
      "party-group/-/-/unsaid gap",
    ]);
  });
});

describe("at-once", () => {
  const more = {
    holder: "body discipline-group",
    recipient: ["local-party-committee", "local-discipline"],
    "at-once": true,
    after: { event: "sign" },
    evidence: { report: "any", to: "recipient" },
  };
  const told = (about: string, to: string, date: string) => ({ ...sent(about, "office", to), date });

  it("asks that the others be told on the day on which the first was, and sets no limit before", async () => {
    const reports = [
      told("same", "县委", "2025-03-10"),
      told("same", "县纪委", "2025-03-10"),
      told("later", "县委", "2025-03-10"),
      told("later", "县纪委", "2025-03-17"),
      told("before", "县委", "2025-03-17"),
      told("before", "县纪委", "2025-03-10"),
      told("one", "县委", "2025-03-10"),
    ];
    const events = ["same", "later", "before", "one", "none"].map((id) => sign(id));
    const duties = await judged(more, { events, reports }, {});
    const ofSecond = duties.filter((one) => one.includes("/local-discipline/"));
    expect(ofSecond.map((one) => one.split("/").at(-1))).toEqual([
      "before met",
      "later late",
      "none review",
      "one gap",
      "same met",
    ]);
  });
});

describe("office of a body", () => {
  const more = { after: { event: "sign" }, evidence: { report: "any", from: "office of leading-group" } };
  const bodies = { "leading-group": { office: "trial" } };

  it("is the department recorded as it, or its head; nobody where none is", async () => {
    const from = async (id: string, of: Entry) =>
      (
        await audited(
          {
            ...within("u", ledger({ ...unit, ...of }, { events: [sign("s1")], reports: [sent("s1", id)] })),
            ...mine([{ ...row, within: 30, ...more }]),
          },
          "2025-12-31",
          2025,
        )
      ).status("1/party-group/-/-/s1");
    expect(await from("trial", { bodies })).toBe("met");
    expect(await from("he", { bodies })).toBe("met");
    expect(await from("office", { bodies })).toBe("gap");
    expect(await from("trial", {})).toBe("gap");
  });
});

describe("unlinked", () => {
  it("an act that deals with another starts no duty again", async () => {
    const talks = [
      { id: "t1", date: "2025-03-01", type: "reminder", by: "li", with: "du" },
      { id: "t2", date: "2025-03-20", type: "reminder", by: "li", with: "du", about: "t1" },
    ];
    const again = { holder: "role secretary", evidence: { talk: "reminder", by: "holder", with: "concerned" } };
    expect(await judged({ ...again, after: { talk: "reminder", by: "holder" } }, { talks })).toEqual([
      "li/du/-/t1 met",
      "li/du/-/t2 gap",
    ]);
    expect(await judged({ ...again, after: { talk: "reminder", by: "holder", unlinked: true } }, { talks })).toEqual([
      "li/du/-/t1 met",
    ]);
  });
});

describe("subject", () => {
  it("of an appointment: whoever held the role on its date", async () => {
    const appointments = [
      { id: "a1", date: "2025-03-01", person: "hu", type: "promotion" },
      { id: "a2", date: "2025-03-01", person: "du", type: "promotion" },
    ];
    const talked = { holder: "role secretary", evidence: { talk: "pre-appointment", by: "holder", with: "concerned" } };
    const after = { appointment: "promotion", subject: "department-head" };
    expect(await judged({ ...talked, after }, { appointments })).toEqual(["li/hu/-/a1 gap"]);
  });
});

describe("person-concerned", () => {
  it("is whoever the trigger names, also where no other evidence asks for those concerned", async () => {
    const evidence = { talk: "any", by: "holder", with: "person-concerned" };
    const row = { holder: "role secretary", after: { event: "sign" }, evidence };
    const events = [sign("s1", { person: "du" })];
    const talks = (other: string) => [{ date: "2025-03-05", type: "reminder", by: "li", with: other, about: "s1" }];
    expect(await judged(row, { events, talks: talks("du") })).toEqual(["li/-/-/s1 met"]);
    expect(await judged(row, { events, talks: talks("he") })).toEqual(["li/-/-/s1 gap"]);
  });
});

describe("what is on the holder alone (contract 3.6)", () => {
  it("is not his to look after in a department he oversees; what is on him and another is", async () => {
    const owed = async (subject: string) => {
      const people = [person("li", post("secretary")), person("wang", post("member", { oversees: ["trial"] }))];
      const cases = [{ id: "a1", date: "2025-03-01", subject, department: "trial" }];
      const more = {
        after: { case: "any", concerning: "overseen-department" },
        evidence: { report: "any", from: "holder" },
      };
      const files = within("u", ledger({ ...unit, people: [...people, head("he", "trial")] }, { cases }));
      const book = mine([{ clause: "1", holder: "role member", within: 30, ...more }]);
      return (await audited({ ...files, ...book }, "2025-12-31", 2025)).duties("1");
    };
    expect(await owed("wang")).toEqual([]);
    expect(await owed("he")).toEqual(["wang/-/-/a1"]);
  });
});

describe("repeat: 1 month after an event", () => {
  const evidence = { report: "rectification-report", from: "party-group" };
  const told = (date: string, about = "s1") => ({ ...sent(about, "party-group"), date });
  const found = (more: Entry, records: Entry = {}) =>
    judged({ after: { event: "sign" }, evidence, repeat: "1 month", ...more }, { events: [sign("s1")], ...records });

  it("is owed once in each month of the three, each counted from day 0", async () => {
    const reports = [told("2025-03-31"), told("2025-04-02"), told("2025-06-02")];
    expect(await found({ within: "3 months" }, { reports })).toEqual([
      "party-group/-/-/s1.1 met",
      "party-group/-/-/s1.2 met",
      "party-group/-/-/s1.3 gap",
    ]);
  });

  it("a stretch that is not whole is not owed", async () => {
    expect(await found({ within: "100" })).toHaveLength(3);
  });

  it("of those not linked, where the link may be implied, each serves its own stretch", async () => {
    const reports = [
      { ...told("2025-03-20"), about: [] },
      { ...told("2025-05-20"), about: [] },
    ];
    expect(await found({ within: "3 months", evidence: { ...evidence, implied: true } }, { reports })).toEqual([
      "party-group/-/-/s1.1 met",
      "party-group/-/-/s1.2 gap",
      "party-group/-/-/s1.3 met",
    ]);
  });

  it("of a case without a limit till it is concluded, each stretch that has begun", async () => {
    const caseOf = (more: Entry) => ({ id: "c1", date: "2025-08-15", subject: "du", ...more });
    const open = (more: Entry) =>
      judged({ after: { case: "any" }, evidence, repeat: "1 month" }, { cases: [caseOf(more)] }, {});
    expect(await open({ concluded: "2025-11-10" })).toEqual(["party-group/-/-/c1.1 gap", "party-group/-/-/c1.2 gap"]);
    const running = await open({});
    expect(running.slice(-2)).toEqual(["party-group/-/-/c1.4 gap", "party-group/-/-/c1.5 due-soon"]);
  });

  it("counts from a sanction, and each half-year of the time it bears on", async () => {
    const cases = [
      { id: "c1", date: "2024-01-10", subject: "du", measures: [{ type: "party-sanction", date: "2024-09-01" }] },
    ];
    const talk = { talk: "any", by: "any role secretary", with: "concerned", implied: true };
    const talks = [{ date: "2025-01-10", type: "heart-to-heart", by: "li", with: "du" }];
    const more = { after: { case: "any" }, "counted-from": "sanction", repeat: "6 months", within: "12 months" };
    expect(await judged({ ...more, evidence: talk }, { cases, talks })).toEqual(["party-group/du/-/c1.2 gap"]);
    const first = await audited(
      { ...within("u", ledger(unit, { cases, talks })), ...mine([{ ...row, ...more, evidence: talk }]) },
      "2025-12-31",
      2024,
    );
    expect(first.status("1/party-group/du/-/c1.1")).toBe("met");
  });
});

describe("grade: basic of an assessment", () => {
  const evidence = { talk: "any", by: "any role secretary", with: "concerned", implied: true };
  const assessed = (subject: string, grade?: string, covers = "2024"): Entry => ({
    date: "2025-01-20",
    type: "annual",
    covers,
    by: "party-group",
    subject,
    ...(grade === undefined ? {} : { grade }),
  });
  const found = (assessments: Entry[], talks: Entry[] = []) =>
    judged({ after: { assessment: "annual", grade: ["basic", "incompetent"] }, evidence }, { assessments, talks });

  it("starts a duty for each who got it, and for nobody else", async () => {
    const all = [assessed("du", "basic"), assessed("he", "competent"), assessed("hu", "incompetent")];
    const talks = [{ date: "2025-02-10", type: "reminder", by: "li", with: "du" }];
    const duties = await found(all, talks);
    expect(duties.map((one) => one.replace(/assessments~\w+/, "…"))).toEqual([
      "party-group/du/-/… met",
      "party-group/hu/-/… gap",
    ]);
  });

  it("of those without a grade it cannot be told, once for each time", async () => {
    const duties = await found([assessed("du"), assessed("he"), assessed("hu", "competent")]);
    expect(duties.map((one) => one.replace(/assessments~\w+/, "…"))).toEqual(["party-group/-/-/… undetermined"]);
  });

  it("by a name of the grade, and for the holder himself", async () => {
    const own = { holder: "heads", evidence: { report: "analysis", from: "holder" } };
    const after = { assessment: "annual", grade: "基本称职", concerning: "holder" };
    expect(await judged({ ...own, after }, { assessments: [assessed("he", "基本称职")] })).toEqual([
      expect.stringMatching(/^he\/-\/-\/assessments~\w+ gap$/),
    ]);
  });
});

describe("votes: { for: poor, over: 1/3 } of an assessment", () => {
  const evidence = { talk: "admonition", by: "any role secretary", with: "concerned", implied: true };
  const voted = (votes: Entry | undefined, more: Entry = {}): Entry => ({
    ...{ id: "k1", date: "2025-01-20", type: "annual", covers: "2024", by: "party-group", subject: "du" },
    ...(votes === undefined ? {} : { votes, valid: 30 }),
    ...more,
  });
  const found = (votes: Entry, assessment: Entry) =>
    judged({ after: { assessment: "any", votes }, evidence }, { assessments: [assessment] });
  const over = { for: ["fair", "poor"], over: "1/3" };

  it("starts a duty where so many of the valid ballots are for them, taken together", async () => {
    expect(await found(over, voted({ fair: 5, poor: 6, good: 19 }))).toEqual(["party-group/du/-/k1 gap"]);
    expect(await found(over, voted({ fair: 5, poor: 5, good: 20 }))).toEqual([]);
  });

  it("exactly so many are enough for at-least, also in percent", async () => {
    expect(await found({ for: "poor", "at-least": "1/3" }, voted({ poor: 10 }))).toHaveLength(1);
    expect(await found({ for: "poor", "at-least": "30%" }, voted({ poor: 9 }))).toHaveLength(1);
    expect(await found({ for: "poor", over: "30%" }, voted({ poor: 9 }))).toEqual([]);
  });

  it("cannot be told where no votes are on record", async () => {
    expect(await found(over, voted(undefined))).toEqual(["-/-/-/u undetermined"]);
  });
});

describe("mentions: words one of which the title or summary of an event has", () => {
  const row = { after: { event: "sign", mentions: ["公车", "接待"] }, evidence: { activity: "plan", by: "holder" } };
  const after = (event: Entry) => judged(row, { events: [sign("s1", event)] });

  it("starts it where either has one", async () => {
    expect(await after({ title: "公车私用" })).toEqual(["party-group/-/-/s1 gap"]);
    expect(await after({ title: "反映问题", summary: "超标准接待来客" })).toEqual(["party-group/-/-/s1 gap"]);
  });

  it("does not where something is written and neither has", async () => {
    expect(await after({ title: "迟到早退" })).toEqual([]);
    expect(await after({ summary: "上班时间炒股" })).toEqual([]);
  });

  it("does where neither is written", async () => {
    expect(await after({})).toEqual(["party-group/-/-/s1 gap"]);
  });
});

describe("or-heard and or-decided: meetings that need none of the topics", () => {
  const row = {
    after: {
      meeting: "party-group-meeting",
      topics: "case-review",
      "or-heard": "case-report",
      "or-decided": ["警示教育"],
    },
    evidence: { activity: "plan", by: "holder" },
  };
  const after = (meeting: Entry) =>
    judged(row, { meetings: [{ id: "m1", date: "2025-03-01", type: "party-group-meeting", ...meeting }] });
  const started = ["party-group/-/-/m1 gap"];

  it("one that has a topic starts it, one on something else does not", async () => {
    expect(await after({ topics: ["case-review"] })).toEqual(started);
    expect(await after({ topics: ["deployment"] })).toEqual([]);
    expect(await after({})).toEqual([]);
  });

  it("one that heard a report of the type does, whatever its topics", async () => {
    expect(await after({ topics: ["deployment"], heard: [{ from: "hu", type: "case-report" }] })).toEqual(started);
    expect(await after({ heard: [{ from: "hu", type: "analysis" }] })).toEqual([]);
  });

  it("one without topics that decided it does; one that wrote its topics is held to them", async () => {
    expect(await after({ decisions: ["开展警示教育"] })).toEqual(started);
    expect(await after({ decisions: ["通报全县"] })).toEqual([]);
    expect(await after({ topics: ["deployment"], decisions: ["开展警示教育"] })).toEqual([]);
  });
});

describe("case-subject: what the subject of a case was, where events start the duty too", () => {
  const row = {
    after: {
      case: "any",
      event: "sign",
      "case-subject": "department-head",
      "or-flagged": "major",
      severity: "serious",
    },
    evidence: { activity: "plan", by: "holder" },
  };
  const found = (more: Entry) => ({ id: "c1", date: "2025-03-01", severity: "serious", ...more });

  it("a case on somebody in the role starts it, one on anybody else does not", async () => {
    expect(await judged(row, { cases: [found({ subject: "he" })] })).toEqual(["party-group/-/-/c1 gap"]);
    expect(await judged(row, { cases: [found({ subject: "du" })] })).toEqual([]);
  });

  it("one with a flag of or-flagged does, whoever it is on", async () => {
    expect(await judged(row, { cases: [found({ subject: "du", flags: ["major"] })] })).toEqual([
      "party-group/-/-/c1 gap",
    ]);
  });

  it("of an event it asks nothing", async () => {
    expect(await judged(row, { events: [sign("s1", { person: "du" })] })).toEqual(["party-group/-/-/s1 gap"]);
  });
});
