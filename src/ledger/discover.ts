import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { compareTexts } from "../base/text-order.js";
import { entriesOf, type FolderEntry, liesIn, realPathOf, whatIsAt } from "../document/file-system.js";
import { fileStart, isError, type Problem, problem } from "../document/problem.js";
import { type FoundFile, readFound } from "../document/read-text.js";
import type { SourceText } from "../document/source.js";
import type { Kind } from "../terms/record-kinds.js";
import { isCopy } from "./copies.js";
import { roleOf } from "./file-role.js";
import type { Finder, Roster } from "./names.js";
import type { RecordInput } from "./read/input.js";

/** A record file and what kind of records it lists. */
export interface RecordFile extends FoundFile {
  readonly kind: Kind;
  /** The folder its evidence paths are relative to, and the ledger they may not leave: absolute. */
  readonly folder: string;
  readonly ledger: string;
  /** What it will hold, where that is not what lies there now: a text about to be written. */
  readonly planned?: SourceText;
}

/** A workbook whose tables hold records of a unit, read where it lies. */
export interface Workbook extends FoundFile {
  /** The lists of records in it, one a table and kind; what is wrong with it goes to `problems`. @param unit whose records they are @param names who may be named there */
  lists(unit: Roster, names: Finder, problems: Problem[]): readonly RecordInput[];
}

/** A folder that holds `unit.yaml`, with the record files that belong to it. */
export interface UnitFolder {
  /** The folder itself: absolute. */
  readonly folder: string;
  /** Its `unit.yaml`. */
  readonly description: FoundFile;
  /** The nearest unit folder above it in the tree. */
  readonly above: UnitFolder | undefined;
  readonly records: RecordFile[];
  readonly workbooks: Workbook[];
}

/** What lies in the ledgers named: nothing is interpreted yet, and no file but the rulebooks is read. */
export interface Discovered {
  readonly units: UnitFolder[];
  /** Files of waivers and answers that lie in no unit's folder: each of their records names its unit. */
  readonly loose: RecordFile[];
  /** Rulebook files in `regulations/` folders of the ledgers. */
  readonly rulebooks: SourceText[];
  readonly problems: Problem[];
}

/** Files and folders that settings or options name, as absolute paths: none of them holds records (contract 1). */
export interface Apart {
  readonly files: readonly string[];
  /** The one that lists waivers, with its path as the user would write it; it belongs to the unit whose folder it lies in, if any. */
  readonly waivers: NamedFile | null;
  /** Links out of the ledgers are followed; else they are left alone, with a notice. */
  readonly follow?: boolean;
}

/** A folder that was found, called as a file would be. */
interface FoundFolder extends FoundFile {
  /** The ledger it lies in: absolute. */
  readonly ledger: string;
}

/** A folder to look into, and the links followed to reach it. */
interface Folder {
  readonly at: FoundFolder;
  readonly realPaths: readonly string[];
}

/** A file in a folder. Its paths are put together when they are asked for: a province has many files and fewer folders. */
class FileIn implements FoundFile {
  constructor(
    protected readonly at: FoundFolder,
    private readonly base: string,
  ) {}

  get path(): string {
    return pathIn(this.at.path, this.base);
  }

  get name(): string {
    return this.at.name === "" ? this.base : `${this.at.name}/${this.base}`;
  }

  get shown(): string {
    return joinShown(this.at.shown, this.base);
  }
}

class RecordFileIn extends FileIn implements RecordFile {
  constructor(
    at: FoundFolder,
    base: string,
    readonly kind: Kind,
  ) {
    super(at, base);
  }

  get folder(): string {
    return this.at.path;
  }

  get ledger(): string {
    return this.at.ledger;
  }
}

function folderIn(at: FoundFolder, base: string): FoundFolder {
  const { path, name, shown } = new FileIn(at, base);
  return { path, name, shown, ledger: at.ledger };
}

const YAML_NAME = /\.ya?ml$/i;

/**
 * Finds units and record files in ledger folders. What cannot be reached is a problem, never an exception.
 * Folders whose names begin with a dot and `node_modules` are passed over. Links are followed, after everything that is
 * not one, and what was read already is not read again.
 * @param ledgers folders as the user wrote them, relative to `cwd`
 * @param apart files that are not to be taken for record files
 */
