import type { Problem } from "../../document/problem.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { Finder, Roster } from "../names.js";

/** A unit that is not read yet. */
export interface UnitInput {
  /** Its description, as reports show it. */
  readonly file: string;
  readonly above: UnitInput | undefined;
  /**
   * Its description, not yet held to anything; undefined where there is none to be had. What is wrong with its file goes to `problems`.
   * May read it anew each time it is asked.
   */
  description(problems: Problem[]): DescriptionInput | undefined;
  /**
   * The record lists of the kinds wanted; what is wrong with their files goes to `problems`. May read them anew each time it is asked.
   * @param whose the unit that they are of: the tables of workbooks are read by its roster, and not at all where there is none
   */
  recordLists(wanted: (kind: Kind) => boolean, problems: Problem[], whose?: Whose): readonly RecordInput[];
}

/** A unit, and who and what may be named in its records. */
export interface Whose {
  readonly unit: Roster;
  readonly names: Finder;
}

/** A value, and where it stands. */
export interface DescriptionInput {
  readonly file: YamlFile;
  readonly path: Path;
  readonly value: unknown;
}

/** A list of records of one kind. */
export interface RecordInput extends DescriptionInput {
  readonly kind: Kind;
  readonly roots: EvidenceRoots;
}

/** Record lists that were read already, as a unit gives them. */
export function listed(records: readonly RecordInput[]): UnitInput["recordLists"] {
  return (wanted) => records.filter(({ kind }) => wanted(kind));
}

/** What records are held to besides their schemas: the terms in force, and the clauses of each rulebook there is. */
export interface Known {
  readonly terms: Terms;
  readonly clauses: KnownClauses;
}

/** The clauses of each regulation, by its id. */
export interface KnownClauses extends Pick<ReadonlyMap<string, readonly string[]>, "get" | "keys"> {
  /** Those that stand at a place named in the document's own style; none where that is not known. */
  of?(regulation: string, place: string): readonly string[];
}

/** Where the paths in a record's `evidence` start, and the folder they may not leave: absolute. */
export interface EvidenceRoots {
  readonly folder: string;
  readonly ledger: string;
}
