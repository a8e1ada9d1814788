import { dirname, join, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { contentsOf, whatIsAt } from "../../document/file-system.js";
import { isError } from "../../document/problem.js";
import type { FoundFile } from "../../document/read-text.js";
import type { Kind } from "../../terms/record-kinds.js";
import { asksForEvery, type CheckRun, detailsFor } from "../check/check-run.js";
import { isUsable, type StoredFindings } from "../check/stored-findings.js";
import { storedValue } from "../check/stored-value.js";
import { problemsIn, type Survey, type SurveyHead } from "../check/survey.js";
import { Stop } from "../exit.js";
import { type Target, writeWhole } from "../files/atomic-write.js";
import { digest, digestOf, marksOf } from "../files/checksum.js";
import { contentOf, withChecksum } from "../files/checksummed-text.js";
import { makeFolder } from "../files/folders.js";
import { splitValues } from "../option-values.js";
import type { Options } from "../options.js";
import { warn } from "../output/problems.js";
import { errorScopeOf } from "../unit-by-unit.js";

// A unit's findings serve again as long as nothing they could come from has changed by a letter: the as-of day, options, settings,
// rulebooks, the program's version, all descriptions of units, records that units are judged by besides their own, its own records.

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

/** All that findings come from, as it was when it was looked at. */
interface Fingerprint {
  /** What was asked, settings, rulebooks, descriptions of units. */
  readonly frame: string;
  /** Each record file, by its path as the user would write it. */
  readonly files: ReadonlyMap<string, string>;
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
  const name = nameOf(run);
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
  if (!content || content.key !== keyOf(before, content.shared, run)) {
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
  const content: CacheContent = { frame, shared: kinds, key: keyOf(before, kinds, run), units };
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

/** Runs of other days share a file, the later taking the earlier's place. */
function nameOf({ ledgers, options, environment: { cwd } }: CheckRun): string {
  const text = JSON.stringify([ledgers.map((path) => resolve(cwd, path)), questionIn(options)]);
  return `${digest([text]).slice(0, 16)}.cache`;
}

function fingerprintOf(run: CheckRun): Fingerprint {
  const { settings, discovered, options, ledgers, time, baseline } = run;
  const asked = { ledgers, question: questionIn(options), time, settings, baseline, problems: discovered.problems };
  const files = discovered.units.flatMap((unit) => [...unit.records, ...unit.workbooks]);
  return {
    frame: digest(Object.values(marksOf(run, JSON.stringify(asked)))),
    files: new Map(files.map((file) => [file.shown, digestOf(file)])),
  };
}

function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.frame === other.frame && [...one.files].every(([file, own]) => other.files.get(file) === own);
}

function keyOf({ frame, files }: Fingerprint, shared: readonly Kind[], { discovered }: CheckRun): string {
  const { units } = discovered;
  const records = units.flatMap((unit) => unit.records.filter(({ kind }) => shared.includes(kind)));
  // A workbook may hold records of any kind.
  const workbooks = shared.length > 0 ? units.flatMap((unit) => unit.workbooks) : [];
  return digest([frame, ...digestsAmong([...records, ...workbooks], files)]);
}

/** Of each unit's own records, by the file of its description. */
function unitDigests({ discovered: { units } }: CheckRun, { files }: Fingerprint): ReadonlyMap<string, string> {
  return new Map(
    units.map(({ description, records, workbooks }) => [
      description.name,
      digest(digestsAmong([...records, ...workbooks], files)),
    ]),
  );
}

function digestsAmong(records: readonly FoundFile[], files: Fingerprint["files"]): string[] {
  return records.flatMap(({ shown }) => files.get(shown) ?? []);
}

function questionIn(options: Options): unknown {
  const { regulation, unit, all, config } = options;
  return {
    regulation: splitValues(regulation),
    unit: splitValues(unit),
    all,
    keptOut: errorScopeOf(options),
    config,
    details: detailsFor(options),
    every: asksForEvery(options),
  };
}

async function warnUnlessQuiet(text: string, run: CheckRun): Promise<void> {
  if (!run.options.quiet) await warn(text, run);
}
