import { displayWidth, padTo, visible, wrap } from "./width.js";

/** Lines moved to the right by so many columns. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => " ".repeat(by) + line.trimEnd());
}

/** A text in lines of at most `width` columns, the first `by` of them blank. */
export function indented(text: string, by: number, width: number): string[] {
  return indent(wrap(text, width - by), by);
}

/** A text behind a mark, its further lines under its first. */
export function hanging(mark: string, text: string, width: number): string[] {
  const by = displayWidth(mark);
  return wrap(text, width - by).map((line, index) => (index === 0 ? mark : " ".repeat(by)) + line.trimEnd());
}

/** A label, and the text that stands beside it. */
export type LabelledRow = readonly [label: string, text: string];

/** Rows of a label and a text that hangs beside it, `from` columns from the left; without labels, the texts alone. */
export function labelled(rows: readonly LabelledRow[], width: number, from = 0): string[] {
  const label = Math.max(...rows.map(([text]) => displayWidth(visible(text))));
  const start = from + (label === 0 ? 0 : label + 2);
  return rows.flatMap(([name, text]) =>
    wrap(text, Math.max(1, width - start)).map(
      (line, index) => padTo(`${" ".repeat(from)}${index === 0 ? visible(name) : ""}`, start) + line,
    ),
  );
}
