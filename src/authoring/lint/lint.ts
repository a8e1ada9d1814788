import { isDeepStrictEqual } from "node:util";
import { CHECKABLE, type Clause } from "../../regulation/clauses.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";

export type LintCode =
  | "todo"
  | "no-actor"
  | "wide"
  | "no-limit"
  | "restarts"
  | "same"
  | "not-listed"
  | "no-row"
  | "row-of-class"
  | "because-checked"
  | "no-sentence"
  | "fewer";

/** What is doubtful of a rulebook: not wrong, but worth a second look. */
export interface LintDoubt {
  readonly code: LintCode;
  readonly clause: string;
  /** The line of the regulation's text, where it is about one. */
  readonly line: number | null;
  /** What it is about: the other clause, the words of the text, what is to be decided. */
  readonly about: string;
}

/** What is doubtful of a rulebook's rows, in their order, then of its list of clauses. @param clauses its list; null where it has none */
export function doubtsIn(book: Rulebook, clauses: readonly Clause[] | null): LintDoubt[] {
  const rows = book.obligations.flatMap((row, at) => [...doubtsOf(row), ...sameAs(row, book.obligations.slice(0, at))]);
  return [...rows, ...(clauses === null ? [] : doubtsOfList(book, clauses))];
}

function doubtsOf(row: Obligation): LintDoubt[] {
  const { clause, todo, schedule, interpretations } = row;
  const doubt = (code: LintCode, about = ""): LintDoubt => ({ code, clause, line: null, about });
  return [
    ...todo.map((about) => doubt("todo", about)),
    ...(isByAnybody(row) ? [doubt("no-actor")] : []),
    ...(isWide(row) ? [doubt("wide")] : []),
    ...(schedule.type === "after" && schedule.within === null && interpretations.length === 0
      ? [doubt("no-limit")]
      : []),
    ...(restarts(row) ? [doubt("restarts")] : []),
  ];
}

/** A duty that follows acts of a type of which its own act is one: done, it would start again. */
function restarts({ schedule, evidence }: Obligation): boolean {
  if (schedule.type !== "after") return false;
  const { concerning, unlinked } = schedule.selector;
  if (unlinked || concerning === "holder") return false;
  return schedule.selector.records.some(({ kind, types }) =>
    evidence.some((one) => one.kind === kind && one.types?.some((type) => types === null || types.includes(type))),
  );
}

/** A duty of people that a record of anybody's act meets. */
function isByAnybody({ holder, evidence }: Obligation): boolean {
  if (holder.by === "body") return false;
  return evidence.some(
    ({ kind, slots }) =>
      kind !== "case" &&
      kind !== "measure" &&
      slots.every(({ parts }) => parts.every(({ as }) => as !== "holder" && as !== "department")),
  );
}

/** Evidence that any record of its kind is. */
function isWide({ evidence, schedule }: Obligation): boolean {
  // What follows an event is linked to it.
  if (schedule.type === "after" || schedule.type === "before") return false;
  return evidence.some(({ kind, types, topics }) => kind !== "case" && types === null && topics.length === 0);
}

/** Two rows that ask the same of the same: one act would be listed twice. */
function sameAs(row: Obligation, before: readonly Obligation[]): LintDoubt[] {
  const twin = before.find(
    (one) =>
      isDeepStrictEqual(asked(one), asked(row)) && isDeepStrictEqual(one.schedule, row.schedule) && one.n === row.n,
  );
  return twin ? [{ code: "same", clause: row.clause, line: null, about: twin.clause }] : [];
}

function asked({ holder, counterparts, recipients, evidence, kinds, levels }: Obligation): unknown {
  return { holder, counterparts, recipients, evidence, kinds, levels };
}

function doubtsOfList(book: Rulebook, clauses: readonly Clause[]): LintDoubt[] {
  const listed = new Set(clauses.map(({ clause }) => clause));
  return [
    ...book.obligations
      .filter(({ clause }) => !listed.has(clause))
      .map(({ clause }): LintDoubt => ({ code: "not-listed", clause, line: null, about: "" })),
    ...clauses
      .filter((one) => CHECKABLE.includes(one.class) && one.checkedBy === null && one.because === null)
      .map(({ clause }): LintDoubt => ({ code: "no-row", clause, line: null, about: "" })),
    ...clauses
      .filter((one) => one.checkedBy !== null && !CHECKABLE.includes(one.class))
      .map((one): LintDoubt => ({ code: "row-of-class", clause: one.clause, line: null, about: one.class })),
    ...clauses
      .filter((one) => one.checkedBy !== null && one.because !== null)
      .map(({ clause }): LintDoubt => ({ code: "because-checked", clause, line: null, about: "" })),
  ];
}
