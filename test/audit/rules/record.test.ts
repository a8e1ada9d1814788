import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { PartyKey, Records } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import {
  activity,
  appointment,
  assessment,
  caseOn,
  department,
  event,
  meeting,
  person,
  post,
  report,
  step,
  talk,
  unit,
} from "../../support/records.js";
import { judged, verdicts } from "../../support/rules.js";

const people = [
  person("wang", post("secretary")),
  person("li", post("member")),
  person("zhou", post("member")),
  person("zhao", post("department-head", { departments: ["office"] })),
];

const unitWith = (records: Partial<Records>) =>
  unit({ people, departments: [department("office", "political")], records });

/** What a rule says of some records. */
function says(rule: Entry, records: Partial<Records>): string[] {
  return judged({ check: "record", ...rule }, unitWith(records), { asOf: "2026-12-31" }).map((text) =>
    text.replace(/^- /, ""),
  );
}

/** The codes of records that are not met, with what is missing. */
function lacks(rule: Entry, records: Partial<Records>) {
  return verdicts({ check: "record", ...rule }, unitWith(records), { asOf: "2026-12-31" }).map(({ code, args }) => [
    code,
    args,
  ]);
}

const M = (fields: Parameters<typeof meeting>[1] = {}) => ({ meetings: [meeting("2025-03-01", fields)] });
const HOLDS = ["met record-holds"];

describe("the records meant", () => {
  const evidenced = (records: Entry) => ({ records, must: { evidence: true } });
  const about = (records: Entry, given: Partial<Records>) => says(evidenced(records), given).length;

  it("are of one kind, dated by the as-of day", () => {
    const u = unitWith({ ...M(), talks: [talk("2025-03-01")] });
    const rule = { check: "record", ...evidenced({ meeting: "any" }) };
    expect(judged(rule, u, { asOf: "2025-03-01" })).toHaveLength(1);
    expect(judged(rule, u, { asOf: "2025-02-28" })).toEqual([]);
  });

  it("are of one of the types", () => {
    const types = { meeting: ["party-group-meeting", "work-meeting"] };
    expect(about(types, M())).toBe(1);
    expect(about(types, M({ type: "study-session" }))).toBe(0);
  });

  it("have one of the topics, and none of others", () => {
    expect(about({ meeting: "any", topics: ["integrity", "case-review"] }, M({ topics: ["case-review"] }))).toBe(1);
    expect(about({ meeting: "any", topics: "integrity" }, M())).toBe(0);
    expect(about({ meeting: "any", "not-topics": "integrity" }, M({ topics: ["integrity", "case-review"] }))).toBe(0);
    expect(about({ meeting: "any", "not-topics": "integrity" }, M())).toBe(1);
  });

  it("have one of the flags", () => {
    const flagged = (...flags: string[]) => ({ cases: [caseOn("2025-03-01", { flags })] });
    expect(about({ case: "any", flags: ["major", "concealed"] }, flagged("concealed"))).toBe(1);
    expect(about({ case: "any", flags: "major" }, flagged("concealed"))).toBe(0);
  });

  it("were done by one of those named; a report by those it is from", () => {
    const by = { by: ["party-group", "political"] };
    expect(
      about({ activity: "any", ...by }, { activities: [activity("2025-03-01", { by: ["body:party-group"] })] }),
    ).toBe(1);
    expect(about({ activity: "any", ...by }, { activities: [activity("2025-03-01", { by: ["person:u/zhao"] })] })).toBe(
      1,
    );
    expect(about({ activity: "any", ...by }, { activities: [activity("2025-03-01", { by: ["person:u/li"] })] })).toBe(
      0,
    );
    expect(about({ report: "any", ...by }, { reports: [report("2025-03-01", { from: ["department:office"] })] })).toBe(
      1,
    );
  });

  it("are meetings that decided something", () => {
    expect(about({ meeting: "any", decisions: true }, M({ decisions: ["x"] }))).toBe(1);
    expect(about({ meeting: "any", decisions: true }, M())).toBe(0);
  });

  it("are assessments of one type of party, or of holders of some roles", () => {
    const of = (...subject: PartyKey[]) => ({ assessments: [assessment("2026-01-20", { subject })] });
    expect(about({ assessment: "any", of: "person" }, of("body:party-group", "person:u/li"))).toBe(1);
    expect(about({ assessment: "any", of: "person" }, of("body:party-group"))).toBe(0);
    expect(about({ assessment: "any", subject: "member" }, of("person:u/li"))).toBe(1);
    expect(about({ assessment: "any", subject: "member" }, of("person:u/wang"))).toBe(0);
  });

  it("are on the topics or of the type of party, where either is enough", () => {
    const rule = { assessment: "any", topics: "integrity", of: "unit", "of-or-topics": true };
    const of = (fields: Parameters<typeof assessment>[1]) => ({ assessments: [assessment("2026-01-20", fields)] });
    expect(about(rule, of({ subject: ["unit:v"] }))).toBe(1);
    expect(about(rule, of({ subject: ["person:u/li"], topics: ["integrity"] }))).toBe(1);
    expect(about(rule, of({ subject: ["person:u/li"] }))).toBe(0);
    expect(about({ ...rule, "of-or-topics": false }, of({ subject: ["unit:v"] }))).toBe(0);
  });

  it("are cases of somebody who held one of the roles when it happened", () => {
    const of = (subject: PartyKey | null) => ({ cases: [caseOn("2025-03-01", { subject })] });
    expect(about({ case: "any", subject: "member" }, of("person:u/li"))).toBe(1);
    expect(about({ case: "any", subject: "member" }, of("person:u/wang"))).toBe(0);
    expect(about({ case: "any", subject: "member" }, of(null))).toBe(0);
  });

  it("are no assessments by another regulation's scale, where the regulation has one", () => {
    const rule = { check: "record", ...evidenced({ assessment: "any" }) };
    const u = unitWith({ assessments: [assessment("2026-01-20", { regulation: "other" })] });
    expect(judged(rule, u, { asOf: "2026-12-31" })).toHaveLength(1);
    const scales = [{ regulation: "mine", grades: ["good"] }];
    expect(judged(rule, u, { asOf: "2026-12-31", scales })).toEqual([]);
  });

  it("belong to the year of their date, assessments to the one they cover", () => {
    const years = (records: Entry, given: Partial<Records>) =>
      verdicts({ check: "record", ...evidenced(records) }, unitWith(given), { asOf: "2026-12-31" }).map(
        ({ year }) => year,
      );
    expect(years({ meeting: "any" }, M())).toEqual([2025]);
    expect(years({ assessment: "any" }, { assessments: [assessment("2026-01-20")] })).toEqual([2025]);
  });
});

