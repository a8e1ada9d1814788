import { resolve } from "node:path";
import type { Neighbour } from "../../audit/neighbours.js";
import { nearest } from "../../base/nearest.js";
import { isFolder } from "../../document/file-system.js";
import { checkedClauses } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { Stop } from "../exit.js";
import type { OpenRun } from "../load/load.js";
import type { Call } from "../run-context.js";

/** The ID and the ledgers after it: an ID is one word with slashes, or two words, the second of which is no folder. Throws a Stop where a ledger comes first. */
export function splitArguments({ args, environment: { cwd }, messages }: Call): {
  readonly id: readonly string[];
  readonly ledgers: readonly string[];
} {
  const [first = "", ...rest] = args;
  const parts = first.replaceAll("／", "/").trim().split(/\s+/);
  if (isPath(first) && isFolderIn(first, cwd)) throw new Stop(messages.explain.ledgerFirst(first));
  const [second] = rest;
  if (parts.length > 1 || isPath(first) || second === undefined || isLedger(second, cwd)) {
    return { id: parts, ledgers: rest };
  }
  const ledgers = rest.slice(1);
  if (isFolderIn(first, cwd) && ledgers.some((one) => !isFolderIn(one, cwd))) {
    throw new Stop(messages.explain.ledgerFirst(first));
  }
  return { id: [...parts, second], ledgers };
}

function isPath(word: string): boolean {
  return /[/\\／]|^\.+$/.test(word);
}

/** A folder's name where a clause is expected; one that begins like a clause is taken for one. */
function isLedger(word: string, cwd: string): boolean {
  return isPath(word) || (!/^[\d第]/.test(word) && isFolderIn(word, cwd));
}

/** What an ID asks for: a finding, or a clause. */
export type Subject =
  | { readonly book: Rulebook; readonly finding: string; readonly clause: null }
  | { readonly book: Rulebook; readonly finding: null; readonly clause: string };

/** What an ID asks for. A finding's id is unit/regulation/clause/holder/counterpart/recipient/period, a clause is named by regulation and clause. Throws a Stop for what is neither. */
export function subjectOf(id: readonly string[], run: OpenRun): Subject {
  const { messages, opened } = run;
  const books = run.books.rulebooks;
  const { cwd } = run.environment;
  const words = messages.explain;
  const whole = id.join(" ");
  const [first = "", ...more] = id.length === 1 ? whole.split("/") : id;
  const [second = ""] = more;
  const bookOf = (name: string) => books.find((one) => one.id === name);
  const known = books.map((one) => one.id);
  const [own, named] = [bookOf(first), bookOf(second)];
  if (named && more.length > 1) return { book: named, finding: whole, clause: null };
  if (own && more.length === 1 && second !== "") return { book: own, finding: null, clause: plainClause(second) };
  if (!own && first !== "" && second !== "") {
    if (isFolderIn(first, cwd)) throw new Stop(words.ledgerFirst(first));
    const name = more.length > 1 ? second : first;
    throw new Stop(words.unknownRegulation(name, nearest(name, known) ?? null, known));
  }
  // Part of an id: a regulation or a clause alone, or a clause with more after it.
  const owner = (clause: string) => books.find((one) => checkedClauses(one).includes(clause));
  const example = own ?? owner(plainClause(first)) ?? books.find((one) => isBinding(one, opened.units));
  const clauses = example ? checkedClauses(example) : [];
  const clause = [first, second].map(plainClause).find((one) => clauses.includes(one)) ?? clauses[0];
  throw new Stop(words.malformed(whole, example && clause ? `${example.id} ${clause}` : null));
}

/** A clause as ids write it: half-width brackets, no blanks. */
export function plainClause(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** Whether a regulation binds one of some units. */
export function isBinding(book: Rulebook, units: readonly Neighbour[]): boolean {
  return units.some(({ bindings }) => bindings.some(({ regulation }) => regulation === book.id));
}

function isFolderIn(path: string, cwd: string): boolean {
  return path !== "" && isFolder(resolve(cwd, path));
}
