/** What most texts have none of. */
const UNUSUAL = /[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e\u3000\u200b-\u200d\ufeff\u00a0]/;

/** A text with what looks alike made the same: full-width forms, radicals and compatibility ideographs; without spaces that nobody sees. */
export function plain(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e\u3000]/g, (letter) => letter.normalize("NFKC"))
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replaceAll("\u00a0", " ");
}

/** The same without any space: as names, heads and terms are compared. */
export function tight(text: string): string {
  return plain(text).replace(/\s+/g, "");
}

/** A cell's text as a record keeps it: line breaks of one kind, nothing around it. */
export function kept(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .split("\n")
    .map((line) => line.replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, ""))
    .join("\n")
    .trim();
}

const PLACEHOLDER = /^(无|\/|\\|—+|-+|－+|–|待补充|\.{3,}|…+)$/;

/** Whether a value counts as not written (contract 1). */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(tight(text));
}

/** Whether a value says that it is the one above. */
export function isDitto(text: string): boolean {
  return /^(同上|同前|〃|″|"|”|“|'')$/.test(tight(text));
}

/** Whether a head stands over the numbers of rows. */
export function isSerialHead(text: string): boolean {
  return /^(.{0,4}序号|序|次序|序列|行号|顺序号|顺序|项次|no\.?|№)$/i.test(plainHead(text));
}

/** A head as it is looked up: without spaces, its numbering, marks, and what is in brackets at its end. */
export function plainHead(text: string): string {
  const head = tight(text).replace(/[*:：]+$|^[*]+/g, "");
  const bare = head.replace(/[(][^()]*[)]$/, "").replace(/^(\d+|[一二三四五六七八九十]+)[.、]/, "");
  return bare === "" ? head : bare;
}

/** A head as a note names it: as it is written, on one line. */
export function headLabel(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000\u200b-\u200d\ufeff]+/gu, "")
    .replace(/[*＊]+$|^[*＊]+/g, "")
    .replace(/[:：]+$/, "");
}

/** Whether a cell is ticked. */
export function isTick(text: string): boolean {
  return /^(√|✓|✔|☑|■|●|是|有|1|Y|v|TRUE|○)$/i.test(tight(text));
}

/** Whether a cell is crossed, or a box in it left empty. */
export function isCross(text: string): boolean {
  return /^(×|✗|☐|□|否|0|N|x|FALSE)$/i.test(tight(text));
}
