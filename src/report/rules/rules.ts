import { inLanguage, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
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
  TYPE_VOCABULARY,
} from "../../regulation/rulebook.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import { interpretationReading } from "../interpretation.js";
import { layOut } from "../layout/table.js";
import { padTo, wrap } from "../layout/width.js";

/** What describing rules needs besides the rules. */
export interface RuleView {
  readonly messages: Messages;
  readonly terms: Terms;
  /** Columns; Infinity for a pipe. */
  readonly width: number;
}

/** The regulations there are, a line each. */
export function listRegulations(rulebooks: readonly Rulebook[], { messages, width }: RuleView): string {
  const { headings } = messages.rules;
  return lines(
    layOut(
      [
        { heading: headings.id, least: 8 },
        { heading: headings.obligations, least: 4 },
        { heading: headings.title, least: 20 },
      ],
      rulebooks.map((book) => [book.id, String(book.obligations.length), inLanguage(book.title, messages)]),
      width,
    ),
  );
}

/** Obligations and rules of a regulation, a line each. */
export function listObligations(
  rulebook: Rulebook,
  { obligations, rules }: Pick<Rulebook, "obligations" | "rules">,
  view: RuleView,
): string {
  const { messages, width } = view;
  const { headings } = messages.rules;
  return lines([
    ...wrap(messages.report.regulation(inLanguage(rulebook.title, messages), rulebook.id), width),
    "",
    ...layOut(
      [
        { heading: headings.clause, least: 8 },
        { heading: "", least: 6 },
        { heading: headings.title, least: 12 },
        { heading: headings.schedule, least: 12 },
      ],
      obligations
        .map((one) => [
          one.clause,
          clauseName(one.clause, rulebook.numbering),
          inLanguage(one.title, messages),
          scheduleText(one, view),
        ])
        .concat(
          rules.map((rule) => [
            rule.clause,
            clauseName(rule.clause, rulebook.numbering),
            inLanguage(rule.title, messages),
            messages.rules.onRecords,
          ]),
        ),
      width,
    ),
  ]);
}

/** One obligation: what it asks, of whom, when, and what record shows it done. */
export function describeObligation(obligation: Obligation, rulebook: Rulebook, view: RuleView): string {
  const { messages } = view;
  const words = messages.rules;
  const name = namerOf(view);
  return described(obligation, rulebook, view, [
    [words.holder, holderText(obligation.holder, name)],
    ...optional(
      words.counterpart,
      obligation.counterparts.map((one) => counterpartText(one, name, messages)),
    ),
    ...optional(
      words.recipient,
      obligation.recipients.map((one) => name(one.type === "body" ? "bodies" : "relations", one.id)),
    ),
    [words.schedule, scheduleText(obligation, view)],
    [words.evidence, evidencesText(obligation, view)],
    ...optional(words.applies, [
      ...obligation.kinds.map((kind) => name("kinds", kind)),
      ...obligation.levels.map((level) => name("levels", level)),
    ]),
  ]);
}

/** A rule on records: what it asks. */
export function describeRule(rule: RuleBase, rulebook: Rulebook, view: RuleView): string {
  const words = view.messages.rules;
  return described(rule, rulebook, view, [[words.evidence, words.onRecords]]);
}

/** A clause's heading, what it asks, what is known of how, and how its words are read. */
function described(
  { clause, title, requirement, interpretations }: Obligation | RuleBase,
  { id, numbering }: Rulebook,
  { messages, width }: RuleView,
  how: readonly [string, string][],
): string {
  const words = messages.rules;
  const readings = interpretations.map(
    (one) => `${one.words ?? one.id} = ${interpretationReading(one, messages)} (${one.id})`,
  );
  const rows = [
    [words.requirement, inLanguage(requirement, messages)] as const,
    ...how,
    ...readings.map((text, index) => [index === 0 ? words.interpretation : "", text] as const),
  ];
  const label = Math.max(...rows.map(([heading]) => heading.length)) * 2 + 2;
  return lines([
    `${clauseName(clause, numbering)}  ${inLanguage(title, messages)}  (${id} ${clause})`,
    "",
    ...rows.flatMap(([heading, text]) =>
      wrap(text, width - label).map((line, index) => `${padTo(index === 0 ? heading : "", label)}${line}`),
    ),
  ]);
}

/** The name of a term in the reader's language; its id where it is none. */
type Namer = (vocabulary: Vocabulary, id: string) => string;

