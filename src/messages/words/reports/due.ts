import type { CsvColumn } from "./csv.js";

export const NEARNESS = ["near", "soon", "later", "open"] as const;

export type Nearness = (typeof NEARNESS)[number];

export const DUE_COLUMNS = [
  "due",
  "daysLeft",
  "nearness",
  "unit",
  "unitName",
  "regulation",
  "regulationTitle",
  "clause",
  "clauseName",
  "title",
  "requirement",
  "holder",
  "holderId",
  "counterpart",
  "counterpartId",
  "recipient",
  "recipientId",
  "period",
  "required",
  "found",
  "kind",
  "record",
  "open",
  "id",
] as const;

export type DueColumn = (typeof DUE_COLUMNS)[number];

/** The columns of a table to print. */
export const PRINTED_DUE_COLUMNS: readonly DueColumn[] = [
  "due",
  "nearness",
  "unitName",
  "regulation",
  "clause",
  "title",
  "holder",
  "counterpart",
  "recipient",
  "period",
  "kind",
  "record",
];

export interface DueWords {
  title(asOf: string, within: number, until: string): string;
  count(duties: number): string;
  readonly none: string;
  readonly nearness: Readonly<Record<Nearness, string>>;
  day(day: string, left: number, nearness: string): string;
  /** Above what has no due date. */
  readonly unlimited: string;
  /** @param count how many of how many are done; empty where one is asked for. @param unit empty where it is the only one */
  item(clause: string, what: string, who: string, count: string, unit: string): string;
  /** Which file a record to fill in goes to, and which of its fields the clause leaves open. */
  record(kind: string, open: readonly string[]): string;
  open(fields: readonly string[]): string;
  next(day: string, left: number, what: string, who: string): string;
  overdue(count: number): string;
  readonly hint: string;
  /** Of the columns that a table of findings has not; the others are called as there. */
  readonly headings: Readonly<Record<Exclude<DueColumn, CsvColumn>, string>>;
}
