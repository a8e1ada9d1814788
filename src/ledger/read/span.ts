import { type Day, FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import type { Span } from "../../calendar/span.js";
import { dayOr, type FieldReader } from "./reader.js";

/** The days from the first to the last that are written; a day that is not is the first, or last, there is. */
export function readSpan(raw: { from?: string; to?: string }, reader: FieldReader): Span {
  const span: { from: Day; to: Day } = { from: dayOr(raw.from, FIRST_DAY), to: dayOr(raw.to, LAST_DAY) };
  if (span.to < span.from) reader.complain("to-before-from", span, "to");
  return span;
}
