import { describe, expect, it } from "vitest";
import { checkGradesOnScale, checkRuleEffects } from "../../../src/regulation/load/rule-effects.js";
import type { Entry } from "../../contract/support.js";
import { writtenBook, writtenRule } from "../../support/written-book.js";

/** What is noted of a rule. */
function noted(rule: Entry): string[] {
  const { entry, refs, noted: all } = writtenRule(rule);
  checkRuleEffects(entry, refs);
  return all();
}

describe("an account of a case", () => {
  const account = (more: Entry) => noted({ check: "account", who: "any", ...more });

  it("is not of flags or people that it rules out", () => {
    expect(account({ cases: { flags: "major", "not-flags": "concealed" } })).toEqual([]);
    expect(account({ cases: { flags: "major", "not-flags": ["concealed", "major"] } })).toEqual([
      "contradicts | flags: major",
    ]);
    expect(account({ cases: { subject: "member", "not-subject": "member" } })).toEqual([
      "contradicts | subject: member",
    ]);
  });

  it("is firm only where it leaves something to discretion", () => {
    expect(account({ firm: { flags: "major" } })).toEqual(["no-effect | flags: major"]);
    expect(account({ firm: { flags: "major" }, discretion: true })).toEqual([]);
  });
});

describe("a ladder of measures", () => {
  const tier = (severity: string, measures: string) => ({ severity, clause: "1", measures });
  const ladder = (tiers: Entry[], more: Entry = {}) => noted({ check: "ladder", on: "person", tiers, ...more });

  it("goes from the lightest to the gravest, each once", () => {
    expect(ladder([tier("minor", "admonition-talk"), tier("serious", "removal")])).toEqual([]);
    expect(ladder([tier("serious", "removal"), tier("minor", "admonition-talk")])).toEqual([
      "contradicts | - severity: minor",
    ]);
    expect(ladder([tier("minor", "admonition-talk"), tier("minor", "removal")])).toHaveLength(1);
  });

  it("has no measure of a tier among the others", () => {
    expect(ladder([tier("minor", "admonition-talk")], { others: "removal" })).toEqual([]);
    expect(ladder([tier("minor", "admonition-talk")], { others: "admonition-talk" })).toEqual([
      "contradicts | others: admonition-talk",
    ]);
  });

  it("of a body asks for no roles", () => {
    expect(ladder([tier("minor", "removal")], { of: "member" })).toEqual([]);
    expect(ladder([tier("minor", "removal")], { on: "body", of: "member" })).toEqual(["no-effect | of: member"]);
  });
});

describe("a bar", () => {
  const bar = (more: Entry) => noted({ check: "bar", bars: "promotion", measures: "removal", ...more });

  it("lasts for some months, or until a sanction's end", () => {
    expect(bar({ months: 12 })).toEqual([]);
    expect(bar({ "until-sanction": true })).toEqual([]);
    expect(bar({})).toHaveLength(1);
    expect(noted({ check: "bar", bars: "promotion", "until-sanction": true })).toHaveLength(1);
    expect(noted({ check: "bar", bars: "promotion", months: 12 })).toEqual([]);
  });

  it("from honours is of the year", () => {
    expect(bar({ bars: "honours" })).toEqual([]);
    expect(bar({ bars: "honours", months: 12 })).toEqual(["no-effect | months: 12"]);
    expect(bar({ bars: "honours", "level-before": true })).toEqual(["no-effect | level-before: true"]);
  });

  it("from a post is no body's", () => {
    expect(bar({ months: 12, of: "party-group" })).toEqual(["contradicts | of: party-group"]);
    expect(bar({ months: 12, of: ["party-group", "member"] })).toEqual([]);
    expect(bar({ bars: "honours", of: "party-group" })).toEqual([]);
  });
});

describe("a rule on a kind of records", () => {
  const record = (records: Entry, must: Entry = { evidence: true }, more: Entry = {}) =>
    noted({ check: "record", records, must, ...more });

  it("is of some kind", () => {
    expect(record({ meeting: "any" })).toEqual([]);
    expect(record({ topics: "integrity" })).toEqual(["not-one-of | topics: integrity"]);
  });

  it("looks at nothing that none of its kinds has, and is doubtful of the kinds that have it not", () => {
    expect(record({ case: "any", topics: "integrity" })).toEqual(["no-effect | topics: integrity"]);
    expect(record({ case: "any", meeting: "any", topics: "integrity" })).toEqual(["contradicts | topics: integrity"]);
    expect(record({ talk: "any", meeting: "any", topics: "integrity" })).toEqual([]);
  });

  it("asks for nothing that none of its kinds can be", () => {
    expect(record({ talk: "any" }, { chair: "secretary" })).toEqual(["no-effect | chair: secretary"]);
    expect(record({ meeting: "any" }, { chair: "secretary" })).toEqual([]);
    expect(record({ meeting: "any" }, { evidence: false })).toEqual(["no-effect | evidence: false"]);
  });

  it("asks for no more methods than it names", () => {
    const methods = (least: number) =>
      record({ assessment: "annual" }, { methods: { of: ["survey", "interview"], least } });
    expect(methods(2)).toEqual([]);
    expect(methods(3)).toEqual(["contradicts | least: 3"]);
  });

  it("that a person reviews is never firm", () => {
    const firm = { firm: { topics: "integrity" } };
    expect(record({ meeting: "any" }, undefined, firm)).toEqual([]);
    expect(record({ meeting: "any" }, undefined, { ...firm, review: true })).toEqual(["no-effect | topics: integrity"]);
  });

  it("is not on topics that it leaves out", () => {
    expect(record({ meeting: "any", topics: "integrity", "not-topics": "integrity" })).toEqual([
      "contradicts | topics: integrity",
    ]);
  });
});

