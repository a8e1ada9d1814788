import type { Limit } from "../calendar/limit.js";
import type { MonthDay } from "../calendar/period.js";
import type { LocalText } from "./local-text.js";

/** The reading of working days in a year without a notice of the State Council. */
export function assumedWorkdays(year: number): Interpretation {
  const nothing = { window: null, grace: null, n: null, within: null, reading: null };
  return { id: `workdays-${year}`, words: "工作日", ...nothing, assumedYear: year };
}

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
  /** A year whose working days are read as Monday to Friday, as no notice of it is known. */
  readonly assumedYear: number | null;
}
