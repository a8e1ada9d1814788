import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayInShanghai,
  daysBetween,
  endOfMonth,
  FIRST_DAY,
  isDay,
  LAST_DAY,
} from "../../src/calendar/day.js";
import { CADENCES, isMonthDay, monthDayIn, periodsOf, windowIn } from "../../src/calendar/period.js";
import { encloses, holds, joined, overlap, type Span } from "../../src/calendar/span.js";

const MILLISECONDS = 86_400_000;

/** Days since 1970, counted without the code under test. */
function numberOf(on: string): number {
  const date = new Date(0);
  date.setUTCFullYear(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)));
  return date.getTime() / MILLISECONDS;
}
const textOf = (number: number) => new Date(number * MILLISECONDS).toISOString().slice(0, 10);
const lengthOfMonth = (year: number, month: number) => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
const pad = (number: number, length: number) => String(number).padStart(length, "0");

/** Years that a ledger has, and now and then any year there is. */
const year = fc.oneof(fc.integer({ min: 1990, max: 2110 }), fc.integer({ min: 1, max: 9998 }));
const month = fc.integer({ min: 1, max: 12 });
const someDay = fc.integer({ min: numberOf("1990-01-01"), max: numberOf("2110-12-31") }).map((n) => day(textOf(n)));
const someSpan = fc
  .tuple(someDay, fc.oneof(fc.nat(5), fc.nat(500)))
  .map(([from, days]): Span => ({ from, to: addDays(from, days) }));

describe("periods", () => {
  it.each(CADENCES)("of a %s share the days of any year out among them, none left over and none twice", (cadence) => {
    fc.assert(
      fc.property(year, (of) => {
        const periods = periodsOf(of, cadence);
        expect(periods[0]?.from).toBe(`${pad(of, 4)}-01-01`);
        expect(periods.at(-1)?.to).toBe(`${pad(of, 4)}-12-31`);
        for (const [index, next] of periods.slice(1).entries()) {
          expect(numberOf(next.from)).toBe(numberOf(periods[index]?.to ?? "") + 1);
        }
        expect(periods.every((one) => one.from <= one.to)).toBe(true);
      }),
    );
  });

  it.each(CADENCES)("of a %s have labels that differ, stand in order, and are what `covers` may be", (cadence) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (of) => {
        const labels = periodsOf(of, cadence).map(({ label }) => label);
        expect([...new Set(labels)].sort()).toEqual(labels);
        expect(labels.every((label) => label.startsWith(String(of)))).toBe(true);
      }),
    );
  });

  it("of two months are named by the month they end in, those of one by their own", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (of) => {
        for (const cadence of ["month", "even-months"] as const) {
          for (const { label, to } of periodsOf(of, cadence)) expect(to.startsWith(label)).toBe(true);
        }
      }),
    );
  });
});

describe("the last day of a month", () => {
  it("is the one the calendar has, in leap years too", () => {
    fc.assert(
      fc.property(year, month, (of, at) => {
        expect(endOfMonth(of, at)).toBe(`${pad(of, 4)}-${pad(at, 2)}-${lengthOfMonth(of, at)}`);
      }),
    );
  });
});

