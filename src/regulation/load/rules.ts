import { oneOrMore } from "../../base/lists.js";
import type { Path } from "../../document/yaml-file.js";
import type {
  AccountRuleEntry,
  AuthorityRuleEntry,
  BarRuleEntry,
  BearingAskWord,
  BearingRuleEntry,
  CaseConditionEntry,
  CompositionRuleEntry,
  FactorRuleEntry,
  GradeRuleEntry,
  GroundRuleEntry,
  LadderRuleEntry,
  MeasureRuleEntry,
  MovedRuleEntry,
  MustEntry,
  PoorYearsRuleEntry,
  PortfolioRuleEntry,
  RecordRuleEntry,
  ScaleRuleEntry,
  SideEntry,
  SituationEntry,
  WhoMust,
} from "../../generated/schemas.js";
import type { Accountable, Actor, CaseCondition, Must, RecordRule, Rule, RuleBase, Side, Situation } from "../rule.js";
import { TYPE_VOCABULARY } from "../rulebook.js";
import type { References } from "./references.js";

type RuleEntry =
  | AccountRuleEntry
  | LadderRuleEntry
  | BarRuleEntry
  | RecordRuleEntry
  | CompositionRuleEntry
  | PortfolioRuleEntry
  | ScaleRuleEntry
  | GradeRuleEntry
  | PoorYearsRuleEntry
  | BearingRuleEntry
  | GroundRuleEntry
  | FactorRuleEntry
  | AuthorityRuleEntry
  | MeasureRuleEntry
  | MovedRuleEntry;

/** Turns a rule on records from what its entry says into what it means. */
export function readRule(entry: RuleEntry, path: Path, regulation: string, refs: References): Rule {
  const base: RuleBase = {
    regulation,
    clause: entry.clause,
    title: entry.title,
    requirement: entry.requirement,
    interpretations: refs.named(entry.interpretation, [...path, "interpretation"]),
    kinds: refs.termList("kinds", entry.applies?.kinds, [...path, "applies", "kinds"]),
    levels: refs.termList("levels", entry.applies?.levels, [...path, "applies", "levels"]),
  };
  const measures = (value: string | string[] | undefined, ...steps: Path) =>
    refs.termList("measures", value, [...path, ...steps]);
  const grades = (value: string | string[] | undefined, ...steps: Path) =>
    refs.termList("grades", value, [...path, ...steps]);
  const roles = (value: string | string[] | undefined, step: string) => refs.roles(oneOrMore(value), [...path, step]);
  switch (entry.check) {
    case "account":
      return {
        ...base,
        check: "account",
        cases: caseCondition(entry.cases ?? {}, [...path, "cases"], refs),
        who: oneOrMore<WhoMust>(entry.who).map((who) => accountable(who, [...path, "who"], refs)),
        discretion: entry.discretion ?? false,
      };
    case "ladder":
      return {
        ...base,
        check: "ladder",
        on: entry.on,
        tiers: entry.tiers.map((tier, index) => ({
          severity: refs.term("severities", tier.severity, [...path, "tiers", index, "severity"]),
          clause: tier.clause,
          measures: measures(tier.measures, "tiers", index, "measures"),
        })),
        others: measures(entry.others, "others"),
      };
    case "bar":
      return {
        ...base,
        check: "bar",
        measures: measures(entry.measures, "measures"),
        bars: entry.bars,
        months: entry.months ?? null,
        untilSanction: measures(entry["until-sanction"], "until-sanction"),
        levelBefore: entry["level-before"] ?? false,
      };
    case "record":
      return recordRule(entry, base, path, refs);
    case "composition":
      return {
        ...base,
        check: "composition",
        body: refs.term("bodies", entry.body, [...path, "body"]),
        head: roles(entry.head, "head"),
        deputies: roles(entry.deputies, "deputies"),
        oneDeputy: entry["one-deputy"] ?? false,
        members: roles(entry.members, "members"),
        functions: refs.termList("functions", entry.functions, [...path, "functions"]),
        office: actors(entry.office, [...path, "office"], refs),
      };
    case "portfolio":
      return {
        ...base,
        check: "portfolio",
        roles: roles(entry.roles, "roles"),
        functions: refs.termList("functions", entry.functions, [...path, "functions"]),
      };
    case "scale":
      return { ...base, check: "scale", grades: grades(entry.grades, "grades"), of: entry.of ?? "any" };
    case "grade": {
      const { votes } = entry;
      return {
        ...base,
        check: "grade",
        grades: grades(entry.grades, "grades"),
        votes: votes
          ? { grades: grades(votes.for, "votes", "for"), than: votes.than, tie: votes.tie ?? "breach" }
          : null,
        bars: situations(entry.bars, [...path, "bars"], refs),
        reviews: situations(entry.reviews, [...path, "reviews"], refs),
      };
    }
    case "poor-years":
      return {
        ...base,
        check: "poor-years",
        grade: refs.term("grades", entry.grade, [...path, "grade"]),
        of: side(entry.of, [...path, "of"], refs),
      };
    case "bearing":
      return {
        ...base,
        check: "bearing",
        asks: oneOrMore<BearingAskWord>(entry.asks),
        participants: refs.termList("responsibilities", entry.participants, [...path, "participants"]),
        objectorReview: entry["objector-review"] ?? false,
      };
    case "ground":
      return {
        ...base,
        check: "ground",
        of: entry.of ? side(entry.of, [...path, "of"], refs) : null,
        grounds: entry.grounds.map((ground, index) => {
          const at = [...path, "grounds", index];
          return {
            clause: ground.clause,
            ground: ground.ground === undefined ? null : refs.term("grounds", ground.ground, [...at, "ground"]),
            cases: ground.cases ? caseCondition(ground.cases, [...at, "cases"], refs) : null,
          };
        }),
      };
    case "factor":
      return {
        ...base,
        check: "factor",
        weight: entry.weight,
        adjustments: refs.termList("adjustments", entry["leads-to"], [...path, "leads-to"]),
        force: entry.force,
        factors: entry.factors.map(({ clause, factor }, index) => ({
          clause,
          factor: refs.term("factors", factor, [...path, "factors", index, "factor"]),
        })),
      };
    case "authority":
      return {
        ...base,
        check: "authority",
        measures: measures(entry.measures, "measures"),
        by: entry.by.map((group, index) => actors(group, [...path, "by", index], refs)),
      };
    case "measure":
      return {
        ...base,
        check: "measure",
        cases: caseCondition(entry.cases ?? {}, [...path, "cases"], refs),
        allowed: measures(entry.allowed, "allowed"),
        oneOf: measures(entry["one-of"], "one-of"),
      };
    case "moved":
      return {
        ...base,
        check: "moved",
        how: entry.how,
        excuses: refs.termList("grounds", entry.excuses, [...path, "excuses"]),
      };
  }
}

