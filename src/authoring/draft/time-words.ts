import type { TimeContext, TimeWords } from "./schedule.js";
import { fixedDates } from "./time-dates.js";
import { festivalDates } from "./time-festivals.js";
import { limits } from "./time-limits.js";
import { parts } from "./time-parts.js";
import { recurrences } from "./time-recurrences.js";

/** The words of time and count of a sentence, in its order: what each says of a schedule. Of words that overlap the fuller count. */
export function timeWords(sentence: string, context: TimeContext = "text"): TimeWords[] {
  const plain = withoutTitles(sentence);
  const all = [
    ...fixedDates(plain, context),
    ...festivalDates(plain),
    ...parts(plain, context),
    ...recurrences(plain, context),
    ...limits(plain, context),
  ];
  const chosen: TimeWords[] = [];
  for (const one of all.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (chosen.every((other) => one.end <= other.start || one.start >= other.end)) chosen.push(one);
  }
  return withoutGeneral(
    chosen.sort((a, b) => a.start - b.start),
    plain,
  );
}

/** What stands in the title of a document is no duty; as many other characters keep the offsets. */
function withoutTitles(sentence: string): string {
  return sentence.replace(/《[^《》]*》/gu, (title) => "〇".repeat(title.length));
}

const COUNTED = /(?:\d+|[一二两三四五六七八九十]+)\s*(?:次|篇|场|堂|节|期|轮|遍|回|天|日|人次|学时)/u;

/**
 * 每年 before a date, a month or a part of the year says nothing of its own (每年……于1月31日前); a part of the year after a count
 * says when it is usually done (每年召开一次，一般安排在第四季度); a sum after a count says it again (每季度1次，全年不少于4次); what
 * comes after 其中 or 时间为 says the count before it once more, part by part (每年两次，其中上半年、下半年各一次).
 */
function withoutGeneral(words: readonly TimeWords[], sentence: string): TimeWords[] {
  return words.filter((one, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (
      next &&
      isYearly(one) &&
      /，(?:其中|时间(?:为|是|分别为)|分别(?:于|在|为))$/u.test(sentence.slice(one.end, next.start))
    )
      return false;
    if (next && isYearly(one) && isDated(next)) {
      const between = sentence.slice(one.end, next.start);
      if (!COUNTED.test(between) && !/[，,；。].*[，,；。]/u.test(between) && !/，/u.test(between)) return false;
      if (!COUNTED.test(between) && /^[^，]{0,12}，?(?:应当?|要|须)?(?:于|在)?$/u.test(between)) return false;
    }
    if (before && isDated(one) && isUsually(sentence, one.start)) return false;
    if (before && isYearly(one) && before.schedule?.every && restates(sentence, before, one)) return false;
    return true;
  });
}

function isYearly({ schedule }: TimeWords): boolean {
  return schedule?.every === "year" && schedule.count === undefined;
}

function isDated({ schedule }: TimeWords): boolean {
  return schedule !== null && (schedule.due ?? schedule.window ?? schedule.months ?? schedule.festivals) !== undefined;
}

function isUsually(sentence: string, at: number): boolean {
  return /(?:一般|通常|原则上|可以?|多)(?:安排|放)?(?:在|于)?(?:每年)?的?$/u.test(
    sentence.slice(Math.max(0, at - 12), at),
  );
}

/** Whether a sum stands alone between commas after a count: ……1次，全年不少于4次. */
function restates(sentence: string, before: TimeWords, one: TimeWords): boolean {
  const between = sentence.slice(before.end, one.start);
  const [part = ""] = between.split(/[，,、（(]/u).slice(-1);
  if (!/[，,、（(]/u.test(between) || !/^(?:且|并|总计|共|合计|累计|每人)?$/u.test(part.trim())) return false;
  const after = sentence.slice(one.end);
  const tail = after
    .replace(COUNTED, "")
    .replace(/不少于|不低于|不得少于|至少|以上|累计|总计|共|各|[，,、；;。）)\s]/gu, "");
  return COUNTED.test(between) && COUNTED.test(after) && tail === "";
}
