import type { Messages } from "../messages/messages.js";
import type { ColumnChoice } from "../messages/words/reports/csv.js";
import type { Colours } from "./layout/colour.js";

/** How a report is to be written. */
export interface ReportOptions {
  readonly messages: Messages;
  /** Columns there are; Infinity for a pipe or a file of which nothing else was said. */
  readonly width: number;
  /** Somebody reads it on a screen, from its end; in a pipe or a file, from its beginning. */
  readonly isScreen: boolean;
  readonly colour: Colours;
  /** A byte order mark, for the formats that have one. */
  readonly bom: boolean;
  /** The columns of a table for spreadsheets. */
  readonly columns: ColumnChoice;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Turns a view into a file that is no text: an office's programs read it. Pure as the others: the same view and options give the same bytes. */
export type BinaryReporter<View> = (view: View, options: ReportOptions) => Uint8Array | PromiseLike<Uint8Array>;

/** Turns a view into text that ends with a line break. Pure: the same view and options give the same text. */
export type Reporter<View> = (view: View, options: ReportOptions) => ReportText;

/** A text, or its pieces one after another: the whole of a province's report is more than need be held at once. */
export type ReportText = string | Iterable<string>;
