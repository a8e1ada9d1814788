import type { Finding, Status } from "../audit/finding.js";

/** What a record more makes of what is owed. */
export interface ServedDuty {
  /** Done now, if late, and not before. */
  readonly met: readonly Finding[];
  /** Not done yet, and nearer to it. */
  readonly nearer: readonly Finding[];
  /** What is to be done, or not in order, and was not before. */
  readonly opened: readonly Finding[];
}

const DONE: readonly Status[] = ["met", "late"];
const OPEN: readonly Status[] = ["gap", "breach", "review", "undetermined", "due-soon", "pending"];

/** Compares what was judged before a record was there with what is judged with it, each in the order of the later. */
export function servedBy(before: readonly Finding[], after: readonly Finding[]): ServedDuty {
  const old = new Map(before.map((finding) => [finding.id, finding]));
  const wasDone = ({ id }: Finding) => DONE.includes(old.get(id)?.status ?? "pending");
  const isDone = ({ status, kind }: Finding) => kind === "duty" && DONE.includes(status);
  const isNearer = ({ id, found }: Finding) => found !== null && found > (old.get(id)?.found ?? found);
  return {
    met: after.filter((finding) => isDone(finding) && !wasDone(finding)),
    nearer: after.filter((finding) => !isDone(finding) && isNearer(finding)),
    opened: after.filter(({ id, status }) => {
      const was = old.get(id)?.status;
      return OPEN.includes(status) && (was === undefined || (status === "breach" && was !== "breach"));
    }),
  };
}
