import { addressOf } from "./sheet.js";
import { filledRange, LISTS, type TemplateColumn, type TemplateSheet } from "./template.js";
import { type SheetToWrite, workbookBytes } from "./workbook.js";

/** What a list of choices may come to where it stands in the cell's own rule: a longer one lies on a hidden sheet. */
const LONGEST_LIST = 255;

/** The bytes of a workbook to fill in. */
export async function templateBytes(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const lists: string[][] = [];
  const written = sheets.map((sheet) => sheetToWrite(sheet, lists));
  return workbookBytes([...written, listSheet(lists)]);
}

function sheetToWrite({ name, help, columns }: TemplateSheet, lists: string[][]): SheetToWrite {
  const last = columns.length - 1;
  return {
    name,
    rows: [[help], columns.map(({ head }) => head)],
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
    columns: columns.map(({ width, isDay }) => (isDay ? { width, numFmt: "yyyy-mm-dd" } : { width, numFmt: "@" })),
    cells: new Map(columns.map((_, column) => [`1,${column}`, { style: { font: { bold: true } } }])),
    freezePane: { rows: 2 },
    autoFilter: { range: `A2:${addressOf(1, last)}` },
    dataValidations: columns.map((column, at) => ({
      ...ruleOf(column, lists),
      range: filledRange(at),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: column.head,
      inputMessage: column.help,
      showErrorMessage: false,
    })),
  };
}

/** What may be chosen in a column's cells; anything else may be written. */
function ruleOf({ offers }: TemplateColumn, lists: string[][]) {
  if (offers.length === 0) return { type: "custom" as const, formula1: "TRUE" };
  if (offers.join(",").length <= LONGEST_LIST && !offers.some((one) => one.includes(","))) {
    return { type: "list" as const, values: [...offers] };
  }
  const same = lists.findIndex((list) => list.join("\n") === offers.join("\n"));
  const column = same >= 0 ? same : lists.push([...offers]) - 1;
  const [first, last] = [absolute(1, column), absolute(offers.length, column)];
  return { type: "list" as const, formula1: `'${LISTS.sheet}'!${first}:${last}` };
}

function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function listSheet(lists: readonly (readonly string[])[]): SheetToWrite {
  const height = lists.reduce((most, list) => Math.max(most, list.length), 0);
  const rows = Array.from({ length: height }, (_, at) => lists.map((list) => list[at] ?? null));
  return { name: LISTS.sheet, rows: [[LISTS.mark], ...rows], hidden: true };
}
