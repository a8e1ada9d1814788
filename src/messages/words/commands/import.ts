import type { Kind } from "../../../terms/record-kinds.js";

/** Workbooks read into ledgers. */
export interface ImportWords {
  unreadable(path: string, reason: string): string;
  sameBook(paths: readonly [string, string]): string;
  /** The settings name it among the workbooks that are read where they lie. */
  readInPlace(path: string): string;
  noSheet(name: string, sheets: readonly string[]): string;
  /** The folder to import into belongs to no one unit. */
  noUnit(path: string): string;
  changedByHand(file: string): string;
  notImported(file: string): string;
  /** A file that the workbook was imported into before, and of whose kind it has no record now. */
  leftOver(file: string): string;
  nothingWritten: string;
  leftOut(records: number): string;
  file(name: string, records: number, state: "new" | "rewritten" | "unchanged"): string;
  /** A template is never written over a file that is there. */
  templateExists(path: string): string;
  templateWritten(path: string, sheets: number): string;
  readonly preview: {
    table(sheet: string, shape: "table" | "form", records: number): string;
    kind(kind: Kind, from: Source): string;
    year(year: number, from: Source, used: boolean): string;
    type(type: string): string;
    readonly heads: string;
    readonly serial: string;
    readonly noted: string;
    /** A head that is not known: its cells stand in the note. */
    readonly unknown: string;
    part(part: "year" | "month" | "day"): string;
    tick(type: string): string;
    readonly either: string;
    first(shown: number, all: number): string;
    readonly dry: string;
  };
}

/** Where something that holds for a table was read. */
type Source = "option" | "sheet" | "title" | "file" | "heads";
