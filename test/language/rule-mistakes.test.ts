import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { doubtsIn } from "../../src/authoring/lint/lint.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";

/** What is said of a rulebook at every run: each with whether it has its line. */
function said(text: string): string[] {
  const file = readYaml(
    new SourceText("mine.yaml", "mine.yaml", `schema: audit-rulebook/1\nid: mine\ntitle: 某办法\n${text}\n`),
  );
  return loadRulebooks<Rule>([file], RULE_KINDS).problems.map(({ code, place }) => `${code}:${place.line > 3}`);
}

/** Rules on records with one mistake each: what it is, the rule or rules, the terms they need. */
const OF_RULES: readonly (readonly [string, string, string?])[] = [
  [
    "ladder severity twice",
    `{ check: ladder, clause: "2a", on: person, tiers: [{ severity: minor, clause: "2a", measures: admonition-talk }, { severity: minor, clause: "2b", measures: removal }] }`,
  ],
  [
    "ladder tiers out of order",
    `{ check: ladder, clause: "2a", on: person, tiers: [{ severity: serious, clause: "2a", measures: removal }, { severity: minor, clause: "2b", measures: admonition-talk }] }`,
  ],
  [
    "ladder others also a tier's",
    `{ check: ladder, clause: "2a", on: person, tiers: [{ severity: minor, clause: "2a", measures: admonition-talk }], others: admonition-talk }`,
  ],
  [
    "ladder on body with roles",
    `{ check: ladder, clause: "2a", on: body, of: member, tiers: [{ severity: minor, clause: "2a", measures: written-examination }] }`,
  ],
  ["bar without months nor sanction", `{ check: bar, measures: removal, bars: promotion }`],
  ["bar honours with months", `{ check: bar, measures: removal, bars: honours, months: 12 }`],
  ["bar honours with level-before", `{ check: bar, measures: removal, bars: honours, level-before: true }`],
  ["bar promotion of a body", `{ check: bar, measures: removal, of: party-group, bars: promotion, months: 12 }`],
  ["tenure of five days", `{ check: tenure, roles: member, at-most: 5 }`],
  ["tenure of no time", `{ check: tenure, roles: member, at-most: 0 }`],
  ["tenure of a body", `{ check: tenure, roles: party-group, at-most: 60 months }`],
  ["record chair of a talk", `{ check: record, records: { talk: any }, must: { chair: secretary } }`],
  ["record methods of a meeting", `{ check: record, records: { meeting: any }, must: { methods: { of: [survey] } } }`],
  ["record disposal of a case", `{ check: record, records: { case: any }, must: { disposal: direct } }`],
  ["record topics of a case", `{ check: record, records: { case: any, topics: integrity }, must: { evidence: true } }`],
  ["record flags of a talk", `{ check: record, records: { talk: any, flags: major }, must: { evidence: true } }`],
  ["record with of a meeting", `{ check: record, records: { meeting: any, with: member }, must: { evidence: true } }`],
  ["record of person on talks", `{ check: record, records: { talk: any, of: person }, must: { evidence: true } }`],
  [
    "record decisions of a talk",
    `{ check: record, records: { talk: any, decisions: true }, must: { evidence: true } }`,
  ],
  ["record evidence false", `{ check: record, records: { meeting: any }, must: { evidence: false } }`],
  ["record no kind", `{ check: record, records: { topics: integrity }, must: { evidence: true } }`],
  [
    "record methods least too many",
    `{ check: record, records: { assessment: annual }, must: { methods: { of: [survey], least: 3 } } }`,
  ],
  [
    "record review and firm",
    `{ check: record, records: { meeting: any }, must: { chair: secretary }, review: true, firm: { topics: integrity } }`,
  ],
  ["record leader of a talk", `{ check: record, records: { talk: any }, must: { leader: secretary } }`],
  [
    "record topics and not-topics the same",
    `{ check: record, records: { meeting: any, topics: integrity, not-topics: integrity }, must: { evidence: true } }`,
  ],
  ["grade without votes or bars", `{ check: grade, grades: excellent }`],
  [
    "grade not on the scale",
    `{ check: scale, grades: [excellent, competent] }, { check: grade, grades: poor, bars: [{ of: accountable }] }`,
  ],
  [
    "grade votes and bars",
    `{ check: grade, grades: excellent, votes: { for: excellent, than: over }, bars: [{ of: accountable }] }`,
  ],
  [
    "situation handled and unhandled",
    `{ check: grade, grades: excellent, bars: [{ of: own, handled: true, unhandled: true }] }`,
  ],
  [
    "situation accountable with severity",
    `{ check: grade, grades: excellent, bars: [{ of: accountable, severity: serious }] }`,
  ],
  [
    "poor-years grade not on scale",
    `{ check: scale, grades: [excellent, competent] }, { check: poor-years, grade: poor, of: { body: party-group } }`,
  ],
  ["bearing participants without ask", `{ check: bearing, asks: lone, participants: important-leadership }`],
  ["bearing objector-review without leaders", `{ check: bearing, asks: labels, objector-review: true }`],
  ["bearing without-decision with labels", `{ check: bearing, asks: labels, without-decision: true }`],
  [
    "two open grounds",
    `{ check: ground, grounds: [{ clause: "2(1)", ground: g }, { clause: "2(2)" }, { clause: "2(3)" }] }`,
    `{ grounds: [{ id: g, zh: 压案 }] }`,
  ],
  [
    "factor leads the other way",
    `{ check: factor, weight: mitigating, leads-to: heavier, force: must, factors: [{ clause: "2(1)", factor: f }] }`,
    `{ factors: [{ id: f, zh: 主动 }] }`,
  ],
  ["authority unsure-by also by", `{ check: authority, measures: removal, by: [party-group], unsure-by: party-group }`],
  ["measure cases but nothing asked", `{ check: measure, cases: { flags: major } }`],
  ["measure one-of not allowed", `{ check: measure, allowed: [removal], one-of: [demotion] }`],
  ["account firm without discretion", `{ check: account, cases: { flags: major }, who: any, firm: { flags: major } }`],
  ["account flags and not-flags the same", `{ check: account, cases: { flags: major, not-flags: major }, who: any }`],
];

