import type { Accountable, AccountRule } from "../../audit/rules/account.js";
import type { Actor } from "../../audit/rules/actor.js";
import type { AuthorityRule } from "../../audit/rules/authority.js";
import type { BarRule } from "../../audit/rules/bar.js";
import type { BearingRule } from "../../audit/rules/bearing.js";
import type { CaseCondition } from "../../audit/rules/case.js";
import type { CompositionRule } from "../../audit/rules/composition.js";
import type { FactorRule } from "../../audit/rules/factor.js";
import type { GradeRule, Situation, VotesAsked } from "../../audit/rules/grade.js";
import type { GroundRule } from "../../audit/rules/ground.js";
import type { LadderRule } from "../../audit/rules/ladder.js";
import type { MeasureRule } from "../../audit/rules/measure.js";
import type { MovedRule } from "../../audit/rules/moved.js";
import type { PoorYearsRule } from "../../audit/rules/poor-years.js";
import type { PortfolioRule } from "../../audit/rules/portfolio.js";
import type { Rule } from "../../audit/rules/rules.js";
import type { ScaleRule } from "../../audit/rules/scale.js";
import type { TenureRule } from "../../audit/rules/tenure.js";
import { addMonths, type Day } from "../../calendar/day.js";
import { limitBefore } from "../../calendar/limit.js";
import { dayWritten } from "../../calendar/written-day.js";
import { Cast, type Fields, OFFICE, sketchedUnit, type YamlValue } from "./cast.js";
import { ASSESSED, actorOn, type Draw, FOUND, othersIn, roleBeside, type Shown, YEAR } from "./draw.js";
import { recordRuleDraws } from "./record-rule-sketch.js";
import type { Sketch } from "./sketch.js";

/** A small ledger that a rule looks at, and the day it is looked at on. */
export interface RuleSketch extends Sketch {
  readonly asOf: Day;
}

const DECIDED = "2025-03-10";
const CASE_ID = "c1";

/**
 * Sketches of what would show a rule's clause met, or not; the likeliest first, to be tried one after another, since what comes of
 * them is for the engine to say.
 */
export function ruleSketches(rule: Rule, shown: Shown): RuleSketch[] {
  return drawsOf(rule, shown).map((draw) => {
    const cast = new Cast();
    const records = draw(cast);
    const unit = sketchedUnit(rule, cast, shown.terms);
    return { unit, subordinates: cast.subordinates, records, asOf: lastDay(records) };
  });
}

function drawsOf(rule: Rule, shown: Shown): Draw[] {
  switch (rule.check) {
    case "account":
      return accountDraws(rule, shown);
    case "ladder":
      return ladderDraws(rule, shown);
    case "bar":
      return barDraws(rule, shown);
    case "record":
      return recordRuleDraws(rule, shown);
    case "composition":
      return compositionDraws(rule, shown);
    case "portfolio":
      return portfolioDraws(rule, shown);
    case "tenure":
      return tenureDraws(rule, shown);
    case "scale":
      return scaleDraws(rule, shown);
    case "grade":
      return gradeDraws(rule, shown);
    case "poor-years":
      return poorYearsDraws(rule, shown);
    case "bearing":
      return bearingDraws(rule, shown);
    case "ground":
      return groundDraws(rule, shown);
    case "factor":
      return factorDraws(rule, shown);
    case "authority":
      return authorityDraws(rule, shown);
    case "measure":
      return measureDraws(rule, shown);
    case "moved":
      return movedDraws(rule, shown);
  }
}

/** The last day of the year of the latest record, so that every answer has had its time. */
function lastDay(records: Readonly<Record<string, readonly Fields[]>>): Day {
  const days = Object.values(records).flatMap((list) => list.map(({ date }) => String(date)));
  return day(`${Math.max(YEAR, ...days.map((one) => Number(one.slice(0, 4))))}-12-31`);
}

function day(text: string): Day {
  const found = dayWritten(text);
  if (!found) throw new Error(`no day ${text}`);
  return found;
}

/** The case of somebody not on the cast, unless it says more. */
function offence(more: Fields): Fields {
  return { id: CASE_ID, date: FOUND, subject: "某甲", ...more };
}

