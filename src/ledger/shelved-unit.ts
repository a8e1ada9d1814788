import type { Body, Records, Unit } from "./ledger.js";
import type { Shelf } from "./shelf.js";

/** Who and what there is in a unit: the greater part of its description, and looked at when the unit is, or its superior. */
type Inside = Pick<Unit, "organs" | "departments" | "people">;
type Outside = Omit<Unit, keyof Inside | "records">;

/** A unit of many: what is in it lies on a shelf. */
export interface ShelvedUnit extends Unit {
  withBodies(bodies: readonly Body[]): ShelvedUnit;
  withRecords(records: Records): ShelvedUnit;
  /** The whole unit off the shelf, with its records. */
  whole(records: Records): Unit;
}

/** Puts what is in a unit on a shelf. */
export function onShelf({ organs, departments, people, records, ...outside }: Unit, shelf: Shelf): ShelvedUnit {
  return shelved(outside, records, shelf.put({ organs, departments, people }));
}

// What is copied stands last: an object that grows after it was copied is made a hundred times slower.
function shelved(outside: Outside, records: Records, inside: () => Inside): ShelvedUnit {
  return {
    get organs() {
      return inside().organs;
    },
    get departments() {
      return inside().departments;
    },
    get people() {
      return inside().people;
    },
    records,
    withBodies: (bodies) => shelved({ ...outside, bodies }, records, inside),
    withRecords: (others) => shelved(outside, others, inside),
    whole: (own) => {
      const { organs, departments, people } = inside();
      return { organs, departments, people, records: own, ...outside };
    },
    ...outside,
  };
}
