import { isWrittenFor } from "../terms/keys.js";
import { DEEPEST } from "./depth.js";
import type { Path } from "./yaml-file.js";

/*
 * The quick way of reading: YAML as clerks write it, in one pass over the text. It takes
 *   - block lists and block maps, and flow lists and maps, these over several lines too;
 *   - scalars of one line: plain, in single quotes, or in double quotes without a backslash;
 *   - keys of letters and digits, comments, blank lines, LF or CRLF, a `---` before everything else.
 * Whatever else there is, a slip or a rarer form, it refuses and leaves to the precise way (yaml-precise.ts), which
 * decides what it means. What it takes it reads to the very value that the precise way gives.
 */

/** What was read of a document. */
export interface PlainDocument {
  /** A value of lists, maps and texts: empty values are null in a list and undefined in a map. */
  readonly value: unknown;
  /**
   * The line (from 1) on which a list or map begins. Not noted are items and what is within them, and those within a flow list or
   * map that begin on the line of what is noted around them.
   */
  readonly lines: ReadonlyMap<object, number>;
  /** Where each item of the top list stands; empty where the document is no block list. */
  readonly items: readonly PlainItem[];
  /** The places in the list of those of which nothing could be made the quick way: they are empty. */
  readonly refused: readonly number[];
}

/** A span of the text from the beginning of a line, in UTF-16 units, and that line's number (from 1). */
export interface PlainItem {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The line on which its value begins: the same, unless it stands below its dash. */
  readonly begins: number;
}

/** Reads a document the quick way; undefined where it is not of the plain kind. Items of a top list are refused one by one. */
export function readPlain(text: string): PlainDocument | undefined {
  if (STRANGE.test(text)) return undefined;
  return new PlainReader(text).document();
}

/** Finds where what was read stands in its text. */
export interface PlainPlaces {
  /**
   * Where a value begins, or with `key` its key, in UTF-16 units; where the path leads nowhere, the nearest place above it. Undefined
   * where only the precise way can tell.
   */
  offsetOf(path: Path, at?: "key"): number | undefined;
}

/** Reads a document of the plain kind once more, and notes where everything in it stands; undefined where it is of another kind. */
export function plainPlaces(text: string): PlainPlaces | undefined {
  if (STRANGE.test(text)) return undefined;
  const marks: Marks = new Map();
  const read = new PlainReader(text, marks).document();
  if (!read || read.refused.length > 0) return undefined;
  return { offsetOf: (path, at) => offsetAlong(path, at, read.value, marks) };
}

/** Where a key begins and where its value does; of an item of a list, its value only. */
interface Mark {
  readonly key: number;
  readonly value: number;
}

/** Of each list and map, where what it holds stands. */
type Marks = Map<object, Map<string | number, Mark>>;

/** No value is written. */
const NOWHERE = -1;

function offsetAlong(path: Path, at: "key" | undefined, whole: unknown, marks: Marks): number | undefined {
  let value = whole;
  let offset: number | undefined;
  for (const [index, step] of path.entries()) {
    if (typeof value !== "object" || value === null) return offset;
    const name = Array.isArray(value) ? Number(step) : nameIn(value, String(step));
    const mark = name === undefined ? undefined : marks.get(value)?.get(name);
    if (name === undefined || !mark) return offset;
    offset = index === path.length - 1 && at === "key" && mark.key >= 0 ? mark.key : mark.value;
    if (offset === NOWHERE) return undefined;
    value = Reflect.get(value, name);
  }
  return offset;
}

/** A key as it is written in a map. */
function nameIn(map: object, key: string): string | undefined {
  return Object.hasOwn(map, key) ? key : Object.keys(map).find((written) => isWrittenFor(written, key));
}

// Tabs, control characters, a return that ends no line, a mark of byte order within the text: whatever is none of the others.
const STRANGE = /[^\n\r -~\u00a0-\ufefe\uff00-\uffff]|\r(?!\n)/;
const KEY = /[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9_./()\u4e00-\u9fff-]*/y;
/**
 * What follows the key on most lines: a value that can be nothing but a text (it begins with none of INDICATORS); and the indentation
 * of the next line, where that holds something. A pattern runs at full speed from the first time on, and most ledgers are read before
 * anything else here would.
 */
