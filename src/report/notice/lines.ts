import type { Remarks } from "../../audit/finding.js";
import type { Notice, NoticeCode } from "../../audit/notice.js";
import { groupBy } from "../../base/grouping.js";
import { placeShown } from "../../document/place-shown.js";
import { type Messages, noticeText } from "../../messages/messages.js";

/** A screen shows so many notices of a kind; a file has room for all. */
const MOST_OF_A_KIND = 10;

/** The notices that say what is not in a report. */
const OF_THE_FACE: readonly NoticeCode[] = ["not-judged", "not-read", "narrowed"];
const OF_ERRORS: readonly NoticeCode[] = ["not-judged", "not-read"];
const MOST_ON_THE_FACE = 10;

/** What a report says of itself on its face: what errors keep out of it, and what options do. */
export function faceLines(remarks: Remarks, messages: Messages): string[] {
  const narrowed = remarks.notices.filter(({ code }) => code === "narrowed");
  return [...incompleteLines(remarks, messages), ...narrowed.map((notice) => noticeText(notice, messages))];
}

/** What a report says of itself where errors keep something out of it: that they do, and of which units; nothing where it is whole (contract 4). */
export function incompleteLines({ incomplete, notices }: Remarks, messages: Messages): string[] {
  if (!incomplete) return [];
  const { report } = messages;
  const named = notices.filter(({ code }) => OF_ERRORS.includes(code));
  const more = named.length - MOST_ON_THE_FACE;
  return [
    report.incomplete(incomplete.units, incomplete.leftOut),
    ...named.slice(0, MOST_ON_THE_FACE).map((notice) => noticeText(notice, messages)),
    ...(more > 0 ? [report.moreNotices(more)] : []),
  ];
}

/** The same as the first lines of a text. */
export function faceText(remarks: Remarks, messages: Messages): string[] {
  const [first, ...others] = faceLines(remarks, messages);
  return first === undefined ? [] : [first, ...others.map((line) => messages.report.marked(line))];
}

/** The notices about the ledger as a whole, but for those on the face, as lines of a report. */
export function ledgerNoticeLines({ notices }: Pick<Remarks, "notices">, messages: Messages): string[] {
  return notices
    .filter(({ code, file }) => file === null && !OF_THE_FACE.includes(code))
    .map((notice) => noticeLine(notice, messages));
}

function moreLines(count: number, { report }: Messages): string[] {
  return count > 0 ? [report.marked(report.moreNotices(count))] : [];
}

/** Where a notice stands; null where it is about the ledger. */
export function noticePlace({ file, line }: Notice): string | null {
  return file === null || line === null ? null : placeShown({ file, line });
}

/** A notice as one line of a report. */
export function noticeLine(notice: Notice, messages: Messages): string {
  return messages.report.marked(placedText(notice, messages));
}

/** All notices of a report but for those on its face, for a list that has marks of its own. */
export function noticeTexts({ notices }: Pick<Remarks, "notices">, messages: Messages): string[] {
  return notices.filter(({ code }) => !OF_THE_FACE.includes(code)).map((notice) => placedText(notice, messages));
}

function placedText(notice: Notice, messages: Messages): string {
  return messages.report.notice(noticePlace(notice), noticeText(notice, messages));
}

/** The notices of a report but for those on its face, under their heading; none where there are none. @param all a screen shows the first of many of a kind */
export function noticeLines(result: Pick<Remarks, "notices">, messages: Messages, all: boolean): string[] {
  const notices = result.notices.filter(({ code }) => !OF_THE_FACE.includes(code));
  if (notices.length === 0) return [];
  const kinds = [...groupBy(notices, ({ code }) => [code]).values()];
  const lines = all
    ? notices.map((notice) => noticeLine(notice, messages))
    : kinds.flatMap((kind) => [
        ...kind.slice(0, MOST_OF_A_KIND).map((notice) => noticeLine(notice, messages)),
        ...moreLines(kind.length - MOST_OF_A_KIND, messages),
      ]);
  return [messages.report.notices, ...lines];
}
