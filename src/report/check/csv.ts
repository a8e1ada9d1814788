import { stringify } from "csv-stringify/sync";
import type { Finding, Reported } from "../../audit/finding.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import { CSV_COLUMNS, type CsvColumn, PRINTED_COLUMNS } from "../../messages/words/reports/csv.js";
import { rollUp } from "../../views/roll-up.js";
import { CSV_STYLE } from "../csv.js";
import { interpretationReading } from "../finding/interpretation.js";
import { titlesIn, unitNamesIn } from "../finding/names.js";
import { partyName } from "../finding/parties.js";
import { periodText } from "../finding/period.js";
import { placesOf } from "../finding/places.js";
import { incompleteLines } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import { ROLL_UP_COUNTS, rollUpHeads } from "./roll-up.js";
import { type CheckView, listedFindings } from "./view.js";

/**
 * One row a finding, with the columns to print or all of them; a byte order mark unless told otherwise. Labels and clauses that a
 * spreadsheet would take for dates or numbers are put into words.
 */
export const checkCsv: Reporter<CheckView> = function* (view, { messages, bom, columns }) {
  const { result } = view;
  const shown = columns === "all" ? CSV_COLUMNS : PRINTED_COLUMNS;
  if (view.units) {
    yield stringify([...unitRows(result, messages)], { ...CSV_STYLE, bom });
    return;
  }
  const unitNames = unitNamesIn(result);
  const titles = titlesIn(result, messages);
  const options = {
    ...CSV_STYLE,
    columns: shown.map((key) => ({ key, header: messages.csv.headings[key] })),
  };
  yield stringify(incompleteRows(result, messages), { ...options, bom, header: true });
  for (const findings of inBatchesOf(ROWS_IN_A_PIECE, listedFindings(view))) {
    yield stringify(
      findings.map((finding) => rowOf(finding, unitNames, titles, messages)),
      options,
    );
  }
};

/** A table of units: each with the unit above it, and how it stands. */
function unitRows(result: Reported, messages: Messages): string[][] {
  const { units } = messages.closing;
  const face = incompleteLines(result, messages).join(" ");
  return [
    [units.above, units.unit, messages.csv.headings.unit, ...rollUpHeads(messages)],
    ...(face === "" ? [] : [[messages.csv.incomplete, face]]),
    ...rollUp(result.units).flatMap(({ head, units: own }) =>
      own.map(({ unit, counts }) => [
        head && head !== unit ? head.name : "",
        unit.name,
        unit.id,
        ...ROLL_UP_COUNTS.map((key) => (counts ? String(counts[key]) : "")),
        unit.lastDay ?? "",
      ]),
    ),
  ];
}

/** The first row of a table that is not whole says so (contract 4). */
function incompleteRows(result: Reported, messages: Messages): Partial<Record<CsvColumn, string>>[] {
  const message = incompleteLines(result, messages).join(" ");
  return message === "" ? [] : [{ status: messages.csv.incomplete, message, id: "incomplete" }];
}

const ROWS_IN_A_PIECE = 1000;

function* inBatchesOf<T>(count: number, all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    if (batch.push(one) < count) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rowOf(
  finding: Finding,
  unitNames: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
  messages: Messages,
): Record<CsvColumn, string> {
  const { period } = finding;
  return {
    unit: finding.unit,
    unitName: unitNames.get(finding.unit) ?? finding.unit,
    regulation: finding.regulation,
    regulationTitle: titles.get(finding.regulation) ?? finding.regulation,
    clause: messages.csv.clause(finding.clause),
    clauseName: finding.clauseName,
    title: inLanguage(finding.title, messages),
    requirement: inLanguage(finding.requirement, messages),
    holder: partyName(finding.holder, messages),
    holderId: finding.holder?.id ?? "",
    counterpart: partyName(finding.counterpart, messages),
    counterpartId: finding.counterpart?.id ?? "",
    recipient: partyName(finding.recipient, messages),
    recipientId: finding.recipient?.id ?? "",
    period: messages.csv.period(periodText(finding)),
    from: period.from,
    to: period.to ?? "",
    due: finding.due ?? "",
    status: messages.statuses[finding.status],
    required: numberText(finding.required),
    found: numberText(finding.found),
    daysLate: numberText(finding.daysLate),
    message: findingText(finding, messages),
    evidence: placesOf(finding).join("; "),
    interpretations: finding.interpretations
      .map((one) => `${one.words}: ${interpretationReading(one, messages)}`)
      .join("; "),
    id: finding.id,
  };
}

function numberText(number: number | null): string {
  return number === null ? "" : String(number);
}
