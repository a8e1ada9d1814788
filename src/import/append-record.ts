import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { SourceText } from "../document/source.js";
import { readYaml } from "../document/yaml.js";
import { recordText, valueText } from "./record-text.js";

/** A record as it is to be written. */
export type RecordToWrite = Readonly<Record<string, unknown>>;

/** The text of a file with a record more, and the lines (from 1) on which that stands. */
export interface Appended {
  readonly text: string;
  readonly lines: { readonly first: number; readonly last: number };
}

/** A stretch of a text that something takes the place of, and where in that the record begins and ends. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly record: string;
  readonly after: string;
}

/**
 * The text of a record file with a record more at its end, written as the last one is: in lines or in braces, as far to the right, with a
 * blank line before it where the others have one. Nothing else is touched. Undefined where the text is no list that it can be added to.
 */
export function withRecord(text: string, record: RecordToWrite): Appended | undefined {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const insertion = insertionIn(text, record);
  if (!insertion) return undefined;
  const { from, to, before, record: written, after } = insertion;
  const ended = (part: string) => part.replaceAll("\n", eol);
  const start = text.slice(0, from) + ended(before);
  const whole = start + ended(written);
  const result = whole + ended(after) + text.slice(to);
  if (!isOneMore(text, result, record)) return undefined;
  return { text: result, lines: { first: lineAtEnd(start), last: lineAtEnd(whole.trimEnd()) } };
}

function lineAtEnd(text: string): number {
  return text.split("\n").length;
}

/** Whether one text reads as the other and, at its end, the record. */
function isOneMore(before: string, after: string, record: RecordToWrite): boolean {
  const [old, now, added] = [before, after, recordText(record)].map(textValue);
  const records = old ?? [];
  return Array.isArray(records) && Array.isArray(added) && isDeepStrictEqual(now, [...records, ...added]);
}

/** What a text holds; undefined where it cannot be read. */
function textValue(text: string): unknown {
  const { value, problems } = readYaml(new SourceText("", "", text));
  return problems.length > 0 ? undefined : value;
}

function insertionIn(text: string, record: RecordToWrite): Insertion | undefined {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "error" });
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const end = endOfList(text);
  if (!isSeq(contents)) {
    const isEmpty = contents === null || String(contents) === "";
    return isEmpty ? atEnd(text, end, recordText(record), false) : undefined;
  }
  if (contents.flow) return inBrackets(text, contents, record);
  const dash = contents.range?.[0] ?? 0;
  const column = dash - (text.lastIndexOf("\n", dash - 1) + 1);
  const last = contents.items.at(-1);
  const afterDash = isNode(last) ? startOf(last) - text.lastIndexOf("-", startOf(last) - 1) - 1 : 1;
  const isOnOneLine = isMap(last) && last.flow === true;
  const plain = isOnOneLine ? `- ${valueText(record)}\n` : recordText(record);
  const moved = plain
    .replace(/^- /, `-${" ".repeat(afterDash)}`)
    .replace(/^ {2}(?=\S)/gm, " ".repeat(1 + afterDash))
    .replace(/^(?=.)/gm, " ".repeat(column));
  return atEnd(text, end, moved, hasBlankLines(text, contents));
}

function startOf(node: { range?: readonly [number, number, number] | null | undefined }): number {
  return node.range?.[0] ?? 0;
}

/** Where the list of a text ends: before the mark that closes it, else at the end of all. */
function endOfList(text: string): number {
  const closed = /^\.\.\.[ \t]*\r?$/m.exec(text);
  return closed ? closed.index : text.length;
}

function atEnd(text: string, end: number, record: string, isBlankBetween: boolean): Insertion {
  const before = text.slice(0, end);
  const lineBreak = before === "" || before.endsWith("\n") ? "" : "\n";
  const blank = isBlankBetween && !/\n\s*\n$/.test(before) ? "\n" : "";
  return { from: end, to: end, before: lineBreak + blank, record, after: "" };
}

/** Whether most of a list's items have a blank line before them. */
function hasBlankLines(text: string, list: YAMLSeq): boolean {
  const nodes = list.items.filter(isNode);
  const isAfterBlank = nodes.slice(1).map((node) => {
    const above = text.slice(0, startOf(node)).split("\n").slice(0, -1);
    const between = above.slice(above.findLastIndex((line) => !/^\s*(#.*)?$/.test(line)) + 1);
    return between.some((line) => line.trim() === "");
  });
  return isAfterBlank.filter(Boolean).length * 2 > isAfterBlank.length;
}

function inBrackets(text: string, list: YAMLSeq, record: RecordToWrite): Insertion | undefined {
  const [from = 0, to = 0] = list.range ?? [];
  const last = list.items.at(-1);
  if (!isNode(last)) {
    if (text.slice(from + 1, to - 1).trim() !== "") return undefined;
    return { from, to, before: "", record: recordText(record).trimEnd(), after: "" };
  }
  const end = last.range?.[1] ?? 0;
  const lineStart = text.lastIndexOf("\n", startOf(last) - 1) + 1;
  const indent = text.slice(lineStart, startOf(last));
  const own = indent.trim() === "" && lineStart > from ? `,\n${indent}` : ", ";
  return { from: end, to: end, before: own, record: valueText(record), after: "" };
}
