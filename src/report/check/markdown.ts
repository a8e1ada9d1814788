import { type Finding, type Reported, shownFindings } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { findingNote, inLanguage, type Messages } from "../../messages/messages.js";
import { interpretationLines } from "../finding/interpretation.js";
import { titlesIn, unitNamesIn } from "../finding/names.js";
import { partiesText } from "../finding/parties.js";
import { statusesIn } from "../finding/status.js";
import { markdownRow, markdownText } from "../markdown.js";
import { faceLines, noticeLines } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import type { CheckView } from "./view.js";

/** A report for those who keep the ledger in git: the sum, then unit by unit and regulation by regulation what is not in order. */
export const checkMarkdown: Reporter<CheckView> = function* ({ result, all, only }, { messages }) {
  const { report, page } = messages;
  const { afterAsOf, files, records, units } = result.ledger;
  const notes = [
    ...(only === undefined ? [] : [page.onlyOf(only)]),
    report.ledger(units, files, records),
    ...(afterAsOf.length > 0 ? [page.afterAsOf(afterAsOf.length)] : []),
    ...result.waivers.map((one) => report.waiver(one)),
  ];
  yield* lines([
    `# ${markdownText(report.title(result.asOf, result.period.from.slice(0, 4)))}`,
    "",
    ...faceLines(result, messages).flatMap((line) => [`**${markdownText(line)}**`, ""]),
    ...notes.map((note) => `- ${markdownText(note)}`),
    "",
    ...sum(result, messages),
  ]);
  let isEmpty = true;
  for (const findings of byUnit(shownFindings(result, all))) {
    isEmpty = false;
    yield* lines(unitSection(findings, result, messages));
  }
  const [heading, ...notices] = noticeLines(result, messages, true);
  if (heading !== undefined) {
    yield* lines(["", markdownText(heading), "", ...notices.map((line) => `- ${markdownText(line)}`)]);
  }
  if (isEmpty && !result.incomplete) yield* lines(["", markdownText(report.allInOrder)]);
};

function* lines(all: readonly string[]): Generator<string> {
  for (const line of all) yield `${line}\n`;
}

function sum({ summary }: Reported, { report, statuses, page }: Messages): string[] {
  const present = statusesIn(summary);
  return [
    markdownRow([report.headings.status, report.headings.count, report.headings.note]),
    "| --- | ---: | --- |",
    ...present.map((status) => markdownRow([statuses[status], String(summary[status]), page.meanings[status]])),
  ];
}

/** Findings come unit by unit. */
function* byUnit(findings: Iterable<Finding>): Generator<readonly [Finding, ...Finding[]]> {
  let own: [Finding, ...Finding[]] | null = null;
  for (const finding of findings) {
    if (own && own[0].unit !== finding.unit) {
      yield own;
      own = null;
    }
    if (own) own.push(finding);
    else own = [finding];
  }
  if (own) yield own;
}

function unitSection(findings: readonly [Finding, ...Finding[]], result: Reported, messages: Messages): string[] {
  const { report } = messages;
  const [{ unit }] = findings;
  const name = unitNamesIn(result).get(unit) ?? unit;
  const { status, clause, what, who, when, count, note } = report.headings;
  const byRegulation = groupBy(findings, ({ regulation }) => [regulation]);
  const sections = [...titlesIn(result, messages)].flatMap(([id, title]) => {
    const own = byRegulation.get(id) ?? [];
    if (own.length === 0) return [];
    return [
      "",
      `### ${markdownText(report.regulation(title, id))}`,
      "",
      markdownRow([status, clause, what, who, when, count, note]),
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...own.map((finding) => row(finding, messages)),
      ...readings(own, messages),
    ];
  });
  return ["", `## ${markdownText(`${name} (${unit})`)}`, ...sections];
}

function readings(findings: readonly Finding[], messages: Messages): string[] {
  const all = interpretationLines(findings, messages).map((line) => `- ${markdownText(line)}`);
  return all.length === 0 ? [] : ["", ...all];
}

function row(finding: Finding, messages: Messages): string {
  const { due, period } = finding;
  return markdownRow([
    messages.statuses[finding.status],
    [...new Set([finding.clauseName, finding.clause])].join(" "),
    inLanguage(finding.title, messages),
    partiesText(finding, messages),
    due === null || due === period.label ? period.label : `${period.label} ${messages.report.due(due)}`,
    finding.required === null ? "" : `${finding.found}/${finding.required}`,
    findingNote(finding, messages),
  ]);
}
