import type { HistoryWords } from "../../words/reports/history.js";

export const history: HistoryWords = {
  title: (first, last) => `Results from ${first} to ${last}`,
  of: (results) => `${results} result${results === 1 ? "" : "s"}`,
  asOf: "As of",
  opened: "New",
  closed: "Closed",
  none: "—",
  nothing: "Nothing came and nothing went.",
  chart: "How many findings of each status there were over time; the numbers stand in the table below",
};