describe("what falls short", () => {
  const rule = { records: { meeting: "any" }, must: { evidence: true } };

  it("is a breach, or for a person to judge where the text leaves it to one", () => {
    expect(says(rule, M())).toEqual(["breach record-no-evidence"]);
    expect(says({ ...rule, review: true }, M())).toEqual(["review record-no-evidence"]);
  });

  it("is a breach only with one of the firm topics, where there are such", () => {
    const firm = { ...rule, firm: { topics: ["integrity", "case-review"] } };
    expect(says(firm, M({ topics: ["case-review"] }))).toEqual(["breach record-no-evidence"]);
    expect(says(firm, M({ topics: ["deployment"] }))).toEqual(["review record-no-evidence"]);
  });
});

describe("what falls short of a meeting", () => {
  it("is a breach only where a decision is on record, where the rule says so", () => {
    const firm = { records: { meeting: "any" }, must: { evidence: true }, firm: { decisions: true } };
    expect(says(firm, M({ decisions: ["x"] }))).toEqual(["breach record-no-evidence"]);
    expect(says(firm, M())).toEqual(["review record-no-evidence"]);
  });
});

describe("a record must", () => {
  const meetings = (must: Entry) => ({ records: { meeting: "any" }, must });

  it("have evidence", () => {
    expect(says(meetings({ evidence: true }), M({ evidence: ["a.pdf"] }))).toEqual(HOLDS);
  });

  it("have evidence: steps, or what is attached to a record about it, are for a person to judge", () => {
    const rule = meetings({ evidence: true });
    expect(says(rule, M({ steps: [{ type: "approval", date: day("2025-03-01"), by: [], opinion: null }] }))).toEqual([
      "review record-kept-elsewhere",
    ]);
    const held = meeting("2025-03-01", { id: "m1" });
    const about = (fields: Parameters<typeof report>[1]) =>
      says(rule, { meetings: [held], reports: [report("2025-03-05", { about: ["m1"], ...fields })] });
    expect(about({ evidence: ["a.pdf"] })).toEqual(["review record-kept-elsewhere"]);
    expect(about({})).toEqual(["breach record-no-evidence"]);
    expect(about({ evidence: ["a.pdf"], about: ["m2"] })).toEqual(["breach record-no-evidence"]);
    expect(about({ evidence: ["a.pdf"], date: day("2027-01-01") })).toEqual(["breach record-no-evidence"]);
  });

  it("have evidence, or a report about it, where the rule takes one", () => {
    const [told, other] = [meeting("2025-03-01", { id: "m1" }), meeting("2025-03-02", { id: "m2" })];
    const reports = [report("2025-03-05", { about: ["m1"] })];
    expect(says(meetings({ "evidence-or-report": true }), { meetings: [told, other], reports })).toEqual([
      "met record-holds",
      "breach record-no-evidence",
    ]);
    expect(says(meetings({ evidence: true }), { meetings: [told], reports })).toEqual(["breach record-no-evidence"]);
    const later = [report("2027-01-01", { about: ["m1"] })];
    expect(says(meetings({ "evidence-or-report": true }), { meetings: [told], reports: later })).toEqual([
      "breach record-no-evidence",
    ]);
  });

  it("be about one of some topics", () => {
    const rule = meetings({ topics: ["integrity", "case-review"] });
    expect(says(rule, M({ topics: ["case-review"] }))).toEqual(HOLDS);
    expect(says(rule, M({ topics: ["deployment"] }))).toEqual(["breach record-not-about"]);
    expect(says(rule, M())).toEqual(["undetermined record-lacks"]);
  });

  it("be about each of some topics, or is told which are missing", () => {
    const rule = meetings({ "each-topic": ["integrity", "case-review"] });
    expect(says(rule, M({ topics: ["case-review", "integrity"] }))).toEqual(HOLDS);
    expect(lacks(rule, M({ topics: ["integrity"] }))).toMatchObject([
      ["record-not-about", { topics: [{ zh: "案件剖析" }] }],
    ]);
  });

  it("be done by one of some, or by each of them", () => {
    const by = (...keys: PartyKey[]) => ({ activities: [activity("2025-03-01", { by: keys })] });
    const rule = (must: Entry) => ({ records: { activity: "any" }, must });
    expect(says(rule({ by: ["party-group", "secretary"] }), by("person:u/wang"))).toEqual(HOLDS);
    expect(says(rule({ by: ["party-group", "secretary"] }), by("person:u/li"))).toEqual(["breach record-done-by"]);
    expect(says(rule({ "by-each": ["party-group", "secretary"] }), by("person:u/wang"))).toEqual([
      "breach record-done-by",
    ]);
    expect(says(rule({ "by-each": ["party-group", "secretary"] }), by("person:u/wang", "body:party-group"))).toEqual(
      HOLDS,
    );
    expect(lacks(rule({ by: "party-group" }), by())).toEqual([["record-lacks", { field: "by" }]]);
    expect(
      lacks({ records: { report: "any" }, must: { by: "party-group" } }, { reports: [report("2025-03-01")] }),
    ).toEqual([["record-lacks", { field: "from" }]]);
  });

  it("be led by whoever holds a role", () => {
    const rule = { records: { activity: "any" }, must: { leader: "secretary" } };
    const led = (leader: PartyKey | null) => ({ activities: [activity("2025-03-01", { leader })] });
    expect(says(rule, led("person:u/wang"))).toEqual(HOLDS);
    expect(says(rule, led("person:u/li"))).toEqual(["breach record-led"]);
    expect(says(rule, led(null))).toEqual(["undetermined record-lacks"]);
  });

  it("be handled by somebody who holds a role", () => {
    const rule = { records: { event: "any" }, must: { "handled-by": "member" } };
    const handled = (...handledBy: PartyKey[]) => ({ events: [event("2025-03-01", { handledBy })] });
    expect(says(rule, handled("person:u/wang", "person:u/li"))).toEqual(HOLDS);
    expect(says(rule, handled("person:u/wang"))).toEqual(["breach record-handled"]);
    expect(says(rule, handled())).toEqual(["undetermined record-lacks"]);
  });

  it("be handled by somebody else as far as the record goes: of some a person judges whether it was both", () => {
    const rule = { records: { event: "any" }, must: { "handled-by": "member" }, "unsure-by": "discipline-group" };
    const handled = (...handledBy: PartyKey[]) => ({ events: [event("2025-03-01", { handledBy })] });
    expect(says(rule, handled("body:discipline-group"))).toEqual(["review record-handled"]);
    expect(says(rule, handled("body:discipline-group", "person:u/li"))).toEqual(HOLDS);
    expect(says(rule, handled("person:u/wang"))).toEqual(["breach record-handled"]);
  });

  it("be handled by another than the offender: of a case on the one who is asked, a person judges", () => {
    const rule = { records: { case: "any" }, must: { "handled-by": "member" } };
    const handled = (subject: PartyKey, ...handledBy: PartyKey[]) => ({
      cases: [caseOn("2025-03-01", { subject, handledBy })],
    });
    expect(says(rule, handled("person:u/zhao", "person:u/li"))).toEqual(HOLDS);
    expect(says(rule, handled("person:u/li", "person:u/li"))).toEqual(["review record-handled-own"]);
    expect(says(rule, handled("person:u/li", "person:u/wang"))).toEqual(["review record-handled-own"]);
  });

  it("be done by so many methods; one in words of the ledger's own may be one more", () => {
    const rule = {
      records: { assessment: "any" },
      must: { methods: { of: ["survey", "talks", "records"], least: 2 } },
    };
    const used = (...methods: string[]) => ({ assessments: [assessment("2026-01-20", { methods })] });
    expect(says(rule, used("survey", "talks"))).toEqual(HOLDS);
    expect(says(rule, used("survey", "meeting"))).toEqual(["breach record-methods"]);
    expect(says(rule, used("survey", "家访"))).toEqual(["review record-methods"]);
    expect(says(rule, used("家访"))).toEqual(["breach record-methods"]);
    expect(says(rule, used("开展问卷调查、逐人谈话"))).toEqual(["review record-methods"]);
    expect(says(rule, used("查阅有关记录、个别谈话，随便看看"))).toEqual(HOLDS);
    expect(says(rule, used())).toEqual(["undetermined record-lacks"]);
  });

  it("be done by the methods of all assessments of that time, by whoever they are written", () => {
    const rule = {
      records: { assessment: "any" },
      must: { methods: { of: ["survey", "talks", "records"], least: 2 } },
    };
    const by = (...methods: string[]) => assessment("2026-01-20", { methods });
    expect(says(rule, { assessments: [by("survey"), by("talks")] })).toEqual(HOLDS);
    expect(says(rule, { assessments: [by("survey"), by()] })).toEqual(["breach record-methods"]);
    const other = assessment("2026-01-20", { methods: ["talks"], covers: "2024" });
    expect(says(rule, { assessments: [by("survey"), other] })).toEqual(Array(2).fill("breach record-methods"));
    const outside = assessment("2026-01-20", { methods: ["talks"], by: ["organ:superior-organ"] });
    expect(says(rule, { assessments: [by("survey"), outside] })).toEqual(["breach record-methods"]);
    expect(says(rule, { assessments: [by("combined")] })).toEqual(["undetermined record-lacks"]);
  });

  it("be done by one method at least where no number is written", () => {
    const rule = { records: { assessment: "any" }, must: { methods: { of: ["survey", "talks"] } } };
    expect(says(rule, { assessments: [assessment("2026-01-20", { methods: ["talks"] })] })).toEqual(HOLDS);
  });

  it("be disposed of in some ways alone", () => {
    const rule = { records: { event: "any" }, must: { disposal: ["direct", "supervised"] } };
    const disposed = (...disposal: string[]) => ({ events: [event("2025-03-01", { disposal })] });
    expect(says(rule, disposed("direct"))).toEqual(HOLDS);
    expect(lacks(rule, disposed("direct", "kept"))).toEqual([["record-disposed", { ways: ["kept"] }]]);
    expect(says(rule, disposed())).toEqual(["undetermined record-lacks"]);
  });
});

