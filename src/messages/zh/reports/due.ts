import type { DueWords } from "../../words/reports/due.js";
import { stillOpen, until } from "../phrases.js";

export const due: DueWords = {
  title: (asOf, within, last) => `近期到期　截至 ${asOf}　${within} 天以内（至 ${last}）`,
  count: (duties) => `共 ${duties} 项职责到期，最早的在前：`,
  none: "没有到期的职责。",
  nearness: { near: "紧迫", soon: "临近", later: "稍后", open: "没有期限" },
  unlimited: "没有写明期限，尚待办理",
  day: (day, left, nearness) => `${day}　${until(left)}　${nearness}`,
  item: (clause, what, who, count, unit) =>
    [unit, clause, what, who, count === "" ? "" : `已有 ${count}`].filter(Boolean).join("　"),
  record: (kind, open) => `${kind}.yaml${open.length > 0 ? `；${stillOpen(open)}` : ""}`,
  open: (fields) => stillOpen(fields),
  next: (day, left, what, who) => `下一项 ${day} 到期（${until(left)}）：${what}　${who}`,
  overdue: (count) => `另有 ${count} 项已过期，现在补办计为逾期：audit plan 列出怎样补办`,
  hint: "写上日期（date），把记录贴进台账即可；一件事能同时完成几项的，见 audit plan",
  headings: {
    daysLeft: "剩余天数",
    nearness: "远近",
    kind: "台账",
    record: "待填记录",
    open: "条款不限的字段",
  },
};
