import { numberOf } from "../../regulation/clause.js";

/** How a place of a text is numbered, from the widest: parts, chapters and sections hold articles; the rest are lists. */
export type MarkerKind =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "comma"
  | "square"
  | "digit-square"
  | "bracket"
  | "point"
  | "digit-bracket"
  | "circled"
  | "letter";

/** The number that a line begins with. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  /** What the line says after it. */
  readonly rest: string;
  /** How many characters the number takes. */
  readonly length: number;
}

const CN = "[一二三四五六七八九十百零〇]+";
const DIGITS = "[\\d０-９]{1,3}";

const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["part", new RegExp(`^第\\s*(${CN}|${DIGITS})\\s*(?:部分|编|篇)[\\s、：:.．]*`, "u")],
  ["chapter", new RegExp(`^第\\s*(${CN}|${DIGITS})\\s*章[\\s、：:]*`, "u")],
  ["section", new RegExp(`^第\\s*(${CN}|${DIGITS})\\s*节[\\s、：:]*`, "u")],
  ["article", new RegExp(`^[【\\[〔]?第\\s*(${CN}|${DIGITS})\\s*条[】\\]〕]?[\\s、：:]*`, "u")],
  ["square", new RegExp(`^[\\[【〔]\\s*(${CN})\\s*[\\]】〕]\\s*`, "u")],
  ["digit-square", new RegExp(`^[\\[【〔]\\s*(${DIGITS})\\s*[\\]】〕]\\s*`, "u")],
  ["bracket", new RegExp(`^[（(]\\s*(${CN})\\s*[）)][、.．]?\\s*`, "u")],
  ["digit-bracket", new RegExp(`^(?:[（(]\\s*(${DIGITS})\\s*[）)]|(${DIGITS})\\s*[）)])[、.．]?\\s*`, "u")],
  ["comma", new RegExp(`^(${CN})\\s*[、.．]\\s*`, "u")],
  ["point", new RegExp(`^(${DIGITS})\\s*(?:[.．](?!\\d)|、|\\s(?=[\\u4e00-\\u9fa5]))\\s*`, "u")],
  ["letter", /^([A-Za-z])\s*[.．、)）]\s*/u],
];
const CIRCLED = /^([①-⑳㉑-㉟㊱-㊿❶-❿])\s*[、.．]?\s*/u;

/** The number that a line begins with; undefined where it begins with none. */
export function markerOf(line: string): Marker | undefined {
  const circled = CIRCLED.exec(line);
  if (circled) return marker("circled", circledNumber(circled[1] ?? ""), line, circled[0]);
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = match[1] ?? match[2] ?? "";
    const number = kind === "letter" ? (text.toLowerCase().codePointAt(0) ?? 0) - 96 : numberOf(text);
    if (number !== undefined) return marker(kind, number, line, match[0]);
  }
  return undefined;
}

function marker(kind: MarkerKind, number: number, line: string, taken: string): Marker {
  return { kind, number, rest: line.slice(taken.length), length: taken.length };
}

function circledNumber(text: string): number {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x2776) return code - 0x2776 + 1;
  if (code >= 0x32b1) return code - 0x32b1 + 36;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  return code - 0x2460 + 1;
}

/** Items that follow one another on a line stand apart: 1.……；2.……。 @returns where each begins; the first at 0 */
export function inlineStarts(line: string): number[] {
  const first = markerOf(line);
  const starts = [0];
  let last = first;
  for (const match of line.matchAll(/[。；;：:]\s*(?=[（(①-⑳\d一二三四五六七八九十])/gu)) {
    const at = match.index + match[0].length;
    const next = markerOf(line.slice(at));
    if (!next || next.rest.trim() === "") continue;
    const goesOn = last && next.kind === last.kind ? next.number === last.number + 1 : next.number === 1;
    const isFirstOfList = next.number === 1 && next.kind !== last?.kind;
    if (!goesOn && !isFirstOfList) continue;
    if (isFirstOfList && !line.slice(at).match(secondOf(next.kind))) continue;
    starts.push(at);
    last = next;
  }
  return starts;
}

/** A list on one line has a second item there. */
function secondOf(kind: MarkerKind): RegExp {
  if (kind === "circled") return /[。；;]\s*②/u;
  if (kind === "bracket") return /[。；;]\s*[（(]二[）)]/u;
  if (kind === "comma") return /[。；;]\s*二、/u;
  if (kind === "digit-bracket") return /[。；;]\s*[（(]?2[）)]/u;
  return /[。；;]\s*2\s*[.．、]/u;
}
