import { memo } from "../../base/memo.js";
import { inReadingOrder, type Place, type Problem } from "../../document/problem.js";
import { MOST_LOOKED_FOR } from "../../document/suggestions.js";
import { type Messages, problemText } from "../../messages/messages.js";
import { type Colours, paintOf } from "../layout/colour.js";
import { displayWidth, visible } from "../layout/width.js";

/** The most columns of a source line that are shown about an error. */
const SHOWN_COLUMNS = 100;

/** The most problems that are each shown with the line they stand on. */
const SHOWN_IN_FULL = 100;
/** Of more problems, how many with one and the same sentence are shown so. */
const SHOWN_OF_A_KIND = 3;

/**
 * Problems as a good compiler shows them: place and sentence, then the line with a caret under what is meant. Where there are very many,
 * of those with one sentence the first few, and the places of the others. Ends with a line break where there are any.
 */
export function problemsText(problems: readonly Problem[], messages: Messages, colour: Colours): string {
  if (problems.length === 0) return "";
  const paint = paintOf(colour);
  const files = new Map<string, string>();
  const placed = ({ file, line, column, cell }: Place) => {
    const shown = memo(files, file, () => visible(file));
    return paint.bold(
      cell === undefined ? `${shown}:${line}:${column}` : [shown, visible(cell)].filter(Boolean).join("!"),
    );
  };
  const entries = inReadingOrder(problems).map((problem) => {
    const { place, severity } = problem;
    const word = severity === "error" ? paint.red(messages.cli.error) : paint.yellow(messages.cli.warning);
    return { place, sentence: `${word}: ${visible(problemText(problem, messages))}` };
  });
  const inFull = ({ place, sentence }: (typeof entries)[number]) => [`${placed(place)}: ${sentence}`, ...quoted(place)];
  const lines =
    entries.length <= SHOWN_IN_FULL
      ? entries.flatMap(inFull)
      : [...bySentence(entries).values()].flatMap((same) => [
          ...same.slice(0, SHOWN_OF_A_KIND).flatMap(inFull),
          ...(same.length > SHOWN_OF_A_KIND ? [messages.cli.sameProblem(same.length - SHOWN_OF_A_KIND)] : []),
          ...same.slice(SHOWN_OF_A_KIND).map(({ place }) => `  ${placed(place)}`),
        ]);
  const more = problems.filter(({ notLookedFor }) => notLookedFor).length;
  if (more > 0) lines.push(messages.cli.notLookedFor(more, MOST_LOOKED_FOR));
  return lines.map((line) => `${line}\n`).join("");
}

/** There may be hundreds of thousands. */
function bySentence<T extends { readonly sentence: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of entries) memo(groups, one.sentence, () => []).push(one);
  return groups;
}

function quoted(place: Place): string[] {
  if (place.text === "" || place.cell !== undefined) return [];
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
