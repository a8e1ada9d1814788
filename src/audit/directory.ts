import { groupBy } from "../base/grouping.js";
import { memo } from "../base/memo.js";
import type { Appointment, Assessment, Ledger, PartyKey, Person, Unit } from "../ledger/model.js";
import { partyKey } from "../ledger/model.js";

/** A record with the unit in whose ledger it stands. */
export interface Held<R> {
  readonly unit: Unit;
  readonly record: R;
}

/** Finds in a whole ledger, at once, what else each unit would go through all the others for. */
export interface Directory {
  readonly people: ReadonlyMap<PartyKey, Person>;
  readonly units: ReadonlyMap<PartyKey, Unit>;
  /** Units by the id of their superior, one level down. */
  readonly subordinates: ReadonlyMap<string, readonly Unit[]>;
  /** Appointments of a person, and assessments of any party, in the order of units and records. */
  readonly appointments: ReadonlyMap<PartyKey, readonly Held<Appointment>[]>;
  readonly assessments: ReadonlyMap<PartyKey, readonly Held<Assessment>[]>;
}

const known = new WeakMap<Ledger, Directory>();

/** The directory of a ledger, made when it is first asked for. */
export function directoryOf(ledger: Ledger): Directory {
  return memo(known, ledger, () => makeDirectory(ledger));
}

function makeDirectory({ units }: Ledger): Directory {
  let people: Directory["people"] | undefined;
  return {
    // Few ask for them, and where there are many units their people are not at hand.
    get people() {
      people ??= new Map(units.flatMap((unit) => unit.people.map((one) => [partyKey("person", one.id), one] as const)));
      return people;
    },
    units: new Map(units.map((unit) => [partyKey("unit", unit.id), unit])),
    subordinates: groupBy(units, (unit) => (unit.superior === null ? [] : [unit.superior])),
    appointments: groupBy(
      units.flatMap((unit) => unit.records.appointments.map((record) => ({ unit, record }))),
      ({ record }) => record.person,
    ),
    assessments: groupBy(
      units.flatMap((unit) => unit.records.assessments.map((record) => ({ unit, record }))),
      ({ record }) => record.subject,
    ),
  };
}
