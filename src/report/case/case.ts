import { type Finding, type RecordPlace, type Status, summarise } from "../../audit/finding.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { CaseFacts, LeaderFacts, MeasureFacts, Oversight, RelatedRecord } from "../../views/case/facts.js";
import type { Bar, CaseItem, CaseSection, CaseView } from "../../views/case/view.js";
import { findingJson, partyJson } from "../check/json.js";
import { colourOf, interpretations, READING_ORDER, who } from "../check/text.js";
import { type Colours, type Paint, paintOf } from "../layout/colour.js";
import { displayWidth, padTo, visible, wrap } from "../layout/width.js";

/** How a case is to be shown. */
export interface CaseReportOptions {
  readonly messages: Messages;
  /** Columns of the terminal; Infinity for a pipe. */
  readonly width: number;
  readonly colour: Colours;
  readonly tool: { readonly name: string; readonly version: string };
}

/** What somebody still has to do or to judge. */
const OPEN: readonly Status[] = ["gap", "breach", "review", "undetermined", "due-soon", "pending"];

type Row = readonly [label: string, text: string];

/** A case on a page for a person to read: the facts, who oversaw, what was decided, then each regulation's part. */
export function caseText(view: CaseView, options: CaseReportOptions): string {
  const { messages, width } = options;
  const words = messages.caseView;
  const paint = paintOf(options.colour);
  const heading = (text: string) => ["", ...wrap(visible(`■ ${text}`), width).map((line) => paint.bold(line))];
  const lines = [
    ...wrap(visible(words.title(view.facts.label, view.facts.title)), width).map((line) => paint.bold(line)),
    ...wrap(visible(words.scope(view.unit.name, view.unit.id, view.asOf, view.years)), width),
    ...wrap(sum(view, messages), width),
    ...heading(words.facts),
    ...labelled(factRows(view.facts, messages), width),
    ...heading(words.oversight(view.oversight.on, texts(view.oversight.departments, messages))),
    ...labelled(oversightRows(view.oversight, messages), width),
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
      ...sectionLines(section, view.facts.place, messages, width, paint),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** The same as data (audit-case/1); findings as in the result. */
export function caseJson(view: CaseView, { messages, tool }: CaseReportOptions): string {
  const text = (one: LocalText | null) => one && inLanguage(one, messages);
  const measures = (list: readonly MeasureFacts[]) => list.map((one) => ({ ...one, type: text(one.type) }));
  const { facts, oversight } = view;
  const document = {
    schema: "audit-case/1",
    tool,
    asOf: view.asOf,
    years: view.years,
    unit: view.unit,
    case: {
      id: facts.label,
      title: facts.title,
      date: facts.place.date,
      occurred: facts.occurred,
      subject: text(facts.subject),
      posts: facts.posts.map((post) => ({ role: text(post.role), departments: texts(post.departments, messages) })),
      post: facts.post,
      department: text(facts.department),
      category: facts.category,
      severity: text(facts.severity),
      flags: texts(facts.flags, messages),
      status: facts.status,
      measures: measures(facts.measures),
      reported: facts.reported.map(({ to, date }) => ({ to: texts(to, messages), date })),
      decision: facts.decision && {
        mode: text(facts.decision.mode),
        by: texts(facts.decision.by, messages),
        dissent: texts(facts.decision.dissent, messages),
      },
      mitigating: texts(facts.mitigating, messages),
      aggravating: texts(facts.aggravating, messages),
      about: facts.about,
      concluded: facts.concluded,
      file: facts.place.file,
      line: facts.place.line,
    },
    oversight: {
      on: oversight.on,
      departments: texts(oversight.departments, messages),
      heads: oversight.heads.map((party) => partyJson(party, messages)),
      overseers: oversight.overseers.map((party) => partyJson(party, messages)),
      branchSecretaries: oversight.branchSecretaries.map((party) => partyJson(party, messages)),
    },
    leaders: view.leaders.map((leader) => ({
      who: partyJson(leader.who, messages),
      finding: text(leader.finding),
      responsibility: text(leader.responsibility),
      severity: text(leader.severity),
      date: leader.date,
      measures: measures(leader.measures),
      ground: texts(leader.ground, messages),
      mitigating: texts(leader.mitigating, messages),
      aggravating: texts(leader.aggravating, messages),
      adjustment: text(leader.adjustment),
      decidedBy: texts(leader.decidedBy, messages),
    })),
    records: view.records.map(({ unit, kind, type, title, place }) => ({
      unit,
      kind,
      type: text(type),
      title,
      ...place,
    })),
    summary: summarise(allFindings(view)),
    regulations: view.sections.map((section) => ({
      unit: section.unit.id,
      id: section.regulation.id,
      title: text(section.regulation.title),
      findings: section.items.map(({ finding, tier }) => ({
        ...findingJson(finding, messages),
        requirement: text(finding.requirement),
        open: OPEN.includes(finding.status),
        tier: tier && { severity: text(tier.severity), measures: texts(tier.measures, messages) },
      })),
      bars: section.bars.map((bar) => ({
        clause: bar.clause,
        title: text(bar.title),
        requirement: text(bar.requirement),
        who: partyJson(bar.who, messages),
        since: bar.since,
        until: bar.until,
        state: bar.state,
        findings: bar.findings.map((finding) => findingJson(finding, messages)),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Every finding of the page once: two entries may have started the same bar. */
function allFindings(view: CaseView): Finding[] {
  const findings = view.sections.flatMap(({ items, bars }) => [
    ...items.map(({ finding }) => finding),
    ...bars.flatMap((bar) => bar.findings),
  ]);
  return [...new Set(findings)];
}

function sum(view: CaseView, { caseView, report, statuses }: Messages): string {
  const findings = allFindings(view);
  if (findings.length === 0) return caseView.nothingAsked;
  const summary = summarise(findings);
  const counts = READING_ORDER.filter((status) => summary[status] > 0).map((status) =>
    report.count(statuses[status], summary[status]),
  );
  return report.total(findings.length) + counts.join(report.comma);
}

function factRows(facts: CaseFacts, messages: Messages): Row[] {
  const { caseView: words } = messages;
  const { fields } = words;
  const said = (list: readonly string[]) =>
    list.length > 0 ? list.join(messages.caseView.listComma) : words.notRecorded;
  const posts = facts.posts.map((post) =>
    words.post(inLanguage(post.role, messages), texts(post.departments, messages)),
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
    ...optional(fields.flags, texts(facts.flags, messages), messages),
    [fields.measures, said(measureTexts(facts.measures, messages))],
    [fields.status, said(facts.status)],
    [fields.reported, said(facts.reported.map(({ to, date }) => words.reportedTo(texts(to, messages), date)))],
    ...(decision
      ? optional(
          fields.decision,
          [
            words.decision(
              decision.mode && inLanguage(decision.mode, messages),
              texts(decision.by, messages),
              texts(decision.dissent, messages),
            ),
          ],
          messages,
        )
      : []),
    ...optional(fields.mitigating, texts(facts.mitigating, messages), messages),
    ...optional(fields.aggravating, texts(facts.aggravating, messages), messages),
    ...optional(fields.about, facts.about, messages),
    ...optional(fields.concluded, facts.concluded === null ? [] : [facts.concluded], messages),
    [fields.place, placeText(facts.place)],
  ];
}

function oversightRows(oversight: Oversight, messages: Messages): Row[] {
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
  if (leaders.length === 0) return labelled([["", words.noLeaders]], width);
  const rows = leaders.map((leader): Row => {
    const parts = [
      ...texts(
        [leader.finding, leader.responsibility, leader.severity].flatMap((one) => one ?? []),
        messages,
      ),
      ...measureTexts(leader.measures, messages),
      ...(leader.measures.length === 0 ? [leader.date] : []),
      ...(leader.ground.length > 0 ? [words.of(words.ground, texts(leader.ground, messages))] : []),
      ...(leader.mitigating.length > 0 ? [words.of(words.fields.mitigating, texts(leader.mitigating, messages))] : []),
      ...(leader.aggravating.length > 0
        ? [words.of(words.fields.aggravating, texts(leader.aggravating, messages))]
        : []),
      ...(leader.adjustment ? [inLanguage(leader.adjustment, messages)] : []),
      ...(leader.decidedBy.length > 0 ? [words.of(words.decidedBy, texts(leader.decidedBy, messages))] : []),
    ];
    return [inLanguage(leader.who.name, messages), parts.join(report.comma)];
  });
  return labelled(rows, width);
}

function recordLines(records: readonly RelatedRecord[], messages: Messages, width: number): string[] {
  const kinds = messages.recordKinds;
  const rows = records.map(({ unit, kind, type, title, place }): Row => {
    const parts = [unit, kinds[kind], type && inLanguage(type, messages), title, placeText(place)];
    return [place.date, parts.flatMap((part) => part ?? []).join("  ")];
  });
  return labelled(rows, width);
}

function sectionLines(
  section: CaseSection,
  own: RecordPlace,
  messages: Messages,
  width: number,
  paint: Paint,
): string[] {
  const { caseView: words } = messages;
  const { items, bars } = section;
  const isOpen = ({ finding }: CaseItem) => OPEN.includes(finding.status);
  const inBars = [...new Set(bars.flatMap((bar) => bar.findings))].map(
    (finding): CaseItem => ({ finding, tier: null }),
  );
  const open = [...items, ...inBars].filter(isOpen).sort(byReadingOrder);
  const settled = items.filter((item) => !isOpen(item));
  const titled = (count: number, title: string, lines: readonly string[]) =>
    count > 0 ? [...wrap(`  ${title}`, width), ...lines] : [];
  return [
    ...(items.length === 0 && bars.length === 0 ? wrap(`  ${words.nothing}`, width) : []),
    ...titled(open.length, words.open(open.length), [
      ...open.flatMap((item) => openLines(item, own, messages, width, paint)),
      ...interpretations(
        open.map(({ finding }) => finding),
        messages,
      ).flatMap((line) => labelled([["", line]], width)),
    ]),
    ...titled(
      settled.length,
      words.settled(settled.length),
      settled.flatMap((item) => settledLines(item, own, messages, width, paint)),
    ),
    ...titled(
      bars.length,
      words.bars(bars.length),
      bars.flatMap((bar) => barLines(bar, messages, width, paint)),
    ),
  ];
}

function byReadingOrder(a: CaseItem, b: CaseItem): number {
  return READING_ORDER.indexOf(a.finding.status) - READING_ORDER.indexOf(b.finding.status);
}

/** What is open, in full: the clause, what it asks of whom and until when, what the record shows. @param own where the case stands */
function openLines(
  { finding, tier }: CaseItem,
  own: RecordPlace,
  messages: Messages,
  width: number,
  paint: Paint,
): string[] {
  const { caseView: words } = messages;
  const party = who(finding, messages);
  const rows: Row[] = [
    [words.asks, inLanguage(finding.requirement, messages)],
    ...optional(words.tier, tierTexts(tier, messages), messages),
    ...optional(words.who, party === "" ? [] : [party], messages),
    ...optional(words.due, finding.due === null ? [] : [finding.due], messages),
    [words.shows, shows(finding, own, messages)],
  ];
  return [...headLines(finding, [], messages, width, paint), ...labelled(rows, width, 8)];
}

/** What is settled, in short. */
function settledLines(
  { finding, tier }: CaseItem,
  own: RecordPlace,
  messages: Messages,
  width: number,
  paint: Paint,
): string[] {
  const party = who(finding, messages);
  const text = [shows(finding, own, messages), ...tierTexts(tier, messages)].join("  ");
  return [
    ...headLines(finding, party === "" ? [] : [party], messages, width, paint),
    ...labelled([["", text]], width, 8),
  ];
}

/** Status, the clause in both numberings, what it is about. */
function headLines(
  finding: Finding,
  more: readonly string[],
  messages: Messages,
  width: number,
  paint: Paint,
): string[] {
  const status = messages.statuses[finding.status];
  const start = displayWidth(status) + 6;
  const head = [...new Set([finding.clauseName, finding.clause]), inLanguage(finding.title, messages), ...more];
  return wrap(visible(head.join("  ")), Math.max(1, width - start)).map((line, index) =>
    index === 0 ? `    ${colourOf(finding.status, paint)(status)}  ${line}` : " ".repeat(start) + line,
  );
}

/** What the record shows, and where, unless it is the case's own record. */
function shows(finding: Finding, own: RecordPlace, messages: Messages): string {
  const places = finding.evidence.filter((place) => place.file !== own.file || place.line !== own.line);
  return [findingText(finding, messages), ...places.map(placeText)].join("  ");
}

function barLines(bar: Bar, messages: Messages, width: number, paint: Paint): string[] {
  const { caseView: words } = messages;
  const head = [
    inLanguage(bar.who.name, messages),
    ...new Set([bar.clauseName, bar.clause]),
    inLanguage(bar.title, messages),
  ];
  const rows: Row[] = [
    [words.lasts, words.barSpan(bar.since, bar.until, bar.state)],
    [words.asks, inLanguage(bar.requirement, messages)],
    ...(bar.findings.length === 0 ? [[words.inBar, words.noneInBar] as const] : []),
    ...bar.findings.map(
      (finding): Row => [
        words.inBar,
        [
          colourOf(finding.status, paint)(messages.statuses[finding.status]),
          ...finding.evidence.map(placeText),
          findingText(finding, messages),
        ].join("  "),
      ],
    ),
  ];
  return [...wrap(visible(head.join("  ")), width - 4).map((line) => `    ${line}`), ...labelled(rows, width, 8)];
}

/** Rows of a label and a text that hangs beside it; without labels, the texts alone. */
function labelled(rows: readonly Row[], width: number, indent = 4): string[] {
  const label = Math.max(...rows.map(([text]) => displayWidth(visible(text))));
  const start = indent + (label === 0 ? 0 : label + 2);
  return rows.flatMap(([name, text]) =>
    wrap(visible(text), Math.max(1, width - start)).map(
      (line, index) => padTo(`${" ".repeat(indent)}${index === 0 ? visible(name) : ""}`, start) + line,
    ),
  );
}

function optional(label: string, list: readonly string[], { caseView: words }: Messages): Row[] {
  return list.length > 0 ? [[label, list.join(words.listComma)]] : [];
}

function tierTexts(tier: CaseItem["tier"], messages: Messages): string[] {
  if (!tier) return [];
  return [messages.caseView.tierOf(inLanguage(tier.severity, messages), texts(tier.measures, messages))];
}

function measureTexts(measures: readonly MeasureFacts[], messages: Messages): string[] {
  return measures.map(({ type, date, until }) => messages.caseView.measure(inLanguage(type, messages), date, until));
}

function texts(list: readonly LocalText[], messages: Messages): string[] {
  return list.map((one) => inLanguage(one, messages));
}

function placeText({ file, line }: RecordPlace): string {
  return `${file}:${line}`;
}
