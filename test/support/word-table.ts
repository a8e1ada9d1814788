import { Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";

/** A cell of a table in Word: what it says, and over how many columns or rows it stands. */
export type WordCell =
  | string
  | { readonly text: string; readonly across?: number; readonly down?: "restart" | "continue" };

/** A table as Word writes it. */
export function wordTable(rows: readonly (readonly WordCell[])[]): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => {
            const { text, across, down } = typeof cell === "string" ? { text: cell } : cell;
            return new TableCell({
              children: text.split("\n").map((line) => new Paragraph(line)),
              ...(across === undefined ? {} : { columnSpan: across }),
              ...(down === undefined
                ? {}
                : { verticalMerge: VerticalMergeType[down === "restart" ? "RESTART" : "CONTINUE"] }),
            });
          }),
        }),
    ),
  });
}
