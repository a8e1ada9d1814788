import { describe, expect, it } from "vitest";
import { type Grounds, hasCaseMeasure, judge, waivedBy } from "../../../src/audit/duty/judge.js";
import { NOTHING_SAID } from "../../../src/audit/duty/speaking.js";
import { USUAL_SETTINGS } from "../../../src/audit/question.js";
import { day } from "../../../src/calendar/day.js";
import type { Records } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, onlyDuty } from "../../support/duties.js";
import { activity, caseOn, event, measure, unit, waiver } from "../../support/records.js";

const NO_GROUNDS: Grounds = {
  ...{ counted: [], unclear: [], untold: [], opened: [], doubtful: [] },
  ...{ speaking: () => NOTHING_SAID, waiver: undefined, inapplicable: null },
};
const LESSON = { activity: "lesson", by: "party-group" };
const lesson = (date: string) => activity(date, { type: "lesson", by: ["body:party-group"] });

/** The one duty of a row of the leading body, judged on a day. @param counted the days of lessons that count for it */
function judgedOn(
  asOf: string,
  row: Entry,
  {
    counted = [],
    grounds = {},
    records = {},
  }: {
    readonly counted?: readonly string[];
    readonly grounds?: Partial<Grounds>;
    readonly records?: Partial<Records>;
  } = {},
) {
  const u = unit({ records: { activities: counted.map(lesson), ...records } });
  const on = bench({ holder: "body party-group", evidence: LESSON, ...row }, u, { asOf: "2026-12-31", year: 2025 });
  const own = { ...NO_GROUNDS, counted: on.acts.of("activity", null), ...grounds };
  return judge(onlyDuty(on), own, day(asOf), USUAL_SETTINGS);
}

const BY_MARCH = { due: "03-31" };

describe("a duty with a due date", () => {
  it("is met by what was done on that day, and late by what was done on the next", () => {
    expect(judgedOn("2025-12-31", BY_MARCH, { counted: ["2025-03-31"] })).toMatchObject({
      status: "met",
      args: { required: 1, found: 1, on: "2025-03-31" },
      daysLate: null,
    });
    expect(judgedOn("2025-12-31", BY_MARCH, { counted: ["2025-04-01"] })).toMatchObject({
      status: "late",
      daysLate: 1,
      args: { due: "2025-03-31", on: "2025-04-01" },
    });
  });

  it("is pending, due soon from thirty days before, and a gap from the day after", () => {
    const on = (asOf: string) => judgedOn(asOf, BY_MARCH).status;
    expect([on("2025-02-28"), on("2025-03-01")]).toEqual(["pending", "due-soon"]);
    expect([on("2025-03-31"), on("2025-04-01")]).toEqual(["due-soon", "gap"]);
  });

  it("that is a gap tells by how many days, and whether it can still be done late", () => {
    const args = (asOf: string) => judgedOn(asOf, { ...BY_MARCH, opens: "02-01" }).args;
    expect(args("2025-04-02")).toMatchObject({ daysPast: 2, mendable: true, found: 0 });
    expect(args("2026-01-31")).toMatchObject({ mendable: true });
    expect(args("2026-02-01")).toMatchObject({ mendable: false });
  });

  it("of several times is met by so many different days, and late by the last of them", () => {
    const twice = (...counted: string[]) => judgedOn("2025-12-31", { ...BY_MARCH, n: 2 }, { counted });
    expect(twice("2025-02-01", "2025-03-01")).toMatchObject({ status: "met", found: 2, args: { on: "2025-03-01" } });
    expect(twice("2025-02-01", "2025-02-01")).toMatchObject({ status: "gap", found: 1 });
    expect(twice("2025-02-01", "2025-04-10")).toMatchObject({ status: "late", daysLate: 10 });
  });
});

describe("a duty without a limit", () => {
  const OPEN = { after: { event: "accident" } };
  const records = { events: [event("2025-03-01", { id: "e1" })] };

  it("is pending for ninety days, and then for a person to look at", () => {
    expect(judgedOn("2025-05-30", OPEN, { records })).toMatchObject({ status: "pending", args: { days: 90 } });
    expect(judgedOn("2025-05-31", OPEN, { records })).toMatchObject({ status: "review", code: "duty-long-open" });
  });

  it("is met whenever it is done", () => {
    expect(judgedOn("2026-12-31", OPEN, { records, counted: ["2026-12-01"] }).status).toBe("met");
  });
});

