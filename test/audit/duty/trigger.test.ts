import { describe, expect, it } from "vitest";
import { kindsReadBySchedule, type Time, triggeredIn } from "../../../src/audit/duty/trigger.js";
import { day } from "../../../src/calendar/day.js";
import type { Assessment, Case, Event, Records, Unit } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, timeOf } from "../../support/duties.js";
import {
  activity,
  assessment,
  caseOn,
  department,
  event,
  measure,
  meeting,
  person,
  post,
  report,
  unit,
} from "../../support/records.js";

const PEOPLE = [
  person("li", post("member", { to: day("2025-03-01") })),
  person("zhao", post("department-head", { departments: ["office"] })),
  person("sun", post("staff", { departments: ["legal"], to: day("2025-02-28") })),
];
const WITHIN: Entry = { within: 10 };

interface More {
  readonly asOf?: string;
  readonly years?: readonly number[] | null;
  readonly others?: readonly Unit[];
}

/** The times at which a row falls due in 2025 that starts from some records. */
function times(
  row: Entry,
  records: Partial<Records>,
  { asOf = "2025-12-31", years = [2025], others = [] }: More = {},
): Time[] {
  const u = unit({ people: PEOPLE, departments: [department("office"), department("legal")], records });
  const evidence = { activity: "lesson", by: "holder" };
  const on = bench({ holder: "body party-group", evidence, ...row }, u, { asOf, others });
  return triggeredIn(years, on.obligation, on.context);
}
const labels = (...of: Parameters<typeof times>) => times(...of).map(({ label }) => label);

/** The labels of the records from which a row starts. */
const chosen = (after: Entry, records: Partial<Records>, more: More = {}) =>
  labels({ after, ...WITHIN }, records, more);

const FIRE = event("2025-03-01", { id: "e1" });

describe("what follows an event", () => {
  const AFTER = { after: { event: "accident" }, ...WITHIN };

  it("is due so many days after its day 0, and late without end", () => {
    expect(times(AFTER, { events: [FIRE] })).toMatchObject([
      {
        ...{ year: 2025, label: "e1", from: "2025-03-01", countsFrom: "2025-03-01", tenureDay: "2025-03-01" },
        ...{ to: "2025-03-11", due: "2025-03-11", lateUntil: "9999-12-31", tenure: "none" },
      },
    ]);
  });

  it("has no due date where the text gives no limit", () => {
    expect(times({ after: { event: "accident" } }, { events: [FIRE] })).toMatchObject([
      { due: null, to: "9999-12-31", lateUntil: null },
    ]);
  });

  it("may be done so many days before it where the clause says so", () => {
    expect(times({ ...AFTER, ahead: 15 }, { events: [FIRE] })[0]?.countsFrom).toBe("2025-02-14");
  });

  it("is there from the day on which the event is seen", () => {
    const on = (asOf: string) => labels(AFTER, { events: [FIRE] }, { asOf });
    expect([on("2025-02-28"), on("2025-03-01")]).toEqual([[], ["e1"]]);
  });

  it("starts from the last day of what took several, and belongs to its year", () => {
    const meetings = [meeting("2025-12-30", { id: "m1", type: "study-session", ends: day("2026-01-02") })];
    const row = { after: { meeting: "study-session" }, ...WITHIN };
    const asOf = "2026-12-31";
    expect(times(row, { meetings }, { asOf })).toEqual([]);
    expect(times(row, { meetings }, { asOf, years: [2026] })).toMatchObject([
      { from: "2026-01-02", due: "2026-01-12" },
    ]);
    expect(labels(row, { meetings }, { asOf, years: null })).toEqual(["m1"]);
  });

  it("names the years whose working days nobody has announced", () => {
    const row = { after: { event: "accident" }, within: "5 workdays" };
    expect(times(row, { events: [FIRE] })).toMatchObject([{ due: "2025-03-07", assumedYears: [] }]);
    const late = [event("2045-03-01", { id: "e2" })];
    expect(times(row, { events: late }, { asOf: "2045-12-31", years: [2045] })[0]?.assumedYears).toEqual([2045]);
  });

  it("is nothing of the calendar", () => {
    expect(times({ every: "year" }, { events: [FIRE] })).toEqual([]);
  });
});

