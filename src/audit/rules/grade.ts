import { asList } from "../../base/lists.js";
import { addDays, type Day, yearOf } from "../../calendar/day.js";
import { yearOfLabel } from "../../calendar/period.js";
import type { GradeRuleEntry, SituationEntry, VotesEntry } from "../../generated/schemas.js";
import { labelOf } from "../../ledger/labels.js";
import { type Assessment, ballotsFor, type Case, type PartyKey, type Person } from "../../ledger/model.js";
import type { References } from "../../regulation/load/references.js";
import { plainClauses, type RuleBase, type RuleHeading } from "../../regulation/rule.js";
import type { Context } from "../context.js";
import { heading, overseeing, serviceOn } from "../duty/service.js";
import { partyOf } from "../party.js";
import { casesSeen, departmentsOf, offencesSeen, pursuedIn } from "./case.js";
import type { RuleKind } from "./kind.js";
import { type Outcome, outcome, personOf, type RuleVerdict, verdictOn } from "./rule.js";
import { assessmentsSeen, isAssessedAs, isByScaleOf } from "./scale.js";

/** What a grade asks of the votes, and what it does not go with. */
export interface GradeRule extends RuleBase {
  readonly check: "grade";
  readonly grades: readonly string[];
  /** The grade that is left to whoever is barred from these; null: it is not looked at. */
  readonly otherwise: string | null;
  /** Roles of which whoever is assessed held one; empty: anybody. */
  readonly of: readonly string[];
  readonly votes: VotesAsked | null;
  readonly bars: readonly Situation[];
  readonly reviews: readonly Situation[];
}

/** Ballots for these grades over (under) two thirds of the valid ones, strictly. */
export interface VotesAsked {
  readonly grades: readonly string[];
  readonly than: "over" | "under";
  /** What exactly two thirds come to. */
  readonly tie: "breach" | "review";
}

/** What may have come about in the assessed year: so many cases, or that the assessed was held to account. */
export type Situation = { readonly of: "accountable" } | CaseSituation;

export interface CaseSituation {
  /** Cases in departments the assessed oversaw or headed when they happened, of himself, or of family and close staff. */
  readonly of: "overseen" | "own" | "related";
  readonly severities: readonly string[];
  readonly flags: readonly string[];
  readonly notFlags: readonly string[];
  /** Words one of which the case's category contains; empty: not looked at. */
  readonly categories: readonly string[];
  /** Measures on the subject. */
  readonly measures: readonly string[];
  /** Only cases neither concluded nor with any measure. */
  readonly unhandled: boolean;
  /** Only cases concluded or with a measure. */
  readonly handled: boolean;
  /** Only cases with neither within so many days of being found. */
  readonly lateAfter: number | null;
  readonly least: number;
}

export const grade: RuleKind<"grade", GradeRule> = {
  read: readGrade,
  judge: gradeVerdicts,
  readsOfOthers: {},
};

function readGrade(entry: GradeRuleEntry, heading: RuleHeading, refs: References): GradeRule {
  return {
    ...heading,
    check: "grade",
    clauses: plainClauses(heading.clause),
    grades: refs.terms("grades", entry.grades, "grades"),
    otherwise: entry.else === undefined ? null : refs.term("grades", entry.else, "else"),
    of: refs.roles(entry.of, "of"),
    votes: entry.votes ? readVotes(entry.votes, refs.at("votes")) : null,
    bars: (entry.bars ?? []).map((one, at) => readSituation(one, refs.at("bars", at))),
    reviews: (entry.reviews ?? []).map((one, at) => readSituation(one, refs.at("reviews", at))),
  };
}

function readVotes(entry: VotesEntry, refs: References): VotesAsked {
  return { grades: refs.terms("grades", entry.for, "for"), than: entry.than, tie: entry.tie ?? "breach" };
}

function readSituation(entry: SituationEntry, refs: References): Situation {
  if (entry.of === "accountable") return { of: entry.of };
  return {
    of: entry.of,
    severities: refs.terms("severities", entry.severity, "severity"),
    flags: refs.freeTerms("flags", entry.flags),
    notFlags: refs.freeTerms("flags", entry["not-flags"]),
    categories: asList(entry.categories),
    measures: refs.terms("measures", entry.measures, "measures"),
    unhandled: entry.unhandled ?? false,
    handled: entry.handled ?? false,
    lateAfter: entry["late-after"] ?? null,
    least: entry.least ?? 1,
  };
}

/** What a grade asks: enough votes, and nothing in the assessed year that the grade does not go with. */
export function gradeVerdicts(rule: GradeRule, context: Context): RuleVerdict[] {
  return assessmentsSeen(context)
    .filter((one) => one.grade !== null && isByScaleOf(rule.regulation, one, context))
    .flatMap((one) =>
      one.subject
        .filter((key) => key.startsWith("person:") && isAssessedAs(rule.of, key, one, context))
        .flatMap((key) => {
          const judged = judge(one, key, rule, context);
          return judged
            ? [{ ...verdictOn(one, rule.clause, partyOf(key, context), judged), year: yearOfLabel(one.covers) }]
            : [];
        }),
    );
}

function judge(one: Assessment, key: PartyKey, rule: GradeRule, context: Context): Outcome | null {
  const isGraded = one.grade !== null && rule.grades.includes(one.grade);
  if (rule.votes) return judgeVotes(one, isGraded, rule.votes);
  const { grade } = one;
  const isAsked = grade !== null && (isGraded || grade === rule.otherwise);
  const said = isAsked ? judgeSituations({ ...one, grade }, key, rule, context) : null;
  if (isGraded || said === null) return said;
  return said.code === "grade-barred" ? outcome("met", "grade-fits", {}) : null;
}