export function discover(ledgers: readonly string[], cwd: string, apart: Apart = NOTHING_APART): Discovered {
  const found: Discovered = { units: [], loose: [], rulebooks: [], problems: [] };
  const seen = new Map(apart.files.map((path): [string, boolean] => [realPathOf(path), false]));
  const roots = rootsOf(ledgers, cwd);
  const within = apart.follow ? null : roots.map(({ root }) => realPathOf(root));
  for (const { root, shown, prefix } of roots) {
    const context: Walk = { found, seen, passedOver: new Set(), links: [], within };
    const errors = () => found.problems.filter(isError).length;
    const errorsBefore = errors();
    const at = { path: root, name: prefix, shown, ledger: root };
    let hasUnit = walk({ at, realPaths: [] }, undefined, context);
    for (let link = context.links.shift(); link; link = context.links.shift()) {
      hasUnit = visit(link, context) || hasUnit;
    }
    if (!hasUnit && errors() === errorsBefore) found.problems.push(problem("no-unit", {}, fileStart(shown)));
  }
  if (apart.waivers) addWaivers(apart.waivers, roots, found);
  return found;
}

const NOTHING_APART: Apart = { files: [], waivers: null };

/** A ledger's folder, as the user wrote it, and what stands before its files' names in reports. */
interface Root {
  readonly root: string;
  readonly shown: string;
  readonly prefix: string;
}

/** The outer of two ledgers first: a unit's superior is the nearest unit above it in the tree. */
function rootsOf(ledgers: readonly string[], cwd: string): Root[] {
  const bases = ledgers.map((ledger) => basename(resolve(cwd, ledger)));
  return [...ledgers]
    .sort((one, other) => compareTexts(resolve(cwd, one), resolve(cwd, other)))
    .map((shown) => {
      const root = resolve(cwd, shown);
      const base = basename(root);
      const isAlone = bases.filter((one) => one === base).length === 1;
      return { root, shown, prefix: ledgers.length === 1 ? "" : isAlone ? base : shown };
    });
}

/** Takes in the waivers that the settings name, for the innermost unit whose folder they lie in, else as those of no unit's folder. */
function addWaivers(named: NamedFile, roots: readonly Root[], found: Discovered): void {
  const { unit, file, ledger } = homeAmong(named, roots, found);
  (unit?.records ?? found.loose).push({ kind: "waivers", ...file, folder: dirname(named.path), ledger });
}

/** A file that settings name: its absolute path, and as the user would write it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

/** Where a file lies: as reports call it, in which ledger, and of which unit the folder is. */
export interface Home {
  readonly file: FoundFile;
  readonly ledger: string;
  readonly unit: UnitFolder | undefined;
}

/** Where a file lies in ledgers that were looked through. */
export function homeOf(named: NamedFile, ledgers: readonly string[], cwd: string, found: Discovered): Home {
  return homeAmong(named, rootsOf(ledgers, cwd), found);
}

function homeAmong({ path, shown }: NamedFile, roots: readonly Root[], found: Discovered): Home {
  const home = innermost(path, roots, ({ root }) => root);
  const inLedger = home && relative(home.root, path).split(sep).join("/");
  const name = inLedger === undefined ? shown : home?.prefix ? `${home.prefix}/${inLedger}` : inLedger;
  const unit = innermost(path, found.units, (one) => one.folder);
  return { file: { path, name, shown }, ledger: home?.root ?? dirname(path), unit };
}

/** Of what has a folder, that with the innermost one a file lies in. */
function innermost<T>(path: string, all: readonly T[], folderOf: (one: T) => string): T | undefined {
  return all
    .filter((one) => path.startsWith(folderOf(one) + sep))
    .sort((one, other) => folderOf(other).length - folderOf(one).length)[0];
}

interface Walk {
  readonly found: Discovered;
  /** Files and folders already read, by real path, and whether a unit was in them: what overlaps counts once. */
  readonly seen: Map<string, boolean>;
  /** Folders with a file of no known kind, by real path: a link may give them a name that is one. */
  readonly passedOver: Set<string>;
  /** Links met on the way, to be followed when the rest is read. */
  readonly links: Entry[];
  /** Where links may lead: the ledgers, as real paths; null for anywhere. */
  readonly within: readonly string[] | null;
}

/** A file or folder, the folder it lies in, and the unit it belongs to. */
interface Entry {
  readonly folder: Folder;
  readonly name: string;
  readonly unit: UnitFolder | undefined;
  /** What it is said to be where it was found: perhaps a link. */
  readonly found: FolderEntry;
}

