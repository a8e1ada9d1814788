import { fileIn, unescaped } from "../../document/archive.js";
import { elementPlaces, elementsIn, withoutElements } from "../../document/word-xml.js";

/** The text of a Word document: a paragraph a line, a row of a table a line with its cells between bars; undefined where the file is none. */
export function docxText(bytes: Buffer): string | undefined {
  const document = fileIn(bytes, "word/document.xml");
  if (document === undefined) return undefined;
  const numbers = numberingOf(fileIn(bytes, "word/numbering.xml") ?? "", fileIn(bytes, "word/styles.xml") ?? "");
  return linesOf(document, numbers).join("\n");
}

/** How Word numbers a paragraph by itself: the format of each level, with %1 for the number. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}
interface Numbering {
  /** By the number of the list and the level. */
  readonly levels: ReadonlyMap<string, Level>;
  /** The list and level that a style of paragraphs has. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: string }>;
}

function numberingOf(xml: string, styles: string): Numbering {
  const abstract = new Map<string, Map<string, Level>>();
  for (const list of elementsIn(xml, "abstractNum")) {
    const levels = new Map<string, Level>();
    for (const level of elementsIn(list, "lvl")) {
      levels.set(attributeOf(level, "ilvl"), {
        format: valueIn(level, "numFmt") ?? "decimal",
        text: valueIn(level, "lvlText") ?? "",
        start: Number(valueIn(level, "start") ?? 1),
      });
    }
    abstract.set(attributeOf(list, "abstractNumId"), levels);
  }
  const levels = new Map<string, Level>();
  for (const list of elementsIn(xml, "num")) {
    for (const [level, one] of abstract.get(valueIn(list, "abstractNumId") ?? "") ?? [])
      levels.set(`${attributeOf(list, "numId")}/${level}`, one);
  }
  const styled = new Map<string, { list: string; level: string }>();
  for (const style of elementsIn(styles, "style")) {
    const list = valueIn(style, "numId");
    if (list !== undefined) styled.set(attributeOf(style, "styleId"), { list, level: valueIn(style, "ilvl") ?? "0" });
  }
  return { levels, styles: styled };
}

/** An attribute of the element that a text begins with. */
function attributeOf(element: string, attribute: string): string {
  const tag = element.slice(0, element.indexOf(">"));
  return new RegExp(` w:${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function valueIn(xml: string, element: string): string | undefined {
  const value = new RegExp(`<w:${element}\\b[^<>]*w:val="([^"]*)"`).exec(xml)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

function linesOf(xml: string, numbering: Numbering): string[] {
  const body = withoutElements(withoutElements(xml, "del"), "moveFrom");
  const counters = new Map<string, number>();
  const paragraphs = (part: string) => elementsIn(part, "p").map((one) => paragraph(one, numbering, counters));
  let end = 0;
  const lines = elementPlaces(body, "tbl").flatMap(({ start, end: last }) => {
    const before = paragraphs(body.slice(end, start));
    end = last;
    return [...before, ...rowsOf(body.slice(start, last), paragraphs)];
  });
  return [...lines, ...paragraphs(body.slice(end))];
}

/** Word has no more columns in a table. */
const MOST_COLUMNS = 63;

function rowsOf(table: string, paragraphs: (cell: string) => string[]): string[] {
  return elementsIn(table, "tr").map((row) => {
    // A cell over several columns stands in the first of them.
    const cells = elementsIn(row, "tc").flatMap((cell) => {
      const across = Number(valueIn(cell, "gridSpan") ?? 1);
      const text = paragraphs(cell).join("").replaceAll("|", "｜");
      return [text, ...Array.from({ length: Math.min(Math.max(across, 1), MOST_COLUMNS) - 1 }, () => "")];
    });
    return `| ${cells.join(" | ")} |`;
  });
}

function paragraph(xml: string, numbering: Numbering, counters: Map<string, number>): string {
  const text = [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^<>]*\/>/g)]
    .map(([, written, mark]) => (written === undefined ? (mark === "tab" ? " " : "") : unescaped(written)))
    .join("");
  return numberBefore(xml, numbering, counters) + text;
}

/** The number that Word shows before a paragraph and does not write. */
function numberBefore(xml: string, { levels, styles }: Numbering, counters: Map<string, number>): string {
  const [properties] = elementsIn(xml, "numPr");
  const styled = styles.get(valueIn(xml, "pStyle") ?? "");
  const list = properties === undefined ? styled?.list : valueIn(properties, "numId");
  const level = properties === undefined ? styled?.level : (valueIn(properties, "ilvl") ?? "0");
  if (list === undefined || level === undefined || list === "0") return "";
  const found = levels.get(`${list}/${level}`);
  if (!found || found.format === "bullet" || found.format === "none") return "";
  const depth = Number(level);
  const key = `${list}/${depth}`;
  counters.set(key, (counters.get(key) ?? found.start - 1) + 1);
  for (const other of [...counters.keys()]) {
    const [of, at] = other.split("/");
    if (of === list && Number(at) > depth) counters.delete(other);
  }
  return found.text.replace(/%(\d)/g, (_, at: string) => {
    const outer = Number(at) - 1;
    return numeral(counters.get(`${list}/${outer}`) ?? 1, levels.get(`${list}/${outer}`)?.format ?? "decimal");
  });
}

const CN = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

function numeral(number: number, format: string): string {
  if (/chinese|japaneseCounting|ideograph|taiwanese/i.test(format) && number < 100) {
    const tens = Math.floor(number / 10);
    const unit = number % 10;
    return `${tens > 1 ? CN[tens] : ""}${tens > 0 ? "十" : ""}${unit > 0 ? CN[unit] : ""}`;
  }
  if (/Circle/.test(format) && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (/^(?:lower|upper)Letter$/.test(format))
    return String.fromCodePoint((format === "lowerLetter" ? 96 : 64) + number);
  return String(number);
}