/** Two thirds of the valid ballots, strictly: too few for a grade is a breach; so few that only the lowest is left is one for any other. */
function judgeVotes(one: Assessment, isGraded: boolean, { grades, than, tie }: VotesAsked): Outcome | null {
  if (one.votes === null || one.valid === null) {
    return isGraded ? outcome("undetermined", "record-lacks", { field: one.votes === null ? "votes" : "valid" }) : null;
  }
  const { votes, valid } = one;
  const carried = ballotsFor(grades, votes);
  const args = { votes: carried, valid };
  const margin = 3 * carried - 2 * valid;
  if (than === "over") {
    if (!isGraded) return null;
    if (margin > 0) return outcome("met", "votes-over", args);
    return margin === 0 && tie === "review"
      ? outcome("review", "votes-tie", args)
      : outcome("breach", "votes-short", args);
  }
  if (margin < 0) return isGraded ? outcome("met", "votes-under", args) : outcome("breach", "votes-too-few", args);
  // The lowest grade may rest on another ground: votes that reach say nothing against it.
  return isGraded && margin === 0 ? outcome("review", "votes-tie", args) : null;
}

function judgeSituations(
  { covers, date, grade }: Assessment & { readonly grade: string },
  key: PartyKey,
  rule: GradeRule,
  context: Context,
): Outcome {
  const year = yearOfLabel(covers);
  const person = personOf(key, context);
  const found = (situations: readonly Situation[], seen = context) =>
    situations.map((situation) => arises(situation, key, person, year, seen));
  // What came after the grade was given cannot have been weighed: whether it must be given anew is for a person to judge.
  const bars = found(rule.bars, { ...context, asOf: date < context.asOf ? date : context.asOf });
  const barred = bars.flatMap((one) => one.labels);
  if (barred.length > 0) return outcome("breach", "grade-barred", { cases: [...new Set(barred)], grade });
  const unsure = bars.flatMap((one) => one.unsure);
  if (unsure.length > 0) return outcome("undetermined", "grade-case-lacks", { cases: [...new Set(unsure)] });
  const doubtful = [...found(rule.bars), ...found(rule.reviews)].flatMap((one) => one.labels);
  if (doubtful.length > 0) return outcome("review", "grade-doubtful", { cases: [...new Set(doubtful)], grade });
  return outcome("met", "grade-fits", {});
}

/** The cases, by label, that make a situation, and those whose missing severity leaves it open. */
interface Arising {
  readonly labels: readonly string[];
  readonly unsure: readonly string[];
}

function arises(
  situation: Situation,
  key: PartyKey,
  person: Person | undefined,
  year: number,
  context: Context,
): Arising {
  if (situation.of === "accountable") {
    const held = casesSeen(context).filter((one) =>
      pursuedIn(one, context).some((leader) => leader.who === key && yearOf(leader.date) === year),
    );
    return { labels: held.map(labelOf), unsure: [] };
  }
  const cases = offencesSeen(context)
    .map((one) => asKnownOn(context.asOf, one))
    .filter(
      (one) =>
        isOf(one, situation, key, person, context) &&
        isSuch(one, situation, context.asOf) &&
        isIn(year, one, situation),
    );
  const hasSeverity = (one: Case) =>
    situation.severities.length === 0 || (one.severity !== null && situation.severities.includes(one.severity));
  const certain = cases.filter(hasSeverity);
  const open = situation.severities.length === 0 ? [] : cases.filter((one) => one.severity === null);
  if (certain.length >= situation.least) return { labels: certain.map(labelOf), unsure: [] };
  const isOpen = open.length > 0 && certain.length + open.length >= situation.least;
  return { labels: [], unsure: isOpen ? open.map(labelOf) : [] };
}

/** A case as it was known on a day: without what was done on its account later. */
function asKnownOn(day: Day, one: Case): Case {
  const { concluded } = one;
  return {
    ...one,
    measures: one.measures.filter(({ date }) => date <= day),
    concluded: concluded !== null && concluded <= day ? concluded : null,
  };
}

function isOf(one: Case, { of }: CaseSituation, key: PartyKey, person: Person | undefined, context: Context): boolean {
  if (of === "own") return one.subject === key;
  if (of === "related") return one.related.includes(key);
  if (!person || one.subject === key) return false;
  return departmentsOf(one, context.unit).some((id) =>
    [overseeing(id), heading(id)].some((test) => serviceOn(person, test, one.occurred) !== undefined),
  );
}

/** A case belongs to the year it was found in; where measures are what counts, to each year they were taken in. */
function isIn(year: number, one: Case, { measures }: CaseSituation): boolean {
  if (measures.length === 0) return yearOf(one.date) === year;
  return one.measures.some((measure) => measures.includes(measure.type) && yearOf(measure.date) === year);
}

function isSuch(one: Case, situation: CaseSituation, asOf: Day): boolean {
  const { categories, flags, notFlags, measures, unhandled, handled, lateAfter } = situation;
  if (flags.length > 0 && !flags.some((flag) => one.flags.includes(flag))) return false;
  if (notFlags.some((flag) => one.flags.includes(flag))) return false;
  if (categories.length > 0 && !one.category.some((text) => categories.some((word) => text.includes(word))))
    return false;
  if (measures.length > 0 && !one.measures.some((measure) => measures.includes(measure.type))) return false;
  const since = handledOn(one);
  if (lateAfter !== null && (since ?? asOf) <= addDays(one.date, lateAfter)) return false;
  return !(unhandled && since !== undefined) && !(handled && since === undefined);
}

/** When a case was first dealt with: its first measure, or its conclusion. */
function handledOn({ concluded, measures }: Case): Day | undefined {
  return [...measures.map((measure) => measure.date), ...(concluded === null ? [] : [concluded])].sort()[0];
}
