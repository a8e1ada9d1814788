import { namesOfUnits } from "../diff/table.js";
import { changedLines } from "../diff/text.js";
import { layOut } from "../layout/table.js";
import { visible, wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { historyHeads, historyRow } from "./rows.js";
import type { HistoryView } from "./view.js";

/** Results over time for a person: a row each with its counts, then what came and went from one to the next. */
export const historyText: Reporter<HistoryView> = ({ steps }, options) => {
  const { width, messages } = options;
  const { diff } = messages;
  const units = namesOfUnits(steps.map(({ result }) => result));
  const columns = historyHeads(messages).map((heading, index) => ({ heading, least: index === 0 ? 10 : 4 }));
  const sums = layOut(
    columns,
    steps.map((step) => historyRow(step, messages)),
    width,
  );
  const changes = steps.flatMap(({ result, since }, index) => {
    const before = steps[index - 1];
    if (!since || !before) return [];
    const { opened, closed } = since.difference;
    const parts = [
      { heading: diff.opened, all: opened },
      { heading: diff.closed, all: closed },
    ].filter(({ all }) => all.length > 0);
    return parts.length === 0
      ? []
      : [
          "",
          ...wrap(visible(diff.title(before.result.asOf, result.asOf)), width),
          ...parts.flatMap(({ heading, all }) => [heading, ...changedLines(all, units, options)]),
        ];
  });
  return `${[...sums, ...changes].join("\n")}\n`;
};
