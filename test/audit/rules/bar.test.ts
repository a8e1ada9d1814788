import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import { labelOf } from "../../../src/ledger/labels.js";
import type { Appointment, Assessment, Case } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { appointment, assessment, caseOn, leader, measure, person, post, unit } from "../../support/records.js";
import { judged, readRules, verdicts } from "../../support/rules.js";

const people = [person("wang", post("secretary"))];
const wang = { person: ["person:u/wang"] } as const;

/** A case of which wang was held to account, with a measure on 2025-02-01. */
const held = (...measures: Case["leaders"][number]["measures"]) =>
  caseOn("2025-01-10", { leaders: [leader("person:u/wang", { date: day("2025-02-01"), measures })] });

interface Given {
  readonly cases?: readonly Case[];
  readonly appointments?: readonly Appointment[];
  readonly assessments?: readonly Assessment[];
}

/** What a bar says; removal on 2025-02-01 where no other case is given. */
function says(rule: Entry, given: Given, asOf = "2027-12-31"): string[] {
  const records = { cases: [held(measure("removal", "2025-02-01"))], ...given };
  return judged({ check: "bar", ...rule }, unit({ people, records }), { asOf });
}

const on = (date: string, fields: Partial<Appointment> = {}) => appointment(date, { ...wang, ...fields });

