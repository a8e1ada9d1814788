import type { RuleWords } from "../words/rules.js";
import { days, limitWords, plural } from "./phrases.js";

export const rules: RuleWords = {
  headings: { id: "Id", title: "Title", obligations: "Obligations", clause: "Clause", schedule: "When" },
  triggers: {
    case: "a case",
    event: "an event",
    meeting: "a meeting",
    assessment: "an assessment",
    activity: "an activity",
    report: "a report",
    appointment: "an appointment",
  },
  counterparts: {
    "overseen-departments": "department overseen",
    "overseen-heads": "head of a department overseen",
    "overseen-leaders": "head or deputy of a department overseen",
    "overseen-staff": "person in a department overseen",
    overseer: "overseer of the department",
    "subordinate-units": "subordinate unit",
    "subordinate-heads": "secretary of a subordinate unit",
  },
  slots: {
    from: "from",
    to: "to",
    by: "by",
    with: "with",
    chair: "chair",
    subject: "subject",
    departments: "departments",
  },
  parts: {
    holder: "the holder",
    counterpart: "the counterpart",
    recipient: "the recipient",
    department: "the department",
    subordinate: "a subordinate unit",
    concerned: "who is concerned",
  },
  anyRole: (roles) => `any ${roles.join(", ")}`,
  each: "and",
  fields: { topics: "topics", form: "form", regular: "regular", covers: "covers", any: "any" },
  narrowed: (records, limits) => (limits.length === 0 ? records : `${records} (${limits.join("; ")})`),
  subjectHeld: (roles) => `whose subject was ${roles} then`,
  withDecisions: "that records decisions",
  belowToo: "of subordinate units too",
  or: " or ",
  onRecords: "rule on records",
  requirement: "Requirement",
  holder: "Holder",
  counterpart: "For each",
  recipient: "To each",
  schedule: "When",
  evidence: "Evidence",
  applies: "Applies to",
  interpretation: "Reading",
  every: (cadence, n, grace) =>
    `${cadence}${n > 1 ? `, at least ${n} times` : ""}${grace === null ? "" : `, by the period covered, within ${days(grace)} of its end`}`,
  window: (from, to, n) => `every year from ${from} to ${to}${n > 1 ? `, at least ${n} times` : ""}`,
  after: (records, within) =>
    within === null ? `after ${records}, without a limit` : `within ${limitWords(within)} of ${records}`,
  before: (records, within) =>
    within === null ? `before ${records}, since the one before` : `in the ${limitWords(within)} before ${records}`,
  dueBy: (opens, due, n) => `every year by ${due} (from ${opens})${n > 1 ? `, at least ${n} times` : ""}`,
  tested: (regulation, cases, expectations) =>
    `${regulation}: ${plural(cases, "example")}, ${plural(expectations, "expectation")}, all as expected`,
  uncovered: (clause, side) => `${clause} has no example that is ${side === "met" ? "met" : "not met"}`,
  differs: (place, example, finding, expected, actual) =>
    `${place}: example "${example}": ${finding} should be ${expected}, is ${actual}`,
  none: "no such duty",
};
