import { join, resolve } from "node:path";
import { addAll } from "../../base/lists.js";
import { liesIn, realPathOf, whatIsAt } from "../../document/file-system.js";
import { valueUnder } from "../../document/in-order.js";
import { fileStart, type Problem, problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { conforms } from "../../document/schema.js";
import { readYaml } from "../../document/yaml.js";
import { LANGUAGES, type Language, messagesIn } from "../../messages/messages.js";
import { Stop } from "../exit.js";
import { mustBeFile } from "../files/named-path.js";
import { stopAt } from "../output/problems.js";
import type { RunContext } from "../run-context.js";
import { pathIn, SettingsReader } from "./reader.js";
import type { NamedPath, RunSettings } from "./settings.js";

/** The name of a ledger's own settings, at its root. */
const CONFIG_NAME = "audit.config.yaml";

/**
 * The settings of a run: options before `audit.config.yaml` at the ledger's root (or the file named) before the usual values.
 * Throws a Stop, after saying on stderr what is wrong, where the file or an option cannot be used.
 */
export async function readSettings(ledgers: readonly string[], context: RunContext): Promise<RunSettings> {
  const { environment, messages, options } = context;
  const named = configFile(ledgers, context);
  const isOwn = options.config === undefined;
  const folders = isOwn && !options.follow ? ledgers.map((path) => realPathOf(resolve(environment.cwd, path))) : null;
  if (!named) return new SettingsReader(null, context).read();
  const problems: Problem[] = [];
  if (folders && !liesIn(folders, named.path)) {
    return stopAt([problem("path-leaves", { path: named.shown }, fileStart(named.shown))], context);
  }
  const source = readText(named.path, named.shown, named.shown, problems);
  const yaml = source && readYaml(source);
  addAll(problems, yaml?.problems ?? []);
  const raw = yaml?.value ?? {};
  const settings =
    yaml && problems.length === 0 && conforms("config", raw, { file: yaml }, problems)
      ? new SettingsReader({ named, raw, yaml, problems, folders }, context).read()
      : undefined;
  if (settings && problems.length === 0) return settings;
  // Until now the run spoke the language of the command line; errors in settings are said in the one that the settings name.
  const words = options.lang === undefined ? await messagesIn(languageWritten(raw) ?? messages.language) : messages;
  return stopAt(problems, { environment, messages: words });
}

/** The settings file of a run; undefined where there is none. */
function configFile(ledgers: readonly string[], context: RunContext): NamedPath | undefined {
  const { cwd } = context.environment;
  const { config: named } = context.options;
  if (named !== undefined) {
    mustBeFile("--config", named, context);
    return { path: resolve(cwd, named), shown: named };
  }
  const found = new Map<string, NamedPath>();
  for (const ledger of ledgers) {
    const path = join(resolve(cwd, ledger), CONFIG_NAME);
    // One that cannot be looked at is not passed over: reading it says why.
    if (whatIsAt(path).to !== "nothing") found.set(realPathOf(path), { path, shown: pathIn(ledger, CONFIG_NAME) });
  }
  const all = [...found.values()];
  if (all.length > 1) throw new Stop(context.messages.cli.severalConfigs(all.map((one) => one.shown)));
  return all[0];
}

function languageWritten(raw: unknown): Language | undefined {
  const written = valueUnder("language", raw);
  return LANGUAGES.find((language) => language === written);
}
