import { NUMBER, valueOfNumber } from "./numbers.js";
import type { Doubt, DraftSchedule, TimeContext, TimeWords } from "./schedule.js";

const TERMS = ["spring-term", "autumn-term"];
const WEEKDAYS: Readonly<Record<string, string>> = {
  一: "monday",
  二: "tuesday",
  三: "wednesday",
  四: "thursday",
  五: "friday",
  六: "saturday",
  日: "sunday",
  天: "sunday",
};
const ORDINALS: Readonly<Record<string, string>> = {
  一: "first",
  二: "second",
  三: "third",
  四: "fourth",
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
  后: "last",
};

const PERIOD = `${NUMBER}?个?(?:年度?|学年|学期|季度?|月份?|半年度?|半个?月|周|星期|旬|日(?!常)|天|双月|单月|隔月|届)`;
/** 每一季度, 每 3 个月, 每逢双月, 每半年. */
const EVERY = new RegExp(`(?:每隔?逢?满?(?:一个?)?|隔)(${PERIOD})(?!度?考核(?:结果|等次)|少)`, "gu");
/** 按季度, 逐月, but not 按月计划. */
const BY = /(?:按|逐|分)(半年|季度?|月|学期|学年|双月|周|旬|年度?)(?!龄|份?计|度?计划|轻|级|任|底)/gu;
/** 一年两次, 一季度一次, 半年一次. */
const TIMES = new RegExp(
  `((?:一|1)?(?:年|学年|学期|季度?|个?月|双月|周)|半年)(?:至少)?(?=(?:各|召开|开展|组织|进行)?(?:${NUMBER})[次遍轮期](?!考|性))`,
  "gu",
);
/** 2次/年. */
const PER = new RegExp(`${NUMBER}\\s*次\\s*[/／每]\\s*(年|学期|季度?|月|半年|周)`, "gu");
/** 全年不少于4次, 年内. */
const WHOLE_YEAR =
  /全年|(?<!三|两|五|近|几|当|\d)年内|年度内|一年内(?=.{0,6}(?:不少于|至少|不低于))|(?<![前上一])(?:本|当)年内?(?=至少|不少于)/gu;
/** 季度例会, 月通报制度, 季度、半年度、年度分析报告制度. */
const ADJECTIVE =
  /(季度|月度|半年度|双月|季|月)(?=(?:[、和及](?:季度|月度|半年度|年度))*[\u4e00-\u9fa5]{0,8}?(?:例会|报告制度|通报|分析|会商|点评|调度|报表|报告|讲评|报制度|清单))/gu;
const YEAR_ADJECTIVE = /(?<=[、和及])年度(?=[\u4e00-\u9fa5]{0,6}报告制度)/gu;
/** 月末汇总报纪委. */
const MONTH_END =
  /(?<![每上本当次\d一二三四五六七八九十])月(?:末|底)前?(?=汇总|报|上报|公示|公布|公开|通报|统计|小结|总结|讲评)/gu;
/** 季末，……报送; 月底前，……: a part of a sentence begins with it. */
const EDGE = /(?<=^|[，,；;：:。于在])(季|月)度?(?:末|底|初)(?:以前|之前|前)?(?=[，,\u4e00-\u9fa5])/gu;
/** What is done in turn, named by a verb alone. */
const TURN =
  "(?:登记|检查|归档|调度|通报|分析|总结|报告|考核|考评|评比|研判|督查|盘点|讲评|汇报|公示|公开|例会|学习|测评|约谈|小结|评议|会商|排查|提醒)";
/** 半年一督查, 一年一考核. */
const ONE_EACH = new RegExp(`(半年|一年|一季度?|每?季度?|一个?月|一周)一(?=${TURN}|[评考训查报会])`, "gu");
/** 月登记、季检查、年归档: a list of them. */
const LADDER = new RegExp(
  `(?<![每本上下当全今明去半\\d一二三四五六七八九十])(半年|[日周月季年])(?=${TURN}(?:[、，](?:半年|[日周月季年])${TURN})+)|(?<=(?:半年|[日周月季年])${TURN}[、，])(半年|[日周月季年])(?=${TURN})`,
  "gu",
);
const ALL_HALVES = /(?:每年)?上、?下半年各?|(?:每年)?上半年[、和及与]下半年各/gu;
const IN_CELL = /^(?:每)?(年度?|季度?|月度?|半年度?|学期|双月|周|日)$/u;

