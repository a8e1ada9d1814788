import { Chalk } from "chalk";
import { inReadingOrder, type Place, type Problem } from "../ledger/problem.js";
import { type Messages, problemText } from "../messages/messages.js";
import { displayWidth, visible } from "./width.js";

/** The most columns of a source line that are shown about an error. */
const SHOWN_COLUMNS = 100;

/** Problems as a good compiler shows them: place and sentence, then the line with a caret under what is meant. Ends with a line break where there are any. */
export function problemsText(problems: readonly Problem[], messages: Messages, colour: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({ level: colour });
  return inReadingOrder(problems)
    .map((problem) => {
      const { place, severity } = problem;
      const word = severity === "error" ? chalk.red(messages.cli.error) : chalk.yellow(messages.cli.warning);
      const head = `${chalk.bold(`${place.file}:${place.line}:${place.column}`)}: ${word}: ${visible(problemText(problem, messages))}`;
      return [head, ...quoted(place)].map((line) => `${line}\n`).join("");
    })
    .join("");
}

function quoted(place: Place): string[] {
  if (place.text === "") return [];
  const start = Math.max(0, place.column - 1 - SHOWN_COLUMNS / 2);
  const shown = place.text.slice(start, start + SHOWN_COLUMNS).replaceAll("\t", " ");
  const before = shown.slice(0, place.column - 1 - start);
  const number = String(place.line).padStart(5);
  const dots = start > 0 ? "…" : "";
  const more = place.text.length > start + SHOWN_COLUMNS ? "…" : "";
  return [
    `${number} | ${dots}${visible(shown)}${more}`,
    `${" ".repeat(number.length)} | ${" ".repeat(displayWidth(dots + visible(before)))}^`,
  ];
}
