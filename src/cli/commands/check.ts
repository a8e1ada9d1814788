import type { Messages } from "../../messages/messages.js";
import { type AskOptions, ask, baselineOf, surveyorOf, type Wanted } from "../../run/ask.js";
import { type Cache, keepInCache, readCache } from "../../run/cache/cache.js";
import type { Environment } from "../../run/environment.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { locate } from "../../run/load/load.js";
import { failStatuses, timeOf } from "../../run/options.js";
import { deliver, outputsOf } from "../../run/output/deliver.js";
import { Progress } from "../../run/output/progress.js";
import { type ShardFlags, shardCommand, shardIn } from "../../run/shards/shard.js";
import type { Survey } from "../../run/survey.js";
import { type JobFlags, jobsIn, ThreadPool } from "../../run/threads/pool.js";

export interface CheckOptions extends AskOptions, ShardFlags, JobFlags {
  readonly cache?: string | undefined;
}

/** `audit check`: reads, judges, reports. Throws a Stop for wrong usage; otherwise returns the exit code of contract 5. */
export async function checkCommand(
  ledgers: readonly string[],
  options: CheckOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const shard = shardIn(options, usualMessages);
  const outputs = shard ? [] : outputsOf(options, usualMessages);
  const jobs = jobsIn(options, usualMessages);
  const time = timeOf(options, environment, usualMessages);
  const located = await locate(ledgers, options, environment, usualMessages);
  const { messages, settings } = located;
  const failOn = settings.failOn.value;
  failStatuses(failOn, messages);
  const baseline = await baselineOf(located, environment);
  if (options.strictBaseline && !baseline) throw new Stop(messages.baseline.none);
  const inputs = () => [...located.files(), ...(settings.baseline.value ? [settings.baseline.value.path] : [])];
  const paths = shard?.paths ?? outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(paths, environment.cwd, inputs, messages);

  const wanted = { ledgers, located, options, time, baseline };
  if (shard) {
    if (options.cache !== undefined) throw new Stop(messages.merge.cacheForShare);
    const asking = await ask(wanted, environment);
    return shardCommand(shard.share, asking, { baseline, targets }, environment, messages);
  }
  const cache = options.cache === undefined ? null : await readCache(options.cache, wanted, environment);
  const survey = cache?.survey ?? (await surveyed(wanted, jobs, cache, environment));
  return deliver({ survey, failOn, baseline, outputs, targets }, options, environment, messages);
}

/** What is found in all units, what a cache knows of them included; and what was not known is noted there. */
async function surveyed(
  wanted: Wanted,
  jobs: number | null,
  cache: Cache | null,
  environment: Environment,
): Promise<Survey> {
  const { messages } = wanted.located;
  const known = new Set(cache?.known.keys());
  const pool = await ThreadPool.start(wanted, known, jobs, environment);
  const surveyor = surveyorOf(await ask(wanted, environment, pool.describing), known);
  const progress = new Progress(environment, messages, wanted.options.quiet ?? false);
  const { units, files } = surveyor.frame;
  const fresh = await pool.survey(surveyor, (done, of) => progress.show(done / of, units.length, files));
  progress.end();
  if (!cache) return fresh;
  const byFile = new Map([...cache.known, ...fresh.parts.map((part) => [part.file, part] as const)]);
  const survey = { ...fresh, parts: surveyor.files.flatMap((file) => byFile.get(file) ?? []) };
  await keepInCache(cache, { survey, shared: surveyor.shared }, wanted, environment);
  return survey;
}
