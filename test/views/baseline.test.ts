import { describe, expect, it } from "vitest";
import type { Status } from "../../src/audit/finding.js";
import { day } from "../../src/calendar/day.js";
import {
  type BaselineEntry,
  entryKey,
  inScope,
  matchedIn,
  newBaseline,
  ofUnit,
  pruned,
  staleAmong,
  withKnown,
} from "../../src/views/baseline.js";
import { finding, question } from "../support/findings.js";

const ID = "u/mine/1/wang/-/-/2025";
const entry = (fields: Partial<BaselineEntry> = {}): BaselineEntry => ({
  year: 2025,
  id: ID,
  status: "gap",
  note: null,
  ...fields,
});
const found = (status: Status, id = ID, year = 2025) => finding({ id, status, year });

describe("what a baseline lists", () => {
  it.each<readonly [BaselineEntry["status"], Status, boolean]>([
    ["gap", "gap", true],
    ["gap", "late", true],
    ["gap", "breach", false],
    ["gap", "met", false],
    ["late", "late", true],
    ["late", "gap", false],
    ["breach", "breach", true],
    ["breach", "gap", false],
  ])("as a %s is known as %s: %s", (listed, now, isKnown) => {
    const [one] = withKnown([found(now)], [entry({ status: listed })]);
    expect(one?.status).toBe(isKnown ? "known" : now);
    expect(staleAmong([found(now)], [entry({ status: listed })])).toHaveLength(isKnown ? 0 : 1);
  });

  it("is known by its very year and id", () => {
    const statuses = (id: string, year: number) =>
      withKnown([found("gap", id, year)], [entry()]).map((one) => one.status);
    expect(statuses(ID, 2025)).toEqual(["known"]);
    expect(statuses(ID, 2024)).toEqual(["gap"]);
    expect(statuses("u/mine/2/wang/-/-/2025", 2025)).toEqual(["gap"]);
    expect(entryKey({ id: ID, year: 2025 })).not.toBe(entryKey({ id: ID, year: 2024 }));
  });

  it("is nothing where there is no baseline", () => {
    const findings = [found("gap")];
    expect(withKnown(findings, [])).toBe(findings);
    expect(staleAmong(findings, [])).toEqual([]);
  });

  it("by an id of version 0.1 is known where no entry has its own, and counted", () => {
    const now = "u/mine/1/wang/li/-/mt";
    const old = entry({ id: "u/mine/1/wang/-/-/mt" });
    expect(matchedIn([found("gap", now)], [old]).renamed).toBe(1);
    expect(withKnown([found("gap", now)], [old])).toMatchObject([{ status: "known" }]);
    expect(matchedIn([found("gap", now)], [old, entry({ id: now })])).toMatchObject({ renamed: 0 });
    expect(matchedIn([found("gap", now)], [entry({ id: now })]).renamed).toBe(0);
  });

  it("by another label is known where it is told which label that was", () => {
    const [now, old] = ["u/mine/2/-/-/-/meetings~aa", "u/mine/2/-/-/-/meetings~bb"];
    const before = (label: string) => (label === "meetings~aa" ? "meetings~bb" : undefined);
    expect(matchedIn([found("breach", now)], [entry({ id: old })], before).renamed).toBe(1);
    expect(matchedIn([found("breach", now)], [entry({ id: old })]).renamed).toBe(0);
  });
});

describe("an entry that no longer matches", () => {
  it("is told with what has become of its finding", () => {
    expect(staleAmong([found("met")], [entry()])).toEqual([{ entry: entry(), now: "met" }]);
    expect(staleAmong([], [entry()])).toEqual([{ entry: entry(), now: null }]);
  });

  it("is left out of a pruned baseline, the others in order", () => {
    const [a, b, c] = [entry({ id: "u/a" }), entry({ id: "u/b" }), entry({ year: 2024, id: "u/z" })];
    expect(pruned([b, a, c], [{ entry: b, now: null }])).toEqual([c, a]);
  });
});

describe("a baseline written anew", () => {
  it("lists gaps, what is late and breaches, by year and id", () => {
    const findings = [found("gap", "u/b"), found("met", "u/c"), found("late", "u/a"), found("breach", "u/z", 2024)];
    expect(newBaseline(findings, question(), []).map(({ id, status }) => [id, status])).toEqual([
      ["u/z", "breach"],
      ["u/a", "late"],
      ["u/b", "gap"],
    ]);
  });

  it("keeps notes, and what was not asked", () => {
    const old = [entry({ note: "已经安排" }), entry({ id: "other/mine/1/-/-/-/2025" }), entry({ id: "u/mine/9" })];
    expect(newBaseline([found("gap")], question({ units: ["u"] }), old)).toEqual([
      entry({ id: "other/mine/1/-/-/-/2025" }),
      entry({ note: "已经安排" }),
    ]);
  });
});

describe("the entries that a question asks for", () => {
  const ids = (fields: Parameters<typeof question>[0]) =>
    inScope([entry(), entry({ year: 2024, id: "u/other/1" })], question(fields)).map(({ year }) => year);

  it("are of its years: of the one asked for, else of the one before too", () => {
    expect(ids({})).toEqual([2025]);
    expect(ids({ yearAsked: false })).toEqual([2025, 2024]);
    expect(ids({ year: 2026, asOf: day("2026-01-01") })).toEqual([]);
  });

  it("are of its units and regulations", () => {
    expect(ids({ yearAsked: false, units: ["u"], regulations: ["other"] })).toEqual([2024]);
    expect(ids({ units: ["v"] })).toEqual([]);
    expect(ids({ regulations: ["other"] })).toEqual([]);
  });

  it("of a unit begin with its id and no more of another's", () => {
    expect(ofUnit([entry(), entry({ id: "u2/mine/1" })], "u")).toEqual([entry()]);
  });
});
