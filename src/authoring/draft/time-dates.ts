import { lastDay, monthDay, NUMBER, valueOfNumber } from "./numbers.js";
import type { TimeContext, TimeWords } from "./schedule.js";

const YEAR = "(?:每年的?|于?次年的?|翌年的?|当年的?|本年的?|下一?年度?的?|第二年的?)?";
/** 1月31日前, 3月底前, 每年10月底前. */
const BEFORE = new RegExp(
  `${YEAR}(${NUMBER})月(?:份)?(?:(${NUMBER})[日号]|(底|末|中旬|上旬|下旬|初|中))?(?:以前|之前|前)`,
  "gu",
);
/** 7月10日、12月20日前: the first of them too. */
const LISTED = new RegExp(
  `${YEAR}(${NUMBER})月(${NUMBER})[日号](?=(?:[、和及与]|以及)(?:每年)?${NUMBER}月${NUMBER}[日号](?:以前|之前|前))`,
  "gu",
);
/** 次月3日前. */
const NEXT_MONTH = new RegExp(`(?:次月|下个?月)(?:的)?(${NUMBER})[日号](?:以前|之前|前)`, "gu");
/** 下一季度首月10日前. */
const NEXT_QUARTER = new RegExp(
  `(?:次|下)(?:一个?)?季度?(?:的?(?:首|第一个?|1)月)?(?:的)?(${NUMBER})[日号](?:以前|之前|前)`,
  "gu",
);
/** 3月底、9月底前. */
const LISTED_ENDS = new RegExp(
  `${YEAR}(${NUMBER})月(底|末)(?=(?:[、和及与]|以及)(?:每年|次年)?${NUMBER}月(?:底|末)(?:以前|之前|前))`,
  "gu",
);
/** 每年6月和12月, 1月、4月、7月. */
const MONTH = `(?:${NUMBER})月(?:份)?`;
const MONTHS = new RegExp(
  `${YEAR}((?:${MONTH}|${NUMBER})(?:(?:、|和|及|与|，|或)(?:每年)?(?:${NUMBER}))*月(?:份)?(?:(?:、|和|及|与|或)${MONTH})*)(底|末|初|中旬|上旬|下旬)?`,
  "gu",
);
/** 12月至次年1月, 1月1日至3月31日. */
const STRETCH = new RegExp(
  `${YEAR}(${NUMBER})月(?:(${NUMBER})日)?(?:至|到|[—\\-~～－]+)(?:次年|翌年)?(${NUMBER})月(?:(${NUMBER})日)?`,
  "gu",
);
/** 每年7月1日. */
const DAY = new RegExp(`每年的?(${NUMBER})月(${NUMBER})[日号](?!以?前|之前|至|到|起)`, "gu");

/** Dates of every year: by when, in which months, from when to when. */
export function fixedDates(sentence: string, context: TimeContext): TimeWords[] {
  return [
    ...[...sentence.matchAll(BEFORE)].filter((match) => isOfEveryYear(sentence, match)).map(deadline),
    ...[...sentence.matchAll(LISTED)].filter((match) => isOfEveryYear(sentence, match)).map(firstOfList),
    ...[...sentence.matchAll(NEXT_MONTH)].map((match) => dayAfter(match, "month")),
    ...[...sentence.matchAll(NEXT_QUARTER)].map((match) => dayAfter(match, "quarter")),
    ...[...sentence.matchAll(LISTED_ENDS)].filter((match) => isOfEveryYear(sentence, match)).map(deadline),
    ...[...sentence.matchAll(STRETCH)].filter((match) => isOfEveryYear(sentence, match)).map(stretch),
    ...[...sentence.matchAll(MONTHS)].filter((match) => isMonths(sentence, match, context)).map(months),
    ...[...sentence.matchAll(DAY)].map(dayOfYear),
  ];
}

