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
    if (
      least >= bestScore ||
      changesMeaning(text, candidate) ||
      !(least <= mostSlips(text, candidate) || isPart(text, candidate))
    )
      continue;
    const score = distance(wanted, candidate.toLowerCase());
    if (score < bestScore && isNear(text, candidate, score)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Words that turn what they stand in into something else: nobody who writes 免责 has meant 追责, or 副书记 书记. */
const TURNING = [
  "不",
  "未",
  "免",
  "无",
  "非",
  "没",
  "撤",
  "副",
  "纪",
  "上级",
  "下级",
  "同级",
  "本级",
  "主要",
  "重要",
  "严重",
  "较轻",
  "较重",
];

/** Whether a candidate differs from a text in a word that changes the meaning: it is not like it, however few letters differ. */
function changesMeaning(text: string, candidate: string): boolean {
  return TURNING.some((word) => text.includes(word) !== candidate.includes(word));
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
