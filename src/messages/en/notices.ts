import type { Problem, ProblemCode } from "../../document/problem.js";
import type { Messages } from "../words.js";
import { problems } from "./problems.js";

const said = <Code extends ProblemCode>({ code, args, place }: Problem<Code>) =>
  `${place.inLedger ?? place.file}:${place.line} ${problems[code](args)}`;

const list = (errors: readonly Problem[], count: number) =>
  `${errors.map(said).join("; ")}${count > errors.length ? `; ${count} errors in all` : ""}`;

export const notices: Messages["notices"] = {
  "not-judged": ({ unit, name, count, errors }) =>
    `${name}${unit === null ? "" : ` (${unit})`} has errors and was not judged: ${list(errors, count)}`,
  "not-read": ({ count, errors }) => `errors that are of no known unit, not counted: ${list(errors, count)}`,
};
