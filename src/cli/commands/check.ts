import { REPORTS } from "../../report/index.js";
import type { CheckRun } from "../../run/check/check-run.js";
import { pickedIn } from "../../run/check/picked-rows.js";
import { reportCheck } from "../../run/check/report.js";
import { surveyAll } from "../../run/check/survey-all.js";
import { templateIn } from "../../run/check/template.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { baselineInSettings } from "../../run/load/baseline-file.js";
import { failStatuses } from "../../run/option-values.js";
import { outputsOf } from "../../run/output/outputs.js";
import { prepareRun } from "../../run/run.js";
import { type Call, ledgersIn } from "../../run/run-context.js";
import { runShard, shardIn } from "../../run/shards/shard.js";
import { jobsIn } from "../../run/threads/pool.js";

/** `audit check`: reads, judges, reports. Throws a Stop for wrong usage; otherwise returns the exit code of contract 5. */
export async function checkCommand(call: Call): Promise<ExitCode> {
  const shard = shardIn(call);
  const outputs = shard ? [] : outputsOf(REPORTS.check, call);
  const picked = pickedIn(call, outputs);
  const template = await templateIn(call, outputs);
  const jobs = jobsIn(call);
  const prepared = await prepareRun(call, ledgersIn(call.args));
  const { messages, options, settings } = prepared;
  const failOn = settings.failOn.value;
  failStatuses(failOn, messages);
  const run: CheckRun = { ...prepared, baseline: await baselineInSettings(prepared) };
  if (options.strictBaseline && !run.baseline) throw new Stop(messages.baseline.none);
  const files = () => [...run.files(), ...(settings.baseline.value ? [settings.baseline.value.path] : [])];
  const paths = shard?.paths ?? outputs.flatMap(({ path }) => path ?? []);
  const targets = targetsOf(paths, { ...run, files });
  if (shard) return runShard(shard, targets, run);
  const survey = await surveyAll(run, jobs);
  return reportCheck(
    { survey, failOn, baseline: run.baseline, template, picked },
    { outputs, targets },
    { ...run, files },
  );
}