/** Reads a folder and what is below it; true where it holds a unit. */
function walk(folder: Folder, above: UnitFolder | undefined, context: Walk): boolean {
  const { at } = folder;
  const { found, seen } = context;
  const listed = entriesOf(at.path);
  if ("reason" in listed) {
    found.problems.push(problem("unreadable-folder", { reason: listed.reason }, fileStart(at.shown, at.name)));
    return false;
  }
  const { entries } = listed;
  const realPath = realPathOf(at.path);
  if (folder.realPaths.includes(realPath)) {
    found.problems.push(problem("link-loop", {}, fileStart(at.shown, at.name)));
    return false;
  }
  const known = seen.get(realPath);
  if (known !== undefined && !context.passedOver.has(realPath)) return known;

  const inside = { at, realPaths: [...folder.realPaths, realPath] };
  const description = entries.find(({ name }) => name === "unit.yaml");
  let hasUnit = description !== undefined && !leaves(at, description, context);
  let unit = above;
  if (hasUnit) {
    unit = { folder: at.path, description: new FileIn(at, "unit.yaml"), above, records: [], workbooks: [] };
    found.units.push(unit);
  }
  seen.set(realPath, hasUnit);
  for (const found of entries) {
    const { name } = found;
    if (name.startsWith(".") || name === "node_modules" || name === "unit.yaml") continue;
    const entry = { folder: inside, name, unit, found };
    if (isCopy(name) && (found.isDirectory() || YAML_NAME.test(name))) context.found.problems.push(copyLeft(at, name));
    else if (found.isSymbolicLink()) context.links.push(entry);
    else hasUnit = visit(entry, context) || hasUnit;
  }
  seen.set(realPath, hasUnit);
  return hasUnit;
}

/** A copy is not read, and the user is told. */
function copyLeft(at: FoundFolder, name: string): Problem {
  return problem("copy-left-out", {}, fileStart(joinShown(at.shown, name)), "warning");
}

/** Reads what a folder holds under a name; true where that is, or holds, a unit. */
function visit({ folder, name, unit, found }: Entry, context: Walk): boolean {
  const kind = found.isFile()
    ? "file"
    : found.isDirectory()
      ? "folder"
      : leaves(folder.at, found, context)
        ? undefined
        : entryKind(new FileIn(folder.at, name), YAML_NAME.test(name), context.found.problems);
  if (kind === "folder") {
    const inner: Folder = { at: folderIn(folder.at, name), realPaths: folder.realPaths };
    if (name !== "regulations") return walk(inner, unit, context);
    collectRulebooks(inner.at, context);
  } else if (kind === "file" && YAML_NAME.test(name) && name !== "audit.config.yaml") {
    // The folder's own links were followed already: only a file that is itself a link leads elsewhere.
    const realPath = found.isSymbolicLink()
      ? realPathOf(join(folder.at.path, name))
      : pathIn(folder.realPaths.at(-1) ?? folder.at.path, name);
    if (context.seen.has(realPath)) return false;
    if (addFile(folder.at, name, unit, context)) context.seen.set(realPath, false);
    else context.passedOver.add(dirname(realPath));
  }
  return false;
}

/** Takes in a record file; false for a file of no known kind, which is left alone. */
/** Records that name their unit where they lie in no unit's folder. */
const MAY_BE_LOOSE: ReadonlySet<Kind> = new Set(["waivers", "answers"]);

function addFile(at: FoundFolder, name: string, unit: UnitFolder | undefined, { found }: Walk): boolean {
  const role = roleOf(name, basename(at.path));
  if (typeof role === "object") {
    const args = { kind: role.unknown, nearest: role.nearest };
    found.problems.push(
      problem("unknown-kind", args, fileStart(joinShown(at.shown, name), new FileIn(at, name).name), "warning"),
    );
    return false;
  }
  if (role === "unit") return true;
  if (!unit && !MAY_BE_LOOSE.has(role)) {
    found.problems.push(
      problem("file-outside-unit", {}, fileStart(joinShown(at.shown, name), new FileIn(at, name).name)),
    );
    return true;
  }
  (unit?.records ?? found.loose).push(new RecordFileIn(at, name, role));
  return true;
}

