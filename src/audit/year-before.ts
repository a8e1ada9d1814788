import type { Day } from "../calendar/day.js";
import type { PartyKey, RecordBase, Unit } from "../ledger/model.js";

// What a run says of the year before where no year was asked for, in numbers (contract 3).

/** Of the year before, what else is counted. */
export const COUNTED_BEFORE = ["gap", "late", "breach", "review", "undetermined"] as const;

/** How much else of the year before there is of each of these statuses. */
export type BeforeCounts = Readonly<Record<(typeof COUNTED_BEFORE)[number], number>>;

/** What of it somebody holds; null: nobody in particular. Plain data. */
export interface HeldBefore {
  readonly holder: PartyKey | null;
  readonly counts: BeforeCounts;
}

/** Nothing of the year before. */
export const NONE_BEFORE: BeforeCounts = { gap: 0, late: 0, breach: 0, review: 0, undetermined: 0 };

/** What units add to what is said at the turn of the year. */
export interface SeenAtTurn {
  readonly before: readonly HeldBefore[];
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** What is said of them all. */
export interface AtTurn {
  readonly before: BeforeCounts;
  /** The days of the first and the last record of all; null where there is none. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** What several units add up to. */
export function turnOf(seen: readonly SeenAtTurn[]): AtTurn {
  const before = { ...NONE_BEFORE };
  for (const { counts } of seen.flatMap((one) => one.before))
    for (const status of COUNTED_BEFORE) before[status] += counts[status];
  return {
    before,
    firstDay: seen.map((one) => one.firstDay).reduce(earlierOf, null),
    lastDay: seen.map((one) => one.lastDay).reduce(laterOf, null),
  };
}

/** The day of the last thing that was recorded in a unit, of those until a day; what was decided about findings is none. */
export function lastDayIn(unit: Pick<Unit, "records">, until: Day): Day | null {
  return daysIn(unit)
    .filter((day) => day <= until)
    .reduce(laterOf, null);
}

/** The days of the first and the last thing that was recorded in a unit, seen on the as-of day or not; null where nothing was. */
export function recordedDays(unit: Pick<Unit, "records">): Pick<SeenAtTurn, "firstDay" | "lastDay"> {
  const days = daysIn(unit);
  return { firstDay: days.reduce(earlierOf, null), lastDay: days.reduce(laterOf, null) };
}

function daysIn({ records: { waivers: _, answers: __, ...records } }: Pick<Unit, "records">): Day[] {
  const lists: readonly (readonly RecordBase[])[] = Object.values(records);
  return lists.flatMap((list) => list.map(({ date }) => date));
}

/** The later of two days, of which there may be none. */
function laterOf(a: Day | null, b: Day | null): Day | null {
  return a !== null && (b === null || a > b) ? a : b;
}

/** The earlier of two days, of which there may be none. */
function earlierOf(a: Day | null, b: Day | null): Day | null {
  return a !== null && (b === null || a < b) ? a : b;
}
