import type { Messages } from "../../messages/messages.js";
import type { Changed } from "../../views/diff.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { changedCells, changedHeads } from "./table.js";
import type { DiffView } from "./view.js";

/** A comparison for a person: the sum, then what is new, what changed and what was closed. */
export const diffText: Reporter<DiffView> = ({ before, after, difference }, { width, messages }) => {
  const { diff } = messages;
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
      all.length === 0 ? [] : ["", heading, ...changedLines(all, width, messages)],
    ),
  ];
  return `${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
};

/** What changed, laid out for a screen. */
export function changedLines(all: readonly Changed[], width: number, messages: Messages): string[] {
  const columns = changedHeads(messages).map((heading, index) => ({ heading, least: LEAST[index] ?? 8 }));
  return layOut(
    columns,
    all.map((one) => changedCells(one, messages)),
    width,
  );
}

/** How narrow a column may become. */
const LEAST = [10, 10, 10, 8, 10, 6];