describe("a rule on grades", () => {
  const grade = (more: Entry) => noted({ check: "grade", grades: "excellent", ...more });

  it("is of votes, or of what bars the grade", () => {
    const votes = { for: "excellent", than: "over" };
    const bars = [{ of: "accountable" }];
    expect(grade({ votes })).toEqual([]);
    expect(grade({ bars })).toEqual([]);
    expect(grade({ reviews: bars })).toEqual([]);
    expect(grade({})).toHaveLength(1);
    expect(grade({ votes, bars })).toEqual(["no-effect | - of: accountable"]);
  });

  it("has no situation that is both handled and not, or asks more of who was held to account", () => {
    expect(grade({ bars: [{ of: "own", handled: true }] })).toEqual([]);
    expect(grade({ bars: [{ of: "own", handled: true, unhandled: true }] })).toEqual(["contradicts | handled: true"]);
    expect(grade({ bars: [{ of: "accountable", severity: "serious" }] })).toEqual(["no-effect | severity: serious"]);
    expect(grade({ reviews: [{ of: "own", flags: "major", "not-flags": "major" }] })).toEqual([
      "contradicts | flags: major",
    ]);
  });

  it("asks for grades of the rulebook's scale, where it has one", () => {
    const WORDS = { title: "一", requirement: "一" };
    const scaled = (...rules: Entry[]) => {
      const {
        entry,
        refs,
        noted: all,
      } = writtenBook({
        rules: rules.map((rule, at) => ({ clause: String(at), ...WORDS, ...rule })),
      });
      checkGradesOnScale(entry.rules ?? [], refs);
      return all();
    };
    const scale = { check: "scale", grades: ["excellent", "competent"] };
    const asks = (grades: string) => ({ check: "grade", grades, bars: [{ of: "accountable" }] });
    expect(scaled(asks("poor"))).toEqual([]);
    expect(scaled(scale, asks("优秀"))).toEqual([]);
    expect(scaled(scale, asks("poor"))).toEqual(["contradicts | grades: poor"]);
    const poor = { check: "poor-years", grade: "poor", of: { body: "party-group" } };
    expect(scaled(poor, scale)).toEqual(["contradicts | grade: poor"]);
  });
});

describe("a rule on wrong decisions", () => {
  const bearing = (more: Entry) => noted({ check: "bearing", ...more });

  it("says only what its questions take", () => {
    expect(bearing({ asks: "lone", participants: "important-leadership" })).toEqual([
      "no-effect | participants: important-leadership",
    ]);
    expect(bearing({ asks: "participants", participants: "important-leadership" })).toEqual([]);
    expect(bearing({ asks: ["labels", "leaders"], "objector-review": true })).toEqual([]);
    expect(bearing({ asks: "labels", "objector-review": true })).toEqual(["no-effect | objector-review: true"]);
  });
});

describe("lists of grounds, factors, measures and those who decide", () => {
  it("have one item for whatever else there may be", () => {
    const grounds = (...open: string[]) =>
      noted({ check: "ground", grounds: [{ clause: "1(1)", ground: "g" }, ...open.map((clause) => ({ clause }))] });
    expect(grounds("1(2)")).toEqual([]);
    expect(grounds("1(2)", "1(3)")).toEqual(["no-effect | - clause: 1(3)"]);
  });

  it("lead the way that their weight does", () => {
    const factor = (weight: string, leads: string) =>
      noted({ check: "factor", weight, "leads-to": leads, force: "must", factors: [{ clause: "1(1)", factor: "f" }] });
    expect(factor("mitigating", "lighter")).toEqual([]);
    expect(factor("mitigating", "heavier")).toEqual(["contradicts | leads-to: heavier"]);
    expect(factor("aggravating", "reduced")).toEqual(["contradicts | leads-to: reduced"]);
  });

  it("are not in doubt about who decides alone", () => {
    const authority = (by: (string | string[])[]) =>
      noted({ check: "authority", measures: "removal", by, "unsure-by": "party-group" });
    expect(authority(["discipline-group"])).toEqual([]);
    expect(authority(["party-group"])).toEqual(["contradicts | unsure-by: party-group"]);
    expect(authority([["party-group"]])).toHaveLength(1);
    expect(authority([["party-group", "discipline-group"]])).toEqual([]);
  });

  it("take measures of which one is asked from those allowed, and ask for something of cases they name", () => {
    const measure = (more: Entry) => noted({ check: "measure", ...more });
    expect(measure({ allowed: ["removal"], "one-of": ["removal"] })).toEqual([]);
    expect(measure({ allowed: ["removal"], "one-of": ["demotion"] })).toEqual(["contradicts | - demotion"]);
    expect(measure({ "one-of": ["demotion"], cases: { flags: "major" } })).toEqual([]);
    expect(measure({})).toEqual([]);
    expect(measure({ cases: { flags: "major" } })).toEqual(["no-effect | flags: major"]);
  });
});
