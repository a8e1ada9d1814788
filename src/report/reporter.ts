import type { Reported } from "../audit/finding.js";
import type { Messages } from "../messages/messages.js";
import type { Colours } from "./layout/colour.js";

/** What a report may be asked for besides its language. */
export interface ReportOptions {
  readonly messages: Messages;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
  /** Columns of the terminal it is for; Infinity for a pipe or a file. */
  readonly width: number;
  readonly colour: Colours;
  /** A byte order mark, for the formats that have one. */
  readonly bom: boolean;
  readonly tool: { readonly name: string; readonly version: string };
}

/**
 * Turns a result into text that ends with a line break, piece by piece: the whole of a province's report is more than need be held at
 * once. Pure: the same result and options give the same text.
 */
export type Reporter = (result: Reported, options: ReportOptions) => Pieces;

/** A text in pieces, to be put one after another. A string alone is none: it would be taken letter by letter. */
export type Pieces = readonly string[] | Generator<string>;
