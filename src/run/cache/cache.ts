import { dirname, join, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { contentsOf, whatIsAt } from "../../document/file-system.js";
import { isError } from "../../document/problem.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { CheckRun } from "../check/check-run.js";
import { isUsable, type StoredFindings } from "../check/stored-findings.js";
import { storedValue } from "../check/stored-value.js";
import { problemsIn, type Survey, type SurveyHead } from "../check/survey.js";
import { Stop } from "../exit.js";
import { type Target, writeWhole } from "../files/atomic-write.js";
import { contentOf, withChecksum } from "../files/checksummed-text.js";
import { makeFolder } from "../files/folders.js";
import { splitValues } from "../option-values.js";
import type { Options } from "../options.js";
import { warn } from "../output/problems.js";
import { cacheFileName, cacheKey, type Fingerprint, fingerprintOf, isSame, unitDigests } from "./cache-key.js";

const SCHEMA = "audit-cache/1";

/** What a cache has to offer a run, and what the run will need to add to it. */
export interface Cache {
  readonly file: Target;
  readonly before: Fingerprint;
  /** All that an earlier run found, where nothing has changed. */
  readonly survey: Survey | null;
  /** What an earlier run found in units that have not changed, by the files of their descriptions. */
  readonly known: ReadonlyMap<string, StoredFindings>;
}

/** What an earlier run found. */
export interface CacheContent {
  readonly frame: SurveyHead;
  /** Kinds of records that units are judged by besides their own. */
  readonly shared: readonly Kind[];
  /** Of what was asked and all that is not of single units, such records included. */
  readonly key: string;
  readonly units: readonly { readonly digest: string; readonly found: StoredFindings }[];
}

/** Reads the cache of a question to a ledger, one file in the folder. What is damaged, or no cache, is said and not used. */
export async function readCache(folder: string, run: CheckRun): Promise<Cache> {
  const name = cacheFileName(run);
  const file = { shown: join(folder, name), path: resolve(run.environment.cwd, folder, name), isPrivate: true };
  const before = fingerprintOf(run);
  const contents = contentsOf(file.path);
  const text = "bytes" in contents ? contents.bytes.toString("utf8") : null;
  if ("reason" in contents && contents.reason !== "ENOENT") {
    await warnUnlessQuiet(run.messages.cli.cannotOpen(file.shown, contents.reason), run);
  }
  const sound = text === null ? null : contentOf(SCHEMA, text);
  const content = sound ? contentIn(sound) : null;
  if (text !== null && !content) await warnUnlessQuiet(run.messages.cli.cacheDamaged(file.shown), run);
  if (!content || content.key !== cacheKey(before, content.shared, run)) {
    return { file, before, survey: null, known: new Map() };
  }
  const digests = unitDigests(run, before);
  const found = content.units.flatMap(({ digest: own, found: one }) => (digests.get(one.file) === own ? [one] : []));
  const isWhole = found.length === run.discovered.units.length;
  return {
    file,
    before,
    survey: isWhole ? { ...content.frame, found } : null,
    known: new Map(found.map((one) => [one.file, one])),
  };
}

/**
 * Notes what a run found for those to come; not where anything changed in the meantime, which may have been read as it was or as it
 * is. That it cannot be written is said, and is no failure.
 */
export async function keepInCache(
  { file, before }: Cache,
  { survey, shared }: { readonly survey: Survey; readonly shared: ReadonlySet<Kind> },
  run: CheckRun,
): Promise<void> {
  if (!isWorthKeeping(survey, run.options) || !isSame(before, fingerprintOf(run))) return;
  const { messages } = run;
  const { found, ...frame } = survey;
  const kinds = [...shared];
  const digests = unitDigests(run, before);
  const units = found.map((one) => ({ digest: digests.get(one.file) ?? "", found: one }));
  const content: CacheContent = { frame, shared: kinds, key: cacheKey(before, kinds, run), units };
  try {
    // What is there and no file is left alone: a pipe would be waited for.
    if (whatIsAt(file.path).to === "device") return;
    makeFolder(dirname(file.path));
    writeWhole([file], [withChecksum(SCHEMA, JSON.stringify(content))], messages);
  } catch (error) {
    const text = error instanceof Stop ? error.message : messages.cli.cannotWrite(file.shown, errorReason(error));
    await warnUnlessQuiet(text, run);
  }
}

/** Not what stopped at an error, nor where there was something to say of the question itself, which is said only when it is asked. */
function isWorthKeeping(survey: Survey, { regulation }: Options): boolean {
  const { asked, regulations } = survey;
  const isSound = asked.keptOut !== "run" || !problemsIn(survey).some(isError);
  return isSound && splitValues(regulation).every((id) => regulations.some((one) => one.id === id));
}

/** What a cache holds; null where that cannot be used. */
function contentIn(text: string): CacheContent | null {
  const content = storedValue<CacheContent>("cache", text);
  return content?.units.every(({ found }) => isUsable(found)) ? content : null;
}

async function warnUnlessQuiet(text: string, run: CheckRun): Promise<void> {
  if (!run.options.quiet) await warn(text, run);
}
