import { dirname, isAbsolute, join, resolve } from "node:path";
import { USUAL_SETTINGS } from "../../audit/question.js";
import { asList } from "../../base/lists.js";
import { choice } from "../../document/choices.js";
import { liesIn, whatIsAt } from "../../document/file-system.js";
import { type Place, type Problem, type ProblemArgs, problem } from "../../document/problem.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { ConfigFile, ReadingEntry } from "../../generated/schemas.js";
import { isFieldName, topKeys } from "../../import/fields.js";
import { LANGUAGES } from "../../messages/messages.js";
import type { Reading } from "../../regulation/load/readings.js";
import { keyOfHead } from "../../terms/column-heads.js";
import { chineseKey } from "../../terms/keys.js";
import { KINDS, type Kind, otherNamesOf } from "../../terms/record-kinds.js";
import { DECLARABLE } from "../../terms/terms.js";
import { mustBeFile } from "../files/named-path.js";
import { splitValues, wholeNumber } from "../option-values.js";
import type { RunContext } from "../run-context.js";
import type { NamedBook, NamedPath, OwnHead, OwnTerm, RunSettings, Setting } from "./settings.js";

/** Days left up to which a command colours what falls due as near, and as soon. */
const USUAL_COLOURS = { near: 7, soon: 30 };
const USUAL_FAIL_ON = ["late"];

/** A settings file that was read. */
export interface SettingsFile {
  readonly named: NamedPath;
  readonly raw: ConfigFile;
  readonly yaml: YamlFile;
  /** What is wrong with what it says is added here. */
  readonly problems: Problem[];
  /** Where what it names must lie, as real paths: a ledger's own settings come with the ledger; null where a user named them. */
  readonly folders: readonly string[] | null;
}

/** Puts options before what the file says before the usual values. */
export class SettingsReader {
  readonly #raw: ConfigFile;

  /** @param file what there is of a settings file; null where there is none */
  constructor(
    private readonly file: SettingsFile | null,
    private readonly context: RunContext,
  ) {
    this.#raw = file?.raw ?? {};
  }

  read(): RunSettings {
    const raw = this.#raw;
    const { messages, options } = this.context;
    const { brief, long } = USUAL_SETTINGS.tenureDays;
    const language = LANGUAGES.find((one) => one === options.lang);
    const dueSoon = options.dueSoon === undefined ? undefined : wholeNumber("--due-soon", options.dueSoon, messages);
    const failOn = raw["fail-on"] === undefined ? undefined : asList(raw["fail-on"]);
    return {
      file: this.file?.named ?? null,
      language: this.#option("--lang", language) ?? this.#written(raw.language, messages.language, "language"),
      dueSoonDays:
        this.#option("--due-soon", dueSoon) ?? this.#written(raw["due-soon"], USUAL_SETTINGS.dueSoonDays, "due-soon"),
      openAfterDays: this.#written(raw["open-after"], USUAL_SETTINGS.openAfterDays, "open-after"),
      tenureBrief: this.#written(raw.tenure?.brief, brief, "tenure", "brief"),
      tenureLong: this.#written(raw.tenure?.long, long, "tenure", "long"),
      failOn:
        this.#option<readonly string[]>("--fail-on", options.failOn && splitValues(options.failOn)) ??
        this.#written<readonly string[]>(failOn, USUAL_FAIL_ON, "fail-on"),
      ...this.#colours(),
      rulebooks: [...this.#rulebooks(), ...(options.rulebook ?? []).map((path) => this.#path("--rulebook", path))],
      readings: this.#readings(),
      terms: this.#terms(),
      heads: this.#heads(),
      workbooks: this.#workbooks(),
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
    return this.file?.yaml.placeOf(path) ?? null;
  }

  #path(option: string, shown: string): Setting<NamedPath> {
    return { value: { path: resolve(this.context.environment.cwd, shown), shown }, from: { option } };
  }

  #colours(): Pick<RunSettings, "colourNear" | "colourSoon"> {
    const { colours } = this.#raw;
    const colourNear = this.#written(colours?.near, USUAL_COLOURS.near, "colours", "near");
    const colourSoon = this.#written(colours?.soon, USUAL_COLOURS.soon, "colours", "soon");
    const place = this.#at(["colours"]);
    if (place && colourNear.value > colourSoon.value) {
      const allowed = [`near ≤ soon (${colourSoon.value})`];
      const args = { text: `near: ${colourNear.value}`, allowed, nearest: null };
      this.file?.problems.push(problem("bad-value", args, place));
    }
    return { colourNear, colourSoon };
  }

  #rulebooks(): Setting<NamedPath>[] {
    const { rulebooks } = this.#raw;
    return asList(rulebooks).map((written, index) => {
      const path = Array.isArray(rulebooks) ? ["rulebooks", index] : ["rulebooks"];
      return { value: this.#existing(written, path), from: this.#at(path) };
    });
  }

