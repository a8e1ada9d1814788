import { asList } from "../../base/lists.js";
import type {
  AccountRuleEntry,
  AuthorityRuleEntry,
  BarRuleEntry,
  BearingAskWord,
  BearingRuleEntry,
  CaseConditionEntry,
  FactorRuleEntry,
  GradeRuleEntry,
  GroundRuleEntry,
  LadderRuleEntry,
  MeasureRuleEntry,
  MustEntry,
  RecordConditionEntry,
  RecordRuleEntry,
  RuleEntry,
  SituationEntry,
} from "../../generated/schemas.js";
import type { References } from "./references.js";

/** Notes the keys of a rule on records that have no effect where they stand, and such as exclude one another. @param refs at the entry */
export function checkRuleEffects(entry: RuleEntry, refs: References): void {
  if (entry.check === "account") checkAccount(entry, refs);
  else if (entry.check === "ladder") checkLadder(entry, refs);
  else if (entry.check === "bar") checkBar(entry, refs);
  else if (entry.check === "record") checkRecord(entry, refs);
  else if (entry.check === "grade") checkGrade(entry, refs);
  else if (entry.check === "bearing") checkBearing(entry, refs);
  else if (entry.check === "ground") checkGrounds(entry, refs);
  else if (entry.check === "factor") checkFactor(entry, refs);
  else if (entry.check === "measure") checkMeasure(entry, refs);
  else if (entry.check === "authority") checkAuthority(entry, refs);
}

function checkAccount({ cases, firm, discretion }: AccountRuleEntry, refs: References): void {
  checkCases(cases, refs.at("cases"));
  if (firm && !discretion) refs.complain("no-effect", { key: "firm" }, "firm");
}

/** Notes grades that rules ask about and that no scale of the rulebook has. @param refs at the rulebook */
export function checkGradesOnScale(rules: readonly RuleEntry[], refs: References): void {
  const scales = rules.flatMap((rule) => (rule.check === "scale" ? refs.silently("grades", rule.grades) : []));
  if (scales.length === 0) return;
  for (const [at, rule] of rules.entries()) {
    const [key, asked] = gradesAsked(rule);
    for (const [text, place] of refs.at("rules", at).each(asked, key)) {
      const [grade] = refs.silently("grades", text);
      if (grade !== undefined && !scales.includes(grade)) place.complain("contradicts", { key: text, other: "scale" });
    }
  }
}

function gradesAsked(rule: RuleEntry): readonly [string, string | string[] | undefined] {
  if (rule.check === "grade") return ["grades", rule.grades];
  return rule.check === "poor-years" ? ["grade", rule.grade] : ["", undefined];
}

/** What holds and what does not hold of a case exclude one another. @param refs at the condition */
function checkCases(cases: CaseConditionEntry | undefined, refs: References): void {
  if (!cases) return;
  excludes([cases.flags, "flags"], [cases["not-flags"], "not-flags"], refs);
  excludes([cases.subject, "subject"], [cases["not-subject"], "not-subject"], refs);
}

type Said = readonly [texts: string | string[] | undefined, key: string];

/** Notes each text that two keys share which exclude one another. */
function excludes([texts, key]: Said, [others, other]: Said, refs: References): void {
  const known = asList(others);
  for (const [text, at] of refs.each(texts, key))
    if (known.includes(text)) at.complain("contradicts", { key: text, other });
}

/** Notes keys that are written and have no effect. */
function none(entry: object, keys: readonly string[], refs: References): void {
  for (const key of keys) if (Object.hasOwn(entry, key)) refs.complain("no-effect", { key }, key);
}

const SEVERITIES = ["minor", "moderate", "serious", "criminal"];

function checkLadder({ on, tiers, others, ...entry }: LadderRuleEntry, refs: References): void {
  if (on === "body") none(entry, ["of"], refs);
  excludes([others, "others"], [tiers.flatMap(({ measures }) => asList(measures)), "tiers"], refs);
  const ranks = tiers.map(({ severity }) => SEVERITIES.indexOf(refs.silently("severities", severity)[0] ?? ""));
  for (const [at, tier] of tiers.entries()) {
    const before = tiers[at - 1];
    // The lightest comes first, each once.
    if (before && (ranks[at] ?? 0) <= (ranks[at - 1] ?? 0))
      refs.complain("contradicts", { key: tier.severity, other: before.severity }, "tiers", at, "severity");
  }
}

function checkBar(entry: BarRuleEntry, refs: References): void {
  if (entry.bars === "honours") {
    none(entry, ["months", "until-sanction", "level-before"], refs);
    return;
  }
  if (entry.months === undefined && entry["until-sanction"] === undefined)
    refs.complain("missing-field", { field: "months" });
  if (entry.measures === undefined && entry["until-sanction"] !== undefined)
    refs.complain("missing-field", { field: "measures" });
  // A body receives no post.
  const of = asList(entry.of);
  if (of.length > 0 && of.every((text) => refs.silently("bodies", text).length > 0))
    refs.complain("contradicts", { key: "of", other: entry.bars }, "of");
}

/** The kinds of records that have what a condition looks at. */
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  topics: ["meeting", "talk", "report", "activity", "assessment"],
  "not-topics": ["meeting", "talk", "report", "activity", "assessment"],
  flags: ["case", "event"],
  by: ["talk", "report", "activity", "assessment"],
  with: ["talk"],
  decisions: ["meeting"],
  of: ["assessment"],
  subject: ["case", "assessment"],
};

