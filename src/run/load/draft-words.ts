import { resolve } from "node:path";
import { addAll } from "../../base/lists.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { conforms } from "../../document/schema.js";
import { shippedText } from "../../document/shipped-files.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import type { DraftWordsFile } from "../../generated/schemas.js";
import { Stop } from "../exit.js";
import { stopAt } from "../output/problems.js";
import type { RunContext } from "../run-context.js";

const OWN = "templates/draft/words.yaml";

/** The table of words that a draft goes by: the one that options name, else the one that comes with the program. Throws a Stop where it has errors. */
export async function readDraftWords(context: RunContext): Promise<DraftWordsFile> {
  const { environment, options, messages } = context;
  const problems: Problem[] = [];
  const path = options.words;
  const source =
    path === undefined
      ? new SourceText(OWN, OWN, shippedText(OWN) ?? "")
      : readText(resolve(environment.cwd, path), path, path, problems);
  if (source) {
    const file = readYaml(source);
    addAll(problems, file.problems);
    const { value } = file;
    if (problems.length === 0 && conforms("wordlist", value, { file }, problems)) return value;
  }
  await stopAt(problems, context);
  throw new Stop(messages.draft.badFile(path ?? OWN, ""));
}
