import type { Finding } from "../../../audit/finding.js";
import type { Messages } from "../../../messages/messages.js";

/** What would close a finding, in a sentence; null where nothing is to be done: it is done, late or in time, waived, known, or does not apply. */
export function closingOf({ args, due, status }: Finding, { page: { closes } }: Messages): string | null {
  switch (status) {
    case "gap":
      return "mendable" in args && args.mendable ? closes.mendable : closes.passed;
    case "breach":
      return closes.breach;
    case "review":
      return closes.review;
    case "undetermined":
      return closes.undetermined;
    case "due-soon":
    case "pending":
      return due === null ? closes.pending : closes.dueSoon(due);
    default:
      return null;
  }
}
