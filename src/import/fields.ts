import { keyNamed } from "../terms/keys.js";
import type { PartyType } from "../terms/party-types.js";
import { KINDS, type Kind } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";

/** What a record's field takes, as far as a cell may fill it. */
export type FieldType =
  | {
      readonly takes:
        | "day"
        | "text"
        | "number"
        | "id"
        | "period"
        | "paths"
        | "measures"
        | "truth"
        | "subject"
        | "outsiders";
    }
  | { readonly takes: "term" | "terms" | "words"; readonly vocabulary: Vocabulary }
  | { readonly takes: "party" | "parties"; readonly types: readonly PartyType[] };

const PERSON: readonly PartyType[] = ["person"];
const ACTOR: readonly PartyType[] = ["person", "body", "department", "group"];
const REPORTER: readonly PartyType[] = ["person", "body", "department", "group", "unit"];
const RECIPIENT: readonly PartyType[] = ["organ", "body", "person", "department", "group", "unit"];
const ANYBODY: readonly PartyType[] = ["person", "body", "department", "group", "unit", "organ"];

type Fields = Readonly<Record<string, FieldType>>;

const COMMON: Fields = {
  id: { takes: "id" },
  date: { takes: "day" },
  ends: { takes: "day" },
  recorded: { takes: "day" },
  title: { takes: "text" },
  about: { takes: "words", vocabulary: "topics" },
  evidence: { takes: "paths" },
};

const topics: FieldType = { takes: "terms", vocabulary: "topics" };

