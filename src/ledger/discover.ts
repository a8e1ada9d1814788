import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { type Kind, roleOf } from "./kinds.js";
import { compareText, type Problem, problem } from "./problem.js";
import { decode, SourceText } from "./source.js";

/** A record file and what kind of records it lists. */
export interface RecordFile {
  readonly kind: Kind;
  readonly source: SourceText;
  /** The folder its evidence paths are relative to, and the ledger they may not leave: absolute. */
  readonly folder: string;
  readonly ledger: string;
}

/** A folder that holds `unit.yaml`, with the record files that belong to it. */
export interface UnitFolder {
  /** Its `unit.yaml`; undefined where that could not be read, which is then among the problems. */
  readonly source: SourceText | undefined;
  /** The nearest unit folder above it in the tree. */
  readonly above: UnitFolder | undefined;
  readonly records: RecordFile[];
}

/** What lies in the ledgers named: nothing is interpreted yet, but every file is read. */
export interface Discovered {
  readonly units: UnitFolder[];
  /** Waiver files that lie in no unit's folder: each of their records names its unit. */
  readonly loose: RecordFile[];
  /** Rulebook files in `regulations/` folders of the ledgers. */
  readonly rulebooks: SourceText[];
  readonly problems: Problem[];
}

/** A folder to look into: as an absolute path, as the user wrote it, and the links followed to reach it. */
interface Folder {
  readonly path: string;
  readonly shown: string;
  readonly realPaths: readonly string[];
}

/**
 * Finds units and record files in ledger folders and reads them. What cannot be read is a problem, never an exception.
 * Folders whose names begin with a dot and `node_modules` are passed over; links are followed once.
 * @param ledgers folders as the user wrote them, relative to `cwd`
 */
export function discover(ledgers: readonly string[], cwd: string): Discovered {
  const found: Discovered = { units: [], loose: [], rulebooks: [], problems: [] };
  const seen = new Map<string, boolean>();
  for (const ledger of ledgers) {
    const root = resolve(cwd, ledger);
    const prefix = ledgers.length > 1 ? basename(root) : "";
    const problemsBefore = found.problems.length;
    const hasUnit = walk({ path: root, shown: ledger, realPaths: [] }, undefined, { root, prefix, found, seen });
    if (!hasUnit && found.problems.length === problemsBefore) {
      found.problems.push(problem("no-unit", {}, fileStart(ledger)));
    }
  }
  return found;
}

interface Walk {
  readonly root: string;
  readonly prefix: string;
  readonly found: Discovered;
  /** Folders already read, by real path, and whether a unit was in them: ledgers that overlap count once. */
  readonly seen: Map<string, boolean>;
}

/** Reads a folder and what is below it; true where it holds a unit. */
function walk(folder: Folder, above: UnitFolder | undefined, context: Walk): boolean {
  const { found, seen } = context;
  let names: string[];
  let realPath: string;
  try {
    realPath = realpathSync(folder.path);
    names = readdirSync(folder.path).sort(compareText);
  } catch (error) {
    found.problems.push(problem("unreadable-folder", { reason: reasonOf(error) }, fileStart(folder.shown)));
    return false;
  }
  if (folder.realPaths.includes(realPath)) {
    found.problems.push(problem("link-loop", {}, fileStart(folder.shown)));
    return false;
  }
  const known = seen.get(realPath);
  if (known !== undefined) return known;

  let hasUnit = names.includes("unit.yaml");
  let unit = above;
  if (hasUnit) {
    unit = { source: readSource(folder, "unit.yaml", context), above, records: [] };
    found.units.push(unit);
  }

  for (const name of names) {
    if (name.startsWith(".") || name === "node_modules" || name === "unit.yaml") continue;
    const entry = join(folder.path, name);
    const shown = joinShown(folder.shown, name);
    const kindOfEntry = entryKind(entry, /\.ya?ml$/.test(name), shown, found.problems);
    if (kindOfEntry === "folder") {
      const inner: Folder = { path: entry, shown, realPaths: [...folder.realPaths, realPath] };
      if (name === "regulations") collectRulebooks(inner, context);
      else hasUnit = walk(inner, unit, context) || hasUnit;
    } else if (kindOfEntry === "file" && /\.ya?ml$/.test(name) && name !== "audit.config.yaml") {
      addFile(folder, name, unit, context);
    }
  }
  seen.set(realPath, hasUnit);
  return hasUnit;
}

