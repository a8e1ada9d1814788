import { type Finding, type Reported, STATUSES, type Status, type Summary } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { type Day, LAST_DAY } from "../../calendar/day.js";
import { placesShown } from "../../document/place-shown.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import type { DetailedFinding } from "../../views/detail.js";
import { rollUp } from "../../views/roll-up.js";
import { interpretationReadings } from "../finding/interpretation.js";
import { titlesIn, unitNamesIn } from "../finding/names.js";
import { partiesText, partyName } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { placesOf } from "../finding/places.js";
import { recordLine } from "../finding/record.js";
import { READING_ORDER, statusesIn } from "../finding/status.js";
import { wrap } from "../layout/width.js";
import { type ReportSheet, type SheetCell, type Tone, widthFor, workbook } from "../layout/workbook.js";
import { faceText, noticeTexts } from "../notice/lines.js";
import type { BinaryReporter } from "../reporter.js";
import { type ClosingTexts, closingTexts, paragraphText, printedClauses } from "./closing-screen.js";
import { findingsOf } from "./page/outline.js";
import { ROLL_UP_COUNTS, rollUpHeads } from "./roll-up.js";
import { type CheckView, hasAllDetails, isListed } from "./view.js";

/** A sheet holds little more than a million rows, and a reader far fewer. */
const MOST_ROWS = 200_000;

/** How wide lines of notes are, in columns of a terminal. */
const NOTE_WIDTH = 100;

/** A workbook for an office: the sum, what is to be done, every finding, what is asked of each person, what is not kept, and the readings. */
export const checkXlsx: BinaryReporter<CheckView> = (view, { messages }) => {
  const { result } = view;
  const scene: SheetContext = {
    result,
    only: view.only,
    hasDetails: hasAllDetails(view),
    messages,
    titles: titlesIn(result, messages),
    units: unitNamesIn(result),
  };
  const detailed: DetailedFinding[] = [];
  let count = 0;
  for (const one of findingsOf(view)) {
    if (isListed(view, one.finding) && ++count <= MOST_ROWS) detailed.push(one);
  }
  const shown = detailed.map(({ finding }) => finding);
  const { sheets, none } = messages.workbook;
  const sum = overview(scene, {
    closing: view.units ? null : closingTexts(result, findingsOf(view), { messages, clauseOf: printedClauses(result) }),
    shown: shown.length,
    count,
  });
  const units = table(sheets.units, unitRows(scene), [24, 24, 8, 10, 8, 8, 8, 8, 12], "");
  return workbook(
    view.units
      ? [sum, units]
      : [
          sum,
          ...(result.units.length > 1 ? [units] : []),
          table(sheets.todo, todoRows(detailed, scene), [10, 16, 18, 20, 22, 12, 20, 6, 24, 30, 36], none),
          table(
            sheets.findings,
            findingRows(shown, scene),
            [16, 18, 14, 10, 18, 10, 12, 12, 13, 12, 10, 6, 6, 6, 32, 20, 22],
            none,
          ),
          table(sheets.people, peopleRows(shown, scene), [12, 18, 20, 14, 14, 12, 10, 36, 20, 14], none),
          table(sheets.unkept, unkeptRows(shown, scene), [16, 18, 8, 20, 14, 20, 32, 20], none),
          table(sheets.readings, readingRows(shown, scene), [24, 24, 48, 36], none),
        ],
    {
      title: messages.report.title(result.asOf, result.period.from.slice(0, 4)),
      asOf: result.asOf,
      font: messages.workbook.font,
    },
  );
};

