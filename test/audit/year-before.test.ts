import { describe, expect, it } from "vitest";
import { lastDayIn, NONE_BEFORE, recordedDays, turnOf } from "../../src/audit/year-before.js";
import { day } from "../../src/calendar/day.js";
import { answer, meeting, talk, unit, waiver } from "../support/records.js";

describe("what several units add up to at the turn of the year", () => {
  it("is nothing where there is no unit", () => {
    expect(turnOf([])).toEqual({ before: NONE_BEFORE, firstDay: null, lastDay: null });
  });

  it("is the sum of what their parties hold, each status by itself", () => {
    const one = { ...NONE_BEFORE, gap: 2, review: 1 };
    const before = [
      { holder: null, counts: one },
      { holder: "person:u/li", counts: { ...NONE_BEFORE, gap: 1, breach: 4 } },
    ] as const;
    const { before: sum } = turnOf([
      { before, firstDay: null, lastDay: null },
      { before: [{ holder: null, counts: one }], firstDay: null, lastDay: null },
    ]);
    expect(sum).toEqual({ gap: 5, late: 0, breach: 4, review: 2, undetermined: 0 });
    expect(NONE_BEFORE.gap).toBe(0);
  });

  it("is the latest last day of all, and the earliest first, passing over units without one", () => {
    const seen = [null, "2025-03-01", "2025-11-30", null, "2025-06-01"].map((date) => ({
      before: [],
      firstDay: date === null ? null : day(date),
      lastDay: date === null ? null : day(date),
    }));
    expect(turnOf(seen)).toMatchObject({ firstDay: "2025-03-01", lastDay: "2025-11-30" });
    expect(turnOf([])).toMatchObject({ firstDay: null, lastDay: null });
  });
});

describe("the last day of a unit's records", () => {
  const records = { meetings: [meeting("2025-03-01"), meeting("2025-02-01")], talks: [talk("2025-09-30")] };

  it("is that of the last of any kind, or none", () => {
    expect(recordedDays(unit({ records })).lastDay).toBe("2025-09-30");
    expect(recordedDays(unit()).lastDay).toBeNull();
  });

  it("is not looked for after the day asked about", () => {
    expect(lastDayIn(unit({ records }), day("2025-09-30"))).toBe("2025-09-30");
    expect(lastDayIn(unit({ records }), day("2025-09-29"))).toBe("2025-03-01");
    expect(lastDayIn(unit({ records }), day("2025-01-31"))).toBeNull();
  });

  it("is not that of what was decided about findings", () => {
    const decided = { waivers: [waiver("2025-12-01")], answers: [answer("2025-12-02")] };
    expect(recordedDays(unit({ records: { ...records, ...decided } })).lastDay).toBe("2025-09-30");
    expect(recordedDays(unit({ records: decided })).lastDay).toBeNull();
  });
});

describe("the first day of a unit's records", () => {
  it("is that of the first of any kind, or none; what was decided about findings is none of them", () => {
    const records = { meetings: [meeting("2025-03-01")], talks: [talk("2025-02-28"), talk("2025-09-30")] };
    expect(recordedDays(unit({ records: { ...records, waivers: [waiver("2025-01-01")] } })).firstDay).toBe(
      "2025-02-28",
    );
    expect(recordedDays(unit()).firstDay).toBeNull();
  });
});
