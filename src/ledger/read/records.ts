import { isAbsolute, relative, resolve, sep } from "node:path";
import { asList } from "../../base/lists.js";
import type { Day } from "../../calendar/day.js";
import { isUnwritten } from "../../document/empty-words.js";
import type { Shapes } from "../../document/schema.js";
import type { DecisionEntry, LeaderEntry, Measure as MeasureEntry, StepEntry } from "../../generated/schemas.js";
import type { PartyType } from "../../terms/party-types.js";
import type { Kind } from "../../terms/record-kinds.js";
import { SANCTIONS } from "../../terms/terms.js";
import { LabelSource } from "../labels.js";
import type {
  Activity,
  Answer,
  Appointment,
  Assessment,
  Case,
  Decision,
  Event,
  Leader,
  Measure,
  Meeting,
  RecordBase,
  RecordOf,
  Report,
  Step,
  Talk,
  Waiver,
} from "../model.js";
import { ANSWERS_GIVEN, idOf } from "../model.js";
import type { EvidenceRoots } from "./input.js";
import { dayOr, type FieldReader, labelOrNull, textList, textOrNull } from "./reader.js";

const PERSON: readonly PartyType[] = ["person"];
const DEPARTMENT: readonly PartyType[] = ["department"];
const DEPARTMENT_GROUP_OR_UNIT: readonly PartyType[] = ["department", "group", "unit"];
const DEPARTMENT_OR_UNIT: readonly PartyType[] = ["department", "group", "unit"];
/** Who may have met. */
const MEETING: readonly PartyType[] = ["group", "department", "body"];
const ORGAN: readonly PartyType[] = ["organ"];
const PERSON_OR_BODY: readonly PartyType[] = ["person", "body"];
const ORGAN_OR_BODY: readonly PartyType[] = ["organ", "body"];
const ACTOR: readonly PartyType[] = ["person", "body", "department", "group"];
const REPORTER: readonly PartyType[] = ["person", "body", "department", "group", "unit"];
const RECIPIENT: readonly PartyType[] = ["organ", "body", "person", "department", "group", "unit"];
const ANYBODY: readonly PartyType[] = ["person", "body", "department", "group", "unit", "organ"];

type Raw<K extends keyof Shapes> = Shapes[K];
type Base<K extends RecordBase["kind"]> = RecordBase & { readonly kind: K };

// In what is made of a record its base stands last: an object that grows after it was copied is made a hundred times slower.

/** What every record has; the date was held to the schema before. */
function readBase<K extends RecordBase["kind"]>(
  kind: K,
  raw: Raw<K>,
  reader: FieldReader,
  roots: EvidenceRoots,
): Base<K> {
  const date = dayOr(raw.date, undefined);
  if (!date) throw new Error(`a ${kind} record without a day came past its schema`);
  const ends = dayOr(raw.ends, date);
  if (ends < date) reader.complain("to-before-from", { from: date, to: ends }, "ends");
  const evidence = textList(raw.evidence);
  for (const path of evidence) {
    if (staysInside(path, roots)) continue;
    const index = Array.isArray(raw.evidence) ? [raw.evidence.findIndex((one) => String(one) === path)] : [];
    reader.complain("evidence-leaves-ledger", { path }, "evidence", ...index);
  }
  const id = textOrNull(raw.id);
  return {
    kind,
    id,
    content: new LabelSource(id === null ? raw : null),
    date,
    ends,
    recorded: dayOr(raw.recorded, null),
    title: textOrNull(raw.title),
    about: textList(raw.about),
    evidence,
    file: reader.file.source.path,
    line: reader.file.lineOf(reader.path),
  };
}