function held(who: string, more: Fields = {}): Fields {
  return { who, finding: "accountable", date: DECIDED, ...more };
}

/** What a case is so that a rule is about it. */
function conditionFields({ severities, flags, subjectRoles }: CaseCondition, cast: Cast): Fields {
  const [severity] = severities;
  const [role] = subjectRoles;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(flags.length > 0 ? { flags: flags.slice(0, 1) } : {}),
    ...(role === undefined ? {} : { subject: cast.holder(role) }),
  };
}

/** Who may be held to account under a clause that names some: people first. */
function whomOf(of: readonly Actor[]): Actor[] {
  if (of.length === 0) return [{ type: "role", roles: ["member"] }];
  const people = of.flatMap((one): Actor[] =>
    one.type === "role" ? one.roles.map((role) => ({ type: "role", roles: [role] })) : [],
  );
  return [...people, ...of.filter(({ type }) => type !== "role")];
}

function accountDraws({ cases, who, offender, firmFlags }: AccountRule, { side }: Shown): Draw[] {
  const [firm] = firmFlags;
  return [
    (cast) => {
      const asked: Fields = { ...conditionFields(cases, cast), ...(firm === undefined ? {} : { flags: [firm] }) };
      const answerable = who.map((one) => accountableOn(one, cast));
      const department = cast.departments.length > 0 ? { department: OFFICE } : {};
      const related = who.some(({ as }) => as === "related") ? { related: answerable } : {};
      const done: Fields = {
        ...(offender ? { measures: [{ type: "party-sanction", date: DECIDED }] } : {}),
        leaders: answerable.map((one) => held(one)),
      };
      return { cases: [offence({ ...asked, ...department, ...related, ...(side === "met" ? done : {}) })] };
    },
  ];
}

function accountableOn(one: Accountable, cast: Cast): string {
  switch (one.as) {
    case "side":
      return one.body;
    case "department-head":
      return cast.person("department-head");
    case "overseer":
      return cast.person("member", { oversees: [cast.department()] });
    case "branch-secretary":
      return cast.person("branch-secretary", { department: [cast.department()] });
    case "related":
      return cast.person("member");
    case "any":
    case "anybody":
      return "party-group";
  }
}

function ladderDraws({ on, of, tiers, others }: LadderRule, { clause, side }: Shown): Draw[] {
  const tier = tiers.find((one) => one.clause === clause);
  if (!tier) return [];
  const elsewhere = [...tiers.toReversed().flatMap(({ measures }) => measures), ...others];
  const measures = side === "met" ? tier.measures : elsewhere.filter((one) => !tier.measures.includes(one));
  return measures.map((type) => (cast) => {
    const who = on === "body" ? "party-group" : cast.holder(of[0] ?? "member");
    return { cases: [offence({ leaders: [held(who, { severity: tier.severity, measures: [type] })] })] };
  });
}

function barDraws(rule: BarRule, { side }: Shown): Draw[] {
  const { measures, of, bars, months, untilSanction } = rule;
  const [started] = measures;
  const [sanction] = untilSanction;
  const until = addMonths(day(DECIDED), Math.max(months ?? 0, 6));
  const caused = (who: string): Fields =>
    offence({
      leaders: [
        held(who, {
          measures: [
            started ?? "criticism-education",
            ...(sanction === undefined ? [] : [{ type: sanction, date: DECIDED, until }]),
          ],
        }),
      ],
    });
  const whom = whomOf(of).filter(({ type }) => bars === "honours" || type === "role");
  if (bars === "honours")
    return whom.map((actor) => (cast) => {
      const subject = actorOn(actor, cast);
      const grade = side === "met" ? "competent" : "excellent";
      const assessed = { id: "k1", date: ASSESSED, type: "annual", covers: String(YEAR), subject, grade };
      return { cases: [caused(subject)], assessments: [assessed] };
    });
  const free = addMonths(until, 1);
  const date = side === "met" ? free : "2025-04-01";
  return whom.map((actor) => (cast) => {
    const person = actorOn(actor, cast);
    return {
      cases: [caused(person)],
      appointments: [{ id: "r1", date, person, type: "promotion", rank: "higher" }],
    };
  });
}

