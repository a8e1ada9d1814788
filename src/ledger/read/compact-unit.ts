import { textOf } from "../../document/source.js";
import { type Body, type Post, personKey, type Records, type Unit } from "../model.js";
import { CompactStore } from "./compact-store.js";

/** Who and what there is in a unit: the greater part of its description, and looked at when the unit is, or its superior. */
export interface Inside extends Pick<Unit, "organs" | "departments" | "groups" | "people"> {
  /** The id of the unit. */
  readonly unit: string;
}
export type Outside = Omit<Unit, keyof Inside | "records">;

/** A unit of many: what is in it is kept in little room. */
export type CompactUnit = Outside & WithCompactInside;

/** A compact store for units. @returns what puts what is in a unit on it, packed or not */
export function compactUnits(): (outside: Outside, records: Records, inside: Inside | Uint8Array) => CompactUnit {
  const store = new CompactStore(insideAsBytes, insideFromBytes);
  return (outside, records, inside) => compactUnit(outside, records, store.put(inside));
}

/** What is in a unit as bytes by themselves, which all threads can have without a copy. */
export function insideAsBytes(inside: Inside): Uint8Array {
  const text = JSON.stringify(toRows(inside));
  const bytes = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
  bytes.write(text);
  return bytes;
}

function insideFromBytes(bytes: Uint8Array): Inside {
  const rows: ReturnType<typeof toRows> = JSON.parse(textOf(bytes));
  return fromRows(rows);
}

/** What is in a unit without the names of fields, which would be the greater part of it. */
function toRows({ unit, organs, departments, groups, people }: Inside) {
  return {
    unit,
    organs: organs.map(({ name, relations }) => [name, relations] as const),
    departments: departments.map((one) => [one.id, one.name, one.function, one.named ?? null] as const),
    groups: groups.map(
      ({ id, name, kind, head, members, from, to }) => [id, name, kind, head, members, from, to] as const,
    ),
    people: people.map(({ id, name, posts }) => [id, name, posts.map(toRow)] as const),
  };
}

function toRow({ role, title, departments, oversees, contacts, from, to }: Post) {
  return [role, departments, oversees, contacts, from, to, title ?? null] as const;
}

function fromRows({ unit, organs, departments, groups, people }: ReturnType<typeof toRows>): Inside {
  return {
    unit,
    organs: organs.map(([name, relations]) => ({ name, relations })),
    departments: departments.map(([id, name, its, named]) => ({
      id,
      name,
      function: its,
      ...(named === null ? {} : { named }),
    })),
    groups: groups.map(([id, name, kind, head, members, from, to]) => ({ id, name, kind, head, members, from, to })),
    people: people.map(([id, name, posts]) => ({ key: personKey(unit, id), id, name, posts: posts.map(fromRow) })),
  };
}

function fromRow([role, departments, oversees, contacts, from, to, title]: ReturnType<typeof toRow>): Post {
  return { role, ...(title !== null && { title }), departments, oversees, contacts, from, to };
}

// Its fields are assigned to an object that shares its getters: one with getters of its own is a dictionary, large and slow.
function compactUnit(outside: Outside, records: Records, inside: () => Inside): CompactUnit {
  return Object.assign(new WithCompactInside(outside, records, inside), outside);
}

class WithCompactInside {
  readonly #outside: Outside;
  readonly #inside: () => Inside;

  constructor(
    outside: Outside,
    readonly records: Records,
    inside: () => Inside,
  ) {
    this.#outside = outside;
    this.#inside = inside;
  }

  get organs(): Unit["organs"] {
    return this.#inside().organs;
  }

  get departments(): Unit["departments"] {
    return this.#inside().departments;
  }

  get groups(): Unit["groups"] {
    return this.#inside().groups;
  }

  get people(): Unit["people"] {
    return this.#inside().people;
  }

  withBodies(bodies: readonly Body[]): CompactUnit {
    return compactUnit({ ...this.#outside, bodies }, this.records, this.#inside);
  }

  withRecords(records: Records): CompactUnit {
    return compactUnit(this.#outside, records, this.#inside);
  }

  /** The whole unit out of the store, with its records. */
  whole(records: Records): Unit {
    const { organs, departments, groups, people } = this.#inside();
    // What is copied stands last: an object that grows after it was copied is made a hundred times slower.
    return { organs, departments, groups, people, records, ...this.#outside };
  }
}
