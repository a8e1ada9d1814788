import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Discovered, discover, readText } from "../ledger/discover.js";
import type { Ledger } from "../ledger/ledger.js";
import { compareText, type Problem } from "../ledger/problem.js";
import { readLedger } from "../ledger/read.js";
import type { SourceText } from "../ledger/source.js";
import type { Messages } from "../messages/messages.js";
import { checkedClauses } from "../regulation/clauses.js";
import { loadRulebooks, type RulebookReading } from "../regulation/load.js";
import { problemsText } from "../report/problems.js";
import { type Environment, write } from "./environment.js";
import { EXIT, Stop } from "./exit.js";

const BUILT_IN = fileURLToPath(new URL("../../regulations/", import.meta.url));

/** A ledger that was read, with the rulebooks it is held to. */
export interface Loaded {
  readonly ledger: Ledger;
  readonly books: RulebookReading;
  /** Errors among the records: they were said, and what has them was left out. */
  readonly errors: number;
  /** Every file that was read: absolute paths. */
  readonly files: readonly string[];
}

/** Reads ledgers and the rulebooks that hold for them, and says what is wrong with them on stderr. Throws a Stop where rulebooks have errors. */
export async function load(
  ledgers: readonly string[],
  rulebookPaths: readonly string[],
  environment: Environment,
  messages: Messages,
): Promise<Loaded> {
  for (const path of ledgers) mustBeFolder(path, environment.cwd, messages);
  const discovered = discover(ledgers, environment.cwd);
  const books = await loadBooks(rulebookPaths, environment, messages, discovered);
  const clauses = new Map(books.rulebooks.map((book) => [book.id, checkedClauses(book)]));
  const { ledger, problems } = readLedger(discovered, { terms: books.terms, clauses });
  const errors = problems.filter((one) => one.severity === "error").length;
  await write(environment.stderr, problemsText(problems, messages, environment.stderr.colour));
  const files = [...filesOf(discovered), ...books.rulebooks.map((book) => book.path)].map((file) =>
    resolve(environment.cwd, file),
  );
  return { ledger, books, errors, files };
}

/** The files found in ledgers, as the user would write their paths. */
function filesOf(discovered: Discovered): string[] {
  const { units, loose } = discovered;
  const sources = [
    ...units.flatMap((unit) => [unit.source, ...unit.records.map((file) => file.source)]),
    ...loose.map((file) => file.source),
  ];
  return sources.flatMap((source) => source?.shown ?? []);
}

/** The built-in rulebooks, those of the ledgers' own `regulations/` folders, and those named; the later replaces an earlier one of its id. */
export async function loadBooks(
  paths: readonly string[],
  environment: Environment,
  messages: Messages,
  discovered?: Discovered,
): Promise<RulebookReading> {
  const problems: Problem[] = [];
  const sources = [
    ...builtIn(problems),
    ...(discovered?.rulebooks ?? []),
    ...paths.flatMap((path) => namedRulebook(path, environment.cwd, messages, problems)),
  ];
  const books = loadRulebooks(sources);
  const all = [...problems, ...books.problems];
  if (all.length > 0) {
    await write(environment.stderr, problemsText(all, messages, environment.stderr.colour));
    throw new Stop(messages.cli.problems(all.length), EXIT.usage);
  }
  return books;
}

/** Says how many errors there were; true where there were none. */
export async function sayErrors(loaded: Loaded, environment: Environment, messages: Messages): Promise<boolean> {
  if (loaded.errors === 0) return true;
  await write(environment.stderr, `${messages.cli.problems(loaded.errors)}\n`);
  return false;
}

/** The rulebook files that come with the program. */
function builtIn(problems: Problem[]): SourceText[] {
  return readdirSync(BUILT_IN)
    .sort(compareText)
    .flatMap(
      (id) =>
        readText(
          join(BUILT_IN, id, "rulebook.yaml"),
          `${id}/rulebook.yaml`,
          join(BUILT_IN, id, "rulebook.yaml"),
          problems,
        ) ?? [],
    );
}

function namedRulebook(path: string, cwd: string, messages: Messages, problems: Problem[]): SourceText[] {
  const found = rulebookFile(resolve(cwd, path));
  if (!found) throw new Stop(messages.cli.noSuchRulebook(path));
  const shown = found === resolve(cwd, path) ? path : `${path.replace(/[/\\]+$/, "")}/${basename(found)}`;
  return [readText(found, shown, shown, problems)].flatMap((source) => source ?? []);
}

/** The file of a rulebook named by itself or by its folder. */
function rulebookFile(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return path;
  const inside = join(path, "rulebook.yaml");
  return stats?.isDirectory() && existsSync(inside) ? inside : undefined;
}

function mustBeFolder(path: string, cwd: string, messages: Messages): void {
  const stats = path === "" ? undefined : statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (!stats) throw new Stop(messages.cli.noSuchFolder(path));
  if (!stats.isDirectory()) throw new Stop(messages.cli.notAFolder(path));
}
