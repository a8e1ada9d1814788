import type { Finding, FindingArgs, FindingCode } from "../../src/audit/finding.js";
import type { Question } from "../../src/audit/question.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import { day } from "../../src/calendar/day.js";
import { calendarYear } from "../../src/calendar/period.js";

/** What a run is asked as of the end of 2025, of that year alone, unless told otherwise. */
export function question(fields: Partial<Question> = {}): Question {
  const usual = { regulations: null, units: null, settings: USUAL_SETTINGS };
  return { asOf: day("2025-12-31"), year: 2025, yearAsked: true, ...usual, ...fields };
}

const WORDS = { zh: "一", en: "One" };
const NO_ARGS: FindingArgs["record-holds"] = {};

/** A finding of nobody on a duty of the year 2025 under clause 1 of `mine`, met, unless told otherwise. */
export function finding(fields: Partial<Finding> = {}): Finding {
  const code: FindingCode = "record-holds";
  return {
    id: "u/mine/1/-/-/-/2025",
    kind: "duty",
    year: 2025,
    status: "met",
    unit: "u",
    regulation: "mine",
    clause: "1",
    clauseName: "第一条",
    obligation: "mine/1",
    title: WORDS,
    requirement: WORDS,
    holder: null,
    counterpart: null,
    recipient: null,
    period: { label: "2025", ...calendarYear(2025) },
    due: day("2025-12-31"),
    required: 1,
    found: 0,
    daysLate: null,
    evidence: [],
    trigger: null,
    interpretations: [],
    code,
    args: NO_ARGS,
    ...fields,
  };
}
