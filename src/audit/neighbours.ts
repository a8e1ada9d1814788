import { groupBy } from "../base/grouping.js";
import {
  type Appointment,
  type Assessment,
  type PartyKey,
  type Person,
  partyKey,
  type Records,
  type Unit,
  unitIdOf,
} from "../ledger/model.js";
import { plainName } from "../terms/plain-name.js";
import type { Kind } from "../terms/record-kinds.js";

/** A unit as the units around it see it: what its description says. Its records are to be asked for, one question at a time. */
export type Neighbour = Omit<Unit, "records">;

/** A record with the unit in whose ledger it stands. */
export interface RecordOfUnit<R> {
  readonly unit: Neighbour;
  readonly record: R;
}

/** What may be asked of the descriptions of units. */
interface Descriptions {
  /** A person of any unit. */
  person(key: PartyKey): Person | undefined;
  /** A unit by its id, or by its name where no other bears that. */
  unit(key: PartyKey): Neighbour | undefined;
  /** The unit that a person belongs to. */
  unitOf(person: PartyKey): Neighbour | undefined;
  /** Units of the ledger whose superior the unit is, one level down. */
  readonly subordinates: readonly Neighbour[];
  /** And those below them, at any depth. */
  readonly below: readonly Neighbour[];
}

/**
 * What may be asked of the records of other units, the unit's own among them, in the order of units and records. Whoever asks
 * declares it: records of kinds that nobody declared are not read.
 */
export interface RecordsOfOthers {
  /** The appointments of a person. */
  appointments(person: PartyKey): readonly RecordOfUnit<Appointment>[];
  /** The assessments of a person, a department or a unit. */
  assessments(party: PartyKey): readonly RecordOfUnit<Assessment>[];
  /** The records of a kind in one of the units below. */
  recordsBelow<K extends Kind>(unit: Neighbour, kind: K): Records[K];
}

/** What a rule on records may ask of other units' records: questions that are named as the kind of records they need. */
export type RuleReads = "appointments" | "assessments";

/** What a unit is judged by besides its own records, and all of it. @template Reads the questions declared on records of others */
export type Neighbours<Reads extends keyof RecordsOfOthers = never> = Descriptions & Pick<RecordsOfOthers, Reads>;

/** A unit, and those of its records that units are judged by besides their own. */
export interface UnitOutline {
  readonly unit: Neighbour;
  readonly records: Records;
}

/** Finds in all units of a ledger, at once, what each unit would go through all the others for. */
export class NeighbourIndex {
  readonly #units: ReadonlyMap<PartyKey, UnitOutline>;
  readonly #subordinates: ReadonlyMap<string, readonly Neighbour[]>;
  readonly #appointments: ReadonlyMap<PartyKey, readonly RecordOfUnit<Appointment>[]>;
  readonly #assessments: ReadonlyMap<PartyKey, readonly RecordOfUnit<Assessment>[]>;
  #people: ReadonlyMap<PartyKey, Person> | undefined;
  #named: ReadonlyMap<PartyKey, readonly Neighbour[]> | undefined;

  /**
   * @param outlines every unit of the ledger, in the order of their ids
   * @param kinds the kinds of records that are read of other units; to ask for one of another kind throws
   */
  constructor(
    private readonly outlines: readonly UnitOutline[],
    private readonly kinds: ReadonlySet<Kind>,
  ) {
    this.#units = new Map(outlines.map((one) => [partyKey("unit", one.unit.id), one]));
    this.#subordinates = groupBy(
      outlines.map(({ unit }) => unit),
      ({ superior }) => (superior === null ? [] : [superior]),
    );
    this.#appointments = groupBy(
      this.#held("appointments", ({ appointments }) => appointments),
      ({ record }) => record.person,
    );
    this.#assessments = groupBy(
      this.#held("assessments", ({ assessments }) => assessments),
      ({ record }) => record.subject,
    );
  }

  /** What a unit is judged by besides its own records. */
  of({ id }: Pick<Unit, "id">): Neighbours<keyof RecordsOfOthers> {
    const subordinatesOf = (above: string) => this.#subordinates.get(above) ?? [];
    let below: readonly Neighbour[] | undefined;
    return {
      person: (key) => this.#peopleByKey().get(key),
      unit: (key) => this.#units.get(key)?.unit ?? this.#unitNamed(key),
      unitOf: (person) => this.#units.get(partyKey("unit", unitIdOf(person)))?.unit,
      subordinates: subordinatesOf(id),
      get below() {
        below ??= unitsBelow(id, subordinatesOf);
        return below;
      },
      appointments: (person) => this.#declared("appointments", this.#appointments).get(person) ?? [],
      assessments: (party) => this.#declared("assessments", this.#assessments).get(party) ?? [],
      recordsBelow: (unit, kind) => {
        const outline = this.#units.get(partyKey("unit", unit.id));
        if (!outline) throw new Error(`no unit ${unit.id} in the ledger`);
        return this.#declared(kind, outline.records)[kind];
      },
    };
  }

  /** The records of a kind in all units; none where they are not read. */
  #held<R>(kind: Kind, listOf: (records: Records) => readonly R[]): RecordOfUnit<R>[] {
    if (!this.kinds.has(kind)) return [];
    return this.outlines.flatMap(({ unit, records }) => listOf(records).map((record) => ({ unit, record })));
  }

  /** Throws where nobody declared that records of the kind are read: they would be missing without a word. */
  #declared<T>(kind: Kind, found: T): T {
    if (!this.kinds.has(kind)) throw new Error(`${kind} of other units are asked for, and nobody declared that`);
    return found;
  }

  #unitNamed(key: PartyKey): Neighbour | undefined {
    if (!key.startsWith("unit:")) return undefined;
    this.#named ??= groupBy(
      this.outlines.map(({ unit }) => unit),
      ({ name }) => [partyKey("unit", plainName(name))],
    );
    const [first, ...more] = this.#named.get(key) ?? [];
    return more.length > 0 ? undefined : first;
  }

  /** Few ask for people of other units, and where there are many units their people are not at hand. */
  #peopleByKey(): ReadonlyMap<PartyKey, Person> {
    this.#people ??= new Map(this.outlines.flatMap(({ unit }) => unit.people.map((one) => [one.key, one] as const)));
    return this.#people;
  }
}

function unitsBelow(id: string, subordinatesOf: (id: string) => readonly Neighbour[]): Neighbour[] {
  const found = new Set<Neighbour>();
  const look = (above: string) => {
    for (const other of subordinatesOf(above)) {
      if (other.id === id || found.has(other)) continue;
      found.add(other);
      look(other.id);
    }
  };
  look(id);
  return [...found];
}
