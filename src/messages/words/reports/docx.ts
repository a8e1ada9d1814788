import type { Summary } from "../../../audit/finding.js";
import type { Day } from "../../../calendar/day.js";

/** What a report says as a document of an office. */
export interface DocxWords {
  readonly fonts: { readonly title: string; readonly heading: string; readonly body: string; readonly number: string };
  /** On each page. */
  readonly draft: string;
  readonly selfCheck: {
    readonly title: string;
    /** Under the title: whose report, and as of when. */
    subtitle(unit: string, asOf: Day): string;
    readonly headings: {
      readonly overview: string;
      readonly missed: string;
      readonly late: string;
      readonly breaches: string;
      readonly ahead: string;
      readonly questions: string;
      readonly records: string;
    };
    /** What was held to what. */
    basis(regulations: readonly string[], asOf: Day): string;
    readonly allDone: string;
    /** A blank for the day of what is made up for. */
    readonly plan: string;
  };
  readonly notice: {
    readonly title: string;
    addressee(unit: string): string;
    /** What the notice rests on; that what is not recorded may have been done. */
    opening(asOf: Day): string;
    readonly headings: { readonly missed: string; readonly breaches: string; readonly questions: string };
    /** What is asked, with a blank for the day. */
    readonly demand: string;
    readonly nothing: string;
    readonly sender: string;
    readonly date: string;
  };
  /** A heading or an item with its number, from 1. */
  heading(number: number, text: string): string;
  item(number: number, text: string): string;
  /** What is asked of whom, by which clauses, and how it stands. */
  thing(what: string, who: string, period: string, clauses: readonly string[]): string;
  clause(regulation: string, clause: string): string;
  bookTitle(title: string): string;
  places(places: readonly string[]): string;
  /** Things due by a day; null: without a limit. */
  dueBy(day: Day | null, things: readonly string[]): string;
  counted(what: string, count: number): string;
  notJudged(unit: string): string;
  /** The sum of a unit in a sentence: the things missed, and how many duties of each kind there are. */
  sum(things: number, summary: Summary): string;
  /** Texts as sentences one after another. */
  sentences(texts: readonly string[]): string;
  /** A text with its days as the language writes them in documents. */
  inDays(text: string): string;
  day(day: Day): string;
  /** The names that a template of an office's own may use, by what stands there. */
  readonly fields: Readonly<Record<TemplateField, string>>;
  templateFor(path: string): string;
  unknownTemplate(given: string, known: readonly string[]): string;
  noDocument(content: string): string;
  noTemplate(given: string, reason: string): string;
  badTemplate(file: string, reasons: readonly string[]): string;
  unknownFields(file: string, fields: readonly string[], known: readonly string[]): string;
}

/** What may stand in a template of an office's own. */
export type TemplateField =
  | "asOf"
  | "year"
  | "units"
  | "unit"
  | "regulations"
  | "done"
  | "late"
  | "lateCount"
  | "missed"
  | "missedCount"
  | "breaches"
  | "breachCount"
  | "questions"
  | "questionCount"
  | "ahead"
  | "aheadCount"
  | "what"
  | "who"
  | "period"
  | "due"
  | "clauses"
  | "status"
  | "text";
