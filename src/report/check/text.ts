import { type Finding, isShown, type Reported, STATUSES, type Status, type Summary } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { placesShown } from "../../document/place-shown.js";
import { findingNote, inLanguage, type Messages } from "../../messages/messages.js";
import { fieldOf } from "../../views/closing-screen.js";
import type { DetailedFinding } from "../../views/detail.js";
import { interpretationLines } from "../finding/interpretation.js";
import { partiesText } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { statusColour, statusesIn } from "../finding/status.js";
import { tallyText } from "../finding/tally.js";
import { type Paint, paintOf } from "../layout/colour.js";
import { hanging } from "../layout/hanging.js";
import { layOut, type TableCell, type TableColumn } from "../layout/table.js";
import { displayWidth, padTo, wrap } from "../layout/width.js";
import { faceText, noticeLines } from "../notice/lines.js";
import type { Reporter, ReportOptions } from "../reporter.js";
import { closingLines } from "./closing-screen.js";
import { type OtherGrouping, rowGroups } from "./groups.js";
import { rollUpLines } from "./roll-up.js";
import { type CheckView, isListed } from "./view.js";

/**
 * A report for a person: the sum and the closing screen, then what is not in order, by unit and regulation or by what options ask. At a
 * terminal the closing screen stands last, where it is read; it is of everything, whatever statuses alone are listed.
 */
export const checkText: Reporter<CheckView> = (view, options) => {
  const paint = paintOf(options.colour);
  const lines = [
    ...head(view, options, paint),
    "",
    ...(view.units ? unitLines(view, options) : body(view, options, paint)),
  ];
  return `${lines.join("\n")}\n`;
};

/** What a report is of, and the sum. */
function head({ result }: CheckView, options: ReportOptions, paint: Paint): string[] {
  const { report } = options.messages;
  const plain = (line: string) => wrap(line, options.width);
  return [
    ...plain(report.title(result.asOf, result.period.from.slice(0, 4))).map((line) => paint.bold(line)),
    ...faceText(result, options.messages)
      .flatMap(plain)
      .map((line) => paint.red(line)),
    ...plain(report.ledger(result.ledger.units, result.ledger.files, result.ledger.records)),
    ...totals(result.summary, options, paint),
    ...afterAsOf(result, options.messages).flatMap(plain),
  ];
}

/** How each unit stands, and what there is to note. */
function unitLines({ result }: CheckView, options: ReportOptions): string[] {
  const noted = notices(result, options).flatMap((line) => wrap(line, options.width));
  return [...rollUpLines(result, options), ...(noted.length > 0 ? ["", ...noted.slice(0, -1)] : [])];
}

function body(view: CheckView, options: ReportOptions, paint: Paint): string[] {
  const { result, all } = view;
  const { report } = options.messages;
  const plain = (line: string) => wrap(line, options.width);
  const detailed = view.detailed ? [...view.detailed] : withoutDetails(result.findings);
  const findings = detailed.map(({ finding }) => finding);
  const toDo = findings.filter((finding) => all || isShown(finding));
  const shown = findings.filter((finding) => isListed(view, finding));
  const { by = "regulation" } = view;
  const sections =
    by === "regulation" ? unitSections(shown, view, options, paint) : groupSections(shown, by, view, options, paint);
  const closing = toDo.length === 0 ? [] : [...closingLines(result, detailed, options), ""];
  const isNarrowed = result.notices.some(({ code }) => code === "narrowed");
  const nothing = isNarrowed ? report.nothingListed : report.allInOrder;
  return [
    ...(options.isScreen ? [] : closing),
    ...(shown.length === 0 && !result.incomplete ? [nothing, ...(closing.length > 0 ? [""] : [])] : sections),
    ...waivers(result, options.messages).flatMap(plain),
    ...notices(result, options).flatMap(plain),
    ...(options.isScreen ? closing : []),
    ...nextSteps(toDo, view, options).flatMap(plain),
  ];
}

function withoutDetails(findings: Iterable<Finding>): DetailedFinding[] {
  return Array.from(findings, (finding) => ({ finding, detail: null }));
}

/** The counts, as many to a line as fit. */
function totals(summary: Summary, { messages, width }: ReportOptions, paint: Paint): string[] {
  const { report, statuses } = messages;
  const count = STATUSES.reduce((sum, status) => sum + summary[status], 0);
  const present = statusesIn(summary);
  const lines: string[] = [];
  let line = report.total(count);
  let used = displayWidth(line);
  for (const [index, status] of present.entries()) {
    const word = report.count(statuses[status], summary[status]) + (index < present.length - 1 ? report.comma : "");
    if (used + displayWidth(word) > width) {
      lines.push(line.trimEnd());
      line = "  ";
      used = displayWidth(line);
    }
    line += statusColour(status, paint)(word);
    used += displayWidth(word);
  }
  return [...lines, line];
}