function compositionDraws(rule: CompositionRule, { side }: Shown): Draw[] {
  const full: Draw = (cast) => {
    const [office] = rule.office;
    const head = cast.holder(rule.head[0] ?? "secretary");
    const deputies = rule.deputies.length > 0 ? rule.deputies.slice(0, 1) : rule.oneDeputy ? ["deputy-secretary"] : [];
    const sections = rule.functions.map((one) => cast.department(one === "general-office" ? OFFICE : one, one));
    const heads = sections.map((department) => cast.person("department-head", { department }));
    cast.bodies[rule.body] = {
      head,
      ...given(
        "deputies",
        deputies.map((role) => cast.holder(role)),
      ),
      ...given("members", [...rule.members.map((role) => cast.holder(role)), ...heads]),
      ...(office ? { office: actorOn(office, cast) } : {}),
    };
    return {};
  };
  if (side === "met") return [full];
  return (["head", "deputies", "members", "office"] as const).map((key) => (cast) => {
    full(cast);
    const { [key]: _, ...rest } = cast.bodies[rule.body] ?? {};
    const other = () => cast.person(roleBeside(rule.head));
    const wrong: Fields =
      key === "head" ? { head: other() } : key === "office" ? { office: wrongOffice(rule, cast) } : {};
    cast.bodies[rule.body] = { ...rest, ...wrong };
    return {};
  });
}

/** A department that may not hold a body's office. */
function wrongOffice({ office }: CompositionRule, cast: Cast): string {
  const names = office.map((one) => (one.type === "role" ? "" : one.id));
  const other = ["business", "publicity", "political"].find((one) => !names.includes(one)) ?? "business";
  return cast.department("other", other);
}

function given(key: string, list: readonly YamlValue[]): Fields {
  return list.length === 0 ? {} : { [key]: list };
}

function portfolioDraws({ roles, functions }: PortfolioRule, { side, terms }: Shown): Draw[] {
  const [kept] = functions;
  const [free] = othersIn("functions", functions, terms);
  const overseen = side === "met" ? free : kept;
  if (overseen === undefined) return [];
  return roles.slice(0, 1).map((role) => (cast) => {
    cast.person(role, { oversees: [cast.department("section", overseen)] });
    return {};
  });
}

function tenureDraws({ roles, limit, isOfDepartment }: TenureRule, { side }: Shown): Draw[] {
  const since = dayWritten(FOUND);
  const from = side === "met" || since === undefined ? FOUND : limitBefore(since, limit);
  return roles.slice(0, 1).map((role) => (cast) => {
    cast.person(role, { from, ...(isOfDepartment ? { department: cast.department() } : {}) });
    return {};
  });
}

function assessment(subject: string, regulation: string, more: Fields): Fields {
  return { id: "k1", date: ASSESSED, type: "annual", covers: String(YEAR), regulation, subject, ...more };
}

function scaleDraws({ regulation, grades, roles }: ScaleRule, { side, terms }: Shown): Draw[] {
  const given = side === "met" ? grades : othersIn("grades", grades, terms);
  return given.slice(0, 1).map((grade) => (cast) => ({
    assessments: [assessment(cast.holder(roles[0] ?? "member"), regulation, { grade })],
  }));
}

function gradeDraws(rule: GradeRule, shown: Shown): Draw[] {
  const roles = rule.of.length > 0 ? rule.of : ["member"];
  const [grade] = rule.grades;
  if (grade === undefined) return [];
  if (rule.votes) return votesDraws(rule, rule.votes, roles[0] ?? "member", shown);
  if (shown.side === "met")
    return [(cast) => ({ assessments: [assessment(cast.holder(roles[0] ?? "member"), rule.regulation, { grade })] })];
  const situations = [...rule.bars, ...rule.reviews];
  return situations.flatMap((situation) =>
    roles.map(
      (role): Draw =>
        (cast) => {
          const who = cast.person(role, role === "staff" ? {} : { oversees: [cast.department()] });
          return {
            cases: casesOf(situation, who),
            assessments: [assessment(who, rule.regulation, { grade })],
          };
        },
    ),
  );
}

const VALID = 10;

