import { distance } from "fastest-levenshtein";

/**
 * The candidate most like a text, or undefined where none is like enough to be a slip of the pen:
 * at most two letters in five differ (one of a short Chinese name), the letters stand in another order, or one holds the other.
 * Of a text that holds two of them neither is.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  return allNearest(text, candidates)[0];
}

/** The same with all that are as much like it. Candidates may be the names of a whole province: what cannot be near is passed over by its length. */
export function allNearest(text: string, candidates: Iterable<string>): string[] {
  const held: string[] = [];
  let best = new Set<string>();
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (isHeld(candidate, text)) held.push(candidate);
    const score = slipsBetween(text, candidate, bestScore);
    if (score === undefined || changesMeaning(text, candidate)) continue;
    if (score < bestScore) best = new Set();
    bestScore = score;
    best.add(candidate);
  }
  return holdsTwo(text, held) ? [] : [...best];
}

/** Those that would be like a text but for a word that changes the meaning, the most like it first. */
export function alikeOfOtherMeaning(text: string, candidates: Iterable<string>): string[] {
  const alike = new Map<string, number>();
  for (const candidate of candidates) {
    const score = changesMeaning(text, candidate) ? slipsBetween(text, candidate) : undefined;
    if (score !== undefined) alike.set(candidate, score);
  }
  return [...alike].sort(([, one], [, other]) => one - other).map(([candidate]) => candidate);
}

/** How many letters differ between a text and a candidate that is like it; undefined where it is not, or less like it than asked. */
function slipsBetween(text: string, candidate: string, most = Number.POSITIVE_INFINITY): number | undefined {
  const least = Math.abs(text.length - candidate.length);
  if (least > most || !(least <= mostSlips(text, candidate) || isPart(text, candidate))) return undefined;
  const score = distance(text.toLowerCase(), candidate.toLowerCase());
  return score <= most && isNear(text, candidate, score) ? score : undefined;
}

function isHeld(candidate: string, text: string): boolean {
  return candidate.length > 1 && candidate.length < text.length && text.includes(candidate);
}

/** Whether a text holds two candidates apart from each other. @param held all that it holds */
function holdsTwo(text: string, held: readonly string[]): boolean {
  const [longest] = [...held].sort((one, other) => other.length - one.length);
  if (longest === undefined) return false;
  const rest = text.replace(longest, "\u0000");
  return held.some((other) => rest.includes(other));
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

const ANY_TURNING = new RegExp(TURNING.join("|"));

/** The same among the parts of an id: nobody who writes vice-secretary has meant secretary, or upper-discipline local-discipline. */
const TURNING_PARTS = [
  "deputy",
  "vice",
  "superior",
  "upper",
  "higher",
  "local",
  "subordinate",
  "lower",
  "own",
  "overseen",
  "not",
];
const ANY_TURNING_PART = new RegExp(`(^|[- ])(${TURNING_PARTS.join("|")})([- ]|$)`);

/** Whether a candidate differs from a text in a word that changes the meaning: it is not like it, however few letters differ. */
function changesMeaning(text: string, candidate: string): boolean {
  if (turnsByPart(text, candidate)) return true;
  // Few texts hold any such word, and candidates may be many.
  if (!ANY_TURNING.test(text) && !ANY_TURNING.test(candidate)) return false;
  return TURNING.some((word) => text.includes(word) !== candidate.includes(word));
}

/** Whether one of two ids has a part that turns its meaning, and the other none like it. */
function turnsByPart(text: string, candidate: string): boolean {
  // An id that could be turned has a part more.
  if (!candidate.includes("-") && !text.includes("-")) return false;
  if (!ANY_TURNING_PART.test(text) && !ANY_TURNING_PART.test(candidate)) return false;
  const [parts, others] = [text.split(/[- ]/), candidate.split(/[- ]/)];
  const lacks = (part: string, among: readonly string[]) =>
    TURNING_PARTS.includes(part) && !among.some((one) => distance(part, one) <= Math.floor(part.length / 3));
  return parts.some((part) => lacks(part, others)) || others.some((part) => lacks(part, parts));
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
  if (text.length <= 2 || text.length !== candidate.length || !text.includes(candidate.charAt(0))) return false;
  return lettersOf(text) === lettersOf(candidate);
}

function lettersOf(text: string): string {
  return [...text].sort().join("");
}

/** Whether a text is another but for one slip of the pen: a letter other, too many or too few, or the same letters in another order. */
export function isSlipOf(text: string, other: string): boolean {
  return distance(text, other) === 1 || [...text].sort().join("") === [...other].sort().join("");
}