/** The kinds of records that rules ask for their form, by the word a rulebook uses; a case has no type. */
const RECORD_KINDS = ["meeting", "talk", "report", "activity", "assessment", "case", "event", "appointment"] as const;

function recordRule(entry: RecordRuleEntry, base: RuleBase, path: Path, refs: References): RecordRule {
  const { records } = entry;
  const kind = RECORD_KINDS.find((one) => records[one] !== undefined) ?? "meeting";
  const types = oneOrMore(records[kind]);
  const at = (...steps: Path): Path => [...path, "records", ...steps];
  return {
    ...base,
    check: "record",
    kind: kind === "case" ? "cases" : TYPE_VOCABULARY[kind],
    types:
      types.includes("any") || kind === "case"
        ? null
        : types.map((type) => refs.term(TYPE_VOCABULARY[kind], type, at(kind))),
    topics: refs.termList("topics", records.topics, at("topics")),
    notTopics: refs.termList("topics", records["not-topics"], at("not-topics")),
    flags: refs.freeTerms("flags", records.flags),
    by: actors(records.by, at("by"), refs),
    decisions: records.decisions ?? false,
    of: records.of ?? null,
    subjectRoles: refs.roles(oneOrMore(records.subject), at("subject")),
    must: must(entry.must, [...path, "must"], refs),
    review: entry.review ?? false,
    firmTopics: refs.termList("topics", entry.firm?.topics, [...path, "firm", "topics"]),
  };
}

