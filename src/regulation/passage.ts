import { type ClauseParts, clauseParts, numberOf } from "./clause.js";

/** A place in a regulation's own text. */
export interface Passage {
  /** The place asked for, or the whole article where the place within it was not found. */
  readonly found: "place" | "article";
  /** The line (from 1) it begins on. */
  readonly line: number;
  readonly text: string;
}

const NUMERAL = "[一二三四五六七八九十百零〇\\d０-９]+";
/** What may stand before a number that begins a place: a line's beginning with its indent or marks of a list, or the end of a sentence. */
const BEFORE = "(?:^[\\s\\-*#>]*|[。；;：:!?！？])\\s*";
const ARTICLE = new RegExp(`${BEFORE}(?<number>第\\s*(${NUMERAL})\\s*条)`, "gmu");
const BRACKET = new RegExp(`${BEFORE}(?<number>[（(]\\s*(${NUMERAL})\\s*[）)])`, "gmu");
const POINT = new RegExp(`${BEFORE}(?<number>([\\d０-９]+)\\s*[.．、](?!\\d))`, "gmu");
/** A line that begins a numbered place of any level. */
const NUMBERED = new RegExp(
  `^[\\s\\-*#>]*(?:第\\s*${NUMERAL}\\s*条|[（(]\\s*${NUMERAL}\\s*[）)]|[\\d０-９]+\\s*[.．、])`,
  "u",
);
const ENDS_SENTENCE = /[。；;：:！!？?”"』」）)]\s*$/u;
/** A heading between articles has no stop and is short. */
const HEADING_LENGTH = 30;

/**
 * Finds a clause in the text of its regulation by the document's own numbering: articles (第十一条, or 3． where the text has
 * no 条), items in brackets, numbered points, paragraphs. The whole article where the place within it is not found;
 * undefined where the article is not.
 * @param text as the user holds it: lines may be broken anywhere, digits full-width, brackets of either width
 * @param clause a clause id such as `11.6b`
 */
export function passageOf(text: string, clause: string): Passage | undefined {
  const parts = clauseParts(clause);
  if (!parts) return undefined;
  const whole = { start: 0, end: text.length };
  const byArticle = placesIn(text, whole, ARTICLE);
  const articles = byArticle.length > 0 ? byArticle : placesIn(text, whole, POINT);
  const article = articles.find(({ number }) => number === Number(parts.article));
  if (!article) return undefined;
  const asArticle = withoutHeadings(text, article);
  const place = within(text, asArticle, parts);
  return passage(text, place ? "place" : "article", place ?? asArticle);
}

/** A stretch of the text: offsets, the end excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Numbered extends Stretch {
  readonly number: number;
}

/** The place within an article, from the outermost part in; undefined where one of the parts is not found. */
function within(text: string, article: Stretch, parts: ClauseParts): Stretch | undefined {
  let place: Stretch | undefined = article;
  if (parts.paragraph !== undefined) place = paragraphsIn(text, article)[Number(parts.paragraph) - 1];
  for (const [number, marker] of [
    [parts.bracket, BRACKET],
    [parts.point, POINT],
    [parts.sub, POINT],
  ] as const) {
    if (number === undefined || place === undefined) continue;
    const item = placesIn(text, afterFirstLetter(place), marker).find((one) => one.number === Number(number));
    place = item && withoutNextParagraph(text, item);
  }
  return place;
}

/** An item's own number must not be taken for one of the items within it. */
function afterFirstLetter({ start, end }: Stretch): Stretch {
  return { start: start + 1, end };
}

/** The places numbered by a marker within a stretch, each up to the next. A number that does not go on from those before it is a mention of another place. */
function placesIn(text: string, { start, end }: Stretch, marker: RegExp): Numbered[] {
  const found = [...text.slice(start, end).matchAll(marker)].flatMap((match) => {
    const number = numberOf(match[2] ?? "");
    if (number === undefined) return [];
    return [{ number, start: start + match.index + match[0].length - (match.groups?.number ?? "").length }];
  });
  const heads = longestRise(found);
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.start ?? end }));
}

/** The longest run of ever higher numbers, in the order of the text; of several as long, the one that begins lowest and ends last. */
function longestRise<T extends { readonly number: number }>(all: readonly T[]): T[] {
  const runs: T[][] = [];
  for (const one of all) {
    const before = runs.filter((run) => (run.at(-1)?.number ?? 0) < one.number).sort(byLength)[0] ?? [];
    runs.push([...before, one]);
  }
  return runs.sort(byLength)[0] ?? [];
}

function byLength(a: readonly { number: number }[], b: readonly { number: number }[]): number {
  return b.length - a.length || (a[0]?.number ?? 0) - (b[0]?.number ?? 0);
}

/** Headings of chapters that stand between an article and the next belong to neither. */
function withoutHeadings(text: string, { start, end }: Stretch): Stretch {
  const lines = text.slice(start, end).trimEnd().split("\n");
  while (lines.length > 1 && isHeading(lines.at(-1) ?? "")) lines.pop();
  return { start, end: start + lines.join("\n").trimEnd().length };
}

function isHeading(line: string): boolean {
  return line.trim().length <= HEADING_LENGTH && !ENDS_SENTENCE.test(line) && !NUMBERED.test(line);
}

/** Unnumbered paragraphs with the items that belong to each: one begins where the line before ended a sentence. */
function paragraphsIn(text: string, { start, end }: Stretch): Stretch[] {
  const starts = [start, ...paragraphBreaks(text, { start, end })];
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

/** An item ends where an unnumbered paragraph begins. */
function withoutNextParagraph(text: string, item: Stretch): Stretch {
  return { start: item.start, end: paragraphBreaks(text, item)[0] ?? item.end };
}

/** Where unnumbered lines follow the end of a sentence: offsets of their beginnings. */
function paragraphBreaks(text: string, { start, end }: Stretch): number[] {
  const breaks: number[] = [];
  let before = "";
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    if (line.trim() !== "") {
      if (at > start && ENDS_SENTENCE.test(before) && !NUMBERED.test(line)) breaks.push(at);
      before = line;
    }
    at += line.length + 1;
  }
  return breaks;
}

function passage(text: string, found: Passage["found"], { start, end }: Stretch): Passage {
  return { found, line: text.slice(0, start).split("\n").length, text: text.slice(start, end).trimEnd() };
}
