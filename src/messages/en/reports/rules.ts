import type { ExpectedPart } from "../../../authoring/expected-part.js";
import type { RuleWords } from "../../words/reports/rules.js";
import { days, limitWords, near, plural, quote } from "../phrases.js";

const COUNT = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as const;
/** By their numbers. */
const WEEKDAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["", "January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

const and = (often: string) => (often === "" ? "" : `, ${often}`);

export const rules: RuleWords = {
  headings: { id: "Id", title: "Title", obligations: "Obligations", clause: "Clause", schedule: "When" },
  triggers: {
    case: "a case",
    event: "an event",
    meeting: "a meeting",
    talk: "a talk",
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
    departments: "departments",
    "department-heads": "heads of departments",
    "own-deputies": "deputies of the department headed",
    "own-staff": "people of the department headed",
    "own-heads": "heads of the departments of the branch",
    contacts: "departments, people and units kept in contact with",
    "units-below": "units below, at any depth",
    "subordinate-discipline-heads": "discipline heads of subordinate units",
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
    of: "of",
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
    "group-head": "head of the group",
    "holder-head": "the head of the department that owes it",
    "person-concerned": "the person named",
    sender: "the organ it came from",
    "department-concerned": "the department or unit concerned or its head",
  },
  anyRole: (roles) => `any ${roles.join(", ")}`,
  each: "and",
  fields: {
    topics: "topics",
    form: "form",
    regular: "regular",
    isRegular: { true: "yes", false: "no" },
    covers: "covers",
    any: "any",
  },
  covers: {
    "same-year": "the same year",
    "previous-year": "the year before",
    "first-half": "the first half of the year",
    "second-half": "the second half of the year",
    "previous-second-half": "the second half of the year before",
  },
  implied: "one without about serves too where nothing else can be meant",
  doubtful: "where there is only such a record a person judges",
  ifEvent: (types) => `only after ${types}`,
  ofCause: "what is about its cause serves too",
  own: {
    reported: "what the case records of being reported serves too",
    itself: "what the record it follows says of itself serves too",
    attached: "evidence attached to the record it follows serves too",
  },
  carriedThrough: "one open for long with nothing come of it is for a person to judge",
  besides: "Besides",
  notes: {
    pairs: "each pair once",
    personal: "only the holder's own act counts",
    atOnce: "once the first was reported to, the others are due that day",
    needsSubordinates: "not where there is no subordinate unit",
    onlyWithCaseMeasure: "not where no case was dealt with in the period",
    countsFromFound: "acts from the day the case was found count",
    isOpenBelow: "no limit for what happened in units below: a person must judge",
    openUntilThen: "open without a limit until that day is on record",
    ahead: (count) => `acts from ${days(count)} before count too`,
    countedFrom: (all) => `counted from ${all.join(" or ")}${all.length > 1 ? ", whichever is first on record" : ""}`,
    covers: (times) => `about ${times.join(" or ")}`,
  },
  dayZeros: { sanction: "the first sanction", measure: "the first measure", conclusion: "the conclusion" },
  todo: "Undecided",
  orTo: (others) => ` (or ${others.join(" or ")})`,
  narrowed: (records, limits) => (limits.length === 0 ? records : `${records} (${limits.join("; ")})`),
  votes: (grades, { part, of, isEnough }) =>
    `${isEnough ? "at least" : "over"} ${part}/${of} of the valid ballots for ${grades}`,
  subjectHeld: (roles) => `whose subject was ${roles} then`,
  caseSubjectHeld: (roles) => `of cases those whose subject was ${roles} then`,
  subjectNotOnly: (roles) => `not on ${roles} alone`,
  notFromAbove: "not from a superior",
  byHolder: "done by the responsible party himself",
  withDecisions: "that records decisions",
  belowToo: "of subordinate units too",
  ofOnly: { person: "of people", department: "of departments", unit: "of units" },
  ofEnded: "of a time that was over",
  cameOf: (kind) => `that came of ${kind}`,
  officeOf: (body) => `office of ${body}`,
  anyDepartment: (functions) => `any department for ${functions.join(", ")}`,
  heardThere: (types) => `${types} heard there`,
  decidedThere: (words) => `without topics, and with a decision that has ${words}`,
  inCategory: (words) => `whose category, where written, has ${words}`,
  concerning: {
    "overseen-department": "concerning a department the holder oversees",
    "headed-department": "concerning the department the holder heads",
    holder: "concerning the holder",
  },
  aboutNeeded: "undetermined where its cause is not written and nothing was done",
  unlinked: "that deal with no other record",
  mentioning: (words) => `whose title or summary has ${words}`,
  onlyOfUnits: (types) => `${types} only where a subordinate unit is named`,
  onlyMajor: (types) => `${types} only where flagged as major`,
  limitIfMentions: (words) => `without a limit where what is written of it has none of ${words}`,
  limitIfMajor: (types) => `${types} without a limit unless flagged as major`,
  eachPart: "each part by itself",
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
  often: ({ n, counts, nFor }) => {
    const times = (count: number) => plural(count, counts === "days" ? "day" : "time");
    const others = nFor.map((one) => `${one.unit}: ${times(one.n)}`).join(", ");
    return n > 1 || others ? `at least ${times(n)}${others ? ` (${others})` : ""}` : "";
  },
  every: (cadence, often, grace) =>
    `${cadence}${and(often)}${grace === null ? "" : `, by the period covered${grace === 0 ? "" : `, within ${days(grace)} of its end`}`}`,
  months: (months) => `every year in ${months.map((month) => MONTHS[month]).join(", ")}`,
  untilDay: (cadence, { day, isMonth }) => `${cadence}, by day ${day}${isMonth ? "" : " of its last month"}`,
  onDay: (day, cadence, orNextWorkday) =>
    `${cadence} on ${"date" in day ? `day ${day.date}` : `the ${day.which === "last" ? "last" : COUNT[day.which]} ${WEEKDAYS[day.weekday]}`}${orNextWorkday ? ", or the next working day" : ""}`,
  periods: (periods, often) =>
    `every year in ${periods.map(({ name, from, to }) => `${name} (${from} to ${to}${to < from ? " of the next year" : ""})`).join(", ")}${and(often)}`,
  byFestivals: (festivals, { side, days: limit }, often) =>
    side === "before"
      ? `in the ${limitWords(limit)} before ${festivals.join(", ")}${and(often)}`
      : `within ${limitWords(limit)} of ${festivals.join(", ")}${and(often)}`,
  festivals: {
    "new-year": "New Year",
    "spring-festival": "the Spring Festival",
    qingming: "Qingming",
    "labour-day": "Labour Day",
    "dragon-boat": "the Dragon Boat Festival",
    "mid-autumn": "the Mid-Autumn Festival",
    "national-day": "National Day",
    "party-day": "the Party's founding day",
  },
  window: (from, to, often) => `every year from ${from} to ${to}${to < from ? " of the next year" : ""}${and(often)}`,
  after: (records, { within, delay, repeat }, often) => {
    const from = delay === null ? records : `the end of ${limitWords(delay)} after ${records}`;
    if (repeat !== null)
      return `${often || "once"} in each ${limitWords(repeat)} ${within === null ? `after ${from}, until it is concluded` : `of the ${limitWords(within)} after ${from}`}`;
    return `${within === null ? `after ${from}, without a limit` : `within ${limitWords(within)} of ${from}`}${and(often)}`;
  },
  before: (records, { within, lead }, often) => {
    if (within === null) return `before ${records}, since the one before${and(often)}`;
    const days =
      lead === null
        ? `in the ${limitWords(within)} before ${records}`
        : `at least ${limitWords(lead)} before ${records}, and not more than ${limitWords(within)} before that`;
    return `${days}${and(often)}`;
  },
  dueBy: (opens, due, often) => `every year by ${due} (from ${opens})${and(often)}`,
  tested: (regulation, cases, expectations) =>
    `${regulation}: ${plural(cases, "example")}, ${plural(expectations, "expectation")}, all as expected`,
  uncovered: (clauses, side) =>
    `without an example that is ${side === "met" ? "met" : "not met"} (${clauses.length}): ${clauses.join(", ")}`,
  unknownPart: (place, example, { part, text, nearest, known }) => {
    const choices = { clause: "the clauses are", status: "write one of", form: "the duties of this clause are" };
    const heading = part === "clause" || part === "status" || part === "form" ? choices[part] : choices.form;
    const listed = known.length === 0 ? "" : `; ${heading}: ${shortened(known)}`;
    return `${place}: example "${example}": ${UNKNOWN[part](text)}${listed}${near(nearest)}`;
  },
  noExamples: (expected, alike) =>
    `no examples: there is no ${expected}${alike.length > 0 ? `; beside it is ${alike.join(", ")}: if these are the examples, give it this name` : ""}`,
  writeExamples: (book) => `to write those that are lacking: audit rules examples ${book}`,
  differs: (place, example, finding, expected, actual) =>
    `${place}: example "${example}": ${finding} should be ${expected}, is ${actual}`,
  none: "no such duty",
  exampleTitle: ({ en }, side) => `${en}: ${side === "met" ? "done" : "not done"}`,
  ruleExampleTitle: ({ en }, side) => `${en}: ${side === "met" ? "in order" : "not in order"}`,
  examplesWritten: (path, count) =>
    `${plural(count, "example")} written to ${path}; hold them to the text, then run audit rules test`,
  examplesOpen: (clauses) => `these clauses need examples of your own: ${clauses.join(", ")}`,
  noneLacking: (regulation) => `${regulation}: no examples were added`,
  cannotAdd: (path) =>
    `nothing can be added at the end of ${quote(path)}; write it as a list, each example from "- example:" on`,
  badId: (id) => `${quote(id)} is no id; use small letters, digits and hyphens: my-county`,
  wroteNew: (files, program, folder) => [
    `written: ${files.join(", ")}`,
    `rewrite them for your own rules, then run: ${program} rules test ${folder}`,
    "rulebooks in regulations/ of a ledger are read by themselves; which one binds stands in regulations of unit.yaml",
  ],
};

const UNKNOWN: Readonly<Record<ExpectedPart, (text: string) => string>> = {
  status: (text) => `${quote(text)} is no status`,
  clause: (text) => `the rulebook has no clause ${quote(text)}`,
  holder: (text) => `nobody called ${quote(text)} owes this clause`,
  counterpart: (text) => `this clause is owed to no ${quote(text)}`,
  recipient: (text) => `this clause has no recipient ${quote(text)}`,
  label: (text) => `this clause has no period ${quote(text)}`,
  form: (text) => `${quote(text)} is not whole; write clause/holder/counterpart/recipient/period, with - for none`,
};

/** So many are listed at most. */
const MOST = 12;

function shortened(all: readonly string[]): string {
  return `${all.slice(0, MOST).join(", ")}${all.length > MOST ? ` and ${all.length - MOST} more` : ""}`;
}
