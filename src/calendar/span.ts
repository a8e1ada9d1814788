import { compareTexts } from "../base/text-order.js";
import { addDays, type Day } from "./day.js";

/** A run of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** True where a day lies in a span. */
export function holds(span: Span, on: Day): boolean {
  return span.from <= on && on <= span.to;
}

/** True where the whole of `inner` lies in `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** True where two spans share at least a day. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The spans in order, those that overlap or touch (one ends the day before the next begins) made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => compareTexts(a.from, b.from))) {
    const last = result.at(-1);
    if (last && span.from <= addDays(last.to, 1)) {
      result[result.length - 1] = { from: last.from, to: last.to > span.to ? last.to : span.to };
    } else {
      result.push(span);
    }
  }
  return result;
}