  /** What heads mean; a problem where that is no key of any kind of record. */
  #heads(): Setting<OwnHead>[] {
    return Object.entries(this.#raw.import?.heads ?? {}).map(([head, key]) => {
      const place = this.#at(["import", "heads", head]);
      if (place && !isFieldName(key)) this.file?.problems.push(problem("bad-value", fieldChoice(key), place));
      return { value: { head, key }, from: place };
    });
  }

  #workbooks(): Setting<NamedBook>[] {
    const books = this.#raw.import?.books;
    return asList(books).map((written, index) => {
      const path = ["import", "books", ...(Array.isArray(books) ? [index] : [])];
      if (typeof written === "string") {
        const all = { kind: null, sheets: null, year: null };
        return { value: { ...this.#existing(written, path), ...all }, from: this.#at(path) };
      }
      const { file, kind, sheet, year = null } = written;
      const named = this.#existing(file, [...path, "file"]);
      const sheets = sheet === undefined ? null : asList(sheet);
      return { value: { ...named, kind: this.#kind(kind, [...path, "kind"]), sheets, year }, from: this.#at(path) };
    });
  }

  /** A kind of records by its name as files bear it, or in Chinese; a problem where a text names none. */
  #kind(text: string | undefined, path: Path): Kind | null {
    if (text === undefined) return null;
    const found = KINDS.find((kind) => kind === text || otherNamesOf(kind).includes(text.replace(/台账$/, "")));
    const place = this.#at(path);
    if (!found && place) this.file?.problems.push(problem("bad-value", choice(text, KINDS), place));
    return found ?? null;
  }

  #waivers(): Setting<NamedPath | null> {
    const { options } = this.context;
    if (options.waivers !== undefined) {
      const named = this.#path("--waivers", options.waivers);
      mustBeFile("--waivers", options.waivers, this.context);
      return named;
    }
    if (this.#raw.waivers === undefined) return { value: null, from: null };
    return { value: this.#existing(this.#raw.waivers, ["waivers"]), from: this.#at(["waivers"]) };
  }

  /** A baseline need not be there yet: it may be about to be written. */
  #baseline(): Setting<NamedPath | null> {
    const { options } = this.context;
    if (options.baseline !== undefined) return this.#path("--baseline", options.baseline);
    if (this.#raw.baseline === undefined) return { value: null, from: null };
    return { value: this.#within(this.#raw.baseline, ["baseline"]), from: this.#at(["baseline"]) };
  }

  /** What a path in the file leads to; a problem where that is outside the ledger that the file came with. */
  #within(written: string, path: Path): NamedPath {
    const named = fromFile(written, this.file);
    const place = this.#at(path);
    const folders = this.file?.folders ?? null;
    if (place && folders && !liesIn(folders, named.path)) {
      this.file?.problems.push(problem("path-leaves", { path: named.shown }, place));
    }
    return named;
  }

  /** What a path in the file leads to; a problem where that is nothing. */
  #existing(written: string, path: Path): NamedPath {
    const named = this.#within(written, path);
    const place = this.#at(path);
    if (place && whatIsAt(named.path).to === "nothing")
      this.file?.problems.push(problem("no-such-path", { path: named.shown }, place));
    return named;
  }

  /** The terms declared; a problem where it is not said, or not known, where they are written. */
  #terms(): Setting<OwnTerm>[] {
    return Object.entries(this.#raw.terms ?? {}).flatMap(([name, entries]) => {
      const vocabulary = DECLARABLE.find((one) => one === name);
      if (vocabulary === undefined) {
        const place = this.file?.yaml.placeOf(["terms", name], "key");
        if (place) this.file?.problems.push(problem("bad-value", choice(name, DECLARABLE), place));
        return [];
      }
      return asList(entries).map((entry, index): Setting<OwnTerm> => {
        const path = ["terms", name, ...(Array.isArray(entries) ? [index] : [])];
        const term = typeof entry === "string" ? { id: entry, zh: entry, en: entry } : { en: entry.id, ...entry };
        return { value: { vocabulary, term }, from: this.#at(path) };
      });
    });
  }

  /** The readings written: under an interpretation's id for every regulation, or under a regulation's id. */
  #readings(): Setting<Reading>[] {
    return Object.entries(this.#raw.interpretations ?? {}).flatMap(([key, entry]): Setting<Reading>[] => {
      const reading = (regulation: string | null, id: string, change: ReadingEntry, ...path: Path) => ({
        value: { regulation, id, change },
        from: this.file?.yaml.placeOf(["interpretations", ...path], "key") ?? null,
      });
      if (isReading(entry)) return [reading(null, key, entry, key)];
      return Object.entries(entry).map(([id, change]) => reading(key, id, change, key, id));
    });
  }
}

/** What there is to say of a text that is no key of a record: the one that it is a usual head for, or all there are. */
function fieldChoice(text: string): ProblemArgs["bad-value"] {
  const meant = KINDS.flatMap((kind) => {
    const key = keyOfHead(text, kind, topKeys(kind));
    return key === undefined ? [] : [chineseKey(key, kind)];
  })[0];
  const all = new Set(KINDS.flatMap((kind) => topKeys(kind).map((key) => chineseKey(key, kind))));
  const { allowed, nearest } = choice(text, [...all]);
  return meant === undefined ? { text, allowed, nearest } : { text, allowed: [meant], nearest: meant };
}

/** A path that a settings file names: relative to that file. */
function fromFile(written: string, file: SettingsFile | null): NamedPath {
  if (!file) return { path: written, shown: written };
  const shown = isAbsolute(written) ? written : pathIn(dirname(file.named.shown), written);
  return { path: resolve(dirname(file.named.path), written), shown };
}

function isReading(entry: ReadingEntry | { [id: string]: ReadingEntry }): entry is ReadingEntry {
  return Object.values(entry).every((value) => typeof value !== "object");
}

/** A name in a folder, as the user would write it. */
export function pathIn(folder: string, name: string): string {
  return folder === "." || folder === "" ? name : join(folder, name);
}
