import type { Finding, Reported } from "../../audit/finding.js";
import { batchesOf } from "../../base/lists.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import { CSV_COLUMNS, type CsvColumn, PRINTED_COLUMNS } from "../../messages/words/reports/csv.js";
import { rollUp } from "../../views/roll-up.js";
import { csvLines, csvStart } from "../csv.js";
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
  yield csvStart(bom);
  if (view.units) {
    yield csvLines(unitRows(result, messages));
    return;
  }
  const shown = columns === "all" ? CSV_COLUMNS : PRINTED_COLUMNS;
  const names: Names = { unitNames: unitNamesIn(result), titles: titlesIn(result, messages), messages };
  yield csvLines([
    shown.map((key) => messages.csv.headings[key]),
    ...incompleteRows(result, messages).map((row) => shown.map((key) => row[key] ?? "")),
  ]);
  for (const findings of batchesOf(ROWS_IN_A_PIECE, listedFindings(view))) {
    yield csvLines(findings.map((finding) => shown.map((key) => CELLS[key](finding, names))));
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

/** So many at a time: what a province's table is made of is never all at hand. */
const ROWS_IN_A_PIECE = 1000;

/** What a row calls what its finding has ids of. */
interface Names {
  readonly unitNames: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly messages: Messages;
}

/** What stands in each column, found where the column is shown. */
const CELLS: Readonly<Record<CsvColumn, (finding: Finding, names: Names) => string>> = {
  unit: ({ unit }) => unit,
  unitName: ({ unit }, { unitNames }) => unitNames.get(unit) ?? unit,
  regulation: ({ regulation }) => regulation,
  regulationTitle: ({ regulation }, { titles }) => titles.get(regulation) ?? regulation,
  clause: ({ clause }, { messages }) => messages.csv.clause(clause),
  clauseName: ({ clauseName }) => clauseName,
  title: ({ title }, { messages }) => inLanguage(title, messages),
  requirement: ({ requirement }, { messages }) => inLanguage(requirement, messages),
  holder: ({ holder }, { messages }) => partyName(holder, messages),
  holderId: ({ holder }) => holder?.id ?? "",
  counterpart: ({ counterpart }, { messages }) => partyName(counterpart, messages),
  counterpartId: ({ counterpart }) => counterpart?.id ?? "",
  recipient: ({ recipient }, { messages }) => partyName(recipient, messages),
  recipientId: ({ recipient }) => recipient?.id ?? "",
  period: (finding, { messages }) => messages.csv.period(periodText(finding)),
  from: ({ period }) => period.from,
  to: ({ period }) => period.to ?? "",
  due: ({ due }) => due ?? "",
  status: ({ status }, { messages }) => messages.statuses[status],
  required: ({ required }) => numberText(required),
  found: ({ found }) => numberText(found),
  daysLate: ({ daysLate }) => numberText(daysLate),
  message: (finding, { messages }) => findingText(finding, messages),
  evidence: (finding) => placesOf(finding).join("; "),
  interpretations: ({ interpretations }, { messages }) =>
    interpretations.map((one) => `${one.words}: ${interpretationReading(one, messages)}`).join("; "),
  id: ({ id }) => id,
};

function numberText(number: number | null): string {
  return number === null ? "" : String(number);
}