describe("One mistake in a rule on records", () => {
  it.each(OF_RULES)("%s is said, with its line", (_, rule = "", terms) => {
    let at = 1;
    const rules = rule.replace(/check: /g, () => {
      at += 1;
      return `title: 甲, requirement: 乙, ${rule.includes(' clause: "2a"') ? "" : `clause: "${at}", `}check: `;
    });
    const found = said(`${terms === undefined ? "" : `terms: ${terms}\n`}obligations: []\nrules: [${rules}]`);
    expect(found).not.toEqual([]);
    expect(found.filter((one) => !one.endsWith("true"))).toEqual([]);
  });
});

const LESSON = "{ activity: lesson, by: holder }";

/** Rows, and heads of rulebooks, with one mistake each. */
const OF_ROWS: readonly (readonly [string, string, string?])[] = [
  [
    "a number without its place",
    `holder: role secretary, every: year, evidence: ${LESSON}`,
    "numbering: { article: 第条 }",
  ],
  [
    "a group of roles that nothing uses",
    `holder: role secretary, every: year, evidence: ${LESSON}`,
    "roles: { leaders: [secretary, member] }",
  ],
  [
    "an interpretation that says nothing",
    `holder: role secretary, every: year, interpretation: early, evidence: ${LESSON}`,
    "interpretations: { early: { words: 年初 } }",
  ],
  [
    "two limits",
    `holder: role secretary, after: { event: accident }, interpretation: [a, b], evidence: ${LESSON}`,
    "interpretations: { a: { words: 及时, within: 5 }, b: { words: 尽快, within: 10 } }",
  ],
  [
    "two numbers of times",
    `holder: role secretary, every: year, interpretation: [a, b], evidence: ${LESSON}`,
    "interpretations: { a: { words: 经常, n: 3 }, b: { words: 多次, n: 4 } }",
  ],
  [
    "another number that is the same",
    `holder: role secretary, every: year, n: 2, n-for: { 甲镇: 2 }, evidence: ${LESSON}`,
  ],
  ["days of which one is enough", `holder: role secretary, every: year, count: days, evidence: ${LESSON}`],
  [
    "days before that reach beyond the festival before",
    `holder: role secretary, festivals: spring-festival, days-before: 200, evidence: ${LESSON}`,
  ],
  [
    "a grace longer than its period",
    `holder: body party-group, every: month, by: covers, grace: 200, evidence: { report: responsibility, from: holder, to: superior-party }`,
  ],
  [
    "months that are all",
    `holder: role secretary, every: month, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], evidence: ${LESSON}`,
  ],
  [
    "a report to oneself",
    "holder: body party-group, every: year, evidence: { report: any, from: holder, to: party-group }",
  ],
  [
    "a recipient that is the holder",
    "holder: body party-group, recipient: party-group, every: year, evidence: { report: responsibility, from: holder, to: recipient }",
  ],
  [
    "what a case records, without a case",
    "holder: body party-group, after: { event: accident }, within: 10, recipient: superior-party, evidence: { report: any, from: holder, to: recipient, own: reported }",
  ],
  [
    "a period without one",
    `holder: body party-group, after: { event: accident }, only: case-measure-in-period, within: 10, evidence: { activity: lesson, by: holder }`,
  ],
  [
    "roles asked for and ruled out",
    `holder: role secretary, after: { case: any, subject: member, not-subject: member }, within: 10, evidence: ${LESSON}`,
  ],
  [
    "a flag almost spelt",
    `holder: role secretary, after: { case: any, flags: concealled }, within: 10, evidence: ${LESSON}`,
  ],
];

describe("One mistake in a row, or at the head", () => {
  it.each(OF_ROWS)("%s is said, with its line", (_, row = "", head = "") => {
    const found = said(`${head}\nobligations:\n  - { clause: "1", title: 甲, requirement: 乙, ${row} }`);
    expect(found).not.toEqual([]);
    expect(found.filter((one) => !one.endsWith("true"))).toEqual([]);
  });

  it("an act that starts its own duty again is doubtful, unless only what deals with nothing else starts it", () => {
    const doubts = (after: string) => {
      const text = `schema: audit-rulebook/1\nid: mine\ntitle: 某办法\nobligations:\n  - { clause: "1", title: 甲, requirement: 乙, holder: role secretary, after: ${after}, within: 30, evidence: { talk: reminder, by: holder } }\n`;
      const { rulebooks } = loadRulebooks<Rule>([readYaml(new SourceText("mine.yaml", "mine.yaml", text))], RULE_KINDS);
      return rulebooks.flatMap((book) => doubtsIn(book, null).map(({ code }) => code));
    };
    expect(doubts("{ talk: reminder, by: holder }")).toEqual(["restarts"]);
    expect(doubts("{ talk: reminder, by: holder, unlinked: true }")).toEqual([]);
  });
});
