import { yearUpTo } from "../../calendar/period.js";
import { overlap } from "../../calendar/span.js";
import type { PortfolioRuleEntry } from "../../generated/schemas.js";
import { type Department, hasFunction, partyKey } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { personParty } from "../party.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, type RuleVerdict } from "./rule.js";

/** Departments, by function, that holders of a role do not oversee. */
export interface PortfolioRule extends RuleBase {
  readonly check: "portfolio";
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  /** Functions that may take in one of these: whether overseeing such a department is meant, a person judges. */
  readonly unsureFunctions: readonly string[];
}

export const portfolio: RuleKind<"portfolio", PortfolioRule> = {
  read: readPortfolio,
  judge: portfolioVerdicts,
  readsOfOthers: {},
};

function readPortfolio(entry: PortfolioRuleEntry, heading: RuleHeading, refs: References): PortfolioRule {
  return {
    ...heading,
    check: "portfolio",
    clauses: plainClauses(heading.clause),
    roles: refs.roles(entry.roles, "roles"),
    functions: refs.terms("functions", entry.functions, "functions"),
    unsureFunctions: refs.terms("functions", entry["unsure-functions"], "unsure-functions"),
  };
}

/** What holders of a role do not oversee: no department with one of the functions, on any day of each year audited up to the as-of day. */
export function portfolioVerdicts(rule: PortfolioRule, context: Context, years: readonly number[]): RuleVerdict[] {
  return years.flatMap((year) => verdictsOfYear(rule, context, year));
}

function verdictsOfYear(rule: PortfolioRule, { unit, asOf }: Context, year: number): RuleVerdict[] {
  const seen = yearUpTo(year, asOf);
  if (seen === null) return [];
  const { to: date } = seen;
  const having = (functions: readonly string[]) => unit.departments.filter((one) => hasFunction(one, functions));
  const [barred, unsure] = [having(rule.functions), having(rule.unsureFunctions)];
  return unit.people.flatMap((person) => {
    const posts = person.posts.filter((post) => rule.roles.includes(post.role) && overlap(post, seen));
    if (posts.length === 0) return [];
    const overseen = (departments: readonly Department[]) =>
      departments
        .filter(({ id }) => posts.some((post) => post.oversees.includes(partyKey("department", id))))
        .map(({ name }) => name);
    return [
      {
        clause: rule.clause,
        record: { file: unit.file, line: unit.line, id: null, date },
        label: unit.id,
        year,
        holder: personParty(person, unit),
        ...judge(overseen(barred), overseen(unsure)),
      },
    ];
  });
}

/** @param barred the names of the departments overseen that may not be, @param unsure of those that may take in such work */
function judge(barred: readonly string[], unsure: readonly string[]): Outcome {
  if (barred.length > 0) return outcome("breach", "portfolio-broken", { departments: barred });
  return unsure.length > 0
    ? outcome("review", "portfolio-unsure", { departments: unsure })
    : outcome("met", "portfolio-kept", {});
}
