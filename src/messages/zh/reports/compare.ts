import type { CompareWords } from "../../words/reports/compare.js";

export const compare: CompareWords = {
  act: "同一件事",
  holder: "责任者",
  same: "相同",
  differs: "不同",
  time: (regulation) => `${regulation} 的时限`,
  sum: (first, second, pairs) => `${first} 与 ${second}：${pairs} 对职责要的是同一种记录`,
};
