import { digitByDigit, upToNinetyNine } from "../calendar/chinese-digits.js";
import { addDays, type Day, day, dayIn } from "../calendar/day.js";
import { plain } from "./plain-text.js";

/** What is known of a date before its cell is read: the year and month that a title or a sheet's name gives. */
export interface DayContext {
  readonly year: number | null;
  readonly month: number | null;
  readonly from1904: boolean;
}

/** Why a text is no day: what it lacks, several days in it, two ways to read it, or nothing of the kind. */
export type DayFault = "year" | "month" | "day" | "several" | "ambiguous" | "none";

/** A day, or the first and the last of several. */
export type DayRead =
  | { readonly date: Day; readonly ends: Day | null; readonly yearFromContext: boolean }
  | { readonly fault: DayFault };

/** Reads a day, or a stretch of days, as clerks write it. */
export function readDays(text: string, context: DayContext): DayRead {
  const bare = withoutTimes(inDigits(plain(text))).replace(/\s+/g, "");
  const [first = "", last, ...more] = parted(bare);
  if (more.length > 0 || /[、,;]/.test(bare)) return { fault: /\d/.test(bare) ? "several" : "none" };
  if (last === undefined) {
    const read = readOne(first, context);
    return "fault" in read ? read : { date: read.day, ends: null, yearFromContext: read.yearFromContext };
  }
  return readStretch(first, last, context);
}

type One = { readonly day: Day; readonly yearFromContext: boolean } | { readonly fault: DayFault };

function readStretch(first: string, last: string, context: DayContext): DayRead {
  const next = /^(次年|翌年|第二年)/.exec(last);
  const ownYear = /^(\d{4})(?=[年./-])/.exec(last)?.[1];
  const start = readOne(first, ownYear && !/^\d{4}/.test(first) ? { ...context, year: Number(ownYear) } : context);
  if ("fault" in start) return start;
  const [year, month] = [Number(start.day.slice(0, 4)), Number(start.day.slice(5, 7))];
  const end = readOne(next ? last.slice(next[0].length) : last, { ...context, year: year + (next ? 1 : 0), month });
  if ("fault" in end) return end;
  if (end.day < start.day) return { fault: "none" };
  return { date: start.day, ends: end.day, yearFromContext: start.yearFromContext };
}

/** The parts of a stretch: a hyphen parts days where they are not themselves written with hyphens, or where too many stand there. */
function parted(text: string): string[] {
  const parts = text.split(/[~～—–至到]+/).filter((part) => part !== "");
  if (parts.length !== 1) return parts;
  const hyphens = text.split("-");
  if (/[年月日号./]/.test(text)) return hyphens.filter((part) => part !== "");
  if (hyphens.length === 4) return [hyphens.slice(0, 3).join("-"), hyphens[3] ?? ""];
  if (hyphens.length === 5) return [hyphens.slice(0, 3).join("-"), hyphens.slice(3).join("-")];
  if (hyphens.length === 6) return [hyphens.slice(0, 3).join("-"), hyphens.slice(3).join("-")];
  return [text];
}

function readOne(text: string, { year, month, from1904 }: DayContext): One {
  const whole = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/.exec(text);
  if (whole) return dayOf(whole[1], whole[2], whole[3]);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (serial) return serialDay(Number(serial[1]), from1904);
  const full = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text);
  if (full) return dayOf(full[1], full[2], full[3]);
  const short = /^(\d{2})([年./-])(\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text);
  if (short) return shortYear(short[1] ?? "", short[2] ?? "", short[3] ?? "", short[4] ?? "");
  const american = /^(\d{1,2})[/](\d{1,2})[/](\d{4}|\d{2})$/.exec(text);
  if (american) {
    return american[3]?.length === 4 && Number(american[2]) > 12
      ? dayOf(american[3], american[1], american[2])
      : { fault: "ambiguous" };
  }
  if (/^\d{4}[年./-]\d{1,2}月?(份|[上中下]旬|初|底|末)?$/.test(text)) return { fault: "day" };
  if (/^\d{4}年?度?$/.test(text)) return { fault: "month" };
  const monthAndDay = /^(\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text);
  if (monthAndDay) {
    if (year === null) return { fault: "year" };
    return fromContext(dayOf(String(year), monthAndDay[1], monthAndDay[2]));
  }
  if (/^\d{1,2}月(份|[上中下]旬|初|底|末)?$/.test(text)) return { fault: "day" };
  const alone = /^(\d{1,2})[日号]?$/.exec(text);
  if (alone) {
    if (month === null) return { fault: "month" };
    if (year === null) return { fault: "year" };
    return fromContext(dayOf(String(year), String(month), alone[1]));
  }
  return { fault: "none" };
}

function fromContext(one: One): One {
  return "fault" in one ? one : { ...one, yearFromContext: true };
}

function dayOf(year = "", month = "", dayOfMonth = ""): One {
  const found = dayIn(`${year.padStart(4, "0")}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
  return found ? { day: found, yearFromContext: false } : { fault: "none" };
}

/** `25.3.5` and `25年3月5日` are of 2025; what might as well be a month first is not guessed at. */
function shortYear(year: string, mark: string, month: string, dayOfMonth: string): One {
  if (mark !== "年" && Number(year) <= 12) return { fault: "ambiguous" };
  return dayOf(`20${year}`, month, dayOfMonth);
}

const FIRST_SERIAL = day("1899-12-30");
/** Days between what spreadsheets count from, of the two ways that there are. */
const BETWEEN_SYSTEMS = 1462;

/** The day a spreadsheet's number stands for, in this century or near it. */
function serialDay(serial: number, from1904: boolean): One {
  const found = addDays(FIRST_SERIAL, serial + (from1904 ? BETWEEN_SYSTEMS : 0));
  return found >= "1970-01-01" && found <= "2099-12-31" ? { day: found, yearFromContext: false } : { fault: "none" };
}

/** A text with Chinese numbers of years, months and days in digits: 二〇二五年三月五日, 十二月三十一日, 十月15日. */
export function inDigits(text: string): string {
  return text
    .replace(/[〇○◯零一二三四五六七八九]{4}(?=年)/g, digitByDigit)
    .replace(/[一二三四五六七八九十廿卅]{1,4}(?=[月日号])/g, (number) =>
      String(upToNinetyNine(number.replace("廿", "二十").replace("卅", "三十")) ?? number),
    );
}

/** A text without days of the week and times of day. */
function withoutTimes(text: string): string {
  return text
    .replace(/T(?=\d{1,2}:)/g, " ")
    .replace(/[（(]?(星期|周|礼拜)[一二三四五六日天1-7][）)]?/g, " ")
    .replace(/([日号\d])[（(][^（）()]*[）)]/g, "$1")
    .replace(
      /(上午|下午|晚上|早上|中午|傍晚|凌晨|全天|晚|早)?\s*\d{1,2}\s*([:：]\s*\d{2}(\s*[:：]\s*\d{2})?(\.\d+)?|[时点](\d{1,2}分?|半|整)?)(\s*[-~～—–至到]+\s*(上午|下午|晚上|中午)?\s*\d{1,2}\s*([:：]\s*\d{2}|[时点](\d{1,2}分?|半|整)?))?/g,
      " ",
    )
    .replace(/(上午|下午|晚上|早上|中午|傍晚|凌晨|全天|晚间|左右|前后)/g, " ");
}
