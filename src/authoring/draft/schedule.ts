/** When a duty falls due, in the keys of a rulebook. */
export interface DraftSchedule {
  readonly every?: string | readonly string[];
  readonly n?: number;
  readonly count?: "days";
  readonly months?: readonly number[];
  readonly on?: string;
  readonly until?: number;
  readonly "or-next-workday"?: true;
  readonly by?: "covers";
  readonly grace?: number;
  readonly window?: string;
  readonly due?: string;
  readonly festivals?: readonly string[];
  readonly "days-before"?: number;
  readonly after?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly within?: number | string;
  /** A limit in a vague word, as the table of words reads it: 及时. */
  readonly interpretation?: string;
  /** At least so long before it. */
  readonly lead?: number | string;
}

/** What a mention of time or count is to the duty it stands in. */
export interface TimeWords {
  /** Offsets in the sentence, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Null: no schedule of the language says it. */
  readonly schedule: DraftSchedule | null;
  /** What a person must still decide, or why it cannot be said. */
  readonly todo: readonly Doubt[];
  /** How certainly the words state a duty; the first that overlaps wins. */
  readonly rank: number;
}

/** A doubt of the draft, as a code and what it is about: messages turn it into words. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly about: string;
  /** How it is read for now: days, or the first and the last of a stretch; what else says so. */
  readonly read?: readonly string[];
}

export type DoubtCode =
  | "holder"
  | "holder-candidates"
  | "evidence"
  | "evidence-candidates"
  | "evidence-type"
  | "holder-assumed"
  | "trigger"
  | "trigger-candidates"
  | "soon"
  | "edge"
  | "no-cause"
  | "no-act"
  | "often"
  | "no-when"
  | "conflict"
  | "window"
  | "days-before"
  | "festivals-all"
  | "weekly"
  | "years"
  | "term-of-office"
  | "other-months"
  | "vague"
  | "hours"
  | "hours-of-day"
  | "people-counted";

/** Where words of time stand: in running text, or alone in a cell of a table, where 季度 says what 每季度 says. */
export type TimeContext = "text" | "cell";
