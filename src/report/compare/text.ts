import { inLanguage } from "../../messages/messages.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { scheduleText } from "../rules/describe.js";
import type { CompareView } from "./view.js";

/** The rows that ask for the same act, a pair a line; then how many. */
export const compareText: Reporter<CompareView> = ({ first, second, equal, terms }, { messages, width }) => {
  const words = messages.compare;
  const wording = { messages, terms, width };
  const rows = equal.map(({ one, other, sameHolder, sameTime }) => [
    one.clause,
    other.clause,
    inLanguage(one.title, messages),
    scheduleText(one, wording),
    sameTime ? words.same : scheduleText(other, wording),
    sameHolder ? words.same : words.differs,
  ]);
  const columns = [
    { heading: first.id, least: 6 },
    { heading: second.id, least: 6 },
    { heading: words.act, least: 14 },
    { heading: words.time(first.id), least: 10 },
    { heading: words.time(second.id), least: 10 },
    { heading: words.holder, least: 6 },
  ];
  const sum = wrap(words.sum(first.id, second.id, equal.length), width);
  return `${[...(rows.length > 0 ? layOut(columns, rows, width) : []), ...sum].join("\n")}\n`;
};
