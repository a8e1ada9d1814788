import { limitBefore } from "../../calendar/limit.js";
import { dayWritten } from "../../calendar/written-day.js";
import type {
  CounterpartSelector,
  Evidence,
  HolderSelector,
  Obligation,
  TriggerSelector,
} from "../../regulation/rulebook.js";
import { RECORD_KINDS } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";
import { Cast, type Fields, OFFICE, sketchedUnit } from "./cast.js";

/** The smallest ledger in which an obligation is owed: who there is, and what it follows. */
export interface Sketch {
  readonly unit: Fields;
  readonly subordinates: readonly Fields[];
  /** By kind. */
  readonly records: Readonly<Record<string, readonly Fields[]>>;
}

/** The day of what an obligation follows. */
export const TRIGGER_DAY = "2025-03-03";
const TRIGGER_ID = "e1";
const EARLIER_DAY = "2025-01-15";
/** What an event that is asked to come of a record comes of. */
const SOURCE_ID = "s1";

/** Sketches the ledger in which an obligation is owed by one holder (to one counterpart) in 2025; null where it follows what nothing can be sketched of. */
export function sketchOf(row: Obligation, terms: Terms): Sketch | null {
  const cast = new Cast();
  const [counterpart] = row.counterparts;
  const kind = row.kinds[0] ?? "agency";
  const trigger = "selector" in row.schedule ? row.schedule.selector : null;
  const post: Fields = {
    ...(isOverseen(counterpart) || trigger?.concerning === "overseen-department"
      ? { oversees: [cast.department()] }
      : {}),
    ...(counterpart?.by === "own-heads" ? { department: cast.department() } : {}),
    ...(counterpart?.by === "contacts" ? { contacts: [cast.department()] } : {}),
  };
  const holder = addHolder(row.holder, cast, post);
  if (counterpart) addCounterpart(counterpart, cast, kind);
  for (const one of row.evidence) addOthers(one, cast);
  if (row.needsSubordinates && cast.subordinates.length === 0) cast.below(kind);
  const records: Record<string, readonly Fields[]> = {};
  if (trigger) {
    const made = triggerRecord(trigger, holder, row, cast);
    if (!made) return null;
    if (trigger.about) records[RECORD_KINDS[trigger.about].kind] = [sourceRecord(trigger.about, cast)];
    records[made.kind] = [...earlierRecords(row, made.record), made.record];
  }
  if (row.onlyWithCaseMeasure)
    records.cases = [
      { id: "c1", date: TRIGGER_DAY, subject: "某甲", measures: [{ type: "party-sanction", date: TRIGGER_DAY }] },
    ];
  return { unit: sketchedUnit(row, cast, terms), subordinates: cast.subordinates, records };
}

function isOverseen(counterpart: CounterpartSelector | undefined): boolean {
  return counterpart?.by.startsWith("overseen-") ?? false;
}

/** Adds whoever owes it. @returns the id of a person, where it is one */
function addHolder(holder: HolderSelector, cast: Cast, post: Fields): string | null {
  switch (holder.by) {
    case "body":
      return null;
    case "department":
      cast.department("section", holder.function);
      return null;
    case "group":
      cast.group(holder.kinds[0] ?? "");
      return null;
    case "heads":
      return cast.person("department-head", post);
    case "role":
      return cast.person(holder.roles[0] ?? "secretary", post);
  }
}

