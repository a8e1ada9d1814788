import { NUMBER, valueOfNumber } from "./numbers.js";
import type { Doubt, DraftSchedule } from "./schedule.js";

const COUNT = new RegExp(
  `(${NUMBER})(?:\\s*[-—~～至到或]\\s*${NUMBER})?\\s*(?:个)?(次|篇|场|堂|节|期|轮|遍|回|讲|天|日|工作日|人次|学时|课时|小时)(?!内|前|后|以内|之内|月|曜)(以上)?`,
  "gu",
);
const DAYS: readonly string[] = ["天", "日", "工作日"];
const HOURS: readonly string[] = ["学时", "课时", "小时"];

/** What a duty's own part of a sentence says of how many: n, or days, or what the language cannot count. */
export function countIn(part: string): [more: DraftSchedule, todo: readonly Doubt[]] {
  for (const match of part.matchAll(COUNT)) {
    const [whole, number = "", unit = ""] = match;
    const before = part.slice(0, match.index ?? 0);
    if (/[第月年每首缺超另隔]$|(?<!至)少$|每(?:缺|少|增|多|逾|超)[^，。；]{0,6}$|连续$|扣$|一并$/u.test(before))
      continue;
    const n = valueOfNumber(number);
    if (DAYS.includes(unit)) {
      // 公示时间不少于五日: how long it hangs, and no count of days on which something is done.
      if (/(?:时间|期限?|公示|公布|公开|公告|张榜)(?:一般)?(?:不少于|不低于|不得少于|至少|为)$/u.test(before)) continue;
      if (!/(?:不少于|不低于|至少|累计|达到|不得少于|共)[^，。；]{0,4}$/u.test(before)) continue;
      return [{ count: "days", n }, []];
    }
    if (HOURS.includes(unit)) return [{}, [{ code: "hours", about: whole }]];
    const todo: readonly Doubt[] = unit === "人次" ? [{ code: "people-counted", about: whole }] : [];
    return [n > 1 ? { n } : {}, todo];
  }
  return [{}, []];
}
