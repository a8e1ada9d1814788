import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { shippedRulebooks } from "../../src/regulation/load/shipped.js";
import { type Entry, mine } from "../contract/support.js";

/** What is said, at every run, of a rulebook of a user's own, each with its line. */
function said(rows: readonly Entry[], head: Entry) {
  const obligations = rows.map((row, at) => ({ clause: String(at + 1), ...row }));
  const text = Object.values(mine(obligations, head)).join("");
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", text));
  return loadRulebooks<Rule>([...shippedRulebooks(), file], RULE_KINDS).problems.map(
    ({ code, place }) => `${code}:${place.line > 0}`,
  );
}

const lesson = { activity: "lesson", by: "holder" };
const talk = { talk: "integrity", by: "holder", with: "counterpart" };
const report = { report: "responsibility", from: "holder", to: "superior-party" };
const sec = { holder: "role secretary" };
const group = { holder: "body party-group" };
const cells = { terms: { groups: [{ id: "cell", zh: "小组" }] } };

/** One mistake each: what it is, the row or rows, what stands at the head. */
const MISTAKES: readonly (readonly [string, Entry | readonly Entry[], Entry?])[] = [
  // Who
  ["a body that talks", { ...group, every: "year", evidence: { talk: "integrity", by: "holder" } }],
  [
    "a department that chairs",
    { holder: "department political", every: "year", evidence: { meeting: "any", chair: "holder" } },
  ],
  ["a body that starts a talk", { ...group, after: { talk: "reminder", by: "holder" }, evidence: report }],
  ["a body whom an event concerns", { ...group, after: { event: "sign", concerning: "holder" }, evidence: report }],
  ["a body that oversees", { ...group, after: { event: "sign", concerning: "overseen-department" }, evidence: report }],
  [
    "a department that heads one",
    { holder: "department political", after: { event: "sign", concerning: "headed-department" }, evidence: report },
  ],
  ["a role whose meeting it was", { ...sec, after: { meeting: "any", by: "holder" }, evidence: lesson }],
  [
    "a body with a portfolio",
    { ...group, counterpart: "overseen-heads", every: "year", evidence: { ...report, to: "counterpart" } },
  ],
  [
    "a body with contacts",
    { ...group, counterpart: "contacts", every: "year", evidence: { ...report, to: "counterpart" } },
  ],
  [
    "a body with an overseer",
    { ...group, counterpart: "overseer", every: "year", evidence: { ...report, to: "counterpart" } },
  ],
  [
    "a holder who owes it to himself",
    { ...group, counterpart: "body party-group", every: "year", evidence: { ...report, to: "counterpart" } },
  ],
  ["a body that is personal", { ...group, every: "year", personal: true, evidence: report }],
  [
    "pairs of two different roles",
    { ...sec, counterpart: "role member", pairs: "once", every: "year", evidence: talk },
  ],
  [
    "pairs with departments",
    {
      ...sec,
      counterpart: "departments",
      pairs: "once",
      every: "year",
      evidence: { activity: "research", by: "holder", departments: "counterpart" },
    },
  ],
  ["a counterpart named twice", { ...sec, counterpart: ["role member", "role member"], every: "year", evidence: talk }],
  [
    "a recipient named twice",
    {
      ...group,
      recipient: ["superior-party", "superior-party"],
      every: "year",
      evidence: { ...report, to: "recipient" },
    },
  ],
  ["a role named twice", { holder: "role member member", every: "year", evidence: lesson }],
  ["heads with more words", { holder: "heads office", every: "year", evidence: lesson }],
  [
    "a group of roles in capitals",
    { holder: "role Leaders", every: "year", evidence: lesson },
    { roles: { leaders: ["secretary"] } },
  ],
  [
    "a group of roles named like a role",
    { ...sec, every: "year", evidence: lesson },
    { roles: { secretary: ["member"] } },
  ],
  ["a group of no role", { holder: "role leaders", every: "year", evidence: lesson }, { roles: { leaders: [] } }],
  // When
  ["no time at all", { ...sec, evidence: lesson }],
  ["two times", { ...sec, every: "year", due: "03-31", evidence: lesson }],
  ["a due date before it opens", { ...sec, due: "03-31", opens: "04-01", evidence: lesson }],
  ["a day that no year has", { ...sec, due: "02-30", evidence: lesson }],
  ["grace without covers", { ...group, every: "quarter", grace: 10, evidence: report }],
  ["a month twice", { ...sec, every: "month", months: [3, 3], evidence: lesson }],
  [
    "months of a first Tuesday with covers",
    { ...group, every: "month", on: "first tuesday", by: "covers", evidence: report },
  ],
  ["more days than the month has", { ...sec, every: "month", count: "days", n: 32, evidence: lesson }],
  ["more times than the month has days", { ...sec, every: "month", n: 40, evidence: lesson }],
  ["more times than the day", { ...sec, every: "month", on: "first tuesday", n: 2, evidence: lesson }],
  [
    "more times than days before a festival",
    { ...sec, festivals: "new-year", "days-before": 3, n: 5, evidence: lesson },
  ],
  ["more times than days of the limit", { ...sec, after: { event: "sign" }, within: 2, n: 5, evidence: lesson }],
  ["a festival twice", { ...sec, festivals: ["new-year", "new-year"], "days-before": 3, evidence: lesson }],
  [
    "days-before and days-after",
    { ...sec, festivals: "new-year", "days-before": 3, "days-after": 3, evidence: lesson },
  ],
  [
    "a period twice",
    { ...sec, every: ["term", "term"], evidence: lesson },
    { periods: { term: { from: "03-01", to: "06-30" } } },
  ],
  [
    "a period named like a cadence",
    { ...sec, every: "month", evidence: lesson },
    { periods: { month: { from: "03-01", to: "06-30" } } },
  ],
  [
    "a window that is no stretch",
    { ...sec, window: "often", evidence: lesson },
    { interpretations: { often: { words: "经常", n: 2 } } },
  ],
  [
    "a reading without effect",
    { ...sec, every: "year", interpretation: "promptly", evidence: lesson },
    { interpretations: { promptly: { words: "及时", within: 5 } } },
  ],
  [
    "a reading's grace where nothing covers",
    { ...sec, every: "year", interpretation: "on-time", evidence: lesson },
    { interpretations: { "on-time": { words: "按时", grace: 5 } } },
  ],
  [
    "a reading's n beside n",
    { ...sec, every: "year", n: 3, interpretation: "often", evidence: lesson },
    { interpretations: { often: { words: "经常", n: 2 } } },
  ],
  [
    "a reading's limit beside within",
    { ...sec, after: { event: "sign" }, within: 3, interpretation: "promptly", evidence: lesson },
    { interpretations: { promptly: { words: "及时", within: 5 } } },
  ],
  ["a limit in weeks", { ...sec, after: { event: "sign" }, within: "2 weeks", evidence: lesson }],
  // What starts it
  ["a type twice", { ...sec, after: { event: ["sign", "sign"] }, evidence: lesson }],
  ["any beside a type", { ...sec, after: { event: ["any", "sign"] }, evidence: lesson }],
  ["a type of case", { ...sec, after: { case: "serious" }, evidence: lesson }],
  [
    "a condition that one of two kinds lacks",
    { ...sec, after: { event: "sign", meeting: "any", decisions: true }, evidence: lesson },
  ],
  [
    "an event that concerns nobody by its kind",
    { ...sec, after: { meeting: "any", concerning: "holder" }, evidence: lesson },
  ],
  [
    "concerned of a meeting",
    { ...sec, after: { meeting: "any" }, evidence: { talk: "integrity", by: "holder", with: "concerned" } },
  ],
  // What counts
  ["any beside a type in evidence", { ...sec, every: "year", evidence: { activity: ["any", "lesson"], by: "holder" } }],
  ["a type twice in evidence", { ...sec, every: "year", evidence: { activity: ["lesson", "lesson"], by: "holder" } }],
  [
    "two kinds in one evidence",
    { ...sec, every: "year", evidence: { activity: "lesson", meeting: "any", by: "holder" } },
  ],
  ["no kind of evidence", { ...sec, every: "year", evidence: { by: "holder" } }],
  ["the same evidence twice", { ...sec, every: "year", evidence: [lesson, lesson] }],
  ["all of one", { ...sec, every: "year", evidence: { all: [lesson] } }],
  ["all of the same", { ...sec, every: "year", evidence: { all: [lesson, lesson] } }],
  [
    "a talk with the one who holds it",
    { ...sec, every: "year", evidence: { talk: "integrity", by: "holder", with: "holder" } },
  ],
  [
    "a report to the one who makes it",
    { ...group, every: "year", evidence: { report: "any", from: "holder", to: "holder" } },
  ],
  ["a group's head of a body", { ...group, every: "year", evidence: { meeting: "any", chair: "group-head" } }],
  [
    "covers of another year than is due",
    { ...group, every: "quarter", by: "covers", evidence: { ...report, covers: "previous-year" } },
  ],
  ["a topic of a meeting on a talk alone", { ...sec, every: "year", evidence: { ...lesson, topics: "no-such" } }],
  ["a form that a heard report cannot have", { ...group, every: "year", evidence: { ...report, form: "spoken" } }],
  // Ids and names
  [
    "a clause twice",
    [
      { ...sec, clause: "1", every: "year", evidence: lesson },
      { ...group, clause: "1", every: "year", evidence: report },
    ],
  ],
  [
    "clauses that differ in width",
    [
      { ...sec, clause: "1(1)", every: "year", evidence: lesson },
      { ...group, clause: "1（1）", every: "year", evidence: report },
    ],
  ],
  [
    "clauses that differ in case",
    [
      { ...sec, clause: "1a", every: "year", evidence: lesson },
      { ...group, clause: "1A", every: "year", evidence: report },
    ],
  ],
  [
    "a term declared twice",
    { ...sec, every: "year", evidence: { activity: "visit", by: "holder" } },
    {
      terms: {
        activities: [
          { id: "visit", zh: "走访" },
          { id: "visit", zh: "慰问" },
        ],
      },
    },
  ],
  [
    "two terms of one name",
    { ...sec, every: "year", evidence: { activity: "visit", by: "holder" } },
    {
      terms: {
        activities: [
          { id: "visit", zh: "走访" },
          { id: "call", zh: "走访" },
        ],
      },
    },
  ],
  [
    "a term in another vocabulary",
    { ...sec, every: "year", evidence: { activity: "visit", by: "holder" } },
    { terms: { meetings: [{ id: "visit", zh: "走访" }] } },
  ],
  [
    "a vocabulary that is none",
    { ...sec, every: "year", evidence: lesson },
    { terms: { activity: [{ id: "visit", zh: "走访" }] } },
  ],
  [
    "an interpretation and a period of one name",
    { ...sec, every: "term", evidence: lesson },
    {
      periods: { term: { from: "03-01", to: "06-30" } },
      interpretations: { term: { words: "学期", from: "03-01", to: "05-30" } },
    },
  ],
  ["a group kind of ours as holder's role", { holder: "role cell", every: "month", evidence: lesson }, cells],
];

const isSeveral = (rows: Entry | readonly Entry[]): rows is readonly Entry[] => Array.isArray(rows);

describe("One mistake in a rulebook", () => {
  for (const [title, rows, head = {}] of MISTAKES)
    it(`${title} is said, with its line`, () => {
      const found = said(isSeveral(rows) ? rows : [rows], head);
      expect(found).not.toEqual([]);
      expect(found.filter((one) => !one.endsWith("true"))).toEqual([]);
    });
});