/** The kinds of records that can be as they must. */
const DEMANDS: Readonly<Partial<Record<keyof MustEntry, readonly string[]>>> = {
  chair: ["meeting"],
  "last-speaker": ["meeting"],
  "comments-on": ["meeting"],
  "joined-by": ["meeting"],
  "attended-by": ["meeting"],
  withdrawal: ["meeting"],
  topics: ["meeting", "talk", "report", "activity", "assessment"],
  "each-topic": ["meeting", "talk", "report", "activity", "assessment"],
  by: ["talk", "report", "activity", "assessment"],
  "by-each": ["talk", "report", "activity", "assessment"],
  leader: ["activity", "assessment"],
  "handled-by": ["case", "event"],
  methods: ["assessment"],
  disposal: ["event"],
  steps: ["meeting", "report", "activity", "appointment"],
};

const RECORD_WORDS = ["meeting", "talk", "report", "activity", "assessment", "case", "event", "appointment"] as const;

function checkRecord({ records, must, review, ...entry }: RecordRuleEntry, refs: References): void {
  const at = refs.at("records");
  const kinds = kindsIn(records);
  if (kinds.length === 0) refs.complain("not-one-of", { keys: RECORD_WORDS }, "records");
  for (const [key, having] of Object.entries(CONDITIONS)) onlyOf(records, key, { kinds, having }, at);
  for (const [key, having] of Object.entries(DEMANDS)) onlyOf(must, key, { kinds, having }, refs.at("must"));
  for (const key of ["evidence", "withdrawal"] as const)
    if (must[key] === false) refs.complain("no-effect", { key }, "must", key);
  excludes([records.topics, "topics"], [records["not-topics"], "not-topics"], at);
  const { methods } = must;
  if (methods && (methods.least ?? 1) > asList(methods.of).length)
    refs.complain("contradicts", { key: "least", other: "of" }, "must", "methods", "least");
  if (review) none(entry, ["firm"], refs);
}

function kindsIn(records: RecordConditionEntry): string[] {
  return RECORD_WORDS.filter((kind) => records[kind] !== undefined);
}

/** Notes a key that none of the kinds has, and else the kinds that have not got it. */
function onlyOf(
  entry: object,
  key: string,
  { kinds, having }: { readonly kinds: readonly string[]; readonly having: readonly string[] },
  refs: References,
): void {
  if (!Object.hasOwn(entry, key) || kinds.length === 0) return;
  const lacking = kinds.filter((kind) => !having.includes(kind));
  if (lacking.length === kinds.length) refs.complain("no-effect", { key }, key);
  else for (const kind of lacking) refs.complain("contradicts", { key, other: kind }, key);
}

function checkGrade(entry: GradeRuleEntry, refs: References): void {
  const { votes, bars, reviews } = entry;
  if (votes) none(entry, ["bars", "reviews"], refs);
  else if (asList(bars).length + asList(reviews).length === 0) refs.complain("not-one-of", { keys: ["votes", "bars"] });
  for (const key of ["bars", "reviews"] as const)
    for (const [at, one] of asList(entry[key]).entries()) checkSituation(one, refs.at(key, at));
}

function checkSituation(entry: SituationEntry, refs: References): void {
  const { of, ...more } = entry;
  if (of === "accountable") none(more, Object.keys(more), refs);
  else if (entry.handled && entry.unhandled)
    refs.complain("contradicts", { key: "handled", other: "unhandled" }, "handled");
  excludes([entry.flags, "flags"], [entry["not-flags"], "not-flags"], refs);
}

/** The questions of a rule on wrong decisions that each key is for. */
const ASKED_BY: readonly (readonly [key: keyof BearingRuleEntry, asks: readonly BearingAskWord[]])[] = [
  ["participants", ["participants"]],
  ["of", ["labels", "lone"]],
  ["objector-review", ["leaders", "dissenters"]],
  ["without-decision", ["leaders", "participants", "dissenters"]],
];

function checkBearing(entry: BearingRuleEntry, refs: References): void {
  const asked = asList<BearingAskWord>(entry.asks);
  for (const [key, asks] of ASKED_BY)
    if (!asks.some((ask) => asked.includes(ask))) none(entry, key === undefined ? [] : [key], refs);
}

function checkGrounds({ grounds }: GroundRuleEntry, refs: References): void {
  const open = [...grounds.entries()].filter(([, { ground }]) => ground === undefined);
  // Any other situation is one item.
  for (const [at, { clause }] of open.slice(1)) refs.complain("no-effect", { key: clause }, "grounds", at, "clause");
  for (const [at, { cases }] of grounds.entries()) checkCases(cases, refs.at("grounds", at, "cases"));
}

/** What factors of each weight may lead to. */
const LEADS_TO = { mitigating: ["lighter", "reduced"], aggravating: ["heavier", "aggravated"] } as const;

function checkFactor({ weight, "leads-to": leads }: FactorRuleEntry, refs: References): void {
  const other = LEADS_TO[weight === "mitigating" ? "aggravating" : "mitigating"];
  for (const [text, at] of refs.each(leads, "leads-to")) {
    const [found] = refs.silently("adjustments", text);
    if (other.some((one) => one === found)) at.complain("contradicts", { key: text, other: weight });
  }
}

function checkAuthority({ by, "unsure-by": unsure }: AuthorityRuleEntry, refs: References): void {
  const alone = by.filter((group) => typeof group === "string" || group.length === 1).flat(2);
  excludes([unsure, "unsure-by"], [alone, "by"], refs);
}

function checkMeasure({ cases, allowed, "one-of": oneOf, ...entry }: MeasureRuleEntry, refs: References): void {
  checkCases(cases, refs.at("cases"));
  const known = asList(allowed);
  if (known.length + asList(oneOf).length === 0 && cases) none({ ...entry, cases }, ["cases"], refs);
  if (known.length === 0) return;
  for (const [text, at] of refs.each(oneOf, "one-of"))
    if (!known.includes(text)) at.complain("contradicts", { key: text, other: "allowed" });
}
