import type { Kind } from "../../src/terms/record-kinds.js";
import type { TestCell } from "../support/book.js";
import type { XlsCell } from "../support/xls.js";

/** A workbook as a test describes it: a line a row, cells between bars. */
export interface DescribedBook {
  readonly says: string;
  readonly name: string;
  readonly roster: "office" | "court" | "bureau" | "town" | "hospital";
  readonly kind?: Kind;
  readonly encoding?: "GB18030";
  readonly sheets: Readonly<Record<string, DescribedSheet>>;
  readonly records: readonly unknown[];
  readonly problems?: readonly string[];
}

export interface DescribedSheet {
  /** What stands before the table in a document. */
  readonly before?: readonly string[];
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

const DAY = /^@(?:(\d+|"[^"]+"):)?(\d{4}-\d{2}-\d{2})(?: (\d+\.\d+))?$/;

/** A cell as it is described: `12` a number, `'12` a text, `@2025-03-05` or `@31:2025-03-05 0.5` a day by its serial, `\n` a line break. */
export function asCell(text: string): TestCell {
  if (text === "") return null;
  const [, format, day, time] = DAY.exec(text) ?? [];
  if (day !== undefined) {
    const code = format === undefined ? 14 : /^\d/.test(format) ? Number(format) : format.slice(1, -1);
    return { day, format: code, ...(time === undefined ? {} : { time: Number(time) }) };
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return asText(text);
}

/** The same in an old workbook. */
export function asSerial(text: string): XlsCell {
  const cell = asCell(text);
  if (typeof cell === "number" || typeof cell === "string") return cell;
  const [, format = "14", day] = DAY.exec(text) ?? [];
  if (day === undefined) return "";
  return { number: (Date.parse(day) - Date.parse("1899-12-30")) / 86_400_000, format: Number(format) };
}

function asText(text: string): string {
  return text.replace(/^'/, "").replaceAll("\\n", "\n");
}

/** The rows as a text of cells. */
export function textOf(sheets: DescribedBook["sheets"]): string {
  return Object.values(sheets)
    .map(({ rows }) => rows.replace(/\n$/, ""))
    .join("\n")
    .split("\n")
    .map((line) => line.split("|").map((cell) => quoted(asText(cell.trim()))))
    .map((cells) => cells.join(","))
    .join("\r\n");
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A Word document with a table for each sheet, each under its lines. */
export function documentOf(sheets: DescribedBook["sheets"]): string {
  const paragraph = (text: string) =>
    `<w:p><w:r>${text
      .split("\\n")
      .map((line) => `<w:t xml:space="preserve">${line.replaceAll("&", "&amp;")}</w:t>`)
      .join("<w:br/>")}</w:r></w:p>`;
  const tables = Object.values(sheets).map(({ before = [], rows, merges = [] }) => {
    const places = merges.map(placesOf);
    const lines = rows
      .replace(/\n$/, "")
      .split("\n")
      .map((line, row) => {
        const cells = line.split("|").map((text, column) => {
          const merge = places.find(
            ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
          );
          if (merge && column > merge.left) return "";
          const across = merge ? `<w:gridSpan w:val="${merge.right - merge.left + 1}"/>` : "";
          const down =
            merge && merge.bottom > merge.top
              ? `<w:vMerge w:val="${row === merge.top ? "restart" : "continue"}"/>`
              : "";
          return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${paragraph(text.trim().replace(/^'/, ""))}</w:tc>`;
        });
        return `<w:tr>${cells.join("")}</w:tr>`;
      });
    return `${before.map(paragraph).join("")}<w:tbl>${lines.join("")}</w:tbl>`;
  });
  return `<w:document><w:body>${tables.join("")}</w:body></w:document>`;
}

function placesOf(merge: string) {
  const [, from = "A", top = "1", to = "A", bottom = "1"] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(merge) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: column(from), bottom: Number(bottom) - 1, right: column(to) };
}