/** 2025年1月31日 is one day, and a duty of that year alone. */
function isOfEveryYear(sentence: string, match: RegExpMatchArray): boolean {
  const before = sentence.slice(0, match.index ?? 0);
  return !/[\d０-９〇]\s*年\s*$/u.test(before) && !/[\d十第]$/u.test(before);
}

/** It is no day of its own: the word for by when stands after the last of the list. */
function firstOfList(match: RegExpMatchArray): TimeWords {
  return { ...deadline(match), rank: 10 };
}

/** A day by which what covers the period before is handed in. */
function dayAfter(match: RegExpMatchArray, every: "month" | "quarter"): TimeWords {
  const grace = valueOfNumber(match[1] ?? "");
  return { ...placeOf(match), rank: 8, schedule: { every, by: "covers", grace }, todo: [] };
}

function deadline(match: RegExpMatchArray): TimeWords {
  const month = valueOfNumber(match[1] ?? "");
  const day = match[2] && !/底|末/u.test(match[2]) ? valueOfNumber(match[2]) : dayOf(match[3] ?? match[2], month);
  return { ...placeOf(match), rank: 8, schedule: { due: monthDay(month, day) }, todo: [] };
}

/** By the end of its stretch; 3月前 is before it begins. */
function dayOf(part: string | undefined, month: number): number {
  if (part === "上旬" || part === "初") return 10;
  if (part === "中旬" || part === "中") return 20;
  return lastDay(month);
}

function stretch(match: RegExpMatchArray): TimeWords {
  const [, from = "", fromDay, to = "", toDay] = match;
  const last = valueOfNumber(to);
  const begin = monthDay(valueOfNumber(from), fromDay ? valueOfNumber(fromDay) : 1);
  const end = monthDay(last, toDay ? valueOfNumber(toDay) : lastDay(last));
  return { ...placeOf(match), rank: 8, schedule: { window: `from-${begin}-to-${end}` }, todo: [] };
}

function months(match: RegExpMatchArray): TimeWords {
  const numbers = [...(match[1] ?? "").matchAll(new RegExp(NUMBER, "gu"))].map(([text]) => valueOfNumber(text));
  const list = [...new Set(numbers)].filter((one) => one >= 1 && one <= 12).sort((a, b) => a - b);
  const [only = 1] = list;
  const part = match[2];
  if (list.length === 1 && part && /旬|初/u.test(part)) {
    const [from, to] = part === "中旬" ? [11, 20] : part === "下旬" ? [21, lastDay(only)] : [1, 10];
    const window = `from-${monthDay(only, from)}-to-${monthDay(only, to)}`;
    return { ...placeOf(match), rank: 7, schedule: { window }, todo: [] };
  }
  return { ...placeOf(match), rank: 7, schedule: { every: "month", months: list }, todo: [] };
}

function dayOfYear(match: RegExpMatchArray): TimeWords {
  const date = monthDay(valueOfNumber(match[1] ?? ""), valueOfNumber(match[2] ?? ""));
  return { ...placeOf(match), rank: 9, schedule: { window: `from-${date}-to-${date}` }, todo: [] };
}

/** Months are a time of every year where it says so, or where nothing else of a date stands around them. */
function isMonths(sentence: string, match: RegExpMatchArray, context: TimeContext): boolean {
  if (!isOfEveryYear(sentence, match)) return false;
  const end = (match.index ?? 0) + match[0].length;
  const after = sentence.slice(end);
  if (/^(?:\d|[一二三四五六七八九十]{1,3}[日号]|以?前|之前|至|到|内|起|[—\-~～])/u.test(after)) return false;
  if (/^于?[每次翌下第]/u.test(match[0]) || context === "cell") return true;
  const before = sentence.slice(0, match.index ?? 0);
  // 9月份集中开展 begins a part of a sentence; 9月的情况 is of that month.
  const begins = /(?:^|[，,；;：:])$/u.test(before) && !/^[的度，,。；;]/u.test(after);
  return begins || /(?:于|在|安排在|每年)$/u.test(before) || /[、和及]/u.test(match[1] ?? "");
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
