import type { CoverageWords } from "../../words/reports/coverage.js";

export const coverage: CoverageWords = {
  clause: "条款",
  class: "类别",
  what: "内容",
  check: "由什么核对",
  classes: {
    frequency: "周期",
    deadline: "期限",
    trigger: "触发",
    "record-rule": "记录规则",
    advisory: "提倡",
    qualitative: "定性",
    general: "总则",
  },
  open: "尚未编入",
  own: "原文编号",
  sum: (regulation, rows, checkable, checked, advisory) =>
    `${regulation}：${rows} 条，可核对 ${checkable} 条，已核对 ${checked} 条；提倡 ${advisory} 条（--advisory 列出台账里有多少）`,
  advisory: {
    title: (asOf, year) => `提倡的条款　截至 ${asOf}　${year} 年度：只列记录数，不作评判`,
    records: "说的是哪些记录",
    count: "记录数",
    noSuchRecord: "台账没有这类记录",
    any: (kind) => `各类${kind}`,
    about: (records, topics) => `${records}（议题：${topics.join("、")}）`,
    comma: "、",
    sum: (regulation, rows, recorded, without, outside) =>
      `${regulation}：提倡 ${rows} 条，有记录的 ${recorded} 条，还没有记录的 ${without} 条，台账没有这类记录的 ${outside} 条`,
  },
  noList: (regulation) => `${regulation} 没有逐条清单（规则书旁的 clauses.yaml）`,
};
