import type { DoubtCode } from "../../../authoring/draft/schedule.js";

export interface DraftWords {
  readonly clause: string;
  readonly line: string;
  readonly words: string;
  readonly schedule: string;
  readonly holder: string;
  readonly todo: string;
  /** In place of a schedule that the language does not have. */
  readonly unsayable: string;
  readonly nobody: string;
  readonly doubts: Readonly<Record<DoubtCode, (about: string, read: readonly string[]) => string>>;
  /** How many clauses and duties, how many of these are doubtful, and how many sentences became a comment only. */
  sum(counts: { clauses: number; duties: number; doubtful: number; unsaid: number }): string;
  conflict(one: string, other: string, first: string, second: string): string;
  wrote(files: readonly string[], program: string): readonly string[];
  badId(text: string): string;
  exists(path: string): string;
  notText(path: string, how: "pdf" | "doc" | "other"): string;
  badFile(path: string, why: string): string;
  readonly noWord: string;
  readonly noDuties: string;
  /** Comments in the rulebook that is written. */
  readonly comments: {
    head(file: string): string;
    readonly howTo: string;
    at(line: number, words: string): string;
    unsayable(clause: string, line: number, words: string, why: string): string;
    readonly conflicts: string;
    clauses(title: string): string;
  };
  /** In place of the words of a trigger or an act that the table does not know. */
  triggerTerm(about: string): string;
  actTerm(about: string): string;
}
