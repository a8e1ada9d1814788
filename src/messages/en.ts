import type { FindingCode, RecordPlace, WaiverNote } from "../audit/finding.js";
import type { PartyType } from "../ledger/ledger.js";
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

/** The name of a declared term; a rulebook's own term goes by its id. */
const nameOf = (vocabulary: Vocabulary, id: string) => TERMS[vocabulary].find((term) => term.id === id)?.en ?? id;

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
  "record-not-about": () => "its topics hold none of what the clause asks for",
  "account-present": () => "a finding on the responsibility is recorded",
  "account-missing": () => "the clause asks for a finding (accountable or no-fault); the case's leaders record none",
  "account-open": ({ until: last }) => `no finding on the responsibility yet; open until ${last}`,
  "account-discretion": () => "to be pursued depending on circumstances, and nothing is recorded: please judge",
  "ladder-fits": () => "the measures fit the severity",
  "ladder-heavier": ({ measures }) =>
    `heavier than the tier of the severity: ${measures.map((id) => nameOf("measures", id)).join(", ")}`,
  "ladder-lighter": ({ measures }) =>
    `only lighter measures: ${measures.map((id) => nameOf("measures", id)).join(", ")}; was there a reason? please judge`,
  "ladder-own-missing": ({ measures }) =>
    `the measure this severity asks for is not recorded: ${measures.map((id) => nameOf("measures", id)).join(", ")}`,
  "ladder-swapped": ({ measures }) =>
    `a measure for the other kind of party: ${measures.map((id) => nameOf("measures", id)).join(", ")}`,
  "ladder-no-tier": ({ severity }) => `the clause has no tier for ${nameOf("severities", severity)}: please judge`,
  "bar-kept": () => "outside the bar, or not what is barred",
  "bar-honour": ({ year }) => `held to account in ${year}, and honoured for that year`,
  "bar-broken": ({ since, free }) => `held to account on ${since}; barred until ${free}`,
  "bar-level": ({ since }) =>
    `another appointment lies between this and the measure of ${since}: please judge the level`,
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
    sum: (regulation, rows, checkable, checked) =>
      `${regulation}: ${plural(rows, "clause")}, ${checkable} checkable, ${checked} checked`,
    noList: (regulation) => `${regulation} has no list of clauses (clauses.yaml beside its rulebook)`,
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
  },
};