/** The rulebooks of a `regulations/` folder: `<name>.yaml`, or `<name>/rulebook.yaml`; examples beside them are not rulebooks. */
function collectRulebooks(at: FoundFolder, context: Walk): void {
  const { found } = context;
  const listed = entriesOf(at.path);
  if ("reason" in listed) {
    found.problems.push(problem("unreadable-folder", { reason: listed.reason }, fileStart(at.shown, at.name)));
    return;
  }
  for (const entry of listed.entries) {
    const { name } = entry;
    if (name.startsWith(".") || leaves(at, entry, context)) continue;
    const inner = folderIn(at, name);
    const isBook = isRulebookName(name);
    const kind = entryKind(inner, isBook, found.problems);
    const source =
      kind === "file" && isBook
        ? readFound(inner, found.problems)
        : kind === "folder" && whatIsAt(join(inner.path, "rulebook.yaml")).to !== "nothing"
          ? readRulebookIn(inner, context)
          : undefined;
    if (source) found.rulebooks.push(source);
  }
}

/** The rulebook of a folder; undefined where it is a link out of the ledgers, or cannot be read. */
function readRulebookIn(folder: FoundFolder, context: Walk): SourceText | undefined {
  const listed = entriesOf(folder.path);
  const own = "entries" in listed ? listed.entries.find(({ name }) => name === "rulebook.yaml") : undefined;
  if (own && leaves(folder, own, context)) return undefined;
  return readFound(new FileIn(folder, "rulebook.yaml"), context.found.problems);
}

/** Whether an entry is a link that leads out of the ledgers and is not to be followed; that it would be read is noted. */
function leaves(at: FoundFolder, entry: FolderEntry, { within, found }: Walk): boolean {
  if (within === null || !entry.isSymbolicLink()) return false;
  const { path, shown, name } = new FileIn(at, entry.name);
  const { to } = whatIsAt(path);
  // Of one that leads to nothing, or in a circle, something else is said.
  if (to === "nothing" || to === "unknown" || liesIn(within, path)) return false;
  if (to === "folder" || YAML_NAME.test(entry.name)) {
    // Without its description the records of a unit would be taken for those of the unit above.
    const severity = entry.name === "unit.yaml" ? "error" : "warning";
    found.problems.push(problem("link-leaves", {}, fileStart(shown, name), severity));
  }
  return true;
}

/** Whether a file in a folder of rulebooks bears the name of one. */
export function isRulebookName(name: string): boolean {
  return YAML_NAME.test(name) && !/(^|\.)(examples|clauses)\.ya?ml$/i.test(name);
}

/** Whether an entry is a folder or a file to read; a broken link or a device that bears a record file's name is a problem. */
function entryKind(
  { path, shown, name }: FoundFile,
  isYaml: boolean,
  problems: Problem[],
): "folder" | "file" | undefined {
  const leads = whatIsAt(path);
  switch (leads.to) {
    case "folder":
    case "file":
      return leads.to;
    case "unknown":
      if (leads.reason === "ELOOP") problems.push(problem("link-loop", {}, fileStart(shown, name)));
      else if (isYaml) problems.push(problem("unreadable-file", { reason: leads.reason }, fileStart(shown, name)));
      // What has no ending may be a folder full of records.
      else if (extname(name) === "")
        problems.push(problem("unreadable-folder", { reason: leads.reason }, fileStart(shown, name)));
      return undefined;
    default: {
      const reason = leads.to === "nothing" ? "ENOENT" : "not a regular file";
      if (isYaml) problems.push(problem("unreadable-file", { reason }, fileStart(shown, name)));
      return undefined;
    }
  }
}

/** What lies in a folder whose path is resolved already: to join them would go through it letter by letter. */
function pathIn(folder: string, base: string): string {
  return folder.endsWith(sep) ? `${folder}${base}` : `${folder}${sep}${base}`;
}

function joinShown(folder: string, name: string): string {
  return folder === "." ? name : `${folder.replace(/[/\\]+$/, "")}/${name}`;
}

/** The same ledger, with other record files in one unit. */
export function withRecordFiles(discovered: Discovered, folder: UnitFolder, records: RecordFile[]): Discovered {
  const changed = new Map<UnitFolder, UnitFolder>();
  for (const one of discovered.units) {
    const above = one.above && changed.get(one.above);
    changed.set(one, { ...one, above, records: one === folder ? records : one.records });
  }
  return { ...discovered, units: [...changed.values()] };
}