describe("what counts from a day that a case records", () => {
  const decided = (fields: Partial<Case>, more: Entry = {}, asOf = "2025-12-31") =>
    times(
      { after: { case: "any" }, ...WITHIN, "counted-from": ["sanction", "conclusion"], ...more },
      { cases: [caseOn("2025-03-01", { id: "c1", ...fields })] },
      { asOf },
    );

  it("is nothing while that is not on record, or open where the clause says so", () => {
    expect(decided({})).toEqual([]);
    expect(decided({}, { "until-then": "open" })).toMatchObject([{ from: "2025-03-01", due: null }]);
  });

  it("counts from the first of them that is seen", () => {
    const fields = {
      concluded: day("2025-06-01"),
      measures: [measure("party-sanction", "2025-05-01"), measure("admonition-talk", "2025-04-01")],
    };
    expect(decided(fields)).toMatchObject([{ from: "2025-05-01", due: "2025-05-11" }]);
    expect(decided({ concluded: day("2025-06-01") }, {}, "2025-05-31")).toEqual([]);
    expect(decided({ concluded: day("2025-06-01") }, {}, "2025-06-01")).toMatchObject([{ from: "2025-06-01" }]);
  });

  it("may begin to count later", () => {
    expect(decided({ concluded: day("2025-06-01") }, { delay: "1 month" })).toMatchObject([
      { from: "2025-07-01", due: "2025-07-11" },
    ]);
  });
});

describe("what leads up to a record", () => {
  const held = (...dates: string[]) => ({
    meetings: dates.map((date) => meeting(date, { id: date, type: "study-session" })),
  });

  it("counts so many days before it, and is due on its day", () => {
    expect(times({ before: { meeting: "study-session" }, within: 15 }, held("2025-03-16"))).toMatchObject([
      { label: "2025-03-16", from: "2025-03-01", due: "2025-03-16", lateUntil: null, tenureDay: "2025-03-16" },
    ]);
  });

  it("is due so long before it as is asked, and late till then", () => {
    const row = { before: { meeting: "study-session" }, within: 15, lead: 5 };
    expect(times(row, held("2025-03-16"))).toMatchObject([
      { from: "2025-02-24", due: "2025-03-11", lateUntil: "2025-03-16" },
    ]);
  });

  it("counts since the one before, where the clause says so: the first has none", () => {
    const row = { before: { meeting: "study-session" }, since: "previous" };
    expect(times(row, held("2025-03-16", "2025-06-01")).map(({ label, from }) => [label, from])).toEqual([
      ["2025-06-01", "2025-03-16"],
    ]);
  });
});

