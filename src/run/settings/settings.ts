import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { type Settings as EngineSettings, USUAL_SETTINGS } from "../../audit/question.js";
import { asList } from "../../base/lists.js";
import { nearest } from "../../base/nearest.js";
import { type Place, type Problem, problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { conforms } from "../../document/schema.js";
import { readYaml } from "../../document/yaml.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { ConfigFile, ReadingEntry } from "../../generated/schemas.js";
import type { Ledger } from "../../ledger/model.js";
import { LANGUAGES, type Language, type Messages, messagesIn } from "../../messages/messages.js";
import { fieldsOf, READING_FIELDS, type Reading, readable } from "../../regulation/load/readings.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { problemsText } from "../../report/problems/text.js";
import type { Environment } from "../environment.js";
import { EXIT, Stop } from "../exit.js";
import { listed, wholeNumber } from "../options.js";

/** The name of a ledger's own settings, at its root. */
const CONFIG_NAME = "audit.config.yaml";
/** Days left up to which a command colours what falls due as near, and as soon. */
const USUAL_COLOURS = { near: 7, soon: 30 };
const USUAL_FAIL_ON = ["late"];

/** Options of the command line that win over the file. */
export interface SettingFlags {
  readonly lang?: string | undefined;
  readonly config?: string | undefined;
  readonly dueSoon?: string | undefined;
  readonly failOn?: string[] | undefined;
  readonly rulebook?: string[] | undefined;
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
}

/** A value and where it came from: nowhere (null: the usual value), a place in the file, or an option. */
export interface Setting<T> {
  readonly value: T;
  readonly from: Place | { readonly option: string } | null;
}

/** A file or folder that a setting names: absolute, and as the user would write it. */
export interface NamedPath {
  readonly path: string;
  readonly shown: string;
}

/** The settings of a run, each with where it came from. */
export interface Settings {
  /** The file they were read from, as the user would write it; null where there is none. */
  readonly file: NamedPath | null;
  readonly language: Setting<Language>;
  readonly dueSoonDays: Setting<number>;
  readonly openAfterDays: Setting<number>;
  readonly tenureBrief: Setting<number>;
  readonly tenureLong: Setting<number>;
  /** Levels as written. */
  readonly failOn: Setting<readonly string[]>;
  readonly colourNear: Setting<number>;
  readonly colourSoon: Setting<number>;
  readonly rulebooks: readonly Setting<NamedPath>[];
  readonly readings: readonly Setting<Reading>[];
  readonly waivers: Setting<NamedPath | null>;
  readonly baseline: Setting<NamedPath | null>;
}

/** What the engine wants of the settings. */
export function engineSettings({ dueSoonDays, openAfterDays, tenureBrief, tenureLong }: Settings): EngineSettings {
  return {
    dueSoonDays: dueSoonDays.value,
    openAfterDays: openAfterDays.value,
    tenureDays: { brief: tenureBrief.value, long: tenureLong.value },
  };
}

/**
 * The settings of a run: options before `audit.config.yaml` at the ledger's root (or the file named) before the usual values.
 * Throws a Stop, after saying on stderr what is wrong, where the file or an option cannot be used.
 */
export async function readSettings(
  ledgers: readonly string[],
  flags: SettingFlags,
  environment: Environment,
  messages: Messages,
): Promise<Settings> {
  const file = configFile(ledgers, flags.config, environment.cwd, messages);
  const { cwd } = environment;
  if (!file) return new SettingsReader({}, undefined, null, flags, cwd, messages, []).read();
  const problems: Problem[] = [];
  const source = readText(file.path, file.shown, file.shown, problems);
  const yaml = source && readYaml(source);
  problems.push(...(yaml?.problems ?? []));
  const raw = yaml?.value ?? {};
  const settings =
    yaml && problems.length === 0 && conforms("config", raw, yaml, [], problems)
      ? new SettingsReader(raw, yaml, file, flags, cwd, messages, problems).read()
      : undefined;
  if (settings && problems.length === 0) return settings;
  const words = flags.lang === undefined ? await messagesIn(languageWritten(raw) ?? messages.language) : messages;
  await environment.stderr.write(problemsText(problems, words, environment.stderr.colour));
  throw new Stop(words.cli.problems(problems.length), EXIT.usage);
}

/** Readings that no rulebook leaves open, and values that an interpretation does not have: settings that match nothing, as warnings. */
export function unmatchedReadings({ readings }: Settings, rulebooks: readonly Rulebook[]): Problem[] {
  return readings.flatMap(({ value: { regulation, id, change }, from }): Problem[] => {
    if (from === null || !("file" in from)) return [];
    const candidates = readable(regulation, rulebooks);
    const meant = candidates.filter((one) => one.id === id);
    if (regulation !== null && !rulebooks.some((book) => book.id === regulation)) {
      const known = rulebooks.map((book) => book.id);
      const args = { text: regulation, nearest: nearest(regulation, known) ?? null };
      return [problem("unknown-regulation", args, from, "warning")];
    }
    if (meant.length === 0) {
      const args = { text: id, nearest: nearest(id, new Set(candidates.map((one) => one.id))) ?? null };
      return [problem("unmatched-reading", args, from, "warning")];
    }
    const has = READING_FIELDS.filter((field) => meant.some((one) => fieldsOf(one).includes(field)));
    return READING_FIELDS.filter((field) => change[field] !== undefined && !has.includes(field)).map((field) =>
      problem("unmatched-reading-field", { field, id, has }, from, "warning"),
    );
  });
}

/** Rulebooks that the file adds and that bind none of the units, as warnings. */
export function unmatchedRulebooks(
  { rulebooks }: Settings,
  books: readonly Rulebook[],
  ledger: Pick<Ledger, "units">,
  cwd: string,
): Problem[] {
  const bound = new Set(ledger.units.flatMap(({ bindings }) => bindings.map(({ regulation }) => regulation)));
  const used = books.filter(({ id }) => bound.has(id)).map(({ path }) => resolve(cwd, path));
  return rulebooks.flatMap(({ value: { path, shown }, from }) => {
    if (from === null || !("file" in from) || used.some((one) => one === path || one.startsWith(path + sep))) return [];
    return [problem("unmatched-rulebook", { path: shown }, from, "warning")];
  });
}

/** The settings file of a run; undefined where there is none. */
function configFile(
  ledgers: readonly string[],
  named: string | undefined,
  cwd: string,
  messages: Messages,
): NamedPath | undefined {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      throw new Stop(messages.cli.noSuchFile("--config", named));
    return { path, shown: named };
  }
  const found = new Map<string, NamedPath>();
  for (const ledger of ledgers) {
    const path = join(resolve(cwd, ledger), CONFIG_NAME);
    if (existsSync(path)) found.set(realpathSync(path), { path, shown: joined(ledger, CONFIG_NAME) });
  }
  const all = [...found.values()];
  if (all.length > 1) throw new Stop(messages.cli.severalConfigs(all.map((one) => one.shown)));
  return all[0];
}

