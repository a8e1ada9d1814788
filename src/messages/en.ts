import type { FindingCode, RecordPlace, WaiverNote } from "../audit/finding.js";
import type { Party } from "../audit/party.js";
import type { PartyType } from "../ledger/ledger.js";
import { type Evidence, type LocalText, type SlotName, TYPE_VOCABULARY } from "../regulation/rulebook.js";
import { TERMS, type Vocabulary } from "../terms/terms.js";
import type { Messages } from "./words.js";

const quote = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ENOTDIR: "not a folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "larger than files may be here",
  EROFS: "read-only",
};
const why = (reason: string) => REASONS[reason] ?? reason;
const near = (nearest: string | null) => (nearest === null ? "" : `; did you mean ${quote(nearest)}?`);
const end = (nearest: string | null) => near(nearest) || ".";
const places = (evidence: readonly RecordPlace[]) => evidence.map((one) => `${one.file}:${one.line}`).join(", ");
const times = (found: number, required: number) => (required > 1 ? ` (${found} of ${required})` : "");
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const until = (left: number) => (left === 0 ? "due today" : `${days(left)} left`);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const missed = (count: number, mendable: number) => {
  if (mendable === 0) return "the time for doing it has passed";
  return `${mendable === count ? "done now, it counts as late" : `done now, ${mendable} count as late; for the others the time has passed`}`;
};

const enOpen = (fields: readonly string[]) => `the clause leaves ${fields.join(", ")} open: put what is true`;

/** The name of a declared term; a rulebook's own term goes by its id. */
const nameOf = (vocabulary: Vocabulary, id: string) => TERMS[vocabulary].find((term) => term.id === id)?.en ?? id;
const evidenceType = (kind: Evidence["kind"], id: string) => (kind === "case" ? id : nameOf(TYPE_VOCABULARY[kind], id));
const names = (vocabulary: Vocabulary, ids: readonly string[]) => ids.map((id) => nameOf(vocabulary, id)).join(", ");
const texts = (all: readonly LocalText[]) => all.map((one) => one.en).join(", ");

const PARTY_TYPES: Readonly<Record<PartyType, string>> = {
  person: "person",
  body: "body",
  department: "department",
  unit: "unit",
  organ: "outside organ",
};

const VOCABULARIES: Messages["vocabularies"] = {
  kinds: "kind of unit",
  levels: "level",
  functions: "function of a department",
  bodies: "body",
  roles: "role",
  relations: "relation of an organ",
  meetings: "type of meeting",
  topics: "topic",
  talks: "type of talk",
  reports: "type of report",
  forms: "form of report",
  activities: "type of activity",
  assessments: "type of assessment",
  grades: "grade",
  events: "type of event",
  appointments: "type of appointment",
  ranks: "change of rank",
  flags: "flag",
  severities: "severity",
  measures: "measure",
  responsibilities: "kind of responsibility",
  findings: "finding on responsibility",
  "decision-modes": "mode of decision",
  grounds: "ground of accountability",
  factors: "factor",
  adjustments: "adjustment",
  steps: "step",
  methods: "method of assessment",
  disposals: "way of disposal",
};

