import { countedIn, type Finding } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";

/** How much there is of how much a duty asks for: 3/12, and of what where it is not times; null of a rule, which asks for no number. */
export function tallyText(finding: Finding, { report }: Messages): string | null {
  const { found, required } = finding;
  return required === null ? null : report.tally(found ?? 0, required, countedIn(finding));
}
