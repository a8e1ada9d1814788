import { stringify } from "yaml";
import type { NearMiss } from "../../audit/duty/near-miss.js";
import { type Finding, STATUSES, summarise } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";
import { findingText, inLanguage, lackText, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { Clause } from "../../regulation/clauses.js";
import type { Interpretation } from "../../regulation/interpretation.js";
import type { Passage } from "../../regulation/passage.js";
import type { RuleBase } from "../../regulation/rule.js";
import { type Obligation, type Rulebook, TYPE_VOCABULARY } from "../../regulation/rulebook.js";
import type { Explanation } from "../../views/explain.js";
import { findingJson } from "../check/json.js";
import { colourOf, who } from "../check/text.js";
import { interpretationReading } from "../interpretation.js";
import { type Colours, type Paint, paintOf } from "../layout/colour.js";
import { layOut } from "../layout/table.js";
import { displayWidth, padTo, visible, wrap } from "../layout/width.js";
import { describeObligation, describeRule, evidencesText, type RuleView } from "../rules/rules.js";

/** Where interpretations are set, at the ledger's root. */
const SETTINGS_FILE = "audit.config.yaml";

/** What is known of a clause, and what came of it in the year. */
export interface ClauseExplanation {
  readonly clause: string;
  /** Its line in the list of clauses; null where the regulation has no list, or not this clause. */
  readonly row: Clause | null;
  /** What checks it; null where nothing does. */
  readonly check: Obligation | RuleBase | null;
  readonly explanations: readonly Explanation[];
}

/** An answer to `audit explain`: one clause or several of one place, each with its findings. One finding alone is explained in full. */
export interface ExplainAnswer {
  readonly asOf: string;
  readonly year: number;
  readonly book: Rulebook;
  /** Whether the regulation binds a unit of the ledger. */
  readonly binds: boolean;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly clauses: readonly ClauseExplanation[];
  /** The regulation's own text: its file, and the place of each clause in it; null where none was asked for. */
  readonly text: { readonly file: string; passage(clause: string): Passage | undefined } | null;
}

export interface ExplainView extends RuleView {
  readonly colour: Colours;
  readonly tool: { readonly name: string; readonly version: string };
}

/** The answer for a person to read. */
export function explainText(answer: ExplainAnswer, view: ExplainView): string {
  const paint = paintOf(view.colour);
  const [only] = answer.clauses;
  const [single] = only?.explanations ?? [];
  const isSingle = answer.clauses.length === 1 && only?.explanations.length === 1;
  const body =
    isSingle && only && single
      ? findingLines(single, only, answer, view, paint)
      : answer.clauses.flatMap((one) => [...clauseLines(one, answer, view, paint), ""]);
  const example = answer.clauses.flatMap((one) => one.explanations.map(({ finding }) => finding));
  const next = isSingle ? undefined : (example.find(({ status }) => status !== "met") ?? example[0]);
  const lines = [
    ...body,
    ...textLines(answer, view),
    ...(next ? wrap(view.messages.explain.seeOne(next.id), view.width) : []),
  ];
  return `${lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

/** The answer as data (audit-explanation/1): findings as in the result, each with its near misses and a record that would satisfy it. */
export function explainJson(answer: ExplainAnswer, view: ExplainView): string {
  const { messages, tool } = view;
  const { asOf, book, clauses, text, year } = answer;
  const document = {
    schema: "audit-explanation/1",
    tool,
    asOf,
    year,
    regulation: { id: book.id, title: inLanguage(book.title, messages) },
    clauses: clauses.map((one) => ({
      clause: one.clause,
      clauseName: clauseName(one.clause, book.numbering),
      class: one.row?.class ?? null,
      words: one.row && inLanguage(one.row.words, messages),
      title: one.check && inLanguage(one.check.title, messages),
      requirement: one.check && inLanguage(one.check.requirement, messages),
      unchecked: one.check ? null : uncheckedReason(one.row, messages),
      interpretations: (one.check?.interpretations ?? []).map((each) => ({
        id: each.id,
        words: each.words,
        reading: interpretationReading(each, messages),
        settings: settingsOf(each),
      })),
      text: text && passageJson(text.passage(one.clause)),
      findings: one.explanations.map((each) => explanationJson(each, messages)),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function explanationJson({ finding, records, nearMisses, remedy }: Explanation, messages: Messages): object {
  return {
    ...findingJson(finding, messages),
    records: records.map(({ place, standing }) => ({ ...place, standing })),
    nearMisses: nearMisses.shown.map(({ place, kind, type, lacks, countsElsewhere }) => ({
      ...place,
      kind,
      type,
      lacks: lacks.map((one) => ({
        code: one.code,
        args: lackArgsJson(one.args, messages),
        message: lackText(one, messages),
      })),
      countsElsewhere,
    })),
    moreNearMisses: nearMisses.more,
    remedy: remedy && { kind: remedy.kind, record: { date: remedy.date, ...remedy.record }, open: remedy.open },
  };
}

/** The arguments of a lack; parties as the result writes them. */
function lackArgsJson(args: NearMiss["lacks"][number]["args"], messages: Messages): object {
  const party = ({ type, id, name }: Party) => ({ type, id, name: inLanguage(name, messages) });
  if ("named" in args) return { slot: args.slot, named: args.named.map(party), expected: args.expected.map(party) };
  if ("who" in args) return { slot: args.slot, who: party(args.who), from: args.from, to: args.to };
  return args;
}

function passageJson(passage: Passage | undefined): object {
  return passage
    ? { found: passage.found, line: passage.line, text: passage.text }
    : { found: "none", line: null, text: null };
}

/** One finding in full. */
function findingLines(
  { finding, records, nearMisses, remedy }: Explanation,
  { check }: ClauseExplanation,
  { asOf, book, unitNames, year }: ExplainAnswer,
  view: ExplainView,
  paint: Paint,
): string[] {
  const { messages, width } = view;
  const words = messages.explain;
  const sentence = findingText(finding, messages);
  // These two say it themselves.
  const saysStatus = finding.status === "waived" || finding.status === "not-applicable";
  const status = saysStatus ? sentence : words.status(messages.statuses[finding.status], sentence);
  const parties = who(finding, messages);
  const { from, label, to } = finding.period;
  const rows: [string, string][] = [
    [words.labels.id, finding.id],
    [words.labels.unit, `${unitNames.get(finding.unit) ?? finding.unit} (${finding.unit})`],
    [words.labels.requirement, inLanguage(finding.requirement, messages)],
    ...(parties === "" ? [] : [[words.labels.who, parties] satisfies [string, string]]),
    ...(finding.kind === "duty"
      ? [[words.labels.period, words.period(label, from, to)] satisfies [string, string]]
      : []),
    ...(finding.due === null ? [] : [[words.labels.due, finding.due] satisfies [string, string]]),
    ...(check && !("check" in check)
      ? [[words.labels.evidence, evidencesText(check, view)] satisfies [string, string]]
      : []),
  ];
  const place = ({ file, line }: { file: string; line: number }) => visible(`${file}:${line}`);
  return [
    ...heading(finding, book, view, paint),
    ...wrap(visible(status), width).map((line) => colourOf(finding.status, paint)(line)),
    ...wrap(words.asOf(asOf, String(year)), width).map((line) => paint.dim(line)),
    "",
    ...labelled(rows, width),
    ...finding.interpretations.flatMap((one) => ["", ...interpretationLines(one, book, view)]),
    "",
    ...wrap(words.records(finding.found ?? 0, finding.required), width),
    ...(records.length === 0 ? [`  ${words.noRecords}`] : []),
    ...records.flatMap((one) =>
      indented(
        [place(one.place), one.place.date, one.place.id ?? "", words.standings[one.standing]]
          .filter(Boolean)
          .join("  "),
        2,
        width,
      ),
    ),
    ...(nearMisses.shown.length === 0 ? [] : ["", ...wrap(words.nearMisses, width)]),
    ...nearMisses.shown.flatMap((miss) => [
      ...indented(
        `${place(miss.place)}  ${miss.place.date}  ${typeName(miss, view)}${miss.countsElsewhere ? words.elsewhere : ""}`,
        2,
        width,
      ),
      ...miss.lacks.flatMap((one) => indented(`· ${lackText(one, messages)}`, 4, width)),
    ]),
    ...(nearMisses.more > 0 ? indented(words.moreNearMisses(nearMisses.more), 2, width) : []),
    ...(remedy ? ["", ...remedyLines(remedy, finding, view)] : []),
    "",
  ];
}

/** A clause: what it asks, or why nothing checks it, and what came of it. */
function clauseLines(one: ClauseExplanation, answer: ExplainAnswer, view: ExplainView, paint: Paint): string[] {
  const { check, explanations } = one;
  const { asOf, binds, book, unitNames, year } = answer;
  const { messages, width } = view;
  const words = messages.explain;
  if (!check) return uncheckedLines(one, book, view, paint);
  const description = "check" in check ? describeRule(check, book, view) : describeObligation(check, book, view);
  const findings = explanations.map(({ finding }) => finding);
  const counts = summarise(findings);
  const sum = STATUSES.filter((status) => counts[status] > 0)
    .map((status) => messages.report.count(messages.statuses[status], counts[status]))
    .join(messages.report.comma);
  const several = new Set(findings.map(({ unit }) => unit)).size > 1;
  return [
    ...description
      .trimEnd()
      .split("\n")
      .map((line, index) => (index === 0 ? paint.bold(line) : line)),
    ...check.interpretations.flatMap((each) => ["", ...interpretationLines(each, book, view)]),
    "",
    ...wrap(words.asOf(asOf, String(year)), width).map((line) => paint.dim(line)),
    ...wrap(
      findings.length > 0
        ? words.total(findings.length, sum)
        : binds
          ? words.noDuties(String(year))
          : words.bindsNobody(book.id),
      width,
    ),
    ...(findings.length === 0 ? [] : table(findings, several ? unitNames : new Map(), view, paint)),
  ];
}

function table(
  findings: readonly Finding[],
  unitNames: ReadonlyMap<string, string>,
  view: ExplainView,
  paint: Paint,
): string[] {
  const { messages, width } = view;
  const { headings } = messages.report;
  const ids = Math.max(...findings.map(({ id }) => displayWidth(id)));
  return layOut(
    [
      { heading: headings.status, least: 4 },
      { heading: headings.who, least: 8 },
      { heading: headings.when, least: 10 },
      { heading: messages.explain.labels.id, least: ids },
    ],
    findings.map((finding) => [
      messages.statuses[finding.status],
      [unitNames.get(finding.unit) ?? "", who(finding, messages)].filter(Boolean).join(" "),
      finding.period.label,
      finding.id,
    ]),
    width,
    (line, row, column) => {
      const finding = findings[row];
      return finding && column === 0 ? colourOf(finding.status, paint)(line) : line;
    },
  );
}

function uncheckedLines({ clause, row }: ClauseExplanation, book: Rulebook, view: ExplainView, paint: Paint): string[] {
  const { messages, width } = view;
  const { labels } = messages.explain;
  const name = clauseName(clause, book.numbering);
  return [
    ...wrap(`${name}  (${book.id} ${clause})`, width).map((line) => paint.bold(line)),
    "",
    ...labelled(
      [
        ...(row ? [[labels.what, inLanguage(row.words, messages)] satisfies [string, string]] : []),
        ...(row ? [[labels.class, messages.coverage.classes[row.class]] satisfies [string, string]] : []),
        [labels.reason, uncheckedReason(row, messages)],
      ],
      width,
    ),
  ];
}

/** Why nothing checks a clause: what its list says, else what its class means. */
function uncheckedReason(row: Clause | null, messages: Messages): string {
  if (row?.because) return inLanguage(row.because, messages);
  return messages.explain.unchecked[row?.class ?? "general"];
}

function heading(finding: Finding, book: Rulebook, { messages, width }: ExplainView, paint: Paint): string[] {
  const title = `${finding.clauseName}  ${inLanguage(finding.title, messages)}  (${book.id} ${finding.clause})`;
  return [
    ...wrap(visible(title), width).map((line) => paint.bold(line)),
    ...wrap(messages.report.regulation(inLanguage(book.title, messages), book.id), width),
  ];
}

/** A reading, and how to take another. */
function interpretationLines(one: Interpretation, book: Rulebook, { messages, width }: ExplainView): string[] {
  const words = messages.explain;
  const settings = settingsOf(one);
  return [
    ...wrap(words.reading(one.words ?? one.id, interpretationReading(one, messages), one.id), width),
    ...(settings === null
      ? indented(words.changeInRulebook(book.id), 2, width)
      : [
          ...indented(words.change(SETTINGS_FILE), 2, width),
          "    interpretations:",
          `      ${one.id}: { ${settings} }`,
        ]),
  ];
}

/** What of a reading can be set, as it is set now; null where it is only words. */
function settingsOf({ grace, n, window, within }: Interpretation): string | null {
  const fields = [
    window && `from: ${window.from}, to: ${window.to}`,
    grace === null ? null : `grace: ${grace}`,
    n === null ? null : `n: ${n}`,
    within === null ? null : `within: ${within}`,
  ].filter((field) => field !== null);
  return fields.length > 0 ? fields.join(", ") : null;
}

function remedyLines(
  remedy: NonNullable<Explanation["remedy"]>,
  { period, required }: Finding,
  { messages, width }: ExplainView,
): string[] {
  const words = messages.explain;
  const yaml = stringify([{ date: remedy.date, ...remedy.record }], { lineWidth: 0 }).trimEnd();
  return [
    ...wrap(words.remedy(period.from, period.to, required ?? 1), width),
    `  # ${remedy.kind}.yaml`,
    ...yaml.split("\n").map((line) => `  ${visible(line)}`),
    ...(remedy.open.length === 0 ? [] : wrap(words.openFields(remedy.open), width - 4).map((line) => `  # ${line}`)),
  ];
}

