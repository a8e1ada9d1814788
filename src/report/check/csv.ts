import { stringify } from "csv-stringify/sync";
import { type Finding, type Reported, shownFindings } from "../../audit/finding.js";
import type { Party } from "../../audit/party.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import { CSV_COLUMNS, type CsvColumn } from "../../messages/words/csv.js";
import { interpretationReading } from "../interpretation.js";
import type { Reporter } from "../reporter.js";

/**
 * One row a finding, for Excel and WPS: CRLF, a byte order mark unless told otherwise, and no field that a spreadsheet
 * would take for a formula (a ' goes before it). Labels that it would take for dates are put into words.
 */
export const csv: Reporter = function* (result, { messages, all, bom }) {
  const unitNames = new Map(result.units.map(({ id, name }) => [id, name]));
  const options = {
    record_delimiter: "windows",
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    columns: CSV_COLUMNS.map((key) => ({ key, header: messages.csv.headings[key] })),
  };
  yield stringify([], { ...options, bom, header: true });
  for (const findings of inBatchesOf(ROWS_IN_A_PIECE, shownFindings(result, all))) {
    yield stringify(
      findings.map((finding) => rowOf(finding, unitNames, result, messages)),
      options,
    );
  }
};

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
  result: Reported,
  messages: Messages,
): Record<CsvColumn, string> {
  const { period } = finding;
  return {
    unit: finding.unit,
    unitName: unitNames.get(finding.unit) ?? finding.unit,
    regulation: titleOf(finding.regulation, result, messages),
    clauseName: finding.clauseName,
    clause: `${finding.regulation} ${finding.clause}`,
    title: inLanguage(finding.title, messages),
    requirement: inLanguage(finding.requirement, messages),
    holder: nameOf(finding.holder, messages),
    counterpart: nameOf(finding.counterpart, messages),
    recipient: nameOf(finding.recipient, messages),
    period: messages.csv.period(period.label),
    from: period.from,
    to: period.to ?? "",
    due: finding.due ?? "",
    status: messages.statuses[finding.status],
    required: numberText(finding.required),
    found: numberText(finding.found),
    daysLate: numberText(finding.daysLate),
    message: findingText(finding, messages),
    evidence: finding.evidence.map((place) => `${place.file}:${place.line}`).join("; "),
    interpretations: finding.interpretations
      .map((one) => `${one.words}: ${interpretationReading(one, messages)}`)
      .join("; "),
    id: finding.id,
  };
}

function titleOf(regulation: string, result: Reported, messages: Messages): string {
  const found = result.regulations.find((one) => one.id === regulation);
  return found ? inLanguage(found.title, messages) : regulation;
}

function nameOf(party: Party | null, messages: Messages): string {
  return party ? inLanguage(party.name, messages) : "";
}

function numberText(number: number | null): string {
  return number === null ? "" : String(number);
}
