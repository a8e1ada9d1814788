import { describe, expect, it } from "vitest";
import type { Status } from "../../src/audit/finding.js";
import { summarise } from "../../src/audit/finding.js";
import {
  type Compared,
  type ComparedResult,
  type Difference,
  differenceOf,
  differentlyAsked,
} from "../../src/views/diff.js";

const ID = "u/mine/1/wang/-/-/2025";

function one(status: Status, fields: Partial<Compared> = {}): Compared {
  return {
    id: ID,
    kind: "duty",
    status,
    unit: "u",
    regulation: "mine",
    clause: "1",
    title: "谈话",
    holder: null,
    counterpart: null,
    recipient: null,
    period: { label: "2025", from: "2025-01-01", to: "2025-12-31" },
    evidence: [],
    due: null,
    message: "",
    ...fields,
  };
}
const rule = (id: string, line: number): Compared =>
  one("breach", { id, kind: "rule", evidence: [{ file: "meetings.yaml", line, date: "2025-03-01" }] });
const sizes = ({ opened, closed, changed, unchanged, renamed }: Difference) => ({
  opened: opened.length,
  closed: closed.length,
  changed: changed.length,
  unchanged,
  renamed,
});
const SAME = { opened: 0, closed: 0, changed: 0, unchanged: 0, renamed: 0 };

describe("from one result to a later one", () => {
  it.each<readonly [Status | null, Status | null, Partial<ReturnType<typeof sizes>>]>([
    [null, "gap", { opened: 1 }],
    ["met", "gap", { opened: 1 }],
    ["pending", "late", { opened: 1 }],
    ["gap", "met", { closed: 1 }],
    ["gap", null, { closed: 1 }],
    ["due-soon", "gap", { changed: 1 }],
    ["gap", "gap", { unchanged: 1 }],
    ["met", "met", {}],
    ["pending", "not-applicable", {}],
    [null, "met", {}],
  ])("a finding that was %s and is %s", (was, now, expected) => {
    const difference = differenceOf(was ? [one(was)] : [], now ? [one(now)] : []);
    expect(sizes(difference)).toEqual({ ...SAME, ...expected });
    const [told] = [...difference.opened, ...difference.closed, ...difference.changed];
    if (told) expect(told).toMatchObject({ was, now });
  });

  it("may be looked at for other statuses", () => {
    const isGap = (status: Status) => status === "gap";
    expect(sizes(differenceOf([one("due-soon")], [one("gap")], isGap))).toEqual({ ...SAME, opened: 1 });
    expect(sizes(differenceOf([one("gap")], [one("late")], isGap))).toEqual({ ...SAME, closed: 1 });
  });

  it("lists stand in the order of the result they are from", () => {
    const ids = ["u/mine/2", "u/mine/1", "u/mine/3"].map((start) => `${start}/wang/-/-/2025`);
    const all = ids.map((id) => one("gap", { id, period: { label: id, from: id, to: null } }));
    expect(differenceOf([], all).opened.map(({ finding }) => finding.id)).toEqual(ids);
    expect(differenceOf(all, []).closed.map(({ finding }) => finding.id)).toEqual(ids);
  });
});

describe("a finding of another id", () => {
  it("is the same where version 0.1 would have made the one of the other", () => {
    const before = one("gap", { id: "u/mine/1/wang/-/-/mt" });
    const after = one("gap", { id: "u/mine/1/wang/li/-/mt", period: { label: "mt", from: "2025-03-01", to: null } });
    expect(sizes(differenceOf([before], [after]))).toEqual({ ...SAME, unchanged: 1, renamed: 1 });
  });

  it("is the same where it is about the one record of a place that both have", () => {
    const [before, after] = [rule("u/mine/2/-/-/-/meetings~aa", 3), rule("u/mine/2/-/-/-/meetings~bb", 3)];
    expect(sizes(differenceOf([before], [after]))).toEqual({ ...SAME, unchanged: 1, renamed: 1 });
    expect(sizes(differenceOf([before], [rule(after.id, 4)]))).toEqual({ ...SAME, opened: 1, closed: 1 });
  });

  it("is another where several might be it", () => {
    const before = [rule("u/mine/2/-/-/-/meetings~aa", 3), rule("u/mine/2/-/-/-/meetings~ab", 3)];
    expect(sizes(differenceOf(before, [rule("u/mine/2/-/-/-/meetings~bb", 3)]))).toMatchObject({
      renamed: 0,
      opened: 1,
      closed: 2,
    });
    expect(
      sizes(
        differenceOf(before.slice(1), [rule("u/mine/2/-/-/-/meetings~bb", 3), rule("u/mine/2/-/-/-/meetings~bc", 3)]),
      ),
    ).toMatchObject({ renamed: 0 });
  });

  it("of another clause is another", () => {
    const difference = differenceOf([rule("u/mine/2/-/-/-/meetings~aa", 3)], [rule("u/mine/3/-/-/-/meetings~bb", 3)]);
    expect(sizes(difference)).toMatchObject({ renamed: 0 });
  });
});

describe("two results", () => {
  const result = (fields: Partial<ComparedResult> = {}): ComparedResult => ({
    asOf: "2025-12-31",
    period: { from: "2025-01-01", to: "2025-12-31" },
    regulations: [{ id: "mine" }],
    units: [{ id: "u", name: "u院" }],
    summary: summarise([]),
    findings: [],
    ...fields,
  });

  it("were asked the same, whatever day they are of", () => {
    expect(differentlyAsked(result(), result({ asOf: "2026-03-01" }))).toEqual([]);
  });

  it("were asked of another year, other regulations or other units", () => {
    expect(differentlyAsked(result(), result({ period: { from: "2024-01-01", to: "2024-12-31" } }))).toEqual(["year"]);
    expect(differentlyAsked(result(), result({ regulations: [] }))).toEqual(["regulations"]);
    expect(differentlyAsked(result(), result({ units: [{ id: "v", name: "v院" }] }))).toEqual(["units"]);
  });
});