const TYPES: Readonly<Record<string, string>> = {
  text: "a text",
  object: "a map of keys and values",
  array: "a list",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

const waiverState = ({ term, until: last, daysLeft, covers, approvedBy }: WaiverNote) =>
  [
    ...(term === "expired" ? [`expired on ${last}, what falls due later is not waived`] : []),
    ...(term === "expiring" ? [daysLeft === 0 ? "expires today" : `expires on ${last}, ${days(daysLeft)} left`] : []),
    ...(covers === 0 ? ["covers nothing this run looked at"] : []),
    `approved by ${approvedBy}`,
  ].join("; ");

type RuleCode = Exclude<FindingCode, `duty-${string}` | `trigger-${string}` | `no-${string}`>;

/** What rules on records say, in sentences and in tables alike. */
const ruleTexts: Pick<Messages["findings"], RuleCode> = {
  // rules on records: what is recorded, and what the clause asks
  "case-lacks": ({ field }) => `the case does not record its ${field}`,
  "leader-lacks": ({ field }) => `the entry among the case's leaders does not record its ${field}`,
  "bar-lacks": ({ field }) => `${field} is not recorded, so it is open whether the bar applies`,
  "nobody-held": ({ role }) => `nobody is recorded as ${nameOf("roles", role)} when it happened`,
  "record-lacks": ({ field }) => `the record does not say its ${field}`,
  "record-holds": () => "the record is as the clause asks",
  "record-no-evidence": () => "the clause asks for a record or report of it; none is attached (evidence)",
  "record-chaired": ({ chair }) => `the record names ${chair} as chair, not whom the clause asks for`,
  "record-last-spoken": ({ speaker }) => `${speaker} spoke last, not whom the clause asks for`,
  "record-not-commented": ({ names }) => `no comment on these is recorded: ${names.join(", ")}`,
  "record-not-attended": () => "none of those the clause asks for attended",
  "record-not-about": ({ topics }) => `the clause asks for this content: ${texts(topics)}`,
  "body-lacks": ({ field }) => `the body's record does not say its ${field}`,
  "record-led": ({ leader }) => `led by ${leader}, not by whom the clause asks for`,
  "record-handled": ({ names: who }) => `handled by ${who.join(", ")}, not by whom the clause asks for`,
  "record-done-by": ({ names: who }) => `recorded as done by ${who.join(", ")}, which is not all the clause asks for`,
  "record-not-joined": ({ names: who }) => `neither attended nor recorded as absent: ${who.join(", ")}`,
  "record-not-withdrawn": ({ names: who }) => `had an interest and did not withdraw: ${who.join(", ")}`,
  "record-methods": ({ used, least }) => `${used} of the clause's methods used; it asks for ${least}`,
  "record-disposed": ({ ways }) => `${ways.map(quote).join(", ")} is none of the ways the clause lists`,
  "record-steps": ({ steps }) => `not taken, late, by others, or without an opinion: ${texts(steps)}`,
  "body-not-recorded": () => "unit.yaml does not say under bodies who sits on it",
  "body-holds": () => "the body is composed as the clause asks",
  "body-short": ({ head, deputies, deputyCount, members, departments, office }) =>
    [
      head === null ? "" : `headed by ${head}, who does not hold the post the clause asks for`,
      deputies.length === 0 ? "" : `should be deputies: ${deputies.join(", ")}`,
      deputyCount === null ? "" : `there should be one deputy; ${deputyCount} are recorded`,
      members.length === 0 ? "" : `should sit on it: ${members.join(", ")}`,
      departments.length === 0 ? "" : `nobody on it from: ${departments.join(", ")}`,
      office === null ? "" : `its office is in ${office}, not where the clause puts it`,
    ]
      .filter(Boolean)
      .join("; "),
  "portfolio-kept": () => "oversees none of the departments the clause excludes",
  "portfolio-broken": ({ departments }) => `oversees departments the clause excludes: ${departments.join(", ")}`,
  "scale-fits": () => "the grade is one the clause lists",
  "scale-other": ({ grade }) => `${nameOf("grades", grade)} is no grade the clause lists`,
  "votes-over": ({ votes, valid }) => `${votes} votes, over two thirds of ${valid} valid ballots`,
  "votes-under": ({ votes, valid }) => `${votes} votes, under two thirds of ${valid} valid ballots`,
  "votes-short": ({ votes, valid }) => `${votes} votes, not over two thirds of ${valid} valid ballots`,
  "votes-tie": ({ votes, valid }) =>
    `${votes} votes, exactly two thirds of ${valid} valid ballots, which the clause leaves open: please judge`,
  "votes-enough": ({ votes, valid }) =>
    `${votes} votes, over two thirds of ${valid} valid ballots: was there another reason for this grade? please judge`,
  "votes-too-few": ({ votes, valid }) =>
    `${votes} votes, under two thirds of ${valid} valid ballots: the clause asks for the lowest grade`,
  "grade-fits": () => "the grade goes with the year's cases and accountability",
  "grade-barred": ({ cases }) => `the year's cases do not go with the grade: ${cases.join(", ")}`,
  "grade-doubtful": ({ cases }) => `whether the year's cases allow the grade, please judge: ${cases.join(", ")}`,
  "grade-case-lacks": ({ cases }) => `these cases do not record their severity: ${cases.join(", ")}`,
  "running-kept": () => "not poor for two years running",
  "running-pursued": () => "poor for two years running, and held to account",
  "running-unknown": ({ year }) => `no assessment for ${year}, so it is open whether it was poor for two years running`,
  "running-unpursued": ({ year }) => `poor in ${year} and the year after; no accountability is recorded`,
  "bears-labelled": ({ responsibility }) => `labelled: ${nameOf("responsibilities", responsibility)}`,
  "bears-right": () => "bears what the clause says",
  "bears-nothing": () => "recorded as opposed, and not held to account",
  "bears-missing": ({ asked }) =>
    `the clause holds this person to account${asked.length > 0 ? ` (${names("responsibilities", asked)})` : ""}; the case's leaders have no such entry`,
  "bears-no-fault": ({ asked }) =>
    `found without fault, where the clause asks for ${asked.length > 0 ? names("responsibilities", asked) : "responsibility"}: please judge`,
  "bears-other": ({ asked, responsibility }) =>
    `recorded as ${nameOf("responsibilities", responsibility)}; the clause asks for ${names("responsibilities", asked)}`,
  "bears-dissenter": () => "recorded as opposed, so not responsible by the clause, yet held to account",
  "bears-objected": () =>
    "recorded as opposed; the clause does not say whether a head or overseer is then free: please judge",
  "ground-listed": ({ grounds }) => `ground: ${texts(grounds)}`,
  "ground-unlisted": ({ grounds }) => `whether this is a ground the clause lists, please judge: ${texts(grounds)}`,
  "factor-listed": () => "a factor the clause lists is recorded",
  "factor-weighed": ({ adjustment }) =>
    adjustment === null
      ? "the factor is recorded, and nothing adjusted for it"
      : `adjusted: ${nameOf("adjustments", adjustment)}`,
  "factor-unweighed": ({ adjustment, asked }) =>
    `the clause asks for ${names("adjustments", asked)}; recorded is ${nameOf("adjustments", adjustment)}`,
  "factor-further": ({ adjustment, asked }) =>
    `the clause says only ${names("adjustments", asked)}; recorded is ${nameOf("adjustments", adjustment)}: please judge`,
  "factor-contrary": () => "factors for and against are both recorded: please judge",
  "adjusted-without-factor": ({ adjustment }) =>
    `recorded is ${nameOf("adjustments", adjustment)}, without a factor the clause lists: please judge`,
  "authority-right": () => "decided by whom the clause names",
  "authority-other": ({ names: deciders }) => `decided by ${deciders.join(", ")}, not by whom the clause names`,
  "authority-unknown": ({ names: deciders }) =>
    `whether the clause means ${deciders.map(quote).join(", ")}, please judge`,
  "moved-held": () => "no longer in the post, and held to account all the same",
  "moved-cleared": () => "no longer in the post, found without fault on other grounds",
  "moved-spared": ({ grounds }) =>
    `a change of post is no ground to spare anybody; the ground recorded is ${texts(grounds)}`,
  "measure-listed": ({ measures }) => `measures: ${names("measures", measures)}`,
  "measure-unlisted": ({ measures }) => `not among the clause's measures: ${names("measures", measures)}; please judge`,
  "measure-missing": ({ measures }) =>
    `the clause asks for one of these, and none is recorded: ${names("measures", measures)}`,
  "account-present": () => "a finding on the responsibility is recorded",
  "account-missing": () => "the clause asks for a finding (accountable or no-fault); the case's leaders record none",
  "account-open": ({ until: last }) => `no finding on the responsibility yet; open until ${last}`,
  "account-discretion": () => "to be pursued depending on circumstances, and nothing is recorded: please judge",
  "ladder-fits": () => "the measures fit the severity",
  "ladder-heavier": ({ measures }) => `heavier than the tier of the severity: ${names("measures", measures)}`,
  "ladder-lighter": ({ measures }) =>
    `only lighter measures: ${names("measures", measures)}; was there a reason? please judge`,
  "ladder-own-missing": ({ measures }) =>
    `the measure this severity asks for is not recorded: ${names("measures", measures)}`,
  "ladder-swapped": ({ measures }) => `a measure for the other kind of party: ${names("measures", measures)}`,
  "ladder-no-tier": ({ severity }) => `the clause has no tier for ${nameOf("severities", severity)}: please judge`,
  "bar-kept": () => "outside the bar, or not what is barred",
  "bar-honour": ({ year }) => `held to account in ${year}, and honoured for that year`,
  "bar-broken": ({ since, free }) => `held to account on ${since}; barred until ${free}`,
  "bar-level": ({ since }) =>
    `another appointment lies between this and the measure of ${since}: please judge the level`,
};

const NAMED = 4;
/** The names of parties, each once, the first few of many. */
const namesOf = (parties: readonly Party[]) => {
  const names = [...new Set(parties.map((party) => party.name.en))];
  return names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` and ${names.length - NAMED} more` : "");
};
/** How each place of a record is spoken of: by its key. */
const PLACES: Readonly<Record<SlotName, string>> = {
  from: "`from`",
  to: "`to`",
  by: "`by`",
  with: "`with`",
  chair: "`chair`",
  subject: "`subject`",
  departments: "`departments`",
};