describe("a meeting must", () => {
  const rule = (must: Entry) => ({ records: { meeting: "any" }, must });

  it("be chaired by whoever holds a role", () => {
    expect(says(rule({ chair: "secretary" }), M({ chair: "person:u/wang" }))).toEqual(HOLDS);
    expect(says(rule({ chair: "secretary" }), M({ chair: "person:u/li" }))).toEqual(["breach record-chaired"]);
    expect(says(rule({ chair: "secretary" }), M())).toEqual(["undetermined record-lacks"]);
  });

  it("be ended by a word of the head, where there is one present", () => {
    const last = rule({ "last-speaker": "secretary" });
    expect(says(last, M({ speakers: ["person:u/li", "person:u/wang"] }))).toEqual(HOLDS);
    expect(says(last, M({ speakers: ["person:u/wang", "person:u/li"] }))).toEqual(["breach record-last-spoken"]);
    expect(says(last, M({ speakers: ["person:u/wang", "person:u/li", "person:u/wang"] }))).toEqual(HOLDS);
    // Who has no seat there may be asked something afterwards.
    const asked = ["person:u/li", "person:u/wang", "person:u/zhao"] as const;
    expect(says(last, M({ speakers: asked }))).toEqual(HOLDS);
    // There, but not known to have spoken at all.
    expect(says(last, M({ attendees: ["person:u/wang"], speakers: ["person:u/li"] }))).toEqual([
      "review record-last-spoken",
    ]);
    expect(says(last, M({ chair: "person:u/wang", speakers: ["person:u/li"] }))).toEqual(["review record-last-spoken"]);
    expect(says(last, M({ speakers: ["person:u/li"] }))).toEqual(["undetermined record-lacks"]);
    expect(says(last, M({ attendees: ["person:u/li"], speakers: ["person:u/li"] }))).toEqual(HOLDS);
    expect(says(last, M({ absent: ["person:u/wang"], speakers: ["person:u/li"] }))).toEqual(HOLDS);
    expect(says(last, M())).toEqual(["undetermined record-lacks"]);
  });

  it("be attended by one of some bodies and organs", () => {
    const attended = rule({ "attended-by": ["superior-party", "discipline-group"] });
    expect(says(attended, M({ attendees: ["body:discipline-group"] }))).toEqual(HOLDS);
    expect(says(attended, M({ attendees: ["organ:superior-party", "person:u/li"] }))).toEqual(HOLDS);
    expect(says(attended, M({ attendees: ["person:u/li"] }))).toEqual(["breach record-not-attended"]);
    expect(says(attended, M())).toEqual(["undetermined record-lacks"]);
  });

  it("be joined by everybody who holds a role, save whoever is recorded as absent", () => {
    const joined = rule({ "joined-by": "member" });
    expect(says(joined, M({ attendees: ["person:u/li"], absent: ["person:u/zhou"] }))).toEqual(HOLDS);
    expect(says(joined, M({ attendees: ["person:u/li"], chair: "person:u/zhou" }))).toEqual(HOLDS);
    expect(says(joined, M({ attendees: ["body:party-group"] }))).toEqual(HOLDS);
    expect(lacks(joined, M({ attendees: ["person:u/li"] }))).toEqual([["record-not-joined", { names: ["zhou"] }]]);
    expect(says(joined, M())).toEqual(["undetermined record-lacks"]);
  });

  it("hear comments on everybody who holds a role, save the chair and whoever is absent", () => {
    const commented = rule({ "comments-on": ["member", "secretary"] });
    expect(
      says(commented, M({ chair: "person:u/wang", absent: ["person:u/zhou"], comments: ["person:u/li"] })),
    ).toEqual(HOLDS);
    expect(lacks(commented, M({ chair: "person:u/wang", comments: ["person:u/li"] }))).toEqual([
      ["record-not-commented", { names: ["zhou"] }],
    ]);
    const there = { attendees: ["person:u/wang", "person:u/li"] as const, comments: ["person:u/li"] as const };
    expect(says(commented, M({ chair: "person:u/wang", ...there }))).toEqual(HOLDS);
    expect(says(commented, M())).toEqual(["undetermined record-lacks"]);
  });

  it("be left by whoever has an interest; without such it is not looked at", () => {
    const withdrawn = rule({ withdrawal: true });
    expect(says(withdrawn, M({ interested: ["person:u/li"], attendees: ["person:u/wang"] }))).toEqual(HOLDS);
    expect(says(withdrawn, M({ interested: ["person:u/li"], attendees: ["person:u/li"] }))).toEqual([
      "breach record-not-withdrawn",
    ]);
    expect(says(withdrawn, M({ interested: ["person:u/li"], speakers: ["person:u/li"] }))).toEqual([
      "breach record-not-withdrawn",
    ]);
    expect(says(withdrawn, M({ interested: ["person:u/li"], chair: "person:u/li" }))).toEqual([
      "breach record-not-withdrawn",
    ]);
    expect(says(withdrawn, M({ interested: ["person:u/li"] }))).toEqual(["undetermined record-lacks"]);
    expect(says(withdrawn, M({ interested: ["person:u/li"], absent: ["person:u/li"] }))).toEqual(HOLDS);
    expect(says(withdrawn, M({ attendees: ["person:u/li"] }))).toEqual([]);
  });
});