function afterAsOf(result: Reported, messages: Messages): string[] {
  const places = result.ledger.afterAsOf;
  if (places.length === 0) return [];
  return [messages.report.afterAsOf(places.length, placesShown(places))];
}

/** The waivers to look at again, set off by blank lines. */
function waivers({ waivers: notes }: Reported, { report }: Messages): string[] {
  return notes.length === 0 ? [] : [report.waivers, ...notes.map((note) => `· ${report.waiver(note)}`), ""];
}

/** What is valid but doubtful, set off by a blank line. */
function notices(result: Reported, { messages, isScreen }: ReportOptions): string[] {
  const lines = noticeLines(result, messages, !isScreen);
  return lines.length === 0 ? [] : [...lines, ""];
}

/** The rows of each unit, regulation by regulation. */
function unitSections(shown: readonly Finding[], view: CheckView, options: ReportOptions, paint: Paint): string[] {
  const { units } = view.result;
  const byUnit = groupBy(shown, (finding) => [finding.unit]);
  return units.flatMap(({ id, name }) => {
    const own = byUnit.get(id) ?? [];
    if (own.length === 0 && !(units.length > 1 && view.all)) return [];
    return [
      ...headingLines(options.messages.report.unit(name, id), options, paint),
      ...regulationSections(own, view, options, paint),
    ];
  });
}

/** The rows by something else than unit and regulation, and then the readings, regulation by regulation. */
function groupSections(
  shown: readonly Finding[],
  by: OtherGrouping,
  view: CheckView,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const { messages, width } = options;
  const { regulations, units } = view.result;
  const names = new Map(
    units.length > 1 && (by === "clause" || by === "due") ? units.map(({ id, name }) => [id, name]) : [],
  );
  const groups = rowGroups(shown, by, view.result, messages).flatMap(({ heading, findings }) => [
    ...headingLines(`■ ${heading}`, options, paint),
    ...table(view.all ? findings.map(single) : alike(findings), options, paint, {
      clause: ({ regulation, clause }) => `${regulation} ${clause}`,
      unit: ({ unit }) => names.get(unit) ?? "",
    }),
    "",
  ]);
  const readings = regulations.flatMap(({ id, title }) => {
    const own = interpretationLines(
      shown.filter(({ regulation }) => regulation === id),
      messages,
    );
    return own.length === 0 ? [] : [messages.report.regulation(inLanguage(title, messages), id), ...own];
  });
  return [
    ...groups,
    ...(showsReadings(view, options) && readings.length > 0
      ? [...readings.flatMap((line) => wrap(line, width)), ""]
      : []),
  ];
}

function headingLines(heading: string, { width }: ReportOptions, paint: Paint): string[] {
  return wrap(heading, width).map((line) => paint.bold(line));
}

function regulationSections(
  findings: readonly Finding[],
  view: CheckView,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const { messages } = options;
  return view.result.regulations.flatMap(({ id, title }) => {
    const own = findings.filter((finding) => finding.regulation === id);
    if (own.length === 0) return [];
    return [
      ...wrap(messages.report.regulation(inLanguage(title, messages), id), options.width),
      ...table(view.all ? own.map(single) : alike(own), options, paint),
      ...(showsReadings(view, options)
        ? interpretationLines(own, messages).flatMap((line) => wrap(line, options.width))
        : []),
      "",
    ];
  });
}

/** Readings stand in every file, and at a terminal where they are asked for. */
function showsReadings({ readings }: CheckView, { isScreen }: ReportOptions): boolean {
  return readings === true || !isScreen;
}

/** A row of the table: a finding, and how many more say the same of another record. */
interface Row {
  readonly finding: Finding;
  readonly count: number;
}

function single(finding: Finding): Row {
  return { finding, count: 1 };
}

/** What lacks the same field, or asks a person the same question, is one row for each clause. */
function alike(findings: readonly Finding[]): Row[] {
  const rows = new Map<string, Row>();
  for (const finding of findings) {
    const { unit, regulation, clause, status, code, id } = finding;
    const isAlike = status === "review" || status === "undetermined";
    const key = isAlike ? `${unit} ${regulation} ${clause} ${status} ${code} ${fieldOf(finding) ?? ""}` : id;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, count: known.count + 1 } : single(finding));
  }
  return [...rows.values()];
}

/** What a row says of its clause and its unit: under the heading of a unit and a regulation, the clause alone. */
interface RowWords {
  readonly clause: (finding: Finding) => string;
  readonly unit: (finding: Finding) => string;
}

const UNDER_REGULATION: RowWords = { clause: ({ clause }) => clause, unit: () => "" };

