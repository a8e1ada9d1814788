import { type Finding, isShown, type Reported, STATUSES } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { findingNote, inLanguage, type Messages } from "../../messages/messages.js";
import { interpretationLines } from "../finding/interpretation.js";
import { titlesIn, unitNamesIn } from "../finding/names.js";
import { partiesText } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { statusesIn } from "../finding/status.js";
import { tallyText } from "../finding/tally.js";
import { markdownRow, markdownText } from "../markdown.js";
import { faceLines, noticeTexts } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import { closingTexts, paragraphText, printedClauses } from "./closing-screen.js";
import { type OtherGrouping, rowGroups } from "./groups.js";
import { findingsOf } from "./page/outline.js";
import { type CheckView, listedFindings } from "./view.js";

/** A report for those who keep the ledger in git: the sum, then unit by unit and regulation by regulation what is not in order. */
export const checkMarkdown: Reporter<CheckView> = function* (view, { messages }) {
  const { result, only, by = "regulation" } = view;
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
    ...closing(view, messages),
  ]);
  let isEmpty = true;
  if (by === "regulation") {
    for (const findings of byUnit(listedFindings(view))) {
      isEmpty = false;
      yield* lines(unitSection(findings, result, messages));
    }
  } else {
    const shown = [...listedFindings(view)];
    isEmpty = shown.length === 0;
    yield* lines(groupSections(shown, by, result, messages));
  }
  const notices = noticeTexts(result, messages);
  if (notices.length > 0) {
    yield* lines(["", markdownText(report.notices), "", ...notices.map((line) => `- ${markdownText(line)}`)]);
  }
  const isNarrowed = result.notices.some(({ code }) => code === "narrowed");
  if (isEmpty && !result.incomplete)
    yield* lines(["", markdownText(isNarrowed ? report.nothingListed : report.allInOrder)]);
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

/** The closing screen: what was missed and what would close it, breaches, what a person must judge; nothing where all is in order. */
function closing(view: CheckView, messages: Messages): string[] {
  const { result } = view;
  if (!STATUSES.some((status) => isShown({ status }) && result.summary[status] > 0)) return [];
  const clauseOf = printedClauses(result);
  const { sum, missed, tail } = closingTexts(result, findingsOf(view), { messages, clauseOf });
  const { heading, missedHeading, semicolon } = messages.closing;
  const things = missed.map((thing) => {
    const { what, how } = thing();
    return `- ${markdownText(how === null ? what : what + semicolon + how)}`;
  });
  return [
    "",
    `## ${markdownText(heading.replace(/[：:]$/, ""))}`,
    "",
    markdownText(sum),
    ...(things.length > 0 ? ["", markdownText(missedHeading), "", ...things] : []),
    ...tail.flatMap((one) => ["", markdownText(paragraphText(one, messages))]),
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
  const byRegulation = groupBy(findings, ({ regulation }) => [regulation]);
  const sections = [...titlesIn(result, messages)].flatMap(([id, title]) => {
    const own = byRegulation.get(id) ?? [];
    if (own.length === 0) return [];
    return [
      "",
      `### ${markdownText(report.regulation(title, id))}`,
      "",
      ...table(own, messages, ({ clause }) => clause),
      ...readings(own, messages),
    ];
  });
  return ["", `## ${markdownText(`${name} (${unit})`)}`, ...sections];
}

/** The rows by something else than unit and regulation, each with its regulation, and its unit where there are several; then the readings. */
function groupSections(
  findings: readonly Finding[],
  by: OtherGrouping,
  result: Reported,
  messages: Messages,
): string[] {
  const { units, regulations } = result;
  const several = units.length > 1 && by !== "unit";
  const clauseOf = ({ unit, regulation, clause }: Finding) => `${regulation} ${clause}${several ? ` ${unit}` : ""}`;
  return [
    ...rowGroups(findings, by, result, messages).flatMap(({ heading, findings: own }) => [
      "",
      `## ${markdownText(heading)}`,
      "",
      ...table(own, messages, clauseOf),
    ]),
    ...regulations.flatMap(({ id }) =>
      readings(
        findings.filter(({ regulation }) => regulation === id),
        messages,
      ),
    ),
  ];
}

function table(findings: readonly Finding[], messages: Messages, clauseOf: (finding: Finding) => string): string[] {
  const { status, clause, what, who, when, count, note } = messages.report.headings;
  return [
    markdownRow([status, clause, what, who, when, count, note]),
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...findings.map((finding) => row(finding, messages, clauseOf)),
  ];
}

function readings(findings: readonly Finding[], messages: Messages): string[] {
  const all = interpretationLines(findings, messages).map((line) => `- ${markdownText(line)}`);
  return all.length === 0 ? [] : ["", ...all];
}

function row(finding: Finding, messages: Messages, clauseOf: (finding: Finding) => string): string {
  const { due, period } = finding;
  return markdownRow([
    messages.statuses[finding.status],
    [...new Set([finding.clauseName, clauseOf(finding)])].join(" "),
    inLanguage(finding.title, messages),
    partiesText(finding, messages),
    due === null || due === period.label ? periodText(finding) : `${periodText(finding)} ${messages.report.due(due)}`,
    tallyText(finding, messages) ?? "",
    findingNote(finding, messages),
  ]);
}
