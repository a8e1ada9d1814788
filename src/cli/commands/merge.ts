import { resolve } from "node:path";
import { type ShareFault, shareFault } from "../../base/share.js";
import { type Messages, messagesIn } from "../../messages/messages.js";
import { REPORTS } from "../../report/index.js";
import { lacksDetails } from "../../run/check/check-run.js";
import { pickedIn, picksFromAll } from "../../run/check/picked-rows.js";
import { reportCheck } from "../../run/check/report.js";
import { inUnitOrder } from "../../run/check/survey.js";
import { templateIn } from "../../run/check/template.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { outputsOf } from "../../run/output/outputs.js";
import { warn } from "../../run/output/problems.js";
import type { Call } from "../../run/run-context.js";
import { readShareFile } from "../../run/shards/share-file.js";

/** `audit merge`: the report of a run that was made in shares, and its exit code. Throws a Stop where the files are not all shares of one run, each once. */
export async function mergeCommand(call: Call): Promise<ExitCode> {
  const { args: paths, environment, options } = call;
  const outputs = outputsOf(REPORTS.check, call);
  const shares = paths.map((name) => ({ name, ...readShareFile(name, call) }));
  const [first] = shares;
  const fault = shareFault(shares);
  if (!first || fault) throw new Stop(fault ? faultText(fault, call.messages) : call.messages.merge.none);
  const { failOn, baseline, language } = first;
  const messages = options.lang === undefined ? await messagesIn(language) : call.messages;
  environment.speak?.(messages);
  if (options.strictBaseline && !baseline) throw new Stop(messages.merge.noBaseline);
  const run = { ...call, messages, files: () => paths.map((path) => resolve(environment.cwd, path)) };
  const picked = pickedIn(run, outputs);
  const { all, every } = first.frame.asked;
  if (picksFromAll(options) && !all && !every) throw new Stop(messages.merge.notAll);
  const template = await templateIn(run, outputs);
  const lacking = outputs.map(({ format }) => format).filter((one) => lacksDetails([one], first.frame.asked.details));
  if (lacking.length > 0 && !options.quiet) await warn(messages.merge.withoutDetails([...new Set(lacking)]), run);
  const files = outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(files, run);
  const survey = { ...first.frame, found: inUnitOrder(shares) };
  return reportCheck({ survey, failOn, baseline, template, picked }, { outputs, targets }, run);
}

function faultText(fault: ShareFault, { merge }: Messages): string {
  switch (fault.fault) {
    case "missing":
      return merge.missing(fault.numbers, fault.of);
    case "doubled":
      return merge.doubled(fault.names, fault.share);
    case "differing":
      return merge.differing(fault.names, merge.marks[fault.what]);
  }
}
