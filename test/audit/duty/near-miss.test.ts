import { describe, expect, it } from "vitest";
import { evidenceFor } from "../../../src/audit/duty/evidence.js";
import { type NearMisses, nearMisses } from "../../../src/audit/duty/near-miss.js";
import { day } from "../../../src/calendar/day.js";
import type { Meeting, Records, Report, Talk } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, nameOfDuty, onlyDuty } from "../../support/duties.js";
import { caseOn, department, event, meeting, person, post, report, talk, unit } from "../../support/records.js";

type Own = Parameters<typeof unit>[0];

const UNIT: Own = {
  departments: [department("office"), department("first")],
  organs: [
    { name: "县委", relations: ["superior-party"] },
    { name: "县纪委", relations: ["superior-discipline"] },
  ],
  people: [
    person("wang", post("secretary")),
    person("li", post("member", { oversees: ["department:office"] })),
    person("zhao", post("department-head", { departments: ["office"] })),
    person("qian", post("department-head", { departments: ["first"] })),
  ],
};

/** What nearly counts for one duty of a row, as of the end of 2025. @param name of the duty: `holder counterpart recipient label` */
function missed(row: Entry, name: string, records: Partial<Records>, own: Own = UNIT): NearMisses {
  const on = bench(row, unit({ ...own, records }), { asOf: "2025-12-31" });
  const countedOf = (duty: (typeof on.duties)[number]) =>
    evidenceFor(duty, on.acts, on.context).map((act) => act.record);
  const duty = onlyDuty(on, (one) => nameOfDuty(one) === name);
  const elsewhere = new Set<object>(on.duties.filter((one) => one !== duty).flatMap(countedOf));
  return nearMisses(duty, on.acts, on.context, { counted: new Set<object>(countedOf(duty)), elsewhere });
}
/** The codes of what each lacks, one text for each record. */
const codes = ({ shown }: NearMisses) => shown.map(({ lacks }) => lacks.map(({ code }) => code).join(" "));

describe("a talk that nearly counts", () => {
  const ROW = {
    holder: "role member",
    counterpart: "overseen-heads",
    every: "quarter",
    evidence: { talk: "integrity", by: "holder", with: "counterpart" },
  };
  const held = (fields: Partial<Talk> = {}) =>
    talk("2025-05-06", { by: ["person:u/li"], with: ["person:u/zhao"], ...fields });
  const on = (date: string, fields: Partial<Talk> = {}) => held({ date: day(date), ends: day(date), ...fields });
  const among = (...talks: Talk[]) => missed(ROW, "li zhao - 2025-Q2", { talks });
  const lacks = (one: Talk) => among(one).shown[0]?.lacks;

  it("is none where it counts", () => {
    expect(among(held())).toEqual({ shown: [], more: 0 });
  });

  it("is a day early, or a day late", () => {
    expect(lacks(on("2025-03-31"))).toMatchObject([{ code: "early", args: { days: 1, first: "2025-04-01" } }]);
    expect(lacks(on("2025-07-01"))).toMatchObject([{ code: "late", args: { days: 1, last: "2025-06-30" } }]);
  });

  it("is one up to the last day that is near, and none on the next, nor far off", () => {
    expect(lacks(on("2025-07-31"))).toMatchObject([{ code: "late", args: { days: 31 } }]);
    expect([lacks(on("2025-08-01")), lacks(on("2025-09-01"))]).toEqual([undefined, undefined]);
  });

  it("was with the wrong person", () => {
    expect(lacks(held({ with: ["person:u/qian"] }))).toMatchObject([
      { code: "slot", args: { slot: "with", named: [{ id: "qian" }], expected: [{ id: "zhao" }] } },
    ]);
  });

  it("was another kind of talk", () => {
    expect(lacks(held({ type: "heart-to-heart" }))).toMatchObject([
      { code: "type", args: { type: "heart-to-heart", types: ["integrity"] } },
    ]);
  });

  it("is none where both the person and the type, or the person and the day are wrong", () => {
    expect(codes(among(held({ with: ["person:u/qian"], type: "heart-to-heart" })))).toEqual([]);
    expect(codes(among(on("2025-07-01", { with: ["person:u/qian"] })))).toEqual([]);
  });

  it("comes the sooner the nearer it is; five are shown and the others counted", () => {
    const found = among(
      held({ with: ["person:u/qian"] }),
      on("2025-07-05"),
      on("2025-03-31"),
      held({ type: "summons" }),
      held({ with: ["person:u/wang"] }),
      held({ by: ["person:u/wang"] }),
      held({ by: ["person:u/qian"] }),
    );
    expect(codes(found).slice(0, 2)).toEqual(["early", "late"]);
    expect([found.shown.length, found.more]).toEqual([5, 2]);
  });

  it("comes after others as near where it counts for another duty of the clause", () => {
    const people = [
      person("wang", post("secretary")),
      person("li", post("member", { oversees: ["department:office", "department:first"] })),
      person("zhao", post("department-head", { departments: ["office"] })),
      person("qian", post("department-head", { departments: ["first"] })),
    ];
    const talks = [on("2025-05-05", { line: 1, with: ["person:u/qian"] }), held({ line: 5, by: ["person:u/wang"] })];
    const { shown } = missed(ROW, "li zhao - 2025-Q2", { talks }, { ...UNIT, people });
    expect(shown.map(({ place, countsElsewhere }) => [place.line, countsElsewhere])).toEqual([
      [5, false],
      [1, true],
    ]);
  });

  it("was held by a predecessor who had left", () => {
    const people = [
      person("li", post("member", { from: day("2025-02-01"), oversees: ["department:office"] })),
      person("sun", post("member", { to: day("2025-01-31"), oversees: ["department:office"] })),
      person("zhao", post("department-head", { departments: ["office"] })),
    ];
    const talks = [held({ by: ["person:u/sun"] })];
    expect(missed(ROW, "li zhao - 2025-Q2", { talks }, { ...UNIT, people }).shown[0]?.lacks).toMatchObject([
      { code: "service", args: { who: { id: "sun" }, to: "2025-01-31" } },
    ]);
  });
});

