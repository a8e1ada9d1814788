import type { CalendarWords } from "../words/calendar.js";

export const calendar: CalendarWords = {
  name: "Duties",
  summary: (what, who, state) => `${state === "" ? "" : `[${state}] `}${what}: ${who}`,
  period: (from, to) => `Period: ${from} to ${to}`,
};
