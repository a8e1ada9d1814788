import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { RULE_KINDS, type Rule } from "../../audit/rules/rules.js";
import { itemsOf, type Share, WHOLE } from "../../base/share.js";
import { compareText } from "../../base/text-order.js";
import { isError, type Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import type { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import { type Discovered, discover, isRulebookName } from "../../ledger/discover.js";
import { type Description, describer } from "../../ledger/read/describe.js";
import { filesIn, inputsOf, type OpenLedger, openLedger } from "../../ledger/read/read.js";
import { type Messages, messagesIn } from "../../messages/messages.js";
import { clausesIn } from "../../regulation/clauses.js";
import { loadRulebooks, type RulebookReading } from "../../regulation/load/load.js";
import type { Reading } from "../../regulation/load/readings.js";
import { SHIPPED, shippedRulebooks } from "../../regulation/load/shipped.js";
import { problemsText } from "../../report/problems/text.js";
import type { Environment } from "../environment.js";
import { EXIT, type ExitCode, Stop } from "../exit.js";
import {
  readSettings,
  type SettingFlags,
  type Settings,
  unmatchedReadings,
  unmatchedRulebooks,
} from "../settings/settings.js";
import { tuneFor } from "../v8-flags.js";

/** What there is of a ledger before any of it is read, with the settings of the run and the rulebooks it is held to. */
export interface Located {
  readonly books: RulebookReading<Rule>;
  readonly settings: Settings;
  /** In the language asked for, else the one the settings name. */
  readonly messages: Messages;
  readonly discovered: Discovered;
  /** Ledger files: descriptions of units and record files. */
  readonly count: number;
  /** Rulebooks that do not come with the program: absolute paths. */
  readonly rulebookFiles: readonly string[];
  /** Every file the run reads: absolute paths. */
  files(): readonly string[];
}

/** A ledger that was opened. */
export interface Opened extends Located {
  readonly opened: OpenLedger;
  /** What there is to say of the settings, and of what belongs to no unit's records. */
  readonly problems: readonly Problem[];
}

export interface LoadFlags extends SettingFlags {
  /** Only errors are said, no warnings. */
  readonly quiet?: boolean | undefined;
}

/**
 * Reads settings and rulebooks and finds the files of the ledgers they hold for.
 * Throws a Stop where settings or rulebooks have errors, after saying what is wrong with them on stderr.
 */
export async function locate(
  ledgers: readonly string[],
  flags: LoadFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<Located> {
  const { cwd } = environment;
  for (const path of ledgers) mustBeFolder(path, cwd, usualMessages);
  const settings = await readSettings(ledgers, flags, environment, usualMessages);
  const messages = await messagesIn(settings.language.value);
  environment.speak?.(messages);
  const waivers = settings.waivers.value;
  const rulebooks = settings.rulebooks.map(({ value }) => value.path).filter((path) => !holdsAny(path, ledgers, cwd));
  const named = [settings.file, waivers, settings.baseline.value].flatMap((one) => one?.path ?? []);
  const discovered = discover(ledgers, cwd, { files: [...named, ...rulebooks], waivers });
  const count = filesIn(discovered);
  tuneFor(count);
  const rulebookPaths = settings.rulebooks.map(({ value }) => value.shown);
  const readings = settings.readings.map(({ value }) => value);
  const books = await loadBooks(rulebookPaths, environment, messages, discovered, readings);
  const rulebookFiles = books.rulebooks
    .map((book) => book.path)
    .filter((path) => !path.startsWith(SHIPPED))
    .map((path) => resolve(cwd, path));
  const settingsFile = settings.file ? [resolve(cwd, settings.file.path)] : [];
  return {
    books,
    settings,
    messages,
    discovered,
    count,
    rulebookFiles,
    files: () => [...filesOf(discovered), ...settingsFile, ...rulebookFiles],
  };
}

/** Gets units described, share by share. @param files their descriptions, as reports show them @returns in their order */
export type Describing = (
  files: readonly string[],
  describe: (share: Share) => readonly Description[],
) => Promise<readonly Description[]>;

/** In this thread, all at once. */
export const alone: Describing = async (_, describe) => describe(WHOLE);

/** Opens the ledgers found: what describes units is read, records are not. */
export async function openLocated(
  located: Located,
  { cwd }: Environment,
  describing: Describing = alone,
): Promise<Opened> {
  const { books, discovered, settings } = located;
  const known = { terms: books.terms, clauses: clausesIn(books.rulebooks) };
  const inputs = inputsOf(discovered);
  const files = inputs.map(({ file }) => file);
  const describe = describer(known);
  const descriptions = await describing(files, (share) => describe(itemsOf(inputs, share)));
  const opened = openLedger(discovered, inputs, descriptions, known);
  const problems = [
    ...unmatchedReadings(settings, books.rulebooks),
    ...(opened.units.length > 0 ? unmatchedRulebooks(settings, books.rulebooks, opened, cwd) : []),
    ...opened.problems,
  ];
  return { ...located, opened, problems };
}

/** Reads settings and rulebooks, and opens the ledgers. Throws a Stop as `locate` does. */
export async function openLedgers(
  ledgers: readonly string[],
  flags: LoadFlags,
  environment: Environment,
  usualMessages: Messages,
): Promise<Opened> {
  return openLocated(await locate(ledgers, flags, environment, usualMessages), environment);
}

/** Says what is wrong on stderr; returns how many errors there were. */
export async function sayProblems(
  problems: readonly Problem[],
  { quiet }: LoadFlags,
  { stderr }: Environment,
  messages: Messages,
): Promise<number> {
  const errors = problems.filter(isError);
  await stderr.write(problemsText(quiet ? errors : problems, messages, stderr.colour));
  return errors.length;
}

/** Whether a folder is one of the ledgers, or holds one. */
function holdsAny(folder: string, ledgers: readonly string[], cwd: string): boolean {
  return ledgers.some((ledger) => `${resolve(cwd, ledger)}${sep}`.startsWith(`${folder}${sep}`));
}

/** The files found in ledgers: absolute paths. */
function filesOf(discovered: Discovered): string[] {
  const { units, loose } = discovered;
  const sources = [...units.flatMap((unit) => [unit.description, ...unit.records]), ...loose];
  return sources.map((source) => source.path);
}

/** The built-in rulebooks, those of the ledgers' own `regulations/` folders, and those named; the later replaces an earlier one of its id. */
export async function loadBooks(
  paths: readonly string[],
  environment: Environment,
  messages: Messages,
  discovered?: Discovered,
  readings: readonly Reading[] = [],
): Promise<RulebookReading<Rule>> {
  const problems: Problem[] = [];
  const sources = [
    ...(discovered?.rulebooks ?? []),
    ...paths.flatMap((path) => namedRulebook(path, environment.cwd, messages, problems)),
  ];
  const books = loadRulebooks<Rule>([...shippedRulebooks(), ...sources.map(readYaml)], RULE_KINDS, readings);
  const all = [...problems, ...books.problems];
  if (all.length > 0) {
    await environment.stderr.write(problemsText(all, messages, environment.stderr.colour));
    throw new Stop(messages.cli.problems(all.length), EXIT.usage);
  }
  return books;
}

/** How a run stands once its records are read. */
export interface RunState {
  readonly errors: number;
  readonly units: number;
  readonly keepGoing: boolean | undefined;
  /** Whether a regulation chosen binds a unit chosen: without that there is nothing to audit (contract 5). */
  readonly bound: boolean;
}

/** The exit code of a run that can have no report, after saying why; null where it can. */
export async function endedWithoutReport(
  { errors, units, keepGoing, bound }: RunState,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode | null> {
  const clean = await sayErrors({ errors }, environment, messages);
  if (!clean && (keepGoing !== true || units === 0)) {
    if (units > 0) await environment.stderr.write(`${messages.cli.noReport}\n`);
    return EXIT.records;
  }
  if (bound) return null;
  await environment.stderr.write(`${messages.cli.failed(messages.cli.nothingToAudit)}\n`);
  return EXIT.records;
}

/** Says how many errors there were; true where there were none. */
export async function sayErrors(
  loaded: { readonly errors: number },
  environment: Environment,
  messages: Messages,
): Promise<boolean> {
  if (loaded.errors === 0) return true;
  await environment.stderr.write(`${messages.cli.problems(loaded.errors)}\n`);
  return false;
}

/** The rulebook of a file, of a folder that holds `rulebook.yaml`, or all those in a folder of rulebooks. */
function namedRulebook(path: string, cwd: string, messages: Messages, problems: Problem[]): SourceText[] {
  const named = resolve(cwd, path);
  const files = rulebookFiles(named);
  if (files.length === 0) throw new Stop(messages.cli.noSuchRulebook(path));
  return files.flatMap((file) => {
    const shown =
      file === named ? path : `${path.replace(/[/\\]+$/, "")}/${relative(named, file).split(sep).join("/")}`;
    return readText(file, shown, shown, problems) ?? [];
  });
}

/** What a path names of rulebooks; examples beside them are none. */
export function rulebookFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats?.isDirectory()) return [];
  if (existsSync(join(path, "rulebook.yaml"))) return [join(path, "rulebook.yaml")];
  return readdirSync(path)
    .sort(compareText)
    .flatMap((name) => {
      const inner = join(path, name);
      if (isRulebookName(name) && statSync(inner).isFile()) return [inner];
      return existsSync(join(inner, "rulebook.yaml")) ? [join(inner, "rulebook.yaml")] : [];
    });
}

function mustBeFolder(path: string, cwd: string, messages: Messages): void {
  const stats = path === "" ? undefined : statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (!stats) throw new Stop(messages.cli.noSuchFolder(path));
  if (!stats.isDirectory()) throw new Stop(messages.cli.notAFolder(path));
}
