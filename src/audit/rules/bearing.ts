import { asList } from "../../base/lists.js";
import { holds } from "../../calendar/span.js";
import type { BearingAskWord, BearingRuleEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import type { Case, Decision, Leader, PartyKey, Person } from "../../ledger/model.js";
import { idOf } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { partyOf, personParty } from "../party.js";
import { type Actor, readActors } from "./actor.js";
import { casesSeen, decisionOn, departmentsOf, heldToAccount, holdersAt, leadersSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { holdersOn, isActor, isSpokenOf, type Outcome, outcome, type RuleVerdict, verdictOn } from "./rule.js";

/** Who bears what responsibility for a wrong decision. */
export interface BearingRule extends RuleBase {
  readonly check: "bearing";
  readonly asks: readonly BearingAskWord[];
  /** What the other participants' responsibility is called; empty: any. */
  readonly participants: readonly string[];
  /** Those the clause names, of whom a responsibility is labelled or who decided alone: bodies, and people who held one of the roles; empty: anybody. */
  readonly of: readonly Actor[];
  /** A head or overseer who objected is for a person to judge, instead of free. */
  readonly objectorReview: boolean;
  /** Labels: bodies held to account alone, and no person, are for a person to judge. */
  readonly personal: boolean;
  /** Looks also at a case in which a collective responsibility is borne and no decision is recorded. */
  readonly withoutDecision: boolean;
}

export const bearing: RuleKind<"bearing", BearingRule> = {
  read: readBearing,
  judge: bearingVerdicts,
  readsOfOthers: {},
};

function readBearing(entry: BearingRuleEntry, heading: RuleHeading, refs: References): BearingRule {
  const clauses = plainClauses(heading.clause);
  const asks = asList<BearingAskWord>(entry.asks);
  return {
    ...heading,
    check: "bearing",
    clauses: asks.every((ask) => ask === "labels") ? { ...clauses, open: clauses.all } : clauses,
    asks,
    participants: refs.terms("responsibilities", entry.participants, "participants"),
    of: readActors(entry.of, refs, "of"),
    objectorReview: entry["objector-review"] ?? false,
    personal: entry.personal ?? false,
    withoutDecision: entry["without-decision"] ?? false,
  };
}

/** Who sits in a leading body whose members are not recorded. */
const LEADERS = ["secretary", "deputy-secretary", "member", "discipline-head"];
const MAIN = ["main-leadership"];
const PERSONAL = ["personal", "direct"];

/** Who bears what: for a wrong decision by all together the head and the overseer, the others who took part and those who objected; for one by one alone, he. */
export function bearingVerdicts(rule: BearingRule, context: Context): RuleVerdict[] {
  return casesSeen(context).flatMap((one) => {
    const verdicts = rule.asks.flatMap((ask) => judge(ask, one, rule, context));
    // What is missing to judge anybody is said once.
    const nobody = verdicts.find((verdict) => verdict.holder === null);
    return verdicts.filter((verdict) => verdict.holder !== null || verdict === nobody);
  });
}

function judge(ask: BearingAskWord, one: Case, rule: BearingRule, context: Context): RuleVerdict[] {
  const lacks = (field: string) => [
    verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field })),
  ];
  const on = (person: Person, judged: Outcome) =>
    verdictOn(one, rule.clause, personParty(person, context.unit), judged);
  const decision = one.decision ?? (rule.withoutDecision && isHeldTogether(one, context) ? UNRECORDED : null);
  if (ask === "labels") {
    const pursued = pursuedIn(one, context);
    const isPersonOpen = rule.personal && pursued.every(({ who }) => who.startsWith("body:"));
    return pursued
      .filter((leader) => isSpokenOf(leader, rule.of, one, context))
      .map((leader) => verdictOn(one, rule.clause, partyOf(leader.who, context), labelled(leader, isPersonOpen)));
  }
  if (ask === "team-head") {
    const [cause = one] = causesOf(one, context);
    return pursuedIn(one, context)
      .filter((leader) => leader.who.startsWith("body:"))
      .flatMap((team) => headsOf([team.who], cause, context))
      .map((head) => on(head, decisionOn(isHeldOverIt(head, one, context), one, context.asOf, true)));
  }
  if (decision === null) return [];
  if (decision.mode === null) return lacks("decision.mode");
  if (decision.mode === "individual") {
    if (ask !== "lone") return [];
    const deciders = peopleIn(decision.by, context);
    if (deciders.length === 0) return lacks("decision.by");
    return deciders
      .filter(({ key }) => rule.of.length === 0 || rule.of.some((actor) => isActor(key, actor, one.occurred, context)))
      .map((person) => on(person, bears(person, PERSONAL, one, context)));
  }
  const heads = headsOf(decision.by, one, context);
  if (!isBehind(decision, one, heads, context)) {
    // Where others are answerable each for himself, the record tells that it was no collective responsibility.
    const heldAlone = heldToAccount(one, context).some(({ responsibility }) => responsibility !== null);
    if (heldAlone) return [];
    if (ask === "leaders") return [verdictOn(one, rule.clause, null, outcome("review", "bears-decision", {}))];
    return ask === "participants" && decision.by.length === 0 ? lacks("decision.by") : [];
  }
  const overseers = holdersAt("overseer", departmentsOf(one, context.unit), one, context);
  const answerable = eachOnce([...heads, ...overseers]);
  const isAnswerable = ({ id }: Person) => answerable.some((other) => other.id === id);
  const objected = (person: Person) => decision.dissent.includes(person.key);
  switch (ask) {
    case "leaders":
      return [
        ...(departmentsOf(one, context.unit).length === 0 ? lacks("department") : []),
        ...answerable.flatMap((person) => {
          if (!objected(person)) return [on(person, bears(person, MAIN, one, context))];
          return rule.objectorReview ? [on(person, outcome("review", "bears-objected", {}))] : [];
        }),
      ];
    case "participants": {
      if (decision.by.length === 0) return lacks("decision.by");
      return participantsIn(decision, one, context)
        .filter((person) => !isAnswerable(person) && !objected(person))
        .map((person) => on(person, bears(person, rule.participants, one, context)));
    }
    case "dissenters":
      return peopleIn(decision.dissent, context)
        .filter((person) => !rule.objectorReview || !isAnswerable(person))
        .map((person) => on(person, spared(entryOf(person, one, context))));
    case "lone":
      return [];
  }
}

