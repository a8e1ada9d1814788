import type { CalendarWords } from "../words/calendar.js";

export const calendar: CalendarWords = {
  name: "履责期限",
  summary: (what, who, state) => `${state === "" ? "" : `【${state}】`}${what}：${who}`,
  period: (from, to) => `时段：${from} 至 ${to}`,
};
