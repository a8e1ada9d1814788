import type { Messages } from "../messages/messages.js";
import { type AskOptions, ask, surveyorOf } from "./ask.js";
import { deliver, outputsOf } from "./deliver.js";
import type { Environment } from "./environment.js";
import { type ExitCode, Stop } from "./exit.js";
import { failStatuses } from "./options.js";
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
  const jobs = shard ? 1 : jobsIn(options, usualMessages);
  const work = new Work(jobs, { ledgers, options }, environment);
  const asking = await ask(ledgers, options, environment, usualMessages, (discovered) => work.start(discovered));
  const { opened, baseline } = asking;
  const { messages, settings } = opened;
  const failOn = settings.failOn.value;
  failStatuses(failOn, messages);
  if (options.strictBaseline && !baseline) throw new Stop(messages.baseline.none);
  if (shard) return shardCommand(shard, asking, environment, messages);
  const paths = outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(paths, environment.cwd, asking.files, messages);
  const survey = await work.survey(surveyorOf(asking), messages);
  return deliver({ survey, failOn, baseline, outputs, targets }, options, environment, messages);
}
