import type { Counted } from "../../audit/finding.js";
import type { Limit } from "../../calendar/limit.js";
import type { LocalText } from "../../regulation/local-text.js";
import { KEYS } from "../../terms/keys.js";
import { TERMS, type Vocabulary } from "../../terms/terms.js";

/** A text as it is quoted, on one line whatever it holds, and not at any length. */
export const quote = (text: string) => {
  const line = text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, " ");
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "不存在",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EISDIR: "是文件夹",
  ENOTDIR: "路径中间有一段不是文件夹",
  ENAMETOOLONG: "名称太长",
  ELOOP: "链接绕成了死循环",
  EEXIST: "已经有了",
  EIO: "磁盘读写出错",
  ERR_INVALID_ARG_VALUE: "路径里有不能用的字符",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已满",
  EFBIG: "超过了允许的文件大小",
  EROFS: "磁盘只读",
  EMFILE: "打开的文件太多",
  "not a regular file": "不是普通文件",
  "too large": "文件太大",
};

export const why = (reason: string) => REASONS[reason] ?? reason;

export const near = (nearest: string | null) => (nearest === null ? "" : `，最接近的是${quote(nearest)}`);

export const until = (days: number) => (days === 0 ? "今天到期" : `还剩 ${days} 天`);

export const stillOpen = (fields: readonly string[]) => `条款没有限定${fields.join("、")}，请按实际情况改写`;

/** The name of a declared term; a rulebook's own term goes by its id. */
export const nameOf = (vocabulary: Vocabulary, id: string) =>
  TERMS[vocabulary].find((term) => term.id === id)?.zh ?? id;

export const names = (vocabulary: Vocabulary, ids: readonly string[]) =>
  ids.map((id) => nameOf(vocabulary, id)).join("、");

/**
 * A field of a ledger as a clerk may write it, in Chinese and as its key: `得票（votes）`. The key alone, after a blank, where its Chinese name
 * differs by the kind of record (`by` is 谈话人 or 开展者).
 */
export const fieldShown = (field: string) => {
  const chinese = field.split(".").map((key) => KEYS[key] ?? []);
  const isOneWord = chinese.every(([first, ...others]) => first && others.every((other) => other.endsWith(first)));
  return isOneWord ? `${chinese.map(([first]) => first).join("")}（${field}）` : ` ${field}`;
};

/** One of several: `甲、乙或者丙`. */
export const either = (all: readonly string[]) =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join("、")}或者${all.at(-1)}`;

export const eitherText = (all: readonly LocalText[]) => either(all.map((one) => one.zh));

export const texts = (all: readonly LocalText[]) => all.map((one) => one.zh).join("、");

const COUNTED: Readonly<Record<Counted, string>> = { days: "天", parts: "项" };

/** What a duty counts: 次, unless it says otherwise. */
export const unitOf = (counted: Counted | undefined) => (counted === undefined ? "次" : COUNTED[counted]);

const LIMIT_UNITS: Readonly<Record<Limit["unit"], string>> = { days: "日", months: "个月", workdays: "个工作日" };

/** A time limit: 30 日, 1 个月, 5 个工作日. */
export const limitWords = ({ count, unit }: Limit) => `${count} ${LIMIT_UNITS[unit]}`;
