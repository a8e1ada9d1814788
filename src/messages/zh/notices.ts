import { STATUSES } from "../../audit/finding.js";
import { COUNTED_BEFORE } from "../../audit/year-before.js";
import { yearOf } from "../../calendar/day.js";
import { placeShown } from "../../document/place-shown.js";
import type { Problem, ProblemCode } from "../../document/problem.js";
import type { Messages } from "../words.js";
import { statuses } from "./names.js";
import { problems } from "./problems.js";

const said = <Code extends ProblemCode>({ code, args, place }: Problem<Code>) =>
  `${placeShown({ file: place.inLedger ?? place.file, line: place.line })} ${problems[code](args)}`;

const list = (errors: readonly Problem[], count: number) =>
  `${errors.map(said).join("；")}${count > errors.length ? `；等 ${count} 处错误` : ""}`;

export const notices: Messages["notices"] = {
  "not-judged": ({ unit, name, count, errors }) =>
    `${name}${unit === null ? "" : `（${unit}）`}有错误，没有查：${list(errors, count)}`,
  "not-read": ({ count, errors }) => `有错误、不知属于哪个单位，没有计入：${list(errors, count)}`,
  "year-before": ({ year, counts, begins }) => {
    const some = COUNTED_BEFORE.filter((status) => counts[status] > 0);
    const parts = some.map((status) => `${statuses[status]} ${counts[status]} 项`);
    return `${year} 年另有${parts.join("、")}，这里没有列出，退出码照样计入；逐项列出：--year ${year}${begins === null ? "" : `；台账没有 ${year} 年的记录，从 ${begins} 起才记的，在 unit.yaml 写 from: ${begins}，以前的就不再计`}`;
  },
  narrowed: ({ statuses: picked, holders, listed, others }) => {
    const whose = holders.length > 0 ? `${holders.map(({ zh }) => zh).join("、")}的` : "";
    const which = picked ? picked.map((status) => statuses[status]).join("、") : "";
    const rest = STATUSES.flatMap((status) => (others[status] ? [`${statuses[status]} ${others[status]}`] : []));
    const left = rest.length > 0 ? `没有列出的还有：${rest.join("，")}，退出码照样计入` : "此外没有不合规定的";
    return `只列${whose}${which}：${listed} 项；${left}`;
  },
  "records-end": ({ last, days, asOf }) => {
    const year = yearOf(last);
    if (year < yearOf(asOf)) return `台账止于 ${last}；按 ${year} 年查：--as-of ${year}-12-31`;
    return `台账止于 ${last}，到 ${asOf} 已有 ${days} 天没有记录：做过而没有登记的请补登`;
  },
};
