import { distance } from "fastest-levenshtein";

/**
 * The candidate most like a text, or undefined where none is like enough to be a slip of the pen:
 * at most two letters in five differ (one of a short Chinese name), the letters stand in another order, or one holds the other.
 * Candidates may be the names of a whole province: what cannot be near is passed over by its length.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const least = Math.abs(text.length - candidate.length);
    if (least >= bestScore || !(least <= mostSlips(text, candidate) || isPart(text, candidate))) continue;
    const score = distance(wanted, candidate.toLowerCase());
    if (score < bestScore && isNear(text, candidate, score)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function isNear(text: string, candidate: string, score: number): boolean {
  return score <= mostSlips(text, candidate) || isPart(text, candidate) || isShuffled(text, candidate);
}

/** How many letters may differ. */
function mostSlips(text: string, candidate: string): number {
  const longer = Math.max(text.length, candidate.length);
  return longer > 1 ? Math.max(1, Math.floor(longer * 0.4)) : 0;
}

function isPart(text: string, candidate: string): boolean {
  const shorter = Math.min(text.length, candidate.length);
  return shorter >= 2 && (candidate.includes(text) || text.includes(candidate));
}

function isShuffled(text: string, candidate: string): boolean {
  return text.length > 2 && text.length === candidate.length && lettersOf(text) === lettersOf(candidate);
}

function lettersOf(text: string): string {
  return [...text].sort().join("");
}