function table(
  rowsShown: readonly Row[],
  { messages, width }: ReportOptions,
  paint: Paint,
  words: RowWords = UNDER_REGULATION,
): string[] {
  const { headings } = messages.report;
  if (width < NARROW) return blocks(rowsShown, { messages, width }, paint, words);
  const oneLine = width === Number.POSITIVE_INFINITY;
  const join = (texts: readonly string[]): TableCell => (oneLine ? texts.join("  ") : texts);
  const columns: TableColumn[] = [
    { heading: headings.status, least: 4 },
    { heading: headings.clause, least: 10 },
    { heading: headings.what, least: 10 },
    { heading: headings.who, least: 8 },
    { heading: headings.when, least: 13 },
    { heading: headings.count, least: 4 },
    { heading: headings.note, least: 14 },
  ];
  const findings = rowsShown.map(({ finding }) => finding);
  const rows = rowsShown.map(({ finding, count }) => [
    messages.statuses[finding.status],
    join(clauseTexts(finding, words)),
    inLanguage(finding.title, messages),
    whoText(finding, words, messages),
    join(when(finding, messages)),
    tallyText(finding, messages) ?? "",
    noteText(finding, count, messages),
  ]);
  const firstInColour = (line: string, row: number, column: number) => {
    const finding = findings[row];
    return finding && column === 0 ? statusColour(finding.status, paint)(line) : line;
  };
  return layOut(columns, rows, width, firstInColour);
}

/** Below so many columns a table has more broken words than whole ones: rows are blocks of lines instead. */
const NARROW = 100;

/** Each row in lines of its own: its status, clause and what is asked, and under that all the rest. */
function blocks(
  rowsShown: readonly Row[],
  { messages, width }: Pick<ReportOptions, "messages" | "width">,
  paint: Paint,
  words: RowWords,
): string[] {
  const statusWidth = Math.max(...rowsShown.map(({ finding }) => displayWidth(messages.statuses[finding.status]))) + 2;
  return rowsShown.flatMap(({ finding, count }) => {
    const status = messages.statuses[finding.status];
    const what = [...clauseTexts(finding, words), inLanguage(finding.title, messages)].join("  ");
    const rest = [
      whoText(finding, words, messages),
      ...when(finding, messages),
      tallyText(finding, messages) ?? "",
      noteText(finding, count, messages),
    ];
    const [first = "", ...more] = hanging(padTo(status, statusWidth), what, width);
    return [
      statusColour(finding.status, paint)(status) + first.slice(status.length),
      ...more,
      ...hanging(" ".repeat(statusWidth), rest.filter(Boolean).join("  "), width),
    ];
  });
}

function clauseTexts(finding: Finding, words: RowWords): string[] {
  return [...new Set([finding.clauseName, words.clause(finding)])];
}

function whoText(finding: Finding, words: RowWords, messages: Messages): string {
  return [words.unit(finding), partiesText(finding, messages)].filter(Boolean).join(" ");
}

function noteText(finding: Finding, count: number, messages: Messages): string {
  const { closing } = messages;
  return findingNote(finding, messages) + (count > 1 ? `${closing.semicolon}${closing.same(count)}` : "");
}

function when(finding: Finding, messages: Messages): string[] {
  const { due, period } = finding;
  if (due === null || due === period.label) return [periodText(finding)];
  return [periodText(finding), messages.report.due(due)];
}

function nextSteps(shown: readonly Finding[], view: CheckView, options: ReportOptions): string[] {
  const { closing, report } = options.messages;
  const dueSoon = shown.filter((finding) => finding.status === "due-soon");
  const first = dueSoon.flatMap((finding) => finding.due ?? []).sort()[0];
  const gaps = shown.filter((finding) => finding.status === "gap");
  const mendable = gaps.filter((finding) => "mendable" in finding.args && finding.args.mendable);
  const countOf = (...statuses: Status[]) => shown.filter((finding) => statuses.includes(finding.status)).length;
  const [breaches, open] = [countOf("breach"), countOf("review", "undetermined")];
  const example = gaps[0] ?? shown[0];
  const steps = [
    ...(first ? [report.nextDueSoon(dueSoon.length, first)] : []),
    ...(gaps.length > 0 ? [report.nextGaps(gaps.length, mendable.length)] : []),
    ...(breaches + open > 0 ? [report.nextRecords(breaches, open)] : []),
    ...(example ? [report.nextRule(example.regulation, example.clause)] : []),
    ...(view.all ? [] : [report.nextAll]),
    ...(showsReadings(view, options) ? [] : [`· ${closing.readingsHint}`]),
  ];
  return steps.length > 0 ? [report.next, ...steps] : [];
}