/** Words that say how often: each with the schedule it says. */
export function recurrences(sentence: string, context: TimeContext): TimeWords[] {
  const found: TimeWords[] = [];
  const add = (match: RegExpMatchArray, period: string, rank: number) => {
    const start = match.index ?? 0;
    found.push(withDay(sentence, { start, end: start + match[0].length, rank }, period));
  };
  for (const match of sentence.matchAll(EVERY)) if (!isOther(sentence, match)) add(match, match[1] ?? "", 5);
  for (const match of sentence.matchAll(BY)) add(match, match[1] ?? "", 4);
  for (const match of sentence.matchAll(TIMES)) if (isAlone(sentence, match)) add(match, match[1] ?? "", 3);
  for (const match of sentence.matchAll(PER)) add(match, match[1] ?? "", 6);
  for (const match of sentence.matchAll(WHOLE_YEAR)) if (isCounted(sentence, match, context)) add(match, "年", 3);
  for (const match of sentence.matchAll(MONTH_END)) add(match, "月", 5);
  for (const match of sentence.matchAll(ONE_EACH)) add(match, match[1] ?? "", 5);
  for (const match of sentence.matchAll(LADDER)) add(match, match[1] ?? match[2] ?? "", 5);
  for (const match of sentence.matchAll(EDGE)) add(match, match[1] ?? "", 5);
  for (const match of sentence.matchAll(ALL_HALVES)) add(match, "半年", 6);
  if (!/每|按/u.test(sentence) || /制度/u.test(sentence)) {
    for (const match of sentence.matchAll(ADJECTIVE)) if (isRegular(sentence, match)) add(match, match[1] ?? "", 1);
    for (const match of sentence.matchAll(YEAR_ADJECTIVE)) add(match, "年", 1);
  }
  if (context === "cell") {
    const alone = IN_CELL.exec(sentence.trim());
    if (alone) add(alone, alone[1] ?? "", 6);
  }
  return found;
}

/** 每年度考核, 每年级, 每日常 are other words; so is 每日 of a date. */
function isOther(sentence: string, match: RegExpMatchArray): boolean {
  const after = sentence.slice((match.index ?? 0) + match[0].length);
  return /^(?:级|龄|轻)/u.test(after);
}

/** Not the end of 每一年一次, 第一季度, 2025年一次. */
function isAlone(sentence: string, match: RegExpMatchArray): boolean {
  return (
    !/[每第\d上下前后近内\u4e00-\u9fa5]$/u.test(sentence.slice(0, match.index ?? 0)) ||
    (/^半年|^[一1]/u.test(match[0]) && !/[每第上下前后近两]$/u.test(sentence.slice(0, match.index ?? 0)))
  );
}

function isCounted(sentence: string, match: RegExpMatchArray, context: TimeContext): boolean {
  if (context === "cell" && match[0] !== "全年") return true;
  const after = sentence.slice((match.index ?? 0) + match[0].length).split(/[；;。]/u)[0] ?? "";
  return /(?:\d+|[一二两三四五六七八九十]+)\s*(?:次|篇|场|堂|节|期|轮|遍|回|天|日|个工作日|人次|学时)/u.test(after);
}

function isRegular(sentence: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const around = sentence.slice(Math.max(0, start - 16), start + 24);
  if (/[每上下本当一二三四第双月]$/u.test(sentence.slice(0, start))) return false;
  return /制度|建立|实行|坚持|定期|执行|落实|召开|开展/u.test(around);
}

type At = Pick<TimeWords, "start" | "end" | "rank">;

/** A recurrence with what stands after it of days within the period: 每月第一个星期二, 每月5日前, 每季度末, 每季度首月10日前. */
function withDay(sentence: string, at: At, period: string): TimeWords {
  const [schedule, todo] = everyOf(period);
  const after = sentence.slice(at.end);
  if (schedule?.every === "month" || schedule?.every === "quarter") {
    const weekday =
      /^的?第([一二三四1-4])个?(?:周的?)?(?:星期|周|礼拜)([一二三四五六日天])|^的?最(后)一?个?(?:周的?)?(?:星期|周|礼拜)([一二三四五六日天])/u.exec(
        after,
      );
    if (weekday && schedule.every === "month") {
      const ordinal = ORDINALS[weekday[1] ?? weekday[3] ?? ""] ?? "first";
      const day = WEEKDAYS[weekday[2] ?? weekday[4] ?? ""] ?? "monday";
      const moved = /顺延/u.test(after) ? { "or-next-workday": true as const } : {};
      return {
        ...at,
        end: at.end + weekday[0].length,
        schedule: { ...schedule, on: `${ordinal} ${day}`, ...moved },
        todo,
      };
    }
    const late = lateDay(after, schedule.every);
    if (late)
      return {
        ...at,
        end: at.end + late.length,
        schedule: { ...schedule, ...late.more },
        todo,
      };
  }
  if (schedule?.every === "quarter") {
    const months = /^的?(?:首|第一|1)个?月|^的?(?:末|最后一|第三|第3)个?月/u.exec(after);
    if (months) {
      const list = /首|第一|1/u.test(months[0]) ? [1, 4, 7, 10] : [3, 6, 9, 12];
      const end = at.end + months[0].length;
      const day = dayOfMonth(after.slice(months[0].length));
      return { ...at, end: end + (day?.length ?? 0), schedule: { every: "month", months: list, ...day?.more }, todo };
    }
  }
  const edge = /^(?:的)?(?:末|底|初)(?:前|之前)?|^(?:结束|开始)?前/u.exec(after);
  if (edge && schedule) {
    const end = at.end + edge[0].length;
    const doubt: Doubt = { code: "edge", about: sentence.slice(at.start, end) };
    return { ...at, end, schedule, todo: [...todo, doubt] };
  }
  return { ...at, schedule, todo };
}

