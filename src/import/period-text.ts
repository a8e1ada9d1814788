import { upToNinetyNine } from "../calendar/chinese-digits.js";
import { periodOfLabel } from "../calendar/period.js";
import { inDigits } from "./day-text.js";
import { tight } from "./plain-text.js";

/** The label of the period that a text names (contract 1), its year from the context where it names none; undefined where it names no period. */
export function readPeriod(text: string, contextYear: number | null): string | undefined {
  const bare = inDigits(tight(text)).replace(/^第?[(]?|[)]$/g, "");
  if (isLabel(bare)) return bare;
  const [, ownYear, rest = ""] =
    /^(?:(\d{4})(?:年度?|[-./]?(?=[QHqh\d上下前后全第一二三四]|$)))?(.*)$/.exec(bare) ?? [];
  const year = ownYear ?? (contextYear === null ? undefined : String(contextYear));
  if (year === undefined) return undefined;
  const part = partOf(rest);
  const label = part === undefined ? undefined : `${year}${part}`;
  return label !== undefined && isLabel(label) ? label : undefined;
}

function isLabel(text: string): boolean {
  return /^(?!0000)\d{4}(-|$)/.test(text) && periodOfLabel(text) !== undefined;
}

function partOf(text: string): string | undefined {
  if (/^(|全年|年度|度|本年度|全年度|1-12月份?|1月?[-~至—]12月份?)$/.test(text)) return "";
  if (/^(上半年|前半年|H1|h1|1月?[-~至—]6月份?)$/.test(text)) return "-H1";
  if (/^(下半年|后半年|H2|h2|7月?[-~至—]12月份?)$/.test(text)) return "-H2";
  const quarter = /^第?([一二三四1-4])季度?$/.exec(text) ?? /^[Qq]([1-4])$/.exec(text);
  if (quarter?.[1]) return `-Q${/\d/.test(quarter[1]) ? quarter[1] : upToNinetyNine(quarter[1])}`;
  const months = /^(\d{1,2})月?[-~至—](\d{1,2})月份?$/.exec(text);
  if (months && Number(months[2]) - Number(months[1]) === 2 && Number(months[2]) % 3 === 0)
    return `-Q${Number(months[2]) / 3}`;
  const month = /^(\d{1,2})月?份?$/.exec(text);
  return month?.[1] ? `-${month[1].padStart(2, "0")}` : undefined;
}
