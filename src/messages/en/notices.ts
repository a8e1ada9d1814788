import { STATUSES } from "../../audit/finding.js";
import { COUNTED_BEFORE } from "../../audit/year-before.js";
import { yearOf } from "../../calendar/day.js";
import { placeShown } from "../../document/place-shown.js";
import type { Problem, ProblemCode } from "../../document/problem.js";
import type { Messages } from "../words.js";
import { statuses } from "./names.js";
import { plural } from "./phrases.js";
import { problems } from "./problems.js";

const said = <Code extends ProblemCode>({ code, args, place }: Problem<Code>) =>
  `${placeShown({ file: place.inLedger ?? place.file, line: place.line })} ${problems[code](args)}`;

const list = (errors: readonly Problem[], count: number) =>
  `${errors.map(said).join("; ")}${count > errors.length ? `; ${count} errors in all` : ""}`;

export const notices: Messages["notices"] = {
  "not-judged": ({ unit, name, count, errors }) =>
    `${name}${unit === null ? "" : ` (${unit})`} has errors and was not judged: ${list(errors, count)}`,
  "not-read": ({ count, errors }) => `errors that are of no known unit, not counted: ${list(errors, count)}`,
  "year-before": ({ year, counts, begins }) => {
    const some = COUNTED_BEFORE.filter((status) => counts[status] > 0);
    const parts = some.map((status) => `${counts[status]} ${statuses[status]}`);
    return `more of ${year}, not listed here but counted for the exit code: ${parts.join(", ")}; to list them: --year ${year}${begins === null ? "" : `; no record is of ${year}: if this ledger only began on ${begins}, write from: ${begins} in unit.yaml, and nothing before is owed`}`;
  },
  narrowed: ({ statuses: picked, holders, listed, others }) => {
    const whose = holders.length > 0 ? ` of ${holders.map(({ en }) => en).join(" and ")}` : "";
    const which = picked ? picked.map((status) => statuses[status]).join(", ") : "what is not in order";
    const rest = STATUSES.flatMap((status) => (others[status] ? [`${statuses[status]} ${others[status]}`] : []));
    const left =
      rest.length > 0
        ? `not listed, but counted for the exit code: ${rest.join(", ")}`
        : "nothing else is out of order";
    return `listed: only ${which}${whose}, ${plural(listed, "finding")}; ${left}`;
  },
  "records-end": ({ last, days, asOf }) => {
    const year = yearOf(last);
    if (year < yearOf(asOf)) return `the ledger ends on ${last}; to audit ${year}: --as-of ${year}-12-31`;
    return `the ledger ends on ${last}, ${days} days before ${asOf}: what was done and not recorded is still to be entered`;
  },
};