/** Puts options before what the file says before the usual values. */
class SettingsReader {
  /**
   * @param raw what the file says; nothing where there is none
   * @param problems what is wrong with the file is added here
   */
  constructor(
    private readonly raw: ConfigFile,
    private readonly yaml: YamlFile | undefined,
    private readonly file: NamedPath | null,
    private readonly flags: SettingFlags,
    private readonly cwd: string,
    private readonly messages: Messages,
    private readonly problems: Problem[],
  ) {}

  read(): Settings {
    const { raw, flags, messages } = this;
    const { brief, long } = USUAL_SETTINGS.tenureDays;
    const language = LANGUAGES.find((one) => one === flags.lang);
    const dueSoon = flags.dueSoon === undefined ? undefined : wholeNumber("--due-soon", flags.dueSoon, messages);
    const failOn = raw["fail-on"] === undefined ? undefined : asList(raw["fail-on"]);
    return {
      file: this.file,
      language: this.#option("--lang", language) ?? this.#written(raw.language, messages.language, "language"),
      dueSoonDays:
        this.#option("--due-soon", dueSoon) ?? this.#written(raw["due-soon"], USUAL_SETTINGS.dueSoonDays, "due-soon"),
      openAfterDays: this.#written(raw["open-after"], USUAL_SETTINGS.openAfterDays, "open-after"),
      tenureBrief: this.#written(raw.tenure?.brief, brief, "tenure", "brief"),
      tenureLong: this.#written(raw.tenure?.long, long, "tenure", "long"),
      failOn:
        this.#option<readonly string[]>("--fail-on", flags.failOn && listed(flags.failOn)) ??
        this.#written<readonly string[]>(failOn, USUAL_FAIL_ON, "fail-on"),
      ...this.#colours(),
      rulebooks: [...this.#rulebooks(), ...(flags.rulebook ?? []).map((path) => this.#path("--rulebook", path))],
      readings: this.#readings(),
      waivers: this.#waivers(),
      baseline: this.#baseline(),
    };
  }

  #option<T>(option: string, value: T | undefined): Setting<T> | undefined {
    return value === undefined ? undefined : { value, from: { option } };
  }

