import type { ClosingWords } from "../../words/reports/closing.js";
import { fieldShown } from "../phrases.js";

export const closing: ClosingWords = {
  heading: "要办的事：",
  done: (count, late) => `已办 ${count} 项${late > 0 ? `（逾期办的 ${late} 项）` : ""}`,
  ahead: (count, first) =>
    `还来得及 ${count} 项${first === null ? "" : `，最早 ${first} 到期`}（怎样最省事：audit plan）`,
  missed: (things, rows) => `缺 ${things} 件（${rows} 项）`,
  breaches: (count) => `违反 ${count} 项`,
  judge: (count) => `要人判断 ${count} 项`,
  lacking: (count) => `没有登记、无法判定 ${count} 项`,
  before: (year, count) => `${year} 年没有了结的另有 ${count} 项（--year ${year}）`,
  semicolon: "；",
  missedHeading: "缺的（做过而没有登记的请补登）：",
  thing: (who, what, period, clauses) => `${what}　${who}${who === "" ? "" : "　"}${period}（${clauses}）`,
  all: (names) => names.join("、"),
  clauses: (regulations) => regulations.map((own) => own.join("、")).join("，"),
  near: (record, lack, rows) => `已有 ${record}，${lack}${rows === null ? "" : `；漏写的，补上可销 ${rows} 项`}`,
  nearLink: (record, about, rows) => `已有 ${record}；办的若就是这件事，补写 about: ${about} 可销 ${rows} 项`,
  nearly: (asked, near) => `${asked}——${near}`,
  record: (day, type, place) => `${day} ${type}（${place}）`,
  closes: (rows) => `一条记录可销 ${rows} 项`,
  more: (things) => `另有 ${things} 件，见各条款的缺口`,
  moreOf: (count) => `另有 ${count} 条，见各条款`,
  breachHeading: "违反：",
  judgeHeading: (answers) => `要有权的人判断${answers ? "（结果记入 answers.yaml，写法见 audit explain）" : ""}：`,
  fieldHeading: "补登这些栏就能判定：",
  field: (field, count) => {
    const shown = fieldShown(field);
    return shown.startsWith(" ") ? `${field} ${count} 项` : `${shown}${count} 项`;
  },
  clause: (title, who, clauses, count) =>
    `${title}${who.length > 0 ? ` ${who.join("、")}` : ""}（${clauses}）${count > 1 ? ` ${count} 项` : ""}`,
  same: (count) => `同样的共 ${count} 项，--all 逐项列出`,
  readingsHint: "所作的理解：加 --readings",
  units: {
    unit: "单位",
    done: "已办",
    ahead: "还来得及",
    missed: "缺",
    breach: "违反",
    judge: "要判断",
    undetermined: "未登记",
    lastDay: "最后记录",
    above: "上级单位",
    group: (name, units) => (units === 1 ? name : `${name}（连下级共 ${units} 个单位）`),
  },
};
