import { resolve, sep } from "node:path";
import type { Rule } from "../audit/rules/rules.js";
import { type Discovered, discover } from "../ledger/discover.js";
import { filesIn } from "../ledger/read/read.js";
import { messagesIn } from "../messages/messages.js";
import type { RulebookReading } from "../regulation/load/load.js";
import { SHIPPED } from "../regulation/load/shipped.js";
import { Stop } from "./exit.js";
import type { Inputs } from "./files/atomic-write.js";
import { leadsTo } from "./files/named-path.js";
import { loadBooks } from "./load/rulebooks.js";
import { type RunTime, timeOf } from "./option-values.js";
import type { RunContext } from "./run-context.js";
import { readSettings } from "./settings/read.js";
import type { RunSettings } from "./settings/settings.js";

/**
 * A run on ledgers, before any of them is read: what was asked on the command line, in the language of the settings, with the settings
 * and rulebooks that hold for it, and the files that were found.
 */
export interface Run extends RunContext, Inputs {
  /** As the user wrote them. */
  readonly ledgers: readonly string[];
  /** CheckQuestion of the clock once: a run that goes on past midnight is of one day. */
  readonly time: RunTime;
  readonly settings: RunSettings;
  readonly books: RulebookReading<Rule>;
  readonly discovered: Discovered;
  /** How many ledger files there are: descriptions of units and record files. */
  readonly count: number;
  /** Rulebooks that do not come with the program: absolute paths. */
  readonly rulebookFiles: readonly string[];
}

/**
 * Reads settings and rulebooks and finds the files of the ledgers they hold for.
 * Throws a Stop for wrong usage, or where settings or rulebooks have errors, after saying what is wrong with them on stderr.
 * @param given the time, where it was asked of the clock before
 */
export async function prepareRun(context: RunContext, ledgers: readonly string[], given?: RunTime): Promise<Run> {
  const { environment, options } = context;
  const { cwd } = environment;
  const time = given ?? timeOf(context);
  for (const path of ledgers) mustBeFolder(path, context);
  const settings = await readSettings(ledgers, context);
  const messages = await messagesIn(settings.language.value);
  environment.speak?.(messages);
  const waivers = settings.waivers.value;
  const rulebooks = settings.rulebooks.map(({ value }) => value.path).filter((path) => !holdsAny(path, ledgers, cwd));
  const named = [settings.file, waivers, settings.baseline.value].flatMap((one) => one?.path ?? []);
  const discovered = discover(ledgers, cwd, {
    files: [...named, ...rulebooks],
    waivers,
    follow: options.follow ?? false,
  });
  environment.tune?.(filesIn(discovered));
  const books = await loadBooks({ environment, messages, options }, { settings, discovered });
  if (settings.workbooks.length > 0) {
    // What reads workbooks is large, and few ledgers have any.
    const { takeInWorkbooks } = await import("./import/workbooks.js");
    await takeInWorkbooks({ ledgers, discovered, settings, terms: books.terms }, { environment, messages, options });
  }
  const rulebookFiles = books.rulebooks
    .map((book) => book.path)
    .filter((path) => !path.startsWith(SHIPPED))
    .map((path) => resolve(cwd, path));
  const settingsFile = settings.file ? [resolve(cwd, settings.file.path)] : [];
  return {
    environment,
    messages,
    options,
    ledgers,
    time,
    settings,
    books,
    discovered,
    count: filesIn(discovered),
    rulebookFiles,
    files: () => [...filesOf(discovered), ...settingsFile, ...rulebookFiles],
  };
}

/** Whether a folder is one of the ledgers, or holds one. */
function holdsAny(folder: string, ledgers: readonly string[], cwd: string): boolean {
  return ledgers.some((ledger) => `${resolve(cwd, ledger)}${sep}`.startsWith(`${folder}${sep}`));
}

/** The files found in ledgers: absolute paths. */
function filesOf({ units, loose }: Discovered): string[] {
  const sources = [...units.flatMap((unit) => [unit.description, ...unit.records, ...unit.workbooks]), ...loose];
  return sources.map((source) => source.path);
}

function mustBeFolder(path: string, context: RunContext): void {
  const { cli } = context.messages;
  const to = leadsTo(path, context);
  if (to === "nothing") throw new Stop(cli.noSuchFolder(path));
  if (to !== "folder") throw new Stop(cli.notAFolder(path));
}
