import { asList } from "../../base/lists.js";
import type { Day } from "../../calendar/day.js";
import type { AccountRuleEntry, WhoMust } from "../../generated/schemas.js";
import type { Case } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { bodyParty, type Party, partyOf, personParty } from "../party.js";
import {
  type CaseCondition,
  decisionOn,
  departmentsOf,
  heldAt,
  holdersAt,
  leadersConcerned,
  leadersSeen,
  meets,
  offencesSeen,
  readCaseCondition,
} from "./case.js";
import type { RuleKind } from "./kind.js";
import { holdsOne, isOnSide, type Outcome, outcome, ownPerson, type RuleVerdict, verdictOn } from "./rule.js";
import { readSide, type Side } from "./side.js";

/** Who must appear among those whose responsibility for a case was decided (一案双查). */
export interface AccountRule extends RuleBase {
  readonly check: "account";
  readonly cases: CaseCondition;
  readonly who: readonly Accountable[];
  /** The offender is held to account as well: a case that records no measure on him is for a person to judge. */
  readonly offender: boolean;
  /** Pursued depending on circumstances: what is missing is for a person to judge, but in cases with one of the firm flags. */
  readonly discretion: boolean;
  readonly firmFlags: readonly string[];
}

/** Whoever it may be; by post; the leaders whose family or staff the subject is; or one for a side. */
export type Accountable =
  | { readonly as: "any" | "anybody" | "department-head" | "overseer" | "branch-secretary" | "related" }
  | ({ readonly as: "side" } & Side);

export const account: RuleKind<"account", AccountRule> = {
  read: readAccount,
  judge: accountVerdicts,
  readsOfOthers: {},
};

function readAccount(entry: AccountRuleEntry, heading: RuleHeading, refs: References): AccountRule {
  return {
    ...heading,
    check: "account",
    // It may be one of a list of grounds, too.
    clauses: { ...plainClauses(heading.clause), list: "item" },
    cases: readCaseCondition(entry.cases, refs.at("cases")),
    who: asList<WhoMust>(entry.who).map((who) => readAccountable(who, refs.at("who"))),
    offender: entry.offender ?? false,
    discretion: entry.discretion ?? false,
    firmFlags: refs.freeTerms("flags", entry.firm?.flags),
  };
}

function readAccountable(who: WhoMust, refs: References): Accountable {
  return typeof who === "string" ? { as: who } : { as: "side", ...readSide(who, refs) };
}

/** Held to account (一案双查): for each case the rule is about, whoever must appear among its `leaders` does, accountable or without fault. */
export function accountVerdicts(rule: AccountRule, context: Context): RuleVerdict[] {
  return offencesSeen(context).flatMap((one) => {
    const met = meets(one, rule.cases, context.unit);
    if (met === false) return [];
    if (met === "unknown")
      return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "severity" }))];
    const verdicts = rule.who.flatMap((who) => judge(who, one, rule, context));
    return rule.who.every(({ as }) => as === "side") ? saidOfBothSides(verdicts) : saidOnce(verdicts);
  });
}

/** What is missing to judge anybody is said once for a case, not for each who must appear. */
function saidOnce(verdicts: readonly RuleVerdict[]): RuleVerdict[] {
  const nobody = verdicts.filter((one) => one.holder === null);
  return verdicts.filter((one) => one.holder !== null || one === nobody[0]);
}

/** Where a case is open for every side, that is one fact (contract 3.10). */
function saidOfBothSides(verdicts: readonly RuleVerdict[]): RuleVerdict[] {
  const [first, ...more] = verdicts;
  const isOne = first?.status === "undetermined" && more.length > 0 && more.every(({ code }) => code === first.code);
  return isOne ? [{ ...first, holder: null }] : [...verdicts];
}

function judge(who: Accountable, one: Case, rule: AccountRule, context: Context): RuleVerdict[] {
  const concerned = leadersConcerned(one, context);
  // The offender is never one of those above him (contract 3.10).
  const named = leadersSeen(one, context)
    .map((leader) => leader.who)
    .filter((key) => key !== one.subject);
  switch (who.as) {
    case "any": {
      const verdict = settle(concerned.length > 0, null, one, rule, context);
      // Nobody in the unit is above its head: whose responsibility his own case is, a person judges.
      const isHeads = verdict.status === "breach" && isOfHead(one, context);
      return [isHeads ? verdictOn(one, rule.clause, null, outcome("review", "account-own", { role: HEAD })) : verdict];
    }
    case "anybody":
      return [settle(named.length > 0, null, one, rule, context)];
    case "side": {
      const onSide = named.some((key) => isOnSide(key, who, one.occurred, context));
      return [settle(onSide, bodyParty(who.body, context.terms), one, rule, context)];
    }
    case "related": {
      if (one.related.length === 0)
        return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "related" }))];
      return one.related.map((key) => settle(named.includes(key), partyOf(key, context), one, rule, context));
    }
    default: {
      const departments = departmentsOf(one, context.unit);
      if (departments.length === 0)
        return [verdictOn(one, rule.clause, null, outcome("undetermined", "case-lacks", { field: "department" }))];
      const required = holdersAt(who.as, departments, one, context);
      if (required.length === 0) {
        const role = ROLE_TERMS[who.as];
        const isOwn = heldAt(who.as, departments, one, context).length > 0;
        return [
          verdictOn(
            one,
            rule.clause,
            null,
            isOwn ? outcome("review", "account-own", { role }) : outcome("undetermined", "nobody-held", { role }),
          ),
        ];
      }
      return required.map((person) =>
        settle(named.includes(person.key), personParty(person, context.unit), one, rule, context),
      );
    }
  }
}

/** The head of a unit. */
const HEAD = "secretary";

function isOfHead(one: Case, { unit }: Context): boolean {
  const offender = ownPerson(one.subject, unit);
  return offender !== undefined && holdsOne(offender, [HEAD], one.occurred);
}

const ROLE_TERMS = {
  "department-head": "department-head",
  overseer: "member",
  "branch-secretary": "branch-secretary",
} as const;

function settle(present: boolean, holder: Party | null, one: Case, rule: AccountRule, { asOf }: Context): RuleVerdict {
  const discretion = rule.discretion && !rule.firmFlags.some((flag) => one.flags.includes(flag));
  const decided = decisionOn(present, one, asOf, discretion);
  const isOffenderOpen = present && rule.offender && !isOffenderHeld(one, asOf);
  return verdictOn(one, rule.clause, holder, isOffenderOpen ? offenderOpen(one, asOf) : decided);
}

/** Whether a measure on the offender is on record, of the case itself or in an entry on him. */
function isOffenderHeld(one: Case, asOf: Day): boolean {
  const entries = leadersSeen(one, { asOf }).filter(({ who }) => who === one.subject);
  return one.measures.some(({ date }) => date <= asOf) || entries.length > 0;
}

/** What it comes to that only the leaders of a case are decided on: open as long as a missing decision on them would be. */
function offenderOpen(one: Case, asOf: Day): Outcome {
  const open = decisionOn(false, one, asOf, true);
  return open.status === "undetermined" ? open : outcome("review", "account-offender", {});
}
