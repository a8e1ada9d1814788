import type { DraftSchedule, TimeContext, TimeWords } from "./schedule.js";

const QUARTERS: Readonly<Record<string, string>> = {
  一: "first-quarter",
  "1": "first-quarter",
  二: "second-quarter",
  "2": "second-quarter",
  三: "third-quarter",
  "3": "third-quarter",
  四: "fourth-quarter",
  "4": "fourth-quarter",
};
const TERMS = ["spring-term", "autumn-term"];
/** What a part of the year is called; the first that fits. */
const PARTS: readonly (readonly [RegExp, DraftSchedule])[] = [
  [/岁末年初|年末岁初/u, { window: "year-turn" }],
  [/年初|年头/u, { window: "year-start" }],
  [/年底(?:以|之)?前|年末前|年终前/u, { window: "by-year-end" }],
  [/年终/u, { window: "year-close" }],
  [/年底|年末/u, { window: "year-end" }],
  [/年中/u, { window: "mid-year" }],
  [/上半年/u, { window: "first-half" }],
  [/下半年/u, { window: "second-half" }],
  [/学期|期末|期初|开学/u, { every: TERMS }],
];
const OF_YEAR =
  /(?:每年|每学年)?的?(?:岁末年初|年末岁初|(?<!学)(?:年初|年头|年底(?:以前|之前|前)?|年末前?|年终前?)|(?<![今去明前后\d〇])年中(?![心等央国共期]))/gu;
const QUARTER =
  /(?:每年|次年)?的?(?:于|在)?(?:第\s*([一二三四1-4])\s*个?季度?|(?<![每上下本按各第\d一])([一二三四])季度)(?:末|内|初)?/gu;
const HALF = /(?:每年)?的?(?<!每|近|前)(?:上半年|下半年)/gu;
const TERM = /(?:每|各)?(?:个)?(?:学期(?:初|末|开始|结束|中|期初|期末)|期末|(?<=[，,；;。])期初|开学(?:初|前|后)?)/gu;

/** Words for a part of the year: 年初, 年底前, 第一季度, 学期末. */
export function parts(sentence: string, context: TimeContext): TimeWords[] {
  const found: TimeWords[] = [];
  for (const match of sentence.matchAll(OF_YEAR)) if (isTime(sentence, match, context)) found.push(partOf(match));
  for (const match of sentence.matchAll(HALF)) if (isTime(sentence, match, context)) found.push(partOf(match));
  for (const match of sentence.matchAll(TERM)) if (isTime(sentence, match, context)) found.push(partOf(match));
  for (const match of sentence.matchAll(QUARTER)) {
    const window = QUARTERS[match[1] ?? match[2] ?? ""];
    if (window && isTime(sentence, match, context))
      found.push({ ...placeOf(match), rank: 6, schedule: { window }, todo: [] });
  }
  return found;
}

function partOf(match: RegExpMatchArray): TimeWords {
  const schedule = PARTS.find(([pattern]) => pattern.test(match[0]))?.[1] ?? { every: "year" };
  return { ...placeOf(match), rank: 6, schedule, todo: [] };
}

/** What is summed up, planned or assessed of a year is no time at which something is done: 年终考核结果, 上半年工作情况, 年初计划. */
function isTime(sentence: string, match: RegExpMatchArray, context: TimeContext): boolean {
  if (context === "cell" || /^[每次]/u.test(match[0])) return true;
  const start = match.index ?? 0;
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + match[0].length);
  if (/[上前去今明近\d〇]\s*$/u.test(before)) return false;
  if (
    /^(?:的?工作)?(?:总结|考核|考评|述职|检查|决算|绩效|奖|评比|评先|评优)/u.test(after) &&
    /^(?:年终|年底|年末|期末)/u.test(match[0])
  )
    return (
      // 年初部署、年中检查、年底总结: of a list of parts.
      /(?:年初|年中)[\u4e00-\u9fa5]{2,6}[、，]$/u.test(before) ||
      (/每(?:年|学期)[^，。；]{0,6}$|^.{0,12}(?:前|时)?$/u.test(before) &&
        /^(?:的?工作)?(?:总结|考核|考评|述职|检查)[^、，。；]{0,4}(?:一次|1次)/u.test(after))
    );
  if (/^(?:上|下)半年/u.test(match[0]) && /^的?(?:工作|履|落实|党风|情况|廉|监督|总结)/u.test(after)) return false;
  if (/^(?:年初|年中)/u.test(match[0]) && /^(?:确定|提出|制定|下达|部署|签订|安排)?的/u.test(after)) return false;
  return true;
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
