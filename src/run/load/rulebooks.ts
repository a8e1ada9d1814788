import { join, relative, resolve, sep } from "node:path";
import { RULE_KINDS, type Rule } from "../../audit/rules/rules.js";
import { nearest } from "../../base/nearest.js";
import { entriesOf, whatIsAt } from "../../document/file-system.js";
import { isError, type Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import type { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import { type Discovered, isRulebookName } from "../../ledger/discover.js";
import type { Messages } from "../../messages/messages.js";
import { loadRulebooks, type RulebookReading } from "../../regulation/load/load.js";
import { shippedRulebooks } from "../../regulation/load/shipped.js";
import { undecidedIn } from "../../regulation/load/undecided.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { problemsText } from "../../report/problems/text.js";
import { Stop } from "../exit.js";
import { stopAt } from "../output/problems.js";
import type { RunContext } from "../run-context.js";
import type { RunSettings } from "../settings/settings.js";

/** What a run on ledgers adds to the rulebooks that come with the program: those its settings name and those in its ledgers, and readings. */
export interface OfLedgers {
  readonly settings: Pick<RunSettings, "rulebooks" | "readings" | "terms">;
  readonly discovered: Pick<Discovered, "rulebooks">;
}

/**
 * The built-in rulebooks, those of the ledgers' own `regulations/` folders, and those named; the later replaces an earlier one of its id.
 * Throws a Stop where one has errors, after saying them on stderr.
 * @param of the ledgers; without them only the rulebooks that options name are added
 */
export async function loadBooks(context: RunContext, of?: OfLedgers): Promise<RulebookReading<Rule>> {
  const { environment, messages, options } = context;
  const paths = of ? of.settings.rulebooks.map(({ value }) => value.shown) : (options.rulebook ?? []);
  const readings = of?.settings.readings.map(({ value }) => value) ?? [];
  const problems: Problem[] = [];
  const sources = [
    ...(of?.discovered.rulebooks ?? []),
    ...paths.flatMap((path) => namedRulebook(path, environment.cwd, messages, problems)),
  ];
  const own = of?.settings.terms.map(({ value }) => value) ?? [];
  const added = sources.map(readYaml);
  const books = loadRulebooks<Rule>([...shippedRulebooks(), ...added], RULE_KINDS, readings, own);
  const all = [...problems, ...books.problems, ...(of ? undecidedIn(added, books.rulebooks) : [])];
  if (all.some(isError)) return stopAt(all, context);
  // Of ledgers the run says them with all else there is to say.
  if (!of) await environment.stderr.write(problemsText(all, messages, environment.stderr.colour));
  return { ...books, problems: all };
}

/** The rulebook of an id. Throws a Stop that names the nearest. */
export function findRulebook<Book extends Pick<Rulebook, "id">>(
  id: string,
  rulebooks: readonly Book[],
  { cli }: Messages,
): Book {
  const found = rulebooks.find((book) => book.id === id);
  if (found) return found;
  const known = rulebooks.map((book) => book.id);
  throw new Stop(cli.unknownRegulation(id, nearest(id, known) ?? null, known));
}

/** The rulebook of a file, of a folder that holds `rulebook.yaml`, or all those in a folder of rulebooks. */
function namedRulebook(path: string, cwd: string, messages: Messages, problems: Problem[]): SourceText[] {
  const named = resolve(cwd, path);
  const found = rulebooksAt(named);
  if ("reason" in found) throw new Stop(messages.cli.cannotOpen(path, found.reason));
  const { files } = found;
  if (files.length === 0) throw new Stop(messages.cli.noSuchRulebook(path));
  return files.flatMap((file) => {
    const shown =
      file === named ? path : `${path.replace(/[/\\]+$/, "")}/${relative(named, file).split(sep).join("/")}`;
    return readText(file, shown, shown, problems) ?? [];
  });
}

/** The rulebooks that a path names, examples beside them being none; or why the file system does not say. */
export type RulebooksAt = { readonly files: readonly string[] } | { readonly reason: string };

/** The rulebooks that a path names: a file, a folder that holds `rulebook.yaml`, or all those in a folder of rulebooks. */
export function rulebooksAt(path: string): RulebooksAt {
  const leads = whatIsAt(path);
  if (leads.to === "unknown") return { reason: leads.reason };
  if (leads.to === "file") return { files: [path] };
  if (leads.to !== "folder") return { files: [] };
  const own = inFolder(path);
  if (own) return { files: [own] };
  const listed = entriesOf(path);
  if ("reason" in listed) return { reason: listed.reason };
  // A ledger that stands where a rulebook is asked for was meant as the ledger.
  if (listed.entries.some(({ name }) => name === "unit.yaml")) return { files: [] };
  const files = listed.entries.flatMap(({ name }) => {
    const inner = join(path, name);
    return isRulebookName(name) && whatIsAt(inner).to === "file" ? [inner] : (inFolder(inner) ?? []);
  });
  return { files };
}

/** The rulebook that a folder holds; one that cannot be looked at is there: reading it says why. */
function inFolder(folder: string): string | undefined {
  const path = join(folder, "rulebook.yaml");
  const leads = whatIsAt(path);
  const isThere = leads.to === "unknown" ? leads.reason !== "ENOTDIR" : leads.to !== "nothing";
  return isThere ? path : undefined;
}