describe("steps", () => {
  const rule = (asked: Entry) => ({
    records: { appointment: "any" },
    must: { steps: [{ step: "consultation", ...asked }] },
  });
  const taken = (...steps: ReturnType<typeof step>[]) => ({ appointments: [appointment("2025-03-01", { steps })] });

  it("are taken by the record's own day, unless they may follow", () => {
    expect(says(rule({}), taken(step("consultation", "2025-03-01")))).toEqual(HOLDS);
    expect(says(rule({}), taken(step("consultation", "2025-03-02")))).toEqual(["breach record-steps"]);
    expect(says(rule({ "may-follow": true }), taken(step("consultation", "2025-03-02")))).toEqual(HOLDS);
  });

  it("are each of their kind", () => {
    const both = {
      records: { appointment: "any" },
      must: { steps: [{ step: "consultation" }, { step: "vetting" }] },
    };
    expect(lacks(both, taken(step("consultation", "2025-02-01")))).toMatchObject([
      ["record-steps", { steps: [{ en: "vetting" }] }],
    ]);
  });

  it("are taken by one of those named, on the step's own day", () => {
    const asked = rule({ by: ["secretary", "discipline-group"] });
    expect(says(asked, taken(step("consultation", "2025-02-01", { by: ["body:discipline-group"] })))).toEqual(HOLDS);
    expect(says(asked, taken(step("consultation", "2025-02-01", { by: ["person:u/li"] })))).toEqual([
      "breach record-steps",
    ]);
    expect(says(asked, taken(step("consultation", "2025-02-01")))).toEqual(["breach record-steps"]);
  });

  it("come with an opinion that says something", () => {
    const asked = rule({ opinion: true });
    expect(says(asked, taken(step("consultation", "2025-02-01", { opinion: "同意" })))).toEqual(HOLDS);
    expect(says(asked, taken(step("consultation", "2025-02-01", { opinion: " " })))).toEqual(["breach record-steps"]);
    expect(says(asked, taken(step("consultation", "2025-02-01")))).toEqual(["breach record-steps"]);
  });

  it("are not known where none is recorded", () => {
    expect(says(rule({}), taken())).toEqual(["undetermined record-lacks"]);
  });
});
