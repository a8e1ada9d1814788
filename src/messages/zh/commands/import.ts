import type { ImportWords } from "../../words/commands/import.js";
import { recordKinds } from "../names.js";
import { quote, why } from "../phrases.js";

const SOURCES = { option: "选项", sheet: "表名", title: "标题", file: "文件名", heads: "表头" } as const;
const PARTS = { year: "日期里的年", month: "日期里的月", day: "日期里的日" } as const;

export const importing: ImportWords = {
  unreadable: (path, reason) => `工作簿 ${quote(path)} 读不了（${why(reason)}）`,
  sameBook: ([one, other]) => `${quote(one)} 和 ${quote(other)} 会写到同样的文件里；请改其中一个的名字，或者分两次导入`,
  readInPlace: (path) =>
    `${quote(path)} 在设置的 import.books 里，检查时直接读它；再导入就算了两遍，要导入请先从设置里去掉`,
  noSheet: (name, sheets) => `没有工作表${quote(name)}；有：${sheets.join("、")}`,
  noUnit: (path) => `${quote(path)} 不是一个单位的文件夹（里面要有 unit.yaml）；请指明是哪个单位的文件夹`,
  changedByHand: (file) =>
    `${file} 导入以后手工改过，没有重写；要用工作簿里的内容代替，请加 --replace。不同之处（- 文件里的，+ 工作簿里的）：`,
  notImported: (file) => `${file} 不是导入写成的，没有动它；请改工作簿的名字，或者把这个文件移走`,
  leftOver: (file) => `${file} 是以前从这个工作簿导入的，现在工作簿里没有这类记录了；请看它是不是该删去`,
  nothingWritten: "什么都没有写；要写其余的行，请加 --keep-going",
  leftOut: (records) => `有 ${records} 处看不懂，所在的行没有写`,
  file: (name, records, state) =>
    `${name}：${records} 条，${{ new: "新写", rewritten: "重写", unchanged: "未变" }[state]}`,
  templateExists: (path) => `${quote(path)} 已经有了，没有动它；请用 -o 写到别的文件`,
  templateWritten: (path, sheets) => `${path}：${sheets} 张表；填好以后：audit import ${path} --into 台账文件夹`,
  preview: {
    table: (sheet, shape, records) => `${sheet}（${shape === "form" ? "表单" : "表格"}）：${records} 条`,
    kind: (kind, from) => `  种类：${recordKinds[kind]}（${kind}，据${SOURCES[from]}）`,
    year: (year, from, used) => `  年份：${year}（据${SOURCES[from]}）${used ? "；有的日期没有写年份，用了它" : ""}`,
    type: (type) => `  类型：没有写的行都写${type}`,
    heads: "  表头：",
    serial: "序号，不读",
    noted: "备注",
    unknown: "不认得，放进备注",
    part: (part) => PARTS[part],
    tick: (type) => `打勾的类型是${type}`,
    either: "报告人或者报送对象，看写的是谁",
    first: (shown, all) => `  ${all > shown ? `前 ${shown} 条` : "记录"}：`,
    dry: "这是预览，什么都没有写",
  },
};
