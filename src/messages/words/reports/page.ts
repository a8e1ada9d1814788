import type { Status } from "../../../audit/finding.js";

/** What a page of a check says beside the words of the other reports. */
export interface PageWords {
  /** Of the parts of the page, as headings and in its list of contents. */
  readonly parts: {
    readonly overview: string;
    readonly rollUp: string;
    readonly map: string;
    readonly toDo: string;
    readonly units: string;
    readonly people: string;
    readonly clauses: string;
  };
  readonly contents: string;
  /** What a status means, in a few words. */
  readonly meanings: Readonly<Record<Status, string>>;
  /** Headings of the counts of the closing screen. */
  readonly groups: { readonly wrong: string; readonly open: string; readonly settled: string };
  /** Above so many findings only what is not in order is listed. */
  onlyNotInOrder(listed: number, all: number): string;
  /** The result holds no more than what is not in order. */
  readonly restNotHere: string;
  /** Where nobody made ready what nearly counted and what would do a duty. */
  readonly noDetails: string;
  /** A page of one unit, or of one person, of a larger run. */
  onlyOf(name: string): string;
  madeBy(name: string, version: string): string;
  readonly mapNote: string;
  readonly unit: string;
  unitCount(count: number): string;
  /** Of a unit of which nothing is listed. */
  readonly nothingListed: string;
  /** Records dated after the as-of day. */
  afterAsOf(count: number): string;
  readonly notBound: string;
  readonly toDoNote: string;
  readonly nothingToDo: string;
  lateNotHere(count: number): string;
  readonly close: string;
  readonly closes: {
    readonly mendable: string;
    readonly passed: string;
    readonly breach: string;
    readonly review: string;
    readonly undetermined: string;
    dueSoon(day: string): string;
    readonly pending: string;
  };
  readonly draft: string;
  readonly openFields: (fields: readonly string[]) => string;
  readonly id: string;
  done(status: string, count: number): string;
  readonly peopleNote: string;
  readonly nothingAsked: string;
  readonly until: string;
  readonly noLimit: string;
  readonly clausesNote: string;
  readonly filter: {
    readonly title: string;
    readonly status: string;
    readonly unit: string;
    readonly person: string;
    readonly regulation: string;
    readonly text: string;
    readonly any: string;
    readonly notInOrder: string;
    readonly clear: string;
    readonly unfold: string;
    readonly fold: string;
    /** `{shown}` and `{all}` are filled in by the page. */
    readonly shown: string;
  };
  reading(words: string, reading: string): string;
  /** Between a status and what it is about. */
  readonly colon: string;
  /** Between things a record lacks. */
  readonly semicolon: string;
  readonly toTop: string;
}
