import type { SheetWords } from "../../words/reports/sheet.js";
import { plural } from "../phrases.js";

export const sheet: SheetWords = {
  title: (title, id) => `${title}: the text beside its rulebook (${id})`,
  sum: (places, checks, open) =>
    `${plural(places, "place")}, ${checks} obligations and rules; ${plural(open, "word")} of time or count without a row.`,
  from: (file) => `The text is from ${file}.`,
  noText: "No text was given (--text): on the left stands what the list of clauses says.",
  place: "Clause",
  text: "Text",
  made: "What the rulebook makes of it",
  line: (line) => `line ${line}`,
  noRow: (words) => `“${words}” has no row`,
  unchecked: (kind) => `not checked (${kind})`,
  notListed: "not checked",
  examples: "Examples",
  signed: "Checked by:",
  date: "Date:",
  madeBy: (name, version) => `Made by ${name} ${version}; opens offline and prints on A4`,
};
