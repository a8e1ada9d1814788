import type { Context } from "../../audit/context.js";
import type { RecordPlace } from "../../audit/finding.js";
import { placeOf } from "../../audit/finding.js";
import { departmentParty, type Party, partyOf, personParty, termText } from "../../audit/party.js";
import { departmentsOf, holdersAt } from "../../audit/rules/case.js";
import { ownPerson } from "../../audit/rules/rule.js";
import { compareTexts } from "../../base/text-order.js";
import type { Day } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import { labelOf } from "../../ledger/labels.js";
import {
  type AnyRecord,
  type Case,
  type Leader,
  type Measure,
  type PartyKey,
  recordsOf,
  type Unit,
} from "../../ledger/model.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";

/** What the ledger records of a case, named for people to read. */
export interface CaseFacts {
  readonly label: string;
  readonly place: RecordPlace;
  readonly title: string | null;
  readonly occurred: Day;
  readonly subject: LocalText;
  /** The posts the subject held when it happened; none where he is not in the ledger. */
  readonly posts: readonly PostFacts[];
  /** The post as the case states it. */
  readonly post: readonly string[];
  readonly department: LocalText | null;
  readonly category: readonly string[];
  readonly severity: LocalText | null;
  readonly flags: readonly LocalText[];
  readonly status: readonly string[];
  /** What was done to the subject. */
  readonly measures: readonly MeasureFacts[];
  readonly reported: readonly { readonly to: readonly LocalText[]; readonly date: Day }[];
  readonly decision: {
    readonly mode: LocalText | null;
    readonly by: readonly LocalText[];
    readonly dissent: readonly LocalText[];
  } | null;
  readonly mitigating: readonly LocalText[];
  readonly aggravating: readonly LocalText[];
  readonly about: readonly string[];
  readonly concluded: Day | null;
}

export interface PostFacts {
  readonly role: LocalText;
  readonly departments: readonly LocalText[];
}

export interface MeasureFacts {
  readonly type: LocalText;
  readonly date: Day;
  readonly until: Day | null;
}

/** Who held which post over the departments of the case when it happened, the subject himself left out. */
export interface Oversight {
  readonly on: Day;
  readonly departments: readonly LocalText[];
  readonly heads: readonly Party[];
  readonly overseers: readonly Party[];
  readonly branchSecretaries: readonly Party[];
}

export interface LeaderFacts {
  readonly who: Party;
  readonly finding: LocalText;
  readonly responsibility: LocalText | null;
  readonly severity: LocalText | null;
  readonly date: Day;
  readonly measures: readonly MeasureFacts[];
  readonly ground: readonly LocalText[];
  readonly mitigating: readonly LocalText[];
  readonly aggravating: readonly LocalText[];
  readonly adjustment: LocalText | null;
  readonly decidedBy: readonly LocalText[];
}

export interface RelatedRecord {
  /** The unit whose record it is, where it is another's. */
  readonly unit: string | null;
  readonly kind: Kind;
  readonly type: LocalText | null;
  readonly title: string | null;
  readonly place: RecordPlace;
}

/** A case as its record states it. */
export function factsOf(one: Case, context: Context): CaseFacts {
  const { terms, unit } = context;
  const names = (keys: readonly PartyKey[]) => namesOf(keys, context);
  return {
    label: labelOf(one),
    place: placeOf(one),
    title: one.title,
    occurred: one.occurred,
    subject: one.subject ? partyOf(one.subject, context).name : { zh: one.subjectText, en: one.subjectText },
    posts: postsOf(one, context),
    post: one.post,
    department: one.department === null ? null : departmentParty(unit, one.department).name,
    category: one.category,
    severity: one.severity === null ? null : termText("severities", one.severity, terms),
    flags: one.flags.map((flag) => termText("flags", flag, terms)),
    status: one.status,
    measures: measureFacts(one.measures, context),
    reported: one.reported.map(({ to, date }) => ({ to: names(to), date })),
    decision: one.decision && {
      mode: one.decision.mode === null ? null : termText("decision-modes", one.decision.mode, terms),
      by: names(one.decision.by),
      dissent: names(one.decision.dissent),
    },
    mitigating: one.mitigating.map((factor) => termText("factors", factor, terms)),
    aggravating: one.aggravating.map((factor) => termText("factors", factor, terms)),
    about: one.about,
    concluded: one.concluded,
  };
}

