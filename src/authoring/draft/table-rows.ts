import type { TextLine } from "./text-lines.js";

/** What a column of a table is about, as far as its head says. */
export type ColumnSubject = "number" | "what" | "who" | "when" | "whom" | "other";

/** A row of a table under its heads. */
export interface TableRow {
  readonly line: number;
  readonly number: string;
  /** What is to be done, of all columns that say so. */
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly other: string;
}

const HEADS: readonly (readonly [ColumnSubject, RegExp])[] = [
  ["number", /^(?:序号|编号|序|项次|No\.?)$/i],
  ["when", /时限|时间|频次|频率|周期|期限|进度|次数|节点|何时|^(?:月份?|月度|季度|日期|时段)$/],
  ["who", /责任|负责|主体|牵头|经办|实施主体|单位|部门|承办|落实人|谁|科室|岗位|人员|对象$/],
  ["what", /事项|任务|内容|工作|项目|措施|要求|职责|清单|指标|做什么|标准|要点/],
];
/** Heads that end so say what is to be done, whatever stands before: 责任事项, 单位职责. */
const WHAT = /(?:事项|任务|内容|清单|要求|措施|职责|指标|项目)$/;
/** Heads that begin so say when, however they end: 时限要求, 完成时间及要求. */
const WHEN = /^(?:完成|办理|落实|工作|开展|报告|报送)?(?:时限|时间|频次|频率|周期|期限)/;
/** Heads that name somebody to whom something is done. */
const WHOM = /对象|报送单位|报送部门|接收/;

/** The rows of the tables in the lines of a text, each by its line number; lines that stand in no table are not among them. */
export function tableRows(lines: readonly TextLine[]): Map<number, TableRow | "head"> {
  const rows = new Map<number, TableRow | "head">();
  for (const block of blocksOf(lines)) readBlock(block, rows);
  return rows;
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Runs of lines that are split into cells. */
function blocksOf(lines: readonly TextLine[]): Cells[][] {
  const blocks: Cells[][] = [];
  let before = 0;
  for (const line of lines) {
    const cells = cellsOf(line.text);
    if (cells === undefined) {
      before = 0;
      continue;
    }
    if (before === 0) blocks.push([]);
    blocks.at(-1)?.push({ line: line.number, cells });
    before = line.number;
  }
  return blocks.filter((block) => block.length > 1);
}

function cellsOf(text: string): string[] | undefined {
  if (/[|｜│]/.test(text)) {
    const inner = text.trim().replace(/^[|｜│]|[|｜│]$/g, "");
    const cells = inner.split(/[|｜│]/).map((cell) => cell.trim());
    return cells.length > 1 ? cells : undefined;
  }
  if (text.includes("\t")) return text.split("\t").map((cell) => cell.trim());
  const spaced = text.split(/ {2,}/).map((cell) => cell.trim());
  return spaced.length > 2 ? spaced : undefined;
}

function readBlock(block: readonly Cells[], rows: Map<number, TableRow | "head">): void {
  const [head, ...rest] = block;
  if (!head) return;
  const columns = head.cells.map(columnOf);
  if (!columns.includes("what") && !columns.includes("when")) return;
  rows.set(head.line, "head");
  let above: readonly string[] = [];
  for (const { line, cells } of rest) {
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) {
      rows.set(line, "head");
      continue;
    }
    // A cell that is merged with the one above stands empty.
    const whole = columns.map((column, at) => cells[at] || (column === "who" ? (above[at] ?? "") : ""));
    above = whole;
    const of = (wanted: ColumnSubject) => whole.filter((cell, at) => cell !== "" && columns[at] === wanted);
    const row = {
      line,
      number: of("number")[0] ?? "",
      what: of("what").join("，"),
      who: of("who").join("，"),
      when: of("when").join("，"),
      other: [...of("other"), ...of("whom")].join("，"),
    };
    if (row.what + row.when + row.other !== "") rows.set(line, row);
    else rows.set(line, "head");
  }
}

function columnOf(head: string): ColumnSubject {
  const plain = head.replace(/\s/g, "");
  if (WHEN.test(plain)) return "when";
  if (WHOM.test(plain)) return "whom";
  if (WHAT.test(plain)) return "what";
  return HEADS.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other";
}
