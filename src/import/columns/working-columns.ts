import type { PartyType } from "../../terms/party-types.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { PartyReader } from "../people.js";
import { isDitto, isPlaceholder, kept, plainHead } from "../plain-text.js";
import { type Meaning, meaningOf } from "./head-meaning.js";

/** A column of a table, or a label of a form, with what stands under or beside it. */
export interface Headed {
  /** Its heads, outermost first. */
  readonly path: readonly string[];
  /** What it holds, as far as it takes to tell what it is for. */
  readonly texts: readonly string[];
}

/** What is known of a table besides its heads. */
export interface TableAsked {
  readonly kind: Kind;
  readonly terms: Terms;
  /** What the settings say that heads mean. */
  readonly said: ReadonlyMap<string, string>;
  readonly parties: PartyReader;
  /** What the names of file and sheet and the titles say. */
  readonly subject: string;
  /** The type that they write for all rows; null where they write none. */
  readonly type: string | null;
}

/** A column whose head is not understood yet. */
export interface OpenColumn {
  readonly at: number;
  readonly head: string;
  /** What it holds, without what counts as not written. */
  readonly filled: readonly string[];
}

/** The columns of one table while it is found out what they mean: what each means so far, and what the others leave open for it. */
export class WorkingColumns {
  readonly heads: readonly string[];
  readonly meanings: Meaning[];
  readonly #filled: readonly (readonly string[])[];

  constructor(
    readonly columns: readonly Headed[],
    readonly asked: TableAsked,
  ) {
    this.heads = columns.map(({ path }) => plainHead(path.join("")));
    this.meanings = columns.map(({ path }) => meaningOf(path, asked.kind, asked.terms, asked.said));
    this.#filled = columns.map(({ texts }) => texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept));
  }

  head(at: number): string {
    return this.heads[at] ?? "";
  }

  /** The innermost of the heads of a column, as it is looked up. */
  leaf(at: number): string {
    return plainHead(this.columns[at]?.path.at(-1) ?? "");
  }

  meaning(at: number): Meaning {
    return this.meanings[at] ?? NOTE;
  }

  key(at: number): string | undefined {
    const meaning = this.meaning(at);
    return meaning.is === "field" ? meaning.key : undefined;
  }

  isNote(at: number): boolean {
    return this.meaning(at).is === "note";
  }

  filled(at: number): readonly string[] {
    return this.#filled[at] ?? [];
  }

  /** Whether all that a column holds names parties of some types, one at least. */
  holds(at: number, types: readonly PartyType[]): boolean {
    return areParties(this.filled(at), types, this.asked.parties);
  }

  /** Whether a column has a key, whatever way its cells are to fill it. */
  isTaken(key: string): boolean {
    return this.meanings.some(
      (one) =>
        (one.is === "field" && one.key === key) ||
        (one.is === "either" && (key === "from" || key === "to")) ||
        (one.is === "part" && one.part === "day" && key === "date") ||
        (one.is === "tick" && key === "type"),
    );
  }

  /** The place of the first column of which something holds; undefined where it holds of none. */
  find(is: (at: number) => boolean): number | undefined {
    const at = this.columns.findIndex((_, one) => is(one));
    return at < 0 ? undefined : at;
  }

  forEach(act: (at: number) => void): void {
    for (let at = 0; at < this.columns.length; at++) act(at);
  }

  take(at: number, key: string, soft = false): void {
    this.meanings[at] = { is: "field", key, soft };
  }

  note(at: number): void {
    this.meanings[at] = NOTE;
  }

  /** The columns that nobody has understood. @param withUnits also those of units that are noted where nothing else is known */
  open(withUnits = false): OpenColumn[] {
    return this.columns.flatMap((_, at) => {
      const meaning = this.meaning(at);
      const head = this.head(at);
      const isOpen = meaning.is === "note" && (!meaning.known || (withUnits && /(单位|部门|机关)$/.test(head)));
      return isOpen && head !== "" ? [{ at, head, filled: this.filled(at) }] : [];
    });
  }
}

const NOTE: Meaning = { is: "note", known: true };

/** Whether each of some texts names parties of some types, or many of them, and one at least names somebody. */
export function areParties(values: readonly string[], types: readonly PartyType[], parties: PartyReader): boolean {
  let named = 0;
  const areKnown = values.every((text) => {
    const { names, groups, unknown, more } = parties.read(text, types, null);
    named += names.length;
    return names.length + groups.length > 0 && unknown.length === 0 && more === null;
  });
  return areKnown && named > 0;
}
