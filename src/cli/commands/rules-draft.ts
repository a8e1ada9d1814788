import { resolve } from "node:path";
import { draftRulebook } from "../../authoring/draft/draft.js";
import { errorReason } from "../../base/error-reason.js";
import { asList } from "../../base/lists.js";
import { clausesYaml } from "../../report/draft/clauses-yaml.js";
import type { DraftView } from "../../report/draft/view.js";
import { draftYaml } from "../../report/draft/yaml.js";
import { REPORTS } from "../../report/index.js";
import type { ReportOptions } from "../../report/reporter.js";
import { calledAs } from "../../run/called-as.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeNew } from "../../run/files/atomic-write.js";
import { makeFolder } from "../../run/files/folders.js";
import { readDraftWords } from "../../run/load/draft-words.js";
import { readRegulationText } from "../../run/load/regulation-text.js";
import { writeLines } from "../../run/output/lines.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";
import { TOOL } from "../../run/tool-version.js";

/** `audit rules draft FILE`: a rulebook drafted from a regulation's text, shown, or with -o written to a folder. Never overwrites anything. */
export async function rulesDraftCommand(call: Call): Promise<ExitCode> {
  const { environment, messages, options } = call;
  const [file = ""] = call.args;
  const id = options.id ?? "draft";
  if (!/^[a-z0-9-]+$/.test(id)) throw new Stop(messages.draft.badId(id));
  const words = await readDraftWords(call);
  const draft = draftRulebook(await readRegulationText(file, call), words);
  const view: DraftView = { draft, id, file, words };
  const folder = asList(options.output).at(-1);
  if (folder !== undefined) {
    const written = writeDraft(folder, view, call);
    await writeLines(
      environment.stderr,
      messages.draft.wrote(written, calledAs(environment.program, environment.cwd, environment.variables.PATH)),
    );
  }
  const output = outputOf(REPORTS.draft, { ...call, options: { ...options, output: undefined } });
  await show(view, output, call);
  return EXIT.ok;
}

/** Writes the rulebook and the list of clauses. @returns their paths, as the user would write them */
function writeDraft(folder: string, view: DraftView, call: Call): string[] {
  const { environment, messages } = call;
  const options: ReportOptions = {
    messages,
    width: Number.POSITIVE_INFINITY,
    isScreen: false,
    colour: 0,
    bom: false,
    columns: "all",
    tool: TOOL,
  };
  const texts = { "rulebook.yaml": draftYaml(view, options), "clauses.yaml": clausesYaml(view, options) };
  const shown = Object.keys(texts).map((name) => `${folder.replace(/[/\\]+$/, "")}/${name}`);
  try {
    makeFolder(resolve(environment.cwd, folder));
  } catch (error) {
    throw new Stop(messages.cli.cannotWrite(folder, errorReason(error)));
  }
  writeNew(targetsOf(shown, call), Object.values(texts), messages, messages.draft.exists);
  return shown;
}
