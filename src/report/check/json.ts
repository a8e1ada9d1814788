import { batchesOf } from "../../base/lists.js";
import { inLanguage } from "../../messages/messages.js";
import { findingJson } from "../finding/json.js";
import { jsonText } from "../json.js";
import { noticeJson } from "../notice/json.js";
import type { Reporter } from "../reporter.js";
import { type CheckView, listedFindings } from "./view.js";

/** The result as contract 4 lays it down: one object, its keys in that order. */
export const checkJson: Reporter<CheckView> = function* (view, { messages, tool }) {
  const { result } = view;
  const { units, files, records, afterAsOf, leftOut } = result.ledger;
  const document = {
    schema: "audit-result/1",
    tool,
    asOf: result.asOf,
    period: { from: result.period.from, to: result.period.to },
    regulations: result.regulations.map(({ id, title }) => ({ id, title: inLanguage(title, messages) })),
    ledger: { units, files, records, afterAsOf: afterAsOf.length, leftOut },
    summary: result.summary,
    units: result.units.map(({ id, name, superior, summary }) => ({ id, name, superior, summary })),
    findings: [],
  };
  const frame = jsonText(document);
  let before = "";
  yield frame.slice(0, -END.length);
  for (const findings of batchesOf(FINDINGS_IN_A_PIECE, listedFindings(view))) {
    const piece = jsonText({ findings: findings.map((finding) => findingJson(finding, messages)) });
    yield before + piece.slice(START.length, -`\n  ${END}`.length);
    before = ",";
  }
  const notices = result.notices.map((notice) => noticeJson(notice, messages));
  const last = jsonText({ notices }).slice("{\n".length);
  yield `${before === "" ? "" : "\n  "}],\n${last}\n`;
};

/** So many at a time: what a province's report is made of is never all at hand. */
const FINDINGS_IN_A_PIECE = 200;

/** What stands before and after a list of findings. */
const START = '{\n  "findings": [';
const END = "]\n}";
