import type { Finding } from "../audit/finding.js";
import { STATUSES } from "../audit/status.js";
import { nearest } from "../base/nearest.js";
import { checkedClauses } from "../regulation/clauses.js";
import type { Rulebook } from "../regulation/rulebook.js";

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

/**
 * Which part of an expectation is not known, the first from the left; the status before all of them. Null where each is.
 * @param finding as the example names it; @param findings all that the example's unit comes to
 */
export function unknownPart(
  finding: string,
  expected: string,
  { findings, rulebook }: { readonly findings: readonly Pick<Finding, "id" | "clause">[]; readonly rulebook: Rulebook },
): UnknownPart | null {
  const statuses = [...STATUSES, NONE];
  if (!statuses.some((one) => one === expected)) return unknown("status", expected, statuses, statuses);
  const [clause = "", ...parts] = finding.split("/");
  const clauses = checkedClauses(rulebook);
  if (!clauses.includes(clause)) return unknown("clause", clause, clauses, clauses);
  const duties = findings.filter((one) => one.clause === clause).map(({ id }) => id.split("/").slice(2));
  if (parts.length === 0 || expected === NONE) return null;
  const names = duties.map((duty) => duty.join("/"));
  if (parts.length < EXPECTED_PARTS.length - 1) return { part: "form", text: finding, nearest: null, known: names };
  const written = [clause, ...parts.slice(0, 3), parts.slice(3).join(":")];
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
