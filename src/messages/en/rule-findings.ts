import type { RuleTexts } from "../words/rule-findings.js";
import { either, eitherText, nameOf, names, quote, texts } from "./phrases.js";

export const ruleTexts: RuleTexts = {
  // rules on records: what is recorded, and what the clause asks
  "case-lacks": ({ field }) => `the case does not record its ${field}`,
  "leader-lacks": ({ field }) => `the entry among the case's leaders does not record its ${field}`,
  "bar-lacks": ({ field }) => `${field} is not recorded, so it is open whether the bar applies`,
  "nobody-held": ({ role }) => `nobody is recorded as ${nameOf("roles", role)} when it happened`,
  "not-kept": ({ field, records }) =>
    `${field} is not kept: ${records === 1 ? "the one record has none" : `none of ${records} records has it`}`,
  "record-lacks": ({ field }) => `the record does not say its ${field}`,
  "record-holds": () => "the record is as the clause asks",
  "record-no-evidence": () => "the clause asks for a record or report of it; none is attached (evidence)",
  "record-kept-elsewhere": () =>
    "nothing is attached to the record itself (evidence); its steps are written, or a record about it has evidence: please judge whether that is the record asked for",
  "record-chaired": ({ chair, asked }) => `chaired by ${chair}; the clause asks for ${eitherText(asked)}`,
  "record-last-spoken": ({ speaker, asked }) => `${speaker} spoke last; the clause asks for ${eitherText(asked)}`,
  "record-not-commented": ({ names }) => `no comment on these is recorded: ${names.join(", ")}`,
  "record-not-attended": ({ names: who, asked }) =>
    `the clause asks for ${texts(asked)}; recorded as present: ${who.join(", ")}`,
  "record-not-about": ({ topics }) => `the clause asks for this content: ${texts(topics)}`,
  "body-lacks": ({ field }) => `the body's record does not say its ${field}`,
  "record-led": ({ leader, asked }) => `led by ${leader}; the clause asks for ${eitherText(asked)}`,
  "record-handled-own": ({ asked }) =>
    `the offender is ${eitherText(asked)}, whom the clause asks to handle it: who is to, a person must judge`,
  "record-handled": ({ names: who, asked }) => `handled by ${who.join(", ")}, not by ${eitherText(asked)}`,
  "record-done-by": ({ names: who, missing, each }) =>
    `recorded as done by ${who.join(", ")}; missing: ${each ? texts(missing) : eitherText(missing)}`,
  "record-not-joined": ({ names: who }) => `neither attended nor recorded as absent: ${who.join(", ")}`,
  "record-not-withdrawn": ({ names: who }) => `had an interest and did not withdraw: ${who.join(", ")}`,
  "record-methods": ({ used, least, missing }) =>
    `${used} of the clause's methods used; it asks for ${least}; not used: ${texts(missing)}`,
  "record-disposed": ({ ways }) => `${ways.map(quote).join(", ")} is none of the ways the clause lists`,
  "record-steps": ({ steps }) => `not taken, late, by others, or without an opinion: ${texts(steps)}`,
  "body-not-recorded": () => "unit.yaml does not say under bodies who sits on it",
  "body-holds": () => "the body is composed as the clause asks",
  "body-short": ({
    head,
    headAsked,
    deputies,
    deputyCount,
    otherDeputies,
    members,
    departments,
    office,
    officeAsked,
  }) =>
    [
      head === null ? "" : `headed by ${head}; the clause asks for ${eitherText(headAsked)}`,
      deputies.length === 0 ? "" : `should be deputies: ${deputies.join(", ")}`,
      deputyCount === null ? "" : `there should be one deputy; ${deputyCount} are recorded`,
      otherDeputies.length === 0 ? "" : `no deputies of the head: ${otherDeputies.join(", ")}`,
      members.length === 0 ? "" : `should sit on it: ${members.join(", ")}`,
      departments.length === 0 ? "" : `nobody on it from: ${departments.join(", ")}`,
      office === null ? "" : `its office is in ${office}; the clause puts it in ${eitherText(officeAsked)}`,
    ]
      .filter(Boolean)
      .join("; "),
  "body-overseen": ({ departments }) =>
    `for ${departments.join(", ")} only the overseeing leader sits on it: does the department take part?`,
  "body-unstaffed": ({ departments }) =>
    `unit.yaml lists nobody of ${departments.join(", ")}, so it is open whether one of them sits on it`,
  "tenure-kept": ({ since, full }) => `in this post since ${since}, full on ${full}`,
  "tenure-open": ({ since, full }) =>
    `in this post since ${since}, full on ${full}, and not moved: is it under way, or is there an exception?`,
  "tenure-over": ({ since, full }) => `in this post since ${since}, full on ${full}, and not moved`,
  "tenure-unknown": () => "the post does not say since when (from), so it is open how long it has been held",
  "portfolio-kept": () => "oversees none of the departments the clause excludes",
  "portfolio-unsure": ({ departments }) =>
    `oversees departments that may do what the clause excludes: ${departments.join(", ")}; please judge`,
  "portfolio-broken": ({ departments }) => `oversees departments the clause excludes: ${departments.join(", ")}`,
  "scale-fits": () => "the grade is one the clause lists",
  "scale-unsure": ({ grade }) =>
    `${nameOf("grades", grade)} is no grade the clause lists, and the record names no regulation: is it the assessment the clause means?`,
  "scale-other": ({ grade }) => `${nameOf("grades", grade)} is no grade the clause lists`,
  "votes-over": ({ votes, valid }) => `${votes} votes, over two thirds of ${valid} valid ballots`,
  "votes-under": ({ votes, valid }) => `${votes} votes, under two thirds of ${valid} valid ballots`,
  "votes-short": ({ votes, valid }) => `${votes} votes, not over two thirds of ${valid} valid ballots`,
  "votes-tie": ({ votes, valid }) =>
    `${votes} votes, exactly two thirds of ${valid} valid ballots, which the clause leaves open: please judge`,
  "votes-too-few": ({ votes, valid }) =>
    `${votes} votes, under two thirds of ${valid} valid ballots: the clause asks for the lowest grade`,
  "grade-fits": () => "the grade goes with the year's cases and accountability",
  "grade-barred": ({ cases, grade }) =>
    `the year's cases do not go with the grade ${nameOf("grades", grade)}: ${cases.join(", ")}`,
  "grade-doubtful": ({ cases, grade }) =>
    `whether the year's cases allow the grade ${nameOf("grades", grade)}, please judge: ${cases.join(", ")}`,
  "grade-case-lacks": ({ cases }) => `these cases do not record their severity: ${cases.join(", ")}`,
  "running-kept": () => "not poor for two years running",
  "running-pursued": () => "poor for two years running, and held to account",
  "running-unknown": ({ year }) => `no assessment for ${year}, so it is open whether it was poor for two years running`,
  "running-unpursued": ({ year }) => `poor in ${year} and ${year + 1}; no accountability is recorded`,
  "running-open": ({ year }) => `poor in ${year} and ${year + 1}; no accountability is recorded yet: please judge`,
  "running-other": ({ year }) =>
    `graded poor in ${year} and the year after; held to account, and a person judges whether for this`,
  "bears-labelled": ({ responsibility }) => `labelled: ${nameOf("responsibilities", responsibility)}`,
  "bears-bodies-alone": () =>
    "only a body is held to account, and the clause stresses the responsibility of persons: is a person to be held as well? Please judge",
  "bears-of-body": ({ responsibility }) =>
    `${nameOf("responsibilities", responsibility)} written of a body; whether all or one of them is meant is for a person to judge`,
  "bears-right": () => "bears what the clause says",
  "bears-subject": () => "who decided is the subject himself, whom the case has dealt with",
  "bears-nothing": () => "recorded as opposed, and not held to account",
  "bears-missing": ({ asked }) =>
    `the clause holds this person to account${asked.length > 0 ? ` (${names("responsibilities", asked)})` : ""}; the case's leaders have no such entry`,
  "bears-no-fault": ({ asked }) =>
    `found without fault, where the clause asks for ${asked.length > 0 ? names("responsibilities", asked) : "responsibility"}: please judge`,
  "bears-other": ({ asked, responsibility }) =>
    `recorded as ${nameOf("responsibilities", responsibility)}; the clause asks for ${either(asked.map((one) => nameOf("responsibilities", one)))}`,
  "bears-dissenter": () => "recorded as opposed, so not responsible by the clause, yet held to account",
  "bears-own": ({ responsibility }) =>
    `recorded as opposed, and held to account for ${nameOf("responsibilities", responsibility)}: please judge whether that is leadership responsibility for this decision`,
  "bears-objected": () =>
    "recorded as opposed; the clause does not say whether a head or overseer is then free: please judge",
  "bears-decision": () =>
    "a collective decision is recorded, and nobody bears a collective responsibility: whether that decision led to the case is to be judged",
  "ground-listed": ({ grounds }) => `ground: ${texts(grounds)}`,
  "ground-unlisted": ({ grounds }) => `whether this is a ground the clause lists, please judge: ${texts(grounds)}`,
  "ground-spared": ({ grounds }) =>
    `found without fault, on what the clause holds people to account for (${texts(grounds)}): please judge`,
  "factor-listed": () => "a factor the clause lists is recorded",
  "factor-weighed": ({ adjustment }) =>
    adjustment === null
      ? "the factor is recorded, and nothing adjusted for it"
      : `adjusted: ${nameOf("adjustments", adjustment)}`,
  "factor-unweighed": ({ adjustment, asked }) =>
    `the clause asks for ${names("adjustments", asked)}; recorded is ${nameOf("adjustments", adjustment)}`,
  "factor-further": ({ adjustment, asked }) =>
    `the clause says only ${names("adjustments", asked)}; recorded is ${nameOf("adjustments", adjustment)}: please judge`,
  "factor-contrary": () => "factors for and against are both recorded: please judge",
  "factor-part": ({ lacks }) =>
    `only a part of the factor is recorded, without ${lacks.map(quote).join(", ")}: whether it is the one the clause lists, please judge`,
  "factor-unlisted": ({ factors }) => `whether this is a factor the clause lists, please judge: ${texts(factors)}`,
  "adjusted-without-factor": ({ adjustment }) =>
    `recorded is ${nameOf("adjustments", adjustment)}, without a factor the clause lists: please judge`,
  "authority-right": () => "decided by whom the clause names",
  "authority-other": ({ names: deciders }) => `decided by ${deciders.join(", ")}, not by whom the clause names`,
  "authority-unknown": ({ names: deciders }) =>
    `whether the clause means ${deciders.map(quote).join(", ")}, please judge`,
  "moved-held": () => "no longer in the post, and held to account all the same",
  "moved-spared": ({ grounds }) =>
    `a change of post is no ground to spare anybody; the ground recorded is ${texts(grounds)}`,
  "moved-reason": ({ grounds }) =>
    `found without fault because “${texts(grounds)}”; a person judges whether a change of post spared him`,
  "measure-listed": ({ measures }) => `measures: ${names("measures", measures)}`,
  "measure-unlisted": ({ measures }) => `not among the clause's measures: ${names("measures", measures)}; please judge`,
  "measure-missing": ({ measures }) =>
    `the clause asks for one of these, and none is recorded: ${names("measures", measures)}`,
  "account-present": () => "a finding on the responsibility is recorded",
  "account-missing": () => "the clause asks for a finding (accountable or no-fault); the case's leaders record none",
  "account-open": ({ until: last }) => `no finding on the responsibility yet; open until ${last}`,
  "account-run": ({ count, months }) =>
    `${count} cases within ${months} months, and nobody's responsibility decided in any: is this what the clause speaks of, and who is to answer? Please judge`,
  "account-discretion": () => "to be pursued depending on circumstances, and nothing is recorded: please judge",
  "account-offender": () =>
    "the leaders' responsibility is decided on, and the case records no measure on the offender: please judge how he was dealt with",
  "account-own": ({ role }) =>
    `the offender himself was ${nameOf("roles", role)}; a person judges whose leadership responsibility it is`,
  "ladder-fits": () => "the measures fit the severity",
  "ladder-heavier": ({ measures }) => `heavier than the tier of the severity: ${names("measures", measures)}`,
  "ladder-lighter": ({ measures }) =>
    `only lighter measures: ${names("measures", measures)}; was there a reason? please judge`,
  "ladder-own-missing": ({ measures }) =>
    `the measure this severity asks for is not recorded: ${names("measures", measures)}`,
  "ladder-swapped": ({ measures }) => `a measure for the other kind of party: ${names("measures", measures)}`,
  "ladder-no-tier": ({ severity }) => `the clause has no tier for ${nameOf("severities", severity)}: please judge`,
  "bar-kept": () => "outside the bar, or not what is barred",
  "bar-honour": ({ year }) => `held to account in ${year}, and honoured for that year`,
  "bar-broken": ({ since, free }) => `held to account on ${since}; barred until ${free}`,
  "bar-level": ({ since }) =>
    `another appointment lies between this and the measure of ${since}: please judge the level`,
  "bar-longer": ({ since, free }) =>
    `held to account on ${since}; the measure's own time is over, the sanction's runs until ${free}: please judge whether it bars such a post as well`,
  "bar-offender": ({ since }) =>
    `dealt with on ${since} for a case of his or her own: please judge whether that was being held to account`,
};
