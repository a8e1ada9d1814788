import type { MergeWords } from "../../words/commands/merge.js";
import { quote, why } from "../phrases.js";

/** How many missing shares are named. */
const MOST_NAMED = 10;

export const merge: MergeWords = {
  none: "没有要合并的文件；请写如 audit merge part-*.blob",
  noBaseline: "各分片运行时没有用基线，--strict-baseline 无从比较；请在 audit check 里加 --baseline 文件",
  noShare: (text) => `--shard ${quote(text)} 不是分片；请写第几片/共几片，如 3/16`,
  shareWithoutBlob: ({ number, of }) =>
    `分片的结果要合并以后才是报告；请写 --shard ${number}/${of} --format blob -o part-${number}.blob`,
  blobAlone: "blob 只能写一个文件；报告由 audit merge 写",
  forWithoutBlob: "--for 写明分片以后要合成的格式；请配 --format blob，或者去掉 --for",
  withoutDetails: (formats) =>
    `各片没有带上 ${formats.join("、")} 里所附的相近的记录和待填记录；要附上，分片时加 --for ${formats.join(",")}`,
  notAll: "分片里没有合规定的项，--status、--holder 挑不全；请用同样的选项（或者 --all）重新运行 audit check 的各片",
  cacheForShare: "分片不用缓存；请去掉 --cache",
  unreadable: (path, reason) => `${quote(path)} 读不了（${why(reason)}）`,
  noBlob: (path) => `${quote(path)} 不是分片的结果；请写 audit check --shard K/N --format blob 写出的文件`,
  notWhole: (path) => `${quote(path)} 不完整，或者被改动过；请重新运行这一片`,
  missing: (numbers, of) =>
    `缺少第 ${numbers.slice(0, MOST_NAMED).join("、")}${numbers.length > MOST_NAMED ? " 等" : ""} 片（共 ${of} 片）；请用同样的选项运行 audit check，加 --shard ${numbers[0]}/${of} -o part-${numbers[0]}.blob`,
  doubled: ([one, other], { number, of }) =>
    one === other
      ? `${quote(one)} 写了两次；每个文件请只写一次`
      : `${quote(one)} 和 ${quote(other)} 都是第 ${number}/${of} 片；请去掉其中一个`,
  differing: ([one, other], what) => `${quote(one)} 和 ${quote(other)} 不是同一次运行的分片：${what}不同；请重新运行`,
  marks: {
    count: "片数",
    version: "程序版本",
    options: "选项或者设置",
    rulebooks: "规则书",
    units: "台账的单位和文件",
  },
};
