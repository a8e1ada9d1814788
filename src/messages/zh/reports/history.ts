import type { HistoryWords } from "../../words/reports/history.js";

export const history: HistoryWords = {
  title: (first, last) => `${first} 至 ${last} 的历次结果`,
  of: (results) => `${results} 份结果`,
  asOf: "截至",
  opened: "新增",
  closed: "销去",
  none: "—",
  nothing: "没有新增，也没有销去。",
  chart: "各种状态的项数随时间的变化；数字见下表",
};