function addCounterpart(counterpart: CounterpartSelector, cast: Cast, kind: string): void {
  switch (counterpart.by) {
    case "role":
      cast.person(counterpart.roles[0] ?? "member");
      break;
    case "group":
      cast.group(counterpart.kinds[0] ?? "");
      break;
    case "departments":
    case "overseen-departments":
      cast.department();
      break;
    case "department-heads":
    case "own-heads":
    case "overseen-heads":
    case "overseen-leaders":
    case "contacts":
      cast.person("department-head");
      break;
    case "overseen-staff":
      cast.person("staff");
      break;
    case "own-staff":
      cast.inOffice(counterpart.roles[0] ?? "staff");
      break;
    case "own-deputies":
      cast.person("department-deputy");
      break;
    case "overseer":
      cast.person("member", { oversees: [OFFICE] });
      break;
    case "subordinate-units":
    case "units-below":
      cast.below(counterpart.kinds[0] ?? kind);
      break;
    case "subordinate-heads":
    case "subordinate-discipline-heads":
      cast.below(kind);
      break;
    case "body":
      break;
  }
}

/** Whoever else the evidence asks for. */
function addOthers({ kind, slots }: Evidence, cast: Cast): void {
  if (kind === "talk" && !slots.some(({ name }) => name === "with")) cast.person("staff");
  for (const part of slots.flatMap(({ parts }) => parts)) {
    if (part.as === "any-role") cast.person(part.roles[0] ?? "secretary");
    if (part.as === "any-department") cast.department(part.functions[0], part.functions[0]);
    if (part.as === "office-of") cast.bodies[part.body] = { office: cast.department() };
    if (part.as === "subordinate" && cast.subordinates.length === 0) cast.below("agency");
  }
}

/** Whether a measure on the case is itself what is asked, and the time does not count from one. */
function isDoneByMeasure({ evidence, schedule }: Obligation): boolean {
  const countsFromOne =
    schedule.type === "after" && schedule.countedFrom.length > 0 && !schedule.countedFrom.includes("conclusion");
  return !countsFromOne && evidence.some(({ kind }) => kind === "measure");
}

function isOwedTillConcluded({ schedule }: Obligation): boolean {
  return schedule.type === "after" && schedule.repeat !== null && schedule.within === null;
}

/** Where what counts is what was done since the record before: that record. */
function earlierRecords({ schedule }: Obligation, record: Fields): Fields[] {
  const isSince = schedule.type === "before" && schedule.within === null;
  return isSince ? [{ ...record, id: "e0", date: EARLIER_DAY }] : [];
}

/** The day of what an obligation follows: so long before the usual one as it takes to begin to count. */
function triggerDay({ schedule }: Obligation): string {
  const delay = schedule.type === "after" ? schedule.delay : null;
  const day = dayWritten(TRIGGER_DAY);
  return delay && day ? limitBefore(day, delay) : TRIGGER_DAY;
}

/** Who owes an obligation, where that is no person. */
function partyOwing(holder: HolderSelector): string {
  if (holder.by === "group") return "group-1";
  return holder.by === "body" ? holder.body : "section";
}

/** A record that an event comes of. */
function sourceRecord(kind: NonNullable<TriggerSelector["about"]>, cast: Cast): Fields {
  const base: Fields = { id: SOURCE_ID, date: TRIGGER_DAY };
  if (kind === "assessment") return { ...base, type: "annual", covers: "2024", subject: cast.department() };
  return kind === "meeting" ? { ...base, type: "work-meeting" } : { ...base, type: "inspection", by: "party-group" };
}

/** Whether an event of a type has to be grave to have a limit, or to start the duty at all. */
function isMajorAsked({ limitIfMajor, onlyMajor }: TriggerSelector, type: string): boolean {
  return limitIfMajor.includes(type) || onlyMajor.includes(type);
}