function votesDraws(rule: GradeRule, { grades, than }: VotesAsked, role: string, { side, terms }: Shown): Draw[] {
  const [counted] = grades;
  const [own] = rule.grades;
  const [other] = othersIn("grades", rule.grades, terms);
  if (counted === undefined || own === undefined || other === undefined) return [];
  // Few ballots are what `under` asks for: falling short of it is another grade all the same.
  const many = than === "over" && side === "met";
  const grade = than === "under" && side === "unmet" ? other : own;
  const votes = { [counted]: many ? VALID - 1 : 1 };
  return [
    (cast) => ({ assessments: [assessment(cast.holder(role), rule.regulation, { grade, votes, valid: VALID })] }),
  ];
}

/** The cases that make a situation. */
function casesOf(situation: Situation, who: string): Fields[] {
  if (situation.of === "accountable") return [offence({ leaders: [held(who)] })];
  const { of, severities, flags, categories, measures, handled, least } = situation;
  const [severity] = severities;
  const [category] = categories;
  const fields: Fields = {
    ...(of === "overseen" ? { department: OFFICE } : {}),
    ...(of === "own" ? { subject: who } : {}),
    ...(of === "related" ? { related: [who] } : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(flags.length > 0 ? { flags: flags.slice(0, 1) } : {}),
    ...(category === undefined ? {} : { category }),
    ...(measures.length > 0 ? { measures: [{ type: measures[0] ?? "", date: DECIDED }] } : {}),
    ...(handled ? { concluded: "2025-05-01" } : {}),
  };
  return Array.from({ length: least }, (_, at) => ({ ...offence(fields), id: `c${at + 1}` }));
}

function poorYearsDraws(rule: PoorYearsRule, { side }: Shown): Draw[] {
  const { grade, of, regulation } = rule;
  const whom = [...of.roles.filter((role) => !of.notRoles.includes(role)), null];
  return whom.map((role) => (cast) => {
    const who = role === null ? of.body : cast.holder(role);
    const before = assessment(who, regulation, { id: "k1", date: "2024-12-20", covers: "2024", grade });
    const now = assessment(who, regulation, { id: "k2", grade });
    const ground: Fields = rule.ground === null ? {} : { ground: rule.ground };
    const leaders = [{ ...held(who, ground), date: "2025-12-26" }];
    const answer = { ...offence({ about: "k2", leaders }), date: "2025-12-25" };
    return { assessments: [before, now], ...(side === "met" ? { cases: [answer] } : {}) };
  });
}

const MAIN = { responsibility: "main-leadership" };

function bearingDraws({ asks, participants, of }: BearingRule, { side }: Shown): Draw[] {
  const [asked] = participants;
  const isMet = side === "met";
  return asks.flatMap((ask): Draw[] => {
    switch (ask) {
      case "labels":
        return whomOf(of).map((actor) => (cast) => {
          const who = actorOn(actor, cast);
          const other = cast.person("secretary");
          // Where nobody's is recorded it is not kept at all.
          return { cases: [offence({ leaders: [held(other, MAIN), held(who, isMet ? MAIN : {})] })] };
        });
      case "team-head":
        return [
          (cast) => {
            const head = held(cast.person("secretary"), MAIN);
            return { cases: [offence({ leaders: [held("party-group"), ...(isMet ? [head] : [])] })] };
          },
        ];
      case "lone":
        return whomOf(of).map((actor) => (cast) => {
          const who = actorOn(actor, cast);
          const leaders = isMet ? [held(who, { responsibility: "personal" })] : [];
          return { cases: [offence({ decision: { mode: "individual", by: who }, ...given("leaders", leaders) })] };
        });
      default:
        return [
          (cast) => {
            const head = cast.person("secretary");
            const overseer = cast.person("member", { oversees: [cast.department()] });
            const other = cast.person("member");
            const dissent = ask === "dissenters" ? { dissent: other } : {};
            const whole = [
              held(head, MAIN),
              held(overseer, MAIN),
              ...(ask === "dissenters" ? [] : [held(other, asked === undefined ? {} : { responsibility: asked })]),
            ];
            const short = ask === "dissenters" ? [...whole, held(other)] : whole.slice(0, 1);
            const decision = { mode: "collective", by: "party-group", ...dissent };
            return { cases: [offence({ department: OFFICE, decision, leaders: isMet ? whole : short })] };
          },
        ];
    }
  });
}

/** Words that no list has. */
const OWN_WORDS = "另有情形";

function groundDraws({ clause: own, of, grounds }: GroundRule, { clause, side }: Shown): Draw[] {
  const whom = "body" in of ? [...whomOf([{ type: "role", roles: of.roles }]), bodyOf(of.body)] : whomOf(of);
  const here = grounds.filter((one) => one.clause === clause);
  const onGround = (ground: string): Draw[] =>
    whom.map((actor) => (cast) => ({ cases: [offence({ leaders: [held(actorOn(actor, cast), { ground })] })] }));
  const known = (clause === own ? grounds : here).flatMap(({ ground }) => ground?.id ?? []);
  if (side === "met") return known.flatMap(onGround);
  const situations = here.flatMap(({ cases }): Draw[] =>
    cases ? [(cast) => ({ cases: [offence(conditionFields(cases, cast))] })] : [],
  );
  return [...situations, ...onGround(OWN_WORDS)];
}

function bodyOf(id: string): Actor {
  return { type: "body", id };
}

function factorDraws(rule: FactorRule, { clause, side, terms }: Shown): Draw[] {
  const factors = rule.factors.filter((one) => one.clause === clause || clause === rule.clause);
  const [asked] = rule.adjustments;
  if (asked === undefined) return [];
  const draw = (more: Fields): Draw[] =>
    whomOf(rule.of).map((actor) => (cast) => ({
      cases: [offence({ leaders: [held(actorOn(actor, cast), more)] })],
    }));
  const withFactor = (adjustment: string) =>
    factors.flatMap(({ factor }) => draw({ [rule.weight]: [factor.id], adjustment }));
  if (side === "met") return withFactor(asked);
  const others = othersIn("adjustments", rule.adjustments, terms);
  return [...(clause === rule.clause ? draw({ adjustment: asked }) : []), ...others.flatMap(withFactor)];
}

function authorityDraws({ of, measures, by }: AuthorityRule, { side }: Shown): Draw[] {
  const [type] = measures;
  if (type === undefined) return [];
  const right = by.map((group) => (cast: Cast) => group.flatMap(([actor]) => (actor ? [actorOn(actor, cast)] : [])));
  const wrong = [
    (cast: Cast) => [cast.department("section", "business")],
    (cast: Cast) => [cast.person("staff")],
    () => ["party-group"],
  ];
  return (side === "met" ? right : wrong).flatMap((deciders) =>
    whomOf(of).map(
      (actor): Draw =>
        (cast) => {
          const who = actorOn(actor, cast);
          return { cases: [offence({ leaders: [held(who, { measures: [type], decidedBy: deciders(cast) })] })] };
        },
    ),
  );
}

function measureDraws({ cases, allowed, oneOf }: MeasureRule, { side, terms }: Shown): Draw[] {
  const named = oneOf.length > 0 ? oneOf : allowed;
  const fitting = named.length > 0 ? named : ["criticism-education"];
  const taken = side === "met" ? fitting : othersIn("measures", named, terms);
  return taken.map((type) => (cast) => {
    const who = cast.person("member");
    return { cases: [offence({ ...conditionFields(cases, cast), leaders: [held(who, { measures: [type] })] })] };
  });
}

function movedDraws({ of, how, excuses }: MovedRule, { side }: Shown): Draw[] {
  const whom = whomOf(of).flatMap((one) => (one.type === "role" ? one.roles : []));
  const reason = excuses[0] ?? OWN_WORDS;
  return whom.map((role) => (cast) => {
    const who = cast.person(role, { to: "2025-03-31" });
    if (how !== "left")
      cast.alsoHolds(who, { role: roleBeside([role, "department-head", "staff"]), from: "2025-04-01" });
    const entry = side === "met" ? held(who) : { ...held(who), finding: "no-fault", ground: reason };
    return { cases: [offence({ leaders: [{ ...entry, date: "2025-05-12" }] })] };
  });
}
