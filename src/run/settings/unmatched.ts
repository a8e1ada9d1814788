import { resolve, sep } from "node:path";
import { nearest } from "../../base/nearest.js";
import { type Problem, problem } from "../../document/problem.js";
import type { Ledger } from "../../ledger/model.js";
import { fieldsOf, READING_FIELDS, readable } from "../../regulation/load/readings.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { RunSettings } from "./settings.js";

/** Readings that no rulebook leaves open, and values that an interpretation does not have: settings that match nothing, as warnings. */
export function unmatchedReadings({ readings }: RunSettings, rulebooks: readonly Rulebook[]): Problem[] {
  return readings.flatMap(({ value: { regulation, id, change }, from }): Problem[] => {
    if (from === null || !("file" in from)) return [];
    const candidates = readable(regulation, rulebooks);
    const meant = candidates.filter((one) => one.id === id);
    if (regulation !== null && !rulebooks.some((book) => book.id === regulation)) {
      const known = rulebooks.map((book) => book.id);
      const args = { text: regulation, nearest: nearest(regulation, known) ?? null };
      return [problem("unknown-regulation", args, from, "warning")];
    }
    if (meant.length === 0) {
      const args = { text: id, nearest: nearest(id, new Set(candidates.map((one) => one.id))) ?? null };
      return [problem("unmatched-reading", args, from, "warning")];
    }
    const has = READING_FIELDS.filter((field) => meant.some((one) => fieldsOf(one).includes(field)));
    return READING_FIELDS.filter((field) => change[field] !== undefined && !has.includes(field)).map((field) =>
      problem("unmatched-reading-field", { field, id, has }, from, "warning"),
    );
  });
}

/** Terms that the file declares and that ours has gained since, as warnings: ours is taken (contract 1). */
export function knownTerms({ terms }: RunSettings, known: Terms): Problem[] {
  return terms.flatMap(({ value: { vocabulary, term }, from }) => {
    const ours = known.find(vocabulary, term.zh) ?? known.find(vocabulary, term.id);
    if (from === null || !("file" in from) || ours === undefined || ours === term) return [];
    return [problem("term-known", { vocabulary, text: term.zh, term: ours }, from, "warning")];
  });
}

/** Rulebooks that the file adds and that bind none of the units, as warnings. */
export function unmatchedRulebooks(
  { rulebooks }: RunSettings,
  books: readonly Rulebook[],
  ledger: Pick<Ledger, "units">,
  cwd: string,
): Problem[] {
  const bound = new Set(ledger.units.flatMap(({ bindings }) => bindings.map(({ regulation }) => regulation)));
  const used = books.filter(({ id }) => bound.has(id)).map(({ path }) => resolve(cwd, path));
  return rulebooks.flatMap(({ value: { path, shown }, from }) => {
    if (from === null || !("file" in from) || used.some((one) => one === path || one.startsWith(path + sep))) return [];
    return [problem("unmatched-rulebook", { path: shown }, from, "warning")];
  });
}
