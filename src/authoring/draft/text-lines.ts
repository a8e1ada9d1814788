/** A line of a text as read: its number from 1, its indent in columns, and what stands on it. */
export interface TextLine {
  readonly number: number;
  readonly indent: number;
  /** Without marks of Markdown; radicals are read as the characters they stand for. */
  readonly text: string;
  /** How deep a heading of Markdown it is; 0 where it is none. */
  readonly heading: number;
  /** Whether a mark of a list stood before it. */
  readonly bulleted: boolean;
}

const BULLET = /^[-*+•·●■◆○▪]\s+/u;
const HEADING = /^(#{1,6})\s+/;

/** A line that holds no more than the number of a page: — 3 —, 第 3 页 共 8 页, 3/8. */
const PAGE =
  /^(?:[-—–―·•\s]*\d{1,3}[-—–―·•\s]*|第\s*\d{1,3}\s*页[，,/\s]*(?:共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;

/** The lines of a text that hold something, but for the numbers of its pages. */
export function textLines(text: string): TextLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    const line = lineOf(raw, index + 1);
    return line.text === "" || (line.heading === 0 && PAGE.test(line.text)) ? [] : [line];
  });
}

function lineOf(raw: string, number: number): TextLine {
  const plain = withoutRadicals(raw.replace(/[\u200b\ufeff]/g, "")).replace(/[\u00a0\u3000]/g, " ");
  const indent = (/^[ \t]*/.exec(plain)?.[0] ?? "").replaceAll("\t", "    ").length;
  // A tab at the end of a row is an empty cell.
  const trimmed = plain.includes("\t") ? plain.replace(/^ +| +$/g, "") : plain.trim();
  const heading = HEADING.exec(trimmed)?.[1]?.length ?? 0;
  const bulleted = BULLET.test(trimmed);
  const text = trimmed
    .replace(HEADING, "")
    .replace(BULLET, "")
    .replace(/\*\*|__/g, "");
  return { number, indent, text: text.trim() === "" ? "" : text, heading, bulleted };
}

/** What PDFs put in place of characters, of which Unicode gives no equivalent. */
const RADICALS: Readonly<Record<string, string>> = {
  "⺟": "母",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻳": "龟",
};

function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (one) => RADICALS[one] ?? one.normalize("NFKC"));
}