  #written<T>(value: T | undefined, usual: T, ...path: Path): Setting<T> {
    return value === undefined ? { value: usual, from: null } : { value, from: this.#at(path) };
  }

  #at(path: Path): Place | null {
    return this.yaml?.placeOf(path) ?? null;
  }

  #path(option: string, shown: string): Setting<NamedPath> {
    return { value: { path: resolve(this.cwd, shown), shown }, from: { option } };
  }

  #colours(): Pick<Settings, "colourNear" | "colourSoon"> {
    const { colours } = this.raw;
    const colourNear = this.#written(colours?.near, USUAL_COLOURS.near, "colours", "near");
    const colourSoon = this.#written(colours?.soon, USUAL_COLOURS.soon, "colours", "soon");
    const place = this.#at(["colours"]);
    if (place && colourNear.value > colourSoon.value) {
      const allowed = [`near ≤ soon (${colourSoon.value})`];
      const args = { text: `near: ${colourNear.value}`, allowed, nearest: null };
      this.problems.push(problem("bad-value", args, place));
    }
    return { colourNear, colourSoon };
  }

  #rulebooks(): Setting<NamedPath>[] {
    const { rulebooks } = this.raw;
    return asList(rulebooks).map((written, index) => {
      const path = Array.isArray(rulebooks) ? ["rulebooks", index] : ["rulebooks"];
      return { value: this.#existing(written, path), from: this.#at(path) };
    });
  }

  #waivers(): Setting<NamedPath | null> {
    const { flags, raw } = this;
    if (flags.waivers !== undefined) {
      const named = this.#path("--waivers", flags.waivers);
      if (!existsSync(named.value.path)) throw new Stop(this.messages.cli.noSuchFile("--waivers", flags.waivers));
      return named;
    }
    if (raw.waivers === undefined) return { value: null, from: null };
    return { value: this.#existing(raw.waivers, ["waivers"]), from: this.#at(["waivers"]) };
  }

  /** A baseline need not be there yet: it may be about to be written. */
  #baseline(): Setting<NamedPath | null> {
    const { flags, raw } = this;
    if (flags.baseline !== undefined) return this.#path("--baseline", flags.baseline);
    if (raw.baseline === undefined) return { value: null, from: null };
    return { value: beside(raw.baseline, this.file), from: this.#at(["baseline"]) };
  }

  /** What a path in the file leads to; a problem where that is nothing. */
  #existing(written: string, path: Path): NamedPath {
    const named = beside(written, this.file);
    const place = this.#at(path);
    if (place && !existsSync(named.path)) this.problems.push(problem("no-such-path", { path: named.shown }, place));
    return named;
  }

  /** The readings written: under an interpretation's id for every regulation, or under a regulation's id. */
  #readings(): Setting<Reading>[] {
    return Object.entries(this.raw.interpretations ?? {}).flatMap(([key, entry]): Setting<Reading>[] => {
      const reading = (regulation: string | null, id: string, change: ReadingEntry, ...path: Path) => ({
        value: { regulation, id, change },
        from: this.yaml?.placeOf(["interpretations", ...path], "key") ?? null,
      });
      if (isReading(entry)) return [reading(null, key, entry, key)];
      return Object.entries(entry).map(([id, change]) => reading(key, id, change, key, id));
    });
  }
}

/** A path that a settings file names: relative to that file. */
function beside(written: string, file: NamedPath | null): NamedPath {
  if (!file) return { path: written, shown: written };
  return { path: resolve(dirname(file.path), written), shown: joined(dirname(file.shown), written) };
}

function isReading(entry: ReadingEntry | { [id: string]: ReadingEntry }): entry is ReadingEntry {
  return Object.values(entry).every((value) => typeof value !== "object");
}

function languageWritten(raw: unknown): Language | undefined {
  const written = typeof raw === "object" && raw !== null ? Reflect.get(raw, "language") : undefined;
  return LANGUAGES.find((language) => language === written);
}

function joined(folder: string, name: string): string {
  return folder === "." || folder === "" ? name : join(folder, name);
}
