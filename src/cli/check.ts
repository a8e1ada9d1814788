import type { Messages } from "../messages/messages.js";
import { type AskOptions, ask, baselineOf, surveyorOf } from "./ask.js";
import { deliver, outputsOf } from "./deliver.js";
import type { Environment } from "./environment.js";
import { type ExitCode, Stop } from "./exit.js";
import { locate } from "./load.js";
import { failStatuses, timeOf } from "./options.js";
import { type ShardFlags, shardCommand, shardIn } from "./shard.js";
import { type JobFlags, jobsIn, Work } from "./threads.js";
import { targetsOf } from "./write-whole.js";

/** `audit check`: reads, judges, reports. Throws a Stop for wrong usage; otherwise returns the exit code of contract 5. */
export async function checkCommand(
  ledgers: readonly string[],
  options: AskOptions & ShardFlags & JobFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const shard = shardIn(options, usualMessages);
  const outputs = shard ? [] : outputsOf(options, usualMessages);
  const jobs = jobsIn(options, usualMessages);
  // What is wrong with the day is said before anything is read.
  timeOf(options, environment, usualMessages);
  const located = await locate(ledgers, options, environment, usualMessages);
  const { messages, settings, discovered, files } = located;
  const failOn = settings.failOn.value;
  failStatuses(failOn, messages);
  const baseline = await baselineOf(located, environment);
  if (options.strictBaseline && !baseline) throw new Stop(messages.baseline.none);
  const inputs = [...files, ...(settings.baseline.value ? [settings.baseline.value.path] : [])];
  const paths = shard?.paths ?? outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(paths, environment.cwd, inputs, messages);

  if (shard) {
    const asking = await ask(located, options, baseline, environment);
    return shardCommand(shard.share, asking, { baseline, targets }, environment, messages);
  }
  const work = new Work(discovered, jobs, { ledgers, options }, environment);
  const asking = await ask(located, options, baseline, environment);
  const survey = await work.survey(surveyorOf(asking), messages);
  return deliver({ survey, failOn, baseline, outputs, targets }, options, environment, messages);
}