/** The posts the subject held when it happened, in whichever unit of the ledger he is. */
function postsOf(one: Case, { neighbours, terms }: Context): PostFacts[] {
  const unit = one.subject === null ? undefined : neighbours.unitOf(one.subject);
  const posts = (unit && ownPerson(one.subject, unit)?.posts) ?? [];
  return posts
    .filter((post) => holds(post, one.occurred))
    .map((post) => ({
      role: termText("roles", post.role, terms),
      departments: post.departments.map((id) => (unit ? departmentParty(unit, id).name : { zh: id, en: id })),
    }));
}

/** Who oversaw the departments of a case when it happened. */
export function oversightOf(one: Case, context: Context): Oversight {
  const departments = departmentsOf(one, context.unit);
  const held = (as: Parameters<typeof holdersAt>[0]) =>
    holdersAt(as, departments, one, context).map((person) => personParty(person, context.unit));
  return {
    on: one.occurred,
    departments: departments.map((id) => departmentParty(context.unit, id).name),
    heads: held("department-head"),
    overseers: held("overseer"),
    branchSecretaries: held("branch-secretary"),
  };
}

/** What was decided of a leader. */
export function leaderFacts(leader: Leader, context: Context): LeaderFacts {
  const { terms } = context;
  return {
    who: partyOf(leader.who, context),
    finding: termText("findings", leader.finding, terms),
    responsibility: leader.responsibility === null ? null : termText("responsibilities", leader.responsibility, terms),
    severity: leader.severity === null ? null : termText("severities", leader.severity, terms),
    date: leader.date,
    measures: measureFacts(leader.measures, context),
    ground: leader.ground.map((ground) => termText("grounds", ground, terms)),
    mitigating: leader.mitigating.map((factor) => termText("factors", factor, terms)),
    aggravating: leader.aggravating.map((factor) => termText("factors", factor, terms)),
    adjustment: leader.adjustment === null ? null : termText("adjustments", leader.adjustment, terms),
    decidedBy: [
      ...namesOf(leader.decidedBy, context),
      ...leader.decidedByOthers.map((name) => ({ zh: name, en: name })),
    ],
  };
}

function measureFacts(measures: readonly Measure[], { terms }: Context): MeasureFacts[] {
  return measures.map(({ type, written, date, until }) => ({
    type: written === undefined ? termText("measures", type, terms) : { zh: written, en: written },
    date,
    until,
  }));
}

/** Names of parties, each once: an organ is named for every relation it bears. */
function namesOf(keys: readonly PartyKey[], context: Context): LocalText[] {
  const names = keys.map((key) => partyOf(key, context).name);
  return names.filter((name, index) => names.findIndex((other) => other.zh === name.zh) === index);
}

/** The records of a unit that are about the case, as far as seen, in the order of their days. @param other the case's own unit, or one above it */
export function relatedIn(other: Unit, one: Case, { asOf, unit, terms }: Context): RelatedRecord[] {
  const isOwn = other.id === unit.id;
  const name = isOwn ? labelOf(one) : `${unit.id}/${labelOf(one)}`;
  return recordsOf(other)
    .filter((record) => record.date <= asOf && record.about.includes(name))
    .sort((a, b) => compareTexts(a.date, b.date))
    .map((record) => ({
      unit: isOwn ? null : other.name,
      kind: record.kind,
      type: typeOf(record, terms),
      title: record.title,
      place: placeOf(record),
    }));
}

function typeOf(record: AnyRecord, terms: Terms): LocalText | null {
  return "type" in record ? termText(record.kind, record.type, terms) : null;
}
