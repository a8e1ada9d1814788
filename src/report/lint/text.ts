import { clauseName } from "../../regulation/clause.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import type { LintView } from "./view.js";

/** What is doubtful, one a line, then how many. */
export const lintText: Reporter<LintView> = ({ book, doubts, file }, { messages, width }) => {
  const { lint } = messages;
  const lines = doubts.flatMap(({ code, clause, line, about }) => {
    const at = line === null ? "" : `${file ?? ""}:${line}  `;
    return wrap(`${at}${clause}  ${clauseName(clause, book.numbering)}  ${lint.doubts[code](about)}`, width);
  });
  return `${[...lines, ...wrap(lint.sum(book.id, doubts.length), width)].join("\n")}\n`;
};
