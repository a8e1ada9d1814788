import type { Messages } from "../../src/messages/messages.js";
import type { ReportOptions } from "../../src/report/reporter.js";

/** How a report is written to a pipe or a file: as wide as it will, without colours. */
export function reportOptions(messages: Messages): ReportOptions {
  const tool = { name: "lvze", version: "1" };
  return { messages, width: Number.POSITIVE_INFINITY, isScreen: false, colour: 0, bom: false, columns: "all", tool };
}
