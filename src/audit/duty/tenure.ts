import { encloses, holds, type Span } from "../../calendar/span.js";
import type { Group, Person } from "../../ledger/model.js";
import type { Context } from "../context.js";
import type { Neighbour } from "../neighbours.js";
import type { Occurrence } from "./schedule.js";
import { areTenured, type PostTest, services, tenured } from "./service.js";
import type { Time } from "./triggered-times.js";

/** The groups of some kinds that there are for the whole of an occurrence's period; after an event, on day 0. */
export function groupsFor(kinds: readonly string[], occurrence: Time, { unit }: Context): Group[] {
  return unit.groups
    .filter(({ kind }) => kinds.includes(kind))
    .filter((group) => (occurrence.trigger ? holds(group, occurrence.tenureDay) : encloses(group, occurrence)));
}

/** Those of a unit who for an occurrence have been in a service long enough. */
export function tenuredIn(unit: Neighbour, test: PostTest, occurrence: Occurrence, context: Context): Person[] {
  return tenured(unit, test, occurrence.tenureDay, daysFor(occurrence, context));
}

/** Whether a person has for an occurrence been in a service long enough. */
export function isTenured(person: Person, test: PostTest, occurrence: Occurrence, context: Context): boolean {
  return lastLongEnough(services(person, test), occurrence, context);
}

/** Whether a service of these spans has for an occurrence lasted long enough. */
export function lastLongEnough(spans: readonly Span[], occurrence: Occurrence, context: Context): boolean {
  return areTenured(spans, occurrence.tenureDay, daysFor(occurrence, context));
}

function daysFor({ tenure }: Occurrence, { settings }: Context): number {
  return tenure === "none" ? 1 : settings.tenureDays[tenure];
}
