import { type Day, day, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import { LabelSource } from "../../src/ledger/labels.js";
import {
  type Activity,
  type Answer,
  type Appointment,
  type Assessment,
  type Body,
  type Case,
  type Department,
  type Event,
  type Group,
  type Leader,
  type Measure,
  type Meeting,
  type PartyKey,
  type Person,
  type Post,
  personKey,
  type RecordBase,
  type Records,
  type Report,
  type Step,
  type Talk,
  type Unit,
  type Waiver,
} from "../../src/ledger/model.js";
import type { Kind } from "../../src/terms/record-kinds.js";

// Units and their records as the reader would make them, with nothing in them but what a test says.

const ALWAYS = { from: FIRST_DAY, to: LAST_DAY };

export const NO_RECORDS: Records = {
  meetings: [],
  talks: [],
  reports: [],
  activities: [],
  assessments: [],
  cases: [],
  events: [],
  appointments: [],
  waivers: [],
  answers: [],
};

type UnitFields = Partial<Omit<Unit, "records">> & { readonly records?: Partial<Records> };

/** A county procuratorate `u` that the regulation `mine` binds, unless told otherwise. */
export function unit({ records, people = [], ...fields }: UnitFields = {}): Unit {
  const id = fields.id ?? "u";
  return {
    id,
    name: `${id}院`,
    kind: "procuratorate",
    level: "county",
    superior: null,
    span: ALWAYS,
    bindings: [{ regulation: "mine", from: FIRST_DAY, to: LAST_DAY }],
    organs: [],
    departments: [],
    groups: [],
    people: people.map((one) => ({ ...one, key: personKey(id, one.id) })),
    bodies: [],
    file: `${id}/unit.yaml`,
    line: 1,
    ...fields,
    records: { ...NO_RECORDS, ...records },
  };
}

/** A person of the unit `u` who is called by his id. */
export function person(id: string, ...posts: readonly Post[]): Person {
  return { key: personKey("u", id), id, name: id, posts };
}

/** A post that was always held, unless told otherwise. */
export function post(role: string, fields: Partial<Post> = {}): Post {
  return { role, departments: [], oversees: [], contacts: [], ...ALWAYS, ...fields };
}

export function department(id: string, duty: string | null = null): Department {
  return { id, name: `${id}科`, function: duty };
}

/** A group of nobody that there always was, unless told otherwise. */
export function group(id: string, kind: string, fields: Partial<Group> = {}): Group {
  return { id, name: `${id}组`, kind, head: null, members: [], ...ALWAYS, ...fields };
}

/** A body on which nobody is known to sit, unless told otherwise. */
export function body(id: string, fields: Partial<Body> = {}): Body {
  return { id, head: null, deputies: [], members: [], office: null, line: 9, ...ALWAYS, ...fields };
}

/** What every record has: the id is its kind and date, unless told otherwise. */
function base<K extends Kind>(kind: K, date: string): RecordBase & { readonly kind: K } {
  const on = day(date);
  return {
    kind,
    id: `${kind}-${date}`,
    content: new LabelSource(),
    date: on,
    ends: on,
    recorded: null,
    title: null,
    about: [],
    evidence: [],
    file: `${kind}.yaml`,
    line: 1,
  };
}

export function meeting(date: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    ...base("meetings", date),
    type: "party-group-meeting",
    topics: [],
    chair: null,
    of: null,
    attendees: [],
    absent: [],
    guests: [],
    regular: false,
    heard: [],
    speakers: [],
    comments: [],
    decisions: [],
    steps: [],
    interested: [],
    ...fields,
  };
}

export function talk(date: string, fields: Partial<Talk> = {}): Talk {
  return { ...base("talks", date), type: "integrity", by: [], with: [], topics: [], ...fields };
}

export function report(date: string, fields: Partial<Report> = {}): Report {
  return {
    ...base("reports", date),
    type: "supervision",
    from: [],
    to: [],
    form: "written",
    covers: null,
    topics: [],
    steps: [],
    ...fields,
  };
}

export function activity(date: string, fields: Partial<Activity> = {}): Activity {
  return {
    ...base("activities", date),
    type: "inspection",
    by: [],
    with: [],
    departments: [],
    topics: [],
    to: [],
    covers: null,
    steps: [],
    leader: null,
    ...fields,
  };
}

/** An annual assessment of the year before its date, unless told otherwise. */
export function assessment(date: string, fields: Partial<Assessment> = {}): Assessment {
  return {
    ...base("assessments", date),
    type: "annual",
    covers: String(Number(date.slice(0, 4)) - 1),
    by: [],
    regulation: null,
    subject: [],
    grade: null,
    votes: null,
    valid: null,
    methods: [],
    topics: [],
    leader: null,
    ...fields,
  };
}

/** A case found on a day; it happened on 2025-01-01, unless told otherwise. */
export function caseOn(date: string, fields: Partial<Case> = {}): Case {
  return {
    ...base("cases", date),
    occurred: day("2025-01-01"),
    subject: null,
    subjectText: "某人",
    department: null,
    post: [],
    category: [],
    status: [],
    severity: null,
    flags: [],
    measures: [],
    reported: [],
    leaders: [],
    decision: null,
    mitigating: [],
    aggravating: [],
    concluded: null,
    related: [],
    handledBy: [],
    ...fields,
  };
}

/** A leader who was held to account on 2025-06-01, unless told otherwise. */
export function leader(who: PartyKey, fields: Partial<Leader> = {}): Leader {
  return {
    who,
    finding: "accountable",
    responsibility: null,
    severity: null,
    date: day("2025-06-01"),
    measures: [],
    ground: [],
    mitigating: [],
    aggravating: [],
    adjustment: null,
    decidedBy: [],
    decidedByOthers: [],
    ...fields,
  };
}

/** A measure taken on 2025-06-01, unless told otherwise. */
export function measure(type: string, date = "2025-06-01", until: Day | null = null): Measure {
  return { type, date: day(date), until };
}

export function event(date: string, fields: Partial<Event> = {}): Event {
  return {
    ...base("events", date),
    type: "accident",
    person: [],
    summary: null,
    department: [],
    superior: null,
    flags: [],
    handledBy: [],
    disposal: [],
    ...fields,
  };
}

export function appointment(date: string, fields: Partial<Appointment> = {}): Appointment {
  return {
    ...base("appointments", date),
    type: "appointment",
    person: [],
    post: null,
    rank: null,
    steps: [],
    ...fields,
  };
}

export function step(type: string, date: string, fields: Partial<Step> = {}): Step {
  return { type, date: day(date), by: [], opinion: null, ...fields };
}

/** A waiver of clause 1 of the regulation `mine` till the end of 2025, unless told otherwise. */
export function waiver(date: string, fields: Partial<Waiver> = {}): Waiver {
  return {
    ...base("waivers", date),
    regulation: "mine",
    clause: "1",
    holder: [],
    counterpart: [],
    recipient: [],
    period: null,
    reason: "机构改革",
    approvedBy: "党组",
    until: day("2025-12-31"),
    ...fields,
  };
}

/** An answer, that it is met, to what clause 1 of the regulation `mine` says of the record `e1`, unless told otherwise. */
export function answer(date: string, fields: Partial<Answer> = {}): Answer {
  return {
    ...base("answers", date),
    regulation: "mine",
    clause: "1",
    period: "e1",
    holder: [],
    answer: "met",
    by: "纪检组",
    reason: "已核实",
    ...fields,
  };
}
