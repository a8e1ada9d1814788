import { describe, expect, it } from "vitest";
import { first, readInterpretation } from "../../../src/regulation/load/interpretation.js";

describe("a reading", () => {
  it("that says nothing but its words gives no value", () => {
    expect(readInterpretation("often", { words: "经常" })).toEqual({
      id: "often",
      words: "经常",
      window: null,
      grace: null,
      n: null,
      within: null,
      reading: null,
      assumedYear: null,
    });
  });

  it("gives what it says", () => {
    const entry = { words: "及时", grace: 0, n: 2, within: "1 month", reading: { zh: "当月" } };
    expect(readInterpretation("soon", entry)).toMatchObject({
      grace: 0,
      n: 2,
      within: { count: 1, unit: "months" },
      reading: { zh: "当月", en: "当月" },
    });
  });

  it("is a stretch of the year only where it says both ends", () => {
    expect(readInterpretation("spring", { from: "01-01", to: "03-31" }).window).toEqual({ from: "01-01", to: "03-31" });
    expect(readInterpretation("spring", { from: "01-01" }).window).toBeNull();
    expect(readInterpretation("spring", { to: "03-31" }).window).toBeNull();
  });

  it("without words is a named stretch", () => {
    expect(readInterpretation("spring", { from: "01-01", to: "03-31" }).words).toBeNull();
  });
});

describe("what the first of several readings gives", () => {
  const often = readInterpretation("often", { n: 4 });
  const late = readInterpretation("late", { grace: 0, n: 9 });

  it("is taken from the first that gives it, be it nought", () => {
    expect(first("n", [often, late])).toBe(4);
    expect(first("n", [late, often])).toBe(9);
    expect(first("grace", [often, late])).toBe(0);
  });

  it("is null where none does", () => {
    expect(first("within", [often, late])).toBeNull();
    expect(first("n", [])).toBeNull();
  });
});
