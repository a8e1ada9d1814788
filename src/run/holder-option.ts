import type { Neighbour } from "../audit/neighbours.js";
import { nearest } from "../base/nearest.js";
import { type PartyKey, partyKey } from "../ledger/model.js";
import type { Messages } from "../messages/messages.js";
import { plainName } from "../terms/plain-name.js";
import { TERMS } from "../terms/terms.js";
import { namesOf } from "../terms/vocabulary.js";
import type { Owed } from "../views/owed.js";
import { Stop } from "./exit.js";
import type { OpenRun } from "./load/load.js";
import { splitValues } from "./option-values.js";

/** Somebody who may hold duties, by every name he goes by. */
interface Known {
  /** The id of his unit. */
  readonly unit: string;
  readonly key: PartyKey;
  readonly id: string;
  readonly names: readonly string[];
}

/** Who an option names: one person, or in each unit its department or body of that name. */
export interface NamedHolder {
  /** As the user wrote it. */
  readonly text: string;
  readonly known: readonly Pick<Known, "unit" | "key">[];
}

/**
 * Whom options name: people, departments or bodies, by id or by name. People's names that two bear ask for the id.
 * Throws a Stop for a name that nobody in the ledger bears.
 */
export function namedHolders({ opened, messages, options }: OpenRun): readonly NamedHolder[] {
  const texts = splitValues(options.holder);
  const known = texts.length > 0 ? opened.units.flatMap(holdersIn) : [];
  return texts.map((text) => ({ text, known: find(text, known, messages) }));
}

/** Whether a finding on a duty is one of somebody named; all are where nobody is. */
export function heldBy(named: readonly NamedHolder[]): (one: Pick<Owed, "finding">) => boolean {
  if (named.length === 0) return () => true;
  const known = named.flatMap((one) => one.known);
  return ({ finding }) => known.some((one) => one.unit === finding.unit && one.key === finding.holder?.key);
}

function find(text: string, known: readonly Known[], messages: Messages): Known[] {
  const wanted = plainName(text);
  const byId = known.filter((one) => one.id === wanted);
  const found = byId.length > 0 ? byId : known.filter((one) => one.names.includes(wanted));
  if (found.length === 0) {
    const names = known.flatMap((one) => one.names);
    throw new Stop(messages.cli.unknownHolder(text, nearest(wanted, names) ?? null));
  }
  const people = found.filter((one) => one.key.startsWith("person:"));
  if (people.length > 1)
    throw new Stop(
      messages.cli.sharedHolder(
        text,
        people.map((one) => one.id),
      ),
    );
  return found;
}

function holdersIn(unit: Neighbour): Known[] {
  const known = (type: "department" | "group" | "body", id: string, names: readonly string[]): Known => ({
    unit: unit.id,
    key: partyKey(type, id),
    id,
    names,
  });
  return [
    ...unit.people.map(({ key, id, name }) => ({
      unit: unit.id,
      key,
      id: `${unit.id}/${id}`,
      names: [id, plainName(name)],
    })),
    ...unit.departments.map(({ id, name }) => known("department", id, [id, plainName(name)])),
    ...unit.groups.map(({ id, name }) => known("group", id, [id, plainName(name)])),
    ...TERMS.bodies.map((body) => known("body", body.id, [...namesOf(body), body.en])),
  ];
}
