import { describe, expect, it } from "vitest";
import type { NearMiss } from "../../src/audit/duty/near-miss.js";
import { day } from "../../src/calendar/day.js";
import { personKey } from "../../src/ledger/model.js";
import { detailShown, lacksOneRecord, lacksOneThing, lacksWhatCanBeAdded } from "../../src/views/detail.js";
import type { Entry } from "../contract/support.js";
import { finding } from "../support/findings.js";
import { person, post, talk, unit } from "../support/records.js";
import { auditUnder, judgementOf } from "../support/unit-audit.js";

type Lack = NearMiss["lacks"][number];

/** A record that nearly counts, and lacks these. */
function miss(lacks: readonly Lack[], fields: Partial<NearMiss> = {}): NearMiss {
  const place = { file: "talks.yaml", line: 1, id: null, date: day("2025-01-02") };
  return { place, kind: "talk", type: "integrity", lacks, countsElsewhere: false, heard: false, ...fields };
}
const TOPIC: Lack = { code: "topic", args: { topics: [] } };

describe("a gap", () => {
  it("wants one record more where no more is missing", () => {
    expect(lacksOneRecord(finding({ required: 1, found: 0 }))).toBe(true);
    expect(lacksOneRecord(finding({ required: 3, found: 2 }))).toBe(true);
    expect(lacksOneRecord(finding({ required: 3, found: 1 }))).toBe(false);
    expect(lacksOneRecord(finding({ required: null, found: null }))).toBe(true);
  });
});

describe("a record that nearly counts", () => {
  it("came a few days off at most, and may have been sent to one more", () => {
    const late = (days: number): Lack => ({ code: "late", args: { days, last: day("2025-06-30"), covers: null } });
    expect([7, 8].map((days) => lacksOneThing(miss([late(days)])))).toEqual([true, false]);
    const slot = (name: "to" | "by"): Lack => ({ code: "slot", args: { slot: name, named: [], expected: [] } });
    expect([slot("to"), slot("by")].map((one) => lacksOneThing(miss([one])))).toEqual([true, false]);
    const elsewhere = { countsElsewhere: true };
    expect(lacksOneThing(miss([slot("to")], elsewhere))).toBe(true);
    expect(lacksOneThing(miss([slot("by")], elsewhere))).toBe(false);
    expect(lacksOneThing(miss([late(1)], elsewhere))).toBe(false);
    expect(lacksOneThing(miss([late(1)], { heard: true }))).toBe(true);
  });

  it("and was heard at a meeting has nothing of its own to write, but what it is about", () => {
    const heard = { heard: true };
    const trigger: Lack = { code: "trigger", args: { names: ["mt"] } };
    expect([TOPIC, trigger].map((one) => lacksOneThing(miss([one], heard)))).toEqual([false, true]);
  });

  it("lacks a form that can be added where it has none, not where it has another", () => {
    const form = (own: string | null): Lack => ({ code: "form", args: { form: own, expected: "written" } });
    expect([null, "oral"].map((own) => lacksWhatCanBeAdded(miss([form(own)])))).toEqual([true, false]);
    expect(lacksWhatCanBeAdded(miss([{ code: "regular", args: { expected: true } }]))).toBe(false);
  });

  it("lacks one thing that can be added, and no two", () => {
    expect(lacksOneThing(miss([TOPIC]))).toBe(true);
    expect(lacksOneThing(miss([TOPIC, TOPIC]))).toBe(false);
    expect(lacksOneThing(miss([]))).toBe(false);
  });

  it("that counts for another duty lacks nothing that is added to it", () => {
    expect(lacksOneThing(miss([TOPIC], { countsElsewhere: true }))).toBe(false);
  });

  it("that lacks nothing lacks nothing that can be added", () => {
    expect(lacksWhatCanBeAdded(miss([]))).toBe(false);
    expect(lacksWhatCanBeAdded(miss([TOPIC]))).toBe(true);
  });
});

describe("what a report shows beside a finding", () => {
  const ROW: Entry = { holder: "role secretary", every: "half-year", evidence: { talk: "integrity", by: "holder" } };
  const people = [person("wang", post("secretary")), person("li", post("member"))];
  const shown = (
    details: "all" | "missed" | "none",
    asOf = "2026-01-01",
    talks = [talk("2025-02-01", { by: [personKey("u", "wang")], with: [personKey("u", "li")] })],
  ) => {
    const audit = auditUnder([ROW], unit({ people, records: { talks } }), { asOf, year: 2025 });
    return (label: string) => detailShown(judgementOf(audit, `1/wang/-/-/${label}`), audit, details);
  };

  it("is nothing where nothing is asked, or the duty is done", () => {
    expect(shown("none")("2025-H2")).toBeNull();
    expect(shown("all")("2025-H1")).toBeNull();
    expect(shown("missed")("2025-H1")).toBeNull();
  });

  it("is of all that is open, or of what was missed alone", () => {
    expect(shown("all", "2025-07-01")("2025-H2")?.remedy?.kind).toBe("talks");
    expect(shown("missed", "2025-07-01")("2025-H2")).toBeNull();
    expect(shown("missed")("2025-H2")).toMatchObject({ records: [], remedy: null });
  });

  it("is what a record that closes it has in common with others, where no record nearly does", () => {
    expect(shown("missed")("2025-H2")?.closedBy?.part).toContain('"talks"');
  });

  it("names the type of what nearly counted", () => {
    const talks = [talk("2025-07-03", { by: [personKey("u", "wang")], with: [personKey("u", "li")] })];
    const detail = shown("all", "2026-01-01", talks)("2025-H1");
    expect(detail?.nearMisses.map(({ typeName }) => typeName?.zh)).toEqual(["廉政谈话"]);
    expect(detail?.moreNearMisses).toBe(0);
  });

  it("is nothing for a rule on records", () => {
    const audit = auditUnder([ROW], unit({ people }), { asOf: "2025-12-31" });
    const judgement = { finding: finding({ kind: "rule", status: "gap" }), judged: null };
    expect([detailShown(judgement, audit, "all"), detailShown(judgement, audit, "missed")]).toEqual([null, null]);
  });
});
