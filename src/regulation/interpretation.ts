import type { Limit } from "../calendar/limit.js";
import type { MonthDay } from "../calendar/period.js";
import type { LocalText } from "./local-text.js";

/** How a word that the text leaves open is read; without `words`, a named stretch of the year. */
export interface Interpretation {
  readonly id: string;
  readonly words: string | null;
  readonly window: { readonly from: MonthDay; readonly to: MonthDay } | null;
  readonly grace: number | null;
  readonly n: number | null;
  /** Days within which; 及时 is 30. */
  readonly within: Limit | null;
  readonly reading: LocalText | null;
}