function namerOf({ messages, terms }: RuleView): Namer {
  return (vocabulary, id) => {
    const term = terms.find(vocabulary, id);
    return term ? inLanguage(term, messages) : id;
  };
}

function optional(heading: string, items: readonly string[]): [string, string][] {
  return items.length > 0 ? [[heading, items.join("、")]] : [];
}

function scheduleText({ schedule, n }: { schedule: Schedule; n: number }, view: RuleView): string {
  const { messages } = view;
  const words = messages.rules;
  switch (schedule.type) {
    case "every":
      return words.every(messages.cadences[schedule.cadence], n, schedule.byCovers ? schedule.grace : null);
    case "window":
      return words.window(schedule.opens, schedule.closes, n);
    case "due":
      return words.dueBy(schedule.opens, schedule.due, n);
    case "after":
      return words.after(triggerText(schedule.selector, namerOf(view), messages), schedule.within);
    case "before":
      return words.before(triggerText(schedule.selector, namerOf(view), messages), schedule.within);
  }
}

/** The records an obligation follows: their types, else their kind, and what more they must be. */
function triggerText(selector: TriggerSelector, name: Namer, { rules }: Messages): string {
  const { severities, flags, subjectRoles, topics, decisions, below } = selector;
  const records = selector.records.map(
    ({ kind, types }) =>
      (kind !== "case" && types?.map((type) => name(TYPE_VOCABULARY[kind], type)).join("、")) || rules.triggers[kind],
  );
  const anyOf = (vocabulary: Vocabulary, ids: readonly string[]) =>
    ids.length === 0 ? [] : [ids.map((id) => name(vocabulary, id)).join(rules.or)];
  const limits = [
    ...anyOf("severities", severities),
    ...anyOf("flags", flags),
    ...anyOf("topics", topics),
    ...anyOf("roles", subjectRoles).map(rules.subjectHeld),
    ...(decisions ? [rules.withDecisions] : []),
    ...(below ? [rules.belowToo] : []),
  ];
  return rules.narrowed(records.join(rules.or), limits);
}

function holderText(holder: HolderSelector, name: Namer): string {
  switch (holder.by) {
    case "body":
      return name("bodies", holder.body);
    case "department":
      return name("functions", holder.function);
    case "heads":
      return name("roles", "department-head");
    case "role":
      return holder.roles.map((role) => name("roles", role)).join("、");
  }
}

function counterpartText(counterpart: CounterpartSelector, name: Namer, { rules }: Messages): string {
  switch (counterpart.by) {
    case "role":
      return counterpart.roles.map((role) => name("roles", role)).join("、");
    case "body":
      return name("bodies", counterpart.body);
    case "subordinate-units":
      return [rules.counterparts[counterpart.by], ...counterpart.kinds.map((kind) => name("kinds", kind))].join(" ");
    default:
      return rules.counterparts[counterpart.by];
  }
}

/** What records show an obligation done: any of them, or each. */
export function evidencesText({ all, evidence }: Obligation, view: RuleView): string {
  const between = all ? ` ${view.messages.rules.each} ` : " | ";
  return evidence.map((one) => evidenceText(one, namerOf(view), view.messages)).join(between);
}

function evidenceText(evidence: Evidence, name: Namer, messages: Messages): string {
  const { fields, or, parts, slots } = messages.rules;
  const { kind } = evidence;
  const partText = (part: Part) => {
    if (part.as === "any-role") return messages.rules.anyRole(part.roles.map((role) => name("roles", role)));
    return part.as === "party" ? name(part.type === "body" ? "bodies" : "relations", part.id) : parts[part.as];
  };
  const entries: [string, readonly string[]][] = [
    kind === "case"
      ? [messages.rules.triggers.case, [fields.any]]
      : [
          messages.vocabularies[TYPE_VOCABULARY[kind]],
          evidence.types?.map((one) => name(TYPE_VOCABULARY[kind], one)) ?? [fields.any],
        ],
    [fields.topics, evidence.topics.map((one) => name("topics", one))],
    [fields.form, evidence.form ? [name("forms", evidence.form)] : []],
    [fields.regular, evidence.regular === null ? [] : [String(evidence.regular)]],
    [fields.covers, evidence.covers],
    ...evidence.slots.map((slot): [string, readonly string[]] => [slots[slot.name], slot.parts.map(partText)]),
  ];
  const said = entries
    .filter(([, values]) => values.length > 0)
    .map(([heading, values]) => `${heading}: ${values.join(or)}`);
  return [...said, ...(evidence.decisions ? [messages.rules.withDecisions] : [])].join("; ");
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
