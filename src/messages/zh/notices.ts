import type { Problem, ProblemCode } from "../../document/problem.js";
import type { Messages } from "../words.js";
import { problems } from "./problems.js";

const said = <Code extends ProblemCode>({ code, args, place }: Problem<Code>) =>
  `${place.inLedger ?? place.file}:${place.line} ${problems[code](args)}`;

const list = (errors: readonly Problem[], count: number) =>
  `${errors.map(said).join("；")}${count > errors.length ? `；等 ${count} 处错误` : ""}`;

export const notices: Messages["notices"] = {
  "not-judged": ({ unit, name, count, errors }) =>
    `${name}${unit === null ? "" : `（${unit}）`}有错误，没有查：${list(errors, count)}`,
  "not-read": ({ count, errors }) => `有错误、不知属于哪个单位，没有计入：${list(errors, count)}`,
};
