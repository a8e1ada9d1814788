import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Post } from "../../../src/ledger/model.js";
import { department, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const RULE = { check: "tenure", roles: ["member", "department-head"], "at-most": "60 months" };
const departments = [department("first"), department("second")];
const since = (from: string, more: Partial<Post> = {}) => post("member", { from: day(from), ...more });

const says = (posts: Post[], more: object = {}, asOf = "2025-12-31", year = 2025) =>
  judged({ ...RULE, ...more }, unit({ departments, people: [person("li", ...posts)] }), { asOf, year });

describe("at most five years in a post", () => {
  it("is kept up to the day it is full", () => {
    expect(says([since("2021-03-01")])).toEqual(["li met tenure-kept"]);
    expect(says([since("2020-12-31")])).toEqual(["li met tenure-kept"]);
  });

  it("is for a person to judge at first, and a breach once it has been so for long", () => {
    expect(says([since("2020-12-30")])).toEqual(["li review tenure-open"]);
    expect(says([since("2020-10-02")])).toEqual(["li review tenure-open"]);
    expect(says([since("2020-10-01")])).toEqual(["li breach tenure-over"]);
    expect(says([since("2010-01-01")], { review: true })).toEqual(["li review tenure-open"]);
  });

  it("is not known of a post that does not say since when", () => {
    expect(says([post("member")])).toEqual(["li undetermined tenure-unknown"]);
  });

  it("is counted over posts that touch, and anew after a break", () => {
    const touching = [
      since("2018-01-01", { to: day("2021-06-30") }),
      post("department-head", { from: day("2021-07-01") }),
    ];
    expect(says(touching)).toEqual(["li breach tenure-over"]);
    expect(says([since("2015-01-01", { to: day("2021-06-30") }), since("2021-07-02")])).toEqual(["li met tenure-kept"]);
  });

  it("is counted in one department alone where the clause says so", () => {
    const heads = (department: string, from: string, to?: string) =>
      post("department-head", { from: day(from), departments: [department], ...(to ? { to: day(to) } : {}) });
    const same = { same: "department" };
    expect(says([heads("first", "2015-01-01", "2021-12-31"), heads("second", "2022-01-01")], same)).toEqual([
      "li met tenure-kept",
    ]);
    expect(says([heads("first", "2015-01-01")], same)).toEqual(["li breach tenure-over"]);
  });

  it("looks at the last day in the post, up to the as-of day, of each year audited", () => {
    expect(says([since("2015-01-01", { to: day("2024-12-31") })])).toEqual([]);
    expect(says([since("2020-06-01", { to: day("2025-05-01") })])).toEqual(["li met tenure-kept"]);
    expect(says([since("2020-06-01")], {}, "2025-06-01")).toEqual(["li met tenure-kept"]);
    expect(says([since("2015-01-01")], {}, "2024-06-01")).toEqual([]);
    expect(says([post("staff", { from: day("2000-01-01") })])).toEqual([]);
  });
});
