import type { WrittenAs } from "../../../document/described-fields.js";

export interface FieldsWords {
  /** What a unit's description is called among the kinds of records. */
  readonly unit: string;
  heading(name: string, kind: string): string;
  readonly key: string;
  readonly chinese: string;
  readonly required: string;
  readonly meaning: string;
  readonly write: string;
  readonly isRequired: string;
  readonly written: Readonly<Record<WrittenAs, string>>;
  readonly map: string;
  /** Ballots by grade, bodies by their names: the keys are terms. */
  mapOfTerms(name: string, vocabulary: string): string;
  term(name: string, vocabulary: string): string;
  party(types: readonly string[]): string;
  several(what: string): string;
  // terms
  vocabularyHeading(name: string, vocabulary: string): string;
  /** Where the terms of a vocabulary are written. */
  writtenIn(places: readonly string[]): string;
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: string;
  readonly countedBy: string;
  readonly ofRulebook: string;
  readonly ofLedger: string;
}
