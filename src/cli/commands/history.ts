import { resolve } from "node:path";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { readResult } from "../../run/load/result-file.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { warn } from "../../run/output/problems.js";
import type { Call } from "../../run/run-context.js";
import { historyOf } from "../../views/history.js";

/** `audit history RESULT...`: what opened and closed between results of `audit check --format json`. Exit 0 when it ran; throws a Stop for what is no result. */
export async function historyCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.history, call);
  const { diff } = call.messages;
  const steps = historyOf(call.args.map((path) => readResult(path, call)));
  const asked = [...new Set(steps.flatMap(({ since }) => since?.asked ?? []))].map((what) => diff.asked[what]);
  if (asked.length > 0) await warn(diff.differentlyAsked(asked), call);
  const { cwd } = call.environment;
  await show({ steps }, output, { ...call, files: () => call.args.map((path) => resolve(cwd, path)) });
  return EXIT.ok;
}
