import type { ClauseClass } from "../../../regulation/clauses.js";

export interface CoverageWords {
  readonly clause: string;
  readonly class: string;
  readonly what: string;
  readonly check: string;
  readonly classes: Readonly<Record<ClauseClass, string>>;
  /** A clause that could be checked and is not yet. */
  readonly open: string;
  /** The clause in the document's own numbering. */
  readonly own: string;
  sum(regulation: string, rows: number, checkable: number, checked: number, advisory: number): string;
  noList(regulation: string): string;
  /** Advisory clauses with the records they speak of: counted, never judged. */
  readonly advisory: {
    title(asOf: string, year: number): string;
    readonly records: string;
    readonly count: string;
    readonly noSuchRecord: string;
    any(kind: string): string;
    about(records: string, topics: readonly string[]): string;
    readonly comma: string;
    /** @param without clauses whose records are none yet @param outside clauses the ledger has no such record for */
    sum(regulation: string, rows: number, recorded: number, without: number, outside: number): string;
  };
}
