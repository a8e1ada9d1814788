import { type CliWords, TAKES_SEVERAL } from "../../words/commands/cli.js";
import { near, quote, why } from "../phrases.js";

/** Said where an option that takes several values may have taken a path for one. */
const PATHS_FIRST = "（台账路径请写在选项之前）";
const pathsFirst = (option: string) => (TAKES_SEVERAL.includes(option) ? PATHS_FIRST : "");

export const cli: CliWords = {
  error: "错误",
  failed: (text) => `错误：${text}`,
  warning: "注意",
  problems: (errors) => `共 ${errors} 处错误`,
  notLookedFor: (more, first) =>
    `每种错误只为前 ${first} 个不同的写法找最接近的；还有 ${more} 处没有找，先改好前面的再运行一次`,
  sameProblem: (more) => `同样的问题还有 ${more} 处：`,
  noReport: "改正以后才能出缺口报告；要先查没有错误的单位，加 --keep-going；只略去有错误的记录，加 --partial",
  valid: (units, files, records) => `没有错误：${units} 个单位，${files} 个文件，${records} 条记录`,
  notADay: (option, text) => `${option} ${quote(text)} 不是日期；请写作 YYYY-MM-DD，如 2025-12-31`,
  notAYear: (text) => `--year ${quote(text)} 不是年份；请写四位数字，如 2025`,
  notANumber: (option, text) => `${option} ${quote(text)} 不是天数；请写数字，如 30`,
  notAWidth: (text, least, most) => `--width ${quote(text)} 不是列数；请写 ${least} 至 ${most}，如 80`,
  notJobs: (text, most) => `--jobs ${quote(text)} 不对；请写 1 至 ${most}，如 2`,
  progress: (units, allUnits, files, allFiles, left) =>
    `已查 ${units}/${allUnits} 个单位，约 ${files}/${allFiles} 个文件，还要 ${left} 秒左右`,
  cacheDamaged: (path) => `${quote(path)} 已损坏，或者不是本程序的缓存；没有使用，将重新写入`,
  ledgerChanging: "读取的同时，台账里的单位有了变动；请重新运行",
  noSuchFile: (option, path) => `${option}：没有 ${quote(path)} 这个文件；请写一个已有的文件`,
  severalConfigs: (paths) => `有几个设置文件（${paths.join("、")}）；请用 --config 选定一个`,
  formatForSeveral: "写几个文件时，格式由各自的扩展名决定；请去掉 --format",
  unknownEnding: (path, known) =>
    `从 ${quote(path)} 的扩展名看不出格式；请用 ${known.join("、")} 结尾，或者加 --format`,
  sameOutput: (path) => `-o 两次写了 ${quote(path)}；请换一个文件名`,
  pipeClosed: "报告还没有写完，读取的一方就关闭了管道",
  oneFileOnly: (path) =>
    `${quote(path)}：只有 audit check 和 audit calendar 每个单位、每人写一份；请写一个文件名，不带 {unit}、{holder}`,
  previousOfSeveral: "--previous 只用于写一个文件；每个单位、每人一份的，接着各自原来的文件写",
  nobodyToWriteFor: "文件名要求每个单位或者每人一份，这次没有谁有要写的，没有写文件",
  notOneOf: (option, text, allowed) =>
    `${option} ${quote(text)} 不对；可以写：${allowed.join("、")}${pathsFirst(option)}`,
  noSuchFolder: (path) => `没有 ${quote(path)} 这个文件夹`,
  cannotOpen: (path, reason) => `${quote(path)} 打不开（${why(reason)}）`,
  noFolderToWrite: (path) => `没有 ${quote(path)} 这个文件夹；请先建好，或者写到已有的文件夹`,
  notAFolder: (path) => `${quote(path)} 不是文件夹；请写台账所在的文件夹`,
  noSuchRulebook: (path) =>
    `${quote(path)} 不是规则书：应当是 .yaml 文件，或者含有 rulebook.yaml 的文件夹${PATHS_FIRST}`,
  unknownRegulation: (text, nearest, known) =>
    `没有 ${quote(text)} 这部法规${near(nearest)}；已有：${known.join("、")}${PATHS_FIRST}`,
  unknownUnit: (text, nearest) => `台账里没有 ${quote(text)} 这个单位${near(nearest)}${PATHS_FIRST}`,
  unknownVocabulary: (text, nearest, known) =>
    `没有 ${quote(text)} 这一类词语${near(nearest)}；已有：${known.join("、")}`,
  unknownClause: (regulation, text, nearest) => `${regulation} 没有 ${quote(text)} 这一条职责${near(nearest)}`,
  bindsNobody: (regulation) => `${regulation} 不适用于所选的任何单位；适用的法规写在 unit.yaml 的 regulations 里`,
  notDays: (option, text, most) =>
    `${option} ${quote(text)} 不是天数；请写 0 至 ${most} 天，如 30d、4w${pathsFirst(option)}`,
  notForTerminal: (format) => `${format} 不是文字，终端上看不了；请用 -o 写进文件，如 -o 报告.${format}`,
  nothingDue: (holder, asOf, until) =>
    `${asOf} ${until === null ? "以后" : `至 ${until}`} ${holder === null ? "没有" : `${quote(holder)} 没有`}要写进日历的事项；看得更远加 --within，已办的也要加 --all`,
  nearAfterSoon: (near, soon) => `--near（${near} 天）不能大于 --soon（${soon} 天）；请写如 --near 7d --soon 30d`,
  unknownHolder: (text, nearest) => `台账里没有叫 ${quote(text)} 的人员、部门或者机构${near(nearest)}${PATHS_FIRST}`,
  owesNothing: (text, nearest) => `这次所查的没有一项由 ${quote(text)} 负责${near(nearest)}${PATHS_FIRST}`,
  notInFormat: (option, format, formats) =>
    `${option} 用于 ${formats.join("、")}，不用于 ${format}；请去掉 ${option}，或者另写一份`,
  sharedHolder: (text, ids) => `${quote(text)} 不止一人；请写编号：${ids.join(" 或者 ")}`,
  nothingToAudit: "没有可查的：所选的法规不适用于所选的任何单位",
  nothingToOpen: "--open 要打开写出的文件；请用 -o 写明文件，如 -o 报告.html",
  noDesktop: (path) => `已写好 ${quote(path)}；这里没有桌面，没有打开它`,
  cannotShow: (path, reason) => `已写好 ${quote(path)}，但打不开它（${why(reason)}）；请在文件夹里双击打开`,
  outputIsInput: (path) => `${quote(path)} 是这次读入的文件，不能覆盖；请换一个文件名`,
  cannotWrite: (path, reason) => `${quote(path)} 写不了（${why(reason)}）`,
  internal: (detail) => `程序内部出错：${detail}。请把这一行和所用的台账报告给维护者；设 AUDIT_DEBUG=1 可看到细节`,
  notEmpty: (path) => `${quote(path)} 已有内容；请写一个新的文件夹`,
  renewed: (path, files) => `已更新 ${path} 里的 ${files} 个 .schemas 文件`,
  created: (path, files, program) => [
    `已在 ${path} 建立台账：${files.join("、")}`,
    `接着运行：${program} check ${path}`,
  ],
  unknownOption: (text, nearest) => `没有 ${text} 这个选项${near(nearest)}。`,
  unknownCommand: (text, nearest) => `没有 ${quote(text)} 这个命令${near(nearest)}。`,
  missingArgument: (text) => `缺少 ${text}。`,
  tooManyArguments: "参数太多。",
  seeHelp: (command) => `用法见 ${command} --help`,
};