/** A result, and the names that its findings bear by id. */
interface SheetContext {
  readonly result: Reported;
  /** Whose findings these are, where they are only somebody's. */
  readonly only: string | undefined;
  /** Whether what nearly counted and what would do a duty is at hand. */
  readonly hasDetails: boolean;
  readonly messages: Messages;
  readonly titles: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** A sheet of one table. @param most how wide each column may be: one is as wide as its texts ask for, up to that @param none stands in a table without rows */
function table(
  name: string,
  all: readonly (readonly SheetCell[])[],
  most: readonly number[],
  none: string,
): ReportSheet {
  const rows: readonly (readonly SheetCell[])[] = all.length > 1 ? all : [...all, [{ text: none, tone: "faint" }]];
  const widths = most.map((limit, column) =>
    widthFor(
      rows.map((row) => textIn(row[column] ?? null)),
      6,
      limit,
    ),
  );
  return { name, widths, rows, hasHead: true };
}

function textIn(cell: SheetCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if ("day" in cell) return cell.day;
  return "lines" in cell ? cell.lines.join("\n") : cell.text;
}

/** The time a duty is for, in words: a spreadsheet would make a day of `2025-03`. Of a record that is judged, which it is. */
function whenOf(finding: Finding, messages: Messages): string {
  return messages.csv.period(periodText(finding));
}

/** What a status looks like, besides its word. */
function toneOf(status: Status): Tone {
  switch (status) {
    case "gap":
    case "breach":
      return "bad";
    case "late":
    case "review":
    case "undetermined":
      return "doubtful";
    case "due-soon":
      return "near";
    case "met":
      return "good";
    default:
      return "faint";
  }
}

function statusCell(status: Status, messages: Messages): SheetCell {
  return { text: messages.statuses[status], tone: toneOf(status), isCentred: true };
}

function dayCell(on: Day | null): SheetCell {
  return on === null ? null : { day: on };
}

/** What stands in a workbook besides the sum. */
interface Beside {
  /** Null where only the units are asked for. */
  readonly closing: ClosingTexts | null;
  /** The findings that are listed, and how many there are to list. */
  readonly shown: number;
  readonly count: number;
}

/** The sum: of the whole, and unit by unit in the order of the ledger. */
function overview(
  { result, only, messages, titles, hasDetails }: SheetContext,
  { closing, shown, count }: Beside,
): ReportSheet {
  const { headings, tooMany, period } = messages.workbook;
  const { report } = messages;
  const present = statusesIn(result.summary);
  const strong = (text: string): SheetCell => ({ text, tone: "strong" });
  const head = (text: string): SheetCell => ({ text, tone: "head" });
  const sums = (name: string, summary: Summary, tone: Tone): SheetCell[] => [
    { text: name, tone },
    STATUSES.reduce((sum, status) => sum + summary[status], 0),
    ...present.map((status) => summary[status]),
  ];
  const { units, files, records, afterAsOf } = result.ledger;
  const notes = [
    ...(only === undefined ? [] : [messages.page.onlyOf(only)]),
    ...(afterAsOf.length > 0 ? [report.afterAsOf(afterAsOf.length, placesShown(afterAsOf))] : []),
    ...result.waivers.map((note) => report.waiver(note)),
    ...noticeTexts(result, messages),
    ...(hasDetails || !closing ? [] : [messages.page.noDetails]),
    ...(closing && shown < count ? [tooMany(shown, count)] : []),
  ];
  const rows: SheetCell[][] = [
    [{ text: report.title(result.asOf, result.period.from.slice(0, 4)), tone: "title" }],
    ...faceText(result, messages)
      .flatMap((line) => wrap(line, NOTE_WIDTH))
      .map((text): SheetCell[] => [{ text, tone: "bad" }]),
    [strong(headings.asOf), { day: result.asOf }],
    [strong(headings.period), period(result.period.from, result.period.to)],
    [strong(headings.ledger), report.ledger(units, files, records)],
    ...[...titles.values()].map((title, index): SheetCell[] => [strong(index === 0 ? headings.regulation : ""), title]),
    ...(closing ? closingNotes(closing, messages) : [])
      .flatMap((note) => wrap(note, NOTE_WIDTH))
      .map((note, index): SheetCell[] => [strong(index === 0 ? messages.closing.heading : ""), note]),
    ...notes
      .flatMap((note) => wrap(note, NOTE_WIDTH))
      .map((note, index): SheetCell[] => [strong(index === 0 ? headings.notices : ""), note]),
    [],
    [head(headings.unit), head(headings.total), ...present.map((status) => statusCell(status, messages))],
    ...result.units.map((unit): SheetCell[] =>
      unit.summary
        ? sums(unit.name, unit.summary, "plain")
        : [unit.name, { text: messages.csv.incomplete, tone: "bad" }],
    ),
    ...(result.units.length === 1 ? [] : [sums(headings.total, result.summary, "strong")]),
  ];
  const first = widthFor([headings.ledger, headings.notices, ...result.units.map(({ name }) => name)], 12, 44);
  return {
    name: messages.workbook.sheets.overview,
    widths: [first, 12, ...present.map(() => 11)],
    rows,
    hasHead: false,
  };
}

/** What was missed is listed on a sheet of its own: here the first of it. */
const MOST_MISSED = 12;

/** The closing screen, a note each. */
function closingNotes({ sum, missed, tail }: ClosingTexts, messages: Messages): string[] {
  const { closing } = messages;
  const left = missed.length - MOST_MISSED;
  return [
    sum,
    ...(missed.length > 0 ? [closing.missedHeading] : []),
    ...missed
      .slice(0, MOST_MISSED)
      .map((thing) => thing())
      .map(({ what, how }) => `· ${what}${how === null ? "" : closing.semicolon + how}`),
    ...(left > 0 ? [`· ${closing.more(left)}`] : []),
    ...tail.map((one) => paragraphText(one, messages)),
  ];
}

/** How each unit stands: those below another with that one before them. */
function unitRows({ result, messages }: SheetContext): SheetCell[][] {
  const { units } = messages.closing;
  return [
    [units.above, units.unit, ...rollUpHeads(messages)],
    ...rollUp(result.units).flatMap(({ head, units: own }) =>
      own.map(({ unit, counts }): SheetCell[] => [
        head && head !== unit ? head.name : "",
        unit.name,
        ...(counts
          ? ROLL_UP_COUNTS.map((key) => counts[key])
          : ROLL_UP_COUNTS.map(
              (_, at): SheetCell => (at === 0 ? { text: messages.csv.incomplete, tone: "bad" } : null),
            )),
        dayCell(unit.lastDay),
      ]),
    ),
  ];
}

/** What is to be done about a finding; null where nothing is. */
function kindOf({ status, args }: Finding): keyof Messages["workbook"]["kinds"] | null {
  switch (status) {
    case "gap":
      return "mendable" in args && args.mendable ? "mend" : "missed";
    case "due-soon":
      return "coming";
    case "breach":
      return "check";
    case "review":
      return "judge";
    case "undetermined":
      return "complete";
    default:
      return null;
  }
}

/** What is to be done, soonest needed first: what one record would do stands in one row. */
function todoRows(shown: readonly DetailedFinding[], scene: SheetContext): SheetCell[][] {
  const { messages, titles, units } = scene;
  const { headings, kinds, list } = messages.workbook;
  const open = READING_ORDER.flatMap((status) =>
    shown.filter(({ finding }) => finding.status === status && kindOf(finding) !== null),
  );
  const groups = groupBy(open, (one) => [
    `${one.finding.unit} ${kindOf(one.finding)} ${recordOf(one, messages) ?? one.finding.id}`,
  ]);
  const rows = [...groups.values()].map((group): SheetCell[] => {
    const [{ finding: first }] = group;
    const findings = group.map(({ finding }) => finding);
    const kind = kindOf(first);
    const each = (textOf: (finding: Finding) => string) => ({
      lines: [...new Set(findings.map(textOf).filter(Boolean))],
    });
    return [
      statusCell(first.status, messages),
      kind === null ? "" : kinds[kind],
      units.get(first.unit) ?? first.unit,
      each((one) => inLanguage(one.title, messages)),
      each((one) => partiesText(one, messages)),
      dayCell(findings.map(({ due }) => due).sort()[0] ?? null),
      list([...new Set(findings.map((one) => whenOf(one, messages)))]),
      group.length,
      each((one) => `${titles.get(one.regulation) ?? one.regulation} ${one.clauseName}`),
      each((one) => findingText(one, messages)),
      recordOf(group[0], messages),
    ];
  });
  return [
    [
      messages.csv.headings.status,
      headings.kind,
      headings.unit,
      headings.what,
      headings.who,
      headings.until,
      messages.csv.headings.period,
      headings.count,
      messages.csv.headings.clauseName,
      messages.csv.headings.message,
      headings.record,
    ],
    ...rows,
  ];
}

/** The record that would do a duty, as a clerk may put it into the ledger; null where none is known. */
function recordOf({ detail }: DetailedFinding, messages: Messages): string | null {
  return detail?.remedy ? `${detail.remedy.kind}.yaml: - ${recordLine(detail.remedy, messages)}` : null;
}

function findingRows(shown: readonly Finding[], { messages, titles, units }: SheetContext): SheetCell[][] {
  const { headings } = messages.csv;
  const rows = shown.map((finding): SheetCell[] => [
    units.get(finding.unit) ?? finding.unit,
    titles.get(finding.regulation) ?? finding.regulation,
    finding.clauseName,
    finding.clause,
    inLanguage(finding.title, messages),
    partyName(finding.holder, messages),
    partyName(finding.counterpart, messages),
    partyName(finding.recipient, messages),
    whenOf(finding, messages),
    dayCell(finding.due),
    statusCell(finding.status, messages),
    finding.required,
    finding.found,
    finding.daysLate,
    findingText(finding, messages),
    { lines: placesOf(finding) },
    finding.id,
  ]);
  const heads = [
    headings.unitName,
    headings.regulationTitle,
    headings.clauseName,
    headings.clause,
    headings.title,
    headings.holder,
    headings.counterpart,
    headings.recipient,
    headings.period,
    headings.due,
    headings.status,
    headings.required,
    headings.found,
    headings.daysLate,
    headings.message,
    headings.evidence,
    headings.id,
  ];
  return [heads, ...rows];
}

/** What is asked of each person, soonest first: people in the order of the ledger. */
function peopleRows(shown: readonly Finding[], { messages, titles, units }: SheetContext): SheetCell[][] {
  const { headings } = messages.csv;
  const own = shown.filter(({ kind, holder }) => kind === "duty" && holder?.type === "person");
  const byPerson = groupBy(own, ({ unit, holder }) => [`${unit} ${holder?.id}`]);
  const rows = [...byPerson.values()].flatMap((group) =>
    [...group]
      .sort((one, other) => ((one.due ?? LAST_DAY) < (other.due ?? LAST_DAY) ? -1 : one.due === other.due ? 0 : 1))
      .map((finding): SheetCell[] => [
        partyName(finding.holder, messages),
        units.get(finding.unit) ?? finding.unit,
        inLanguage(finding.title, messages),
        [finding.counterpart, finding.recipient].map((party) => partyName(party, messages)).join(""),
        whenOf(finding, messages),
        dayCell(finding.due),
        statusCell(finding.status, messages),
        findingText(finding, messages),
        titles.get(finding.regulation) ?? finding.regulation,
        finding.clauseName,
      ]),
  );
  const heads = [
    headings.holder,
    headings.unitName,
    headings.title,
    headings.counterpart,
    headings.period,
    headings.due,
    headings.status,
    headings.message,
    headings.regulationTitle,
    headings.clauseName,
  ];
  return [heads, ...rows];
}

/** Fields that no record holds, which one clause or another asks for. */
function unkeptRows(shown: readonly Finding[], { messages, titles, units }: SheetContext): SheetCell[][] {
  const { headings } = messages.workbook;
  const rows = shown.flatMap((finding): SheetCell[][] => {
    const { args } = finding;
    if (finding.code !== "not-kept" || !("field" in args) || !("records" in args)) return [];
    return [
      [
        messages.workbook.field(args.field),
        units.get(finding.unit) ?? finding.unit,
        typeof args.records === "number" ? args.records : null,
        titles.get(finding.regulation) ?? finding.regulation,
        finding.clauseName,
        inLanguage(finding.title, messages),
        inLanguage(finding.requirement, messages),
        { lines: placesOf(finding) },
      ],
    ];
  });
  const { regulationTitle, clauseName, title, requirement, evidence } = messages.csv.headings;
  return [
    [headings.field, headings.unit, headings.records, regulationTitle, clauseName, title, requirement, evidence],
    ...rows,
  ];
}

/** How each vague word is read that a finding rests on. */
function readingRows(shown: readonly Finding[], { messages, titles }: SheetContext): SheetCell[][] {
  const { headings, list } = messages.workbook;
  const rows = interpretationReadings(shown, messages).map(({ regulation, words, reading, clauseNames }) => [
    titles.get(regulation) ?? regulation,
    words,
    reading,
    list(clauseNames),
  ]);
  return [[headings.regulation, headings.words, headings.reading, headings.clauses], ...rows];
}
