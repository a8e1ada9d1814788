import { join, resolve } from "node:path";
import { dayInShanghai } from "../../calendar/day.js";
import { type Offers, publishedSchema } from "../../document/published-schema.js";
import { shippedNames, shippedText } from "../../document/shipped-files.js";
import { editorSettings, kindOfName, levelOfName, type Starter, starterText } from "../../import/starter.js";
import { checkedClauses } from "../../regulation/clauses.js";
import { calledAs } from "../../run/called-as.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { leadsTo } from "../../run/files/named-path.js";
import { isEmptyFolder, writeNewFolder } from "../../run/files/new-folder.js";
import { findRulebook, loadBooks } from "../../run/load/rulebooks.js";
import { oneOf, splitValues } from "../../run/option-values.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import type { Call } from "../../run/run-context.js";

const TEMPLATE = "templates/ledger";
const SCHEMAS = "schemas";
const USUAL_REGULATIONS = "templates/usual-regulations.json";

/**
 * `audit init DIR`: a ledger to start from: a unit of the kind asked for with its posts, every record file with an example, and what an
 * editor needs to help offline. Never overwrites anything; `--schemas LEDGER` renews only what is the editor's.
 */
export async function initCommand(call: Call): Promise<ExitCode> {
  const { args, environment, messages, options } = call;
  if (options.schemas !== undefined) return renewSchemas(options.schemas, call);
  const [folder] = args;
  if (folder === undefined)
    throw new Stop(`${messages.cli.missingArgument("DIR")} ${messages.cli.seeHelp("audit init")}`);
  const path = resolve(environment.cwd, folder);
  if (leadsTo(folder, call) !== "nothing" && !isEmptyFolder(path)) throw new Stop(messages.cli.notEmpty(folder));
  const { starter, offers } = await starterOf(call);
  const names = shippedNames(TEMPLATE);
  const files = [
    ...names.map((name) => [name, starterText(shippedText(`${TEMPLATE}/${name}`) ?? "", starter)] as const),
    ...editorFiles(offers),
  ];
  writeNewFolder({ shown: folder, path }, new Map(files), messages);
  const program = calledAs(environment.program, environment.cwd, environment.variables.PATH);
  await writeLines(environment.stdout, messages.cli.created(folder, names, program));
  return EXIT.ok;
}

/** What is asked for; a kind that is not said is told by the name. Throws a Stop. */
async function starterOf(call: Call): Promise<{ readonly starter: Starter; readonly offers: Offers }> {
  const { options, messages, environment } = call;
  const { rulebooks, terms } = await loadBooks(call);
  const name = options.name ?? "某县人民检察院";
  const all = terms.all("kinds");
  const kind =
    options.kind === undefined
      ? (kindOfName(name, terms) ?? terms.find("kinds", "agency"))
      : (terms.find("kinds", options.kind) ??
        terms.find(
          "kinds",
          oneOf(
            "--kind",
            options.kind,
            all.map(({ zh }) => zh),
            messages,
          ),
        ));
  const level = terms.find("levels", levelOfName(name));
  const regulations = splitValues(options.regulation);
  const books = (regulations.length > 0 ? regulations : [usualRegulation(kind?.id)]).map((id) =>
    findRulebook(id, rulebooks, messages),
  );
  const [first] = books;
  if (!kind || !level || !first) throw new Error("the program's own terms have no kinds or levels");
  const keys = options.keys === undefined ? messages.language : oneOf("--keys", options.keys, ["zh", "en"], messages);
  const starter = {
    name,
    kind,
    level,
    regulations: books.map(({ id }) => id),
    clause: checkedClauses(first)[0] ?? "1",
    keys,
    today: dayInShanghai(environment.now()),
  };
  return { starter, offers: { terms, regulations: rulebooks.map(({ id }) => id) } };
}

/** The regulation that a unit of a kind begins with where none is named: which one that is says a file beside the templates. */
function usualRegulation(kind: string | undefined): string {
  const usual: Readonly<Record<string, string>> = JSON.parse(shippedText(USUAL_REGULATIONS) ?? "{}");
  return usual[kind ?? ""] ?? usual.other ?? "";
}

/** What an editor reads, by the path in the ledger. */
function editorFiles(offers: Offers): (readonly [string, string])[] {
  const schemas = shippedNames(SCHEMAS).map(
    (name) => [`.schemas/${name}`, publishedSchema(name.replace(".schema.json", ""), offers)] as const,
  );
  return [...schemas, [".vscode/settings.json", editorSettings()]];
}

/** Renews the schemas of a ledger that is there. */
async function renewSchemas(ledger: string, call: Call): Promise<ExitCode> {
  const { environment, messages } = call;
  if (leadsTo(ledger, call) !== "folder") throw new Stop(messages.cli.notAFolder(ledger));
  if (leadsTo(join(ledger, ".schemas"), call) !== "folder")
    throw new Stop(messages.cli.noFolderToWrite(join(ledger, ".schemas")));
  const { terms, rulebooks } = await loadBooks(call);
  const files = editorFiles({ terms, regulations: rulebooks.map(({ id }) => id) }).filter(([name]) =>
    name.startsWith(".schemas/"),
  );
  const targets = targetsOf(
    files.map(([name]) => join(ledger, name)),
    call,
  );
  writeWhole(
    targets,
    files.map(([, text]) => text),
    messages,
  );
  await writeLine(environment.stdout, messages.cli.renewed(ledger, files.length));
  return EXIT.ok;
}
