import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { Recipient } from "../../regulation/recipient.js";
import type { RuleBase } from "../../regulation/rule.js";
import {
  type CounterpartSelector,
  type Evidence,
  type HolderSelector,
  type Obligation,
  type Part,
  type Rulebook,
  type Schedule,
  type TriggerSelector,
  typeVocabulary,
} from "../../regulation/rulebook.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import { interpretationReading } from "../finding/interpretation.js";
import { padTo, visible, wrap } from "../layout/width.js";
import { type TermNamer, termNamer } from "../terms.js";

/** What describing a check needs besides the check. */
export interface RulesWording {
  readonly messages: Messages;
  readonly terms: Terms;
  /** Columns; Infinity for a pipe. */
  readonly width: number;
}

/** An obligation or a rule on records: what it asks, and for an obligation of whom, when, and what record shows it done. */
export function describeCheck(check: Obligation | RuleBase, rulebook: Rulebook, wording: RulesWording): string {
  return described(check, rulebook, wording, checkRows(check, wording));
}

/** What is known of an obligation or a rule on records, each with its heading, but how its words are read. */
export function checkRows(check: Obligation | RuleBase, wording: RulesWording): [string, string][] {
  return "check" in check ? ruleRows(check, wording) : obligationRows(check, wording);
}

/** One obligation: what it asks, of whom, when, and what record shows it done. */
function obligationRows(obligation: Obligation, wording: RulesWording): [string, string][] {
  const { messages } = wording;
  const words = messages.rules;
  const name = termNamer(wording.terms, messages);
  const partyName = ({ type, id }: Recipient) => name(type === "body" ? "bodies" : "relations", id);
  const withOthers = (one: string, others: readonly string[]) => (others.length > 0 ? one + words.orTo(others) : one);
  return [
    [words.requirement, inLanguage(obligation.requirement, messages)],
    [words.holder, holderText(obligation.holder, name)],
    ...optional(
      words.counterpart,
      obligation.counterparts.map((one) =>
        one.by === "body"
          ? withOthers(name("bodies", one.body), [
              ...one.or.map(partyName),
              ...one.orRoles.map((role) => name("roles", role)),
            ])
          : counterpartText(one, name, messages),
      ),
    ),
    ...optional(
      words.recipient,
      obligation.recipients.map((one) => withOthers(partyName(one), one.or.map(partyName))),
    ),
    [words.schedule, scheduleText(obligation, wording)],
    [words.evidence, evidencesText(obligation, wording)],
    ...optional(words.besides, [notesOf(obligation, messages).join("; ")].filter(Boolean)),
    ...optional(words.todo, [obligation.todo.join("; ")].filter(Boolean)),
    ...optional(words.applies, [
      ...obligation.kinds.map((kind) => name("kinds", kind)),
      ...obligation.levels.map((level) => name("levels", level)),
      ...obligation.units,
    ]),
  ];
}

/** A rule on records: what it asks. */
function ruleRows({ requirement }: RuleBase, { messages }: RulesWording): [string, string][] {
  const words = messages.rules;
  return [
    [words.requirement, inLanguage(requirement, messages)],
    [words.evidence, words.onRecords],
  ];
}

/** What binds besides holder, time and evidence. */
export function notesOf(obligation: Obligation, messages: Messages): string[] {
  const { covers, dayZeros, notes } = messages.rules;
  const { atOnce, needsSubordinates, onlyWithCaseMeasure, pairs, personal, schedule } = obligation;
  return [
    ...(schedule.type === "due" && schedule.covers.length > 0
      ? [notes.covers(schedule.covers.map((one) => covers[one]))]
      : []),
    ...(schedule.type === "after"
      ? [
          ...(schedule.countedFrom.length > 0
            ? [notes.countedFrom(schedule.countedFrom.map((one) => dayZeros[one]))]
            : []),
          ...(schedule.openUntilThen ? [notes.openUntilThen] : []),
          ...(schedule.ahead > 0 ? [notes.ahead(schedule.ahead)] : []),
          ...(schedule.countsFromFound ? [notes.countsFromFound] : []),
          ...(schedule.isOpenBelow ? [notes.isOpenBelow] : []),
        ]
      : []),
    ...(pairs ? [notes.pairs] : []),
    ...(personal ? [notes.personal] : []),
    ...(atOnce ? [notes.atOnce] : []),
    ...(needsSubordinates ? [notes.needsSubordinates] : []),
    ...(onlyWithCaseMeasure ? [notes.onlyWithCaseMeasure] : []),
  ];
}

