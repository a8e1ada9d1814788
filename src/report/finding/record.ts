import { Document, isCollection } from "yaml";
import type { Remedy } from "../../views/remedy.js";
import { displayWidth } from "../layout/width.js";

/** Stands where the clerk writes the day. */
const UNDATED = "YYYY-MM-DD";

/** A record to fill in as one line of YAML, its date to be written. */
export function recordLine({ record }: Remedy): string {
  return flow({ date: UNDATED, ...record });
}

/** The same as an item of a list, in lines of at most `width` columns where its fields are short enough; together they are still one record. */
export function recordLines(remedy: Remedy, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const field of `- ${recordLine(remedy)}`.split(/(?<=, )/)) {
    if (current !== "" && displayWidth(current + field.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = "  ";
    }
    current += field;
  }
  return [...lines, current];
}

function flow(record: Readonly<Record<string, unknown>>): string {
  const document = new Document(record);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return `{ ${text.slice(1, -1)} }`;
}
