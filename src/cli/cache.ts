import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { UnitPart } from "../audit/parts.js";
import type { Frame, Survey } from "../audit/survey.js";
import type { Kind } from "../ledger/kinds.js";
import type { AskOptions } from "./ask.js";
import type { BaselineRead } from "./baseline-file.js";
import { type Environment, write } from "./environment.js";
import { Stop } from "./exit.js";
import { digest, digestOf, marksOf } from "./fingerprint.js";
import type { Located } from "./load.js";
import { listed, timeOf } from "./options.js";
import { sealed, unsealed } from "./seal.js";
import { type Target, writeWhole } from "./write-whole.js";

// A unit's findings serve again as long as nothing they could come from has changed by a letter: the as-of day, options, settings,
// rulebooks, the program's version, all descriptions of units, records that units are judged by besides their own, its own records.

const SCHEMA = "audit-cache/1";

/** What is asked, and of what. */
export interface Wanted {
  readonly ledgers: readonly string[];
  readonly located: Located;
  readonly options: AskOptions;
  readonly baseline: BaselineRead | null;
}

/** What a cache has to offer a run, and what the run will need to add to it. */
export interface Cache {
  readonly file: Target;
  /** Of each unit's own records when the run began, by the file of its description. */
  readonly digests: ReadonlyMap<string, string>;
  /** All that an earlier run found, where nothing has changed. */
  readonly survey: Survey | null;
  /** What an earlier run found in units that have not changed, by the files of their descriptions. */
  readonly known: ReadonlyMap<string, UnitPart>;
}

/** What an earlier run found. */
interface Content {
  readonly frame: Frame;
  /** Kinds of records that units are judged by besides their own. */
  readonly shared: readonly Kind[];
  /** Of all that is not of single units. */
  readonly key: string;
  readonly units: readonly { readonly digest: string; readonly part: UnitPart }[];
}

/** Reads the cache of a question to a ledger, one file in the folder. What is damaged, or no cache, is said and not used. */
export async function readCache(folder: string, wanted: Wanted, environment: Environment): Promise<Cache> {
  const name = nameOf(wanted, environment);
  const file = { shown: join(folder, name), path: resolve(environment.cwd, folder, name) };
  const digests = digestsOf(wanted.located);
  const text = readIfThere(file.path);
  const sound = text === null ? null : unsealed(SCHEMA, text);
  const content: Content | null = sound ? JSON.parse(sound) : null;
  if (text !== null && !content) await warn(wanted.located.messages.cli.cacheDamaged(file.shown), environment, wanted);
  if (!content || content.key !== keyOf(wanted, content.shared, environment)) {
    return { file, digests, survey: null, known: new Map() };
  }
  const unchanged = content.units.filter((unit) => digests.get(unit.part.file) === unit.digest);
  const parts = unchanged.map(({ part }) => part);
  const isWhole = parts.length === wanted.located.discovered.units.length;
  return {
    file,
    digests,
    survey: isWhole ? { ...content.frame, parts } : null,
    known: new Map(parts.map((part) => [part.file, part])),
  };
}

/** Notes what a run found for those to come. That it cannot be written is said, and is no failure. */
export async function keepInCache(
  { file, digests }: Cache,
  { survey, shared }: { readonly survey: Survey; readonly shared: ReadonlySet<Kind> },
  wanted: Wanted,
  environment: Environment,
): Promise<void> {
  if (!isWorthKeeping(survey, wanted.options)) return;
  const { messages } = wanted.located;
  const { parts, ...frame } = survey;
  const now = digestsOf(wanted.located);
  const units = parts.flatMap((part) => {
    const own = now.get(part.file);
    // What changed in the meantime may have been read as it was or as it is.
    return own !== undefined && own === digests.get(part.file) ? [{ digest: own, part }] : [];
  });
  const key = keyOf(wanted, [...shared], environment);
  const content: Content = { frame, shared: [...shared], key, units };
  try {
    mkdirSync(dirname(file.path), { recursive: true });
    writeWhole([file], [[sealed(SCHEMA, JSON.stringify(content))]], messages);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const text = error instanceof Stop ? error.message : messages.cli.cannotWrite(file.shown, reason);
    await warn(text, environment, wanted);
  }
}

/** Not what stopped at an error, nor where there was something to say of the question itself, which is said only when it is asked. */
function isWorthKeeping(survey: Survey, { regulation }: AskOptions): boolean {
  const { asked, problems, parts, regulations } = survey;
  const hasError = [problems, ...parts.map((part) => part.problems)].some((some) =>
    some.some(({ severity }) => severity === "error"),
  );
  return (!hasError || asked.keepGoing) && listed(regulation).every((id) => regulations.some((one) => one.id === id));
}

/** Runs of other days share a file, the later taking the earlier's place. */
function nameOf({ ledgers, options }: Wanted, { cwd }: Environment): string {
  const text = JSON.stringify([ledgers.map((path) => resolve(cwd, path)), questionIn(options)]);
  return `${digest([text]).slice(0, 16)}.cache`;
}

function keyOf(wanted: Wanted, shared: readonly Kind[], environment: Environment): string {
  const { located, options, ledgers, baseline } = wanted;
  const { settings, discovered, messages } = located;
  const time = timeOf(options, environment, messages);
  const asked = { ledgers, question: questionIn(options), time, settings, baseline, problems: discovered.problems };
  const records = discovered.units.flatMap((unit) => unit.records.filter(({ kind }) => shared.includes(kind)));
  return digest([...Object.values(marksOf(located, JSON.stringify(asked))), digestOf(records)]);
}

function questionIn({ regulation, unit, all, keepGoing, config }: AskOptions): unknown {
  return { regulation: listed(regulation), unit: listed(unit), all, keepGoing, config };
}

function digestsOf({ discovered }: Located): ReadonlyMap<string, string> {
  return new Map(discovered.units.map(({ description, records }) => [description.name, digestOf(records)]));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

async function warn(text: string, { stderr }: Environment, { located, options }: Wanted): Promise<void> {
  if (!options.quiet) await write(stderr, `${located.messages.cli.warning}: ${text}\n`);
}
