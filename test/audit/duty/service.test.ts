import { describe, expect, it } from "vitest";
import {
  areTenured,
  branchSecretaryOf,
  contacting,
  heading,
  inRoles,
  overseeing,
  overseeingOne,
  type PostTest,
  postedIn,
  served,
  serviceOn,
  services,
  serving,
  tenured,
} from "../../../src/audit/duty/service.js";
import { day } from "../../../src/calendar/day.js";
import { person, post, unit } from "../../support/records.js";
import { span } from "../../support/span.js";

const is = (test: PostTest, ...of: Parameters<typeof post>) => test.isMet(post(...of));

describe("a post", () => {
  it("is in any of some roles", () => {
    expect([is(inRoles(["member", "secretary"]), "secretary"), is(inRoles(["member"]), "staff")]).toEqual([
      true,
      false,
    ]);
    expect(is(inRoles([]), "staff")).toBe(false);
  });

  it("is over a department, a group or a unit, by whatever it may be called", () => {
    const over = { oversees: ["department:office", "unit:下院"] } as const;
    expect([is(overseeing("office"), "member", over), is(overseeing("legal"), "member", over)]).toEqual([true, false]);
    expect(is(overseeingOne(["unit:low", "unit:下院"]), "member", over)).toBe(true);
    expect(is(overseeingOne(["unit:low"]), "member", over)).toBe(false);
  });

  it("is in contact with what it names, which is not to oversee it", () => {
    const near = { contacts: ["department:office"] } as const;
    expect([is(contacting(["department:office"]), "member", near), is(overseeing("office"), "member", near)]).toEqual([
      true,
      false,
    ]);
  });

  it("is that of a head in that department, and no other role there", () => {
    const there = { departments: ["office"] };
    expect([is(heading("office"), "department-head", there), is(heading("office"), "staff", there)]).toEqual([
      true,
      false,
    ]);
    expect(is(heading("legal"), "department-head", there)).toBe(false);
  });

  it("is in a department in one of some roles, or in any but a branch secretary's, who may work elsewhere", () => {
    const there = { departments: ["office"] };
    expect([
      is(postedIn("office", ["staff"]), "staff", there),
      is(postedIn("office", ["staff"]), "department-head", there),
    ]).toEqual([true, false]);
    expect([is(postedIn("office"), "staff", there), is(postedIn("office"), "branch-secretary", there)]).toEqual([
      true,
      false,
    ]);
    expect(is(postedIn("legal"), "staff", there)).toBe(false);
  });

  it("is that of a branch secretary for his departments, or for all where it names none", () => {
    const secretary = branchSecretaryOf("office");
    expect([is(secretary, "branch-secretary"), is(secretary, "branch-secretary", { departments: ["office"] })]).toEqual(
      [true, true],
    );
    expect([is(secretary, "branch-secretary", { departments: ["legal"] }), is(secretary, "staff")]).toEqual([
      false,
      false,
    ]);
  });
});

describe("a service", () => {
  const MIDDLE = inRoles(["department-head", "department-deputy"]);

  it("is unbroken over posts that touch, and broken by a day between", () => {
    const held = (from: string) =>
      services(
        person(
          "li",
          post("department-deputy", { ...span("2024-01-01", "2025-03-31") }),
          post("department-head", { from: day(from) }),
        ),
        MIDDLE,
      );
    expect(held("2025-04-01")).toHaveLength(1);
    expect(held("2025-04-02")).toHaveLength(2);
  });

  it("holds its first day and its last", () => {
    const li = person("li", post("staff", span("2025-01-01", "2025-03-31")));
    const on = (date: string) => serviceOn(li, inRoles(["staff"]), day(date));
    expect([on("2025-01-01"), on("2025-03-31")]).toMatchObject([
      span("2025-01-01", "2025-03-31"),
      span("2025-01-01", "2025-03-31"),
    ]);
    expect([on("2024-12-31"), on("2025-04-01")]).toEqual([undefined, undefined]);
  });

  it("is long enough by a day after so many, both ends counted", () => {
    const spans = [span("2025-01-01", "2025-12-31")];
    expect([areTenured(spans, day("2025-01-30"), 30), areTenured(spans, day("2025-01-29"), 30)]).toEqual([true, false]);
    expect([areTenured(spans, day("2026-01-01"), 1), areTenured([], day("2025-06-01"), 1)]).toEqual([false, false]);
  });
});

describe("those of a unit", () => {
  const u = unit({
    people: [
      person("old", post("secretary", { to: day("2025-02-28") })),
      person("new", post("secretary", { from: day("2025-03-01") })),
      person("li", post("member")),
    ],
  });
  const SECRETARY = inRoles(["secretary"]);

  it("who ever were in a service come in the order of the roster", () => {
    expect(served(u, SECRETARY).map(({ person: { id } }) => id)).toEqual(["old", "new"]);
    expect(served(u, inRoles(["staff"]))).toEqual([]);
  });

  it("who are in it on a day are told for that day", () => {
    const on = (date: string) => serving(u, SECRETARY, day(date)).map(({ id }) => id);
    expect([on("2025-02-28"), on("2025-03-01")]).toEqual([["old"], ["new"]]);
    expect(tenured(u, SECRETARY, day("2025-03-30"), 30).map(({ id }) => id)).toEqual(["new"]);
    expect(tenured(u, SECRETARY, day("2025-03-29"), 30)).toEqual([]);
  });
});