/** A clause's heading, and what is known of it. */
function described(
  { clause, title, interpretations }: Obligation | RuleBase,
  { id, numbering }: Rulebook,
  { messages, width }: RulesWording,
  how: readonly [string, string][],
): string {
  const words = messages.rules;
  const readings = interpretations.map(
    (one) => `${one.words ?? one.id} = ${interpretationReading(one, messages)} (${one.id})`,
  );
  const rows = [...how, ...readings.map((text, index) => [index === 0 ? words.interpretation : "", text] as const)];
  const label = Math.max(...rows.map(([heading]) => heading.length)) * 2 + 2;
  const lines = [
    visible(`${clauseName(clause, numbering)}  ${inLanguage(title, messages)}  (${id} ${clause})`),
    "",
    ...rows.flatMap(([heading, text]) =>
      wrap(text, width - label).map((line, index) => `${padTo(index === 0 ? heading : "", label)}${line}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function optional(heading: string, items: readonly string[]): [string, string][] {
  return items.length > 0 ? [[heading, items.join("、")]] : [];
}

/** When an obligation falls due, in words. */
export function scheduleText(
  { schedule, interpretations, ...times }: Pick<Obligation, "schedule" | "interpretations" | "n" | "counts" | "nFor">,
  wording: RulesWording,
): string {
  const { messages } = wording;
  const words = messages.rules;
  const often = words.often(times);
  switch (schedule.type) {
    case "every":
    case "on":
      return words.every(cadenceText(schedule, messages), often, schedule.byCovers ? schedule.grace : null);
    case "periods":
      return words.periods(
        schedule.periods.map((period) => ({
          ...period,
          name: interpretations.find(({ id }) => id === period.id)?.words ?? period.id,
        })),
        often,
      );
    case "festivals": {
      const names = schedule.festivals.map((one) => words.festivals[one]);
      return words.byFestivals(names, schedule, often);
    }
    case "window":
      return words.window(schedule.opens, schedule.closes, often);
    case "due":
      return words.dueBy(schedule.opens, schedule.due, often);
    case "after":
      return words.after(
        triggerText(schedule.selector, termNamer(wording.terms, wording.messages), messages),
        schedule,
        often,
      );
    case "before":
      return words.before(
        triggerText(schedule.selector, termNamer(wording.terms, wording.messages), messages),
        schedule,
        often,
      );
  }
}

function cadenceText(schedule: Extract<Schedule, { type: "every" | "on" }>, { cadences, rules }: Messages): string {
  const often = schedule.type === "every" ? cadences[schedule.cadence] : cadences.month;
  const inMonths = schedule.months ? rules.months(schedule.months) : often;
  if (schedule.type === "every") {
    const { cadence, until } = schedule;
    return until === null ? inMonths : rules.untilDay(inMonths, { day: until, isMonth: cadence === "month" });
  }
  return rules.onDay(schedule.day, inMonths, schedule.orNextWorkday);
}

/** The records an obligation follows: their types, else their kind, and what more they must be. */
function triggerText(selector: TriggerSelector, name: TermNamer, { rules }: Messages): string {
  const {
    severities,
    flags,
    orFlagged,
    grades,
    votes,
    subjectRoles,
    caseRoles,
    otherRoles,
    topics,
    decisions,
    superiors,
    ownOnly,
    of,
    ended,
    onlyOfUnits,
    orHeard,
    mentions,
    onlyMajor,
    limitIfMajor,
    limitIfMentions,
    eachPart,
    about,
    byHolder,
    below,
    categories,
    concerning,
    orDecided,
    aboutNeeded,
    unlinked,
  } = selector;
  const records = selector.records.map(
    ({ kind, types }) =>
      (kind !== "case" && types?.map((type) => name(typeVocabulary(kind), type)).join("、")) || rules.triggers[kind],
  );
  const anyOf = (vocabulary: Vocabulary, ids: readonly string[]) =>
    ids.length === 0 ? [] : [ids.map((id) => name(vocabulary, id)).join(rules.or)];
  const grave = [...anyOf("severities", severities), ...anyOf("flags", orFlagged)];
  const limits = [
    ...(grave.length === 0 ? [] : [grave.join(rules.or)]),
    ...anyOf("flags", flags),
    ...anyOf("grades", grades),
    ...(votes ? anyOf("grades", votes.grades).map((names) => rules.votes(names, votes)) : []),
    ...(topics.length + orHeard.length + orDecided.length > 0
      ? [
          [
            ...anyOf("topics", topics),
            ...anyOf("reports", orHeard).map(rules.heardThere),
            ...(orDecided.length > 0 ? [rules.decidedThere(orDecided.join(rules.or))] : []),
          ].join(rules.or),
        ]
      : []),
    ...(categories.length > 0 ? [rules.inCategory(categories.join(rules.or))] : []),
    ...(concerning ? [rules.concerning[concerning]] : []),
    ...(mentions.length > 0 ? [rules.mentioning(mentions.join(rules.or))] : []),
    ...anyOf("roles", subjectRoles).map(rules.subjectHeld),
    ...anyOf("roles", caseRoles).map(rules.caseSubjectHeld),
    ...anyOf("roles", otherRoles).map(rules.subjectNotOnly),
    ...anyOf("relations", superiors),
    ...(of ? [rules.ofOnly[of]] : []),
    ...(ended ? [rules.ofEnded] : []),
    ...anyOf("events", onlyOfUnits).map(rules.onlyOfUnits),
    ...anyOf("events", onlyMajor).map(rules.onlyMajor),
    ...anyOf("events", limitIfMajor).map(rules.limitIfMajor),
    ...(limitIfMentions.length > 0 ? [rules.limitIfMentions(limitIfMentions.join(rules.or))] : []),
    ...(eachPart ? [rules.eachPart] : []),
    ...(about ? [rules.cameOf(rules.triggers[about])] : []),
    ...(aboutNeeded ? [rules.aboutNeeded] : []),
    ...(unlinked ? [rules.unlinked] : []),
    ...(ownOnly ? [rules.notFromAbove] : []),
    ...(byHolder ? [rules.byHolder] : []),
    ...(decisions ? [rules.withDecisions] : []),
    ...(below ? [rules.belowToo] : []),
  ];
  return rules.narrowed(records.join(rules.or), limits);
}

function holderText(holder: HolderSelector, name: TermNamer): string {
  switch (holder.by) {
    case "body":
      return name("bodies", holder.body);
    case "department":
      return name("functions", holder.function);
    case "group":
      return holder.kinds.map((kind) => name("groups", kind)).join("、");
    case "heads":
      return name("roles", "department-head");
    case "role":
      return holder.roles.map((role) => name("roles", role)).join("、");
  }
}

function counterpartText(
  counterpart: Exclude<CounterpartSelector, { by: "body" }>,
  name: TermNamer,
  { rules }: Messages,
): string {
  switch (counterpart.by) {
    case "role":
      return counterpart.roles.map((role) => name("roles", role)).join("、");
    case "group":
      return counterpart.kinds.map((kind) => name("groups", kind)).join("、");
    case "own-staff":
      return [rules.counterparts[counterpart.by], ...counterpart.roles.map((role) => name("roles", role))].join(" ");
    case "subordinate-units":
    case "units-below":
      return [rules.counterparts[counterpart.by], ...counterpart.kinds.map((kind) => name("kinds", kind))].join(" ");
    default:
      return rules.counterparts[counterpart.by];
  }
}

/** What records show an obligation done: any of them, or each. */
export function evidencesText({ all, evidence }: Obligation, { messages, terms }: RulesWording): string {
  const between = all ? ` ${messages.rules.each} ` : " | ";
  return evidence.map((one) => evidenceText(one, termNamer(terms, messages), messages)).join(between);
}

function evidenceText(evidence: Evidence, name: TermNamer, messages: Messages): string {
  const { fields, or, parts, slots } = messages.rules;
  const { kind } = evidence;
  const partText = (part: Part) => {
    if (part.as === "any-role") return messages.rules.anyRole(part.roles.map((role) => name("roles", role)));
    if (part.as === "any-department")
      return messages.rules.anyDepartment(part.functions.map((one) => name("functions", one)));
    if (part.as === "office-of") return messages.rules.officeOf(name("bodies", part.body));
    return part.as === "party" ? name(part.type === "body" ? "bodies" : "relations", part.id) : parts[part.as];
  };
  const entries: [string, readonly string[]][] = [
    kind === "case"
      ? [messages.rules.triggers.case, [fields.any]]
      : [
          messages.vocabularies[typeVocabulary(kind)],
          evidence.types?.map((one) => name(typeVocabulary(kind), one)) ?? [fields.any],
        ],
    [fields.topics, evidence.topics.map((one) => name("topics", one))],
    [fields.form, evidence.form ? [name("forms", evidence.form)] : []],
    [fields.regular, evidence.regular === null ? [] : [fields.isRegular[`${evidence.regular}`]]],
    [fields.covers, evidence.covers.map((one) => messages.rules.covers[one])],
    ...evidence.slots.map((slot): [string, readonly string[]] => [slots[slot.name], slot.parts.map(partText)]),
  ];
  const texts = entries
    .filter(([, values]) => values.length > 0)
    .map(([heading, values]) => `${heading}: ${values.join(or)}`);
  const { carriedThrough, doubtful, ifEvent, implied, ofCause, own, withDecisions } = messages.rules;
  return [
    ...texts,
    ...(evidence.decisions ? [withDecisions] : []),
    ...(evidence.implied ? [implied] : []),
    ...(evidence.cause ? [ofCause] : []),
    ...(evidence.ifEvent.length > 0 ? [ifEvent(evidence.ifEvent.map((one) => name("events", one)).join(or))] : []),
    ...(evidence.doubtful ? [doubtful] : []),
    ...(evidence.own ? [own[evidence.own]] : []),
    ...(evidence.carriedThrough ? [carriedThrough] : []),
  ].join("; ");
}
