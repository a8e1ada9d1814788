import { memo } from "../../base/memo.js";
import type { AnyRecord } from "../../ledger/model.js";
import type { Context } from "../context.js";
import type { Act } from "./acts.js";
import type { Trigger } from "./trigger.js";

/** A name so short is no name, or stands in other words. */
const LEAST_NAME = 2;

/** Whether an act's title names somebody whom what a duty follows is about: it is then about the very person (contract 3.9). */
export function namesWhomItIsAbout({ record: { title } }: Act, trigger: Trigger, context: Context): boolean {
  if (title === null || (trigger.people.length === 0 && trigger.record.kind !== "cases")) return false;
  return memo(names, trigger, () => namesIn(trigger, context)).some((name) => title.includes(name));
}

/** Whom what a duty follows is about, by name. */
const names = new WeakMap<Trigger, readonly string[]>();

function namesIn({ people, record }: Trigger, context: Context): string[] {
  const all = [...people.flatMap((key) => context.neighbours.person(key)?.name ?? []), ...subjectOf(record)];
  return all.filter((name) => name.length >= LEAST_NAME);
}

/** The subject of a case who is not in the ledger, by the name that is written. */
function subjectOf(record: AnyRecord): string[] {
  return record.kind === "cases" && record.subject === null ? [record.subjectText] : [];
}
