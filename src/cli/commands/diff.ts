import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { readResult } from "../../run/load/result-file.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { warn } from "../../run/output/problems.js";
import type { Call } from "../../run/run-context.js";
import { differenceOf, differentlyAsked } from "../../views/diff.js";

/** `audit diff OLD NEW`: what is new, changed or closed between two results of `audit check --format json`. Exit 0 when it ran; throws a Stop for what is no result. */
export async function diffCommand(call: Call): Promise<ExitCode> {
  const [old = "", current = ""] = call.args;
  const { diff } = call.messages;
  const output = outputOf(REPORTS.diff, call);
  const before = readResult(old, call);
  const after = readResult(current, call);
  const asked = differentlyAsked(before, after).map((what) => diff.asked[what]);
  if (asked.length > 0) await warn(diff.differentlyAsked(asked), call);
  await show({ before, after, difference: differenceOf(before.findings, after.findings) }, output, call);
  return EXIT.ok;
}
