import { compareTexts } from "../base/text-order.js";
import type { Day } from "../calendar/day.js";
import { calendarYear } from "../calendar/period.js";
import { isError, type Problem } from "../document/problem.js";
import type { RecordBase, Unit } from "../ledger/model.js";
import {
  type Finding,
  placeOf,
  type RecordPlace,
  type Remarks,
  type Result,
  summarise,
  sumOf,
  type UnitResult,
  type WaiverNote,
} from "./finding.js";
import { inNoticeOrder, type Notice, noticesIn, notJudged, turnNotices } from "./notice.js";
import type { Question } from "./question.js";
import { waiverNotes } from "./waivers.js";
import { type HeldBefore, lastDayIn, recordedDays, turnOf } from "./year-before.js";
import { heldBefore } from "./year-turn.js";

/** What was found in a unit. */
export interface FoundIn {
  /** Null where the unit was not asked for. */
  readonly unit: UnitResult | null;
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverNote[];
  /** What there is to note of what was found. */
  readonly notices: readonly Notice[];
  /** How much each party holds of what else of the year before is not in order. */
  readonly before: readonly HeldBefore[];
}

/** What was read of a unit, asked for or not. */
export interface ReadIn {
  readonly records: number;
  readonly leftOut: number;
  readonly afterAsOf: readonly RecordPlace[];
  /** The days of the first and the last thing that was recorded, seen on the as-of day or not; null where nothing was. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

export const NOTHING_FOUND: FoundIn = { unit: null, findings: [], waivers: [], notices: [], before: [] };

/** What is said of a unit that was not judged for its errors (contract 4). */
export function foundNothingIn({ id, name, superior, file, line }: Described, errors: readonly Problem[]): FoundIn {
  const notices = [notJudged({ id, name, file, line }, errors)];
  return { ...NOTHING_FOUND, unit: { id, name, superior, summary: null, lastDay: null }, notices };
}

type Described = Pick<Unit, "id" | "name" | "superior" | "file" | "line">;

/** Of a unit whose records were all left out. */
export function readNothing(leftOut: number): ReadIn {
  return { records: 0, leftOut, afterAsOf: [], firstDay: null, lastDay: null };
}

/** @param leftOut how many records were */
export function readIn(unit: Unit, asOf: Day, leftOut: number): ReadIn {
  const lists: readonly (readonly RecordBase[])[] = Object.values(unit.records);
  return {
    records: lists.reduce((sum, { length }) => sum + length, 0),
    leftOut,
    afterAsOf: lists.flatMap((records) => records.filter(({ date }) => date > asOf).map(placeOf)),
    ...recordedDays(unit),
  };
}

/** @param found all of the unit: what is listed, and what is left behind of the year before */
export function foundIn(
  unit: Unit,
  { findings, before }: { readonly findings: readonly Finding[]; readonly before: readonly Finding[] },
  question: Question,
): FoundIn {
  const { id, name, superior } = unit;
  const { asOf, regulations, settings } = question;
  const waivers = unit.records.waivers.filter((waiver) => regulations?.includes(waiver.regulation) ?? true);
  return {
    unit: { id, name, superior, summary: summarise(findings), lastDay: lastDayIn(unit, asOf) },
    findings,
    waivers: waiverNotes(waivers, [...findings, ...before], asOf, settings.dueSoonDays),
    notices: [],
    before: heldBefore(before),
  };
}

/** The same of a unit of which some records were left out: each of its findings says so (contract 4). */
export function partly(found: FoundIn): FoundIn {
  return { ...found, findings: found.findings.map((finding) => ({ ...finding, partial: true })) };
}

/** What is the same of all units of a run, or belongs to none. */
export interface WholeRun {
  readonly question: Question;
  readonly regulations: Result["regulations"];
  readonly units: number;
  readonly files: number;
  /** What belongs to no unit that could be looked at. */
  readonly outsideUnits: OutsideUnits;
  /** What there is to say of all files. */
  readonly problems: readonly Problem[];
}

/** What there is to note beside units, and how many records are nobody's or those of units of which nothing can be made. */
export interface OutsideUnits {
  readonly notices: readonly Notice[];
  readonly units: number;
  readonly leftOut: number;
}

export const NOTHING_OUTSIDE: OutsideUnits = { notices: [], units: 0, leftOut: 0 };

/** The result of a run but for its findings. @param seen its units, in the order of their ids */
export function resultFrom(
  seen: readonly (Omit<FoundIn, "findings"> & ReadIn)[],
  { question, regulations, units, files, outsideUnits, problems }: WholeRun,
): Omit<Result, "findings"> {
  const audited = seen.flatMap(({ unit }) => unit ?? []);
  const unjudged = audited.filter(({ summary }) => summary === null).length;
  const turn = turnOf(seen);
  const notices = [...outsideUnits.notices, ...turnNotices(turn, question)];
  const remarks = remarksOn(seen, unjudged, { outsideUnits: { ...outsideUnits, notices }, problems });
  return {
    asOf: question.asOf,
    period: calendarYear(question.year),
    regulations,
    ledger: {
      units,
      files,
      records: seen.reduce((sum, { records }) => sum + records, 0),
      leftOut: seen.reduce((sum, one) => sum + one.leftOut, outsideUnits.leftOut),
      afterAsOf: seen
        .flatMap(({ afterAsOf }) => afterAsOf)
        .sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line),
    },
    summary: sumOf(audited.flatMap(({ summary }) => summary ?? [])),
    units: audited,
    waivers: seen.flatMap(({ waivers }) => waivers),
    before: turn.before,
    ...remarks,
  };
}

/** What a result says of itself. @param unjudged how many units were not judged for their errors */
export function remarksOn(
  seen: readonly { readonly leftOut: number; readonly notices: readonly Notice[] }[],
  unjudged: number,
  { outsideUnits, problems }: Pick<WholeRun, "outsideUnits" | "problems">,
): Remarks {
  const leftOut = seen.reduce((sum, one) => sum + one.leftOut, outsideUnits.leftOut);
  const notices = [...outsideUnits.notices, ...seen.flatMap((one) => one.notices), ...noticesIn(problems)];
  return {
    notices: inNoticeOrder(notices),
    incomplete: problems.some(isError) ? { units: unjudged + outsideUnits.units, leftOut } : null,
  };
}