/** What the regulation's own text says, each place once. */
function textLines({ book, clauses, text }: ExplainAnswer, { messages, width }: ExplainView): string[] {
  if (!text) return [];
  const words = messages.explain;
  const shown = new Set<string>();
  return clauses.flatMap(({ clause }) => {
    const passage = text.passage(clause);
    const name = clauseName(clause, book.numbering);
    const key = passage ? `${passage.line} ${passage.found}` : name;
    if (shown.has(key)) return [];
    shown.add(key);
    if (!passage) return [...wrap(words.notInText(name, text.file), width), ""];
    const place = `${text.file}:${passage.line}`;
    return [
      ...wrap(passage.found === "place" ? words.text(place) : words.articleOnly(name, place), width),
      ...passage.text.split(/\r?\n/).flatMap((line) => indented(line.trim(), 2, width)),
      "",
    ];
  });
}

function typeName({ kind, type }: NearMiss, { messages, terms }: ExplainView): string {
  if (kind === "case") return messages.rules.triggers.case;
  const term = terms.find(TYPE_VOCABULARY[kind], type);
  return term ? inLanguage(term, messages) : type;
}

/** Rows of a label and a text, the texts aligned and wrapped. */
function labelled(rows: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.max(...rows.map(([label]) => displayWidth(label))) + 2;
  return rows.flatMap(([label, text]) =>
    wrap(visible(text), width - column).map((line, index) => `${padTo(index === 0 ? label : "", column)}${line}`),
  );
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(visible(text), width - by).map((line) => `${" ".repeat(by)}${line}`);
}
