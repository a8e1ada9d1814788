import { describe, expect, it } from "vitest";
import { coversLabels } from "../../../../src/audit/duty/schedules/covers.js";

describe("the time that a row says a record covers", () => {
  it.each([
    ["same-year", "2025"],
    ["previous-year", "2024"],
    ["first-half", "2025-H1"],
    ["second-half", "2025-H2"],
    ["previous-second-half", "2024-H2"],
  ] as const)("%s of 2025 is %s", (word, label) => {
    expect(coversLabels([word], 2025)).toEqual([label]);
  });

  it("may be one of several, in the order in which they are written", () => {
    expect(coversLabels(["second-half", "previous-year"], 2025)).toEqual(["2025-H2", "2024"]);
  });

  it("is not looked at where the row says nothing of it", () => {
    expect(coversLabels([], 2025)).toEqual([]);
  });
});