const USUAL_LINE = /: (?!\d{16})([^\s\-?:,[\]{}#&*!|>'"%@`~nN+](?:[^\n\r:#]{0,300}[^\n\r:# ])?)\r?\n( *)(?=[^ \n\r#])/y;
/** Most values in a flow list or map; it ends at what comes next in that, or at the bracket that closes. */
const USUAL_ENTRY =
  /(?!\d{16})([^\s\-?:,[\]{}#&*!|>'"%@`~nN+](?:[^\n\r:#,[\]{}]{0,300}[^\n\r:#,[\]{} ])?)(?:, (?=[^\s#,\]}])| ?(?=[\]}]))/y;
/** As far as a plain scalar in a flow list or map can go. */
const IN_FLOW = /[^\n\r,[\]{}]*/y;
const LONG_NUMBER = /^[+-]?\d{16,}$/;
const NULL = /^(?:~|null|Null|NULL)$/;
/** First characters that give a scalar a meaning of its own. */
const INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
const NONE: readonly never[] = [];
const LONGEST_KEY = 500;

/** Says that the text is not of the plain kind. */
class Refusal extends Error {}
const REFUSED = new Refusal();

class PlainReader {
  readonly #text: string;
  readonly #lines = new Map<object, number>();
  /** Whether lines are noted: of a record nobody asks for those within. */
  #isNoting = true;
  /** The line on which the item of the top list begins that was read last. */
  #begun = 0;
  /** The key that last came after each key: records of a file are alike. */
  readonly #follower = new Map<string, string>();
  /** The line looked at: where its first character that is no space stands, its indentation and number. */
  #at = 0;
  #indent = -1;
  #line = 1;
  #depth = 0;
  #flowIndent = 0;
  /** The line on which the outermost flow list or map begins that is being read. */
  #flowLine = 0;
  /** Just after the quoted text, or the flow list or map, that was read last; within one of these, just after what was read of it. */
  #after = 0;
  /** Where the value begins that was read last; NOWHERE where none is written. */
  #began = NOWHERE;

  /** @param marks is told where everything stands; without it nothing is noted of that, which is most of the time */
  constructor(
    text: string,
    private readonly marks?: Marks,
  ) {
    this.#text = text;
  }

  document(): PlainDocument | undefined {
    try {
      if (/^---\r?\n/.test(this.#text)) this.#advance();
      else this.#goTo(0);
      if (this.#indent < 0) return { value: null, lines: this.#lines, items: NONE, refused: NONE };
      if (this.#indent > 0) return undefined;
      if (this.#isItem()) return this.#topList();
      const value = this.#block(0);
      return this.#indent < 0 ? { value, lines: this.#lines, items: NONE, refused: NONE } : undefined;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  #topList(): PlainDocument {
    this.#isNoting = false;
    const value: unknown[] = [];
    const items: PlainItem[] = [];
    const refused: number[] = [];
    while (this.#indent === 0 && this.#isItem()) {
      const line = this.#line;
      const start = this.#at;
      this.#begun = line;
      try {
        value.push(this.#item(0));
        this.#mark(value, items.length, NOWHERE);
        if (this.#indent > 0) throw REFUSED;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push(items.length);
        value.length = items.length;
        value.push(undefined);
        this.#skipItem(line);
      }
      const end = this.#indent < 0 ? this.#text.length : this.#at;
      items.push({ start, end, line, begins: this.#begun });
    }
    if (this.#indent >= 0) throw REFUSED;
    return { value, lines: this.#lines, items, refused };
  }

  /** Goes on to the next line that begins without a space. @param line the item's first */
  #skipItem(line: number): void {
    this.#depth = 0;
    if (this.#line === line) this.#advance();
    while (this.#indent > 0) this.#advance();
  }

  /** Moves to the next line that holds something; the indentation is -1 where there is none. */
  #advance(): void {
    this.#line++;
    this.#goTo(this.#text.indexOf("\n", this.#at) + 1 || this.#text.length);
  }

  /** The same from where a line begins: that one may be it. */
  #goTo(start: number): void {
    const text = this.#text;
    for (let line = start; line < text.length; this.#line++) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      if (!this.#isEnd(at) && text.charCodeAt(at) !== 35) {
        this.#at = at;
        this.#indent = at - line;
        return;
      }
      line = text.indexOf("\n", at) + 1 || text.length;
    }
    this.#indent = -1;
  }

  /** Whether a line ends here. */
  #isEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === 10 || code === 13 || at >= this.#text.length;
  }

  /** Whether the line looked at is a list item. */
  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === 45 && this.#isApart(this.#at + 1);
  }

  /** Whether a space is here or the line ends. */
  #isApart(at: number): boolean {
    return this.#text.charCodeAt(at) === 32 || this.#isEnd(at);
  }

  #block(indent: number): object {
    if (++this.#depth > DEEPEST) throw REFUSED;
    const line = this.#line;
    const value = this.#isItem() ? this.#list(indent) : this.#map(indent);
    this.#depth--;
    this.#note(value, line);
    return value;
  }

  #note(value: object, line: number): void {
    if (this.#isNoting) this.#lines.set(value, line);
    else if (this.#depth === 0) this.#begun = line;
  }

  /** Notes where what was read last stands in what holds it. */
  #mark(holder: object, name: string | number, key: number): void {
    if (!this.marks) return;
    const own = this.marks.get(holder) ?? new Map<string | number, Mark>();
    this.marks.set(holder, own.set(name, { key, value: this.#began }));
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.#indent === indent && this.#isItem()) {
      list.push(this.#item(indent));
      this.#mark(list, list.length - 1, NOWHERE);
    }
    if (this.#indent > indent) throw REFUSED;
    return list;
  }

  #item(indent: number): unknown {
    const start = this.#skipSpaces(this.#at + 1);
    if (this.#keyEnd(start) >= 0) {
      this.#indent += start - this.#at;
      this.#at = start;
      return this.#blockHere();
    }
    if (this.#isOver(start)) {
      this.#advance();
      return this.#indent > indent ? this.#blockHere() : this.#nothing(null);
    }
    const value = this.#inline(start, indent);
    this.#began = start;
    this.#advance();
    if (this.#indent > indent) throw REFUSED;
    return value;
  }

  /** The list or map that begins on the line looked at, with its indentation. */
  #blockHere(): object {
    const start = this.#at;
    const value = this.#block(this.#indent);
    this.#began = start;
    return value;
  }

  #nothing<T extends null | undefined>(value: T): T {
    this.#began = NOWHERE;
    return value;
  }

  #map(indent: number): object {
    const map: Record<string, unknown> = {};
    let key = "";
    while (this.#indent === indent) {
      const start = this.#at;
      key = this.#keyAfter(key, start);
      // Twice the same; or a name that every object has, like `constructor`, which is as well left to the precise way.
      if (key in map) throw REFUSED;
      map[key] = this.#value(start + key.length, indent);
      this.#mark(map, key, start);
    }
    if (this.#indent > indent) throw REFUSED;
    return map;
  }

  /** The value of a key, on its line or below. Moves to the line after it. @param indent the key's */
  #value(colon: number, indent: number): unknown {
    USUAL_LINE.lastIndex = colon;
    const usual = USUAL_LINE.exec(this.#text);
    if (!usual) return this.#otherValue(this.#skipSpaces(colon + 1), indent);
    this.#line++;
    this.#at = USUAL_LINE.lastIndex;
    this.#indent = usual[2]?.length ?? 0;
    this.#began = colon + ": ".length;
    return usual[1];
  }

  /** The same of a line that is not of the usual kind. @param start where something follows the colon, if anything does */
  #otherValue(start: number, indent: number): unknown {
    if (this.#isOver(start)) {
      this.#advance();
      const isNested = this.#indent > indent || (this.#indent === indent && this.#isItem());
      return isNested ? this.#blockHere() : this.#nothing(undefined);
    }
    const value = this.#inline(start, indent) ?? undefined;
    this.#began = start;
    this.#advance();
    return value;
  }

  /** The key that begins here. @param previous the one before it in its map, empty for the first */
  #keyAfter(previous: string, start: number): string {
    const text = this.#text;
    const likely = this.#follower.get(previous);
    if (likely !== undefined && text.startsWith(likely, start) && text.startsWith(": ", start + likely.length)) {
      return likely;
    }
    const end = this.#keyEnd(start);
    if (end < 0) throw REFUSED;
    const key = text.slice(start, end);
    this.#follower.set(previous, key);
    return key;
  }

  /** Where a key ends at its colon; -1 where no key begins here. */
  #keyEnd(start: number): number {
    KEY.lastIndex = start;
    if (!KEY.test(this.#text)) return -1;
    const end = KEY.lastIndex;
    if (end - start > LONGEST_KEY || this.#text.charCodeAt(end) !== 58) return -1;
    return this.#isApart(end + 1) ? end : -1;
  }

  /** A value that begins on the line looked at. @param indent what further lines of it stand further in than */
  #inline(start: number, indent: number): unknown {
    const text = this.#text;
    const first = text[start] ?? "";
    if (first === "[" || first === "{") {
      const line = this.#line;
      this.#flowLine = line;
      this.#flowIndent = indent;
      const value = this.#flow(start);
      this.#note(value, line);
      if (!this.#isOver(this.#skipSpaces(this.#after))) throw REFUSED;
      return value;
    }
    if (first === '"' || first === "'") {
      const value = this.#quoted(start, first);
      if (!this.#isOver(this.#skipSpaces(this.#after))) throw REFUSED;
      return value;
    }
    const next = text.indexOf("\n", start);
    const line = text.slice(start, next < 0 ? text.length : text.charCodeAt(next - 1) === 13 ? next - 1 : next);
    const comment = line.indexOf(" #");
    return plainScalar(comment < 0 ? line : line.slice(0, comment));
  }

  /** Whether nothing but a comment is left of the line. @param at where something is that is no space, if anything is */
  #isOver(at: number): boolean {
    return this.#isEnd(at) || (this.#text.charCodeAt(at) === 35 && this.#text.charCodeAt(at - 1) === 32);
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === 32) at++;
    return at;
  }

  #quoted(start: number, quote: string): string {
    let end = this.#text.indexOf(quote, start + 1);
    while (quote === "'" && end >= 0 && this.#text[end + 1] === "'") end = this.#text.indexOf(quote, end + 2);
    if (end < 0) throw REFUSED;
    const inner = this.#text.slice(start + 1, end);
    if (inner.includes("\n") || (quote === '"' && inner.includes("\\"))) throw REFUSED;
    this.#after = end + 1;
    return quote === "'" ? inner.replaceAll("''", "'") : inner;
  }

  #flow(start: number): object {
    if (++this.#depth > DEEPEST) throw REFUSED;
    const line = this.#line;
    const value = this.#text[start] === "[" ? this.#flowList(start) : this.#flowMap(start);
    this.#depth--;
    if (line !== this.#flowLine) this.#note(value, line);
    return value;
  }

  /** Skips to what comes next in a flow list or map, on a later line if need be. */
  #skipInFlow(from: number): number {
    const at = this.#skipSpaces(from);
    if (!this.#isEnd(at)) return at;
    this.#advance();
    if (this.#indent <= this.#flowIndent) throw REFUSED;
    return this.#at;
  }

  #flowList(start: number): unknown[] {
    const list: unknown[] = [];
    let at = this.#skipInFlow(start + 1);
    while (this.#text[at] !== "]") {
      list.push(this.#flowEntry(at, "]"));
      this.#mark(list, list.length - 1, NOWHERE);
      at = this.#after;
    }
    this.#after = at + 1;
    return list;
  }

  #flowMap(start: number): object {
    const map: Record<string, unknown> = {};
    let key = "";
    let at = this.#skipInFlow(start + 1);
    while (this.#text[at] !== "}") {
      key = this.#keyAfter(key, at);
      const colon = at + key.length;
      if (this.#isEnd(colon + 1) || key in map) throw REFUSED;
      map[key] = this.#flowEntry(colon + 2, "}") ?? undefined;
      this.#mark(map, key, at);
      at = this.#after;
    }
    this.#after = at + 1;
    return map;
  }

  /** A value in a flow list or map, and what parts it from the next one or from what closes: read up to there. */
  #flowEntry(start: number, closing: string): unknown {
    USUAL_ENTRY.lastIndex = start;
    const usual = USUAL_ENTRY.exec(this.#text);
    if (usual) {
      this.#after = USUAL_ENTRY.lastIndex;
      this.#began = start;
      return usual[1];
    }
    const begins = this.#skipSpaces(start);
    const value = this.#flowValue(begins);
    this.#after = this.#nextInFlow(closing);
    this.#began = begins;
    return value;
  }

  /** Where the next entry of a flow list or map stands, or what closes it. */
  #nextInFlow(closing: string): number {
    const at = this.#skipInFlow(this.#after);
    if (this.#text[at] === closing) return at;
    if (this.#text[at] !== ",") throw REFUSED;
    const next = this.#skipInFlow(at + 1);
    if (this.#text[next] === closing) throw REFUSED;
    return next;
  }

  #flowValue(start: number): unknown {
    const first = this.#text[start] ?? "";
    if (first === "[" || first === "{") return this.#flow(start);
    if (first === '"' || first === "'") return this.#quoted(start, first);
    IN_FLOW.lastIndex = start;
    IN_FLOW.test(this.#text);
    const end = IN_FLOW.lastIndex;
    const line = this.#text.slice(start, end);
    if (line.includes(" #")) throw REFUSED;
    this.#after = end;
    return plainScalar(line);
  }
}

function withoutLastSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  return text.slice(0, end);
}

/** A plain scalar of one line: its text, or null for an empty value. */
function plainScalar(written: string): string | null {
  const scalar = written.endsWith(" ") ? withoutLastSpaces(written) : written;
  if (INDICATORS.includes(scalar.charAt(0))) throw REFUSED;
  if (scalar.includes(":") && (scalar.endsWith(":") || scalar.includes(": "))) throw REFUSED;
  if (scalar.length <= 4 && NULL.test(scalar)) return null;
  if (scalar.length >= 16 && LONG_NUMBER.test(scalar)) throw REFUSED;
  return scalar;
}
