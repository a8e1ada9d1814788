import type { CalendarWords } from "../../words/reports/calendar.js";

export const calendar: CalendarWords = {
  name: "履责期限",
  summary: (what, who) => `${what}：${who}`,
  state: (state) => `【${state}】`,
  gone: "不再应办",
  goneWhy: "按现在的台账，这一项不再由原责任者履行",
  several: (who, count, titles) => `${who}：${count} 项到期（${titles.join("、")}）`,
  period: (from, to) => `时段：${from} 至 ${to}`,
};
