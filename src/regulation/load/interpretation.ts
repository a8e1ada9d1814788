import { limitOf } from "../../calendar/limit.js";
import type { InterpretationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import { localText } from "./local-text.js";

/** Turns an interpretation from what its entry says into what it means. */
export function readInterpretation(id: string, entry: InterpretationEntry): Interpretation {
  const window = entry.from !== undefined && entry.to !== undefined ? { from: entry.from, to: entry.to } : null;
  return {
    id,
    words: entry.words ?? null,
    window,
    grace: entry.grace ?? null,
    n: entry.n ?? null,
    within: limitOf(entry.within),
    reading: entry.reading === undefined ? null : localText(entry.reading),
    assumedYear: null,
  };
}

/** What the first of some interpretations gives which gives it; null where none does. */
export function first<What extends "grace" | "n" | "within">(
  what: What,
  interpretations: readonly Interpretation[],
): Interpretation[What] {
  return interpretations.map((one) => one[what]).find((value) => value !== null) ?? null;
}
