import { resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { asList } from "../../base/lists.js";
import { shippedText } from "../../document/shipped-files.js";
import { calledAs } from "../../run/called-as.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeNew } from "../../run/files/atomic-write.js";
import { makeFolder } from "../../run/files/folders.js";
import { writeLines } from "../../run/output/lines.js";
import type { Call } from "../../run/run-context.js";

const FILES = ["rulebook.yaml", "clauses.yaml", "examples.yaml"] as const;

/** `audit rules new ID`: a rulebook of five typical duties with its examples, to be rewritten, in `regulations/ID` or the folder of -o. Never overwrites anything. */
export async function rulesNewCommand(call: Call): Promise<ExitCode> {
  const { args, environment, messages, options } = call;
  const [id = ""] = args;
  if (!/^[a-z0-9-]+$/.test(id)) throw new Stop(messages.rules.badId(id));
  const folder = (asList(options.output).at(-1) ?? `regulations/${id}`).replace(/[/\\]+$/, "");
  const shown = FILES.map((name) => `${folder}/${name}`);
  const texts = FILES.map((name) =>
    (shippedText(`templates/rulebook/${name}`) ?? "").replaceAll("{id}", id).replaceAll("{path}", folder),
  );
  try {
    makeFolder(resolve(environment.cwd, folder));
  } catch (error) {
    throw new Stop(messages.cli.cannotWrite(folder, errorReason(error)));
  }
  writeNew(targetsOf(shown, call), texts, messages, messages.draft.exists);
  const program = calledAs(environment.program, environment.cwd, environment.variables.PATH);
  await writeLines(environment.stdout, messages.rules.wroteNew(shown, program, folder));
  return EXIT.ok;
}
