import type { Finding, Status } from "../../audit/finding.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { CaseView } from "../../views/case/view.js";

const OPEN: readonly Status[] = ["gap", "breach", "review", "undetermined", "due-soon", "pending"];

/** Whether somebody still has to do something about a finding, or to judge it. */
export function isOpen({ status }: Finding): boolean {
  return OPEN.includes(status);
}

/** Every finding of the page once: two entries may have started the same bar. */
export function allFindings(view: CaseView): Finding[] {
  const findings = view.sections.flatMap(({ items, bars }) => [
    ...items.map(({ finding }) => finding),
    ...bars.flatMap((bar) => bar.findings),
  ]);
  return [...new Set(findings)];
}

/** Each text in the language of the messages. */
export function textsOf(list: readonly LocalText[], messages: Messages): string[] {
  return list.map((one) => inLanguage(one, messages));
}
