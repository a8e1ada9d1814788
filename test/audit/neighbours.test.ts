import { describe, expect, it } from "vitest";
import { NeighbourIndex } from "../../src/audit/neighbours.js";
import type { Unit } from "../../src/ledger/model.js";
import type { Kind } from "../../src/terms/record-kinds.js";
import { audited, type Entry, ledger, mine, person, post, ruling, within } from "../contract/support.js";
import { appointment, assessment, event, person as personOf, unit } from "../support/records.js";

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
    const near = seen([unit(), unit({ id: "low", people: [personOf("xia")] })]);
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

const WHO = { regulations: "mine", people: [person("wang", post("member"))] };
const BELOW = { id: "low", superior: "u", regulations: "mine", people: [person("li", post("member"))] };

/** What is found of the unit `u` and of `low` below it. */
function found(regulation: Readonly<Record<string, string>>, own: Records, below: Records) {
  return audited(
    { ...regulation, ...within("u", ledger(WHO, own)), ...within("low", ledger(BELOW, below)) },
    "2025-12-31",
  );
}
type Records = Parameters<typeof ledger>[1];

describe("a record in the ledger of a unit below starts a duty of the unit above:", () => {
  const evidence = { meeting: "party-group-meeting" };
  it.each<[string, Entry, Records]>([
    ["a case", { case: "any" }, { cases: [{ id: "it", date: "2025-03-01", subject: "li" }] }],
    ["an event", { event: "accident" }, { events: [{ id: "it", date: "2025-03-01", type: "accident" }] }],
    [
      "a meeting",
      { meeting: "study-session" },
      { meetings: [{ id: "it", date: "2025-03-01", type: "study-session" }] },
    ],
    [
      "an assessment",
      { assessment: "annual" },
      { assessments: [{ id: "it", date: "2025-03-01", type: "annual", covers: "2024" }] },
    ],
    [
      "an activity",
      { activity: "inspection" },
      { activities: [{ id: "it", date: "2025-03-01", type: "inspection", by: "party-group" }] },
    ],
    [
      "a report",
      { report: "analysis" },
      { reports: [{ id: "it", date: "2025-03-01", type: "analysis", from: "party-group", to: "discipline-group" }] },
    ],
    [
      "an appointment",
      { appointment: "promotion" },
      { appointments: [{ id: "it", date: "2025-03-01", type: "promotion", person: "li" }] },
    ],
  ])("%s", async (_, after, below) => {
    const row = { clause: "1", holder: "body party-group", after: { ...after, below: true }, within: 30, evidence };
    const { status } = await found(mine([row]), {}, below);
    expect(status("1/party-group/-/-/low:it")).toBe("gap");
  });
});

describe("what bars somebody is held against", () => {
  const held = { who: "wang", finding: "accountable", measures: [{ type: "removal", date: "2025-03-01" }] };
  const cases = [{ id: "it", date: "2025-02-01", subject: "party-group", leaders: [held] }];

  it("the appointments in the ledger of another unit", async () => {
    const rule = { clause: "1", check: "bar", measures: "removal", bars: "appointment", months: 12 };
    const appointments = [{ id: "post", date: "2025-06-01", type: "appointment", person: "u/wang" }];
    const { status } = await found(ruling([rule]), { cases }, { appointments });
    expect(status("1/wang/-/-/low:post")).toBe("breach");
  });

  it("the assessments in the ledger of another unit", async () => {
    const rule = { clause: "1", check: "bar", bars: "honours" };
    const annual = { type: "annual", covers: "2025", subject: "u/wang", grade: "excellent" };
    const { status } = await found(
      ruling([rule]),
      { cases },
      { assessments: [{ id: "grade", date: "2025-12-20", ...annual }] },
    );
    expect(status("1/wang/-/-/low:grade")).toBe("breach");
  });
});