/** The fields of each kind of record that a column may fill; those inside others by a path with dots. Their order is that of a record that is written. */
export const FIELDS: Readonly<Record<Kind, Fields>> = {
  meetings: {
    ...COMMON,
    type: { takes: "term", vocabulary: "meetings" },
    topics,
    chair: { takes: "party", types: PERSON },
    of: { takes: "party", types: ["group", "department", "body"] },
    attendees: { takes: "parties", types: ANYBODY },
    absent: { takes: "parties", types: ANYBODY },
    guests: { takes: "outsiders" },
    "heard.from": { takes: "parties", types: REPORTER },
    "heard.type": { takes: "term", vocabulary: "reports" },
    "heard.covers": { takes: "period" },
    speakers: { takes: "parties", types: PERSON },
    comments: { takes: "parties", types: PERSON },
    interested: { takes: "parties", types: PERSON },
    decisions: { takes: "text" },
    regular: { takes: "truth" },
  },
  talks: {
    ...COMMON,
    type: { takes: "term", vocabulary: "talks" },
    by: { takes: "parties", types: PERSON },
    with: { takes: "parties", types: PERSON },
    topics,
  },
  reports: {
    ...COMMON,
    type: { takes: "term", vocabulary: "reports" },
    from: { takes: "parties", types: REPORTER },
    to: { takes: "parties", types: RECIPIENT },
    form: { takes: "term", vocabulary: "forms" },
    covers: { takes: "period" },
    topics,
  },
  activities: {
    ...COMMON,
    type: { takes: "term", vocabulary: "activities" },
    by: { takes: "parties", types: ACTOR },
    with: { takes: "parties", types: PERSON },
    departments: { takes: "parties", types: ["department", "group", "unit"] },
    topics,
    audience: { takes: "text" },
    to: { takes: "parties", types: RECIPIENT },
    covers: { takes: "period" },
    leader: { takes: "party", types: PERSON },
  },
  assessments: {
    ...COMMON,
    type: { takes: "term", vocabulary: "assessments" },
    covers: { takes: "period" },
    by: { takes: "parties", types: ANYBODY },
    regulation: { takes: "text" },
    subject: { takes: "parties", types: REPORTER },
    grade: { takes: "term", vocabulary: "grades" },
    votes: { takes: "number" },
    valid: { takes: "number" },
    methods: { takes: "words", vocabulary: "methods" },
    leader: { takes: "party", types: PERSON },
    topics,
  },
  cases: {
    ...COMMON,
    occurred: { takes: "day" },
    subject: { takes: "subject" },
    department: { takes: "party", types: ["department"] },
    post: { takes: "text" },
    category: { takes: "text" },
    severity: { takes: "term", vocabulary: "severities" },
    flags: { takes: "words", vocabulary: "flags" },
    status: { takes: "text" },
    measures: { takes: "measures" },
    "measures.date": { takes: "day" },
    "measures.until": { takes: "day" },
    "reported.to": { takes: "parties", types: RECIPIENT },
    "reported.date": { takes: "day" },
    "leaders.who": { takes: "parties", types: ["person", "body"] },
    "leaders.responsibility": { takes: "term", vocabulary: "responsibilities" },
    "leaders.finding": { takes: "term", vocabulary: "findings" },
    "leaders.severity": { takes: "term", vocabulary: "severities" },
    "leaders.measures": { takes: "measures" },
    "leaders.date": { takes: "day" },
    "leaders.ground": { takes: "text" },
    "leaders.decidedBy": { takes: "text" },
    mitigating: { takes: "words", vocabulary: "factors" },
    aggravating: { takes: "words", vocabulary: "factors" },
    concluded: { takes: "day" },
    related: { takes: "parties", types: PERSON },
    handledBy: { takes: "parties", types: ACTOR },
  },
  events: {
    ...COMMON,
    type: { takes: "term", vocabulary: "events" },
    person: { takes: "parties", types: PERSON },
    department: { takes: "parties", types: ["department", "group", "unit"] },
    summary: { takes: "text" },
    superior: { takes: "party", types: ["organ"] },
    flags: { takes: "words", vocabulary: "flags" },
    handledBy: { takes: "parties", types: ACTOR },
    disposal: { takes: "words", vocabulary: "disposals" },
  },
  appointments: {
    ...COMMON,
    type: { takes: "term", vocabulary: "appointments" },
    person: { takes: "parties", types: PERSON },
    post: { takes: "text" },
    rank: { takes: "term", vocabulary: "ranks" },
  },
  waivers: {
    ...COMMON,
    unit: { takes: "text" },
    regulation: { takes: "text" },
    clause: { takes: "text" },
    holder: { takes: "text" },
    counterpart: { takes: "text" },
    recipient: { takes: "text" },
    period: { takes: "period" },
    reason: { takes: "text" },
    approvedBy: { takes: "text" },
    until: { takes: "day" },
  },
  answers: {
    ...COMMON,
    unit: { takes: "text" },
    regulation: { takes: "text" },
    clause: { takes: "text" },
    period: { takes: "period" },
    holder: { takes: "text" },
    answer: { takes: "term", vocabulary: "answers" },
    by: { takes: "text" },
    reason: { takes: "text" },
  },
};

/** What a field of a kind takes; undefined for a key that no column fills. */
export function fieldType(kind: Kind, key: string): FieldType | undefined {
  return key.startsWith("votes.") ? { takes: "number" } : FIELDS[kind][key];
}

/** The keys at the top of a record of a kind. */
export function topKeys(kind: Kind): readonly string[] {
  return [...Object.keys(FIELDS[kind]).filter((key) => !key.includes(".")), "note"];
}

/** The keys of a record of a kind in the order in which they are written; `note` stands after them. */
export function writingOrder(kind: Kind): string[] {
  const own = Object.keys(FIELDS[kind]).flatMap((key) => key.split(".")[0] ?? []);
  const last = ["about", "evidence"];
  const first = ["id", "date", "ends", "recorded", "type", "title"];
  return [...new Set([...first, ...own.filter((key) => !last.includes(key)), ...last])];
}

/** The key of a kind that a key, or its Chinese name, stands for; undefined where the kind has none of it. */
export function fieldCalled(kind: Kind, name: string): string | undefined {
  const known = [...Object.keys(FIELDS[kind]), "note"];
  return known.includes(name) || name.startsWith("votes.") ? name : keyNamed(name, known);
}

/** Whether a text is a key that a column may fill in some kind of record. */
export function isFieldName(name: string): boolean {
  return KINDS.some((kind) => fieldCalled(kind, name) !== undefined);
}
