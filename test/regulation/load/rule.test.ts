import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../../src/audit/rules/rules.js";
import { readRule } from "../../../src/regulation/load/rule.js";
import type { RuleEntries } from "../../../src/regulation/rule.js";
import type { Entry } from "../../contract/support.js";
import { writtenRule } from "../../support/written-book.js";

const RECORD = { check: "record", records: { meeting: "any" }, must: { chair: "secretary" } };
const isRecord = (entry: { check: string }): entry is RuleEntries["record"] => entry.check === "record";

/** A rule on records as it is meant, and what is noted of it. */
function read(rule: Entry, head: Entry = {}) {
  const { entry, refs, noted } = writtenRule({ ...RECORD, ...rule }, head);
  if (!isRecord(entry)) throw new Error("no rule of the kind record");
  return { ...readRule<Rule, "record">(entry, "mine", refs, RULE_KINDS), noted: noted() };
}

describe("a rule on records", () => {
  it("begins with what every row says", () => {
    expect(read({ clause: "7", title: "会议", applies: { levels: "县级" } })).toMatchObject({
      check: "record",
      regulation: "mine",
      clause: "7",
      title: { zh: "会议", en: "会议" },
      kinds: [],
      levels: ["county"],
      interpretations: [],
      clauses: { all: ["7"] },
      noted: [],
    });
  });

  it("is read by the reader of its kind, which is handed where it stands", () => {
    expect(read({ must: { chair: "sekretary" } }).noted).toEqual(["unknown-term | chair: sekretary"]);
  });

  it("has what has no effect in it noted", () => {
    expect(read({ must: { evidence: false } }).noted).toEqual(["no-effect | evidence: false"]);
  });

  it("keeps the readings it names, and takes no value from them", () => {
    const head = (more: Entry) => ({ interpretations: { soon: { words: "及时", reading: "当月", ...more } } });
    const { interpretations, noted } = read({ interpretation: "soon" }, head({}));
    expect(interpretations.map(({ id }) => id)).toEqual(["soon"]);
    expect(noted).toEqual([]);
    expect(read({ interpretation: "soon" }, head({ within: "30" })).noted).toEqual([
      "value-unused | interpretation: soon",
    ]);
    expect(read({ interpretation: ["later"] }, head({ within: "30" })).noted).toEqual(["unknown-reference | - later"]);
  });
});
