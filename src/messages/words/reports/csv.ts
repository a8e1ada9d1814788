export interface CsvWords {
  readonly headings: Readonly<Record<CsvColumn, string>>;
  /** The status of the first row of a table that is not whole. */
  readonly incomplete: string;
  /** A clause's id so that no spreadsheet takes it for a number or a day. */
  clause(id: string): string;
  /** A period as words: a bare `2025-03` would become a date in a spreadsheet. */
  period(label: string): string;
}

/** Every column of a table of findings. */
export const CSV_COLUMNS = [
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

/** The columns of a table to print, as many as stand side by side on A4 laid across where nobody sets their widths. */
export const PRINTED_COLUMNS: readonly CsvColumn[] = [
  "unitName",
  "regulation",
  "clause",
  "title",
  "holder",
  "counterpart",
  "recipient",
  "period",
  "due",
  "status",
  "message",
  "evidence",
];

/** Which columns a table has. */
export const COLUMN_CHOICES = ["print", "all"] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];