describe("a report that nearly counts", () => {
  const ROW = {
    holder: "body party-group",
    recipient: ["superior-party", "superior-discipline"],
    due: "01-31",
    opens: "01-01",
    covers: "previous-year",
    evidence: { report: "responsibility", from: "party-group", to: "recipient", form: "written" },
  };
  const sent = (fields: Partial<Report> = {}) =>
    report("2025-01-20", {
      type: "responsibility",
      from: ["body:party-group"],
      to: ["organ:superior-party", "organ:superior-discipline"],
      ...fields,
    });
  const misses = (one: Report) => missed(ROW, "party-group - superior-discipline 2025-01-31", { reports: [one] });

  it("is none where it counts", () => {
    expect(codes(misses(sent()))).toEqual([]);
  });

  it("was addressed to one recipient of two", () => {
    expect(misses(sent({ to: ["organ:superior-party"] })).shown).toMatchObject([
      {
        countsElsewhere: true,
        lacks: [
          { code: "slot", args: { slot: "to", expected: [{ id: "superior-discipline", name: { zh: "县纪委" } }] } },
        ],
      },
    ]);
  });

  it("covers another time", () => {
    expect(misses(sent({ covers: "2023" })).shown[0]?.lacks).toMatchObject([
      { code: "covers", args: { covers: "2023", expected: ["2024"] } },
    ]);
  });

  it("was oral", () => {
    expect(misses(sent({ form: "oral" })).shown[0]?.lacks).toMatchObject([
      { code: "form", args: { form: "oral", expected: "written" } },
    ]);
  });

  it("lacks two small things at most", () => {
    expect(codes(misses(sent({ form: "oral", covers: "2023" })))).toEqual(["covers form"]);
    expect(codes(misses(sent({ form: "oral", covers: "2023", to: ["organ:superior-party"] })))).toEqual([]);
  });

  it("would count with its period written, where it was dated in the days of grace", () => {
    const row = {
      ...{ holder: "body party-group", every: "quarter", by: "covers", grace: 10 },
      evidence: { report: "analysis", from: "party-group" },
    };
    const reports = [report("2025-04-05", { type: "analysis", from: ["body:party-group"] })];
    expect(missed(row, "party-group - - 2025-Q1", { reports }).shown[0]?.lacks).toMatchObject([
      { code: "late", args: { days: 5, covers: "2025-Q1" } },
    ]);
  });
});

describe("a meeting that nearly counts", () => {
  const ROW = {
    holder: "role secretary",
    every: "half-year",
    evidence: { meeting: "party-group-meeting", topics: "integrity", regular: true, chair: "holder" },
  };
  const lacks = (fields: Partial<Meeting>) => {
    const one = meeting("2025-05-06", { topics: ["integrity"], chair: "person:u/wang", regular: true, ...fields });
    return missed(ROW, "wang - - 2025-H1", { meetings: [one] }).shown[0]?.lacks;
  };

  it("was about something else", () => {
    expect(lacks({ topics: ["assessment"] })).toMatchObject([{ code: "topic", args: { topics: ["integrity"] } }]);
  });

  it("was no regular one", () => {
    expect(lacks({ regular: false })).toMatchObject([{ code: "regular", args: { expected: true } }]);
  });

  it("names nobody as its chair", () => {
    expect(lacks({ chair: null })).toMatchObject([
      { code: "slot", args: { slot: "chair", named: [], expected: [{ id: "wang" }] } },
    ]);
  });
});

describe("what follows an event", () => {
  const AFTER = { after: { event: "sign" }, within: 30 };
  const events = [event("2025-05-01", { id: "s1", type: "sign" })];

  it("is of the type usual for it where any type serves: a half-year report is no report on a sign", () => {
    const row = { ...AFTER, holder: "body party-group", evidence: { report: "any", to: "superior-discipline" } };
    const misses = (type: string) => {
      const one = report("2025-05-06", { type, from: ["body:party-group"], to: ["organ:superior-discipline"] });
      return codes(missed(row, "party-group - - s1", { events, reports: [one] }));
    };
    expect([misses("case-report"), misses("responsibility")]).toEqual([["trigger"], []]);
  });

  it("must name it in `about`", () => {
    const row = { ...AFTER, holder: "role member", evidence: { talk: "reminder", by: "holder" } };
    const talks = [talk("2025-05-06", { type: "reminder", by: ["person:u/li"], with: ["person:u/zhao"] })];
    expect(missed(row, "li - - s1", { events, talks }).shown[0]?.lacks).toMatchObject([
      { code: "trigger", args: { names: ["s1"] } },
    ]);
  });

  it("may be what the case records of itself, which serves only where the clause says so; what another records is none", () => {
    const row = {
      ...{ holder: "body party-group", recipient: "superior-discipline", after: { case: "any" }, within: 30 },
      evidence: { report: "case-report", to: "recipient" },
    };
    const of = (id: string, date: string) =>
      caseOn("2025-05-01", { id, reported: [{ to: ["organ:superior-discipline"], date: day(date) }] });
    const cases = [of("c1", "2025-05-06"), of("c2", "2025-05-07")];
    expect(codes(missed(row, "party-group - superior-discipline c1", { cases }))).toEqual(["own"]);
  });
});
