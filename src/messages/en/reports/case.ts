import type { CaseViewWords } from "../../words/reports/case.js";
import { near, quote } from "../phrases.js";

export const caseView: CaseViewWords = {
  title: (label, title) => `Case ${label}${title === null ? "" : `  ${title}`}`,
  listComma: ", ",
  scope: (unit, id, asOf, years) =>
    `${unit} (${id})  as of ${asOf}  looking through the findings of ${years.join(", ")}`,
  nothingAsked: "The regulations looked at ask nothing because of this case.",
  facts: "What happened",
  oversight: (on, departments) => `Who oversaw it then (${[on, ...departments].join(", ")})`,
  leaders: "Decisions on responsibility",
  records: "Records about the case",
  section: (title, id, superior) => `${title} (${id})${superior === null ? "" : `, superior unit: ${superior}`}`,
  fields: {
    found: "found",
    occurred: "occurred",
    subject: "subject",
    post: "post held then",
    statedPost: "post as stated",
    department: "department",
    category: "category",
    severity: "severity",
    flags: "flags",
    measures: "measures",
    status: "status",
    reported: "reported",
    decision: "decision",
    mitigating: "mitigating",
    aggravating: "aggravating",
    about: "about",
    concluded: "concluded",
    place: "recorded in",
  },
  overseers: { head: "department head", overseer: "overseeing leader", branchSecretary: "branch secretary" },
  notRecorded: "not recorded",
  noDepartment: "the case names no department, and the subject's is not known",
  nobody: "the ledger has nobody in the post",
  noLeaders: "none recorded (leaders)",
  post: (role, departments) => (departments.length > 0 ? `${role}, ${departments.join(", ")}` : role),
  measure: (type, date, last) => `${type} (${date}${last === null ? "" : `, in force until ${last}`})`,
  reportedTo: (to, date) => `${to.join(", ")} (${date})`,
  decision: (mode, by, dissent) =>
    [mode ?? "mode not recorded", by.join(", "), dissent.length > 0 ? `opposed: ${dissent.join(", ")}` : ""]
      .filter(Boolean)
      .join("; "),
  ground: "ground",
  decidedBy: "decided by",
  of: (word, values) => `${word}: ${values.join(", ")}`,
  open: (count) => `To be done or judged: ${count}`,
  settled: (count) => `The rest: ${count}`,
  bars: (count) => `Bars after the sanction: ${count}`,
  asks: "asks",
  who: "who",
  due: "due",
  tier: "tier",
  tierOf: (severity, measures) => `${severity}: ${measures.join(", ")}`,
  shows: "record",
  lasts: "lasts",
  barSpan: (since, last, state) =>
    last === null
      ? `from ${since}; its end is not recorded (the sanction's until)`
      : `${since} to ${last}, ${state === "over" ? "over" : "still in force"}`,
  inBar: "meanwhile",
  noneInBar: "no appointment, honour or assessment recorded",
  nothing: "asks nothing because of this case",
  unbound: "None of the regulations looked at binds the unit.",
  unknown: (text, nearest) => `no case ${quote(text)} in the ledger${near(nearest)}`,
  several: (text, ids) => `more than one unit has a case ${quote(text)}; write ${ids.join(" or ")}`,
  later: (text, date, asOf) =>
    `case ${quote(text)} is dated ${date}, after the as-of day ${asOf}; give a later day with --as-of`,
};
