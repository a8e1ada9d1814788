import type { RecordPlace } from "../../audit/finding.js";
import type { Messages } from "../words.js";
import { days, until } from "./phrases.js";
import { ruleTexts } from "./rule-findings.js";

const places = (evidence: readonly RecordPlace[]) => evidence.map((one) => `${one.file}:${one.line}`).join(", ");

const times = (found: number, required: number) => (required > 1 ? ` (${found} of ${required})` : "");

export const findings: Messages["findings"] = {
  "duty-met": ({ required, found, on }) => `done on ${on}${times(found, required)}`,
  "duty-late": ({ required, found, due, on, daysLate }) =>
    `due ${due}, done on ${on}, ${days(daysLate)} late${times(found, required)}`,
  "duty-gap": ({ required, found, due, daysPast }) =>
    found === 0
      ? `due ${due}${required > 1 ? ` (${required} times)` : ""}, no record, ${days(daysPast)} ago`
      : `due ${due}, only ${found} of ${required}, ${days(daysPast)} ago`,
  "duty-due-soon": ({ required, found, due, daysLeft }) => `due ${due}, ${until(daysLeft)}${times(found, required)}`,
  "duty-pending": ({ required, found, due, daysLeft }) => `due ${due}, ${until(daysLeft)}${times(found, required)}`,
  "duty-waived": ({ reason, approvedBy, until: last, file, line }) =>
    `waived: ${reason} (approved by ${approvedBy}, until ${last}, see ${file}:${line})`,
  "trigger-without-id": () =>
    "what this follows has no id, so no record can be about it: give it an id, and name that in `about`",
  "trigger-without-severity": () => "the case has no severity, so it is open whether this is owed",
  "no-subordinates": () => "not applicable: no subordinate units",
  "no-case-measure": () => "not applicable: no case was dealt with in the period",
  ...ruleTexts,
};

export const notes: Messages["notes"] = {
  "duty-met": ({ on }, evidence) => `${on} ${places(evidence)}`,
  "duty-late": ({ on, daysLate }, evidence) => `${days(daysLate)} late: ${on} ${places(evidence)}`,
  "duty-gap": ({ daysPast }, evidence) =>
    `${days(daysPast)} past${evidence.length > 0 ? `, so far ${places(evidence)}` : ""}`,
  "duty-due-soon": ({ daysLeft }) => until(daysLeft),
  "duty-pending": ({ daysLeft }) => until(daysLeft),
  "duty-waived": ({ reason, approvedBy, until: last }) => `${reason} (approved by ${approvedBy}, until ${last})`,
  "trigger-without-id": () => "its trigger lacks an id",
  "trigger-without-severity": () => "the case lacks a severity",
  "no-subordinates": () => "no subordinate units",
  "no-case-measure": () => "no case dealt with in the period",
  ...ruleTexts,
};
