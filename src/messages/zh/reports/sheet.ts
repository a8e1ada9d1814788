import type { SheetWords } from "../../words/reports/sheet.js";
import { quote } from "../phrases.js";

export const sheet: SheetWords = {
  title: (title, id) => `${title}：原文与规则书对照（${id}）`,
  sum: (places, checks, open) => `${places} 处条款，${checks} 项职责和规则；有时间或者次数而没有写成的 ${open} 处。`,
  from: (file) => `原文取自 ${file}。`,
  noText: "没有给原文（--text），左栏是条款清单的说法。",
  place: "条款",
  text: "原文",
  made: "规则书的理解",
  line: (line) => `第 ${line} 行`,
  noRow: (words) => `${quote(words)}没有写成职责`,
  unchecked: (kind) => `不核对（${kind}）`,
  notListed: "不核对",
  examples: "例子",
  signed: "核对人：",
  date: "日期：",
  madeBy: (name, version) => `由 ${name} ${version} 生成，可离线打开、打印`,
};
