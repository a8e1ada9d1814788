import type { CalendarWords } from "../../words/reports/calendar.js";

export const calendar: CalendarWords = {
  name: "Duties",
  summary: (what, who) => `${what}: ${who}`,
  state: (state) => `[${state}] `,
  gone: "no longer owed",
  goneWhy: "By the ledger as it stands this is no longer owed by its holder",
  several: (who, count, titles) => `${who}: ${count} duties fall due (${titles.join(", ")})`,
  period: (from, to) => `Period: ${from} to ${to}`,
};
