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

/**
 * A clause id in the document's own style: `11.6b` is 第十一条第6项, `6(16)a` 第六条（十六）, `7.p1a` 第七条第一款.
 * The last letter, which tells apart several duties of one place, is not shown. What does not look like a clause id is returned as it is.
 */
export function clauseName(clause: string, numbering: Numbering): string {
  const named = Object.keys(numbering.named).find((name) => clause === name || clause.startsWith(`${name}-`));
  if (named !== undefined) return numbering.named[named] ?? clause;
  const parts = /^(\d+)(?:\((\d+)\))?(?:\.p(\d+))?(?:\.(\d+))?(\d+)?[a-z]?$/.exec(clause);
  if (!parts) return clause;
  const [, article, bracket, paragraph, point, sub] = parts;
  return [
    fill(numbering.article, article),
    fill(numbering.bracket, bracket),
    fill(numbering.paragraph, paragraph),
    fill(numbering.point, point),
    fill(numbering.sub, sub),
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
