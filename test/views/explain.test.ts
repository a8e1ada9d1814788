import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/ledger/model.js";
import { personKey } from "../../src/ledger/model.js";
import { explanationOf } from "../../src/views/explain.js";
import type { Entry } from "../contract/support.js";
import { finding } from "../support/findings.js";
import { person, post, talk, unit } from "../support/records.js";
import { auditUnder, judgementOf } from "../support/unit-audit.js";

const PEOPLE = [person("wang", post("secretary")), person("li", post("member"))];
const by = (id: string) => ({ by: [personKey("u", id)], with: [personKey("u", id === "li" ? "wang" : "li")] });
const ROW = { holder: "role secretary", every: "half-year", evidence: { talk: "integrity", by: "holder" } };

/** The explanation of a duty of the secretary. */
function explained(
  talks: Unit["records"]["talks"],
  { asOf = "2025-12-31", row = {}, label = "2025-H1" }: { asOf?: string; row?: Entry; label?: string } = {},
) {
  const audit = auditUnder([{ ...ROW, ...row }], unit({ people: PEOPLE, records: { talks } }), { asOf });
  return explanationOf(judgementOf(audit, `1/wang/-/-/${label}`), audit);
}
const standing = (...args: Parameters<typeof explained>) => explained(...args).records.map((one) => one.standing);

describe("a record that counts", () => {
  it("is in time, or late after the due date", () => {
    expect(standing([talk("2025-06-30", by("wang"))])).toEqual(["in-time"]);
    const row = { holder: ROW.holder, evidence: ROW.evidence, due: "03-31" };
    const audit = (date: string) => {
      const own = unit({ people: PEOPLE, records: { talks: [talk(date, by("wang"))] } });
      const all = auditUnder([row], own, { asOf: "2025-12-31" });
      return explanationOf(judgementOf(all, "1/wang/-/-/2025-03-31"), all).records.map((one) => one.standing);
    };
    expect(audit("2025-03-31")).toEqual(["in-time"]);
    expect(audit("2025-04-01")).toEqual(["late"]);
  });

  it("of the same day as another brings a duty of several no further", () => {
    const talks = ["2025-02-01", "2025-02-01", "2025-02-02"].map((date) => talk(date, by("wang")));
    expect(standing(talks, { row: { n: 2 } })).toEqual(["in-time", "same-day", "in-time"]);
    expect(standing(talks)).toEqual(["in-time", "in-time", "in-time"]);
  });

  it("of a rule is the one it judges", () => {
    const audit = auditUnder([ROW], unit({ people: PEOPLE }), { asOf: "2025-12-31" });
    const place = { file: "talks.yaml", line: 3, id: null, date: audit.context.asOf };
    const judgement = { finding: finding({ kind: "rule", status: "breach", evidence: [place] }), judged: null };
    expect(explanationOf(judgement, audit)).toMatchObject({
      records: [{ place, standing: "judged" }],
      nearMisses: { shown: [], more: 0 },
      remedy: null,
      answer: null,
    });
  });
});

describe("a record that nearly counts", () => {
  it("is told with what it lacks, and one that counts is not", () => {
    const { nearMisses } = explained([talk("2025-03-01", by("li")), talk("2025-07-02", by("wang"))]);
    expect(nearMisses.shown.map(({ place }) => place.date)).toEqual(expect.arrayContaining(["2025-07-02"]));
    expect(explained([talk("2025-03-01", by("wang"))]).nearMisses.shown).toEqual([]);
  });

  it("is told when it counts for another duty of the row", () => {
    const { nearMisses } = explained([talk("2025-07-02", by("wang"))]);
    expect(nearMisses.shown.map((one) => one.countsElsewhere)).toEqual([true]);
  });
});

describe("what would do the duty", () => {
  const remedyDay = (asOf: string, label: string) => explained([], { asOf, label }).remedy?.date;

  it("is a record of the as-of day, or of the nearest day of the period", () => {
    expect(remedyDay("2025-03-05", "2025-H1")).toBe("2025-03-05");
    expect(remedyDay("2025-12-31", "2025-H1")).toBe("2025-06-30");
    expect(remedyDay("2025-06-30", "2025-H1")).toBe("2025-06-30");
    expect(remedyDay("2025-03-05", "2025-H2")).toBe("2025-07-01");
  });

  it("is none where it is done", () => {
    expect(explained([talk("2025-03-01", by("wang"))]).remedy).toBeNull();
  });
});

describe("what a person would answer", () => {
  it("is asked only where something is for him to judge", () => {
    const audit = auditUnder([ROW], unit({ people: PEOPLE }), { asOf: "2025-12-31" });
    const answer = (status: "review" | "breach") =>
      explanationOf({ finding: finding({ kind: "rule", status }), judged: null }, audit).answer;
    expect(answer("review")).toMatchObject({
      kind: "answers",
      date: "2025-12-31",
      record: { clause: "1", answer: "met" },
    });
    expect(answer("breach")).toBeNull();
  });
});
