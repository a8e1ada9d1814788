import type { WaiverNote } from "../../../audit/finding.js";
import { placeShown } from "../../../document/place-shown.js";
import type { ReportWords } from "../../words/reports/report.js";
import { limitWords, unitOf } from "../phrases.js";

const missed = (count: number, mendable: number) => {
  if (mendable === 0) return "时段已过，补做不再计入";
  return `${mendable === count ? "" : `其中 ${mendable} 项`}现在补做计为逾期${mendable === count ? "" : "，其余时段已过，补做不再计入"}`;
};

const waiverState = ({ term, until: last, daysLeft, covers, approvedBy }: WaiverNote) =>
  [
    ...(term === "expired" ? [`已于 ${last} 到期，此后到期的职责不再豁免`] : []),
    ...(term === "expiring" ? [daysLeft === 0 ? "今天到期" : `${last} 到期，还剩 ${daysLeft} 天`] : []),
    ...(covers === 0 ? ["这次所查的没有一项与之相符"] : []),
    `${approvedBy}批准`,
  ].join("；");

export const report: ReportWords = {
  title: (asOf, year) => `履责审计　截至 ${asOf}　${year} 年度`,
  ledger: (units, files, records) => `台账：${units} 个单位，${files} 个文件，${records} 条记录`,
  total: (count) => `共 ${count} 项：`,
  count: (status, count) => `${status} ${count}`,
  comma: "，",
  allInOrder: "没有缺口、逾期和临期事项。",
  nothingListed: "其中没有这样的事项。",
  groups: {
    ofUnit: (name, unit) => `${name}（${unit}）`,
    nobody: "没有具体的责任者",
    clause: (title, clauseName, clause) => `${clauseName === clause ? "" : `${clauseName}　`}${title}（${clause}）`,
    month: (month) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月到期`,
    noLimit: "没有期限",
    records: "对记录的要求，没有到期日",
  },
  headings: {
    status: "状态",
    clause: "条款",
    what: "事项",
    who: "责任者 → 对象",
    when: "时段、期限",
    count: "次数",
    note: "说明",
  },
  unit: (name, id) => `■ ${name}（${id}）`,
  regulation: (title, id) => `《${title}》 ${id}`,
  due: (day) => `至 ${day}`,
  interpretations: "理解：",
  window: (from, to) => `${from} 至${to < from ? "次年 " : " "}${to}`,
  tally: (found, required, counted) => `${found}/${required}${counted === null ? "" : ` ${unitOf(counted)}`}`,
  readAs: {
    grace: (days) => `期满后 ${days} 日以内`,
    within: (limit) => `${limitWords(limit)}以内`,
    times: (n) => `至少 ${n} 次`,
    assumedWorkdays: (year) => `${year} 年的放假通知还没有收录，按周一至周五计`,
  },
  waivers: "请看看这些豁免：",
  waiver: (note) => `${placeShown(note)}　${note.regulation} ${note.clause}：${waiverState(note)}`,
  interpretation: (words, reading, clauses) => `“${words}”按“${reading}”理解（${clauses.join("、")}）`,
  incomplete: (units, leftOut) =>
    `【不完整】台账有错误${units > 0 ? `，${units} 个单位没有查` : ""}，略去 ${leftOut} 条记录；改正以前不能作为结论`,
  notices: "请留意：",
  notice: (place, text) => (place === null ? text : `${place}　${text}`),
  marked: (text) => `· ${text}`,
  moreNotices: (count) => `同类的还有 ${count} 处`,
  afterAsOf: (count, list) => `截至日以后的记录 ${count} 条，没有计入：${list.join("、")}`,
  next: "下一步：",
  nextDueSoon: (count, day) => `· ${count} 项临期，最早 ${day} 到期，先办这些`,
  nextGaps: (count, mendable) => `· ${count} 项缺口：做过而没有登记的请补登；${missed(count, mendable)}`,
  nextRecords: (breaches, open) =>
    `· ${[breaches > 0 ? `${breaches} 项违反` : "", open > 0 ? `${open} 项待核或者无法判定` : ""].filter(Boolean).join("，")}：核对记录，补写缺少的字段，请有权的人判断`,
  nextRule: (regulation, clause) => `· 看一项职责的要求：audit rules ${regulation} ${clause}`,
  nextAll: "· 看全部职责和依据：加 --all",
};
