import { Lunar } from "lunar-javascript";
import { describe, expect, it } from "vitest";
import { FESTIVALS, festivalIn } from "../../src/calendar/festivals.js";

const years = Array.from({ length: 201 }, (_, index) => 1900 + index);

describe("Dates of the lunar calendar are computed, 1900 to 2100, and checked against a published table", () => {
  it.each([
    ["spring-festival", 1, 1],
    ["dragon-boat", 5, 5],
    ["mid-autumn", 8, 15],
  ] as const)("%s", (festival, month, day) => {
    const published = years.map((year) => Lunar.fromYmd(year, month, day).getSolar().toYmd());
    expect(years.map((year) => festivalIn(year, festival))).toEqual(published);
  });

  it("qingming", () => {
    const published = years.map((year) => Lunar.fromYmd(year, 1, 1).getJieQiTable().清明?.toYmd());
    expect(years.map((year) => festivalIn(year, "qingming"))).toEqual(published);
  });

  // 国务院办公厅关于节假日安排的通知, 2019 to 2026.
  it.each([
    [2019, "2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13"],
    [2020, "2020-01-25", "2020-04-04", "2020-06-25", "2020-10-01"],
    [2021, "2021-02-12", "2021-04-04", "2021-06-14", "2021-09-21"],
    [2022, "2022-02-01", "2022-04-05", "2022-06-03", "2022-09-10"],
    [2023, "2023-01-22", "2023-04-05", "2023-06-22", "2023-09-29"],
    [2024, "2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17"],
    [2025, "2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06"],
    [2026, "2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25"],
  ])("as the notices of %i have them", (year, ...days) => {
    const festivals = ["spring-festival", "qingming", "dragon-boat", "mid-autumn"] as const;
    expect(festivals.map((one) => festivalIn(year, one))).toEqual(days);
  });

  it.each([
    ["new-year", "2025-01-01"],
    ["labour-day", "2025-05-01"],
    ["party-day", "2025-07-01"],
    ["national-day", "2025-10-01"],
  ] as const)("%s is on a fixed day", (festival, day) => {
    expect(festivalIn(2025, festival)).toBe(day);
  });

  it("is silent on other years, but for festivals of a fixed day", () => {
    const known = (year: number) => FESTIVALS.filter((one) => festivalIn(year, one) !== undefined);
    expect(known(2101)).toEqual(["new-year", "labour-day", "national-day", "party-day"]);
    expect(known(1899)).toEqual(known(2101));
  });
});
