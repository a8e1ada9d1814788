import type { Counted, RecordPlace } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";
import type { Messages } from "../words.js";
import { counts, days, until } from "./phrases.js";
import { ruleTexts } from "./rule-findings.js";

/** How much is asked, how much there is, and of what. */
interface Asked {
  readonly found: number;
  readonly required: number;
  readonly counted?: Counted;
}

const places = (evidence: readonly RecordPlace[]) => evidence.map(placeShown).join(", ");
const more = (count: number) => (count > 0 ? ` and ${count} more` : "");

const times = ({ found, required, counted }: Asked) =>
  required > 1 ? ` (${found} of ${required}${counted === undefined ? "" : ` ${counted}`})` : "";

export const findings: Messages["findings"] = {
  "duty-met": ({ on, ...asked }) => `done on ${on}${times(asked)}`,
  "duty-late": ({ due, on, daysLate, ...asked }) => `due ${due}, done on ${on}, ${days(daysLate)} late${times(asked)}`,
  "duty-gap": ({ required, found, counted, due, daysPast }) =>
    found === 0
      ? `due ${due}${required > 1 ? ` (${counts(required, counted)})` : ""}, no record, ${days(daysPast)} ago`
      : `due ${due}, only ${found} of ${required}${counted === undefined ? "" : ` ${counted}`}, ${days(daysPast)} ago`,
  "duty-due-soon": ({ due, daysLeft, ...asked }) => `due ${due}, ${until(daysLeft)}${times(asked)}`,
  "duty-pending": ({ due, daysLeft, ...asked }) => `due ${due}, ${until(daysLeft)}${times(asked)}`,
  "duty-open": ({ since, days: count, ...asked }) =>
    `the clause sets no limit; open for ${days(count)} since ${since}${times(asked)}`,
  "duty-long-open": ({ since, days: count, ...asked }) =>
    `the clause sets no limit; nothing recorded for ${days(count)} since ${since}: is it done, or still to be done? A person must judge${times(asked)}`,
  answered: ({ by, reason, date, file, line }) =>
    `judged by ${by} on ${date}: ${reason} (see ${placeShown({ file, line })})`,
  "duty-waived": ({ reason, approvedBy, until: last, file, line }) =>
    `waived: ${reason} (approved by ${approvedBy}, until ${last}, see ${placeShown({ file, line })})`,
  "trigger-without-concerned": () =>
    "the record it follows names no person, department or unit, so that it cannot be told who must have been dealt with",
  "duty-act-unclear": ({ records }) =>
    `${places(records)} may deal with this or with another and has no about: say in the record which it is about`,
  "duty-acts-unclear": ({ records, acts, triggers }) =>
    `any of ${triggers} things may have been dealt with by ${places(records)}${more(acts - records.length)}, without about: say in the records which they are about`,
  "duty-case-open": ({ records, days }) =>
    `${places(records)} was taken up ${days} days ago, and has no conclusion, measure or decision on a leader: is it being dealt with? please judge`,
  "duty-doubtful": ({ records }) =>
    `${places(records)}: close to what the clause asks, but by another, in another way or not said to be on this; does it count? A person must judge`,
  "duty-topics-unwritten": ({ records }) =>
    `${places(records)} has no topics: whether it was on what the clause asks cannot be told; please add topics`,
  "duty-link-unwritten": ({ records, about, lackTopics }) =>
    `${places(records)} speaks of it and has no about: if this is what it dealt with, add about: ${about}${lackTopics ? " and its topics" : ""}`,
  "trigger-without-severity": () => "the case has no severity, so it is open whether this is owed",
  "trigger-without-grade": () => "the assessment has no grade, so it is open whether this is owed",
  "trigger-without-votes": () => "the assessment has no votes, so it is open whether this is owed",
  "trigger-without-source": () =>
    "the event does not say by its about what it came of, so it is open whether this is owed",
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
  "duty-open": ({ days: count }) => `no limit, open for ${days(count)}`,
  "duty-long-open": ({ days: count }) => `no limit, nothing for ${days(count)}: a person must judge`,
  answered: ({ by, reason }) => `judged by ${by}: ${reason}`,
  "duty-waived": ({ reason, approvedBy, until: last }) => `${reason} (approved by ${approvedBy}, until ${last})`,
  "trigger-without-concerned": () => "the record it follows names nobody",
  "duty-act-unclear": ({ records }) => `${places(records)} has no about: which is it for?`,
  "duty-acts-unclear": ({ records, acts, triggers }) =>
    `${places(records)}${more(acts - records.length)} without about: for which of ${triggers} things?`,
  "duty-case-open": ({ records, days }) => `${places(records)} open for ${days} days, nothing came of it`,
  "duty-doubtful": ({ records }) => `${places(records)}: does it count? A person must judge`,
  "duty-topics-unwritten": ({ records }) => `${places(records)} has no topics: was it on this?`,
  "duty-link-unwritten": ({ records, about, lackTopics }) =>
    `${places(records)} speaks of it, without about: ${about}${lackTopics ? " and topics" : ""}`,
  "trigger-without-severity": () => "the case lacks a severity",
  "trigger-without-grade": () => "the assessment lacks a grade",
  "trigger-without-votes": () => "the assessment lacks votes",
  "trigger-without-source": () => "the event lacks an about: what it came of",
  "no-subordinates": () => "no subordinate units",
  "no-case-measure": () => "no case dealt with in the period",
  ...ruleTexts,
};
