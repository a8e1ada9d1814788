import { fileIn, unescaped } from "../document/archive.js";
import type { Cell, Merge, Sheet } from "./sheet.js";

/** The tables of a Word document, each a sheet by its number (表1), under what stands before it; none where it has none or cannot be read. */
export function sheetsOfWord(bytes: Uint8Array): Sheet[] {
  const document = fileIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "word/document.xml") ?? "";
  const body = document.replace(/<w:(?:del|moveFrom)\b[^>]*>[\s\S]*?<\/w:(?:del|moveFrom)>/g, "");
  return tablesIn(body).map(({ before, table }, index) => ({
    ...cellsOf(table),
    name: `表${index + 1}`,
    captions: paragraphsIn(before).filter((text) => text.trim() !== ""),
    hidden: false,
    hiddenRows: new Set<number>(),
    from1904: false,
  }));
}

/** The outermost tables, each with what stands between it and the one before; of tables within cells the text stays. */
function tablesIn(xml: string): { readonly before: string; readonly table: string }[] {
  const tables: { before: string; table: string }[] = [];
  let depth = 0;
  let start = 0;
  let end = 0;
  for (const { 0: tag, index } of xml.matchAll(/<w:tbl>|<w:tbl [^>]*>|<\/w:tbl>/g)) {
    if (!tag.startsWith("</")) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      tables.push({ before: xml.slice(end, start), table: xml.slice(start, index) });
      end = index + tag.length;
    }
  }
  return tables;
}

function cellsOf(table: string): Pick<Sheet, "rows" | "merges"> {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  /** By its first column, the merged cell that is still going on. */
  let open = new Map<number, { merge: { top: number; left: number; bottom: number; right: number } }>();
  for (const [at, row] of piecesOf(table, "tr").entries()) {
    const cells: (Cell | undefined)[] = [];
    const next: typeof open = new Map();
    let column = Number(/<w:gridBefore\b[^>]*w:val="(\d+)"/.exec(row)?.[1] ?? 0);
    for (const cell of piecesOf(row, "tc")) {
      const right = column + Number(/<w:gridSpan\b[^>]*w:val="(\d+)"/.exec(cell)?.[1] ?? 1) - 1;
      const down = /<w:vMerge\b([^>]*)>/.exec(cell)?.[1];
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

/** The outermost elements of a kind: those of tables within cells are none. */
function piecesOf(xml: string, name: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>|</w:${name}>`, "g"))) {
    if (!tag.startsWith("</")) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) pieces.push(xml.slice(start, index));
    }
  }
  return pieces;
}

/** Boxes that Word writes as letters of a font of signs. */
const BOXES: Readonly<Record<string, string>> = { F0FE: "☑", F0A8: "□", F052: "☑", F0A3: "□", F06F: "□" };

function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?(?:\/>|>([\s\S]*?)<\/w:p>)/g)].map(([, inner = ""]) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:sym\b[^>]*w:char="([^"]*)"[^>]*>|<w:(tab|br|cr)\b[^>]*\/>/g)]
      .map(([, text, sign, mark]) => {
        if (text !== undefined) return unescaped(text);
        return sign === undefined ? (mark === "tab" ? " " : "\n") : (BOXES[sign.toUpperCase()] ?? "");
      })
      .join(""),
  );
}