describe("which records it starts from", () => {
  const of = (id: string, type: string, fields: Partial<Event> = {}) => event("2025-03-01", { id, type, ...fields });

  it("is those of some types, or of any", () => {
    const events = [of("a", "sign"), of("b", "accident"), of("c", "criticised")];
    expect(chosen({ event: ["sign", "accident"] }, { events })).toEqual(["a", "b"]);
    expect(chosen({ event: "any" }, { events })).toEqual(["a", "b", "c"]);
  });

  it("is of some types only those that are grave, or that name a unit", () => {
    const events = [
      of("a", "sign"),
      of("b", "sign", { flags: ["major"] }),
      of("c", "accident", { department: ["unit:low"] }),
      of("d", "accident", { department: ["department:office"] }),
    ];
    expect(chosen({ event: ["sign", "accident"], "if-major": "sign" }, { events })).toEqual(["b", "c", "d"]);
    expect(chosen({ event: ["sign", "accident"], "if-unit": "accident" }, { events })).toEqual(["a", "b", "c"]);
  });

  it("has a limit for some only where they are grave", () => {
    const events = [of("a", "accident"), of("b", "accident", { flags: ["major"] })];
    expect(
      times({ after: { event: "accident", "limit-if-major": "accident" }, ...WITHIN }, { events }).map(
        ({ label, due }) => [label, due],
      ),
    ).toEqual([
      ["a", null],
      ["b", "2025-03-11"],
    ]);
  });

  it("is the whole, or each of its parts", () => {
    const activities = [
      activity("2025-03-01", { id: "w", type: "inspection" }),
      activity("2025-03-02", { id: "x", type: "inspection", about: ["w"] }),
      activity("2025-03-03", { id: "y", type: "inspection", about: ["w"] }),
    ];
    expect(chosen({ activity: "inspection" }, { activities })).toEqual(["w"]);
    expect(chosen({ activity: "inspection", "each-part": true }, { activities }).sort()).toEqual(["x", "y"]);
  });

  it("is cases grave enough, or flagged as such; one that writes no severity may be, and lacks it", () => {
    const cases = [
      caseOn("2025-03-01", { id: "a", severity: "serious" }),
      caseOn("2025-03-01", { id: "b", severity: "minor" }),
      caseOn("2025-03-01", { id: "c" }),
      caseOn("2025-03-01", { id: "d", severity: "minor", flags: ["major"] }),
    ];
    const lacking = (after: Entry) =>
      times({ after, ...WITHIN }, { cases }).map(({ label, trigger }) => [label, trigger?.lacks]);
    expect(lacking({ case: "any", severity: "serious" })).toEqual([
      ["a", null],
      ["c", "severity"],
    ]);
    expect(lacking({ case: "any", severity: "serious", "or-flagged": "major" })).toEqual([
      ["a", null],
      ["c", "severity"],
      ["d", null],
    ]);
  });

  it("is on one who held a role on its day", () => {
    const on = (date: string) =>
      chosen(
        { event: "sign", subject: "member" },
        { events: [of("a", "sign", { person: ["person:u/li"], date: day(date) })] },
      );
    expect([on("2025-03-01"), on("2025-03-02")]).toEqual([["a"], []]);
  });

  it("is assessments with one of the grades, of one time together; one without a grade lacks it", () => {
    const graded = (id: string, date: string, grade: string | null, covers = "2024") =>
      assessment(date, { id, grade, covers });
    const assessments = [
      graded("a", "2025-01-10", "poor"),
      graded("b", "2025-01-20", "poor"),
      graded("c", "2025-01-15", "good"),
      graded("d", "2025-01-15", null),
    ];
    expect(
      times({ after: { assessment: "annual", grade: "poor" }, ...WITHIN }, { assessments }).map(
        ({ label, trigger }) => [label, trigger?.names, trigger?.lacks],
      ),
    ).toEqual([
      ["b", ["b", "a"], null],
      ["d", ["d"], "grade"],
    ]);
  });

  it("is no assessment that organs outside alone made", () => {
    const by = (...who: ("organ:plenary" | "body:party-group")[]) =>
      chosen({ assessment: "annual" }, { assessments: [assessment("2025-01-10", { id: "a", by: who })] });
    expect([by("organ:plenary"), by("organ:plenary", "body:party-group"), by()]).toEqual([[], ["a"], ["a"]]);
  });
});

describe("what is known of the record", () => {
  const known = (fields: Partial<Event>) =>
    times(
      { after: { event: "sign" }, ...WITHIN },
      { events: [event("2025-03-01", { id: "e1", type: "sign", ...fields })] },
    )[0]?.trigger;

  it("is the people it names, and the departments they were in on its day", () => {
    expect(known({ person: ["person:u/zhao", "person:u/sun"] })).toMatchObject({
      people: ["person:u/zhao", "person:u/sun"],
      departments: ["office"],
      named: [],
    });
  });

  it("is the departments and units that it names itself", () => {
    expect(known({ person: ["person:u/zhao"], department: ["department:legal", "unit:low"] })).toMatchObject({
      departments: ["legal"],
      named: ["department:legal", "unit:low"],
    });
  });

  it("is its label where it has no id", () => {
    const one = report("2025-03-01", { id: null, type: "analysis" });
    expect(labels({ after: { report: "analysis" }, ...WITHIN }, { reports: [one] })).toEqual([one.content.label]);
  });
});

