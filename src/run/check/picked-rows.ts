import { STATUSES, type Status } from "../../audit/finding.js";
import { type CheckView, GROUPINGS } from "../../report/check/view.js";
import { Stop } from "../exit.js";
import { oneOf, splitValues } from "../option-values.js";
import type { Options } from "../options.js";
import type { Output } from "../output/outputs.js";
import type { RunContext } from "../run-context.js";

/** What options pick of what a check found; the sum, the closing screen of a text and the exit code never hang on the statuses picked. */
export type Picked = Pick<CheckView, "statuses" | "by" | "units">;

/** Formats whose rows options can pick, and group. */
const OF_PICKED_ROWS = ["text", "csv", "json", "markdown", "xlsx"];
const OF_GROUPS = ["text", "markdown"];
/** Formats that have a table of units. */
const OF_UNITS = ["text", "csv", "xlsx", "html"];

/** The statuses and the grouping that options ask for. Throws a Stop for what is none, and where an output cannot be had so. */
export function pickedIn({ options, messages }: RunContext, outputs: readonly Output<CheckView>[]): Picked {
  const { status, by } = options;
  const statuses = status === undefined ? undefined : statusesIn(splitValues(status), { options, messages });
  const grouping = by === undefined ? undefined : oneOf("--by", by, GROUPINGS, messages);
  const mustTake = (option: string, formats: readonly string[]) => {
    const other = outputs.find(({ format }) => !formats.includes(format));
    if (other) throw new Stop(messages.cli.notInFormat(option, other.format, formats));
  };
  if (statuses) mustTake("--status", OF_PICKED_ROWS);
  if (grouping) mustTake("--by", OF_GROUPS);
  if (options.units) mustTake("--units", OF_UNITS);
  return { ...(options.units && { units: true }), ...(statuses && { statuses }), ...(grouping && { by: grouping }) };
}

/** Statuses by their ids, or as reports call them. */
function statusesIn(
  texts: readonly string[],
  { messages }: Pick<RunContext, "options" | "messages">,
): readonly Status[] {
  const named = texts.map((text) => STATUSES.find((status) => messages.statuses[status] === text) ?? text);
  return (named.length > 0 ? named : [""]).map((text) => oneOf("--status", text, STATUSES, messages));
}

/** Whether what options pick may be in order too, so that all that was found must be at hand. */
export function picksFromAll({ status, holder }: Pick<Options, "status" | "holder">): boolean {
  return splitValues(status).length > 0 || splitValues(holder).length > 0;
}