/** A decision by all together of which only its being answered for is on record. */
const UNRECORDED: Decision = { mode: "collective", by: [], dissent: [] };

/** Whether a collective responsibility is borne: by a body, whose responsibility is collective unless it says otherwise, or by its name. */
function isHeldTogether(one: Case, context: Context): boolean {
  return heldToAccount(one, context).some(
    ({ who, responsibility }) =>
      responsibility === "collective" || (responsibility === null && who.startsWith("body:")),
  );
}

/**
 * Whether a collective decision on record is what led to the case. An office writes there, too, by which body the case itself was
 * decided: of somebody's own offence, where no more is said than that, nobody bears a responsibility for all and no head is held to
 * account, it is for a person to judge.
 */
function isBehind({ dissent, by }: Decision, one: Case, heads: readonly Person[], context: Context): boolean {
  const ownOffence = one.subject?.startsWith("person:") ?? false;
  const named = dissent.length > 0 || by.some((key) => key.startsWith("person:"));
  const headHeld = heads.some((head) => entryOf(head, one, context)?.finding === "accountable");
  return !ownOffence || named || headHeld || isHeldTogether(one, context);
}

/**
 * Whether the kind of responsibility is written, and is one that such a party can bear: that of a body is never one person's.
 * @param isPersonOpen whether the clause stresses the responsibility of persons, and none is held to account
 */
function labelled({ who, responsibility }: Leader, isPersonOpen: boolean): Outcome {
  if (responsibility === null) return outcome("undetermined", "leader-lacks", { field: "responsibility" });
  if (who.startsWith("body:") && PERSONAL.includes(responsibility))
    return outcome("review", "bears-of-body", { responsibility });
  return isPersonOpen
    ? outcome("review", "bears-bodies-alone", { responsibility })
    : outcome("met", "bears-labelled", { responsibility });
}

