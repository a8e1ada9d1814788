import { digitByDigit, upToNinetyNine } from "./chinese-digits.js";
import { addDays, type Day, day, dayIn } from "./day.js";

/** The forms besides `YYYY-MM-DD` in which a day may be written (contract 1): `2025-3-5`, `2025/3/5`, `2025.3.5`, `2025年3月5日`. */
const FORM = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** Days written in another form, each read once: a file writes many days, and mostly in one form. */
const known = new Map<string, Day>();

/** The day that a text names in a form contract 1 accepts; undefined for any other text. */
export function dayWritten(text: string): Day | undefined {
  return dayIn(text) ?? known.get(text) ?? inOtherForm(text);
}

function inOtherForm(text: string): Day | undefined {
  const [, year, , month, dayOfMonth, named, namedDay] = FORM.exec(text) ?? [];
  const found = dayOfParts(year, month ?? named, dayOfMonth ?? namedDay);
  if (found !== undefined) known.set(text, found);
  return found;
}

function dayOfParts(year = "", month = "", dayOfMonth = ""): Day | undefined {
  return dayIn(`${year.padStart(4, "0")}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
}

/** What somebody meant by a text that names no day in an accepted form. */
export type DayMeant =
  /** One day, or the first and the last of several. */
  | { readonly first: Day; readonly last: Day | null }
  /** What it lacks of a day. */
  | { readonly lacks: "day" | "year" }
  | undefined;

/** The day that a text means, or what it lacks of one: for what to say of it. */
export function dayMeant(text: string): DayMeant {
  const plain = plainText(text);
  const one = loose(plain) ?? inDigits(plain) ?? inExcel(plain);
  if (one) return { first: one, last: null };
  const several = rangeIn(plain);
  if (several) return several;
  if (/^\d{4}年?$|^\d{4}[-/.年]\d{1,2}月?$/.test(plain)) return { lacks: "day" };
  return /^\d{1,2}月\d{1,2}日?$/.test(plain) ? { lacks: "year" } : undefined;
}

/** Digits and signs as half-width ones, Chinese numerals as digits, without spaces, a time or a day of the week. */
function plainText(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[‐‑–—―−]/g, "-")
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?/g, "")
    .replace(/(?:T|\s+|(?<=日))\s*(?:上午|下午|中午|晚上?|凌晨)?\s*\d{1,2}(?:[:时点].*)?$/, (time) =>
      /[:时点T]/.test(time) ? "" : time,
    )
    .replace(/\s+/g, "")
    .replace(/(\d)[号號]/g, "$1日")
    .replace(/[。,;]+$/, "");
  return plain
    .replace(/[〇○◯零一二三四五六七八九]{4}(?=年)/g, digitByDigit)
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (numeral) => String(upToNinetyNine(numeral) ?? numeral))
    .replace(/(\d)号/g, "$1日");
}

/** Year, month and day in this order, whatever stands between them. */
function loose(text: string): Day | undefined {
  const [, year = "", month, dayOfMonth] = /^(\d{4}|\d\d(?=年))[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return month === undefined ? undefined : dayOfParts(year.length === 2 ? `20${year}` : year, month, dayOfMonth);
}

/** `20251218`, and as a table writes it that took it for a number: `20251218.0`. */
function inDigits(text: string): Day | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})(\d\d)(\d\d)(?:\.0+)?$/.exec(text) ?? [];
  return dayOfParts(year, month, dayOfMonth);
}

/** The number that a workbook keeps for a day: days since the end of 1899. */
function inExcel(text: string): Day | undefined {
  const [, number] = /^([2-6]\d{4})(?:\.\d+)?$/.exec(text) ?? [];
  return number === undefined ? undefined : addDays(day("1899-12-30"), Number(number));
}

/** Two days with a dash or 至 between them; what the second lacks of a day, the first has. */
function rangeIn(text: string): DayMeant {
  for (const separator of text.matchAll(/[至到~～]|-+/g)) {
    const first = loose(text.slice(0, separator.index));
    const second = text.slice(separator.index + separator[0].length);
    const last = first && (loose(second) ?? dayAfter(second, first));
    if (first && last && last >= first) return { first, last };
  }
  return undefined;
}

function dayAfter(text: string, first: Day): Day | undefined {
  const [, month = first.slice(5, 7), dayOfMonth] = /^(?:(\d{1,2})[-/.月])?(\d{1,2})日?$/.exec(text) ?? [];
  return dayOfMonth === undefined ? undefined : dayOfParts(first.slice(0, 4), month, dayOfMonth);
}
