import type { Lack, LackCode } from "../audit/duty/demand.js";
import type { Finding, FindingCode } from "../audit/finding.js";
import type { Notice, NoticeArgs, NoticeCode } from "../audit/notice.js";
import { memo } from "../base/memo.js";
import type { Problem, ProblemCode } from "../document/problem.js";
import type { LocalText } from "../regulation/local-text.js";
import type { Language, Messages } from "./words.js";

export { LANGUAGES, type Language, type Messages } from "./words.js";

/** A run speaks one language, and makes ready no other. */
const SPOKEN: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: async () => (await import("./zh.js")).zh,
  en: async () => (await import("./en.js")).en,
};

export function messagesIn(language: Language): Promise<Messages> {
  return SPOKEN[language]();
}

/** A problem in words. */
export function problemText<Code extends ProblemCode>(problem: Problem<Code>, messages: Messages): string {
  return messages.problems[problem.code](problem.args);
}

/** A notice in words. */
export function noticeText<Code extends NoticeCode>({ code, args }: Notice<Code>, messages: Messages): string {
  return memo(wordsOfNotices, messages, () => ({ ...messages.problems, ...messages.notices }))[code](args);
}

type NoticeWords = { readonly [C in NoticeCode]: (args: NoticeArgs[C]) => string };

/** Put together once for a language: there may be a hundred thousand notices. */
const wordsOfNotices = new WeakMap<Messages, NoticeWords>();

/** Whether a notice is of a file, as any problem is; else it is of what was judged. */
export function isOfFile({ code }: Notice, messages: Messages): boolean {
  return code in messages.problems;
}

/** A finding in a sentence. */
export function findingText<Code extends FindingCode>(finding: Finding<Code>, messages: Messages): string {
  return messages.findings[finding.code](finding.args);
}

/** The few words of a finding for a table. */
export function findingNote<Code extends FindingCode>(finding: Finding<Code>, messages: Messages): string {
  return messages.notes[finding.code](finding.args, finding.evidence);
}

/** What a record lacks, in a few words. */
export function lackText<Code extends LackCode>(lack: Lack<Code>, messages: Messages): string {
  return messages.explain.lacks[lack.code](lack.args);
}

/** A text in the language of the messages. */
export function inLanguage(text: LocalText, messages: Messages): string {
  return text[messages.language];
}
