import { compareTexts } from "../base/text-order.js";
import type { Day } from "../calendar/day.js";
import { labelOf } from "../ledger/labels.js";
import type { Answer, PartyKey } from "../ledger/model.js";
import type { Finding, FindingArgs, RecordPlace, Status } from "./finding.js";
import { placeOf } from "./finding.js";

/** What a person may have decided about: a finding by its regulation, clause, label and holder. */
interface Answerable {
  readonly regulation: string;
  readonly clause: string;
  readonly label: string;
  readonly holder: PartyKey | null;
}

/** The answer to what was left for a person to judge, as far as seen on the as-of day: the last, where several were given (contract 1). */
export function answerTo(what: Answerable, answers: readonly Answer[], asOf: Day): Answer | undefined {
  return answers
    .filter((answer) => answer.date <= asOf && isAbout(answer, what))
    .sort((a, b) => compareTexts(a.date, b.date) || compareTexts(labelOf(a), labelOf(b)))
    .at(-1);
}

function isAbout({ regulation, clause, period, holder }: Answer, what: Answerable): boolean {
  return (
    regulation === what.regulation &&
    clause === what.clause &&
    period === what.label &&
    (holder.length === 0 || (what.holder !== null && holder.includes(what.holder)))
  );
}

/** Whether a finding is for a person to answer: a review, or what is open without a limit (contract 1). */
export function isAnswerable({ status, due, kind }: Pick<Finding, "status" | "due" | "kind">): boolean {
  return status === "review" || (status === "pending" && kind === "duty" && due === null);
}

/** A finding as a person decided it: his answer among its evidence. */
export function answered(finding: Finding, answers: readonly Answer[], asOf: Day): Finding {
  if (answers.length === 0 || !isAnswerable(finding)) return finding;
  const { regulation, clause, holder, period, evidence } = finding;
  const what = { regulation, clause, label: period.label, holder: holder?.key ?? null };
  const answer = answerTo(what, answers, asOf);
  if (!answer) return finding;
  const status: Status = answer.answer;
  const { by, reason, date, file, line } = answer;
  const args: FindingArgs["answered"] = { by, reason, date, file, line };
  return {
    ...finding,
    status,
    code: "answered",
    args,
    evidence: [...evidence, placeOf(answer)] satisfies RecordPlace[],
  };
}
