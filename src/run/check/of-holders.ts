import { isShown, STATUSES, type Status, type Summary } from "../../audit/finding.js";
import type { Notice } from "../../audit/notice.js";
import { nearest } from "../../base/nearest.js";
import type { LocalText } from "../../regulation/local-text.js";
import { type CheckView, isListed } from "../../report/check/view.js";
import { holderIn, type PersonOfLedger } from "../../report/finding/person.js";
import { plainName } from "../../terms/plain-name.js";
import { Stop } from "../exit.js";
import { splitValues } from "../option-values.js";
import type { RunContext } from "../run-context.js";
import { ownFindings } from "./own-findings.js";
import { findingsIn } from "./stored-findings.js";
import type { Survey } from "./survey.js";

/** What was found of those whom options name, and who they are; all of it where they name nobody. Throws a Stop for a name that nobody bears who owes anything. */
export function ofHolders(
  survey: Survey,
  { options, messages }: RunContext,
): { readonly survey: Survey; readonly holders: readonly LocalText[] } {
  const texts = splitValues(options.holder);
  if (texts.length === 0) return { survey, holders: [] };
  const known = new Map<string, PersonOfLedger>();
  for (const finding of findingsIn(survey.found)) {
    const holder = holderIn(finding);
    if (holder) known.set(holder.key, holder);
  }
  const holders = texts.flatMap((text) => find(text, [...known.values()], messages));
  const keys = new Set(holders.map(({ key }) => key));
  const isHeld = (key: string) => keys.has(key);
  return { survey: ownFindings(survey, isHeld), holders: holders.map(({ party }) => party.name) };
}

function find(text: string, all: readonly PersonOfLedger[], messages: RunContext["messages"]): PersonOfLedger[] {
  const wanted = plainName(text);
  const idOf = ({ key, unit, party }: PersonOfLedger) => (party.type === "person" ? key : `${unit}/${party.id}`);
  const names = ({ party: { name } }: PersonOfLedger) => [plainName(name.zh), name.en];
  const byId = all.filter((one) => wanted === idOf(one) || idOf(one).endsWith(`/${wanted}`));
  const found = byId.length > 0 ? byId : all.filter((one) => names(one).includes(wanted));
  if (found.length === 0) throw new Stop(messages.cli.owesNothing(text, nearest(wanted, all.flatMap(names)) ?? null));
  const people = found.filter(({ party }) => party.type === "person");
  if (people.length > 1) throw new Stop(messages.cli.sharedHolder(text, people.map(idOf)));
  return found;
}

/**
 * A view that says what options leave out of it; as it is where they leave nothing out.
 * @param whole how much there is of everything, where the view itself is only somebody's
 */
export function sayingWhatIsLeftOut(
  view: CheckView,
  holders: readonly LocalText[],
  whole: Summary = view.result.summary,
): CheckView {
  const { result, statuses } = view;
  if (!statuses && holders.length === 0) return view;
  const counts: Record<Status, number> = { ...whole };
  let listed = 0;
  for (const finding of result.findings) {
    if (!isListed(view, finding)) continue;
    listed += 1;
    counts[finding.status] -= 1;
  }
  const others = Object.fromEntries(
    STATUSES.filter((status) => isShown({ status }) && counts[status] > 0).map((status) => [status, counts[status]]),
  );
  const notice: Notice<"narrowed"> = {
    code: "narrowed",
    args: { statuses: statuses ?? null, holders, listed, others },
    file: null,
    line: null,
  };
  return { ...view, result: { ...result, notices: [notice, ...result.notices] } };
}
