import { compareText } from "../base/text-order.js";
import type { Day } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import type { RecordBase, Unit } from "../ledger/model.js";
import {
  type Finding,
  placeOf,
  type RecordPlace,
  type Result,
  summarise,
  sumOf,
  type UnitResult,
  type WaiverNote,
} from "./finding.js";
import type { Question } from "./question.js";
import { waiverNotes } from "./waivers.js";

/** What was found in a unit. */
export interface FoundIn {
  /** Null where the unit was not asked for. */
  readonly unit: UnitResult | null;
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverNote[];
}

/** What was read of a unit, asked for or not. */
export interface ReadIn {
  readonly records: number;
  readonly afterAsOf: readonly RecordPlace[];
}

export const NOTHING_READ: ReadIn = { records: 0, afterAsOf: [] };

export const NOTHING_FOUND: FoundIn = { unit: null, findings: [], waivers: [] };

export function readIn(unit: Unit, asOf: Day): ReadIn {
  const lists: readonly (readonly RecordBase[])[] = Object.values(unit.records);
  return {
    records: lists.reduce((sum, { length }) => sum + length, 0),
    afterAsOf: lists.flatMap((records) => records.filter(({ date }) => date > asOf).map(placeOf)),
  };
}

/** @param findings all of the unit */
export function foundIn(unit: Unit, findings: readonly Finding[], question: Question): FoundIn {
  const { id, name, superior } = unit;
  const { asOf, regulations, settings } = question;
  const waivers = unit.records.waivers.filter((waiver) => regulations?.includes(waiver.regulation) ?? true);
  return {
    unit: { id, name, superior, summary: summarise(findings) },
    findings,
    waivers: waiverNotes(waivers, findings, asOf, settings.dueSoonDays),
  };
}

/** The result of a run but for its findings. @param seen its units, in the order of their ids */
export function resultFrom(
  seen: readonly (Omit<FoundIn, "findings"> & ReadIn)[],
  whole: { question: Question; regulations: Result["regulations"]; units: number; files: number },
): Omit<Result, "findings"> {
  const { question, regulations, units, files } = whole;
  const audited = seen.flatMap(({ unit }) => unit ?? []);
  return {
    asOf: question.asOf,
    period: calendarYear(question.year),
    regulations,
    ledger: {
      units,
      files,
      records: seen.reduce((sum, { records }) => sum + records, 0),
      afterAsOf: seen
        .flatMap(({ afterAsOf }) => afterAsOf)
        .sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
    },
    summary: sumOf(audited.map(({ summary }) => summary)),
    units: audited,
    waivers: seen.flatMap(({ waivers }) => waivers),
  };
}
