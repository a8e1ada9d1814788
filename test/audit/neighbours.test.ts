import { describe, expect, it } from "vitest";
import { NeighbourIndex } from "../../src/audit/neighbours.js";
import { day } from "../../src/calendar/day.js";
import type { Records, Unit } from "../../src/ledger/model.js";
import type { Kind } from "../../src/terms/record-kinds.js";
import type { Entry } from "../contract/support.js";
import { bench, nameOfDuty } from "../support/duties.js";
import {
  activity,
  appointment,
  assessment,
  caseOn,
  event,
  leader,
  measure,
  meeting,
  person,
  post,
  report,
  unit,
} from "../support/records.js";
import { judged } from "../support/rules.js";

const KINDS: ReadonlySet<Kind> = new Set(["appointments", "assessments", "events"]);

/** What the unit `u` sees of some units. */
function seen(units: readonly Unit[], kinds = KINDS) {
  const outlines = units.map((one) => ({ unit: one, records: one.records }));
  return new NeighbourIndex(outlines, kinds).of({ id: "u" });
}
const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

describe("the units around a unit", () => {
  it("are those one level down, and those below them at any depth", () => {
    const units = [
      unit(),
      unit({ id: "a", superior: "u" }),
      unit({ id: "b", superior: "a" }),
      unit({ id: "c", superior: "b" }),
      unit({ id: "d", superior: "elsewhere" }),
    ];
    expect(ids(seen(units).subordinates)).toEqual(["a"]);
    expect(ids(seen(units).below)).toEqual(["a", "b", "c"]);
  });

  it("are each told once where they stand in a circle, and never the unit itself", () => {
    const units = [unit({ superior: "b" }), unit({ id: "a", superior: "u" }), unit({ id: "b", superior: "a" })];
    expect(ids(seen(units).below)).toEqual(["a", "b"]);
  });

  it("are known by their id, or by a name that no other bears", () => {
    const units = [
      unit(),
      unit({ id: "a", name: "下院" }),
      unit({ id: "b", name: "分院" }),
      unit({ id: "c", name: "分院" }),
    ];
    const near = seen(units);
    expect([near.unit("unit:b")?.id, near.unit("unit:下院")?.id, near.unit("unit:分院")?.id]).toEqual([
      "b",
      "a",
      undefined,
    ]);
    expect([near.unit("department:下院"), near.unit("unit:nobody")]).toEqual([undefined, undefined]);
  });
});

describe("the people of all units", () => {
  it("are known by their keys, and each his unit", () => {
    const near = seen([unit(), unit({ id: "low", people: [person("xia")] })]);
    expect(near.person("person:low/xia")?.id).toBe("xia");
    expect(near.person("person:u/xia")).toBeUndefined();
    expect([near.unitOf("person:low/xia")?.id, near.unitOf("person:gone/xia")]).toEqual(["low", undefined]);
  });
});

describe("the records of all units", () => {
  const named = appointment("2025-03-01", { id: "a1", person: ["person:u/li", "person:u/hu"] });
  const graded = assessment("2025-03-02", { id: "s1", subject: ["unit:low"] });
  const units = [
    unit({ records: { appointments: [named], events: [event("2025-03-01", { id: "e0" })] } }),
    unit({ id: "low", superior: "u", records: { assessments: [graded], events: [event("2025-03-01", { id: "e1" })] } }),
  ];

  it("are found by whom they name, whichever unit wrote them", () => {
    const near = seen(units);
    expect(near.appointments("person:u/hu")).toMatchObject([{ unit: { id: "u" }, record: { id: "a1" } }]);
    expect(near.assessments("unit:low")).toMatchObject([{ unit: { id: "low" }, record: { id: "s1" } }]);
    expect([near.appointments("person:u/wang"), near.assessments("person:u/li")]).toEqual([[], []]);
  });

  it("are those of the very unit below", () => {
    const near = seen(units);
    const [low] = near.below;
    expect(low && near.recordsBelow(low, "events").map(({ id }) => id)).toEqual(["e1"]);
    expect(() => near.recordsBelow(unit({ id: "gone" }), "events")).toThrow("gone");
  });

  it("are not to be asked for where nobody declared that they are read", () => {
    const near = seen(units, new Set());
    expect(() => near.appointments("person:u/li")).toThrow("appointments");
    expect(() => near.assessments("unit:low")).toThrow("assessments");
    expect(() => near.recordsBelow(units[1] ?? unit(), "events")).toThrow("events");
  });
});

describe("a record in the ledger of a unit below starts a duty of the unit above:", () => {
  it.each<[string, Entry, Partial<Records>]>([
    ["a case", { case: "any" }, { cases: [caseOn("2025-03-01", { id: "it" })] }],
    ["an event", { event: "accident" }, { events: [event("2025-03-01", { id: "it" })] }],
    [
      "a meeting",
      { meeting: "study-session" },
      { meetings: [meeting("2025-03-01", { id: "it", type: "study-session" })] },
    ],
    ["an assessment", { assessment: "annual" }, { assessments: [assessment("2025-03-01", { id: "it" })] }],
    ["an activity", { activity: "inspection" }, { activities: [activity("2025-03-01", { id: "it" })] }],
    ["a report", { report: "supervision" }, { reports: [report("2025-03-01", { id: "it" })] }],
    ["an appointment", { appointment: "appointment" }, { appointments: [appointment("2025-03-01", { id: "it" })] }],
  ])("%s", (_, after, records) => {
    const evidence = { meeting: "party-group-meeting" };
    const row = { holder: "body party-group", after: { ...after, below: true }, within: 30, evidence };
    const others = [unit({ id: "low", superior: "u", records })];
    expect(bench(row, unit(), { asOf: "2025-12-31", others }).duties.map(nameOfDuty)).toEqual([
      "party-group - - low/it",
    ]);
  });
});

describe("what bars somebody is held against", () => {
  const held = leader("person:u/wang", { measures: [measure("removal", "2025-03-01")], date: day("2025-03-01") });
  const cases = [caseOn("2025-02-01", { subject: "body:party-group", leaders: [held] })];
  const own = unit({ people: [person("wang", post("member"))], records: { cases } });
  const says = (rule: Entry, records: Partial<Records>) =>
    judged({ check: "bar", ...rule }, own, {
      asOf: "2025-12-31",
      others: [unit({ id: "low", superior: "u", records })],
    });

  it("the appointments in the ledger of another unit", () => {
    const appointments = [appointment("2025-06-01", { person: ["person:u/wang"] })];
    expect(says({ measures: "removal", bars: "appointment", months: 12 }, { appointments })).toEqual([
      "wang breach bar-broken",
    ]);
  });

  it("the assessments in the ledger of another unit", () => {
    const assessments = [assessment("2025-12-20", { covers: "2025", subject: ["person:u/wang"], grade: "excellent" })];
    expect(says({ bars: "honours" }, { assessments })).toEqual(["wang breach bar-honour"]);
  });
});
