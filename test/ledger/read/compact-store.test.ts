import { describe, expect, it } from "vitest";
import { FIRST_DAY, LAST_DAY } from "../../../src/calendar/day.js";
import { personKey, type Unit } from "../../../src/ledger/model.js";
import { CompactStore } from "../../../src/ledger/read/compact-store.js";
import { compactUnits } from "../../../src/ledger/read/compact-unit.js";
import { NO_RECORDS } from "../../../src/ledger/read/read.js";

describe("what lies on a shelf", () => {
  interface Office {
    readonly name: string;
    readonly posts: readonly { readonly role: string; readonly to: null }[];
  }
  const made = (number: number): Office => ({ name: `第${number}处`, posts: [{ role: "member", to: null }] });
  const shelfOfOffices = () =>
    new CompactStore<Office>(
      (office) => Buffer.from(JSON.stringify(office)),
      (packed) => JSON.parse(String(packed)),
    );
  const numbers = Array.from({ length: 100 }, (_, index) => index);

  it("comes out as it was put there, however much came after it", () => {
    const shelf = shelfOfOffices();
    const taken = numbers.map((number) => shelf.put(made(number)));
    for (let round = 0; round < 2; round++) {
      expect(taken.map((take) => take())).toEqual(numbers.map(made));
    }
  });

  it("is the very same as long as little else is in use, and is not held beyond that", () => {
    const shelf = shelfOfOffices();
    const taken = numbers.map((number) => shelf.put(made(number)));
    const [first] = taken;
    const out = first?.();
    expect(first?.()).toBe(out);
    for (const take of taken) take();
    for (const take of taken.slice(1)) take();
    expect(first?.()).not.toBe(out);
    expect(first?.()).toEqual(out);
  });
});

describe("a unit on a shelf", () => {
  const unitOf = (number: number): Unit => ({
    id: `u${number}`,
    name: `第${number}院`,
    kind: "procuratorate",
    level: "county",
    superior: number === 0 ? null : "u0",
    span: { from: FIRST_DAY, to: LAST_DAY },
    bindings: [{ regulation: "bench", from: FIRST_DAY, to: LAST_DAY }],
    bodies: [],
    organs: [{ name: "市委", relations: ["local-party-committee", "superior-party"] }],
    departments: [
      { id: "office", name: "办公室", function: "office" },
      { id: `d${number}`, name: "一科", function: null },
    ],
    groups: [],
    people: [
      {
        key: personKey(`u${number}`, `p${number}`),
        id: `p${number}`,
        name: "王刚",
        posts: [
          {
            role: "member",
            departments: [],
            oversees: ["department:office", `department:d${number}`],
            contacts: [],
            from: FIRST_DAY,
            to: LAST_DAY,
          },
        ],
      },
      { key: personKey(`u${number}`, `q${number}`), id: `q${number}`, name: "李为民", posts: [] },
    ],
    records: NO_RECORDS,
    file: `u${number}/unit.yaml`,
    line: 1,
  });

  const put = (
    onShelf: ReturnType<typeof compactUnits>,
    { organs, departments, groups, people, records, ...outside }: Unit,
  ) => onShelf(outside, records, { unit: outside.id, organs, departments, groups, people });

  it("is the unit it was, among a hundred of them", () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const onShelf = compactUnits();
    const shelved = numbers.map((number) => put(onShelf, unitOf(number)));
    expect(shelved.map((one) => one.whole(NO_RECORDS))).toEqual(numbers.map(unitOf));
    for (const [number, one] of shelved.entries()) {
      const { id, superior, people, organs, departments } = unitOf(number);
      expect(one).toMatchObject({ id, superior });
      expect([one.people, one.organs, one.departments]).toEqual([people, organs, departments]);
    }
  });

  it("may be given other bodies and other records", () => {
    const one = put(compactUnits(), unitOf(1));
    const body = { id: "party-group", head: personKey("u1", "p1"), deputies: [], members: [], office: null, line: 9 };
    const bodies = [{ ...body, from: FIRST_DAY, to: LAST_DAY }];
    expect(one.withBodies(bodies).whole(NO_RECORDS)).toEqual({ ...unitOf(1), bodies });
    const records = { ...NO_RECORDS };
    expect(one.withRecords(records).records).toBe(records);
    expect(one.withRecords(records).people).toEqual(unitOf(1).people);
  });
});
