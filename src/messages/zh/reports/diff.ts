import type { DiffWords } from "../../words/reports/diff.js";
import { quote, why } from "../phrases.js";

export const diff: DiffWords = {
  title: (before, after) => `${before} 至 ${after} 的变化`,
  sum: (opened, changed, closed, unchanged) => `新增 ${opened}，变化 ${changed}，销去 ${closed}，不变 ${unchanged}`,
  renamed: (count) => `其中 ${count} 项两份结果的编号不同，按法规、条款、当事人和记录对上了`,
  opened: "新增：",
  changed: "变化：",
  closed: "销去：",
  absent: "不在其中",
  asked: { year: "年度", regulations: "法规", units: "单位" },
  differentlyAsked: (what) => `两份结果所查的${what.join("、")}不同，有些增减只是因此而来`,
  unreadable: (path, reason) => `${quote(path)} 读不了（${why(reason)}）`,
  noResult: (path, schema) =>
    `${quote(path)} ${schema === null || schema === "audit-result/1" ? "不是完整的" : `是 ${quote(schema)}，不是`} audit-result/1；可以这样得到：audit check --format json -o ${path}`,
};
