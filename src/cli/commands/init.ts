import { resolve } from "node:path";
import { dayInShanghai } from "../../calendar/day.js";
import { shippedNames, shippedText } from "../../document/shipped-files.js";
import type { Call } from "../../run/call.js";
import { calledAs } from "../../run/called-as.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { leadsTo } from "../../run/files/named-path.js";
import { isEmptyFolder, writeNewFolder } from "../../run/files/new-folder.js";
import { writeLines } from "../../run/output/lines.js";

const TEMPLATE = "templates/ledger";
const SCHEMAS = "schemas";

/**
 * `audit init DIR`: a small ledger to start from, its records and its unit dated today, with the schemas beside it so
 * that an editor can help offline. Never overwrites anything.
 */
export async function initCommand(call: Call): Promise<ExitCode> {
  const { args, environment, messages } = call;
  const [folder = ""] = args;
  const path = resolve(environment.cwd, folder);
  if (leadsTo(folder, call) !== "nothing" && !isEmptyFolder(path)) throw new Stop(messages.cli.notEmpty(folder));
  const today = dayInShanghai(environment.now());
  const files = [
    ...shippedFiles(TEMPLATE, "").map(([name, text]) => [name, text.replaceAll("{today}", today)] as const),
    ...shippedFiles(SCHEMAS, ".schemas/"),
  ];
  writeNewFolder({ shown: folder, path }, new Map(files), messages);
  const program = calledAs(environment.program, environment.cwd);
  await writeLines(environment.stdout, messages.cli.created(folder, shippedNames(TEMPLATE), program));
  return EXIT.ok;
}

/** The files of a folder that comes with the program. @param into the folder they go to, with `/` */
function shippedFiles(folder: string, into: string): (readonly [string, string])[] {
  return shippedNames(folder).map((name) => [`${into}${name}`, shippedText(`${folder}/${name}`) ?? ""]);
}
