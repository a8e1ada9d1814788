export interface CsvWords {
  readonly headings: Readonly<Record<CsvColumn, string>>;
  /** The status of the first row of a table that is not whole. */
  readonly incomplete: string;
  /** A period as words: a bare `2025-03` would become a date in a spreadsheet. */
  period(label: string): string;
}

export const CSV_COLUMNS = [
  "unit",
  "unitName",
  "regulation",
  "clauseName",
  "clause",
  "title",
  "requirement",
  "holder",
  "counterpart",
  "recipient",
  "period",
  "from",
  "to",
  "due",
  "status",
  "required",
  "found",
  "daysLate",
  "message",
  "evidence",
  "interpretations",
  "id",
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
