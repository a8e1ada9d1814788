import { stringify } from "yaml";
import type { NearMiss } from "../../audit/duty/near-miss.js";
import { countedIn, type Finding, STATUSES, summarise } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";
import { findingText, inLanguage, lackText } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { Interpretation } from "../../regulation/interpretation.js";
import { typeVocabulary } from "../../regulation/rulebook.js";
import type { Explanation } from "../../views/explain.js";
import { interpretationReading } from "../finding/interpretation.js";
import { partiesText } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { openFields, writtenRecord } from "../finding/record.js";
import { statusColour } from "../finding/status.js";
import { tallyText } from "../finding/tally.js";
import { type Paint, paintOf } from "../layout/colour.js";
import { indented, labelled } from "../layout/hanging.js";
import { layOut } from "../layout/table.js";
import { displayWidth, visible, wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { describeCheck, evidencesText, notesOf, type RulesWording, scheduleText } from "../rules/describe.js";
import { type ClauseExplanation, type ExplainView, settingsOf, uncheckedReason } from "./view.js";

/** Where interpretations are set, at the ledger's root. */
const SETTINGS_FILE = "audit.config.yaml";

/** The answer for a person to read. */
export const explainText: Reporter<ExplainView> = (answer, { messages, width, colour }) => {
  const page: Page = { messages, width, terms: answer.terms, paint: paintOf(colour), answer };
  const [only] = answer.clauses;
  const [single] = only?.explanations ?? [];
  const isSingle = answer.clauses.length === 1 && only?.explanations.length === 1;
  const body =
    isSingle && only && single
      ? findingLines(single, only, page)
      : answer.clauses.flatMap((one) => [...clauseLines(one, page), ""]);
  const example = answer.clauses.flatMap((one) => one.explanations.map(({ finding }) => finding));
  const next = isSingle ? undefined : (example.find(({ status }) => status !== "met") ?? example[0]);
  const lines = [...body, ...textLines(page), ...(next ? wrap(messages.explain.seeOne(next.id), width) : [])];
  return `${lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
};

/** The page that is written: its words, columns and colours, and the answer it gives. */
interface Page extends RulesWording {
  readonly paint: Paint;
  readonly answer: ExplainView;
}

/** One finding in full. */
function findingLines(
  { finding, records, nearMisses, remedy, answer }: Explanation,
  { check }: ClauseExplanation,
  page: Page,
): string[] {
  const { messages, width, paint } = page;
  const { asOf, unitNames, year } = page.answer;
  const words = messages.explain;
  const sentence = findingText(finding, messages);
  // These two say it themselves.
  const saysStatus = finding.status === "waived" || finding.status === "not-applicable";
  const status = saysStatus ? sentence : words.status(messages.statuses[finding.status], sentence);
  const parties = partiesText(finding, messages);
  const { from, to } = finding.period;
  const rows: [string, string][] = [
    [words.labels.id, finding.id],
    [words.labels.unit, `${unitNames.get(finding.unit) ?? finding.unit} (${finding.unit})`],
    [words.labels.requirement, inLanguage(finding.requirement, messages)],
    ...(parties === "" ? [] : [[words.labels.who, parties] satisfies [string, string]]),
    ...(finding.kind === "duty"
      ? [[words.labels.period, words.period(periodText(finding), from, to)] satisfies [string, string]]
      : []),
    ...(finding.due === null ? [] : [[words.labels.due, finding.due] satisfies [string, string]]),
    ...(check && !("check" in check)
      ? [
          [messages.rules.schedule, scheduleText(check, page)] satisfies [string, string],
          [words.labels.evidence, evidencesText(check, page)] satisfies [string, string],
          ...[notesOf(check, messages).join("; ")]
            .filter(Boolean)
            .map((notes): [string, string] => [messages.rules.besides, notes]),
        ]
      : []),
  ];
  const place = (at: { file: string; line: number }) => visible(placeShown(at));
  return [
    ...heading(finding, page),
    ...wrap(status, width).map((line) => statusColour(finding.status, paint)(line)),
    ...wrap(words.asOf(asOf, String(year)), width).map((line) => paint.dim(line)),
    "",
    ...labelled(rows, width),
    ...finding.interpretations.flatMap((one) => ["", ...changeableLines(one, page)]),
    "",
    ...wrap(words.records(tallyText(finding, messages)), width),
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
        `${place(miss.place)}  ${miss.place.date}  ${typeName(miss, page)}${miss.countsElsewhere ? words.elsewhere : ""}`,
        2,
        width,
      ),
      ...miss.lacks.flatMap((one) => indented(`· ${lackText(one, messages)}`, 4, width)),
    ]),
    ...(nearMisses.more > 0 ? indented(words.moreNearMisses(nearMisses.more), 2, width) : []),
    ...(remedy ? ["", ...remedyLines(remedy, finding, page)] : []),
    ...(answer ? ["", ...wrap(words.answer, width), ...draftLines(answer, words.answerFields, page)] : []),
    "",
  ];
}

/** A clause: what it asks, or why nothing checks it, and what came of it. */
function clauseLines(one: ClauseExplanation, page: Page): string[] {
  const { check, explanations } = one;
  const { messages, width, paint } = page;
  const { asOf, binds, book, unitNames, year } = page.answer;
  const words = messages.explain;
  if (!check) return uncheckedLines(one, page);
  const description = describeCheck(check, book, page);
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
    ...check.interpretations.flatMap((each) => ["", ...changeableLines(each, page)]),
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
    ...(findings.length === 0 ? [] : table(findings, several ? unitNames : new Map(), page)),
  ];
}

function table(findings: readonly Finding[], unitNames: ReadonlyMap<string, string>, page: Page): string[] {
  const { messages, width, paint } = page;
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
      [unitNames.get(finding.unit) ?? "", partiesText(finding, messages)].filter(Boolean).join(" "),
      periodText(finding),
      finding.id,
    ]),
    width,
    (line, row, column) => {
      const finding = findings[row];
      return finding && column === 0 ? statusColour(finding.status, paint)(line) : line;
    },
  );
}

function uncheckedLines({ clause, row }: ClauseExplanation, { messages, width, paint, answer }: Page): string[] {
  const { book } = answer;
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

function heading(finding: Finding, { messages, width, paint, answer: { book } }: Page): string[] {
  const title = `${finding.clauseName}  ${inLanguage(finding.title, messages)}  (${book.id} ${finding.clause})`;
  return [
    ...wrap(title, width).map((line) => paint.bold(line)),
    ...wrap(messages.report.regulation(inLanguage(book.title, messages), book.id), width),
  ];
}

/** A reading, and how to take another. */
function changeableLines(one: Interpretation, { messages, width, answer: { book } }: Page): string[] {
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

function remedyLines(remedy: NonNullable<Explanation["remedy"]>, finding: Finding, page: Page): string[] {
  const { period, required } = finding;
  const words = page.messages.explain;
  const head = wrap(
    words.remedy(period.from, period.to, { required: required ?? 1, counted: countedIn(finding) }),
    page.width,
  );
  return [...head, ...draftLines(remedy, words.openFields, page)];
}

/** A record to fill in. @param said what is said of the fields to be put right */
function draftLines(
  remedy: NonNullable<Explanation["remedy"]>,
  said: (fields: readonly string[]) => string,
  { width, messages }: Page,
): string[] {
  const { kind, date, open } = remedy;
  const record = writtenRecord(remedy, date, messages);
  const yaml = stringify([record], { lineWidth: 0 }).trimEnd();
  const fields = openFields(remedy, messages);
  return [
    `  # ${kind}.yaml`,
    ...yaml.split("\n").map((line) => `  ${visible(line)}`),
    ...(open.length === 0 ? [] : wrap(said(fields), width - 4).map((line) => `  # ${line}`)),
  ];
}

/** What the regulation's own text says, each place once. */
function textLines({ answer: { book, clauses, text }, messages, width }: Page): string[] {
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

function typeName({ kind, type }: NearMiss, { messages, terms }: Page): string {
  if (kind === "case") return messages.rules.triggers.case;
  const term = terms.find(typeVocabulary(kind), type);
  return term ? inLanguage(term, messages) : type;
}
