import { lazy } from "../../base/lazy.js";

/** Its patterns of emoji take longer to compile than a whole report to print. */
const stringWidth = lazy<typeof import("string-width")>(() => require("string-width"));

/** How many columns a terminal gives the letters that Unicode calls ambiguous, such as → and “ ”. */
export const AMBIGUOUS_WIDTHS = ["narrow", "wide"] as const;
export type Ambiguous = (typeof AMBIGUOUS_WIDTHS)[number];

let isNarrow = true;

/** Takes ambiguous letters for one column or for two, from now on: what the terminal does that this process writes for. */
export function drawAmbiguous(as: Ambiguous): void {
  isNarrow = as === "narrow";
  columnsByCode.fill(NOT_ASKED);
}

/** What `columnsOf` says of each character, once it was asked: the texts of a report are measured letter by letter, and again. */
const columnsByCode = new Uint8Array(1 << 16);
const NOT_ASKED = 0;
/** It depends on what is beside it. */
const UNSETTLED = 255;

function columnsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = columnsByCode[code] ?? NOT_ASKED;
  if (known !== NOT_ASKED) return known;
  const columns = columnsOf(code) ?? UNSETTLED;
  columnsByCode[code] = columns;
  return columns;
}

/** The columns a text takes on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const columns = columnsAt(text, at);
    if (columns === UNSETTLED) return stringWidth().default(text, { ambiguousIsNarrow: isNarrow });
    width += columns;
  }
  return width;
}

/** Beside ASCII what Chinese texts have of one column, or of two where ambiguous letters are wide. */
const SMALL = "·×–—…“”‘’→─■≤≥";

/** The columns of a character that stands by itself whatever is beside it: ASCII one, a Chinese character or its punctuation two; of any other undefined. */
function columnsOf(code: number): number | undefined {
  if (code >= 0x20 && code < 0x7f) return 1;
  const isWide =
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e);
  return isWide ? 2 : SMALL.includes(String.fromCharCode(code)) ? (isNarrow ? 1 : 2) : undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them: what is put together from several stays together. */
function charactersOf(text: string): string[] {
  const units = text.split("");
  if (units.every((_, at) => columnsAt(text, at) !== UNSETTLED)) return units;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Control characters and marks that turn the direction of writing (Unicode's Cc and Bidi_Control), and U+FFFE and U+FFFF, which are no
 * characters, but no line feeds: all but what lies between their numbers. To gather such classes by their names takes V8 longer than to
 * lay out a report.
 */
const UNSEEN = /[^\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ufffd]/g;

/** Half of a pair, which is no character either: in a file of XML it would leave it unreadable. Looked for only in texts that have one. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether a text has any unseen, or a line feed: most have none, and are as they are. */
const HAS_UNSEEN = new RegExp(UNSEEN.source.replace("\\n", ""));

/** Ends of lines, whoever takes them for one, and the blanks around them. */
const LINE_ENDS = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g;

/**
 * A text of somebody's for a reader, on one line: ends of lines are spaces, so that no name can begin a line of its own, and what cannot
 * be seen is spelt out, so that none can play with a terminal. What has lines of its own is made of several texts.
 */
export function visible(text: string): string {
  return HAS_UNSEEN.test(text) || !text.isWellFormed() ? spelt(text.replace(LINE_ENDS, " ")) : text;
}

/** A text in which what cannot be seen is spelt out, but for the ends of its lines. */
export function spelt(text: string): string {
  const seen = speltOut(text);
  return seen.isWellFormed() ? seen : seen.replace(HALF, byNumber);
}

/** The same of a text without halves of pairs. */
export function speltOut(text: string): string {
  return text.replace(UNSEEN, byNumber);
}

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const NO_LINE_START = "，。、；：？！）》」』”’％,.;:?!)]}%";
const NO_LINE_END = "（《「『“‘([{";

/** Runs of letters that punctuation and spaces end, and the file that makes a place of one: its letters may be Chinese. */
const RUN = /[^\s，。、；：？！（）《》「」『』“”‘’]+/g;
const FILE = /\.(?:ya?ml|xlsx?|csv|docx)(?![a-z])/i;

/** Letters of one column each that no line breaks between, as long as there is room for them. */
const WORD = /[!-~]+/g;

/** The places that a text names, such as `talks.yaml:12` or `台账/谈话.yaml:3`, each from and to which letter. */
function placesIn(text: string): { readonly from: number; readonly to: number }[] {
  if (!FILE.test(text)) return [];
  return [...text.matchAll(RUN)]
    .filter(([run]) => FILE.test(run))
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
}

/** The columns of the longest word or place of a text: what cannot be broken but in its midst. */
export function longestWord(text: string): number {
  const words = (text.match(WORD) ?? []).map((word) => word.length);
  const places = placesIn(text).map(({ from, to }) => displayWidth(text.slice(from, to)));
  return Math.max(0, ...words, ...places);
}

/** A character of a line that is being filled. */
interface Letter {
  readonly text: string;
  /** It belongs to a place for which a line has room: a reader copies that whole, to find the record. */
  readonly isTied: boolean;
}

function lettersOf(line: string, width: number): Letter[] {
  const places = placesIn(line).filter(({ from, to }) => displayWidth(line.slice(from, to)) <= width);
  let [at, index] = [0, 0];
  return charactersOf(line).map((text) => {
    if (at >= (places[index]?.to ?? Number.POSITIVE_INFINITY)) index += 1;
    const isTied = at > (places[index]?.from ?? Number.POSITIVE_INFINITY);
    at += text.length;
    return { text, isTied };
  });
}

/**
 * Breaks a text, as it is visible, into lines of at most `width` columns; nothing is lost but the spaces it is broken at.
 * Breaks after a space or beside Chinese characters where it can, within a word or a place only where it is wider than a line; a
 * character wider than `width` stands alone.
 */
export function wrap(text: string, width: number): string[] {
  const line = visible(text);
  if (displayWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current: Letter[] = [];
  let used = 0;
  for (const letter of lettersOf(line, width)) {
    const size = displayWidth(letter.text);
    // A space needs no room at the end of a line.
    while (used + size > width && current.length > 0 && letter.text !== " ") {
      const rest = current.splice(breakBefore([...current, letter]));
      lines.push(textOf(current).replace(/ +$/, ""));
      current = rest;
      used = displayWidth(textOf(rest));
    }
    current.push(letter);
    used += size;
  }
  lines.push(textOf(current).replace(/ +$/, ""));
  return lines;
}

function textOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join("");
}

/**
 * The index of the letter that should begin the next line, of those of a line and the one that no longer finds room: the last before which
 * a line may break, so that lines are full. A word that fills a line by itself is broken after a `/` or a comma in its second half, else
 * where the line is full.
 */
function breakBefore(letters: readonly Letter[]): number {
  const next = letters.length - 1;
  for (let at = next; at > 0; at--) {
    const [before, after] = [letters[at - 1]?.text ?? "", letters[at]?.text ?? ""];
    const mayBreak = !letters[at]?.isTied && (before === " " || besideWide(before, after));
    if (mayBreak && after !== " " && !NO_LINE_START.includes(after) && !NO_LINE_END.includes(before)) return at;
  }
  for (let at = next; at > next / 2; at--) if ("/,".includes(letters[at - 1]?.text ?? " ")) return at;
  return next;
}

function besideWide(before: string, after: string): boolean {
  return displayWidth(before) === 2 || displayWidth(after) === 2;
}

/** A text padded with spaces to a number of columns. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
