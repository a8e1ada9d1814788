import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Assessment, Event } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { activity, assessment, caseOn, event, report } from "../../support/records.js";
import { chosen, labels, times, WITHIN } from "../../support/triggers.js";

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

  it("has a limit where what is written of it has one of some words, nothing is written, or it is grave", () => {
    const events = [
      of("a", "accident", { title: "更换电梯" }),
      of("b", "accident", { title: "更换电梯", flags: ["major"] }),
      of("c", "accident", { title: "电梯案件" }),
      of("d", "accident"),
    ];
    expect(
      times({ after: { event: "accident", "limit-if-mentions": ["案件"] }, ...WITHIN }, { events }).map(
        ({ label, due }) => [label, due],
      ),
    ).toEqual([
      ["a", null],
      ["b", "2025-03-11"],
      ["c", "2025-03-11"],
      ["d", "2025-03-11"],
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
