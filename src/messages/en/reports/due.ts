import type { DueWords } from "../../words/reports/due.js";
import { days, plural, stillOpen, until } from "../phrases.js";

export const due: DueWords = {
  title: (asOf, within, last) => `Falling due  as of ${asOf}  within ${days(within)} (until ${last})`,
  count: (duties) => `${plural(duties, "duty falls", "duties fall")} due, soonest first:`,
  none: "Nothing falls due.",
  nearness: { near: "near", soon: "soon", later: "later", open: "no limit" },
  unlimited: "Without a limit, still to be done",
  day: (day, left, nearness) => `${day}  ${until(left)}  ${nearness}`,
  item: (clause, what, who, count, unit) =>
    [unit, clause, what, who, count === "" ? "" : `${count} done`].filter(Boolean).join("  "),
  record: (kind, open) => `${kind}.yaml${open.length > 0 ? `; ${stillOpen(open)}` : ""}`,
  open: (fields) => stillOpen(fields),
  next: (day, left, what, who) => `Next: ${day} (${until(left)}): ${what}  ${who}`,
  overdue: (count) =>
    `${plural(count, "duty is", "duties are")} past due; done now, they count as late: audit plan says how`,
  hint: "Write the date and paste the record into the ledger; audit plan shows where one act does several duties",
  headings: {
    daysLeft: "Days left",
    nearness: "Nearness",
    kind: "Ledger file",
    record: "Record to fill in",
    open: "Fields left open",
  },
};
