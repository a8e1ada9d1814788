import { describe, expect, it } from "vitest";
import { inNoticeOrder, type Notice, noticesIn, notJudged, notRead, turnNotices } from "../../src/audit/notice.js";
import { NONE_BEFORE } from "../../src/audit/year-before.js";
import { day } from "../../src/calendar/day.js";
import { type Problem, problem } from "../../src/document/problem.js";

const at = (line: number, file = "talks.yaml") => ({ file, line, column: 1, text: "" });
const errors = (count: number): Problem[] =>
  Array.from({ length: count }, (_, index) => problem("bad-record-id", { text: `${index}` }, at(index + 1)));

describe("a unit that was not judged", () => {
  const LOW = { id: "low", name: "下院", file: "low/unit.yaml", line: 1 };

  it("is told with how many errors it has, and three of them", () => {
    expect(notJudged(LOW, errors(4))).toMatchObject({ code: "not-judged", file: "low/unit.yaml", line: 1 });
    expect(notJudged(LOW, errors(4)).args).toMatchObject({ unit: "low", name: "下院", count: 4 });
    expect(notJudged(LOW, errors(4)).args.errors).toHaveLength(3);
    expect(notJudged(LOW, errors(1)).args.errors).toHaveLength(1);
  });

  it("may have no id", () => {
    expect(notJudged({ ...LOW, id: null }, errors(1)).args.unit).toBeNull();
  });
});

describe("errors that are no unit's", () => {
  it("are told once for the ledger, or not at all", () => {
    expect(notRead([])).toEqual([]);
    expect(notRead(errors(5))).toMatchObject([{ code: "not-read", args: { count: 5 }, file: null, line: null }]);
    expect(notRead(errors(1))).toMatchObject([{ args: { count: 1, errors: errors(1) } }]);
    expect(notRead(errors(5))).toMatchObject([{ args: { errors: errors(3) } }]);
  });
});

describe("the turn of the year", () => {
  const IN_JANUARY = { asOf: day("2026-01-05"), year: 2026, yearAsked: false };
  const codes = (turn: Partial<Parameters<typeof turnNotices>[0]>, asked: Parameters<typeof turnNotices>[1]) =>
    turnNotices({ before: NONE_BEFORE, firstDay: null, lastDay: null, ...turn }, asked).map(({ code }) => code);

  it("counts what the year before left behind, where it left anything", () => {
    const before = { ...NONE_BEFORE, undetermined: 1 };
    expect(turnNotices({ before, firstDay: null, lastDay: null }, IN_JANUARY)).toEqual([
      { code: "year-before", args: { year: 2025, counts: before, begins: null }, file: null, line: null },
    ]);
    expect(codes({}, IN_JANUARY)).toEqual([]);
  });

  it("tells from when a ledger may be said to begin, where nothing was recorded before the year", () => {
    const begins = (first: string) => {
      const firstDay = day(first);
      const [notice] = turnNotices({ before: { ...NONE_BEFORE, gap: 1 }, firstDay, lastDay: firstDay }, IN_JANUARY);
      return notice?.args;
    };
    expect(begins("2026-01-03")).toMatchObject({ begins: "2026-01-01" });
    expect(begins("2025-12-31")).toMatchObject({ begins: null });
  });

  it("is not spoken of where a year was asked for", () => {
    const left = { before: { ...NONE_BEFORE, gap: 1 }, lastDay: day("2020-01-01") };
    expect(codes(left, { ...IN_JANUARY, yearAsked: true })).toEqual([]);
  });

  it("tells when records end long ago: 61 days, not 60", () => {
    const on = (lastDay: string) => codes({ lastDay: day(lastDay) }, { ...IN_JANUARY, asOf: day("2026-03-31") });
    expect([on("2026-01-29"), on("2026-01-30")]).toEqual([["records-end"], []]);
  });

  it("tells when they end in the year before, though it was yesterday", () => {
    expect(codes({ lastDay: day("2025-12-31") }, { ...IN_JANUARY, asOf: day("2026-01-01") })).toEqual(["records-end"]);
    expect(codes({ lastDay: day("2026-01-01") }, { ...IN_JANUARY, asOf: day("2026-01-01") })).toEqual([]);
  });
});

describe("what there is to note of files", () => {
  it("is told of warnings, by the file in the ledger where it lies in one", () => {
    const warning = problem(
      "equal-record",
      { first: "a" },
      { ...at(3, "/x/talks.yaml"), inLedger: "t.yaml" },
      "warning",
    );
    const outside = problem("stands-in", { id: "a" }, at(1, "mine.yaml"), "warning");
    expect(noticesIn([...errors(2), warning, outside])).toMatchObject([
      { code: "equal-record", file: "t.yaml", line: 3 },
      { code: "stands-in", file: "mine.yaml", line: 1 },
    ]);
  });

  it("comes in the order of a reader: of the ledger, then by file, line and code", () => {
    const note = (code: "equal-record" | "text-cut", file: string | null, line: number | null): Notice => ({
      ...{ code, file, line },
      args: code === "equal-record" ? { first: "" } : { text: "", lost: "" },
    });
    const inOrder = [
      note("text-cut", null, null),
      note("text-cut", "a.yaml", 2),
      note("equal-record", "a.yaml", 10),
      note("text-cut", "a.yaml", 10),
      note("equal-record", "b.yaml", 1),
    ];
    expect(inNoticeOrder([...inOrder].reverse())).toEqual(inOrder);
  });
});