interface LateDay {
  readonly length: number;
  readonly more: DraftSchedule;
}

/** A day by which something of the period before is handed in is its grace; any other is of the month itself. */
function lateDay(after: string, every: string): LateDay | undefined {
  const next = new RegExp(
    `^(?:的?(?:首|次|第一个?)月|结束后的?|终了后的?|后的?|度?末后的?)(?:第)?(${NUMBER})(?:个)?(?:日|号|天)(?:以)?(?:前|内|之前|之内)`,
    "u",
  ).exec(after);
  if (next) return { length: next[0].length, more: { by: "covers", grace: valueOfNumber(next[1] ?? "") } };
  const day = every === "month" ? dayOfMonth(after) : undefined;
  if (day?.more.until !== undefined && /上(?:一?个?)月|上月/u.test(after))
    return { length: day.length, more: { by: "covers", grace: day.more.until } };
  return day;
}

/** A day of the month, or by which of it: 5日, 25日前. */
function dayOfMonth(after: string): LateDay | undefined {
  const day = new RegExp(`^的?(${NUMBER})(?:日|号)(以前|之前|前)?(?!内|起|以后)`, "u").exec(after);
  if (!day) return undefined;
  const value = valueOfNumber(day[1] ?? "");
  // By the 31st is by the month's end.
  const limit = value < 31 ? { until: value } : {};
  const moved = /顺延/u.test(after) ? { "or-next-workday": true as const } : {};
  return { length: day[0].length, more: day[2] === undefined ? { on: String(value), ...moved } : limit };
}

/** What a period is in the language, or why it is none. */
function everyOf(period: string): [DraftSchedule | null, readonly Doubt[]] {
  const sized = new RegExp(`^(${NUMBER})个?(年|月|季度?|周|星期|学期|日|天)`, "u").exec(period);
  const [, digits = "", unit = ""] = sized ?? [];
  const size = digits === "" ? 1 : valueOfNumber(digits);
  if (size > 1) return manyOf(size, unit, period);
  if (/学年/u.test(period)) return [{ every: "academic-year" }, []];
  if (/学期/u.test(period)) return [{ every: TERMS }, []];
  if (/半年/u.test(period)) return [{ every: "half-year" }, []];
  if (/双月|隔月/u.test(period)) return [{ every: "even-months" }, []];
  if (/单月/u.test(period)) return [{ every: "month", months: [1, 3, 5, 7, 9, 11] }, []];
  if (/半个?月|周|星期|旬|日|天/u.test(period)) return [null, [{ code: "weekly", about: period }]];
  if (/届/u.test(period)) return [null, [{ code: "term-of-office", about: period }]];
  if (/季/u.test(period)) return [{ every: "quarter" }, []];
  if (/月/u.test(period)) return [{ every: "month" }, []];
  return [{ every: "year" }, []];
}

function manyOf(size: number, unit: string, period: string): [DraftSchedule | null, readonly Doubt[]] {
  if (unit === "月") {
    const known: Readonly<Record<number, string>> = { 2: "even-months", 3: "quarter", 6: "half-year", 12: "year" };
    const every = known[size];
    return every ? [{ every }, []] : [null, [{ code: "other-months", about: period }]];
  }
  if (/季/u.test(unit) && size === 2) return [{ every: "half-year" }, []];
  if (unit === "学期" && size === 2) return [{ every: "academic-year" }, []];
  if (/周|星期|日|天/u.test(unit)) return [null, [{ code: "weekly", about: period }]];
  return [null, [{ code: "years", about: period }]];
}
