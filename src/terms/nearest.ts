import { distance } from "fastest-levenshtein";

/**
 * The candidate most like a text, or undefined where none is like enough to be a slip of the pen:
 * at most two letters in five differ (one of a short Chinese name), the letters stand in another order, or one holds the other.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const score = distance(text.toLowerCase(), candidate.toLowerCase());
    if (score < bestScore && isNear(text, candidate, score)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function isNear(text: string, candidate: string, score: number): boolean {
  const longer = Math.max(text.length, candidate.length);
  if (longer > 1 && score <= Math.max(1, Math.floor(longer * 0.4))) return true;
  if (longer > 2 && letters(text) === letters(candidate)) return true;
  const shorter = Math.min(text.length, candidate.length);
  return shorter >= 2 && (candidate.includes(text) || text.includes(candidate));
}

function letters(text: string): string {
  return [...text].sort().join("");
}
