import type { Changed } from "../../views/diff.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter, ReportOptions } from "../reporter.js";
import { changedCells, changedHeads, namesOfUnits } from "./table.js";
import type { DiffView } from "./view.js";

/** A comparison for a person: the sum, then what is new, what changed and what was closed. */
export const diffText: Reporter<DiffView> = ({ before, after, difference }, options) => {
  const { width, messages } = options;
  const { diff } = messages;
  const units = namesOfUnits([before, after]);
  const { opened, changed, closed, renamed, unchanged } = difference;
  const sections: [string, readonly Changed[]][] = [
    [diff.opened, opened],
    [diff.changed, changed],
    [diff.closed, closed],
  ];
  const lines = [
    diff.title(before.asOf, after.asOf),
    diff.sum(opened.length, changed.length, closed.length, unchanged),
    ...(renamed > 0 ? [diff.renamed(renamed)] : []),
    ...sections.flatMap(([heading, all]) =>
      all.length === 0 ? [] : ["", heading, ...changedLines(all, units, options)],
    ),
  ];
  return `${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
};

/** What changed, laid out for a screen. @param units their names by their ids */
export function changedLines(
  all: readonly Changed[],
  units: ReadonlyMap<string, string>,
  { width, messages }: ReportOptions,
): string[] {
  const columns = changedHeads(messages).map((heading, index) => ({ heading, least: LEAST[index] ?? 8 }));
  return layOut(
    columns,
    all.map((one) => changedCells(one, units, messages)),
    width,
  );
}

/** How narrow a column may become. */
const LEAST = [10, 10, 10, 8, 10, 6];
