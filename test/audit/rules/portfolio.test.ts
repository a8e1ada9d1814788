import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Post } from "../../../src/ledger/model.js";
import { department, person, post, unit } from "../../support/records.js";
import { judged, verdicts } from "../../support/rules.js";

const RULE = { check: "portfolio", roles: ["discipline-head", "deputy-secretary"], functions: ["business"] };
const departments = [department("first", "business"), department("second", "business"), department("office")];

const says = (posts: Post[], asOf = "2025-12-31", year = 2025) =>
  judged(RULE, unit({ departments, people: [person("li", ...posts)] }), { asOf, year });

describe("holders of some roles", () => {
  it("oversee no department with one of the functions", () => {
    expect(says([post("discipline-head", { oversees: ["department:office", "department:first"] })])).toEqual([
      "li breach portfolio-broken",
    ]);
    expect(says([post("deputy-secretary", { oversees: ["department:office"] })])).toEqual(["li met portfolio-kept"]);
  });

  it("may oversee one that may do such work: a person judges, unless they oversee one that does", () => {
    const rule = { ...RULE, "unsure-functions": "general-office" };
    const all = [...departments, department("clerks", "general-office")];
    const over = (...oversees: Post["oversees"]) =>
      judged(rule, unit({ departments: all, people: [person("li", post("discipline-head", { oversees }))] }), {
        asOf: "2025-12-31",
      });
    expect(over("department:clerks")).toEqual(["li review portfolio-unsure"]);
    expect(over("department:clerks", "department:first")).toEqual(["li breach portfolio-broken"]);
    expect(over("department:office")).toEqual(["li met portfolio-kept"]);
  });

  it("are named the departments they oversee", () => {
    const people = [person("li", post("discipline-head", { oversees: ["department:second", "department:first"] }))];
    const [found] = verdicts(RULE, unit({ departments, people }), { asOf: "2025-12-31" });
    expect(found?.args).toEqual({ departments: ["first科", "second科"] });
  });

  it("are all that is looked at", () => {
    expect(says([post("secretary", { oversees: ["department:first"] })])).toEqual([]);
    expect(says([post("secretary", { oversees: ["department:first"] }), post("discipline-head")])).toEqual([
      "li met portfolio-kept",
    ]);
  });

  it("are looked at from the first day of the year to its last, or the as-of day before that", () => {
    const ended = (to: string) => says([post("discipline-head", { to: day(to), oversees: ["department:first"] })]);
    expect(ended("2024-12-31")).toEqual([]);
    expect(ended("2025-01-01")).toEqual(["li breach portfolio-broken"]);
    const begun = (from: string, asOf: string) =>
      says([post("discipline-head", { from: day(from), oversees: ["department:first"] })], asOf);
    expect(begun("2025-06-02", "2025-06-01")).toEqual([]);
    expect(begun("2025-06-01", "2025-06-01")).toEqual(["li breach portfolio-broken"]);
    expect(begun("2026-01-01", "2026-06-01")).toEqual([]);
  });

  it("are not looked at before the year begins", () => {
    const posts = [post("discipline-head", { oversees: ["department:first"] })];
    expect(says(posts, "2024-12-31")).toEqual([]);
    expect(says(posts, "2025-01-01")).toHaveLength(1);
  });
});