function must(entry: MustEntry, path: Path, refs: References): Must {
  const roles = (value: string | string[]) => refs.roles(oneOrMore(value), path);
  const topics = (value: string | string[]) => refs.termList("topics", value, path);
  if (entry.chair !== undefined) return { be: "chaired", roles: roles(entry.chair) };
  if (entry["last-speaker"] !== undefined) return { be: "last-spoken", roles: roles(entry["last-speaker"]) };
  if (entry["comments-on"] !== undefined) return { be: "commented", roles: roles(entry["comments-on"]) };
  if (entry["joined-by"] !== undefined) return { be: "joined", roles: roles(entry["joined-by"]) };
  if (entry.leader !== undefined) return { be: "led", roles: roles(entry.leader) };
  if (entry["handled-by"] !== undefined) return { be: "handled", roles: roles(entry["handled-by"]) };
  if (entry["attended-by"] !== undefined) {
    return { be: "attended", parties: oneOrMore(entry["attended-by"]).flatMap((text) => refs.recipient(text, path)) };
  }
  if (entry.topics !== undefined) return { be: "about", topics: topics(entry.topics), each: false };
  if (entry["each-topic"] !== undefined) return { be: "about", topics: topics(entry["each-topic"]), each: true };
  if (entry.by !== undefined) return { be: "done", by: actors(entry.by, path, refs), each: false };
  if (entry["by-each"] !== undefined) return { be: "done", by: actors(entry["by-each"], path, refs), each: true };
  if (entry.methods !== undefined) {
    const { of, least } = entry.methods;
    return { be: "by-methods", methods: refs.termList("methods", of, path), least: least ?? 1 };
  }
  if (entry.disposal !== undefined) return { be: "disposed", ways: refs.termList("disposals", entry.disposal, path) };
  if (entry.withdrawal) return { be: "withdrawn" };
  if (entry.steps !== undefined) {
    return {
      be: "stepped",
      steps: entry.steps.map((step) => ({
        step: refs.term("steps", step.step, path),
        by: actors(step.by, path, refs),
        mayFollow: step["may-follow"] ?? false,
        withOpinion: step.opinion ?? false,
      })),
    };
  }
  return { be: "evidenced" };
}

/** Who may have acted: roles come first where a word is both a role and a body. */
function actors(texts: string | string[] | undefined, path: Path, refs: References): Actor[] {
  return oneOrMore(texts).flatMap((text): Actor[] => {
    if (refs.isRole(text)) return [{ type: "role", roles: refs.roles([text], path) }];
    const party = refs.bodyOrRelation(text);
    if (party) return [party];
    const department = refs.functionOf(text);
    if (department !== undefined) return [{ type: "function", id: department }];
    refs.mustKnow("by", text, [...refs.bodiesAndRelations(), ...refs.functions()], path);
    return [];
  });
}

function situations(entries: readonly SituationEntry[] | undefined, path: Path, refs: References): Situation[] {
  return (entries ?? []).map((entry, index): Situation => {
    if (entry.of === "accountable") return { of: entry.of };
    return {
      of: entry.of,
      severities: refs.termList("severities", entry.severity, [...path, index, "severity"]),
      flags: refs.freeTerms("flags", entry.flags),
      notFlags: refs.freeTerms("flags", entry["not-flags"]),
      measures: refs.termList("measures", entry.measures, [...path, index, "measures"]),
      unhandled: entry.unhandled ?? false,
      least: entry.least ?? 1,
    };
  });
}

function caseCondition(entry: CaseConditionEntry, path: Path, refs: References): CaseCondition {
  return {
    severities: refs.termList("severities", entry.severity, [...path, "severity"]),
    flags: refs.freeTerms("flags", entry.flags),
    subjectRoles: refs.roles(oneOrMore(entry.subject), [...path, "subject"]),
    otherRoles: refs.roles(oneOrMore(entry["not-subject"]), [...path, "not-subject"]),
  };
}

function accountable(who: WhoMust, path: Path, refs: References): Accountable {
  return typeof who === "string" ? { as: who } : { as: "side", ...side(who, path, refs) };
}

function side(entry: SideEntry, path: Path, refs: References): Side {
  return {
    body: refs.term("bodies", entry.body, path),
    roles: refs.roles(oneOrMore(entry.roles), path),
    notRoles: refs.roles(oneOrMore(entry["not-roles"]), path),
  };
}