describe("the records of units below", () => {
  const below = [unit({ id: "low", superior: "u", records: { events: [FIRE] } })];

  it("start it where the clause says so, and are told apart by their unit", () => {
    expect(chosen({ event: "accident" }, {}, { others: below })).toEqual([]);
    const [time] = times({ after: { event: "accident", below: true }, ...WITHIN }, {}, { others: below });
    expect(time).toMatchObject({
      label: "low/e1",
      due: "2025-03-11",
      trigger: { names: ["low/e1"], named: ["unit:low"] },
    });
  });

  it("set no limit where what happens there need not reach this unit", () => {
    const row = { after: { event: "accident", below: true }, ...WITHIN, "below-limit": "none" };
    const due = times(row, { events: [event("2025-03-05", { id: "own" })] }, { others: below });
    expect(due.map(({ label, due: on }) => [label, on])).toEqual([
      ["own", "2025-03-15"],
      ["low/e1", null],
    ]);
  });

  it("are read of the kinds that it may start from", () => {
    const kinds = (after: Entry) => {
      const { obligation } = bench(
        { holder: "body party-group", after, ...WITHIN, evidence: { activity: "lesson", by: "holder" } },
        unit(),
        { asOf: "2025-12-31" },
      );
      return kindsReadBySchedule(obligation.schedule);
    };
    expect([kinds({ event: "accident", below: true }), kinds({ event: "accident" })]).toEqual([["events"], []]);
  });
});

describe("a time of the calendar", () => {
  it("follows nothing", () => {
    expect(timeOf("2025").trigger).toBeNull();
  });
});

describe("what is on somebody", () => {
  const on = (...subject: `person:${string}`[]) =>
    chosen(
      { assessment: "annual", "not-subject": "staff" },
      {
        assessments: [assessment("2025-01-20", { id: "k1", type: "annual", subject })],
      },
    );

  it("starts nothing where the clause leaves out all whom it names", () => {
    expect(on("person:u/sun")).toEqual([]);
    expect(on("person:u/sun", "person:u/zhao")).toEqual(["k1"]);
  });

  it("may be whom the clause means where nobody is named", () => {
    const cases = [caseOn("2025-01-20", { id: "c1" })];
    expect(chosen({ case: "any", "not-subject": "staff" }, { cases })).toEqual(["c1"]);
  });
});

describe("the grade of an assessment", () => {
  const on = (after: Entry, grade: string | null) =>
    chosen(
      { assessment: "annual", ...after },
      { assessments: [assessment("2025-01-20", { id: "k1", type: "annual", grade })] },
    );

  it("starts what is asked after it, and anything where none is asked for", () => {
    expect(on({ grade: "poor" }, "poor")).toEqual(["k1"]);
    expect(on({ grade: "poor" }, "good")).toEqual([]);
    expect(on({}, "good")).toEqual(["k1"]);
  });
});

describe("votes on an assessment", () => {
  const lacks = (more: Partial<Assessment>, part: Entry = { over: "1/3" }) =>
    times(
      { after: { assessment: "annual", votes: { for: "poor", ...part } }, ...WITHIN },
      {
        assessments: [assessment("2025-01-20", { id: "k1", type: "annual", subject: ["person:u/zhao"], ...more })],
      },
    ).map(({ trigger }) => trigger?.lacks);

  it("are not known where either the ballots or the valid ones are not on record", () => {
    expect(lacks({ votes: null, valid: 9 })).toEqual(["votes"]);
    expect(lacks({ votes: { poor: 4 }, valid: null })).toEqual(["votes"]);
    expect(lacks({ votes: { poor: 4 }, valid: 9 })).toEqual([null]);
    expect(lacks({ votes: { poor: 3 }, valid: 9 })).toEqual([]);
  });

  it("of just that part are enough where the clause says at least, were it one ballot; none never are", () => {
    const least = { "at-least": "1/3" };
    expect(lacks({ votes: { poor: 1 }, valid: 3 }, least)).toEqual([null]);
    expect(lacks({ votes: { poor: 0 }, valid: 0 }, least)).toEqual([]);
  });
});
