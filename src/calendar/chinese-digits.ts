const DIGITS = "零一二三四五六七八九";

/** A text with Chinese digits read one by one: 二〇二五 is 2025. Where a zero is meant, 〇, ○ and 零 are written. */
export function digitByDigit(text: string): string {
  return text.replace(/[〇○◯]/g, "零").replace(/[零一二三四五六七八九]/g, (numeral) => String(DIGITS.indexOf(numeral)));
}

/** A number of up to 99 in Chinese: 五, 十, 十五, 三十一; undefined for what is none, such as 二三, two or three. */
export function upToNinetyNine(numeral: string): number | undefined {
  const parts = /^(?:([零一二三四五六七八九])|([一二三四五六七八九]?)十([一二三四五六七八九]?))$/.exec(numeral);
  if (!parts) return undefined;
  const [, alone, tens = "", units = ""] = parts;
  if (alone !== undefined) return DIGITS.indexOf(alone);
  return 10 * (tens === "" ? 1 : DIGITS.indexOf(tens)) + (units === "" ? 0 : DIGITS.indexOf(units));
}
