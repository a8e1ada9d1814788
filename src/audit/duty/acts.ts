import { binarySearch } from "../../base/binary-search.js";
import { memo } from "../../base/memo.js";
import { compareTexts } from "../../base/text-order.js";
import type { Day } from "../../calendar/day.js";
import type { Span } from "../../calendar/span.js";
import { LEADING_BODY, LEADING_GROUP } from "../../ledger/leading-bodies.js";
import { type Case, type Meeting, type PartyKey, partyKey, type RecordBase, type Records } from "../../ledger/model.js";
import type { Evidence, SlotName } from "../../regulation/rulebook.js";

/** What a record shows to have been done, in the words evidence is asked for in. One record may show several acts. */
export interface Act {
  readonly kind: Evidence["kind"];
  readonly type: string;
  readonly date: Day;
  readonly covers: string | null;
  readonly topics: readonly string[];
  readonly form: string | null;
  readonly regular: boolean | null;
  /** What a meeting decided, as written. */
  readonly decisions: readonly string[];
  readonly slots: Readonly<Partial<Record<SlotName, readonly PartyKey[]>>>;
  readonly record: RecordBase;
  /** A report or a measure that a case records of itself: it serves only what that very case asks for. */
  readonly own: boolean;
}

/** The body that met at a meeting of each type, and to which what is heard there is reported (contract 1); other meetings: nobody. */
export const BODY_THAT_MET: Readonly<Record<string, PartyKey>> = {
  "party-group-meeting": LEADING_BODY,
  "performance-review-meeting": LEADING_BODY,
  "leading-group-meeting": LEADING_GROUP,
  "joint-conference": partyKey("body", "joint-conference"),
  "government-integrity-meeting": partyKey("body", "government"),
  "plenary-session": partyKey("organ", "plenary"),
};

/** The acts of a unit that are seen on a day, found by kind and type, in the order of their dates; those of a kind are made when it is first asked for. */
export class Acts {
  readonly #byKind = new Map<Evidence["kind"], readonly Act[]>();
  readonly #byTypes = new Map<Evidence["kind"], Map<readonly string[], readonly Act[]>>();
  readonly #fitting = new Map<Evidence, readonly Act[]>();

  /** @param asOf records dated after this day are not seen (contract 3) */
  constructor(
    private readonly records: Records,
    private readonly asOf: Day,
  ) {}

  /** Acts of a kind and of any of the types; of any type at all where null. */
  of(kind: Evidence["kind"], types: readonly string[] | null): readonly Act[] {
    if (types === null) return this.#all(kind);
    const known = memo(this.#byTypes, kind, () => new Map());
    return memo(known, types, () => this.#all(kind).filter((act) => types.includes(act.type)));
  }

  /** Those of them done in a span of days. */
  within(kind: Evidence["kind"], types: readonly string[] | null, span: Span): readonly Act[] {
    return doneIn(span, this.of(kind, types));
  }

  /** Those that an evidence might take from whoever owes its duty: found once, since every duty of its row asks. */
  fitting(evidence: Evidence, isFit: () => (act: Act) => boolean): readonly Act[] {
    return memo(this.#fitting, evidence, () => this.of(evidence.kind, evidence.types).filter(isFit()));
  }

  #all(kind: Evidence["kind"]): readonly Act[] {
    return memo(this.#byKind, kind, () =>
      actsOf(kind, this.records)
        .filter((act) => act.date <= this.asOf)
        .sort((a, b) => compareTexts(a.date, b.date)),
    );
  }
}

/** Of acts in the order of their dates those done in a span of days. */
export function doneIn({ from, to }: Span, acts: readonly Act[]): readonly Act[] {
  if (acts.length === 0) return acts;
  return acts.slice(
    binarySearch(acts, (act) => act.date >= from),
    binarySearch(acts, (act) => act.date > to),
  );
}

function actsOf(kind: Evidence["kind"], records: Records): Act[] {
  switch (kind) {
    case "meeting":
      return records.meetings.map(meetingAct);
    case "talk":
      return records.talks.map((talk) =>
        act(kind, talk, talk, { topics: talk.topics, slots: { by: talk.by, with: talk.with } }),
      );
    case "report":
      return [
        ...records.meetings.flatMap(heardActs),
        ...records.reports.map((report) =>
          act(kind, report, report, {
            covers: report.covers,
            topics: report.topics,
            form: report.form,
            slots: { from: report.from, to: report.to },
          }),
        ),
        ...records.cases.flatMap(reportedActs),
      ];
    case "activity":
      return records.activities.map((activity) => {
        const { covers, topics, by, departments, to } = activity;
        return act(kind, activity, activity, { covers, topics, slots: { by, with: activity.with, departments, to } });
      });
    case "case":
      return records.cases.map((one) => {
        // With whom it deals besides its subject: the leaders whose responsibility is decided in it.
        const slots = { subject: one.subject ? [one.subject] : [], with: one.leaders.map(({ who }) => who) };
        return act(kind, one, { type: "case", date: one.date }, { slots });
      });
    case "measure":
      return records.cases.flatMap((one) => one.measures.map((measure) => act(kind, one, measure, { own: true })));
    case "assessment":
      return records.assessments.map((assessment) => {
        const { covers, by, subject } = assessment;
        return act(kind, assessment, assessment, { covers, slots: { by, subject } });
      });
  }
}

/** What a case records of its being reported is its own. */
function reportedActs(one: Case): Act[] {
  return one.reported.map(({ to, date }) =>
    act("report", one, { type: "case-report", date }, { slots: { to }, own: true }),
  );
}

function meetingAct(meeting: Meeting): Act {
  const { topics, regular, chair, decisions } = meeting;
  const slots = { chair: chair ? [chair] : [], of: bodyThatMet(meeting) };
  return act("meeting", meeting, meeting, { topics, regular, decisions, slots });
}

/** Who met: whom the meeting says, else the body that meets at meetings of its type (contract 1). */
function bodyThatMet({ of, type }: Meeting): readonly PartyKey[] {
  const body = of ?? BODY_THAT_MET[type];
  return body ? [body] : NONE_MET;
}

/** Each entry heard is an oral report to the body that met, on the meeting's date (contract 1). */
function heardActs(meeting: Meeting): Act[] {
  const to = bodyThatMet(meeting);
  return meeting.heard.map(({ type, covers, from }) =>
    act("report", meeting, { type, date: meeting.date }, { covers, form: "oral", slots: { from: [from], to } }),
  );
}

type Shown = Partial<Pick<Act, "covers" | "topics" | "form" | "regular" | "decisions" | "slots" | "own">>;

function act(
  kind: Act["kind"],
  record: RecordBase,
  { type, date }: Pick<Act, "type" | "date">,
  { covers = null, topics = NONE, form = null, regular = null, decisions = NONE, slots = {}, own = false }: Shown,
): Act {
  return { kind, type, date, covers, topics, form, regular, decisions, slots, record, own };
}

const NONE: readonly string[] = [];
const NONE_MET: readonly PartyKey[] = [];
