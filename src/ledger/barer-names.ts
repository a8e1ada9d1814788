import { plainName } from "../terms/plain-name.js";

/** A name may stand within so many of 同志, titles and brackets. */
const MOST = 4;

/**
 * What a text may call a person by once 同志, titles before or after it and brackets after it are left out (contract 1): each stage of it,
 * the fullest first. The text itself is none of them.
 * @param titles as names are compared: `副局长李望（分管）` with the title 副局长 may be 李望
 */
export function barerNames(text: string, titles: Iterable<string>): string[] {
  const all = new Set([plainName(text)]);
  const words = ["同志", ...titles].filter((word) => text.includes(word));
  let latest = [...all];
  for (let round = 0; round < MOST && latest.length > 0; round++) {
    latest = latest.flatMap((one) => stripped(one, words)).filter((one) => one !== "" && !all.has(one));
    for (const one of latest) all.add(one);
  }
  return [...all].slice(1);
}

function stripped(text: string, words: readonly string[]): string[] {
  const withoutBrackets = text.replace(/\([^()]*\)$/, "").trim();
  return [
    withoutBrackets,
    ...words.flatMap((word) => [
      ...(text.startsWith(word) ? [text.slice(word.length).trim()] : []),
      ...(text.endsWith(word) ? [text.slice(0, -word.length).trim()] : []),
    ]),
  ];
}
