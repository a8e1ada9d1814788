import { type Finding, type RecordPlace, summarise } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import type { CaseFacts, LeaderFacts, MeasureFacts, Oversight, RelatedRecord } from "../../views/case/facts.js";
import type { Bar, CaseItem, CaseSection, CaseView } from "../../views/case/view.js";
import { interpretationLines } from "../finding/interpretation.js";
import { partiesText } from "../finding/parties.js";
import { READING_ORDER, statusColour, statusesIn } from "../finding/status.js";
import { type Paint, paintOf } from "../layout/colour.js";
import { type LabelledRow, labelled } from "../layout/hanging.js";
import { displayWidth, wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { allFindings, isOpen, textsOf } from "./view.js";

/** A case on a page for a person to read: the facts, who oversaw, what was decided, then each regulation's part. */
export const caseText: Reporter<CaseView> = (view, { messages, width, colour }) => {
  const words = messages.caseView;
  const paint = paintOf(colour);
  const page: Page = { messages, width, paint, own: view.facts.place };
  const heading = (text: string) => ["", ...wrap(`■ ${text}`, width).map((line) => paint.bold(line))];
  const lines = [
    ...wrap(words.title(view.facts.label, view.facts.title), width).map((line) => paint.bold(line)),
    ...wrap(words.scope(view.unit.name, view.unit.id, view.asOf, view.years), width),
    ...wrap(sum(view, messages), width),
    ...heading(words.facts),
    ...labelled(factRows(view.facts, messages), width, INDENT),
    ...heading(words.oversight(view.oversight.on, textsOf(view.oversight.departments, messages))),
    ...labelled(oversightRows(view.oversight, messages), width, INDENT),
    ...heading(words.leaders),
    ...leaderLines(view.leaders, messages, width),
    ...(view.records.length > 0 ? [...heading(words.records), ...recordLines(view.records, messages, width)] : []),
    ...(view.sections.length === 0 ? ["", ...wrap(words.unbound, width)] : []),
    ...view.sections.flatMap((section) => [
      ...heading(
        words.section(
          inLanguage(section.regulation.title, messages),
          section.regulation.id,
          section.unit.id === view.unit.id ? null : section.unit.name,
        ),
      ),
      ...sectionLines(section, page),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
};

/** The page that is written: its words, columns and colours, and where the case's own record stands. */
interface Page {
  readonly messages: Messages;
  readonly width: number;
  readonly paint: Paint;
  readonly own: RecordPlace;
}

/** How far rows stand from the left under a heading, and under a finding. */
const INDENT = 4;
const INNER_INDENT = 8;

function sum(view: CaseView, { caseView, report, statuses }: Messages): string {
  const findings = allFindings(view);
  if (findings.length === 0) return caseView.nothingAsked;
  const summary = summarise(findings);
  const counts = statusesIn(summary).map((status) => report.count(statuses[status], summary[status]));
  return report.total(findings.length) + counts.join(report.comma);
}

function factRows(facts: CaseFacts, messages: Messages): LabelledRow[] {
  const { caseView: words } = messages;
  const { fields } = words;
  const said = (list: readonly string[]) =>
    list.length > 0 ? list.join(messages.caseView.listComma) : words.notRecorded;
  const posts = facts.posts.map((post) =>
    words.post(inLanguage(post.role, messages), textsOf(post.departments, messages)),
  );
  const decision = facts.decision;
  return [
    [fields.found, facts.place.date],
    [fields.occurred, facts.occurred],
    [fields.subject, inLanguage(facts.subject, messages)],
    [fields.post, said(posts)],
    ...optional(fields.statedPost, facts.post, messages),
    [fields.department, facts.department ? inLanguage(facts.department, messages) : words.notRecorded],
    ...optional(fields.category, facts.category, messages),
    [fields.severity, facts.severity ? inLanguage(facts.severity, messages) : words.notRecorded],
    ...optional(fields.flags, textsOf(facts.flags, messages), messages),
    [fields.measures, said(measureTexts(facts.measures, messages))],
    [fields.status, said(facts.status)],
    [fields.reported, said(facts.reported.map(({ to, date }) => words.reportedTo(textsOf(to, messages), date)))],
    ...(decision
      ? optional(
          fields.decision,
          [
            words.decision(
              decision.mode && inLanguage(decision.mode, messages),
              textsOf(decision.by, messages),
              textsOf(decision.dissent, messages),
            ),
          ],
          messages,
        )
      : []),
    ...optional(fields.mitigating, textsOf(facts.mitigating, messages), messages),
    ...optional(fields.aggravating, textsOf(facts.aggravating, messages), messages),
    ...optional(fields.about, facts.about, messages),
    ...optional(fields.concluded, facts.concluded === null ? [] : [facts.concluded], messages),
    [fields.place, placeShown(facts.place)],
  ];
}

function oversightRows(oversight: Oversight, messages: Messages): LabelledRow[] {
  const { caseView: words } = messages;
  if (oversight.departments.length === 0) return [["", words.noDepartment]];
  const names = (parties: Oversight["heads"]) =>
    parties.length > 0 ? parties.map((party) => inLanguage(party.name, messages)).join(words.listComma) : words.nobody;
  return [
    [words.overseers.head, names(oversight.heads)],
    [words.overseers.overseer, names(oversight.overseers)],
    [words.overseers.branchSecretary, names(oversight.branchSecretaries)],
  ];
}

function leaderLines(leaders: readonly LeaderFacts[], messages: Messages, width: number): string[] {
  const { caseView: words, report } = messages;
  if (leaders.length === 0) return labelled([["", words.noLeaders]], width, INDENT);
  const rows = leaders.map((leader): LabelledRow => {
    const parts = [
      ...textsOf(
        [leader.finding, leader.responsibility, leader.severity].flatMap((one) => one ?? []),
        messages,
      ),
      ...measureTexts(leader.measures, messages),
      ...(leader.measures.length === 0 ? [leader.date] : []),
      ...(leader.ground.length > 0 ? [words.of(words.ground, textsOf(leader.ground, messages))] : []),
      ...(leader.mitigating.length > 0
        ? [words.of(words.fields.mitigating, textsOf(leader.mitigating, messages))]
        : []),
      ...(leader.aggravating.length > 0
        ? [words.of(words.fields.aggravating, textsOf(leader.aggravating, messages))]
        : []),
      ...(leader.adjustment ? [inLanguage(leader.adjustment, messages)] : []),
      ...(leader.decidedBy.length > 0 ? [words.of(words.decidedBy, textsOf(leader.decidedBy, messages))] : []),
    ];
    return [inLanguage(leader.who.name, messages), parts.join(report.comma)];
  });
  return labelled(rows, width, INDENT);
}

function recordLines(records: readonly RelatedRecord[], messages: Messages, width: number): string[] {
  const kinds = messages.recordKinds;
  const rows = records.map(({ unit, kind, type, title, place }): LabelledRow => {
    const parts = [unit, kinds[kind], type && inLanguage(type, messages), title, placeShown(place)];
    return [place.date, parts.flatMap((part) => part ?? []).join("  ")];
  });
  return labelled(rows, width, INDENT);
}

function sectionLines(section: CaseSection, page: Page): string[] {
  const { messages, width } = page;
  const { caseView: words } = messages;
  const { items, bars } = section;
  const inBars = [...new Set(bars.flatMap((bar) => bar.findings))].map(
    (finding): CaseItem => ({ finding, tier: null }),
  );
  const open = [...items, ...inBars].filter(({ finding }) => isOpen(finding)).sort(byReadingOrder);
  const settled = items.filter((item) => !isOpen(item.finding));
  const titled = (count: number, title: string, lines: readonly string[]) =>
    count > 0 ? [...wrap(`  ${title}`, width), ...lines] : [];
  return [
    ...(items.length === 0 && bars.length === 0 ? wrap(`  ${words.nothing}`, width) : []),
    ...titled(open.length, words.open(open.length), [
      ...open.flatMap((item) => openLines(item, page)),
      ...interpretationLines(
        open.map(({ finding }) => finding),
        messages,
      ).flatMap((line) => labelled([["", line]], width, INDENT)),
    ]),
    ...titled(
      settled.length,
      words.settled(settled.length),
      settled.flatMap((item) => settledLines(item, page)),
    ),
    ...titled(
      bars.length,
      words.bars(bars.length),
      bars.flatMap((bar) => barLines(bar, page)),
    ),
  ];
}

function byReadingOrder(a: CaseItem, b: CaseItem): number {
  return READING_ORDER.indexOf(a.finding.status) - READING_ORDER.indexOf(b.finding.status);
}

/** What is open, in full: the clause, what it asks of whom and until when, what the record shows. */
function openLines({ finding, tier }: CaseItem, page: Page): string[] {
  const { messages, width } = page;
  const { caseView: words } = messages;
  const party = partiesText(finding, messages);
  const rows: LabelledRow[] = [
    [words.asks, inLanguage(finding.requirement, messages)],
    ...optional(words.tier, tierTexts(tier, messages), messages),
    ...optional(words.who, party === "" ? [] : [party], messages),
    ...optional(words.due, finding.due === null ? [] : [finding.due], messages),
    [words.shows, shows(finding, page)],
  ];
  return [...headLines(finding, [], page), ...labelled(rows, width, INNER_INDENT)];
}

/** What is settled, in short. */
function settledLines({ finding, tier }: CaseItem, page: Page): string[] {
  const { messages, width } = page;
  const party = partiesText(finding, messages);
  const text = [shows(finding, page), ...tierTexts(tier, messages)].join("  ");
  return [...headLines(finding, party === "" ? [] : [party], page), ...labelled([["", text]], width, INNER_INDENT)];
}

/** Status, the clause in both numberings, what it is about. */
function headLines(finding: Finding, more: readonly string[], { messages, width, paint }: Page): string[] {
  const status = messages.statuses[finding.status];
  const start = displayWidth(status) + 6;
  const head = [...new Set([finding.clauseName, finding.clause]), inLanguage(finding.title, messages), ...more];
  return wrap(head.join("  "), Math.max(1, width - start)).map((line, index) =>
    index === 0 ? `    ${statusColour(finding.status, paint)(status)}  ${line}` : " ".repeat(start) + line,
  );
}

/** What the record shows, and where, unless it is the case's own record. */
function shows(finding: Finding, { messages, own }: Page): string {
  const places = finding.evidence.filter((place) => place.file !== own.file || place.line !== own.line);
  return [findingText(finding, messages), ...places.map(placeShown)].join("  ");
}

function barLines(bar: Bar, { messages, width, paint }: Page): string[] {
  const { caseView: words } = messages;
  const head = [
    inLanguage(bar.who.name, messages),
    ...new Set([bar.clauseName, bar.clause]),
    inLanguage(bar.title, messages),
  ];
  const rows: LabelledRow[] = [
    [words.lasts, words.barSpan(bar.since, bar.until, bar.state)],
    [words.asks, inLanguage(bar.requirement, messages)],
    ...(bar.findings.length === 0 ? [[words.inBar, words.noneInBar] as const] : []),
    ...bar.findings.map(
      (finding): LabelledRow => [
        words.inBar,
        [
          statusColour(finding.status, paint)(messages.statuses[finding.status]),
          ...finding.evidence.map(placeShown),
          findingText(finding, messages),
        ].join("  "),
      ],
    ),
  ];
  return [...wrap(head.join("  "), width - 4).map((line) => `    ${line}`), ...labelled(rows, width, INNER_INDENT)];
}

function optional(label: string, list: readonly string[], { caseView: words }: Messages): LabelledRow[] {
  return list.length > 0 ? [[label, list.join(words.listComma)]] : [];
}

function tierTexts(tier: CaseItem["tier"], messages: Messages): string[] {
  if (!tier) return [];
  return [messages.caseView.tierOf(inLanguage(tier.severity, messages), textsOf(tier.measures, messages))];
}

function measureTexts(measures: readonly MeasureFacts[], messages: Messages): string[] {
  return measures.map(({ type, date, until }) => messages.caseView.measure(inLanguage(type, messages), date, until));
}
