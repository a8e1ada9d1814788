import type { Reported } from "../../audit/finding.js";
import type { Day } from "../../calendar/day.js";
import type { Messages } from "../../messages/messages.js";
import { type RollUpGroup, type RollUpRow, rollUp } from "../../views/roll-up.js";
import { layOut } from "../layout/table.js";
import type { ReportOptions } from "../reporter.js";

/** The counts of a table of units, in the order of its columns. */
export const ROLL_UP_COUNTS = [
  "done",
  "ahead",
  "missed",
  "breach",
  "judge",
  "notKept",
] as const satisfies readonly (keyof RollUpRow)[];

/** The heads of a table of units, but for what stands before the counts. */
export function rollUpHeads({ closing: { units } }: Messages): string[] {
  return [units.done, units.ahead, units.missed, units.breach, units.judge, units.undetermined, units.lastDay];
}

/** A group by its name; null where its units have none above them. */
export function groupName({ head, units }: RollUpGroup, { closing }: Messages): string | null {
  return head && closing.units.group(head.name, units.length);
}

/** The table of units as a text: where units stand below others, a row for each group and its units set in below it. */
export function rollUpLines(result: Reported, { messages, width }: ReportOptions): string[] {
  const heads = [messages.closing.units.unit, ...rollUpHeads(messages)];
  const rows = rollUp(result.units).flatMap((group) => {
    const name = group.units.length > 1 ? groupName(group, messages) : null;
    const own = group.units.map(({ unit, counts }) => [
      `${name ? "  " : ""}${unit.name}`,
      ...cellsOf(counts, unit.lastDay),
    ]);
    return name ? [[name, ...cellsOf(group.counts, group.lastDay)], ...own] : own;
  });
  const columns = heads.map((heading, index) => ({
    heading,
    least: index === 0 ? 8 : index === heads.length - 1 ? 10 : 4,
  }));
  return layOut(columns, rows, width);
}

/** The numbers and the day of a row, where there are any: what was not judged has none. */
export function cellsOf(counts: RollUpRow | null, lastDay: Day | null): string[] {
  return [...ROLL_UP_COUNTS.map((key) => (counts ? String(counts[key]) : "—")), lastDay ?? "—"];
}
