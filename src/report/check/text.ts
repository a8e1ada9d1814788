import {
  type Finding,
  isShown,
  type Reported,
  STATUSES,
  type Status,
  type Summary,
  shownFindings,
} from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { findingNote, inLanguage, type Messages } from "../../messages/messages.js";
import { fieldOf } from "../../views/closing-screen.js";
import type { DetailedFinding } from "../../views/detail.js";
import { interpretationLines } from "../finding/interpretation.js";
import { partiesText } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { statusColour, statusesIn } from "../finding/status.js";
import { type Paint, paintOf } from "../layout/colour.js";
import { type Cell, type Column, layOut } from "../layout/table.js";
import { displayWidth, wrap } from "../layout/width.js";
import { faceText, noticeLines } from "../notice/lines.js";
import type { Reporter, ReportOptions } from "../reporter.js";
import { closingLines } from "./closing.js";
import type { CheckView } from "./view.js";

/**
 * A report for a person: the sum and the closing screen, then for each unit and regulation what is not in order. At a terminal the
 * closing screen stands last, where it is read.
 */
export const checkText: Reporter<CheckView> = (view, options) => {
  const { result, all } = view;
  const paint = paintOf(options.colour);
  const { report } = options.messages;
  const plain = (line: string) => wrap(line, options.width);
  const detailed = view.detailed ? [...view.detailed] : withoutDetails(shownFindings(result, all));
  const shown = detailed.flatMap(({ finding }) => (all || isShown(finding) ? [finding] : []));
  const byUnit = groupBy(shown, (finding) => [finding.unit]);
  const sections = result.units.flatMap((unit) => {
    const own = byUnit.get(unit.id) ?? [];
    if (own.length === 0 && !(result.units.length > 1 && all)) return [];
    const heading = plain(report.unit(unit.name, unit.id)).map((line) => paint.bold(line));
    return [...heading, ...regulationSections(own, view, options, paint)];
  });
  const closing = shown.length === 0 ? [] : [...closingLines(result, detailed, options), ""];
  const lines = [
    ...plain(report.title(result.asOf, result.period.from.slice(0, 4))).map((line) => paint.bold(line)),
    ...faceText(result, options.messages)
      .flatMap(plain)
      .map((line) => paint.red(line)),
    ...plain(report.ledger(result.ledger.units, result.ledger.files, result.ledger.records)),
    ...totals(result.summary, options, paint),
    ...afterAsOf(result, options.messages).flatMap(plain),
    "",
    ...(options.isScreen ? [] : closing),
    ...(shown.length === 0 && !result.incomplete ? [report.allInOrder] : sections),
    ...waivers(result, options.messages).flatMap(plain),
    ...notices(result, options).flatMap(plain),
    ...(options.isScreen ? closing : []),
    ...nextSteps(shown, view, options).flatMap(plain),
  ];
  return `${lines.join("\n")}\n`;
};

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
  const byFile = new Map<string, number[]>();
  for (const { file, line } of places) byFile.set(file, [...(byFile.get(file) ?? []), line]);
  const list = [...byFile].map(([file, lines]) => `${file}:${lines.join(",")}`);
  return [messages.report.afterAsOf(places.length, list)];
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
    const { clause, status, code, id } = finding;
    const isAlike = status === "review" || status === "undetermined";
    const key = isAlike ? `${clause} ${status} ${code} ${fieldOf(finding) ?? ""}` : id;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, count: known.count + 1 } : single(finding));
  }
  return [...rows.values()];
}

function table(rowsShown: readonly Row[], { messages, width }: ReportOptions, paint: Paint): string[] {
  const { headings } = messages.report;
  const oneLine = width === Number.POSITIVE_INFINITY;
  const join = (texts: readonly string[]): Cell => (oneLine ? texts.join("  ") : texts);
  const columns: Column[] = [
    { heading: headings.status, least: 4 },
    { heading: headings.clause, least: 10 },
    { heading: headings.what, least: 10 },
    { heading: headings.who, least: 8 },
    { heading: headings.when, least: 13 },
    { heading: headings.count, least: 4 },
    { heading: headings.note, least: 8 },
  ];
  const findings = rowsShown.map(({ finding }) => finding);
  const rows = rowsShown.map(({ finding, count }) => [
    messages.statuses[finding.status],
    join([...new Set([finding.clauseName, finding.clause])]),
    inLanguage(finding.title, messages),
    partiesText(finding, messages),
    join(when(finding, messages)),
    finding.required === null ? "" : `${finding.found}/${finding.required}`,
    findingNote(finding, messages) + (count > 1 ? `${messages.closing.semicolon}${messages.closing.same(count)}` : ""),
  ]);
  const firstInColour = (line: string, row: number, column: number) => {
    const finding = findings[row];
    return finding && column === 0 ? statusColour(finding.status, paint)(line) : line;
  };
  return layOut(columns, rows, width, firstInColour);
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
