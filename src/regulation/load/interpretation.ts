import type { InterpretationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";

/** Turns an interpretation from what its entry says into what it means. */
export function readInterpretation(id: string, entry: InterpretationEntry): Interpretation {
  const window = entry.from !== undefined && entry.to !== undefined ? { from: entry.from, to: entry.to } : null;
  return {
    id,
    words: entry.words ?? null,
    window,
    grace: entry.grace ?? null,
    n: entry.n ?? null,
    within: entry.within ?? null,
    reading: entry.reading ?? null,
  };
}

/** The number that the first of some interpretations gives which gives one; null where none does. */
export function first(what: "grace" | "n" | "within", interpretations: readonly Interpretation[]): number | null {
  return interpretations.map((one) => one[what]).find((value) => value !== null) ?? null;
}
