import { lazy } from "../base/lazy.js";

/** Collections within collections that a file may hold: no record needs a tenth of it, and what reads them goes one call deeper each time. */
export const DEEPEST = 100;

const yaml = lazy<typeof import("yaml")>(() => require("yaml"));

/** More items begun on one line than may be: `- - - …`. */
const ITEMS_ON_A_LINE = new RegExp(`^ *(?:[-?] +){${DEEPEST}}[-?] `, "m");

/**
 * Where a YAML text begins to go deeper than it may (an offset); undefined where it never does. It is told from the text's tokens, one
 * after another, before anything is read that would need a call for each level.
 */
export function tooDeepAt(text: string): number | undefined {
  const line = ITEMS_ON_A_LINE.exec(text);
  if (line) return line.index + line[0].length - 2;
  if (isShallow(text)) return undefined;
  const levels = new Levels();
  let offset = 0;
  for (const token of new (yaml().Lexer)().lex(text)) {
    levels.take(token);
    if (levels.depth > DEEPEST) return offset;
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

/** Marks that the lexer puts between tokens, and that are no part of the text: a document, a flow cut short, a scalar. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/** Whether a text cannot be too deep: it has too few brackets, and no line that begins so far in. */
function isShallow(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) < DEEPEST / 2 && !/^(?: {50}|(?:[-?] +){50})/m.test(text);
}

/** Counts the collections that are open, token by token. */
class Levels {
  /** Brackets not closed. */
  #flow = 0;
  /** The block collections that are open, from the outermost: the column each began in, and whether it is a list. */
  readonly #blocks: { readonly column: number; readonly isList: boolean }[] = [];
  #column = 0;
  /** Nothing but the marks of items stands before it on its line. */
  #isAtStart = true;
  /** Where on the line a key may have begun. */
  #key: number | null = null;

  get depth(): number {
    return this.#flow + this.#blocks.length;
  }

  take(token: string): void {
    if (MARKS.has(token)) return;
    if (/^\r?\n/.test(token)) {
      this.#column = 0;
      this.#isAtStart = true;
      this.#key = null;
      return;
    }
    if (token === "[" || token === "{") this.#flow += 1;
    else if (token === "]" || token === "}") this.#flow -= 1;
    if (token === ":" && this.#flow === 0 && this.#key !== null) this.#open(this.#key, false);
    else if (this.#isAtStart && token.trim() !== "") this.#begin(token);
    this.#column += token.length;
  }

  /** What begins a line, or stands behind the items that do. */
  #begin(token: string): void {
    this.#isAtStart = token === "-" || token === "?";
    if (this.#isAtStart) this.#open(this.#column, token === "-");
    else this.#key = this.#column;
  }

  /** A collection is within those that began further out. */
  #open(column: number, isList: boolean): void {
    while ((this.#blocks.at(-1)?.column ?? -1) > column) this.#blocks.pop();
    const isOpen = () => this.#blocks.some((block) => block.column === column && block.isList === isList);
    // A list may begin in the column of the key it belongs to, which the next key ends.
    if (!isList && isOpen() && this.#blocks.at(-1)?.isList) this.#blocks.pop();
    if (!isOpen()) this.#blocks.push({ column, isList });
  }
}
