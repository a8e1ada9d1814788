import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { LintView } from "./view.js";

/** What is doubtful, as data. */
export const lintJson: Reporter<LintView> = ({ book, doubts, file }, { messages }) => {
  const rows = doubts.map(({ code, clause, line, about }) => {
    return { code, clause, line, about, message: messages.lint.doubts[code](about) };
  });
  return `${jsonText({ regulation: book.id, text: file, doubts: rows })}\n`;
};
