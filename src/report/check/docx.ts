import { officialDocument } from "../layout/official-document.js";
import type { BinaryReporter } from "../reporter.js";
import { filled } from "./document/own-template.js";
import { rectificationNotices } from "./document/rectification-notice.js";
import { selfChecks } from "./document/self-check.js";
import type { CheckView } from "./view.js";

/** A document for an office's files (.docx), a draft: each unit's self-check report, a notice to each, or an office's own template filled in. */
export const checkDocx: BinaryReporter<CheckView> = (view, { messages }) => {
  const { template = "self-check" } = view;
  if (typeof template !== "string") return filled(template, view, messages);
  const { docx } = messages;
  const isNotice = template === "notice";
  const parts = isNotice ? rectificationNotices(view, messages) : selfChecks(view, messages);
  return officialDocument([...parts], {
    title: (isNotice ? docx.notice : docx.selfCheck).title,
    asOf: view.result.asOf,
    mark: docx.draft,
    fonts: docx.fonts,
  });
};
