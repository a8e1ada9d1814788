import { type Cache, keepInCache, readCache } from "../cache/cache.js";
import { Progress } from "../output/progress.js";
import { ThreadPool } from "../threads/pool.js";
import { type CheckRun, openCheck } from "./check-run.js";
import { type Survey, Surveyor } from "./survey.js";

/**
 * What is found in all units of a run, in as many threads as the ledgers are worth, and from the cache where options name one.
 * @param jobs how many threads there are to be; null: as many as the ledgers are worth
 */
export async function surveyAll(run: CheckRun, jobs: number | null): Promise<Survey> {
  const { cache: folder } = run.options;
  const cache = folder === undefined ? null : await readCache(folder, run);
  return cache?.survey ?? surveyUnknown(run, jobs, cache);
}

/** What is found in all units, what a cache knows of them included; and what was not known is noted there. */
async function surveyUnknown(run: CheckRun, jobs: number | null, cache: Cache | null): Promise<Survey> {
  const known = new Set(cache?.known.keys());
  const pool = await ThreadPool.start(run, known, jobs);
  const surveyor = new Surveyor(await openCheck(run, pool.describing), known);
  const progress = new Progress(run);
  const { units, files } = surveyor.frame;
  const fresh = await pool.survey(surveyor, (done, of) => progress.show(done / of, units.length, files));
  progress.end();
  if (!cache) return fresh;
  const byFile = new Map([...cache.known, ...fresh.found.map((one) => [one.file, one] as const)]);
  const survey = { ...fresh, found: surveyor.files.flatMap((file) => byFile.get(file) ?? []) };
  await keepInCache(cache, { survey, shared: surveyor.shared }, run);
  return survey;
}
