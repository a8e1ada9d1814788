import { COUNTED_BEFORE } from "../../audit/before.js";
import { yearOf } from "../../calendar/day.js";
import type { Problem, ProblemCode } from "../../document/problem.js";
import type { Messages } from "../words.js";
import { statuses } from "./names.js";
import { problems } from "./problems.js";

const said = <Code extends ProblemCode>({ code, args, place }: Problem<Code>) =>
  `${place.inLedger ?? place.file}:${place.line} ${problems[code](args)}`;

const list = (errors: readonly Problem[], count: number) =>
  `${errors.map(said).join("; ")}${count > errors.length ? `; ${count} errors in all` : ""}`;

export const notices: Messages["notices"] = {
  "not-judged": ({ unit, name, count, errors }) =>
    `${name}${unit === null ? "" : ` (${unit})`} has errors and was not judged: ${list(errors, count)}`,
  "not-read": ({ count, errors }) => `errors that are of no known unit, not counted: ${list(errors, count)}`,
  "year-before": ({ year, counts }) => {
    const some = COUNTED_BEFORE.filter((status) => counts[status] > 0);
    const parts = some.map((status) => `${counts[status]} ${statuses[status]}`);
    return `more of ${year}, not listed here but counted for the exit code: ${parts.join(", ")}; to list them: --year ${year}`;
  },
  "records-end": ({ last, days, asOf }) => {
    const year = yearOf(last);
    if (year < yearOf(asOf)) return `the ledger ends on ${last}; to audit ${year}: --as-of ${year}-12-31`;
    return `the ledger ends on ${last}, ${days} days before ${asOf}: what was done and not recorded is still to be entered`;
  },
};
