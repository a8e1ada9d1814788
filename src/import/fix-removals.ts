import { isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isUnwritten } from "../document/empty-words.js";

/** A stretch of a text and what it becomes. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A part of a list or a map: where it begins and ends. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes parts out of a list or a map, with what joins them to the others: up to the next that stays, at the end from the last that stays.
 * Nothing where none stays, or where a comment would go too.
 */
export function removalsFrom(text: string, parts: readonly Part[], isGone: (at: number) => boolean): Edit[] {
  const edits: Edit[] = [];
  if (parts.every((_, at) => isGone(at))) return edits;
  for (let at = 0; at < parts.length; at++) {
    if (!isGone(at)) continue;
    let last = at;
    while (last + 1 < parts.length && isGone(last + 1)) last += 1;
    const [first, end, next] = [parts[at], parts[last], parts[last + 1]];
    if (!first || !end) continue;
    const edit = next ? { from: first.from, to: next.from, text: "" } : fromTheOneBefore(text, first.from, end.to);
    if (edit && !text.slice(edit.from, edit.to).includes("#")) edits.push(edit);
    at = last;
  }
  return edits;
}

/** From the end of what stands before a part, without the comma between. */
function fromTheOneBefore(text: string, from: number, to: number): Edit | undefined {
  const before = text.slice(0, from).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  // In braces a comment in between would swallow what closes them.
  if (before.endsWith(",")) return line.includes("#") ? undefined : { from: before.length - 1, to, text: "" };
  return { from: before.length, to, text: "" };
}

/** Where the pairs of a map stand; undefined where one has no place. */
export function pairsIn(map: YAMLMap): Part[] | undefined {
  return wholeOf(map.items.map((pair) => partOf(pair)));
}

function partOf({ key, value }: Pair): Part | undefined {
  const [from] = (isNode(key) ? key.range : undefined) ?? [];
  const [, to] = (isNode(value) ? value.range : undefined) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Where the items of a list stand, with their dashes; undefined where one has no place. */
export function itemsIn(list: YAMLSeq, text: string): Part[] | undefined {
  return wholeOf(
    list.items.map((item) => {
      const [from, to] = (isNode(item) ? item.range : undefined) ?? [];
      if (from === undefined || to === undefined) return undefined;
      return { from: list.flow ? from : text.lastIndexOf("-", from - 1), to };
    }),
  );
}

function wholeOf(parts: readonly (Part | undefined)[]): Part[] | undefined {
  const whole = parts.flatMap((part) => part ?? []);
  return whole.length === parts.length ? whole : undefined;
}

/** Whether a value is nothing but what counts as not written: a text, or a list of such, that nothing refers to. */
export function isNothing(value: unknown): boolean {
  if (isScalar(value)) return value.anchor === undefined && isUnwritten(String(value.value));
  return isSeq(value) && value.anchor === undefined && value.items.length > 0 && value.items.every(isNothing);
}
