import { fileIn, unescaped } from "../document/archive.js";
import { elementPlaces, elementsIn, withoutElements } from "../document/word-xml.js";
import type { Cell, Merge, Sheet } from "./sheet.js";

/** The tables of a Word document, each a sheet by its number (表1), under what stands before it; none where it has none or cannot be read. */
export function sheetsOfWord(bytes: Uint8Array): Sheet[] {
  const document = fileIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "word/document.xml") ?? "";
  const body = withoutElements(withoutElements(document, "del"), "moveFrom");
  return tablesIn(body).map(({ before, table }, index) => ({
    ...cellsOf(table),
    name: `表${index + 1}`,
    captions: paragraphsIn(before).filter((text) => text.trim() !== ""),
    hidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    from1904: false,
  }));
}

/** The outermost tables, each with what stands between it and the one before; of tables within cells the text stays. */
function tablesIn(xml: string): { readonly before: string; readonly table: string }[] {
  let end = 0;
  return elementPlaces(xml, "tbl").map(({ start, end: last }) => {
    const before = xml.slice(end, start);
    end = last;
    return { before, table: xml.slice(start, last) };
  });
}

function cellsOf(table: string): Pick<Sheet, "rows" | "merges"> {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  /** By its first column, the merged cell that is still going on. */
  let open = new Map<number, { merge: { top: number; left: number; bottom: number; right: number } }>();
  for (const [at, row] of elementsIn(table, "tr").entries()) {
    const cells: (Cell | undefined)[] = [];
    const next: typeof open = new Map();
    let column = columnsIn(row, "gridBefore") ?? 0;
    for (const cell of elementsIn(row, "tc")) {
      const right = column + Math.max(1, columnsIn(cell, "gridSpan") ?? 1) - 1;
      const down = /<w:vMerge\b([^<>]*)>/.exec(cell)?.[1];
      const above = down === undefined || down.includes("restart") ? undefined : open.get(column);
      if (above) {
        above.merge.bottom = at;
        next.set(column, above);
      } else {
        const merge = { top: at, left: column, bottom: at, right };
        merges.push(merge);
        if (down !== undefined) next.set(column, { merge });
        const text = paragraphsIn(cell).join("\n");
        cells[column] = text.trim() === "" ? undefined : { kind: "text", text };
      }
      column = right + 1;
    }
    open = next;
    rows.push(Array.from({ length: column }, (_, index) => cells[index]));
  }
  return { rows, merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}

/** No table of Word has more columns. */
const MOST_COLUMNS = 63;

/** How many columns an element says. */
function columnsIn(xml: string, element: string): number | undefined {
  const said = new RegExp(`<w:${element}\\b[^<>]*w:val="(\\d{1,5})"`).exec(xml)?.[1];
  return said === undefined ? undefined : Math.min(Number(said), MOST_COLUMNS);
}

/** Boxes that Word writes as letters of a font of signs. */
const BOXES: Readonly<Record<string, string>> = { F0FE: "☑", F0A8: "□", F052: "☑", F0A3: "□", F06F: "□" };

function paragraphsIn(xml: string): string[] {
  return elementsIn(xml, "p").map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:sym\b([^<>]*)>|<w:(tab|br|cr)\b[^<>]*\/>/g)]
      .map(([, text, sign, mark]) => {
        if (text !== undefined) return unescaped(text);
        const character = /w:char="([^"]*)"/.exec(sign ?? "")?.[1];
        return sign === undefined ? (mark === "tab" ? " " : "\n") : (BOXES[character?.toUpperCase() ?? ""] ?? "");
      })
      .join(""),
  );
}
