import type { Appointment, Assessment, Ledger, PartyKey, Person, Unit } from "../ledger/ledger.js";
import { partyKey } from "../ledger/ledger.js";

/** A record with the unit in whose ledger it stands. */
export interface Held<R> {
  readonly unit: Unit;
  readonly record: R;
}

/** Finds in a whole ledger, at once, what else each unit would go through all the others for; each index is made when it is first asked for. */
export class Directory {
  #people: ReadonlyMap<PartyKey, Person> | undefined;
  #units: ReadonlyMap<PartyKey, Unit> | undefined;
  #subordinates: ReadonlyMap<string, readonly Unit[]> | undefined;
  #appointments: ReadonlyMap<PartyKey, readonly Held<Appointment>[]> | undefined;
  #assessments: ReadonlyMap<PartyKey, readonly Held<Assessment>[]> | undefined;

  constructor(private readonly ledgerUnits: readonly Unit[]) {}

  get people(): ReadonlyMap<PartyKey, Person> {
    this.#people ??= new Map(
      this.ledgerUnits.flatMap(({ people }) => people.map((one) => [partyKey("person", one.id), one] as const)),
    );
    return this.#people;
  }

  get units(): ReadonlyMap<PartyKey, Unit> {
    this.#units ??= new Map(this.ledgerUnits.map((unit) => [partyKey("unit", unit.id), unit]));
    return this.#units;
  }

  /** Units by the id of their superior, one level down. */
  get subordinates(): ReadonlyMap<string, readonly Unit[]> {
    this.#subordinates ??= grouped(this.ledgerUnits, (unit) => (unit.superior === null ? [] : [unit.superior]));
    return this.#subordinates;
  }

  /** Appointments of a person, in the order of units and records. */
  get appointments(): ReadonlyMap<PartyKey, readonly Held<Appointment>[]> {
    this.#appointments ??= grouped(
      this.ledgerUnits.flatMap((unit) => unit.records.appointments.map((record) => ({ unit, record }))),
      ({ record }) => record.person,
    );
    return this.#appointments;
  }

  /** Assessments of any party, in that order. */
  get assessments(): ReadonlyMap<PartyKey, readonly Held<Assessment>[]> {
    this.#assessments ??= grouped(
      this.ledgerUnits.flatMap((unit) => unit.records.assessments.map((record) => ({ unit, record }))),
      ({ record }) => record.subject,
    );
    return this.#assessments;
  }
}

const known = new WeakMap<Ledger, Directory>();

/** The directory of a ledger. */
export function directoryOf(ledger: Ledger): Directory {
  let made = known.get(ledger);
  if (!made) {
    made = new Directory(ledger.units);
    known.set(ledger, made);
  }
  return made;
}

function grouped<K, T>(all: readonly T[], keysOf: (one: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
