import type { Day } from "../calendar/day.js";
import { type Case, type Meeting, type PartyKey, partyKey, type RecordBase, type Records } from "../ledger/ledger.js";
import type { Evidence, SlotName } from "../regulation/rulebook.js";

/** What a record shows to have been done, in the words evidence is asked for in. One record may show several acts. */
export interface Act {
  readonly kind: Evidence["kind"];
  readonly type: string;
  readonly date: Day;
  readonly covers: string | null;
  readonly topics: readonly string[];
  readonly form: string | null;
  readonly regular: boolean | null;
  readonly slots: Readonly<Partial<Record<SlotName, readonly PartyKey[]>>>;
  readonly record: RecordBase;
  /** A report or a measure that a case records of itself: it serves only what that very case asks for. */
  readonly own: boolean;
}

/** The body that met at a meeting of each type, and to which what is heard there is reported (contract 1); other meetings: nobody. */
export const BODY_THAT_MET: Readonly<Record<string, PartyKey>> = {
  "party-group-meeting": partyKey("body", "party-group"),
  "performance-review-meeting": partyKey("body", "party-group"),
  "leading-group-meeting": partyKey("body", "leading-group"),
  "joint-conference": partyKey("body", "joint-conference"),
  "government-integrity-meeting": partyKey("body", "government"),
  "plenary-session": partyKey("organ", "plenary"),
};

/** The acts of a unit that are seen on a day, found by kind and type. */
export class Acts {
  readonly #byType = new Map<string, Act[]>();
  readonly #byKind = new Map<string, Act[]>();

  /** @param asOf records dated after this day are not seen (contract 3) */
  constructor(records: Records, asOf: Day) {
    for (const act of actsOf(records)) {
      if (act.date > asOf) continue;
      push(this.#byKind, act.kind, act);
      push(this.#byType, `${act.kind}/${act.type}`, act);
    }
  }

  /** Acts of a kind and of any of the types; of any type at all where null. */
  of(kind: Evidence["kind"], types: readonly string[] | null): readonly Act[] {
    if (types === null) return this.#byKind.get(kind) ?? [];
    const [only, ...others] = types.map((type) => this.#byType.get(`${kind}/${type}`) ?? []);
    return others.length === 0 ? (only ?? []) : [only ?? [], ...others].flat();
  }
}

function actsOf(records: Records): Act[] {
  return [
    ...records.meetings.flatMap((meeting) => [meetingAct(meeting), ...heardActs(meeting)]),
    ...records.talks.map(
      (talk): Act => ({ ...plainAct("talk", talk), topics: talk.topics, slots: { by: talk.by, with: talk.with } }),
    ),
    ...records.reports.map(
      (report): Act => ({
        ...plainAct("report", report),
        covers: report.covers,
        topics: report.topics,
        form: report.form,
        slots: { from: report.from, to: report.to },
      }),
    ),
    ...records.activities.map(
      (activity): Act => ({
        ...plainAct("activity", activity),
        covers: activity.covers,
        topics: activity.topics,
        slots: { by: activity.by, with: activity.with, departments: activity.departments, to: activity.to },
      }),
    ),
    ...records.cases.flatMap(caseActs),
    ...records.assessments.map(
      (assessment): Act => ({
        ...plainAct("assessment", assessment),
        covers: assessment.covers,
        slots: { by: assessment.by, subject: assessment.subject },
      }),
    ),
  ];
}

/** A case taken up is an act; what it records of its being reported, and of measures on its subject, is its own. */
function caseActs(one: Case): Act[] {
  const own = { record: one, own: true };
  return [
    {
      ...plainAct("case", { ...one, type: "case" }),
      slots: { subject: one.subject ? [one.subject] : [] },
      record: one,
    },
    ...one.reported.map(
      (entry): Act => ({
        ...plainAct("report", { ...one, type: "case-report", date: entry.date }),
        slots: { to: entry.to },
        ...own,
      }),
    ),
    ...one.measures.map((measure): Act => ({ ...plainAct("measure", { ...one, ...measure }), ...own })),
  ];
}

function meetingAct(meeting: Meeting): Act {
  return {
    ...plainAct("meeting", meeting),
    topics: meeting.topics,
    regular: meeting.regular,
    slots: { chair: meeting.chair ? [meeting.chair] : [] },
  };
}

/** Each entry heard is an oral report to the body that met, on the meeting's date (contract 1). */
function heardActs(meeting: Meeting): Act[] {
  const body = BODY_THAT_MET[meeting.type];
  return meeting.heard.map((heard) => ({
    ...plainAct("report", { ...meeting, type: heard.type }),
    covers: heard.covers,
    form: "oral",
    slots: { from: [heard.from], to: body ? [body] : [] },
    record: meeting,
  }));
}

function plainAct(kind: Act["kind"], record: RecordBase & { readonly type: string }): Act {
  return {
    kind,
    type: record.type,
    date: record.date,
    covers: null,
    topics: [],
    form: null,
    regular: null,
    slots: {},
    record,
    own: false,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
