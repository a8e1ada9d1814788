import type { Node, Piece } from "./text-outline.js";

/** A sentence of a place: its text, and where it stands in the place's whole text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text: up to a full stop or a semicolon, which is theirs. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。；;！？!?]+[。；;！？!?]*/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** A text without the spaces that stand between its characters, and where in it each character stood. */
export interface Squeezed {
  readonly text: string;
  /** The offset in the whole text of one in the squeezed one. */
  readonly offset: (at: number) => number;
}

/** Leaves out spaces: 每 3 个月 reads as 每3个月. */
export function squeezed(text: string): Squeezed {
  const kept = [...text.matchAll(/\S/gu)].map((match) => match.index);
  return { text: text.replace(/\s+/gu, ""), offset: (at) => kept[at] ?? text.length };
}

/** The line on which a place's text stands at an offset. */
export function lineAt(node: Node, offset: number): number {
  let length = 0;
  let last: Piece | undefined;
  for (const piece of node.pieces) {
    last = piece;
    length += piece.text.length;
    if (offset < length) break;
  }
  return last?.line ?? 1;
}

/** The parts of a sentence between its commas: where each begins. */
export function commaStarts(sentence: string): number[] {
  return [0, ...[...sentence.matchAll(/[，,：:]/gu)].map((match) => match.index + 1)];
}