/** Whether somebody is held to account with one of these responsibilities; any where none is named. */
function bears(person: Person, asked: readonly string[], one: Case, context: Context): Outcome {
  const { asOf } = context;
  const entry = entryOf(person, one, context);
  if (!entry && one.subject === person.key && one.measures.length > 0) return outcome("met", "bears-subject", {});
  if (!entry) {
    const open = decisionOn(false, one, asOf, false);
    return open.status === "breach" ? outcome("breach", "bears-missing", { asked }) : open;
  }
  const { responsibility } = entry;
  if (entry.finding !== "accountable") return outcome("review", "bears-no-fault", { asked });
  if (asked.length > 0 && responsibility === null)
    return outcome("undetermined", "leader-lacks", { field: "responsibility" });
  return responsibility === null || asked.length === 0 || asked.includes(responsibility)
    ? outcome("met", "bears-right", {})
    : outcome("breach", "bears-other", { asked, responsibility });
}

/** Whether somebody who objected bears no leadership responsibility, which is what an entry among the leaders is unless it says otherwise. */
function spared(entry: Leader | undefined): Outcome {
  if (entry?.finding !== "accountable") return outcome("met", "bears-nothing", {});
  const { responsibility } = entry;
  return responsibility !== null && PERSONAL.includes(responsibility)
    ? outcome("review", "bears-own", { responsibility })
    : outcome("breach", "bears-dissenter", {});
}

/** Whether somebody is held to account over what a case is about: in it, in the case it came of, or in another that came of the same. */
function isHeldOverIt({ key }: Person, one: Case, context: Context): boolean {
  const matter = [one, ...causesOf(one, context)].map(labelOf);
  return casesSeen(context)
    .filter((other) => matter.includes(labelOf(other)) || other.about.some((name) => matter.includes(name)))
    .some((other) => pursuedIn(other, context).some(({ who }) => who === key));
}

/** The cases that a case came of. */
function causesOf({ about }: Case, context: Context): Case[] {
  return casesSeen(context).filter((other) => about.includes(labelOf(other)));
}

/** The entry on a person: the one that holds him to account, where there is one. */
function entryOf(person: Person, one: Case, context: Context): Leader | undefined {
  const entries = [...heldToAccount(one, context), ...leadersSeen(one, context)];
  return entries.find((leader) => leader.who === person.key);
}

/** The heads when it happened: of the bodies named, as far as recorded, else of the leading Party body, else of the administration. */
function headsOf(bodies: readonly PartyKey[], one: Case, context: Context): Person[] {
  const recorded = recordedBodies(bodies, one, context).flatMap((body) => body.head ?? []);
  if (recorded.length > 0) return context.unit.people.filter((person) => recorded.includes(person.key));
  const secretaries = holdersOn(["secretary"], one.occurred, context);
  return secretaries.length > 0 ? secretaries : holdersOn(["government-head"], one.occurred, context);
}

/** Those who took part: the people named, and the members of the bodies named, as recorded or else by the posts held. */
function participantsIn(decision: Decision, one: Case, context: Context): Person[] {
  const bodies = decision.by.filter((key) => key.startsWith("body:"));
  const members = bodies.flatMap((key) => {
    const [body] = recordedBodies([key], one, context);
    if (!body) return holdersOn(LEADERS, one.occurred, context);
    const seats = [body.head, ...body.deputies, ...body.members];
    return context.unit.people.filter((person) => seats.includes(person.key));
  });
  return eachOnce([...peopleIn(decision.by, context), ...members]);
}

/** Each person once: whoever is found in the unit and in the whole ledger has one id. */
function eachOnce(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

function recordedBodies(keys: readonly PartyKey[], one: Case, { unit }: Context) {
  const ids = keys.filter((key) => key.startsWith("body:")).map(idOf);
  return unit.bodies.filter((body) => ids.includes(body.id) && holds(body, one.occurred));
}

function peopleIn(keys: readonly PartyKey[], { neighbours }: Context): Person[] {
  return [...new Set(keys)].flatMap((key) => neighbours.person(key) ?? []);
}
