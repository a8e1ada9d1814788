import { describe, expect, it } from "vitest";
import { isShown, placeOf, STATUSES, summarise, sumOf } from "../../src/audit/finding.js";
import { day } from "../../src/calendar/day.js";
import { finding } from "../support/findings.js";
import { talk } from "../support/records.js";

describe("a finding", () => {
  it("is shown unless it is in order, not yet due, or does not apply", () => {
    expect(STATUSES.filter((status) => !isShown({ status }))).toEqual(["met", "pending", "not-applicable"]);
  });
});

describe("a summary", () => {
  it("counts findings by status, and has a number for those that nothing has", () => {
    const some = [finding({ status: "gap" }), finding({ status: "gap" }), finding({ status: "due-soon" })];
    expect(summarise(some)).toMatchObject({ gap: 2, "due-soon": 1, met: 0, "not-applicable": 0 });
  });

  it("of several is their sum", () => {
    const [one, other] = [
      summarise([finding({ status: "late" })]),
      summarise([finding(), finding({ status: "late" })]),
    ];
    expect(sumOf([one, other])).toEqual({ ...summarise([]), late: 2, met: 1 });
    expect(sumOf([])).toEqual(summarise([]));
    expect(one.late).toBe(1);
  });
});

describe("the place of a record", () => {
  it("is where it stands and nothing else of it", () => {
    const one = talk("2025-03-01", { id: "t1", file: "talks.yaml", line: 7, title: "谈话" });
    expect(placeOf(one)).toEqual({ file: "talks.yaml", line: 7, id: "t1", date: day("2025-03-01") });
  });
});
