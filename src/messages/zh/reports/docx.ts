import type { DocxWords } from "../../words/reports/docx.js";
import { quote, why } from "../phrases.js";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const dayText = (day: string) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

export const docx: DocxWords = {
  fonts: { title: "方正小标宋简体", heading: "黑体", body: "仿宋_GB2312", number: "宋体" },
  draft: "草稿",
  selfCheck: {
    title: "履责情况自查报告",
    subtitle: (unit, asOf) => `${unit}（截至${dayText(asOf)}）`,
    headings: {
      overview: "总体情况",
      missed: "没有办到的事项",
      late: "逾期办结的事项",
      breaches: "与条款不符的记录",
      ahead: "后续安排",
      questions: "需要研究决定的事项",
      records: "台账需要核对之处",
    },
    basis: (regulations, asOf) => `对照${regulations.join("、")}，核对了截至${dayText(asOf)}的台账。`,
    allDone: "没有发现没有办到的事项。",
    plan: "做过而没有登记的补登；没有做的，拟于　　月　　日前补办。",
  },
  notice: {
    title: "关于整改履责事项的通知",
    addressee: (unit) => `${unit}：`,
    opening: (asOf) =>
      `核对了你单位截至${dayText(asOf)}的台账，需要整改的事项如下。台账没有记录，不等于没有办理：已经办理的，请补登并附佐证；没有办理的，请补办。`,
    headings: { missed: "台账没有记录的事项", breaches: "与条款不符的记录", questions: "请予说明的事项" },
    demand: "请于　　年　　月　　日前将整改情况书面报送。",
    nothing: "没有需要整改的事项。",
    sender: "（发文机关）",
    date: "　　年　　月　　日",
  },
  heading: (number, text) => `${NUMERALS[number - 1] ?? number}、${text}`,
  item: (number, text) => `${number}．${text}`,
  thing: (what, who, period, clauses) =>
    `${what}（${[who, period].filter((part) => part !== "").join("，")}）。依据${clauses.join("、")}。`,
  clause: (regulation, clause) => `${regulation}${clause}`,
  bookTitle: (title) => `《${title}》`,
  places: (places) => `（${places.join("、")}）`,
  dueBy: (day, things) => `${day === null ? "没有写明期限的" : `${dayText(day)}以前`}：${things.join("；")}。`,
  counted: (what, count) => `${what}${count > 1 ? ` ${count} 项` : ""}`,
  notJudged: (unit) => `${unit}的记录有错误，没有核对；改正以后再出报告。`,
  sum: (things, summary) => {
    const { met, late, gap, breach, review, undetermined, pending, known, waived } = summary;
    const soon = summary["due-soon"] + pending;
    return [
      `已办 ${met + late} 项${late > 0 ? `，其中逾期办结 ${late} 项` : ""}`,
      ...(gap > 0 ? [`台账没有记录 ${things} 件（${gap} 项）`] : []),
      ...(breach > 0 ? [`与条款不符 ${breach} 项`] : []),
      ...(review > 0 ? [`需要判断 ${review} 项`] : []),
      ...(undetermined > 0 ? [`没有登记、无法判定 ${undetermined} 项`] : []),
      ...(soon > 0 ? [`尚未到期 ${soon} 项`] : []),
      ...(waived > 0 ? [`经批准豁免 ${waived} 项`] : []),
      ...(known > 0 ? [`以前已经列出 ${known} 项`] : []),
    ].join("；");
  },
  inDays: (text) => text.replace(/ ?\b(\d{4}-\d\d-\d\d)\b ?/g, (_, day: string) => dayText(day)),
  sentences: (texts) => texts.map((text) => (/[。！？]$/.test(text) ? text : `${text}。`)).join(""),
  day: dayText,
  fields: {
    asOf: "截至",
    year: "年度",
    units: "各单位",
    unit: "单位",
    regulations: "法规",
    done: "已办",
    late: "逾期的",
    lateCount: "逾期",
    missed: "缺的",
    missedCount: "缺",
    breaches: "违反的",
    breachCount: "违反",
    questions: "要判断的",
    questionCount: "要判断",
    ahead: "待办的",
    aheadCount: "待办",
    what: "事项",
    who: "责任者",
    period: "时段",
    due: "期限",
    clauses: "条款",
    status: "状态",
    text: "说明",
  },
  templateFor: (path) => `--template 只用于 .docx：加上 -o 报告.docx，不是 ${path}`,
  unknownTemplate: (given, known) => `没有版式${quote(given)}；可以写 ${known.join("、")}，或者一个 .docx 文件`,
  noDocument: (content) => `不是 .docx，内容是 ${content}`,
  noTemplate: (given, reason) => `模板 ${quote(given)} 读不了（${why(reason)}）`,
  badTemplate: (file, reasons) => `模板 ${quote(file)} 有错误：${reasons.join("；")}`,
  unknownFields: (file, fields, known) =>
    `模板 ${quote(file)} 里的 ${fields.map((one) => `{${one}}`).join("、")} 不认识；可以用 ${known.join("、")}`,
};
