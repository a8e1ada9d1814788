import { Document, isCollection } from "yaml";
import type { Messages } from "../../messages/messages.js";
import { chineseKey } from "../../terms/keys.js";
import type { Remedy } from "../../views/remedy.js";
import { displayWidth } from "../layout/width.js";

/** Stands where the clerk writes the day. */
const UNDATED = "YYYY-MM-DD";

type Draft = Pick<Remedy, "kind" | "record" | "chinese">;

/** A record to fill in, by the keys and terms of a language. */
export function writtenRecord(
  { kind, record, chinese }: Draft,
  date: string,
  { language }: Messages,
): Readonly<Record<string, unknown>> {
  return language === "zh" ? { [chineseKey("date", kind)]: date, ...chinese } : { date, ...record };
}

/** The fields of a record that are to be put right, as the language calls them. */
export function openFields({ kind, open }: Pick<Remedy, "kind" | "open">, { language }: Messages): string[] {
  return open.map((key) => (language === "zh" ? chineseKey(key, kind) : key));
}

/** A record to fill in as one line of YAML, its date to be written. */
export function recordLine(remedy: Draft, messages: Messages): string {
  return flow(writtenRecord(remedy, UNDATED, messages));
}

/** The same as an item of a list, in lines of at most `width` columns where its fields are short enough; together they are still one record. */
export function recordLines(remedy: Draft, width: number, messages: Messages): string[] {
  const lines: string[] = [];
  let current = "";
  for (const field of `- ${recordLine(remedy, messages)}`.split(/(?<=, )/)) {
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
