import { compareTexts } from "../base/text-order.js";
import type { PartyType } from "../terms/party-types.js";
import type { TypedKind } from "../terms/record-kinds.js";
import type { Term, Vocabulary } from "../terms/terms.js";

/** Where something stands in a file: the path as the user would write it, line and column from 1, and the line itself. */
export interface Place {
  readonly file: string;
  /** The same file relative to the ledger it lies in, as reports show it; none where it lies in none. */
  readonly inLedger?: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** In a workbook, the address of the cell: `C12`; empty for a sheet or a workbook as a whole. */
  readonly cell?: string;
}

/** What each problem has to say; words are found by code in messages/. */
export interface ProblemArgs {
  // files and folders
  "unreadable-folder": { reason: string };
  "unreadable-file": { reason: string };
  "link-loop": Record<never, never>;
  /** It leads out of the ledgers. */
  "link-leaves": Record<never, never>;
  /** A ledger's own settings name what lies outside it. */
  "path-leaves": { path: string };
  "file-too-large": { most: number };
  "not-utf8": { seems: string | null };
  "unknown-kind": { kind: string; nearest: string | null };
  /** A file or folder whose name marks a copy. */
  "copy-left-out": Record<never, never>;
  "file-outside-unit": Record<never, never>;
  "no-unit": Record<never, never>;
  // the shape of YAML
  "broken-yaml": { yaml: string; detail: string };
  /** A conflict of two versions that git left in the file. */
  "merge-conflict": Record<never, never>;
  "full-width-colon": { key: string };
  "no-space": { key: string };
  "key-without-value": { key: string };
  "alias-bomb": { limit: number };
  "long-number": { text: string };
  "tag-not-allowed": { tag: string };
  "not-a-list": Record<never, never>;
  "not-a-map": Record<never, never>;
  "empty-record": Record<never, never>;
  // the shape of a record
  /** The key meant where one is, with its Chinese name; else the keys that may stand there. What no key takes belongs in a note. */
  "unknown-key": {
    key: string;
    nearest: string | null;
    named: string | null;
    allowed: readonly string[];
    noted: boolean;
  };
  /** Two spellings of one key in one map. */
  "key-written-twice": { key: string; first: string; written: string };
  "missing-field": { field: string };
  "wrong-type": { expected: string };
  /** The day meant, and the last of several in one text; or what is lacking. */
  "bad-day": { text: string; suggestion: string | null; last: string | null; lacks: "day" | "year" | null };
  "bad-covers": { text: string; suggestion: string | null };
  "bad-identifier": { text: string };
  "bad-record-id": { text: string };
  "bad-clause": { text: string; meant: string | null };
  "reserved-identifier": { text: string };
  /** One of a few was to be written; the nearest of them where there is one. */
  "bad-value": { text: string; allowed: readonly string[]; nearest: string | null };
  /** Exactly one of some keys was to be written. */
  "not-one-of": { keys: readonly string[] };
  "empty-value": Record<never, never>;
  "bad-number": { minimum: number };
  // what a record says
  /** Where it may be declared, where no term is like it. */
  "unknown-term": {
    vocabulary: Vocabulary;
    text: string;
    nearest: string | null;
    /** All that may be written is listed beside the nearest. */
    listed?: true;
    allowed: readonly Term[];
    declarable: "settings" | "rulebook" | null;
  };
  /** A term of a rulebook that names another's: those that declare it. */
  "foreign-term": { vocabulary: Vocabulary; text: string; id: string; regulations: readonly string[] };
  /** A type of another kind of record, which has a file of its own. */
  "misplaced-term": { vocabulary: Vocabulary; text: string; kind: TypedKind };
  /** What stands for one of several terms. */
  "ambiguous-term": { text: string; candidates: readonly string[] };
  /** The nearest name; where none is, those that are alike and stand for something else. */
  "unknown-party": {
    expected: readonly PartyType[];
    text: string;
    nearest: string | null;
    candidates: readonly string[];
  };
  /** Several names in one text: what it should be as a list. */
  "several-names": { text: string; list: readonly string[] };
  /** A text that counts more people than it names: how many are missing, where it says so. */
  "names-missing": { text: string; named: readonly string[]; missing: number | null };
  /** A text that means everybody on the leading group: the day, and who was on it then. */
  "group-unnamed": { text: string; day: string | null; names: readonly string[] };
  "shared-name": { text: string; ids: readonly string[] };
  "to-before-from": { from: string; to: string };
  "overlapping-posts": { person: string; role: string; until: string };
  /** Rows of a rulebook that somebody must still decide. */
  undecided: { clauses: readonly string[] };
  "duplicate-id": { id: string; first: string };
  "unknown-regulation": { text: string; nearest: string | null };
  "evidence-leaves-ledger": { path: string };
  "waiver-without-unit": Record<never, never>;
  "waiver-of-another-unit": { text: string };
  /** The clauses of the place named, where it is one; else the nearest. */
  "unknown-clause": { regulation: string; text: string; nearest: string | null; candidates: readonly string[] };
  // valid but doubtful
  "subject-names-person": { text: string; names: readonly string[] };
  "without-post": { name: string; date: string };
  "talk-with-oneself": { name: string };
  "recorded-before": { recorded: string; date: string };
  "concluded-before-found": { date: string; concluded: string };
  "found-before-occurred": { date: string; occurred: string };
  "measure-before-occurred": { measure: string; occurred: string };
  "year-before-2000": { date: string };
  /** The place of the first. */
  "equal-record": { first: string };
  /** What is read of a text, and what was lost of it. */
  "text-cut": { text: string; lost: string };
  "waiver-self-approved": { name: string };
  /** What is answered is about a record that is not there. */
  "answer-without-record": { label: string };
  // workbooks
  /** A file that is no workbook, by what it is instead. */
  "book-of-another-kind": { content: string };
  "book-too-large": { bytes: number; most: number };
  "book-damaged": Record<never, never>;
  "book-without-records": Record<never, never>;
  /** What a table lists is not to be told by its heads. */
  "table-of-no-kind": { heads: readonly string[] };
  "sheet-passed-over": Record<never, never>;
  "sheet-hidden": Record<never, never>;
  /** Rows from 1 that are hidden, and were read. */
  "rows-hidden": { rows: readonly number[] };
  "columns-hidden": { columns: readonly string[] };
  "row-passed-over": { text: string };
  /** Records that must have ids and have none were given some. */
  "ids-given": { ids: readonly string[] };
  "cell-error": { text: string };
  "cell-without-value": { text: string };
  "cell-long-number": { text: string };
  /** What a date lacks; or it may be read in two ways, or not at all. */
  "cell-bad-day": { text: string; lacks: "year" | "month" | "day" | "ambiguous" | "none" };
  "cell-several-days": { text: string };
  /** More people than are named: who is named. */
  "cell-more-people": { text: string; names: readonly string[] };
  "cell-unreadable": { text: string };
  // rulebooks
  /** What is written in a place of a rulebook, and what may stand there. */
  "unknown-reference": { what: string; text: string; nearest: string | null; allowed: readonly string[] };
  /** A key of an obligation that has no effect where it stands. */
  "no-effect": { key: string };
  "value-unused": { id: string; fields: readonly string[] };
  /** Two things that exclude one another. */
  contradicts: { key: string; other: string };
  /** Who is to be the duty's counterpart or recipient, and no place of the evidence asks for him. */
  "unused-party": { party: "counterpart" | "recipient" };
  /** What evidence asks for and no record of its kind, or of this duty, can have. */
  "never-met": { key: string };
  /** What leaves an obligation with nobody who could owe it. */
  "never-owed": { key: string };
  /** What cannot be done in the days there are. */
  "no-room": { key: string; days: number };
  /** What stands in one list twice. */
  "said-twice": { text: string };
  /** A term that the program declares already, by its id or one of its names. */
  "declared-already": { vocabulary: Vocabulary; text: string; id: string };
  /** A name that other rulebooks give a term with another id. */
  "term-clash": { vocabulary: Vocabulary; text: string; id: string; regulations: readonly string[] };
  /** A rulebook that takes the place of one that comes with the program. */
  "stands-in": { id: string };
  "unused-interpretation": { id: string };
  /** A stretch of the year that ends in the next and is long. */
  "long-stretch": { id: string; from: string; to: string; days: number };
  // settings
  "no-such-path": { path: string };
  /** A term that the ledger declares and that is known without. */
  "term-known": { vocabulary: Vocabulary; text: string; term: Term };
  /** Rulebooks that bind none of the units. */
  "unmatched-rulebook": { path: string };
  /** A reading of a word that no rulebook (or not the one named) leaves open. */
  "unmatched-reading": { text: string; nearest: string | null };
  /** A value that the interpretation does not have. */
  "unmatched-reading-field": { field: string; id: string; has: readonly string[] };
}
export type ProblemCode = keyof ProblemArgs;

