import type { Settings } from "../../audit/question.js";
import type { Place } from "../../document/problem.js";
import type { Language } from "../../messages/messages.js";
import type { Reading } from "../../regulation/load/readings.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { Term, Vocabulary } from "../../terms/terms.js";

/** A value and where it came from: nowhere (null: the usual value), a place in the file, or an option. */
export interface Setting<T> {
  readonly value: T;
  readonly from: Place | { readonly option: string } | null;
}

/** A file or folder that a setting names: absolute, and as the user would write it. */
export interface NamedPath {
  readonly path: string;
  readonly shown: string;
}

/** A term that a ledger declares, and where such a term is written. */
export interface OwnTerm {
  readonly vocabulary: Vocabulary;
  readonly term: Term;
}

/** A workbook that is read where it lies, and how: what `audit import` takes as options. */
export interface NamedBook extends NamedPath {
  readonly kind: Kind | null;
  /** The sheets to read; null for all that are not hidden. */
  readonly sheets: readonly string[] | null;
  /** The year of dates that have none; null where titles are to say it. */
  readonly year: number | null;
}

/** What a column's head means in the workbooks of a ledger: a key of records, or the note. */
export interface OwnHead {
  readonly head: string;
  readonly key: string;
}

/** The settings of a run, each with where it came from. */
export interface RunSettings {
  /** The file they were read from, as the user would write it; null where there is none. */
  readonly file: NamedPath | null;
  readonly language: Setting<Language>;
  readonly dueSoonDays: Setting<number>;
  readonly openAfterDays: Setting<number>;
  readonly tenureBrief: Setting<number>;
  readonly tenureLong: Setting<number>;
  /** Levels as written. */
  readonly failOn: Setting<readonly string[]>;
  readonly colourNear: Setting<number>;
  readonly colourSoon: Setting<number>;
  readonly rulebooks: readonly Setting<NamedPath>[];
  readonly readings: readonly Setting<Reading>[];
  /** Terms of the ledger's own. */
  readonly terms: readonly Setting<OwnTerm>[];
  /** What heads of its workbooks mean. */
  readonly heads: readonly Setting<OwnHead>[];
  /** Workbooks that are read where they lie. */
  readonly workbooks: readonly Setting<NamedBook>[];
  readonly waivers: Setting<NamedPath | null>;
  readonly baseline: Setting<NamedPath | null>;
}

/** What the engine wants of the settings. */
export function engineSettings({ dueSoonDays, openAfterDays, tenureBrief, tenureLong }: RunSettings): Settings {
  return {
    dueSoonDays: dueSoonDays.value,
    openAfterDays: openAfterDays.value,
    tenureDays: { brief: tenureBrief.value, long: tenureLong.value },
  };
}