function readMeeting(raw: Raw<"meetings">, base: Base<"meetings">, reader: FieldReader): Meeting {
  return {
    type: reader.term("meetings", raw.type, "type"),
    topics: reader.termList("topics", raw.topics, "topics"),
    chair: reader.partyOrNull(PERSON, raw.chair, "chair"),
    of: reader.partyOrNull(MEETING, raw.of, "of"),
    attendees: reader.partyList(ANYBODY, raw.attendees, "attendees"),
    absent: reader.partyList(ANYBODY, raw.absent, "absent"),
    guests: reader.partiesIfAny(ANYBODY, raw.guests, "guests").keys,
    regular: raw.regular ?? true,
    heard: asList(raw.heard).flatMap((entry, index) => {
      const inner = reader.at("heard", ...(Array.isArray(raw.heard) ? [index] : []));
      const from = inner.partyOrNull(REPORTER, entry.from, "from");
      const type = inner.term("reports", entry.type, "type");
      return from ? [{ from, type, covers: labelOrNull(entry.covers) }] : [];
    }),
    speakers: reader.partiesInOrder(PERSON, raw.speakers, "speakers"),
    comments: reader.partyList(PERSON, raw.comments, "comments"),
    decisions: textList(raw.decisions),
    steps: readSteps(raw.steps, base.date, reader),
    interested: reader.partyList(PERSON, raw.interested, "interested"),
    ...base,
  };
}

function readTalk(raw: Raw<"talks">, base: Base<"talks">, reader: FieldReader): Talk {
  return {
    type: reader.term("talks", raw.type, "type"),
    by: reader.partyList(PERSON, raw.by, "by"),
    with: reader.partyList(PERSON, raw.with, "with"),
    topics: reader.termList("topics", raw.topics, "topics"),
    ...base,
  };
}

function readReport(raw: Raw<"reports">, base: Base<"reports">, reader: FieldReader): Report {
  return {
    type: reader.term("reports", raw.type, "type"),
    from: reader.partyList(REPORTER, raw.from, "from"),
    to: reader.partyList(RECIPIENT, raw.to, "to"),
    form: reader.termOrNull("forms", raw.form, "form") ?? "written",
    covers: labelOrNull(raw.covers),
    topics: reader.termList("topics", raw.topics, "topics"),
    steps: readSteps(raw.steps, base.date, reader),
    ...base,
  };
}

function readActivity(raw: Raw<"activities">, base: Base<"activities">, reader: FieldReader): Activity {
  return {
    type: reader.term("activities", raw.type, "type"),
    by: reader.partyList(ACTOR, raw.by, "by"),
    with: reader.partyList(PERSON, raw.with, "with"),
    departments: reader.partyList(DEPARTMENT_GROUP_OR_UNIT, raw.departments, "departments"),
    topics: reader.termList("topics", raw.topics, "topics"),
    to: reader.partyList(RECIPIENT, raw.to, "to"),
    covers: labelOrNull(raw.covers),
    steps: readSteps(raw.steps, base.date, reader),
    leader: reader.partyOrNull(PERSON, raw.leader, "leader"),
    ...base,
  };
}

function readAssessment(raw: Raw<"assessments">, base: Base<"assessments">, reader: FieldReader): Assessment {
  const votes = Object.entries(raw.votes ?? {});
  return {
    type: reader.term("assessments", raw.type, "type"),
    covers: labelOrNull(raw.covers) ?? "",
    by: reader.partyList(ANYBODY, raw.by, "by"),
    regulation: textOrNull(raw.regulation),
    subject: reader.partyList(REPORTER, raw.subject, "subject"),
    grade: reader.termOrNull("grades", raw.grade, "grade"),
    votes: raw.votes
      ? Object.fromEntries(votes.map(([grade, count]) => [reader.term("grades", grade, "votes", grade), count]))
      : null,
    valid: raw.valid ?? null,
    methods: reader.freeTerms("methods", raw.methods),
    topics: reader.termList("topics", raw.topics, "topics"),
    leader: reader.partyOrNull(PERSON, raw.leader, "leader"),
    ...base,
  };
}

