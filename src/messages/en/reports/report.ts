import type { WaiverNote } from "../../../audit/finding.js";
import { placeShown } from "../../../document/place-shown.js";
import type { ReportWords } from "../../words/reports/report.js";
import { counts, days, limitWords, plural, quote } from "../phrases.js";

const missed = (count: number, mendable: number) => {
  if (mendable === 0) return "the time for doing it has passed";
  return `${mendable === count ? "done now, it counts as late" : `done now, ${mendable} count as late; for the others the time has passed`}`;
};

const waiverState = ({ term, until: last, daysLeft, covers, approvedBy }: WaiverNote) =>
  [
    ...(term === "expired" ? [`expired on ${last}, what falls due later is not waived`] : []),
    ...(term === "expiring" ? [daysLeft === 0 ? "expires today" : `expires on ${last}, ${days(daysLeft)} left`] : []),
    ...(covers === 0 ? ["covers nothing this run looked at"] : []),
    `approved by ${approvedBy}`,
  ].join("; ");

export const report: ReportWords = {
  title: (asOf, year) => `Duty audit as of ${asOf}, year ${year}`,
  ledger: (units, files, records) =>
    `Ledger: ${plural(units, "unit")}, ${plural(files, "file")}, ${plural(records, "record")}`,
  total: (count) => `${plural(count, "finding")}: `,
  count: (status, count) => `${status} ${count}`,
  comma: ", ",
  allInOrder: "No gaps, nothing late, nothing due soon.",
  nothingListed: "Nothing of that.",
  groups: {
    ofUnit: (name, unit) => `${name} (${unit})`,
    nobody: "Nobody in particular",
    clause: (title, clauseName, clause) => `${clauseName === clause ? "" : `${clauseName} `}${title} (${clause})`,
    month: (month) => `Due in ${month}`,
    noLimit: "Without a limit",
    records: "Asked of records, without a due date",
  },
  headings: {
    status: "Status",
    clause: "Clause",
    what: "What",
    who: "Who → whom",
    when: "Period, due",
    count: "Count",
    note: "Note",
  },
  unit: (name, id) => `■ ${name} (${id})`,
  regulation: (title, id) => `${title}  ${id}`,
  due: (day) => `by ${day}`,
  interpretations: "Reading taken: ",
  window: (from, to) => `${from} to ${to}${to < from ? " of the next year" : ""}`,
  tally: (found, required, counted) =>
    counted === null ? `${found}/${required}` : `${found}/${counts(required, counted)}`,
  readAs: {
    grace: (count) => `within ${days(count)} of the period's end`,
    within: (limit) => `within ${limitWords(limit)}`,
    times: (n) => `at least ${n === 1 ? "once" : `${n} times`}`,
    assumedWorkdays: (year) => `Monday to Friday, as no holiday notice of ${year} is known`,
  },
  waivers: "Waivers to look at:",
  waiver: (note) => `${placeShown(note)} ${note.regulation} ${note.clause}: ${waiverState(note)}`,
  interpretation: (words, reading, clauses) => `${quote(words)} read as ${reading} (${clauses.join(", ")})`,
  incomplete: (units, leftOut) =>
    `INCOMPLETE: the ledger has errors${units > 0 ? `, ${plural(units, "unit")} not judged` : ""}, ${plural(leftOut, "record")} left out; no conclusion until they are mended`,
  notices: "Worth a look:",
  notice: (place, text) => (place === null ? text : `${place} ${text}`),
  marked: (text) => `· ${text}`,
  moreNotices: (count) => `and ${count} more of this kind`,
  afterAsOf: (count, list) => `${plural(count, "record")} dated after the as-of day, not counted: ${list.join(", ")}`,
  next: "What to do next:",
  nextDueSoon: (count, day) => `· ${count} due soon, the first by ${day}: do these first`,
  nextGaps: (count, mendable) =>
    `· ${plural(count, "gap")}: enter what was done but not recorded; ${missed(count, mendable)}`,
  nextRecords: (breaches, open) =>
    `· ${[breaches > 0 ? plural(breaches, "breach", "breaches") : "", open > 0 ? `${open} to judge or undetermined` : ""].filter(Boolean).join(", ")}: check the records, add the fields they lack, let those who may judge`,
  nextRule: (regulation, clause) => `· what a duty asks: audit rules ${regulation} ${clause}`,
  nextAll: "· every duty and its evidence: add --all",
};
