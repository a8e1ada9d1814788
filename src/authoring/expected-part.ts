import { occurrencesIn } from "../audit/duty/schedules/schedules.js";
import type { Finding } from "../audit/finding.js";
import { STATUSES } from "../audit/status.js";
import { nearest } from "../base/nearest.js";
import { yearOfLabel } from "../calendar/period.js";
import { labelOf } from "../ledger/labels.js";
import type { Unit } from "../ledger/model.js";
import { checkedClauses } from "../regulation/clauses.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { KINDS } from "../terms/record-kinds.js";
import type { Terms } from "../terms/vocabulary.js";

/** The parts of what an example expects: `clause/holder/counterpart/recipient/period` and the status. */
export const EXPECTED_PARTS = ["clause", "holder", "counterpart", "recipient", "label"] as const;
export type ExpectedPart = (typeof EXPECTED_PARTS)[number] | "status" | "form";

/** A part of an expectation that nothing is known by, and what might have stood there. */
export interface UnknownPart {
  readonly part: ExpectedPart;
  readonly text: string;
  readonly nearest: string | null;
  /** Of a status the words there are, of a clause the clauses, else the duties of that clause as an example names them. */
  readonly known: readonly string[];
}

/** What an example may expect besides a status: no such duty. */
const NONE = "none";

/** What an example's expectation is held to: all that its unit comes to, and what might have been. */
export interface ExampleJudged {
  readonly findings: readonly Pick<Finding, "id" | "clause" | "status">[];
  readonly rulebook: Rulebook;
  readonly unit: Unit;
  readonly terms: Terms;
}

/**
 * Which part of an expectation is not known, the first from the left; the status before all of them. Null where each is.
 * A clause alone stands for all its duties, which must then be alike.
 * @param finding as the example names it
 */
export function unknownPart(finding: string, expected: string, judged: ExampleJudged): UnknownPart | null {
  const { findings, rulebook } = judged;
  const statuses = [...STATUSES, NONE];
  if (!statuses.some((one) => one === expected)) return unknown("status", expected, statuses, statuses);
  const [clause = "", ...parts] = finding.split("/");
  const clauses = checkedClauses(rulebook);
  if (!clauses.includes(clause)) return unknown("clause", clause, clauses, clauses);
  const duties = findings.filter((one) => one.clause === clause).map(({ id }) => id.split("/").slice(2));
  const names = duties.map((duty) => duty.join("/"));
  if (parts.length === 0) {
    const statuses = new Set(findings.filter((one) => one.clause === clause).map(({ status }) => status));
    return statuses.size > 1 && expected !== NONE ? { part: "form", text: finding, nearest: null, known: names } : null;
  }
  if (parts.length < EXPECTED_PARTS.length - 1) return { part: "form", text: finding, nearest: null, known: names };
  const written = [clause, ...parts.slice(0, 3), parts.slice(3).join(":")];
  if (expected === NONE) return neverThere(written, names, judged);
  for (const [at, part] of EXPECTED_PARTS.entries()) {
    const text = written[at] ?? "";
    const others = duties.map((duty) => duty[at] ?? "");
    if (duties.length > 0 && !others.includes(text)) return unknown(part, text, others, names);
  }
  return null;
}

function unknown(part: ExpectedPart, text: string, alike: readonly string[], known: readonly string[]): UnknownPart {
  return { part, text, nearest: nearest(text, alike) ?? null, known };
}

/** What is to be none is none of nobody's, or at no time, where its holder or label is misspelt. */
function neverThere(written: readonly string[], names: readonly string[], judged: ExampleJudged): UnknownPart | null {
  const [clause = "", holder = "", , , label = ""] = written;
  const parties = partiesOf(judged);
  if (holder !== "-" && !holder.includes(":") && !parties.includes(holder))
    return unknown("holder", holder, parties, names);
  const labels = labelsOf(clause, label, judged);
  return labels === null || label.includes(":") || labels.includes(label)
    ? null
    : unknown("label", label, labels, names);
}

/** Whoever might owe something in a unit, by id. */
function partiesOf({ unit, terms }: ExampleJudged): string[] {
  const { departments, groups, people } = unit;
  return [...people, ...departments, ...groups, ...terms.all("bodies"), unit].map(({ id }) => id);
}

/** The labels that duties of a clause may have; null where they are not known. */
function labelsOf(clause: string, label: string, { rulebook, unit }: ExampleJudged): string[] | null {
  const row = rulebook.obligations.find((one) => one.clause === clause);
  if (!row) return null;
  if ("selector" in row.schedule)
    return KINDS.flatMap((kind) => unit.records[kind].map(labelOf)).flatMap(withStretches);
  return occurrencesIn(yearOfLabel(label), row).map((one) => one.label);

  function withStretches(one: string): string[] {
    return label.startsWith(`${one}.`) ? [one, label] : [one];
  }
}
