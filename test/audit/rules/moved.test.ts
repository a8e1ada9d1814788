import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Leader, Post } from "../../../src/ledger/model.js";
import { caseOn, leader, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const grounds = ["moved", "ill"].map((id) => ({ id, zh: id === "moved" ? "调离" : "患病", en: id }));
const rulebook = { terms: { grounds } };

/** What a rule says of wang, who held these posts; it happened on 2025-01-01 and was decided on 2025-06-01. */
function says(how: string, posts: readonly Post[], of: Partial<Leader> = {}): string[] {
  const cases = [caseOn("2025-03-01", { leaders: [leader("person:u/wang", of)] })];
  const u = unit({ people: [person("wang", ...posts)], records: { cases } });
  return judged({ check: "moved", how, excuses: "moved" }, u, { asOf: "2025-12-31", rulebook });
}

const until = (to: string, role = "member") => post(role, { to: day(to) });
const since = (from: string, role: string) => post(role, { from: day(from) });
const MOVED = [until("2025-05-31"), since("2025-06-01", "secretary")];
const LEFT = [until("2025-05-31")];

describe("whoever moved to another post", () => {
  it("is held to account all the same", () => {
    expect(says("moved", MOVED)).toEqual(["wang met moved-held"]);
    expect(says("moved", MOVED, { finding: "no-fault" })).toEqual(["wang undetermined leader-lacks"]);
    expect(says("moved", MOVED, { finding: "no-fault", ground: ["已到其他单位任职"] })).toEqual([
      "wang review moved-reason",
    ]);
    expect(says("moved", MOVED, { finding: "no-fault", ground: ["已经调离本院"] })).toEqual([
      "wang breach moved-spared",
    ]);
    expect(says("moved", MOVED, { finding: "no-fault", ground: ["不因调离"] })).toEqual(["wang review moved-reason"]);
    expect(says("moved", MOVED, { finding: "no-fault", ground: ["moved"] })).toEqual(["wang breach moved-spared"]);
  });

  it("may be without fault for a known reason of which the clause does not speak", () => {
    expect(says("moved", MOVED, { finding: "no-fault", ground: ["ill"] })).toEqual([]);
  });

  it("held a post when it happened, and none of those by the day of the decision", () => {
    expect(says("moved", [until("2024-12-31"), since("2025-06-01", "secretary")])).toEqual([]);
    expect(says("moved", [until("2025-06-01"), since("2025-06-01", "secretary")])).toEqual([]);
    expect(says("moved", [until("2025-01-01"), since("2025-06-01", "secretary")])).toHaveLength(1);
  });

  it("is for a person to judge where the posts tell of no move, but the reason does", () => {
    const spared = (ground: string) => says("moved", [post("member")], { finding: "no-fault", ground: [ground] });
    expect(spared("已经调离本院")).toEqual(["wang review moved-reason"]);
    expect(spared("已尽职")).toEqual([]);
    expect(says("moved", [post("member")], { ground: ["已经调离本院"] })).toEqual([]);
  });

  it("is not one who kept one of his posts", () => {
    expect(says("moved", [post("member"), until("2025-05-31", "staff"), since("2025-06-01", "secretary")])).toEqual([]);
  });

  it("is not one who only got another portfolio", () => {
    const posts = [
      post("member", { to: day("2025-05-31"), oversees: ["department:a"] }),
      since("2025-06-01", "member"),
    ];
    expect(says("moved", posts)).toEqual([]);
  });

  it("is one whose role is the same in another department", () => {
    const of = (departments: string[], span: Partial<Post>) => post("department-head", { departments, ...span });
    expect(says("moved", [of(["a"], { to: day("2025-05-31") }), of(["b"], { from: day("2025-06-01") })])).toHaveLength(
      1,
    );
    expect(says("moved", [of(["a"], { to: day("2025-05-31") }), of(["a"], { from: day("2025-06-01") })])).toEqual([]);
  });
});

describe("whoever left", () => {
  it("has no post on the day of the decision", () => {
    expect(says("left", LEFT)).toEqual(["wang met moved-held"]);
    expect(says("left", MOVED)).toEqual([]);
    expect(says("moved", LEFT)).toEqual([]);
  });

  it("is meant beside whoever moved where the rule says either", () => {
    expect(says("either", LEFT)).toHaveLength(1);
    expect(says("either", MOVED)).toHaveLength(1);
  });
});

describe("a leader of another unit", () => {
  it("is looked for in the whole ledger; a body moves nowhere", () => {
    const cases = [caseOn("2025-03-01", { leaders: [leader("person:v/wang"), leader("body:party-group")] })];
    const others = [unit({ id: "v", people: [person("wang", ...MOVED)] })];
    expect(
      judged({ check: "moved", how: "moved" }, unit({ records: { cases } }), { asOf: "2025-12-31", others }),
    ).toEqual(["v/wang met moved-held"]);
  });
});
