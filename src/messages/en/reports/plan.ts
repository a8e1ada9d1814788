import type { PlanWords } from "../../words/reports/plan.js";
import { plural } from "../phrases.js";

export const plan: PlanWords = {
  title: (asOf, year) => `Plan  as of ${asOf}  for ${year}`,
  comma: ", ",
  and: ", ",
  apart: "; ",
  inTime: (duties, acts) =>
    `${plural(duties, "duty", "duties")} can still be done in time, with no fewer than ${plural(acts, "act")}:`,
  nothing: "No duty can still be done in time.",
  heuristic: (acts, least) =>
    `(Too much hangs together to compare every way: ${plural(acts, "act")} may not be the least, but no plan has fewer than ${least}.)`,
  lateOnly: (duties, acts) =>
    `${plural(duties, "duty", "duties")} can only be done late: done now, that counts as late, not as met${acts > 0 ? `; ${plural(acts, "further act")}:` : ":"}`,
  open: (count, clauses) => `Without a limit and still to be done: ${count} (${clauses})`,
  lost: (count, clauses) => `${plural(count, "duty", "duties")} that nothing done now would count for: ${clauses}`,
  by: (day) => `by ${day}: `,
  meets: (clauses) => `meets ${clauses}`,
  late: (clauses) => `late: ${clauses}`,
  rides: (number, clauses) => `with item ${number} above, late: ${clauses}`,
  on: (topics) => ` on ${topics}`,
  chaired: (names) => `chaired by ${names}`,
  covers: (time) => `covering ${time}`,
  about: (records) => `about ${records}`,
  heard: (from, type, covers) => `${type} of ${from}${covers === "" ? "" : ` (${covers})`}`,
  hearing: (reports) => `hearing: ${reports}`,
  separately: (count, isPaper) => (isPaper ? `each its own, ${count} reports` : `one by one, ${count} times`),
  paste:
    "--format yaml prints the records, ready to paste (dated on the last day possible: put the real day once it is done)",
};
