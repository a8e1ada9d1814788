import { inlineStarts, type Marker, type MarkerKind, markerOf } from "./markers.js";
import { type TableRow, tableRows } from "./table-rows.js";
import { type TextLine, textLines } from "./text-lines.js";

/** A stretch of a place's text that stood on one line. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

/** A place of a text before it has its id: what it says itself, without what stands below it. */
export interface Node {
  readonly kind: NodeKind;
  readonly number: number;
  readonly pieces: Piece[];
  readonly above: Node | undefined;
  readonly row: TableRow | undefined;
}

/** `title`: a heading without a number; `paragraph`: text without one; `item`: a line of a list with marks; `row`: of a table. */
export type NodeKind = MarkerKind | "title" | "paragraph" | `item${number}` | "row" | "heading";

const ENDS_SENTENCE = /[。；;：:！!？?”"』」）)…]\s*$/u;
const HAS_STOP = /[。；;！!？?]|，.*，/u;
/** A heading without a number is short. */
const TITLE_LENGTH = 30;
/** A line that breaks off before its sentence ends is about as wide as the page: so wide at least, unless the page is narrower. */
const WRAPPED_LENGTH = 15;
/** A narrow page has so many full lines, and so great a share of them. */
const FULL_LINES = 5;
const FULL_SHARE = 0.3;
const WIDE: readonly NodeKind[] = ["heading", "part", "chapter", "section", "title"];

/** The text of a place, its lines put together. */
export function nodeText(node: Node): string {
  return node.pieces.map(({ text }) => text).join("");
}

/** Whether a place is the heading of what stands below it, and says nothing itself. */
export function isHeading(node: Node): boolean {
  if (WIDE.includes(node.kind)) return true;
  const text = nodeText(node).replace(/[（(][^（）()]*[）)]\s*$/u, "");
  return text.length <= TITLE_LENGTH && !HAS_STOP.test(text) && !ENDS_SENTENCE.test(text);
}

/** Every place of a text in its order, each knowing the place above it. */
export function textOutline(text: string): Node[] {
  const lines = textLines(text);
  const rows = tableRows(lines);
  const builder = new Outline(pageOf(lines));
  for (const [index, line] of lines.entries()) {
    const row = rows.get(line.number);
    if (row === "head") continue;
    if (row) builder.addRow(row);
    else builder.addLine(line, lines[index + 1]);
  }
  return builder.nodes;
}

/** How long a line is that may go on in the next, its number included, and whether that is because the page is narrow. */
interface Page {
  readonly wrapped: number;
  readonly isNarrow: boolean;
}

function pageOf(lines: readonly TextLine[]): Page {
  const lengths = lines.map(({ text }) => text.length);
  const width = Math.max(0, ...lengths);
  const full = lines.filter(({ text }) => text.length >= width - 3 && !ENDS_SENTENCE.test(text)).length;
  const isNarrow = width < WRAPPED_LENGTH + 10 && full >= FULL_LINES && full >= lines.length * FULL_SHARE;
  return { wrapped: isNarrow ? Math.min(WRAPPED_LENGTH, width - 3) : WRAPPED_LENGTH, isNarrow };
}

class Outline {
  readonly nodes: Node[] = [];
  /** The places that the next may stand in, outermost first. */
  #open: Node[] = [];
  #titles = 0;

  /** How long the whole line was of which the last piece is. */
  #width = 0;

  constructor(private readonly page: Page) {}

  addRow(row: TableRow): void {
    const number = Number.parseInt(row.number, 10);
    const inner = this.#open.filter((node) => node.kind !== "paragraph");
    const before = this.nodes.at(-1)?.row ? (this.nodes.at(-1)?.number ?? 0) : 0;
    this.nodes.push({
      kind: "row",
      number: Number.isNaN(number) ? before + 1 : number,
      pieces: [{ line: row.line, text: [row.what, row.when, row.other].filter((cell) => cell !== "").join("，") }],
      above: inner.at(-1),
      row,
    });
  }

  addLine(line: TextLine, next: TextLine | undefined): void {
    const starts = inlineStarts(line.text);
    for (const [index, start] of starts.entries()) {
      const part = line.text.slice(start, starts[index + 1]).trim();
      this.#addPart(part, line, next);
      this.#width = line.text.length;
    }
  }

  #addPart(text: string, line: TextLine, next: TextLine | undefined): void {
    const marker = markerOf(text);
    if (marker && !isCarriedOn(marker, this.nodes.at(-1), this.page.wrapped))
      this.#addPlace(marker.kind, marker.number, marker.rest, line);
    else if (line.heading > 0) this.#addHeading(text, line);
    else if (line.bulleted) this.#addItem(text, line);
    else if (this.#continues(text)) this.nodes.at(-1)?.pieces.push({ line: line.number, text });
    else if (this.#isTitle(text, next)) this.#addTitle(text, line);
    else this.#addParagraph(text, line);
  }

  #addItem(text: string, line: TextLine): void {
    this.#addPlace(`item${Math.floor(line.indent / 2)}`, this.#nextItem(line), text, line);
  }

  #addHeading(text: string, line: TextLine): void {
    const outer = this.#open.filter((node) => node.kind === "heading" && node.number < line.heading);
    this.#open = outer;
    this.#push("heading", line.heading, text, line);
  }

  #addTitle(text: string, line: TextLine): void {
    this.#titles += 1;
    this.#addPlace("title", this.#titles, text, line);
  }

  #addParagraph(text: string, line: TextLine): void {
    const holder = this.#open.filter(({ kind }) => kind !== "paragraph");
    // A paragraph after the items of an article belongs to the article again.
    const top = holder.findIndex(({ kind }) => !WIDE.includes(kind));
    const inner = holder.at(-1);
    const below = top < 0 ? holder : holder.slice(0, inner && isHeading(inner) ? holder.length : top + 1);
    this.#open = below;
    const before = this.nodes.filter((node) => node.kind === "paragraph" && node.above === below.at(-1)).length;
    this.#push("paragraph", before + 1, text, line);
    this.#open = below;
  }

  #addPlace(kind: NodeKind, number: number, text: string, line: TextLine): void {
    const same = this.#open.findIndex((node) => node.kind === kind);
    if (same >= 0) this.#open = this.#open.slice(0, same);
    else if (WIDE.includes(kind)) this.#open = this.#open.filter((node) => isWider(node.kind, kind));
    this.#push(kind, number, text, line);
  }

  #push(kind: NodeKind, number: number, text: string, line: TextLine): void {
    const node: Node = {
      kind,
      number,
      pieces: text === "" ? [] : [{ line: line.number, text }],
      above: this.#open.at(-1),
      row: undefined,
    };
    if (text === "") node.pieces.push({ line: line.number, text: "" });
    this.nodes.push(node);
    this.#open = [...this.#open, node];
  }

  #nextItem(line: TextLine): number {
    const kind: NodeKind = `item${Math.floor(line.indent / 2)}`;
    const at = this.#open.findIndex((node) => node.kind === kind);
    const above = at < 0 ? this.#open.at(-1) : this.#open[at]?.above;
    return this.nodes.filter((node) => node.kind === kind && node.above === above).length + 1;
  }

  /** Whether a line goes on with the one before, which broke off in the middle of a sentence. */
  #continues(text: string): boolean {
    const before = this.nodes.at(-1);
    if (!before || before.row || before.kind === "heading" || before.kind === "title") return false;
    const last = before.pieces.at(-1)?.text ?? "";
    if (last === "" && before.pieces.length === 1) return text !== "";
    if (ENDS_SENTENCE.test(last)) return false;
    return (
      this.#width >= this.page.wrapped &&
      !(!this.page.isNarrow && isHeading(before) && last.length < WRAPPED_LENGTH + 8 && before.pieces.length === 1)
    );
  }

  #isTitle(text: string, next: TextLine | undefined): boolean {
    if (this.nodes.length === 0) return !/[。；]$/u.test(text);
    if (text.length > TITLE_LENGTH || HAS_STOP.test(text) || /[。；;：:，,、]$/u.test(text)) return false;
    return next !== undefined;
  }
}

/** Headings that may stand around one: parts around chapters, chapters around sections. */
function isWider(outer: NodeKind, kind: NodeKind): boolean {
  const rank = (one: NodeKind) => (WIDE.includes(one) ? WIDE.indexOf(one) : Number.POSITIVE_INFINITY);
  return rank(outer) < rank(kind);
}

/** A mention of a place at the beginning of a line that only goes on with a sentence: "第六条规定的……" after a line without a stop. */
function isCarriedOn(marker: Marker, before: Node | undefined, wrapped: number): boolean {
  if (marker.kind !== "article" && marker.kind !== "chapter" && marker.kind !== "part") return false;
  const last = before?.pieces.at(-1)?.text ?? "";
  return /^(?:规定|所列|所称|第|的)/u.test(marker.rest) && last.length >= wrapped && !ENDS_SENTENCE.test(last);
}
