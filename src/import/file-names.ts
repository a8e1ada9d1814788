import type { Kind } from "../terms/record-kinds.js";

/** Marks by which a name says that it is a copy. */
const COPY_MARKS = [
  /\s*[（(]\d{1,3}[）)]$/,
  /[\s_\-–—.]*(副本|复件|复制|备份|拷贝|backup|copy|bak|old|conflict)([\s_-]*[（(]?\d{0,8}[）)]?)?$/i,
  /^(副本|复件|复制|备份|copy of)[\s_\-（(]+/i,
  /~+$/,
];

/** A workbook's name without its ending and without the marks of a copy: 台账(1).xlsx is 台账. */
export function stemOf(name: string): string {
  const bare = name.replace(/\.(xlsx|xlsm|xls|et|csv|txt|docx)$/i, "").trim();
  let stem = bare;
  for (let before = ""; before !== stem; ) {
    before = stem;
    for (const mark of COPY_MARKS) stem = stem.replace(mark, "").trim();
  }
  return stem === "" ? "导入" : stem;
}

/** The name that comments give a workbook: that of which it is a copy. */
export function originalName(name: string): string {
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? "";
  return `${stemOf(name)}${ending}`;
}

/** The file that records of a kind are written to. */
export function fileOf(kind: Kind, bookName: string): string {
  return `${kind}-${stemOf(bookName).replace(/[/\\:*?"<>|\s]+/g, "-")}.yaml`;
}
