import type { AddWords } from "../../words/reports/add.js";
import { quote } from "../phrases.js";

export const adding: AddWords = {
  place: (file, line, { isNewFile, dryRun }) =>
    `${dryRun ? "预览，没有写；会写在" : isNewFile ? "新建" : "写在"} ${file}${isNewFile && !dryRun ? "" : ` 第 ${line} 行`}：`,
  notBefore: (asOf) => `日期在 ${asOf} 之后，到那一天才计入`,
  notJudged: (errors) => `台账里另有 ${errors} 处错误，改好以后才看得出落实了什么：audit validate`,
  meetsNothing: "没有因此落实哪一项职责",
  met: (count) => `落实了 ${count} 项职责：`,
  nearer: (count) => `${count} 项职责又进了一步，还没有办够：`,
  opened: (count) => `由此产生 ${count} 项要办或者要看的：`,
  ask: (name, how) => `${name}（${how}）：`,
  choices: (texts) => `可以写：${texts.join("、")}`,
  nothingWritten: "什么都没有写",
  noMap: (option, text) => `${option} 要写成一组“键: 值”，如 "{ 键: 值 }"，写的是${quote(text)}`,
  severalFiles: (files) => `这类记录有几个文件，看不出该写进哪一个，请用 -o 指明：${files.join("、")}`,
  notOfKind: (file, kind) => `${quote(file)} 不是这类记录的文件；文件名要是 ${kind}.yaml，或者以 ${kind}- 开头`,
  outsideUnit: (file) => `${quote(file)} 不在这个单位的文件夹里`,
  noList: (file) => `${file} 不是一列记录，接不上去；请先用 audit validate 检查`,
  nothingGiven: (options) => `没有写记录的内容；至少要写：${options.join(" ")}`,
};
