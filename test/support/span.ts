import { day } from "../../src/calendar/day.js";
import type { Span } from "../../src/calendar/span.js";

/** The days from one to another, both included. */
export function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}