/** A record that the obligation follows, of the first kind that it names. */
function triggerRecord(
  selector: TriggerSelector,
  holder: string | null,
  row: Obligation,
  cast: Cast,
): { readonly kind: string; readonly record: Fields } | null {
  const [first] = selector.records;
  if (!first) return null;
  const type = first.types?.[0];
  const isForConcerned = row.evidence.some(({ slots }) =>
    slots.some(({ parts }) =>
      parts.some(({ as }) => ["concerned", "person-concerned", "department-concerned"].includes(as)),
    ),
  );
  const person = () =>
    selector.concerning === "holder" && holder !== null
      ? holder
      : cast.person(
          selector.subjectRoles[0] ??
            selector.caseRoles[0] ??
            (isForConcerned || selector.otherRoles.includes("staff") ? "department-head" : "staff"),
        );
  const unitBelow = () => {
    if (cast.subordinates.length === 0) cast.below("agency");
    return "下级单位";
  };
  const assessed = () => {
    if (selector.of === "department") {
      if (isForConcerned) cast.person("department-head");
      return cast.department();
    }
    if (selector.of !== "unit") return person();
    return unitBelow();
  };
  const base: Fields = { id: TRIGGER_ID, date: triggerDay(row) };
  const topics: Fields = selector.topics[0] === undefined ? {} : { topics: [selector.topics[0]] };
  const grade: Fields = {
    ...(selector.grades[0] === undefined ? {} : { grade: selector.grades[0] }),
    ...(selector.votes ? { votes: { [selector.votes.grades[0] ?? ""]: 100 }, valid: 100 } : {}),
  };
  const actor = selector.byHolder ? (holder ?? partyOwing(row.holder)) : null;
  const isForSender = row.evidence.some(({ slots }) =>
    slots.some(({ parts }) => parts.some(({ as }) => as === "sender")),
  );
  const sender = selector.superiors[0] ?? (isForSender ? "superior-organ" : undefined);
  const department = selector.concerning === "overseen-department" || selector.concerning === "headed-department";
  switch (first.kind) {
    case "event":
      return {
        kind: "events",
        record: {
          ...base,
          type: type ?? "accident",
          ...(type !== undefined && selector.onlyOfUnits.includes(type)
            ? { department: unitBelow() }
            : { person: person() }),
          ...(type !== undefined && isMajorAsked(selector, type) ? { flags: ["major"] } : {}),
          ...(department ? { department: cast.department() } : {}),
          ...(sender === undefined ? {} : { superior: sender }),
          ...(selector.about ? { about: SOURCE_ID } : {}),
        },
      };
    case "case":
      return {
        kind: "cases",
        record: {
          ...base,
          subject: person(),
          severity: selector.severities[0] ?? "minor",
          ...(department ? { department: cast.department() } : {}),
          ...(selector.flags.length > 0 ? { flags: selector.flags.slice(0, 1) } : {}),
          ...(selector.categories.length > 0 ? { category: selector.categories.slice(0, 1) } : {}),
          ...(isDoneByMeasure(row) ? {} : { measures: [{ type: "party-sanction", date: TRIGGER_DAY }] }),
          ...(isOwedTillConcluded(row) ? {} : { concluded: TRIGGER_DAY }),
        },
      };
    case "meeting":
      return {
        kind: "meetings",
        record: {
          ...base,
          type: type ?? "work-meeting",
          ...(actor === null ? {} : { of: actor }),
          ...topics,
          ...(selector.decisions ? { decisions: ["决定"] } : {}),
        },
      };
    case "talk":
      return {
        kind: "talks",
        record: {
          ...base,
          type: type ?? "reminder",
          by: actor ?? cast.person("secretary"),
          with: person(),
          ...topics,
        },
      };
    case "appointment":
      return { kind: "appointments", record: { ...base, type: type ?? "promotion", person: person() } };
    case "assessment":
      return {
        kind: "assessments",
        record: { ...base, type: type ?? "annual", covers: "2024", subject: assessed(), ...grade },
      };
    case "activity":
      return {
        kind: "activities",
        record: {
          ...base,
          type: type ?? "inspection",
          by: actor ?? "party-group",
          ...topics,
          ...(department ? { departments: [cast.department()] } : {}),
        },
      };
    case "report":
      return {
        kind: "reports",
        record: {
          ...base,
          type: type ?? "responsibility",
          from: actor ?? "party-group",
          to: "superior-party",
          ...topics,
        },
      };
  }
}
