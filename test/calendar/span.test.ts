import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import { encloses, holds, joined, overlap } from "../../src/calendar/span.js";
import { span } from "../support/span.js";

const march = span("2025-03-01", "2025-03-31");

describe("a span of days", () => {
  it("holds both its ends", () => {
    expect(["2025-03-01", "2025-03-31"].every((on) => holds(march, day(on)))).toBe(true);
    expect(["2025-02-28", "2025-04-01"].some((on) => holds(march, day(on)))).toBe(false);
  });

  it("encloses itself, and nothing that sticks out by a day", () => {
    expect(encloses(march, march)).toBe(true);
    expect(encloses(march, span("2025-03-01", "2025-04-01"))).toBe(false);
    expect(encloses(march, span("2025-02-28", "2025-03-31"))).toBe(false);
  });

  it("overlaps another on one shared day, not where they only touch", () => {
    expect(overlap(march, span("2025-03-31", "2025-05-01"))).toBe(true);
    expect(overlap(span("2025-03-31", "2025-05-01"), march)).toBe(true);
    expect(overlap(march, span("2025-04-01", "2025-05-01"))).toBe(false);
    expect(overlap(span("2025-04-01", "2025-05-01"), march)).toBe(false);
  });
});

describe("spans", () => {
  it("are joined where they touch or overlap, in whatever order", () => {
    const april = span("2025-04-01", "2025-04-30");
    const inside = span("2025-03-10", "2025-03-12");
    expect(joined([april, inside, march])).toEqual([span("2025-03-01", "2025-04-30")]);
    expect(joined([march, inside, march])).toEqual([march]);
    expect(joined([span("2025-03-01", "2025-03-02"), march])).toEqual([march]);
  });

  it("stay apart over a gap of a day, the earlier first", () => {
    const later = span("2025-04-02", "2025-04-30");
    expect(joined([later, march])).toEqual([march, later]);
  });

  it("that are one or none are left as they are", () => {
    expect(joined([march])).toEqual([march]);
    expect(joined([])).toEqual([]);
  });
});
