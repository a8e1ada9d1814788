import { yearLabel } from "../../../calendar/period.js";
import type { CoversWord } from "../../../generated/schemas.js";

/** The labels of the periods that words mean in a year: `previous-second-half` of 2025 is 2024-H2. */
export function coversLabels(words: readonly CoversWord[], year: number): string[] {
  return words.map((word) => coversLabel(word, year));
}

function coversLabel(word: CoversWord, year: number): string {
  switch (word) {
    case "same-year":
      return yearLabel(year);
    case "previous-year":
      return yearLabel(year - 1);
    case "first-half":
      return `${yearLabel(year)}-H1`;
    case "second-half":
      return `${yearLabel(year)}-H2`;
    case "previous-second-half":
      return `${yearLabel(year - 1)}-H2`;
  }
}
