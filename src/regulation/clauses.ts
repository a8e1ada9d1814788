import type { ClauseEntry } from "../generated/schemas.js";
import type { RecordWord } from "../terms/record-kinds.js";
import { clauseName, numberOf } from "./clause.js";
import type { LocalText } from "./local-text.js";
import type { RuleBase } from "./rule.js";
import type { Obligation, Rulebook } from "./rulebook.js";

/** What kind of demand a clause makes; only some can be held against records. */
export type ClauseClass = ClauseEntry["class"];

/** The classes that records can show to be met or not. */
export const CHECKABLE: readonly ClauseClass[] = ["frequency", "deadline", "trigger", "record-rule"];

/** A clause of a regulation: every one has a line, whether anything checks it or not. */
export interface Clause {
  readonly clause: string;
  readonly class: ClauseClass;
  readonly words: LocalText;
  /** The obligation or rule that checks it, by its id; null where none does. */
  readonly checkedBy: string | null;
  /** Why a checkable clause is not checked: what the ledger would have to record. */
  readonly because: LocalText | null;
  /** Which records an advisory clause speaks of, any of these; none where the ledger has no such record. */
  readonly advised: readonly AdvisedRecords[];
}

/** Records of any of the kinds and types, with any of the topics; no topics: not looked at. */
export interface AdvisedRecords {
  readonly records: readonly { readonly kind: AdvisedKind; readonly types: readonly string[] | null }[];
  readonly topics: readonly string[];
}

export const ADVISED_KINDS = [
  "meeting",
  "talk",
  "report",
  "activity",
  "assessment",
] as const satisfies readonly RecordWord[];
export type AdvisedKind = (typeof ADVISED_KINDS)[number];

/** Every clause that an obligation or a rule of a rulebook checks, in its order. */
export function checkedClauses({ obligations, rules }: Pick<Rulebook, "obligations" | "rules">): string[] {
  const byObligations = obligations.map((obligation) => obligation.clause);
  return [...new Set([...byObligations, ...rules.flatMap((rule) => rule.clauses.all)])];
}

/** The obligation or rule of a rulebook that checks a clause; null where none does. */
export function checkOf(
  clause: string,
  { obligations, rules }: Pick<Rulebook, "obligations" | "rules">,
): Obligation | RuleBase | null {
  return (
    obligations.find((obligation) => obligation.clause === clause) ??
    rules.find((rule) => rule.clauses.all.includes(clause)) ??
    null
  );
}

/** The items of a list of one rule that have a rule of their own, such as a ground that grades show by themselves. */
export function ownRuleClauses(rules: readonly RuleBase[]): string[] {
  return rules.flatMap(({ clauses }) => (clauses.list === "item" ? clauses.all : []));
}

/** The clauses that permit, or name a ground: nothing falls short of them, unless the item of a list has a rule of its own. */
export function permissiveClauses({ rules }: Pick<Rulebook, "rules">): string[] {
  const own = ownRuleClauses(rules);
  return rules.flatMap(({ clauses }) => clauses.permissive).filter((clause) => !own.includes(clause));
}

/** The clauses that ask for no more than something to be recorded: without it they are open, never broken. */
export function openClauses({ rules }: Pick<Rulebook, "rules">): string[] {
  return rules.flatMap(({ clauses }) => clauses.open);
}

/** The clauses of a place that is named as ids do without their letter (`11.6`), or in the document's own style (第十一条第6项, also with other numerals). */
export function clausesOfPlace(
  place: string,
  clauses: readonly string[],
  { numbering }: Pick<Rulebook, "numbering">,
): readonly string[] {
  const asked = inArabic(place);
  const named = clauses.map((clause) => ({ clause, name: inArabic(clauseName(clause, numbering)) }));
  const there = named.filter(({ clause, name }) => clause.replace(/[a-z]$/, "") === asked || name === asked);
  // An article of which only the items have duties stands for these.
  const within = asked.startsWith("第") ? named.filter(({ name }) => name.startsWith(asked)) : [];
  return (there.length > 0 ? there : within).map(({ clause }) => clause);
}

/** A place with half-width brackets and digits, its numerals in digits, without blanks. */
function inArabic(place: string): string {
  const plain = place.normalize("NFKC").replace(/\s/g, "");
  return plain.replace(/[一二三四五六七八九十百零〇]+/g, (numeral) => String(numberOf(numeral) ?? numeral));
}

/** The clauses that only a person can say something to fall under. */
export function judgedClauses({ rules }: Pick<Rulebook, "rules">): string[] {
  return rules.flatMap(({ clauses }) => clauses.judged);
}

/** The clauses that each of some rulebooks checks, by its id. */
export interface CheckedClauses extends Pick<ReadonlyMap<string, readonly string[]>, "get" | "keys"> {
  /** Those of a regulation that stand at a place. */
  of(regulation: string, place: string): readonly string[];
}

/** Looks up the clauses that each of some rulebooks checks. */
export function clausesIn(rulebooks: readonly Rulebook[]): CheckedClauses {
  const byId = new Map(rulebooks.map((book) => [book.id, book]));
  return {
    keys: () => byId.keys(),
    get: (id) => {
      const book = byId.get(id);
      return book && checkedClauses(book);
    },
    of: (id, place) => {
      const book = byId.get(id);
      return book ? clausesOfPlace(place, checkedClauses(book), book) : [];
    },
  };
}
