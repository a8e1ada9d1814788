import { compareText } from "../../base/text-order.js";
import { addDays, type Day, LAST_DAY, yearOf } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import { labelOf } from "../../ledger/labels.js";
import { type AnyRecord, idOf, type PartyKey, partyKey, type Unit } from "../../ledger/model.js";
import type { Obligation, TriggerKind, TriggerSelector } from "../../regulation/rulebook.js";
import type { Occurrence } from "./schedule.js";

/** The record that an obligation starts from, and what is known of it (contract 3.9). */
export interface Trigger {
  readonly record: AnyRecord;
  /** What `about` may call it: its id, from another unit `unit/id`; of assessments of one time, any of theirs. */
  readonly names: readonly string[];
  /** Departments and people it concerns. */
  readonly departments: readonly string[];
  readonly people: readonly PartyKey[];
  /** What the ledger lacks to settle whether and how the duty was done. */
  readonly lacks: "id" | "severity" | null;
}

/** A time an obligation falls due, by the calendar or after what happened. */
export interface Time extends Occurrence {
  readonly trigger: Trigger | null;
}

/** Where triggers are looked for. */
export interface TriggerScene {
  readonly unit: Unit;
  /** Subordinate units at any depth. */
  readonly below: readonly Unit[];
  readonly asOf: Day;
}

/** The occurrences in a year of an obligation that starts from a record, or leads up to one. */
export function triggeredIn(year: number, obligation: Obligation, scene: TriggerScene): Time[] {
  const { schedule } = obligation;
  if (schedule.type !== "after" && schedule.type !== "before") return [];
  const { selector, within } = schedule;
  const own = triggersOf(scene.unit, selector, scene, "");
  const below = selector.below ? scene.below.flatMap((unit) => triggersOf(unit, selector, scene, `${unit.id}/`)) : [];
  const found = [...own, ...below];
  return schedule.type === "after"
    ? found.filter(({ trigger }) => yearOf(trigger.record.ends) === year).map((one) => following(one, schedule.within))
    : found
        .filter(({ trigger }) => yearOf(trigger.record.date) === year)
        .flatMap((one) =>
          leadingTo(one, within === null ? previousOf(one, found) : addDays(one.trigger.record.date, -within)),
        );
}

/** Day 0 is the trigger's own (last) day; act and lateness have no end. */
function following({ trigger, label }: Found, within: number): Time {
  const from = trigger.record.ends;
  const due = addDays(from, within);
  return { ...TRIGGERED, label, from, to: due, due, tenureDay: from, lateUntil: LAST_DAY, trigger };
}

/** What leads up to a record is done by its day, from a day on; the first of its kind has none before it. What comes after is no late act. */
function leadingTo({ trigger, label }: Found, from: Day | undefined): Time[] {
  if (from === undefined) return [];
  const { date } = trigger.record;
  const lacks = trigger.lacks === "id" ? null : trigger.lacks;
  return [
    {
      ...TRIGGERED,
      label,
      from,
      to: date,
      due: date,
      tenureDay: date,
      lateUntil: null,
      trigger: { ...trigger, lacks },
    },
  ];
}

const TRIGGERED = { tenure: "none", byCovers: false, covers: [] } as const;

function previousOf(one: Found, all: readonly Found[]): Day | undefined {
  return all
    .map(({ trigger }) => trigger.record.ends)
    .filter((day) => day < one.trigger.record.date)
    .sort(compareText)
    .at(-1);
}

interface Found {
  readonly trigger: Trigger;
  readonly label: string;
}

function triggersOf(unit: Unit, selector: TriggerSelector, scene: TriggerScene, prefix: string): Found[] {
  const records = selector.records.flatMap(({ kind, types }) =>
    recordsOfKind(unit, kind).filter(
      (record) => record.date <= scene.asOf && (types === null || ("type" in record && types.includes(record.type))),
    ),
  );
  const chosen = records.filter((record) => fits(record, unit, selector));
  return oneForEachAssessedTime(chosen).map((group) => {
    const [record] = group;
    const names = group.flatMap((one) => (one.id === null ? [] : [prefix + one.id]));
    const trigger: Trigger = { record, names, ...concerns(record, unit), lacks: lacking(record, names, selector) };
    return { label: prefix + labelOf(record), trigger };
  });
}

