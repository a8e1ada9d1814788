import type { Place, Problem } from "./problem.js";
import type { SourceText } from "./source.js";

/** Keys and list positions from the top of a document. */
export type Path = readonly (string | number)[];

/** A document that was read. Every scalar is the text as written (contract 1). Where it cannot be read at all its value is undefined. */
export interface YamlFile {
  readonly source: SourceText;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Its value was held to its schema before. */
  readonly conforming: boolean;
  /** Where a value stands, or with `key` its key; where the path leads nowhere, the nearest place above it. */
  placeOf(path: Path, at?: "key"): Place;
  /** The line (from 1) of that place. */
  lineOf(path: Path): number;
  /** The same where it is known without a second look; else the line of the nearest place around it of which it is. */
  lineNear(path: Path): number;
}
