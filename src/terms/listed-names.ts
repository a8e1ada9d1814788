/** What parts the names in one text (contract 1); not within brackets. */
const LISTING = /[、，；\r\n]/;
/** What clerks put between names besides, which is no list: it is only proposed as one. */
const BETWEEN = /[、，,;；/／|\s]/;
const WORDS_BETWEEN = /[、，,;；/／|\s]|以及|和|与|及|同/;

/** The parts of a text that lists several with 、 ， ； or a line break; a text that lists nothing is its only part. */
export function listedIn(text: string): readonly string[] {
  return LISTING.test(text) ? partsOf(text, LISTING) : [text];
}

/** The parts of a text that may have been meant as a list: by signs, and failing that by words such as 和. */
export function perhapsListedIn(text: string): {
  readonly bySigns: readonly string[];
  readonly byWords: readonly string[];
} {
  return { bySigns: partsOf(text, BETWEEN), byWords: partsOf(text, WORDS_BETWEEN) };
}

function partsOf(text: string, between: RegExp): string[] {
  if (!between.test(text)) return text.trim() === "" ? [] : [text.trim()];
  const outside = text.replace(/[（(][^（）()]*[）)]/g, (bracketed) => "\u0001".repeat(bracketed.length));
  const parts: string[] = [];
  let start = 0;
  for (const outer of outside.split(between)) {
    const from = outside.indexOf(outer, start);
    parts.push(text.slice(from, from + outer.length));
    start = from + outer.length;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
