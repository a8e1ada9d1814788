import { visible } from "./layout/width.js";

/**
 * THE way of a text into Markdown: it stays the text it is, in a line of its own or in a cell of a table. Neither markup nor a link comes
 * of it, not even where GitHub makes one of a bare address; a line break is a space.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~&!$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(?<=\bwww)\./gi, "\\.")
    .replace(/@/g, "@<!-- -->")
    .replace(/^[-+#=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A row of a table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(" | ")} |`;
}