function addFile(folder: Folder, name: string, unit: UnitFolder | undefined, context: Walk): void {
  const { found } = context;
  const shown = joinShown(folder.shown, name);
  const role = roleOf(name, basename(folder.path));
  if (typeof role === "object") {
    const args = { kind: role.unknown, nearest: role.nearest };
    found.problems.push(problem("unknown-kind", args, fileStart(shown), "warning"));
    return;
  }
  if (role === "unit") return;
  if (!unit && role !== "waivers") {
    found.problems.push(problem("file-outside-unit", {}, fileStart(shown)));
    return;
  }
  const source = readSource(folder, name, context);
  if (source) (unit?.records ?? found.loose).push({ kind: role, source, folder: folder.path, ledger: context.root });
}

/** The rulebooks of a `regulations/` folder: `<name>.yaml`, or `<name>/rulebook.yaml`; examples beside them are not rulebooks. */
function collectRulebooks(folder: Folder, context: Walk): void {
  let names: string[];
  try {
    names = readdirSync(folder.path).sort(compareText);
  } catch (error) {
    context.found.problems.push(problem("unreadable-folder", { reason: reasonOf(error) }, fileStart(folder.shown)));
    return;
  }
  for (const name of names) {
    const entry = join(folder.path, name);
    const inner = { ...folder, path: entry, shown: joinShown(folder.shown, name) };
    if (/\.ya?ml$/.test(name) && !/(^|\.)examples\.ya?ml$/.test(name)) {
      const source = readSource(folder, name, context);
      if (source) context.found.rulebooks.push(source);
    } else if (statSync(join(entry, "rulebook.yaml"), { throwIfNoEntry: false })?.isFile()) {
      const source = readSource(inner, "rulebook.yaml", context);
      if (source) context.found.rulebooks.push(source);
    }
  }
}

/** Whether an entry is a folder or a file to read; a broken link or a device that bears a record file's name is a problem. */
function entryKind(path: string, isYaml: boolean, shown: string, problems: Problem[]): "folder" | "file" | undefined {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return "folder";
    if (stats.isFile()) return "file";
    if (isYaml) problems.push(problem("unreadable-file", { reason: "not a regular file" }, fileStart(shown)));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ELOOP") problems.push(problem("link-loop", {}, fileStart(shown)));
    else if (isYaml) problems.push(problem("unreadable-file", { reason }, fileStart(shown)));
  }
  return undefined;
}

function readSource(folder: Folder, name: string, context: Walk): SourceText | undefined {
  const path = join(folder.path, name);
  const shown = joinShown(folder.shown, name);
  const inLedger = relative(context.root, path).split(sep).join("/");
  return readText(path, context.prefix ? `${context.prefix}/${inLedger}` : inLedger, shown, context.found.problems);
}

/** Reads a file as UTF-8. What is wrong goes to `problems`, and then there is no source. */
export function readText(path: string, inLedger: string, shown: string, problems: Problem[]): SourceText | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    problems.push(problem("unreadable-file", { reason: reasonOf(error) }, fileStart(shown)));
    return undefined;
  }
  const decoded = decode(bytes);
  const source = new SourceText(inLedger, shown, decoded.text);
  if (decoded.ok) return source;
  problems.push(problem("not-utf8", { gbk: decoded.gbk }, source.placeAt(decoded.offset)));
  return undefined;
}

/** The place for a problem with a file or folder as a whole. */
export function fileStart(shown: string): Problem["place"] {
  return { file: shown, line: 1, column: 1, text: "" };
}

function joinShown(folder: string, name: string): string {
  return folder === "." ? name : `${folder.replace(/[/\\]+$/, "")}/${name}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : String(error);
}