/** Notices that are about a record, and not about a file or the ledger (contract 1). */
const ABOUT_RECORDS: readonly string[] = [
  "subject-names-person",
  "without-post",
  "talk-with-oneself",
  "recorded-before",
  "concluded-before-found",
  "found-before-occurred",
  "measure-before-occurred",
  "year-before-2000",
  "equal-record",
  "text-cut",
  "waiver-self-approved",
  "answer-without-record",
] satisfies ProblemCode[];

/** Whether a notice is about a record. */
export function isAboutRecord({ code }: { readonly code: string }): boolean {
  return ABOUT_RECORDS.includes(code);
}

/** Errors of what a name stands for: while the unit's own description has errors they may be no more than its echo. */
const ABOUT_NAMES: readonly string[] = [
  "unknown-party",
  "several-names",
  "names-missing",
  "group-unnamed",
  "shared-name",
  "waiver-of-another-unit",
] satisfies ProblemCode[];

/** Whether a problem is about what a name stands for. */
export function isAboutName({ code }: Problem): boolean {
  return ABOUT_NAMES.includes(code);
}

/** Something to say about what was read. An error keeps its record (or file) out; a warning does not. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly severity: "error" | "warning";
  readonly code: Code;
  readonly args: ProblemArgs[Code];
  readonly place: Place;
  /** There are so many of its kind that it was not looked for what is meant. */
  readonly notLookedFor?: true;
}

/** An error (or a warning) of one code at a place. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArgs[Code],
  place: Place,
  severity: "error" | "warning" = "error",
): Problem<Code> {
  return { severity, code, args, place };
}

/** A key that nothing can be said of but that it is none. */
export function noSuchKey(key: string): ProblemArgs["unknown-key"] {
  return { key, nearest: null, named: null, allowed: [], noted: false };
}

/** The place for a problem with a file or folder as a whole. @param inLedger its path relative to the ledger, where it lies in one */
export function fileStart(shown: string, inLedger = shown): Place {
  return { file: shown, inLedger, line: 1, column: 1, text: "" };
}

/** Whether a problem keeps what has it out of the run; else it is a warning. */
export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Problems in the order a reader meets them: those of units' descriptions, which others may follow from, and then by file, line, column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    ({ place: a }, { place: b }) =>
      (a.file === b.file
        ? 0
        : Number(isDescription(b.file)) - Number(isDescription(a.file)) || compareTexts(a.file, b.file)) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

function isDescription(file: string): boolean {
  return /(^|[/\\])unit\.yaml$/.test(file);
}
