import { memo } from "../../base/memo.js";
import { labelOf } from "../../ledger/labels.js";
import type { AnyRecord, Unit } from "../../ledger/model.js";
import type { Trigger } from "./trigger.js";

/** The records of a unit that say what they deal with, by the names in their `about`. */
type Linked = ReadonlyMap<string, readonly AnyRecord[]>;

const ofUnits = new WeakMap<Unit, Linked>();

/**
 * What an act's `about` may call what it deals with: the trigger itself, or what was done about it (the plan for a task, whose filing
 * is about the plan; the case opened on an assignment, whose result is about the case).
 */
export function namesDealtWith(trigger: Trigger, unit: Unit): ReadonlySet<string> {
  const linked = memo(ofUnits, unit, () => linkedIn(unit));
  const names = new Set(trigger.names);
  // What is added is looked through in its turn.
  for (const name of names)
    for (const record of linked.get(name) ?? []) if (passesOn(record, trigger)) names.add(labelOf(record));
  return names;
}

/** A case on an event is what was done about it; a case about a case is a matter of its own, as is an event. */
function passesOn({ kind }: AnyRecord, { record }: Trigger): boolean {
  return kind !== "cases" || record.kind === "events";
}

function linkedIn({ records }: Unit): Linked {
  const linked = new Map<string, AnyRecord[]>();
  const { activities, cases, meetings, reports, talks } = records;
  for (const record of [...activities, ...cases, ...meetings, ...reports, ...talks])
    for (const name of record.about) memo(linked, name, () => []).push(record);
  return linked;
}