describe("a bar on posts after a measure", () => {
  const bar = { measures: "removal", bars: "higher-post", months: 24 };

  it("holds until the day on which the months are over", () => {
    expect(says(bar, { appointments: [on("2027-01-31", { rank: "higher" })] })).toEqual(["wang breach bar-broken"]);
    expect(says(bar, { appointments: [on("2027-02-01", { rank: "higher" })] })).toEqual(["wang met bar-kept"]);
  });

  it("holds from the day of the measure", () => {
    expect(says(bar, { appointments: [on("2025-02-01", { rank: "higher" })] })).toEqual(["wang breach bar-broken"]);
    expect(says(bar, { appointments: [on("2025-01-31", { rank: "higher" })] })).toEqual([]);
  });

  it.each([
    ["higher-post", { higher: "breach bar-broken", same: "met bar-kept", lower: "met bar-kept" }],
    ["promotion", { higher: "breach bar-broken", same: "met bar-kept", lower: "met bar-kept" }],
    ["equal-post", { higher: "breach bar-broken", same: "breach bar-broken", lower: "met bar-kept" }],
    ["appointment", { higher: "breach bar-broken", same: "breach bar-broken", lower: "breach bar-broken" }],
  ])("%s goes by the rank of the post", (bars, expected) => {
    const found = Object.keys(expected).map((rank) => [
      rank,
      says({ ...bar, bars }, { appointments: [on("2025-06-01", { rank })] })[0]?.replace("wang ", ""),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("needs the rank, which a promotion has of itself", () => {
    expect(says(bar, { appointments: [on("2025-06-01")] })).toEqual(["wang undetermined bar-lacks"]);
    expect(says(bar, { appointments: [on("2025-06-01", { type: "promotion" })] })).toEqual(["wang breach bar-broken"]);
    expect(says({ ...bar, bars: "appointment" }, { appointments: [on("2025-06-01")] })).toEqual([
      "wang breach bar-broken",
    ]);
  });

  it("is no matter of commendations", () => {
    expect(says(bar, { appointments: [on("2025-06-01", { type: "commendation" })] })).toEqual([]);
  });

  it("starts with its own measures only, and with none on whoever is without fault", () => {
    const appointments = [on("2025-06-01", { rank: "higher" })];
    expect(says(bar, { cases: [held(measure("demotion", "2025-02-01"))], appointments })).toEqual([]);
    const cleared = caseOn("2025-01-10", {
      leaders: [leader("person:u/wang", { finding: "no-fault", measures: [measure("removal", "2025-02-01")] })],
    });
    expect(says(bar, { cases: [cleared], appointments })).toEqual([]);
  });

  it("starts with no measure where none is written, and with nothing on anybody else", () => {
    const appointments = [on("2025-06-01", { rank: "higher" })];
    expect(says(bar, { cases: [held()], appointments })).toEqual([]);
    const other = caseOn("2025-01-10", {
      leaders: [leader("person:u/li", { measures: [measure("removal", "2025-02-01")] })],
    });
    expect(says(bar, { cases: [other], appointments })).toEqual([]);
  });

  it("starts with the decision itself where it names no measures", () => {
    const appointments = [on("2025-02-01", { rank: "higher" }), on("2025-03-02", { rank: "higher" })];
    expect(says({ bars: "higher-post", months: 1 }, { appointments })).toEqual([
      "wang breach bar-broken",
      "wang met bar-kept",
    ]);
  });

  it("sees no appointment after the as-of day", () => {
    expect(says(bar, { appointments: [on("2025-06-01", { rank: "higher" })] }, "2025-05-31")).toEqual([]);
    expect(says(bar, { appointments: [on("2025-06-01", { rank: "higher" })] }, "2025-06-01")).toHaveLength(1);
  });

  it("finds appointments in other units, and says in which", () => {
    const u = unit({ people, records: { cases: [held(measure("removal", "2025-02-01"))] } });
    const other = unit({ id: "v", records: { appointments: [on("2025-06-01", { rank: "higher" })] } });
    const [found] = verdicts({ check: "bar", ...bar }, u, { asOf: "2025-12-31", others: [other] });
    expect(found).toMatchObject({ label: "v/appointments-2025-06-01", status: "breach", year: 2025 });
  });
});

describe("a bar that a sanction prolongs", () => {
  const bar = { measures: "removal", bars: "higher-post", months: 1, "until-sanction": "party-sanction" };
  const cases = (until: string | null) => [
    held(measure("removal", "2025-02-01"), measure("party-sanction", "2025-02-01", until === null ? null : day(until))),
  ];
  const appointments = [on("2025-06-01", { rank: "higher" })];

  it("holds through the sanction's last day where that is later", () => {
    expect(says(bar, { cases: cases("2025-06-01"), appointments })).toEqual(["wang breach bar-broken"]);
    expect(says(bar, { cases: cases("2025-05-31"), appointments })).toEqual(["wang met bar-kept"]);
  });

  it("holds through a sanction for a case linked with it, and through none of anybody else or for another case", () => {
    const removed = held(measure("removal", "2025-02-01"));
    const other = (subject: "person:u/wang" | "person:u/li", about: readonly string[]) =>
      caseOn("2025-01-20", { subject, about, measures: [measure("party-sanction", "2025-02-01", day("2025-06-01"))] });
    const linked = [labelOf(removed)];
    expect(says(bar, { cases: [removed, other("person:u/wang", linked)], appointments })).toEqual([
      "wang breach bar-broken",
    ]);
    expect(says(bar, { cases: [removed, other("person:u/li", linked)], appointments })).toEqual([]);
    expect(says(bar, { cases: [removed, other("person:u/wang", [])], appointments })).toEqual([]);
  });

  it("holds for its own months where those are later", () => {
    expect(says({ ...bar, months: 6 }, { cases: cases("2025-02-02"), appointments })).toEqual([
      "wang breach bar-broken",
    ]);
  });

  it("is not known without the sanction's end, and is none without a sanction", () => {
    expect(says(bar, { cases: cases(null), appointments })).toEqual(["wang undetermined bar-lacks"]);
    expect(says(bar, { appointments })).toEqual([]);
  });
});

describe("a post that the rule leaves free while a sanction runs", () => {
  const unsure = { measures: ["removal"], bars: "equal-post", months: 1 };
  const bar = { measures: ["removal", "demotion"], bars: "promotion", "until-sanction": "party-sanction", unsure };
  const cases = (type: string, until: string | null) => [
    held(measure(type, "2025-02-01"), measure("party-sanction", "2025-02-01", until === null ? null : day(until))),
  ];
  const of = (date: string, rank: string, type = "removal", until: string | null = "2025-06-01") =>
    says(bar, { cases: cases(type, until), appointments: [on(date, { rank })] });

  it("is for a person to judge once the measure's own months are over", () => {
    expect(of("2025-02-28", "same")).toEqual(["wang met bar-kept"]);
    expect(of("2025-03-01", "same")).toEqual(["wang review bar-longer"]);
    expect(of("2025-06-01", "same")).toEqual(["wang review bar-longer"]);
    expect(of("2025-06-02", "same")).toEqual(["wang met bar-kept"]);
    expect(of("2025-03-01", "same", "removal", null)).toEqual(["wang undetermined bar-lacks"]);
  });

  it("is free below, and after other measures", () => {
    expect(of("2025-03-01", "lower")).toEqual(["wang met bar-kept"]);
    expect(of("2025-03-01", "same", "demotion")).toEqual(["wang met bar-kept"]);
  });
});

describe("what was done to the subject of an offence", () => {
  const bar = { measures: "demotion", bars: "promotion", months: 12, "offender-review": true };
  const offence = (about: readonly string[] = []) =>
    caseOn("2025-01-10", { subject: "person:u/wang", about, measures: [measure("demotion", "2025-02-01")] });
  const promoted = [on("2025-06-01", { rank: "higher" })];

  it("starts a bar only if a person judges it to have been accountability", () => {
    expect(says(bar, { cases: [offence()], appointments: promoted })).toEqual(["wang review bar-offender"]);
    expect(says({ ...bar, "offender-review": false }, { cases: [offence()], appointments: promoted })).toEqual([]);
  });

  it("asks nothing about what would not be barred, or of what follows no offence and is accountability itself", () => {
    expect(says(bar, { cases: [offence()], appointments: [on("2025-06-01", { rank: "same" })] })).toEqual([]);
    expect(says(bar, { cases: [offence()], appointments: [on("2026-02-01", { rank: "higher" })] })).toEqual([]);
    expect(says(bar, { cases: [offence(["neglect"])], appointments: promoted })).toEqual(["wang breach bar-broken"]);
  });

  it("is no second question where he is held to account as well", () => {
    const both = [offence(), held(measure("demotion", "2025-02-01"))];
    expect(says(bar, { cases: both, appointments: promoted })).toEqual(["wang breach bar-broken"]);
  });

  it("may bar honours of that year", () => {
    const honours = { measures: "demotion", bars: "honours", "offender-review": true };
    const graded = (grade: string, covers: string) =>
      assessment("2026-01-15", { subject: ["person:u/wang"], grade, covers });
    const assessments = [graded("excellent", "2025"), graded("competent", "2025"), graded("excellent", "2024")];
    expect(says(honours, { cases: [offence()], assessments })).toEqual(["wang review bar-offender"]);
    const appointments = [on("2025-12-31", { type: "commendation" }), on("2026-01-01", { type: "commendation" })];
    expect(says(honours, { cases: [offence()], appointments })).toEqual(["wang review bar-offender"]);
  });
});

describe("a bar by the post held before the measure", () => {
  const bar = { measures: "removal", bars: "higher-post", months: 24, "level-before": true };

  it("is for a person to judge with an appointment between", () => {
    const later = on("2025-06-01", { rank: "higher" });
    expect(says(bar, { appointments: [later] })).toEqual(["wang breach bar-broken"]);
    expect(says(bar, { appointments: [on("2025-02-01", { rank: "lower" }), later] })).toEqual([
      "wang met bar-kept",
      "wang review bar-level",
    ]);
    expect(says(bar, { appointments: [on("2025-01-31", { rank: "lower" }), later] })).toEqual([
      "wang breach bar-broken",
    ]);
  });
});

describe("a bar on honours", () => {
  const bar = { bars: "honours" };

  it("holds for the year of the decision", () => {
    const type = "commendation";
    expect(says(bar, { appointments: [on("2025-12-31", { type })] })).toEqual(["wang breach bar-honour"]);
    expect(says(bar, { appointments: [on("2026-01-01", { type })] })).toEqual([]);
    expect(says(bar, { appointments: [on("2025-06-01", { type: "promotion" })] })).toEqual([]);
  });

  it("bars the best grade of that year, not another", () => {
    const graded = (grade: string | null, covers = "2025") =>
      assessment("2026-01-15", { subject: ["person:u/wang"], grade, covers });
    expect(says(bar, { assessments: [graded("excellent")] })).toEqual(["wang breach bar-honour"]);
    expect(says(bar, { assessments: [graded("competent")] })).toEqual(["wang met bar-kept"]);
    expect(says(bar, { assessments: [graded(null)] })).toEqual(["wang undetermined bar-lacks"]);
    expect(says(bar, { assessments: [graded("excellent", "2024")] })).toEqual([]);
    // Somebody's check of the pledges he signed gives no grade.
    expect(says(bar, { assessments: [{ ...graded(null), by: ["person:u/li"] }] })).toEqual([]);
  });
});

describe("a bar on those whom the clause names", () => {
  const bar = { measures: "demotion", bars: "promotion", months: 24, of: ["secretary", "department-head"] };
  const cases = [
    caseOn("2025-01-10", {
      leaders: [leader("person:u/zhou", { measures: [measure("demotion", "2025-02-01")] })],
      occurred: day("2024-06-01"),
    }),
  ];
  const appointments = [appointment("2025-06-01", { person: ["person:u/zhou"], rank: "higher" })];

  /** What the bar says of zhou, who had these posts. */
  const saysOf = (...posts: ReturnType<typeof post>[]) =>
    judged({ check: "bar", ...bar }, unit({ people: [person("zhou", ...posts)], records: { cases, appointments } }), {
      asOf: "2027-12-31",
    });

  it("is on nobody else", () => {
    expect(saysOf(post("department-head"))).toEqual(["zhou breach bar-broken"]);
    expect(saysOf(post("staff"))).toEqual([]);
  });

  it("is on one who was named when it happened, or until the measure ended his post", () => {
    expect(saysOf(post("department-head", { to: day("2024-06-01") }), post("staff"))).toEqual([
      "zhou breach bar-broken",
    ]);
    expect(saysOf(post("department-head", { from: day("2024-09-01"), to: day("2025-01-31") }))).toEqual([
      "zhou breach bar-broken",
    ]);
    expect(saysOf(post("staff"), post("department-head", { from: day("2025-02-01") }))).toEqual([]);
  });

  it("is on a body only where one is named", () => {
    const records = {
      cases: [caseOn("2025-01-10", { leaders: [leader("body:party-group", { date: day("2025-02-01") })] })],
      assessments: [assessment("2026-01-15", { subject: ["body:party-group"], grade: "excellent", covers: "2025" })],
    };
    const honours = (of: string[]) =>
      judged({ check: "bar", bars: "honours", of }, unit({ records }), { asOf: "2026-12-31" });
    expect(honours(["secretary"])).toEqual([]);
    expect(honours(["secretary", "party-group"])).toEqual(["party-group breach bar-honour"]);
  });

  it("names roles and bodies alone", () => {
    const { problems } = readRules([{ check: "bar", ...bar, of: ["secretray"] }]);
    expect(problems).toMatchObject([{ code: "unknown-reference", args: { what: "of", nearest: "secretary" } }]);
  });
});
