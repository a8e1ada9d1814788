import { resolve } from "node:path";
import { type ShareFault, shareFault } from "../../base/share.js";
import { type Messages, messagesIn } from "../../messages/messages.js";
import type { Environment } from "../../run/environment.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { deliver, outputsOf, type ReportFlags } from "../../run/output/deliver.js";
import { readShareFile } from "../../run/shards/share-file.js";
import { together } from "../../run/survey.js";

/** `audit merge`: the report of a run that was made in shares, and its exit code. Throws a Stop where the blobs are not all shares of one run, each once. */
export async function mergeCommand(
  paths: readonly string[],
  options: ReportFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const outputs = outputsOf(options, usualMessages);
  const shares = paths.map((name) => ({ name, ...readShareFile(name, environment.cwd, usualMessages) }));
  const [first] = shares;
  const fault = shareFault(shares);
  if (!first || fault) throw new Stop(fault ? faultText(fault, usualMessages) : usualMessages.merge.none);
  const { failOn, baseline, language } = first;
  const messages = options.lang === undefined ? await messagesIn(language) : usualMessages;
  environment.speak?.(messages);
  if (options.strictBaseline && !baseline) throw new Stop(messages.merge.noBaseline);
  const files = outputs.flatMap(({ path }) => path ?? []);
  const inputs = paths.map((path) => resolve(environment.cwd, path));
  const targets = targetsOf(files, environment.cwd, () => inputs, messages);
  const survey = { ...first.frame, parts: together(shares) };
  return deliver({ survey, failOn, baseline, outputs, targets }, options, environment, messages);
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