export const en: Messages = {
  language: "en",
  statuses: {
    met: "met",
    late: "late",
    gap: "gap",
    breach: "breach",
    review: "review",
    undetermined: "undetermined",
    "due-soon": "due soon",
    pending: "pending",
    waived: "waived",
    known: "known",
    "not-applicable": "not applicable",
  },
  partyTypes: PARTY_TYPES,
  vocabularies: VOCABULARIES,
  cadences: {
    month: "every month",
    "even-months": "every two months",
    quarter: "every quarter",
    "half-year": "every half-year",
    year: "every year",
  },
  problems: {
    "unreadable-folder": ({ reason }) => `this folder cannot be read (${reason}); check its permissions`,
    "unreadable-file": ({ reason }) =>
      `this file cannot be read (${reason}); check its permissions, or where its link leads`,
    "link-loop": () => "this link leads back to a folder it is in; remove it",
    "not-utf8": ({ seems }) =>
      `not UTF-8${seems ? `, probably ${seems}` : ""}; save the file as UTF-8 (with or without a BOM)`,
    "unknown-kind": ({ kind, nearest }) =>
      `${quote(kind)} is no kind of ledger${end(nearest)} The file was not read; begin its name with a kind: talks.yaml, meetings-2025.yaml`,
    "file-outside-unit": () =>
      "this file belongs to no unit: neither its folder nor one above holds unit.yaml; move it into a unit's folder",
    "no-unit": () => "no unit here: a unit is a folder that holds unit.yaml; `audit init` makes a new ledger",
    "broken-yaml": ({ yaml, detail }) => `broken YAML (${yaml}): ${detail.split("\n")[0]}`,
    "full-width-colon": ({ key }) =>
      `a full-width colon follows ${quote(key)}; write a plain colon and a space: ${key}: …`,
    "no-space": ({ key }) => `the colon after ${quote(key)} needs a space behind it: ${key}: …`,
    "key-without-value": ({ key }) =>
      `${quote(key)} has no value; write a colon and a space after a key, and quote a value that holds a comma`,
    "alias-bomb": ({ limit }) =>
      `aliases (*) add more than ${limit} values, or repeat what they stand in; write the values out`,
    "long-number": ({ text }) =>
      `${text} has too many digits: other programs read it as a number and lose the last ones; quote it: '${text}'`,
    "tag-not-allowed": ({ tag }) => `the tag ${tag} is not allowed; write the plain value`,
    "not-a-list": () => "the file must be a list of records, each beginning with `- `",
    "not-a-map": () => "unit.yaml must be a map of keys and values, such as id: my-unit",
    "empty-record": () => "this record is empty; fill it in or remove its `-`",
    "unknown-key": ({ key, nearest }) => `unknown key ${quote(key)}${near(nearest)}`,
    "missing-field": ({ field }) => `the required field ${quote(field)} is missing`,
    "wrong-type": ({ expected }) => `expected ${TYPES[expected] ?? expected}`,
    "bad-day": ({ text, suggestion }) =>
      `${quote(text)} is no day; ${suggestion ? `write ${suggestion}` : "write a day of the calendar as YYYY-MM-DD"}`,
    "bad-covers": ({ text }) => `${quote(text)} is no period; write 2025, 2025-H1, 2025-Q3 or 2025-06`,
    "bad-identifier": ({ text }) => `${quote(text)} is no id; use small letters, digits and hyphens: wang-jianguo`,
    "bad-record-id": ({ text }) =>
      `${quote(text)} is no id for a record: no blanks, no slash (unit/id names a record of another unit)`,
    "reserved-identifier": ({ text }) => `${quote(text)} is the id of a body, a relation or a term; choose another`,
    "bad-value": ({ text, allowed }) => `${quote(text)} is not allowed here; write one of: ${allowed}`,
    "empty-value": () => "this must not be empty",
    "bad-number": ({ minimum }) => `the number must be at least ${minimum}`,
    "unknown-term": ({ vocabulary, text, nearest, allowed }) =>
      `${quote(text)} is no ${VOCABULARIES[vocabulary]}${near(nearest)}${nearest === null ? `; write one of: ${allowed.map((term) => term.id).join(", ")}` : ""}`,
    "unknown-party": ({ expected, text, nearest }) =>
      `nothing is called ${quote(text)}: expected the name or id of a ${expected.map((type) => PARTY_TYPES[type]).join(", ")}${near(nearest)}`,
    "several-names": ({ text, list }) => `${quote(text)} looks like several names; write a list: [${list.join(", ")}]`,
    "shared-name": ({ text, ids }) => `${quote(text)} is the name of several; write the id: ${ids.join(" or ")}`,
    "to-before-from": ({ from, to }) => `the last day ${to} comes before the first, ${from}`,
    "overlapping-posts": ({ person, role, until: end }) =>
      `two posts of ${person} as ${role} overlap for the same departments; end the first with \`to\`${end ? ` (now ${end})` : ""}`,
    "duplicate-id": ({ id, first }) => `the id ${quote(id)} is already used at ${first}; choose another`,
    "unknown-regulation": ({ text, nearest }) =>
      `no rulebook for ${quote(text)}${near(nearest)} (\`audit rules\` lists them)`,
    "no-regulations": () => "the unit names no regulations; write regulations: [id] (`audit rules` lists them)",
    "evidence-leaves-ledger": ({ path }) =>
      `the evidence path ${quote(path)} leaves the ledger; keep evidence inside it, with a path relative to this file`,
    "waiver-without-unit": () => "this waiver lies in no unit's folder; it must name its unit: unit: id",
    "waiver-of-another-unit": ({ text }) =>
      `this waiver names the unit ${quote(text)}, not the one whose folder it is in; move it there`,
    "unknown-clause": ({ regulation, text, nearest }) =>
      `${regulation} has no duty under clause ${quote(text)}${near(nearest)}`,
    "unknown-reference": ({ what, text, nearest }) => `${what}: the rulebook has no ${quote(text)}${near(nearest)}`,
    "bad-schedule": () => "write exactly one of every, window and due",
    "no-such-path": ({ path }) => `there is no ${quote(path)}; paths are relative to this file`,
    "unmatched-rulebook": ({ path }) =>
      `what is in ${quote(path)} binds no unit; what binds a unit stands in \`regulations\` of its unit.yaml`,
    "unmatched-reading": ({ text, nearest }) =>
      `no rulebook leaves ${quote(text)} open to interpretation${near(nearest)}; this setting changes nothing`,
    "unmatched-reading-field": ({ field, id, has }) =>
      `the interpretation ${quote(id)} has no ${quote(field)}${has.length > 0 ? ` (it has: ${has.join(", ")})` : ", nor any other value to change"}; this setting changes nothing`,
  },
  findings: {
    "duty-met": ({ required, found, on }) => `done on ${on}${times(found, required)}`,
    "duty-late": ({ required, found, due, on, daysLate }) =>
      `due ${due}, done on ${on}, ${days(daysLate)} late${times(found, required)}`,
    "duty-gap": ({ required, found, due, daysPast }) =>
      found === 0
        ? `due ${due}${required > 1 ? ` (${required} times)` : ""}, no record, ${days(daysPast)} ago`
        : `due ${due}, only ${found} of ${required}, ${days(daysPast)} ago`,
    "duty-due-soon": ({ required, found, due, daysLeft }) => `due ${due}, ${until(daysLeft)}${times(found, required)}`,
    "duty-pending": ({ required, found, due, daysLeft }) => `due ${due}, ${until(daysLeft)}${times(found, required)}`,
    "duty-waived": ({ reason, approvedBy, until: last, file, line }) =>
      `waived: ${reason} (approved by ${approvedBy}, until ${last}, see ${file}:${line})`,
    "trigger-without-id": () =>
      "what this follows has no id, so no record can be about it: give it an id, and name that in `about`",
    "trigger-without-severity": () => "the case has no severity, so it is open whether this is owed",
    "no-subordinates": () => "not applicable: no subordinate units",
    "no-case-measure": () => "not applicable: no case was dealt with in the period",
    ...ruleTexts,
  },
  notes: {
    "duty-met": ({ on }, evidence) => `${on} ${places(evidence)}`,
    "duty-late": ({ on, daysLate }, evidence) => `${days(daysLate)} late: ${on} ${places(evidence)}`,
    "duty-gap": ({ daysPast }, evidence) =>
      `${days(daysPast)} past${evidence.length > 0 ? `, so far ${places(evidence)}` : ""}`,
    "duty-due-soon": ({ daysLeft }) => until(daysLeft),
    "duty-pending": ({ daysLeft }) => until(daysLeft),
    "duty-waived": ({ reason, approvedBy, until: last }) => `${reason} (approved by ${approvedBy}, until ${last})`,
    "trigger-without-id": () => "its trigger lacks an id",
    "trigger-without-severity": () => "the case lacks a severity",
    "no-subordinates": () => "no subordinate units",
    "no-case-measure": () => "no case dealt with in the period",
    ...ruleTexts,
  },
  report: {
    title: (asOf, year) => `Duty audit as of ${asOf}, year ${year}`,
    ledger: (units, files, records) =>
      `Ledger: ${plural(units, "unit")}, ${plural(files, "file")}, ${plural(records, "record")}`,
    total: (count) => `${plural(count, "finding")}: `,
    count: (status, count) => `${status} ${count}`,
    comma: ", ",
    allInOrder: "No gaps, nothing late, nothing due soon.",
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
    window: (from, to) => `${from} to ${to}`,
    readAs: {
      grace: (count) => `within ${days(count)} of the period's end`,
      within: (count) => `within ${days(count)}`,
      times: (n) => `at least ${n === 1 ? "once" : `${n} times`}`,
    },
    waivers: "Waivers to look at:",
    waiver: (note) => `${note.file}:${note.line} ${note.regulation} ${note.clause}: ${waiverState(note)}`,
    interpretation: (words, reading, clauses) => `${quote(words)} read as ${reading} (${clauses.join(", ")})`,
    afterAsOf: (count, list) => `${plural(count, "record")} dated after the as-of day, not counted: ${list.join(", ")}`,
    next: "What to do next:",
    nextDueSoon: (count, day) => `· ${count} due soon, the first by ${day}: do these first`,
    nextGaps: (count, mendable) =>
      `· ${plural(count, "gap")}: enter what was done but not recorded; ${missed(count, mendable)}`,
    nextRecords: (breaches, open) =>
      `· ${[breaches > 0 ? plural(breaches, "breach", "breaches") : "", open > 0 ? `${open} to judge or undetermined` : ""].filter(Boolean).join(", ")}: check the records, add the fields they lack, let those who may judge`,
    nextRule: (regulation, clause) => `· what a duty asks: audit rules ${regulation} ${clause}`,
    nextAll: "· every duty and its evidence: add --all",
  },
  csv: {
    headings: {
      unit: "Unit id",
      unitName: "Unit",
      regulation: "Regulation",
      clauseName: "Clause",
      clause: "Clause id",
      title: "What",
      requirement: "Requirement",
      holder: "Holder",
      counterpart: "Counterpart",
      recipient: "Recipient",
      period: "Period",
      from: "From",
      to: "To",
      due: "Due",
      status: "Status",
      required: "Required",
      found: "Found",
      daysLate: "Days late",
      message: "Message",
      evidence: "Evidence",
      interpretations: "Readings",
      id: "Id",
    },
    period: (label) => {
      const [year, part] = [label.slice(0, 4), label.slice(5)];
      if (/^\d{4}$/.test(label)) return `year ${year}`;
      if (/^\d{4}-(H[12]|Q[1-4])$/.test(label)) return `${part} of ${year}`;
      if (/^\d{4}-\d\d$/.test(label)) return `month ${Number(part)} of ${year}`;
      if (/^\d{4}-\d\d-\d\d$/.test(label)) return `due date ${label}`;
      return label;
    },
  },
  rules: {
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
    fields: { topics: "topics", form: "form", regular: "regular", covers: "covers", any: "any" },
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
    after: (records, within) => `within ${days(within)} of ${records}`,
    before: (records, within) =>
      within === null ? `before ${records}, since the one before` : `in the ${days(within)} before ${records}`,
    dueBy: (opens, due, n) => `every year by ${due} (from ${opens})${n > 1 ? `, at least ${n} times` : ""}`,
    tested: (regulation, cases, expectations) =>
      `${regulation}: ${plural(cases, "example")}, ${plural(expectations, "expectation")}, all as expected`,
    uncovered: (clause, side) => `${clause} has no example that is ${side === "met" ? "met" : "not met"}`,
    differs: (place, example, finding, expected, actual) =>
      `${place}: example "${example}": ${finding} should be ${expected}, is ${actual}`,
    none: "no such duty",
  },
  coverage: {
    clause: "Clause",
    class: "Class",
    what: "What",
    check: "Checked by",
    classes: {
      frequency: "frequency",
      deadline: "deadline",
      trigger: "trigger",
      "record-rule": "record rule",
      advisory: "advisory",
      qualitative: "qualitative",
      general: "general",
    },
    open: "not encoded yet",
    own: "own number",
    sum: (regulation, rows, checkable, checked, advisory) =>
      `${regulation}: ${plural(rows, "clause")}, ${checkable} checkable, ${checked} checked; ${advisory} advisory (--advisory counts their records in a ledger)`,
    advisory: {
      title: (asOf, year) => `Advisory clauses  as of ${asOf}  year ${year}: records are counted, nothing is judged`,
      records: "records it speaks of",
      count: "count",
      noSuchRecord: "the ledger has no such record",
      any: (kind) => `${kind} of any type`,
      about: (records, topics) => `${records} (topic: ${topics.join(", ")})`,
      comma: ", ",
      sum: (regulation, rows, recorded, without, outside) =>
        `${regulation}: ${rows} advisory clauses, ${recorded} with records, ${without} without any yet, ${outside} of a kind the ledger has no record for`,
    },
    noList: (regulation) => `${regulation} has no list of clauses (clauses.yaml beside its rulebook)`,
  },
  explain: {
    lacks: {
      type: ({ kind, type, types }) =>
        `its type is ${evidenceType(kind, type)}, not ${types.map((one) => evidenceType(kind, one)).join(" or ")}`,
      early: ({ days: count, first }) => `${days(count)} early: counts from ${first} on`,
      late: ({ days: count, last, covers }) =>
        `${days(count)} late: counts until ${last}${covers === null ? "" : `; if it is for this period, write covers: ${covers} and it counts`}`,
      covers: ({ covers, expected }) => `\`covers\` is ${covers}, not ${expected.join(" or ")}`,
      topic: ({ topics }) => `\`topics\` has no ${topics.map((one) => nameOf("topics", one)).join(" or ")}`,
      form: ({ form, expected }) =>
        `\`form\` is ${form === null ? "not written" : nameOf("forms", form)}, not ${nameOf("forms", expected)}`,
      regular: ({ expected }) =>
        expected ? "recorded as no regular meeting (regular: false)" : "recorded as a regular meeting",
      slot: ({ slot, named, expected }) => {
        if (named.length === 0) return `${PLACES[slot]} is not written; it should name ${namesOf(expected)}`;
        if (expected.length === 0) return `${PLACES[slot]} is ${namesOf(named)}, not whom the clause asks for`;
        if (slot === "to") return `sent to ${namesOf(named)}, not to ${namesOf(expected)}`;
        return `${PLACES[slot]} is ${namesOf(named)}, not ${namesOf(expected)}`;
      },
      service: ({ slot, who, from, to }) =>
        `${PLACES[slot]} is ${who.name.en}, whose acts count only while in the post: ${from === "0001-01-01" ? "" : `${from} `}to ${to}`,
      trigger: ({ names }) =>
        names.length === 0
          ? "what this follows has no id that `about` could name"
          : `\`about\` does not name ${names.join(", ")}`,
      own: () => "what the case records of itself (reported) does not serve here; a record of its own is needed",
    },
    labels: {
      id: "Id",
      unit: "Unit",
      requirement: "Requirement",
      who: "Holder",
      period: "Period",
      due: "Due",
      evidence: "Evidence",
      what: "What",
      class: "Class",
      reason: "Unchecked",
    },
    status: (status, sentence) => `${status}: ${sentence}`,
    period: (label, from, to) => `${label} (${from} to ${to})`,
    reading: (words, reading, id) => `Reading taken: ${quote(words)} read as ${reading} (${id})`,
    change: (file) => `To change it, write into ${file} at the ledger's root (with your own numbers):`,
    changeInRulebook: (regulation) =>
      `This reading has no number to set; to change it, put ${regulation}'s rulebook into the ledger's regulations/ folder and change it there`,
    records: (found, required) =>
      required === null ? "The record judged:" : `Records that count (${found}/${required}):`,
    noRecords: "none",
    standings: {
      "in-time": "in time",
      late: "late",
      "same-day": "the same day as the one before: not another time",
      judged: "",
    },
    nearMisses: "Near misses, which do not count:",
    elsewhere: " (counts for another duty of this clause)",
    moreNearMisses: (count) => `and ${count} more`,
    remedy: (from, to, required) =>
      `A record that would satisfy it${required > 1 ? ` (${required} are asked for, on different days)` : ""}; date it as it happened, ${from} to ${to}:`,
    openFields: (fields) => `the clause leaves these open, fill in what is true: ${fields.join(", ")}`,
    text: (place) => `The text (${place}):`,
    articleOnly: (clause, place) => `${clause} was not found in the text; this is the whole article (${place}):`,
    notInText: (clause, file) => `${clause} was not found in ${quote(file)}`,
    asOf: (day, year) => `As of ${day}, year ${year}`,
    total: (duties, counts) => `${plural(duties, "finding")}: ${counts}`,
    noDuties: (year) => `Nobody owes a duty under this clause in ${year}, and no record comes under it`,
    bindsNobody: (regulation) => `${regulation} binds no unit of the ledger`,
    unchecked: {
      frequency: "not yet in the rulebook",
      deadline: "not yet in the rulebook",
      trigger: "not yet in the rulebook",
      "record-rule": "not yet in the rulebook",
      advisory: "recommended, with no number and no day: never a gap",
      qualitative: "a demand of quality: records cannot show whether it is met",
      general: "a principle or general provision: there is nothing to check",
    },
    seeOne: (id) => `To see one: audit explain ${id}`,
    malformed: (text, example) =>
      `${quote(text)} is no whole id; write a finding's id (unit/regulation/clause/…) or regulation and clause, two words, such as ${example ?? "my-county 3.1"}`,
    unknownRegulation: (text, nearest, known) =>
      `no regulation ${quote(text)}${near(nearest)}; an id is "regulation clause", of: ${known.join(", ")}`,
    ledgerFirst: (text) =>
      `${quote(text)} is a folder; the ledger comes after the id: audit explain REGULATION CLAUSE ${text}`,
    unknownClause: (regulation, text, nearest) =>
      `${regulation} has no clause ${quote(text)}${near(nearest)}; audit coverage ${regulation} lists them`,
    unknownFinding: (text, nearest) =>
      `no duty has the id ${quote(text)}${nearest === null ? "; audit check --format json --all lists ids" : `; the nearest is ${nearest}`}`,
    badText: (path, problem) => `--text ${quote(path)}: ${problem}`,
  },
  due: {
    title: (asOf, within, last) => `Falling due  as of ${asOf}  within ${days(within)} (until ${last})`,
    count: (duties) => `${plural(duties, "duty falls", "duties fall")} due, soonest first:`,
    none: "Nothing falls due.",
    nearness: { near: "near", soon: "soon", later: "later" },
    day: (day, left, nearness) => `${day}  ${until(left)}  ${nearness}`,
    item: (clause, what, who, count, unit) =>
      [unit, clause, what, who, count === "" ? "" : `${count} done`].filter(Boolean).join("  "),
    record: (kind, open) => `${kind}.yaml${open.length > 0 ? `; ${enOpen(open)}` : ""}`,
    open: (fields) => enOpen(fields),
    next: (day, left, what, who) => `Next: ${day} (${until(left)}): ${what}  ${who}`,
    overdue: (count) =>
      `${plural(count, "duty is", "duties are")} past due; done now, they count as late: audit plan says how`,
    hint: "Write the date and paste the record into the ledger; audit plan shows where one act does several duties",
    headings: {
      due: "Due",
      daysLeft: "Days left",
      nearness: "Nearness",
      unit: "Unit id",
      unitName: "Unit",
      regulation: "Regulation",
      clauseName: "Clause",
      clause: "Clause id",
      title: "What",
      requirement: "Requirement",
      holder: "Holder",
      counterpart: "Counterpart",
      recipient: "Recipient",
      period: "Period",
      required: "Required",
      found: "Found",
      kind: "Ledger file",
      record: "Record to fill in",
      open: "Fields left open",
      id: "Id",
    },
  },
  plan: {
    title: (asOf, year) => `Plan  as of ${asOf}  for ${year}`,
    comma: ", ",
    and: ", ",
    inTime: (duties, acts) =>
      `${plural(duties, "duty", "duties")} can still be done in time, with no fewer than ${plural(acts, "act")}:`,
    nothing: "No duty can still be done in time.",
    heuristic: (acts, least) =>
      `(Too much hangs together to compare every way: ${plural(acts, "act")} may not be the least, but no plan has fewer than ${least}.)`,
    lateOnly: (duties, acts) =>
      `${plural(duties, "duty", "duties")} can only be done late: done now, that counts as late, not as met${acts > 0 ? `; ${plural(acts, "further act")}:` : ":"}`,
    lost: (count, clauses) => `${plural(count, "duty", "duties")} that nothing done now would count for: ${clauses}`,
    by: (day) => `by ${day}: `,
    meets: (clauses) => `meets ${clauses}`,
    late: (clauses) => `late: ${clauses}`,
    rides: (number, clauses) => `with act ${number} above, late: ${clauses}`,
    on: (topics) => ` on ${topics}`,
    chaired: (names) => `chaired by ${names}`,
    covers: (time) => `covering ${time}`,
    about: (records) => `about ${records}`,
    heard: (from, type, covers) => `${type} of ${from}${covers === null ? "" : ` (${covers})`}`,
    hearing: (reports) => `hearing: ${reports}`,
    separately: (count) => `one by one, ${count} times`,
    paste:
      "--format yaml prints the records, ready to paste (dated on the last day possible: put the real day once it is done)",
  },
  calendar: {
    name: "Duties",
    summary: (what, who, state) => `${state === "" ? "" : `[${state}] `}${what}: ${who}`,
    period: (from, to) => `Period: ${from} to ${to}`,
  },
  recordKinds: {
    meetings: "meeting",
    talks: "talk",
    reports: "report",
    activities: "activity",
    assessments: "assessment",
    cases: "case",
    events: "event",
    appointments: "appointment or honour",
    waivers: "waiver",
  },
  caseView: {
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
  },
  baseline: {
    fileHead:
      'Known findings: `audit check --baseline` counts them as known. Add a note: "…" to any; `audit baseline prune` strikes out what no longer matches.',
    none: "--strict-baseline needs a baseline; add --baseline FILE",
    noFile: (named, path) => `${named}: there is no file ${quote(path)}; \`audit baseline write ${path}\` makes it`,
    nothingToPrune: (path) => `there is no file ${quote(path)} to prune; \`audit baseline write ${path}\` makes it`,
    version: (path, version, expected) =>
      version === null
        ? `${quote(path)} is no baseline (it lacks schema: ${expected}); name another file`
        : `${quote(path)} is ${quote(version)}, not ${expected}; write a new file with \`audit baseline write\``,
    stale: (id, now) => `${id} no longer matches (${now === null ? "no such finding" : `now ${now}`})`,
    staleSum: (count, path) =>
      `${plural(count, "entry", "entries")} of the baseline no longer ${count === 1 ? "matches" : "match"}: audit baseline prune ${path} strikes ${count === 1 ? "it" : "them"} out`,
    written: (path, entries, added, removed) =>
      `${path}: ${plural(entries, "known finding")} (${added} added, ${removed} removed)`,
  },
  config: {
    setting: "Setting",
    value: "Value",
    from: "From",
    nothing: "-",
    usual: "default",
    noFile: "No audit.config.yaml at the ledger's root",
    file: (path) => `Settings: ${path}`,
  },
  diff: {
    title: (before, after) => `Changes from ${before} to ${after}`,
    sum: (opened, changed, closed, unchanged) =>
      `${opened} new, ${changed} changed, ${closed} closed, ${unchanged} unchanged`,
    opened: "New:",
    changed: "Changed:",
    closed: "Closed:",
    absent: "not listed",
    asked: { year: "year", regulations: "regulations", units: "units" },
    differentlyAsked: (what) =>
      `the two results differ in what they were asked (${what.join(", ")}): some findings come and go for that alone`,
    unreadable: (path, reason) => `cannot read ${quote(path)} (${why(reason)})`,
    noResult: (path, schema) =>
      `${quote(path)} is ${schema === null || schema === "audit-result/1" ? "no whole" : `${quote(schema)}, no`} audit-result/1; make one with: audit check --format json -o ${path}`,
  },
  cli: {
    error: "error",
    failed: (text) => `error: ${text}`,
    warning: "warning",
    problems: (errors) => plural(errors, "error"),
    noReport: "no gap report until they are mended; add --keep-going to see what the other records show",
    valid: (units, files, records) =>
      `No errors: ${plural(units, "unit")}, ${plural(files, "file")}, ${plural(records, "record")}`,
    notADay: (option, text) => `${option} ${quote(text)} is no day; write YYYY-MM-DD, such as 2025-12-31`,
    notAYear: (text) => `--year ${quote(text)} is no year; write four digits, such as 2025`,
    notANumber: (option, text) => `${option} ${quote(text)} is no number of days; write digits, such as 30`,
    noSuchFile: (option, path) => `${option}: there is no file ${quote(path)}`,
    severalConfigs: (paths) => `several settings files (${paths.join(", ")}): choose one with --config FILE`,
    formatForSeveral: "with several -o the ending of each name says its format; leave out --format",
    unknownEnding: (path, known) =>
      `the ending of ${quote(path)} says no format; end it in ${known.join(", ")}, or add --format`,
    sameOutput: (path) => `-o names ${quote(path)} twice; name another file`,
    pipeClosed: "the reader closed the pipe before the whole report was written",
    notOneOf: (option, text, allowed) => `${option} ${quote(text)} is not known; write one of: ${allowed.join(", ")}`,
    noSuchFolder: (path) => `there is no folder ${quote(path)}`,
    notAFolder: (path) => `${quote(path)} is no folder; name the folder the ledger is in`,
    noSuchRulebook: (path) => `${quote(path)} is no rulebook: name a .yaml file or a folder that holds rulebook.yaml`,
    unknownRegulation: (text, nearest, known) =>
      `there is no regulation ${quote(text)}${end(nearest)} Known: ${known.join(", ")} (write ledger paths before options)`,
    unknownUnit: (text, nearest) => `the ledger has no unit ${quote(text)}${near(nearest)}`,
    unknownClause: (regulation, text, nearest) => `${regulation} has no duty ${quote(text)}${near(nearest)}`,
    bindsNobody: (regulation) =>
      `${regulation} binds none of the units chosen; what binds a unit stands in \`regulations\` of its unit.yaml`,
    notDays: (option, text, most) =>
      `${option} ${quote(text)} is no number of days; write 0 to ${most}, such as 30d or 4w`,
    nearAfterSoon: (near, soon) =>
      `--near (${days(near)}) must not be more than --soon (${days(soon)}); write, say, --near 7d --soon 30d`,
    unknownHolder: (text, nearest) =>
      `the ledger has no person, department or body ${quote(text)}${end(nearest)} (write ledger paths before options)`,
    sharedHolder: (text, ids) => `more than one bears the name ${quote(text)}; write the id: ${ids.join(" or ")}`,
    nothingToAudit: "nothing to audit: none of the regulations chosen binds any of the units chosen",
    outputIsInput: (path) => `${quote(path)} is a file this run has read; name another to write to`,
    cannotWrite: (path, reason) => `cannot write ${quote(path)} (${why(reason)})`,
    internal: (detail) => `internal error: ${detail}. Please report this line and the ledger; AUDIT_DEBUG=1 shows more`,
    notEmpty: (path) => `${quote(path)} is not empty; name a new folder`,
    created: (path, files) => `Made a ledger in ${path}: ${files.join(", ")}\nNow run: audit check ${path}`,
    unknownOption: (text, nearest) => `there is no option ${text}${end(nearest)}`,
    unknownCommand: (text, nearest) => `there is no command ${quote(text)}${end(nearest)}`,
    missingArgument: (text) => `${text} is missing.`,
    tooManyArguments: "too many arguments.",
    seeHelp: (command) => `See ${command} --help.`,
  },
  help: {
    optionsWord: "[options]",
    commandWord: "[command]",
    usage: "Usage:",
    commands: "Commands:",
    arguments: "Arguments:",
    options: "Options:",
    examples: "Examples:",
    program:
      "lvze (履责): holds yearly ledgers to Party-integrity regulations and lists what is missing, clause by clause",
    exitCodes:
      "Exit codes: 0 nothing at or above --fail-on; 1 such findings; 2 wrong usage, configuration or rulebook; 3 records with errors, or nothing to audit; 4 an internal error",
    check: "check ledgers: what is missing, late or due soon",
    validate: "only check that the ledgers are well written",
    rules: "list the regulations; with an id its duties, with a clause too that duty",
    rulesTest: "run the examples that rulebooks carry",
    coverage: "every clause of a regulation, and what checks it",
    advisory:
      "count a ledger's records for each advisory clause (the current folder if none is named), judging nothing; takes --as-of and --year",
    case: "one case on a page: what happened, who oversaw it, what each clause asks, what is recorded, bars that stand",
    caseId: "id of the case, or unit/id",
    init: "make a small ledger to start from",
    helpCommand: "show the usage of a command",
    baseline: "list what is known, so that checks fail on new findings only",
    baselineActions: {
      write: "list the gaps, late duties and breaches of now as known (notes are kept)",
      prune: "strike out what no longer matches",
    },
    baselineFile: "the baseline file",
    baselineOption: "findings in this file count as known",
    strictBaseline: "exit 1 when entries of the baseline no longer match",
    dueSoon: "days before its due date from which a duty is due soon (default: 30)",
    waivers: "a file of waivers in place of the one the settings name",
    config: "a settings file in place of the ledger's audit.config.yaml",
    configCommand: "each setting, its value and where it came from",
    quiet: "nothing but the report and errors",
    diff: "what is new, changed or closed between two JSON results",
    diffOld: "the earlier result (check --format json)",
    diffNew: "the later one",
    completion: "print a script that completes commands and options in a shell",
    completionShell: "the shell",
    ledger: "ledger folders (default: the current one)",
    year: "the year whose duties are audited (default: the as-of day's)",
    asOf: "the day to judge by (default: today in China)",
    regulation: "only these regulations",
    unit: "only these units (ids or names)",
    format: "text, csv or json",
    output: "write the report to a file, its format by the ending; may be given several times",
    all: "every duty, those met and pending too",
    failOn: "exit 1 from this level up: breach, gap, late, review, undetermined, due-soon, pending, or none",
    keepGoing: "report on the good records when others have errors (still exits 3)",
    lang: "language: zh or en",
    rulebook: "add rulebooks (files or folders)",
    noBom: "no byte order mark in CSV",
    help: "show usage",
    version: "show the version",
    rulesRegulation: "id of a regulation",
    rulesClause: "a clause, such as 3.1",
    initFolder: "folder of the new ledger",
    explain:
      "explain a duty or a clause: requirement, reading, period, records that count, near misses, a record that would satisfy it",
    explainId:
      "a finding's id, or a clause (regulation/clause, or regulation clause, two words); ledger folders may follow",
    explainText: "the regulation's own text (a UTF-8 text file), to show the clause from",
    due: "what falls due next, each with a record to fill in",
    plan: "the least that still has to be done: acts that each do as many duties as they can",
    calendar: "the due dates as a calendar file (iCalendar)",
    within: "how many days ahead, such as 30d or 4w (default: as --soon)",
    withinCalendar: "how many days ahead (default: 366d)",
    holder: "only what these hold (people, departments, bodies; ids or names)",
    near: 'up to so many days left is "near", red (default: 7d)',
    soon: 'up to so many days left is "soon", yellow (default: 30d)',
    remind: "how many days before to remind, one or more (default: 7d 1d)",
    groupTalks: "let several people share a heart-to-heart talk too",
    dueFormat: "text, csv, json or ics (default: by the file's name)",
    planFormat: "text, yaml or json (default: by the file's name)",
    yearAhead: "only this year's duties (default: all that fall due in the time)",
    yearPlan: "the year to plan for (default: the as-of day's, and what of earlier ones can still be done in time)",
  },
};