describe("a day", () => {
  it("is a text of four, two and two digits that the calendar has", () => {
    const digits = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32));
    fc.assert(
      fc.property(digits, ([y, m, d]) => {
        const has = y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= lengthOfMonth(y, m);
        expect(isDay(`${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`)).toBe(has);
      }),
      { numRuns: 500 },
    );
  });

  it("is no other text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/. \n年月日０") }), (text) => {
        if (isDay(text)) expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 500 },
    );
  });

  it("moved by days is the day that many days away, and its distance says so", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (start, count) => {
        const moved = addDays(start, count);
        expect(moved).toBe(textOf(numberOf(start) + count));
        expect(daysBetween(start, moved)).toBe(count);
        expect(daysBetween(moved, start) + count).toBe(0);
      }),
    );
  });

  it("in China begins eight hours before the day in Greenwich", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2110, 0, 1) }), (instant) => {
        expect(dayInShanghai(instant)).toBe(new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe("windows", () => {
  const monthDay = fc
    .tuple(month, fc.integer({ min: 1, max: 31 }))
    .filter(([at, on]) => on <= lengthOfMonth(2024, at))
    .map(([at, on]) => `${pad(at, 2)}-${pad(on, 2)}`);

  it("open in their year and last less than a year and a day", () => {
    fc.assert(
      fc.property(year, monthDay, monthDay, (of, opens, closes) => {
        const window = windowIn(of, opens, closes);
        expect(window.from).toBe(monthDayIn(of, opens));
        expect(window.from <= window.to).toBe(true);
        expect(daysBetween(window.from, window.to)).toBeLessThanOrEqual(365);
        expect(window.to.slice(0, 4)).toBe(pad(closes < opens ? of + 1 : of, 4));
      }),
    );
  });

  it("end on the day that is written, the last of February where there is no 29th", () => {
    fc.assert(
      fc.property(year, monthDay, (of, closes) => {
        const { to } = windowIn(of, "01-01", closes);
        const isCommon = closes === "02-29" && lengthOfMonth(of, 2) === 28;
        expect(to.slice(5)).toBe(isCommon ? "02-28" : closes);
      }),
    );
  });

  it("are written with days that some year has", () => {
    fc.assert(
      fc.property(fc.nat(14), fc.nat(40), (at, on) => {
        const has = at >= 1 && at <= 12 && on >= 1 && on <= lengthOfMonth(2024, at);
        expect(isMonthDay(`${pad(at, 2)}-${pad(on, 2)}`)).toBe(has);
      }),
      { numRuns: 400 },
    );
  });
});

describe("spans", () => {
  const daysOf = (span: Span) =>
    Array.from({ length: daysBetween(span.from, span.to) + 1 }, (_, at) => numberOf(span.from) + at);

  it("hold the days from their first to their last", () => {
    fc.assert(
      fc.property(someSpan, fc.integer({ min: -10, max: 510 }), (span, offset) => {
        const number = numberOf(span.from) + offset;
        expect(holds(span, day(textOf(number)))).toBe(daysOf(span).includes(number));
      }),
    );
  });

  it("overlap where they share a day, and one encloses the other where it has all its days", () => {
    const near = fc.tuple(someSpan, fc.integer({ min: -8, max: 8 }), fc.nat(8)).map(([one, shift, length]) => {
      const from = addDays(one.from, shift);
      return [one, { from, to: addDays(from, length) }] as const;
    });
    fc.assert(
      fc.property(near, ([one, other]) => {
        const [first, second] = [new Set(daysOf(one)), daysOf(other)];
        expect(overlap(one, other)).toBe(second.some((on) => first.has(on)));
        expect(overlap(other, one)).toBe(overlap(one, other));
        expect(encloses(one, other)).toBe(second.every((on) => first.has(on)));
      }),
    );
  });

  it("joined have the same days, stand in order and leave a day between each two", () => {
    const close = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 8 }).map((list) =>
      list.map(([start, length]): Span => {
        const from = addDays(day("2025-01-01"), start);
        return { from, to: addDays(from, length) };
      }),
    );
    fc.assert(
      fc.property(close, (spans) => {
        const result = joined(spans);
        expect(new Set(result.flatMap(daysOf))).toEqual(new Set(spans.flatMap(daysOf)));
        for (const [index, next] of result.slice(1).entries()) {
          expect(numberOf(next.from)).toBeGreaterThan(numberOf(result[index]?.to ?? "") + 1);
        }
      }),
    );
  });

  it("without an end are joined with what comes after, and still have none", () => {
    fc.assert(
      fc.property(someDay, someSpan, (from, other) => {
        const endless: Span = { from, to: LAST_DAY };
        const always: Span = { from: FIRST_DAY, to: from };
        expect(joined([other, endless]).at(-1)?.to).toBe(LAST_DAY);
        expect(joined([endless, always])).toEqual([{ from: FIRST_DAY, to: LAST_DAY } satisfies Span]);
      }),
    );
  });
});

describe("months later", () => {
  it("keep the day of the month, or take the last there is", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (start, months) => {
        const end = addMonths(start, months);
        const passed = (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12;
        expect(passed + Number(end.slice(5, 7)) - Number(start.slice(5, 7))).toBe(months);
        const length = lengthOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
        expect(Number(end.slice(8))).toBe(Math.min(Number(start.slice(8)), length));
      }),
    );
  });
});
