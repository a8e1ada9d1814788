import type { WholeContext } from "../../src/audit/context.js";
import { type Act, Acts } from "../../src/audit/duty/acts.js";
import { dutiesOf } from "../../src/audit/duty/duties.js";
import type { Duty } from "../../src/audit/duty/duty.js";
import { evidenceFor } from "../../src/audit/duty/evidence.js";
import type { Occurrence } from "../../src/audit/duty/schedule.js";
import type { Trigger } from "../../src/audit/duty/trigger.js";
import { type Time, timeSet } from "../../src/audit/duty/triggered-times.js";
import type { Rule } from "../../src/audit/rules/rules.js";
import { periodOfLabel } from "../../src/calendar/period.js";
import type { AnyRecord, Unit } from "../../src/ledger/model.js";
import type { Obligation, Rulebook } from "../../src/regulation/rulebook.js";
import type { Entry } from "../contract/support.js";
import { contextAmong, orThrow, readBook, type Setting, WORDS, yearIn } from "./rules.js";

/** One row of the rulebook `mine`, and a unit that is held to it. */
export interface Bench {
  readonly obligation: Obligation;
  readonly book: Rulebook<Rule>;
  readonly context: WholeContext;
  readonly acts: Acts;
  /** The duties of the year, in the order in which they are found. */
  readonly duties: readonly Duty[];
}

/** Holds a unit to a row, of clause 1 unless told otherwise. Throws where the row cannot be read. */
export function bench(row: Entry, unit: Unit, setting: Setting): Bench {
  const reading = orThrow(readBook({ ...setting.rulebook, obligations: [{ clause: "1", ...WORDS, ...row }] }));
  const [book] = reading.rulebooks;
  const [obligation] = book?.obligations ?? [];
  if (!book || !obligation) throw new Error("no obligation was read");
  const context = contextAmong(unit, reading, setting);
  const duties = dutiesOf(obligation, book, context, [yearIn(setting)]);
  return { obligation, book, context, acts: new Acts(unit.records, context.asOf), duties };
}

/** The one duty of a bench, of those that fit where a test is given. Throws where there is none, or several. */
export function onlyDuty({ duties }: Pick<Bench, "duties">, isMeant: (duty: Duty) => boolean = () => true): Duty {
  const [duty, ...more] = duties.filter(isMeant);
  if (!duty || more.length > 0) throw new Error(`one duty is meant: ${duties.map(nameOfDuty).join(", ")}`);
  return duty;
}

/** A duty as `holder counterpart recipient label`, with `-` for none. */
export function nameOfDuty({ holder, counterpart, recipient, occurrence }: Duty): string {
  return [holder.id, counterpart?.party.id ?? "-", recipient?.id ?? "-", occurrence.label].join(" ");
}

/** The ids of the records that count for the one duty of a row, in the order in which they count. */
export function countedFor(row: Entry, unit: Unit, setting: Setting): string[] {
  const on = bench(row, unit, setting);
  return idsOf(evidenceFor(onlyDuty(on), on.acts, on.context));
}

/** The ids of the records of some acts. */
export function idsOf(acts: readonly Act[]): string[] {
  return acts.map(({ record }) => record.id ?? "-");
}

/** What is known of a record that a duty follows: nothing but the record, unless told otherwise. */
export function triggerOf(record: AnyRecord, fields: Partial<Trigger> = {}): Trigger {
  const nobody = { names: [record.id ?? ""], departments: [], people: [], named: [], lacks: null, isLimited: true };
  return { record, ...nobody, ...fields };
}

/** A period of the calendar, due on its last day and then closed, unless told otherwise. @param label such as `2025-06` */
export function occurrenceOf(label: string, fields: Partial<Occurrence> = {}): Occurrence {
  const period = periodOfLabel(label);
  if (!period) throw new Error(`no period ${label}`);
  const { from, to } = period;
  const days = { year: Number(label.slice(0, 4)), due: to, countsFrom: from, tenureDay: to, lateUntil: null };
  const rest = { tenure: "none", named: null, assumedYears: [], byCovers: false, covers: [] } as const;
  return { ...period, ...days, ...rest, ...fields };
}

/** The same as a time of the calendar, or, on its first day, after a record. */
export function timeOf(label: string, fields: Partial<Occurrence> = {}, trigger: Trigger | null = null): Time {
  const occurrence = occurrenceOf(label, fields);
  return timeSet(trigger ? { ...occurrence, tenureDay: occurrence.from } : occurrence, trigger);
}
