import { resolve } from "node:path";
import type { FoundFile } from "../../document/read-text.js";
import type { Kind } from "../../terms/record-kinds.js";
import { asksForEvery, type CheckRun, detailsFor } from "../check/check-run.js";
import { digest, digestOf, marksOf } from "../files/checksum.js";
import { splitValues } from "../option-values.js";
import type { Options } from "../options.js";
import { errorScopeOf } from "../unit-by-unit.js";

// A unit's findings serve again as long as nothing they could come from has changed by a letter: the as-of day, options, settings,
// rulebooks, the program's version, all descriptions of units, records that units are judged by besides their own, its own records.

/** All that findings come from, as it was when it was looked at. */
export interface Fingerprint {
  /** What was asked, settings, rulebooks, descriptions of units. */
  readonly frame: string;
  /** Each record file, by its path as the user would write it. */
  readonly files: ReadonlyMap<string, string>;
}

/** The name of the file in which a question to a ledger is kept: runs of other days share it, the later taking the earlier's place. */
export function cacheFileName({ ledgers, options, environment: { cwd } }: CheckRun): string {
  const text = JSON.stringify([ledgers.map((path) => resolve(cwd, path)), questionIn(options)]);
  return `${digest([text]).slice(0, 16)}.cache`;
}

/** All that the findings of a run come from, as it is now. Reads every record file. */
export function fingerprintOf(run: CheckRun): Fingerprint {
  const { settings, discovered, options, ledgers, time, baseline } = run;
  const asked = { ledgers, question: questionIn(options), time, settings, baseline, problems: discovered.problems };
  const files = discovered.units.flatMap((unit) => [...unit.records, ...unit.workbooks]);
  return {
    frame: digest(Object.values(marksOf(run, JSON.stringify(asked)))),
    files: new Map(files.map((file) => [file.shown, digestOf(file)])),
  };
}

/** Whether nothing changed between two looks. */
export function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.frame === other.frame && [...one.files].every(([file, own]) => other.files.get(file) === own);
}

/** What must be the same for anything of a cache to serve. @param shared kinds of records that units are judged by besides their own */
export function cacheKey({ frame, files }: Fingerprint, shared: readonly Kind[], { discovered }: CheckRun): string {
  const { units } = discovered;
  const records = units.flatMap((unit) => unit.records.filter(({ kind }) => shared.includes(kind)));
  // A workbook may hold records of any kind.
  const workbooks = shared.length > 0 ? units.flatMap((unit) => unit.workbooks) : [];
  return digest([frame, ...digestsAmong([...records, ...workbooks], files)]);
}

/** What must be the same for what was found in a unit to serve: digests of its own records, by the file of its description. */
export function unitDigests({ discovered: { units } }: CheckRun, { files }: Fingerprint): ReadonlyMap<string, string> {
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