function recordsOfKind(unit: Unit, kind: TriggerKind): readonly AnyRecord[] {
  const { records } = unit;
  switch (kind) {
    case "case":
      return records.cases;
    case "event":
      return records.events;
    case "meeting":
      return records.meetings;
    case "assessment":
      return records.assessments;
    case "activity":
      return records.activities;
    case "report":
      return records.reports;
    case "appointment":
      return records.appointments;
  }
}

/** Whether a record is as the selector wants it; a case without a severity may be, which leaves its duty undetermined. */
function fits(record: AnyRecord, unit: Unit, selector: TriggerSelector): boolean {
  if (
    selector.topics.length > 0 &&
    !("topics" in record && selector.topics.some((topic) => record.topics.includes(topic)))
  ) {
    return false;
  }
  if (selector.decisions && !(record.kind === "meetings" && record.decisions.length > 0)) return false;
  if (selector.subjectRoles.length > 0 && (record.kind === "cases" || record.kind === "events")) {
    const people = peopleNamed(record);
    const isOne = unit.people.some(
      (person) =>
        people.includes(partyKey("person", person.id)) &&
        person.posts.some((post) => selector.subjectRoles.includes(post.role) && holds(post, record.date)),
    );
    if (!isOne) return false;
  }
  if (record.kind !== "cases") return true;
  if (selector.severities.length > 0 && record.severity !== null && !selector.severities.includes(record.severity))
    return false;
  return selector.flags.length === 0 || selector.flags.some((flag) => record.flags.includes(flag));
}

function lacking(record: AnyRecord, names: readonly string[], selector: TriggerSelector): Trigger["lacks"] {
  if (record.kind === "cases" && selector.severities.length > 0 && record.severity === null) return "severity";
  return names.length === 0 ? "id" : null;
}

/** Assessments of one time are one trigger, the latest first; every other record is one by itself. */
function oneForEachAssessedTime(records: readonly AnyRecord[]): [AnyRecord, ...AnyRecord[]][] {
  const groups: [AnyRecord, ...AnyRecord[]][] = [];
  const byTime = new Map<string, number>();
  for (const record of [...records].sort(latestFirst)) {
    const time = record.kind === "assessments" ? `${record.type} ${record.covers}` : null;
    const known = time === null ? undefined : groups[byTime.get(time) ?? -1];
    if (known) known.push(record);
    else {
      if (time !== null) byTime.set(time, groups.length);
      groups.push([record]);
    }
  }
  return groups;
}

function latestFirst(a: AnyRecord, b: AnyRecord): number {
  return compareText(b.ends, a.ends) || compareText(labelOf(a), labelOf(b));
}

/** The departments and people a record is about: those it names, and the departments its people were posted in on its day. */
function concerns(record: AnyRecord, unit: Unit): Pick<Trigger, "departments" | "people"> {
  const people = peopleNamed(record);
  const named = departmentsNamed(record);
  const posted = unit.people
    .filter((person) => people.includes(partyKey("person", person.id)))
    .flatMap((person) => person.posts.filter((post) => holds(post, record.date)).flatMap((post) => post.departments));
  return { people, departments: named.length > 0 ? named : [...new Set(posted)] };
}

function peopleNamed(record: AnyRecord): PartyKey[] {
  if (record.kind === "cases") return record.subject?.startsWith("person:") ? [record.subject] : [];
  if (record.kind === "events" || record.kind === "appointments") return [...record.person];
  if (record.kind === "assessments") return record.subject.filter((key) => key.startsWith("person:"));
  return [];
}

function departmentsNamed(record: AnyRecord): string[] {
  if (record.kind === "cases") return record.department ? [record.department] : [];
  if (record.kind === "events") return record.department.map(idOf);
  if (record.kind === "activities") return record.departments.map(idOf);
  return [];
}
