import { type Day, daysBetween, FIRST_DAY } from "../../calendar/day.js";
import { type Limit, limitFrom, limitOf, limitText, longestDays } from "../../calendar/limit.js";
import { yearUpTo } from "../../calendar/period.js";
import { overlap, type Span } from "../../calendar/span.js";
import type { TenureRuleEntry } from "../../generated/schemas.js";
import type { Unit } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { inRoles, type PostTest, postedIn, services } from "../duty/service.js";
import { personParty } from "../party.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, type RuleVerdict } from "./rule.js";

/** How long somebody stays in a post at most: five years, then he is to be moved. */
export interface TenureRule extends RuleBase {
  readonly check: "tenure";
  readonly roles: readonly string[];
  readonly limit: Limit;
  /** What is counted: service in one department, else in the roles wherever. */
  readonly isOfDepartment: boolean;
  /** Whoever stays longer is for a person to judge: the clause says 一般, or knows exceptions that are not on record. */
  readonly review: boolean;
}

export const tenure: RuleKind<"tenure", TenureRule> = {
  read: readTenure,
  judge: tenureVerdicts,
  readsOfOthers: {},
};

/** Nobody is moved after less than so many days. */
const SHORTEST = 90;

const USUAL: Limit = { count: 60, unit: "months" };

function readTenure(entry: TenureRuleEntry, heading: RuleHeading, refs: References): TenureRule {
  const { "at-most": text } = entry;
  const written = limitOf(text);
  if (written?.count === 0) refs.complain("bad-number", { minimum: 1 }, "at-most");
  // Five without a unit are five days, where five years were meant.
  else if (written && longestDays(written) < SHORTEST)
    refs.complain(
      "bad-value",
      { text, allowed: [limitText(USUAL)], nearest: `${written.count * 12} months` },
      "at-most",
    );
  return {
    ...heading,
    check: "tenure",
    clauses: plainClauses(heading.clause),
    roles: refs.roles(entry.roles, "roles"),
    limit: written ?? USUAL,
    isOfDepartment: entry.same === "department",
    review: entry.review ?? false,
  };
}

/** Whoever holds one of the roles, on the last day on which he does in each year audited, up to the as-of day. */
export function tenureVerdicts(rule: TenureRule, context: Context, years: readonly number[]): RuleVerdict[] {
  return years.flatMap((year) => verdictsOfYear(rule, context, year));
}

function verdictsOfYear(rule: TenureRule, context: Context, year: number): RuleVerdict[] {
  const { unit, asOf } = context;
  const seen = yearUpTo(year, asOf);
  if (seen === null) return [];
  const { to: date } = seen;
  const record = { file: unit.file, line: unit.line, id: null, date };
  return unit.people.flatMap((person) =>
    testsFor(rule, unit).flatMap((test) =>
      services(person, test)
        .filter((span) => overlap(span, seen))
        .map((span) => ({
          ...{ clause: rule.clause, record, label: unit.id, year, holder: personParty(person, unit) },
          ...judge(span, span.to < date ? span.to : date, rule, context),
        })),
    ),
  );
}

/** The services each of which is counted by itself. */
function testsFor({ roles, isOfDepartment }: TenureRule, { departments }: Unit): PostTest[] {
  return isOfDepartment ? departments.map(({ id }) => postedIn(id, roles)) : [inRoles(roles)];
}

/** The clause names no time for the move: at first a person judges, as with what is open without a limit (contract 3.9). */
function judge(span: Span, on: Day, { limit, review }: TenureRule, { settings }: Context): Outcome {
  // A post that has always been held is one of which nobody wrote since when.
  if (span.from === FIRST_DAY) return outcome("undetermined", "tenure-unknown", {});
  const full = limitFrom(span.from, limit);
  const args = { since: span.from, full };
  if (on <= full) return outcome("met", "tenure-kept", args);
  if (review || daysBetween(full, on) <= settings.openAfterDays) return outcome("review", "tenure-open", args);
  return outcome("breach", "tenure-over", args);
}
