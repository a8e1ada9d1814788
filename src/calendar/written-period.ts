import { digitByDigit, upToNinetyNine } from "./chinese-digits.js";

/** The ways besides labels in which a period may be written (contract 1): `2025年`, `2025年上半年`, `2025年第三季度`, `2025年6月`. */
const FORM = /^(\d{4})年(?:度|(上|下)半年|第?([一二三四1-4])季度|(0?[1-9]|1[0-2])月)?$/;
const LABEL = /^\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

/** The label (contract 3.4) of the period that a text names in a form contract 1 accepts; undefined for any other text. */
export function periodWritten(text: string): string | undefined {
  if (LABEL.test(text)) return text;
  const [, year, half, quarter, month] = FORM.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (half !== undefined) return `${year}-H${half === "上" ? 1 : 2}`;
  if (quarter !== undefined) return `${year}-Q${numberOfQuarter(quarter)}`;
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}

/** The label that somebody meant by a text that names no period in an accepted form, where one can be told. */
export function periodMeant(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[〇○◯零一二三四五六七八九]{4}(?=年)/, digitByDigit)
    .replace(/[一二三四五六七八九十]{1,3}(?=月)/, (numeral) => String(upToNinetyNine(numeral) ?? numeral));
  const [, year, rest = ""] = /^(\d{4})(?:年度?)?[-/.]?(.*)$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  const [half] = /^(?:H[12]|[上下]半年?)$/i.exec(rest) ?? [];
  if (half !== undefined) return `${year}-H${/[1上]/.test(half) ? 1 : 2}`;
  const [, letter, quarter] = /^(?:Q([1-4])|第?([一二三四1-4])季度?)$/i.exec(rest) ?? [];
  const number = letter ?? (quarter && numberOfQuarter(quarter));
  if (number !== undefined) return `${year}-Q${number}`;
  const [, month] = /^(0?[1-9]|1[0-2])月?份?$/.exec(rest) ?? [];
  return month === undefined ? undefined : `${year}-${month.padStart(2, "0")}`;
}

function numberOfQuarter(quarter: string): string {
  const at = "一二三四".indexOf(quarter);
  return at < 0 ? quarter : String(at + 1);
}