function readCase(raw: Raw<"cases">, base: Base<"cases">, reader: FieldReader): Case {
  const department = reader.partyOrNull(DEPARTMENT, raw.department, "department");
  return {
    occurred: dayOr(raw.occurred, base.date),
    subject: reader.partyIfAny(PERSON_OR_BODY, raw.subject, "subject"),
    subjectText: String(raw.subject),
    department: department && idOf(department),
    post: textList(raw.post),
    category: textList(raw.category),
    status: textList(raw.status),
    severity: reader.termOrNull("severities", raw.severity, "severity"),
    flags: flagsOf(raw, reader),
    measures: readMeasures(raw.measures, base.date, reader),
    reported: asList(raw.reported).map((entry, index) => {
      const inner = reader.at("reported", ...(Array.isArray(raw.reported) ? [index] : []));
      return { to: inner.partyList(RECIPIENT, entry.to, "to"), date: dayOr(entry.date, base.date) };
    }),
    leaders: asList(raw.leaders).flatMap((entry, index) =>
      readLeader(entry, base.date, reader.at("leaders", ...(Array.isArray(raw.leaders) ? [index] : []))),
    ),
    decision: raw.decision ? readDecision(raw.decision, reader.at("decision")) : null,
    mitigating: reader.freeTexts("factors", raw.mitigating),
    aggravating: reader.freeTexts("factors", raw.aggravating),
    concluded: dayOr(raw.concluded, null),
    related: reader.partyList(PERSON, raw.related, "related"),
    handledBy: reader.partyList(ACTOR, raw.handledBy, "handledBy"),
    ...base,
  };
}

/** A case's flags: those written as such, and what its category says that is the name of one. */
function flagsOf(raw: Raw<"cases">, reader: FieldReader): readonly string[] {
  const named = textList(raw.category).flatMap((text) => reader.termNamed("flags", text) ?? []);
  return [...new Set([...reader.freeTerms("flags", raw.flags), ...named])];
}

function readLeader(raw: LeaderEntry, caseDate: Day, reader: FieldReader): Leader[] {
  const who = reader.partyOrNull(PERSON_OR_BODY, raw.who, "who");
  const date = dayOr(raw.date, caseDate);
  const deciders = reader.partiesIfAny(ANYBODY, raw.decidedBy, "decidedBy");
  const leader = {
    finding: reader.term("findings", raw.finding, "finding"),
    responsibility: reader.termOrNull("responsibilities", raw.responsibility, "responsibility"),
    severity: reader.termOrNull("severities", raw.severity, "severity"),
    date,
    measures: readMeasures(raw.measures, date, reader),
    ground: reader.freeTexts("grounds", raw.ground),
    mitigating: reader.freeTexts("factors", raw.mitigating),
    aggravating: reader.freeTexts("factors", raw.aggravating),
    adjustment: reader.termOrNull("adjustments", raw.adjustment, "adjustment"),
    decidedBy: deciders.keys,
    decidedByOthers: deciders.others,
  };
  return who ? [{ who, ...leader }] : [];
}

function readDecision(raw: DecisionEntry, reader: FieldReader): Decision {
  return {
    mode: reader.termOrNull("decision-modes", raw.mode, "mode"),
    by: reader.partyList(PERSON_OR_BODY, raw.by, "by"),
    dissent: reader.partyList(PERSON, raw.dissent, "dissent"),
  };
}

/** A step without a date was taken on the record's own. */
function readSteps(raw: StepEntry | StepEntry[] | undefined, recordDate: Day, reader: FieldReader): Step[] {
  return asList(raw).map((entry, index) => {
    const inner = reader.at("steps", ...(Array.isArray(raw) ? [index] : []));
    return {
      type: inner.term("steps", entry.type, "type"),
      date: dayOr(entry.date, recordDate),
      by: inner.partyList(ANYBODY, entry.by, "by"),
      opinion: textOrNull(entry.opinion),
    };
  });
}

/** A bare measure bears the date of the entry it stands in (contract 1). */
function readMeasures(raw: MeasureEntry | MeasureEntry[] | undefined, entryDate: Day, reader: FieldReader): Measure[] {
  return asList(raw).flatMap((entry, index) => {
    const steps = ["measures", ...(Array.isArray(raw) ? [index] : [])];
    const isBare = typeof entry !== "object";
    const [date, until] = isBare ? [entryDate, null] : [dayOr(entry.date, entryDate), dayOr(entry.until, null)];
    if (isBare && isUnwritten(entry)) return [];
    const types = isBare
      ? reader.termsWritten("measures", entry, ...steps)
      : reader.termsWritten("measures", entry.type, ...steps, "type");
    // A sanction by its legal name counts as the sanction it is, and stays as it was written.
    return types.map(({ id, written }) => ({
      type: id,
      ...(SANCTIONS.includes(id) && written !== null && { written }),
      date,
      until,
    }));
  });
}

