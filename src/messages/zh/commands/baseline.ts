import type { BaselineWords } from "../../words/commands/baseline.js";
import { quote } from "../phrases.js";

export const baseline: BaselineWords = {
  fileHead:
    '已知的问题：audit check --baseline 会把它们记为已知。可以给任何一项加 note: "…"；audit baseline prune 删去不再相符的。',
  none: "--strict-baseline 要有基线；请加 --baseline 文件",
  noFile: (named, path) => `${named}：没有 ${quote(path)} 这个文件；可以用 audit baseline write ${path} 写一个`,
  nothingToPrune: (path) => `没有 ${quote(path)} 这个文件；可以用 audit baseline write ${path} 写一个`,
  version: (path, version, expected) =>
    version === null
      ? `${quote(path)} 不是基线文件（没有 schema: ${expected}）；请换一个文件`
      : `${quote(path)} 是 ${quote(version)}，不是 ${expected}；请用 audit baseline write 另写一个文件`,
  stale: (id, now) => `${id} 不再相符（${now === null ? "已没有这一项" : `现为${now}`}）`,
  renamed: (count, path) =>
    `基线里有 ${count} 项还是 0.1 版的编号，按法规、条款、当事人和记录对上了：audit baseline write ${path} 改用现在的编号`,
  staleSum: (count, path) => `基线里有 ${count} 项不再相符：audit baseline prune ${path} 可以删去`,
  written: (path, entries, added, removed) => `${path}：已知 ${entries} 项（新增 ${added}，删去 ${removed}）`,
};
