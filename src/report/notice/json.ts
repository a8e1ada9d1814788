import type { Notice } from "../../audit/notice.js";
import { type Messages, noticeText } from "../../messages/messages.js";

/** A notice as contract 4 lays it down. */
export function noticeJson(notice: Notice, messages: Messages): object {
  const { code, file, line } = notice;
  return { code, file, line, message: noticeText(notice, messages) };
}