function readEvent(raw: Raw<"events">, base: Base<"events">, reader: FieldReader): Event {
  return {
    type: reader.term("events", raw.type, "type"),
    person: reader.partyList(PERSON, raw.person, "person"),
    summary: textOrNull(raw.summary),
    department: reader.partyList(DEPARTMENT_OR_UNIT, raw.department, "department"),
    superior: reader.partyOrNull(ORGAN, raw.superior, "superior"),
    flags: reader.freeTerms("flags", raw.flags),
    handledBy: reader.partyList(ACTOR, raw.handledBy, "handledBy"),
    disposal: reader.freeTerms("disposals", raw.disposal),
    ...base,
  };
}

function readAppointment(raw: Raw<"appointments">, base: Base<"appointments">, reader: FieldReader): Appointment {
  return {
    type: reader.term("appointments", raw.type, "type"),
    person: reader.partyList(PERSON, raw.person, "person"),
    post: textOrNull(raw.post),
    rank: reader.termOrNull("ranks", raw.rank, "rank"),
    steps: readSteps(raw.steps, base.date, reader),
    ...base,
  };
}

function readAnswer(raw: Raw<"answers">, base: Base<"answers">, reader: FieldReader): Answer {
  if (raw.unit !== undefined) reader.complainUnlessOwnUnit(String(raw.unit));
  const given = reader.term("answers", raw.answer, "answer");
  return {
    regulation: String(raw.regulation),
    clause: String(raw.clause),
    period: reader.period(raw.period, "period") ?? "",
    holder: raw.holder === undefined ? [] : reader.partyList(ANYBODY, raw.holder, "holder"),
    // Anything else was complained of.
    answer: ANSWERS_GIVEN.find((one) => one === given) ?? "met",
    by: String(raw.by),
    reason: String(raw.reason),
    ...base,
  };
}

function readWaiver(raw: Raw<"waivers">, base: Base<"waivers">, reader: FieldReader): Waiver {
  if (raw.unit !== undefined) reader.complainUnlessOwnUnit(String(raw.unit));
  return {
    regulation: String(raw.regulation),
    clause: String(raw.clause),
    holder: raw.holder === undefined ? [] : reader.partyList(ACTOR, raw.holder, "holder"),
    counterpart: raw.counterpart === undefined ? [] : reader.partyList(ANYBODY, raw.counterpart, "counterpart"),
    recipient: raw.recipient === undefined ? [] : reader.partyList(ORGAN_OR_BODY, raw.recipient, "recipient"),
    period: reader.period(raw.period, "period"),
    reason: String(raw.reason),
    approvedBy: String(raw.approvedBy),
    until: dayOr(raw.until, base.date),
    ...base,
  };
}

function staysInside(path: string, roots: EvidenceRoots): boolean {
  const plain = path.replaceAll("\\", "/");
  if (isAbsolute(plain) || /^[A-Za-z]:/.test(plain)) return false;
  const inLedger = relative(roots.ledger, resolve(roots.folder, plain));
  return inLedger !== ".." && !inLedger.startsWith(`..${sep}`);
}

/** What reads a record of each kind. */
const READERS: {
  readonly [K in Kind]: (raw: Raw<K>, base: Base<K>, reader: FieldReader) => RecordOf[K];
} = {
  meetings: readMeeting,
  talks: readTalk,
  reports: readReport,
  activities: readActivity,
  assessments: readAssessment,
  cases: readCase,
  events: readEvent,
  appointments: readAppointment,
  waivers: readWaiver,
  answers: readAnswer,
};

/** A record of a kind, of what has its shape. @param roots where the files that it names may lie */
export function recordFrom<K extends Kind>(
  kind: K,
  raw: Raw<K>,
  reader: FieldReader,
  roots: EvidenceRoots,
): RecordOf[K] {
  return READERS[kind](raw, readBase(kind, raw, reader, roots), reader);
}
