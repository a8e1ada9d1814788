import { describe, expect, it } from "vitest";
import { namesDealtWith } from "../../../src/audit/duty/links.js";
import type { AnyRecord, Records } from "../../../src/ledger/model.js";
import { triggerOf } from "../../support/duties.js";
import { activity, caseOn, event, report, unit } from "../../support/records.js";

/** What a record is called by what deals with it. */
function named(record: AnyRecord, records: Partial<Records> = {}): string[] {
  return [...namesDealtWith(triggerOf(record), unit({ records }))].sort();
}

const TASK = event("2025-03-01", { id: "task" });

describe("what deals with a record", () => {
  it("is about the record itself", () => {
    expect(named(TASK)).toEqual(["task"]);
    expect(named(TASK, { activities: [activity("2025-03-02", { id: "plan" })] })).toEqual(["task"]);
  });

  it("may be about what was done about it, and so on", () => {
    const activities = [activity("2025-03-02", { id: "plan", about: ["other", "task"] })];
    const reports = [report("2025-03-03", { id: "filing", about: ["plan"] })];
    expect(named(TASK, { activities })).toEqual(["plan", "task"]);
    expect(named(TASK, { activities, reports })).toEqual(["filing", "plan", "task"]);
  });

  it("comes to an end where records are about each other", () => {
    const activities = [
      activity("2025-03-02", { id: "a", about: ["task", "b"] }),
      activity("2025-03-03", { id: "b", about: ["a"] }),
    ];
    expect(named(TASK, { activities })).toEqual(["a", "b", "task"]);
  });

  it("may be about the case that was opened on an event, not about one that came of another case", () => {
    const cases = [caseOn("2025-03-02", { id: "c2", about: ["task", "c1"] })];
    expect(named(TASK, { cases })).toEqual(["c2", "task"]);
    expect(named(caseOn("2025-03-01", { id: "c1" }), { cases })).toEqual(["c1"]);
  });

  it("is not about another event that came of it", () => {
    expect(named(TASK, { events: [event("2025-03-02", { id: "e2", about: ["task"] })] })).toEqual(["task"]);
  });
});
