import type { LintWords } from "../../words/reports/lint.js";
import { quote } from "../phrases.js";

export const lint: LintWords = {
  doubts: {
    todo: (about) => `待定：${about}`,
    "no-actor": () => "谁做的都算：职责是人的，evidence 却没有写由谁（by、from、chair 写 holder）",
    wide: () => "这一类的任何记录都算：evidence 没有写类型，也没有写议题",
    restarts: () =>
      "办了又会引起同一项职责：after 和 evidence 是同一种记录；请用不同的类型，或者写 after 的 unlinked: true",
    "no-limit": () => "没有期限：after 没有 within，所据的理解也没有",
    same: (about) => `与 ${about} 完全相同：同一件事会列两次`,
    "not-listed": () => "条款清单（clauses.yaml）里没有这一条",
    "no-row": () => "条款清单说可以核对，却没有职责或者规则，也没有写为什么（because）",
    "row-of-class": (about) => `条款清单写的是 ${about}（不核对的），却有职责或者规则核对它；请改 class`,
    "because-checked": () => "条款清单写了为什么不核对（because），却有职责或者规则核对它；请删去 because",
    "no-sentence": (about) => `原文有时间或者次数${quote(about)}，规则书没有这一条`,
    fewer: (about) => `原文的时间或者次数比这一条的职责多：${quote(about)}`,
  },
  sum: (regulation, doubts) => (doubts === 0 ? `${regulation}：没有可疑之处` : `${regulation}：${doubts} 处可疑`),
};
