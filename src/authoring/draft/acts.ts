import type { DraftWordsFile } from "../../generated/schemas.js";

/** What records would show an act done. */
export interface DraftedAct {
  readonly words: string;
  readonly evidence: Readonly<Record<string, string | readonly string[]>>;
}

/** What a part of a sentence asks for, by the table of words: the first entry of which a word stands in it. */
export function actIn(part: string, words: DraftWordsFile): DraftedAct | undefined {
  for (const entry of words.acts) {
    const word = entry.words.find((one) => placeOfAct(part, one) >= 0);
    if (word) return { words: word, evidence: entry.evidence };
  }
  return undefined;
}

/** Where a word stands for an act: not in 审计科, 督察室. */
function placeOfAct(part: string, word: string): number {
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1))
    if (!/^[科处室部局组厅]/u.test(part.slice(at + word.length))) return at;
  return -1;
}

/** All that a part of a sentence asks for, the likeliest first; what asks for the same records as one before is left out. */
export function actsIn(part: string, words: DraftWordsFile): DraftedAct[] {
  const found = words.acts.flatMap((entry) => {
    const word = entry.words.find((one) => placeOfAct(part, one) >= 0);
    return word ? [{ words: word, evidence: entry.evidence }] : [];
  });
  const kind = ({ evidence }: DraftedAct) => JSON.stringify(Object.entries(evidence)[0]);
  return found.filter(
    (one, at) => !found.slice(0, at).some((before) => kind(before) === kind(one) || before.words.includes(one.words)),
  );
}

/** The evidence of an act as a holder of a kind can meet it: a body or a department talks to nobody and takes no chair, so that who did it is left open. */
export function draftedEvidence({ evidence }: DraftedAct, holder: string | undefined): DraftedAct["evidence"] {
  const isPerson = holder === undefined || /^(?:role|heads)/.test(holder);
  const place = evidence.talk !== undefined ? "by" : evidence.meeting !== undefined ? "chair" : null;
  if (isPerson || place === null || evidence[place] !== "holder") return evidence;
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => key !== place));
}

/** Whether the records of an act say what time they cover. */
export function coversTime({ evidence }: DraftedAct): boolean {
  return ["report", "activity", "assessment"].some((kind) => evidence[kind] !== undefined);
}

/** The word of the table that stands first in a part of a sentence; of those at one place the longest. */
export function firstVerb(part: string, words: DraftWordsFile): string {
  const found = words.acts
    .flatMap((entry) => entry.words.map((word) => ({ word, at: placeOfAct(part, word) })))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]?.word ?? "";
}

const TO =
  /(?:向|报送?(?!告|表)|上报|报送至|报告至?|抄送|提交|呈报|交)(?:给|至)?([\u4e00-\u9fa5（）()“”、和及与]{2,40})/gu;

/** To whom a part of a sentence has something reported. */
export function recipientsIn(part: string, words: DraftWordsFile): string[] {
  const found = [...part.matchAll(TO)].flatMap((match) => {
    const text = match[1] ?? "";
    const all = words.to.flatMap((entry) =>
      entry.words.flatMap((word) => {
        const at = text.indexOf(word);
        return at < 0 ? [] : [{ at, length: word.length, recipient: entry.recipient }];
      }),
    );
    return all
      .sort((a, b) => b.length - a.length)
      .filter((one, index, list) =>
        list.slice(0, index).every((other) => one.at + one.length <= other.at || one.at >= other.at + other.length),
      )
      .sort((a, b) => a.at - b.at)
      .map(({ recipient }) => recipient);
  });
  return [...new Set(found)];
}

/** What a limit is counted from; undefined where no record of the table starts it. @param before the sentence up to the limit */
export function triggerIn(before: string, words: DraftWordsFile): Readonly<Record<string, string>> | undefined {
  return triggersIn(before, words)[0]?.after;
}

/** A word of the table for what starts a duty. */
export interface KnownTrigger {
  readonly word: string;
  readonly after: Readonly<Record<string, string>>;
}

/** All that a stretch names of what starts duties, the last first; of words that overlap the longest. */
export function triggersIn(stretch: string, words: DraftWordsFile): KnownTrigger[] {
  const found = words.triggers
    .flatMap(({ words: known, after }) => known.map((word) => ({ word, after, at: stretch.lastIndexOf(word) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.word.length - a.word.length);
  const apart = found.filter((one, index) =>
    found
      .slice(0, index)
      .every((other) => one.at + one.word.length <= other.at || one.at >= other.at + other.word.length),
  );
  return apart.sort((a, b) => b.at - a.at).map(({ word, after }) => ({ word, after }));
}
