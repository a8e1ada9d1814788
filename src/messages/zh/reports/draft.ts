import type { DraftWords } from "../../words/reports/draft.js";
import { quote } from "../phrases.js";

export const draft: DraftWords = {
  clause: "条款",
  line: "行",
  words: "原文的时间和次数",
  schedule: "读作",
  holder: "责任者（人选）",
  todo: "待定",
  unsayable: "写不成",
  nobody: "看不出",
  doubts: {
    holder: () => "责任者：看不出是谁",
    "holder-candidates": (about) => `责任者：可能是 ${about}`,
    evidence: (about) => `凭什么记录算数：看不出来（${about}）`,
    trigger: (about) => (about === "" ? "从什么起算：看不出来" : `从什么起算：“${about}”认不出是哪一种记录`),
    "holder-assumed": (about) => `责任者：这一句没有写是谁，先按 ${about}`,
    "evidence-candidates": (about) => `凭什么记录算数：可能是 ${about}`,
    "evidence-type": (about) =>
      `凭什么记录算数：没有认出是哪一种，先按任何一种都算（${about} any，种类见 audit terms）`,
    "trigger-candidates": (about) => `从什么起算：可能是 ${about}`,
    soon: (about, [days = ""]) =>
      `“${about}”没有写几天，先按 ${days} 天（interpretations 里改）；也可能是 1、3、7、15 天`,
    edge: (about) => `“${about}”没有写哪一天，先按整个时段`,
    "no-cause": (about) => `“${about}”没有写由什么事引起；写明了起因（after）才查得了`,
    "no-act": (about) => `“${about}”要做的事没有一种记录能说明办了没有`,
    often: (about) => `“${about}”没有说几次、多久，不算逾期；本地定了次数的，写成 every`,
    "no-when": (about) => `“${about}”没有写在多长时间之内`,
    conflict: (about, [words = ""]) => `与 ${about}（${words}）说法不同，请定一个`,
    window: (about, [from = "", to = ""]) => `“${about}”没有写从哪一天到哪一天，先按 ${from} 至 ${to}`,
    "days-before": (about) => `“${about}”没有写提前几天，先按 15 天`,
    "festivals-all": (about) => `“${about}”没有写哪几个节日，先按七个法定节日`,
    weekly: (about) => `“${about}”比一个月短，规则书没有这样的时段`,
    years: (about) => `“${about}”长于一年，规则书没有这样的时段`,
    "term-of-office": () => "一届任期不是固定的时段，规则书写不成",
    "other-months": (about) => `“${about}”不是规则书有的时段`,
    vague: (about) => `“${about}”没有说几次，先按每年一次`,
    hours: (about) => `“${about}”：规则书数得了天数和次数，数不了学时`,
    "hours-of-day": (about) => `“${about}”：规则书按天计，先按一天`,
    "people-counted": (about) => `“${about}”：规则书数的是不同日子的记录，不是人次`,
  },
  sum: ({ clauses, duties, doubtful, unsaid }) => {
    const more = unsaid === 0 ? "" : `另有 ${unsaid} 处没有写成职责，理由写在规则书的注释里；`;
    return `${clauses} 个条款，起草了 ${duties} 项职责，其中 ${doubtful} 项有待定之处；${more}各项都须对照原文核对`;
  },
  conflict: (one, other, first, second) => `两处说法不同：${one}（${first}）与 ${other}（${second}）`,
  wrote: (files, program) => [
    `已写：${files.join("、")}`,
    `接着对照原文改定待定（todo）之处，再运行：${program} rules lint --rulebook ${files[0] ?? ""}`,
  ],
  badId: (text) => `--id ${quote(text)} 不对；请用小写字母、数字和连字符，如 my-county`,
  exists: (path) => `${quote(path)} 已经有了，不覆盖；请换一个文件夹`,
  notText: (path, how) =>
    ({
      pdf: `${quote(path)} 是 PDF；请先转成文本：用 WPS 或者 Word 打开后另存为 .docx 或者 .txt，或者运行 pdftotext -layout 原文.pdf 原文.txt`,
      doc: `${quote(path)} 是旧式 Word 文件；请用 WPS 或者 Word 打开后另存为 .docx 或者 .txt`,
      other: `${quote(path)} 不是 .txt、.md 或者 .docx；请先另存为其中一种`,
    })[how],
  badFile: (path, why) => `${quote(path)} 读不了：${why}`,
  noWord: "不是 Word 文件（.docx），或者已经损坏",
  noDuties: "没有看到写明时间或者次数的职责",
  comments: {
    head: (file) => `由 audit rules draft 从 ${file} 起草，须逐条对照原文核对。`,
    howTo: "todo 列的是拿不准的地方和人选：改定一处删去一处，全部改完以前 check 不用这份规则书。",
    at: (line, words) => `原文第 ${line} 行“${words}”`,
    unsayable: (clause, line, words, why) => `${clause}（原文第 ${line} 行“${words}”）没有写成职责：${why}`,
    conflicts: "同一件事在几处说法不同，请定一个：",
    clauses: (title) => `${title}逐条清单：由 audit rules draft 起草；class 是猜的，请核对。`,
  },
  triggerTerm: (about) => `待定的起因${about === "" ? "" : `：${about}`}`,
  actTerm: (about) => `待定的事项${about === "" ? "" : `：${about}`}`,
};
