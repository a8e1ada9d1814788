import type { PlanWords } from "../../words/reports/plan.js";

export const plan: PlanWords = {
  title: (asOf, year) => `履责计划　截至 ${asOf}　${year} 年度`,
  comma: "，",
  and: "、",
  apart: "；",
  inTime: (duties, acts) => `还能按时完成的职责 ${duties} 项，最少办 ${acts} 件事：`,
  nothing: "没有还能按时完成的职责。",
  heuristic: (acts, least) => `（事项太多，没有穷尽比较：${acts} 件未必最少，但不会少于 ${least} 件）`,
  lateOnly: (duties, acts) =>
    `只能补办的职责 ${duties} 项，补办计为逾期，不算完成${acts > 0 ? `；另办 ${acts} 件事：` : "："}`,
  open: (count, clauses) => `没有写明期限、尚待办理的 ${count} 项：${clauses}`,
  lost: (count, clauses) => `补办也不再计入的 ${count} 项：${clauses}`,
  by: (day) => `${day} 前　`,
  meets: (clauses) => `完成：${clauses}`,
  late: (clauses) => `补办（计为逾期）：${clauses}`,
  rides: (number, clauses) => `随上面第 ${number} 条一并补办（计为逾期）：${clauses}`,
  on: (topics) => `（${topics}）`,
  chaired: (names) => `${names}主持`,
  covers: (time) => `所涉时段 ${time}`,
  about: (records) => `针对 ${records}`,
  heard: (from, type, covers) => `${from}的${type}${covers === "" ? "" : `（${covers}）`}`,
  hearing: (reports) => `会上听取${reports}`,
  separately: (count, isPaper) => (isPaper ? `各自报送，共 ${count} 份` : `逐一进行，共 ${count} 次`),
  paste: "要直接贴进台账的记录：加 --format yaml（日期为最迟之日，办后请改为实际日期）",
};
