import type { Messages } from "../../messages/messages.js";
import { FOLLOWED, type HistoryStep } from "../../views/history.js";

/** The heads of the table of results: the day, the counts, what came and what went. */
export function historyHeads({ history, statuses }: Messages): string[] {
  return [history.asOf, ...FOLLOWED.map((status) => statuses[status]), history.opened, history.closed];
}

/** A result in it, a cell for each head. */
export function historyRow({ result, since }: HistoryStep, { history }: Messages): string[] {
  const counts = FOLLOWED.map((status) => String(result.summary[status]));
  const moved = since && [since.difference.opened.length, since.difference.closed.length].map(String);
  return [result.asOf, ...counts, ...(moved ?? [history.none, history.none])];
}
