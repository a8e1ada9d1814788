import { memo } from "../base/memo.js";
import type { Numbering } from "./rulebook.js";

/** How most regulations number: articles, items in brackets, numbered points, paragraphs. */
export const USUAL_NUMBERING: Numbering = {
  article: "第{cn}条",
  bracket: "（{cn}）",
  point: "第{n}项",
  paragraph: "第{cn}款",
  sub: "{n}",
  named: {},
};

/** The places a clause id names, from the outermost in: numbers as text. */
export interface ClauseParts {
  readonly article: string;
  readonly bracket: string | undefined;
  readonly paragraph: string | undefined;
  readonly point: string | undefined;
  /** A number below an item in brackets. */
  readonly sub: string | undefined;
}

/** What a clause id such as `12(2)6` or `7.p1a` is made of; undefined for what does not look like one. */
export function clauseParts(clause: string): ClauseParts | undefined {
  const parts = /^(\d+)(?:\((\d+)\))?(?:\.p(\d+))?(?:\.(\d+))?(\d+)?[a-z]?$/.exec(clause);
  if (!parts) return undefined;
  const [, article = "", bracket, paragraph, point, sub] = parts;
  return { article, bracket, paragraph, point, sub };
}

/**
 * The clause id that a text means which writes it in words, with full-width signs or in capitals: 第六条（十六） is 6(16), 第十一条第6项
 * 11.6, 1（2） 1(2). Undefined for a text that is an id as it stands, and for one that means none.
 */
export function clauseMeant(text: string): string | undefined {
  const meant = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<!\d)\s|\s(?!\d)/g, "")
    .replace(/第([一二三四五六七八九十]+)项/g, "($1)")
    .replace(/[一二三四五六七八九十百零〇]+/g, (numeral) => String(numberOf(numeral) ?? numeral))
    .replace(/^第?(\d+)[条、]/, "$1")
    .replace(/^\((\d+)\)/, "$1")
    .replace(/第?\((\d+)\)项?/g, "($1)")
    .replace(/第(\d+)项/g, ".$1")
    .replace(/第(\d+)款/g, ".p$1");
  return meant !== text && clauseParts(meant) ? meant : undefined;
}

/**
 * A clause id in the document's own style: `11.6b` is 第十一条第6项, `6(16)a` 第六条（十六）, `7.p1a` 第七条第一款.
 * The last letter, which tells apart several duties of one place, is not shown. What does not look like a clause id is returned as it is.
 */
export function clauseName(clause: string, numbering: Numbering): string {
  const names = memo(known, numbering, () => new Map<string, string>());
  return memo(names, clause, () => written(clause, numbering));
}

/** Every finding says the name of its clause: it is put together once. */
const known = new WeakMap<Numbering, Map<string, string>>();

function written(clause: string, numbering: Numbering): string {
  const named = Object.keys(numbering.named).find((name) => clause === name || clause.startsWith(`${name}-`));
  if (named !== undefined) return numbering.named[named] ?? clause;
  const parts = clauseParts(clause);
  if (!parts) return clause;
  return [
    fill(numbering.article, parts.article),
    fill(numbering.bracket, parts.bracket),
    fill(numbering.paragraph, parts.paragraph),
    fill(numbering.point, parts.point),
    fill(numbering.sub, parts.sub),
  ].join("");
}

function fill(template: string, number: string | undefined): string {
  if (number === undefined) return "";
  return template.replaceAll("{n}", number).replaceAll("{cn}", chineseNumeral(Number(number)));
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number from 1 to 99 in Chinese: 10 is 十, 16 is 十六, 20 is 二十. Larger ones stay Arabic. */
export function chineseNumeral(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const tenWord = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return `${tenWord}${DIGITS[number % 10]}`;
}

/** The number a Chinese or Arabic numeral (full-width digits too) of up to 999 stands for: 十六 is 16, 一百零二 is 102, １１ is 11; undefined where it is none. */
export function numberOf(numeral: string): number | undefined {
  const plain = numeral.normalize("NFKC").replaceAll("〇", "零");
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  const parts = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/.exec(plain);
  if (plain === "" || !parts) return undefined;
  const [, hundreds = "", tens, units = ""] = parts;
  const tenCount = tens === undefined ? 0 : tens === "" ? 1 : DIGITS.indexOf(tens);
  return DIGITS.indexOf(hundreds) * 100 + tenCount * 10 + DIGITS.indexOf(units);
}

/** The numbers of a clause as people cite it: 第十八条第2项, 第6条（十六）, 18.2, 22(1). */
const CITED =
  /第([一二三四五六七八九十百零〇\d]+)条((?:第?[(（]?[一二三四五六七八九十百零〇\d]+[)）]?[款项]?)*)|^(\d+)((?:[.(]p?\d+\)?)+)$/;

/**
 * Whether a text cites a clause by its number, whatever stands beside it; one that names an article alone cites none of its items, and
 * one that names a regulation may mean another's.
 */
export function citesClause(text: string, clause: string): boolean {
  const parts = CITED.exec(text.trim());
  if (!parts || text.includes("《")) return false;
  const [, article = "", items = "", plain = "", rest = ""] = parts;
  const numbers = [article || plain, ...(items || rest).split(/[^一二三四五六七八九十百零〇\d]+/)];
  const asNumbers = (all: readonly string[]) =>
    all
      .filter((one) => one !== "")
      .map(numberOf)
      .join(".");
  return asNumbers(numbers) === asNumbers(clause.split(/\D+/));
}
