import type { CompareWords } from "../../words/reports/compare.js";
import { plural } from "../phrases.js";

export const compare: CompareWords = {
  act: "The same act",
  holder: "Holder",
  same: "same",
  differs: "differs",
  time: (regulation) => `When (${regulation})`,
  sum: (first, second, pairs) =>
    `${first} and ${second}: ${plural(pairs, "pair")} of rows that ask for the same record`,
};