describe("what else there is to say of a duty", () => {
  const [act] = bench(
    { holder: "body party-group", evidence: LESSON, every: "year" },
    unit({ records: { activities: [lesson("2025-02-01")] } }),
    { asOf: "2025-12-31" },
  ).acts.of("activity", null);
  if (!act) throw new Error("no act");
  const code = (grounds: Partial<Grounds>, counted: readonly string[] = [], asOf = "2025-12-31") =>
    judgedOn(asOf, BY_MARCH, { counted, grounds }).code;

  it("comes in order: what does not apply is not waived, and what is waived is not met", () => {
    const waived = { waiver: waiver("2025-01-05") };
    expect(code({ ...waived, inapplicable: "no-subordinates" }, ["2025-03-01"])).toBe("no-subordinates");
    expect(code(waived, ["2025-03-01"])).toBe("duty-waived");
    expect(code({ unclear: [act] }, ["2025-03-01"])).toBe("duty-met");
  });

  it("is left open by acts that may deal with another matter, due or not", () => {
    expect(code({ unclear: [act] })).toBe("duty-act-unclear");
    expect(code({ unclear: [act] }, [], "2025-01-05")).toBe("duty-act-unclear");
  });

  it("is left open by acts that write no topics, or speak of it, once it would be a gap", () => {
    expect([code({ untold: [act] }), code({ untold: [act] }, [], "2025-03-31")]).toEqual([
      "duty-topics-unwritten",
      "duty-due-soon",
    ]);
    const speaking = { speaking: () => ({ acts: [act], lackTopics: false }) };
    expect([code(speaking), code(speaking, [], "2025-03-31")]).toEqual(["duty-link-unwritten", "duty-due-soon"]);
  });

  it("is for a person to look at where a case was taken up ninety-one days ago and nothing came of it", () => {
    const on = (asOf: string) => judgedOn(asOf, BY_MARCH, { counted: ["2025-02-01"], grounds: { opened: [act] } });
    expect(on("2025-05-02")).toMatchObject({ status: "met" });
    expect(on("2025-05-03")).toMatchObject({ status: "review", code: "duty-case-open", args: { days: 91 } });
  });

  it("is for a person to judge where only a doubtful act does it in time, and done where another does", () => {
    const comes = (...days: string[]) => {
      const u = unit({ records: { activities: days.map(lesson) } });
      const row = { holder: "body party-group", evidence: LESSON, ...BY_MARCH };
      const on = bench(row, u, { asOf: "2026-12-31", year: 2025 });
      const counted = on.acts.of("activity", null);
      const own = { ...NO_GROUNDS, counted, doubtful: counted.slice(0, 1) };
      const { code, daysLate } = judge(onlyDuty(on), own, day("2025-12-31"), USUAL_SETTINGS);
      return daysLate === null ? code : `${code} ${daysLate}`;
    };
    expect(comes("2025-02-01")).toBe("duty-doubtful");
    expect(comes("2025-02-01", "2025-03-31")).toBe("duty-met");
    expect(comes("2025-02-01", "2025-04-01")).toBe("duty-doubtful");
    expect(comes("2025-04-01")).toBe("duty-doubtful");
    expect(comes("2025-04-01", "2025-04-05")).toBe("duty-late 5");
  });

  it("is not known where what it follows lacks something", () => {
    const nobody = { records: { events: [event("2025-03-01", { type: "sign" })] } };
    const row = {
      holder: "body party-group",
      after: { event: "sign" },
      within: 30,
      evidence: { talk: "reminder", by: "any role secretary", with: "concerned" },
    };
    expect(judgedOn("2025-12-31", row, nobody)).toMatchObject({
      status: "undetermined",
      code: "trigger-without-concerned",
    });
  });

  it("of a waiver is why, by whom, till when and where", () => {
    expect(waivedBy(waiver("2025-01-05", { reason: "借调", line: 4 }))).toEqual({
      status: "waived",
      code: "duty-waived",
      args: { reason: "借调", approvedBy: "党组", until: "2025-12-31", file: "waivers.yaml", line: 4 },
    });
  });
});

describe("a duty of the times in which a case had its measures", () => {
  const row = { holder: "body party-group", every: "quarter", evidence: LESSON };
  const has = (date: string, taken: string, asOf = "2025-12-31") => {
    const u = unit({ records: { cases: [caseOn(date, { measures: [measure("admonition-talk", taken)] })] } });
    const quarter = bench(row, u, { asOf: "2025-12-31" });
    return hasCaseMeasure(
      u,
      onlyDuty(quarter, ({ occurrence }) => occurrence.label === "2025-Q1"),
      day(asOf),
    );
  };

  it("goes by the measure's day, not by the case's", () => {
    expect([has("2024-12-31", "2025-03-31"), has("2024-12-31", "2025-04-01")]).toEqual([true, false]);
    expect([has("2024-12-31", "2025-01-01"), has("2024-12-31", "2024-12-31")]).toEqual([true, false]);
  });

  it("applies from the day on which the case and its measure are written", () => {
    expect([has("2025-03-10", "2025-03-10", "2025-03-10"), has("2025-03-10", "2025-03-10", "2025-03-09")]).toEqual([
      true,
      false,
    ]);
    expect(has("2025-01-10", "2025-03-10", "2025-03-09")).toBe(false);
  });
});
