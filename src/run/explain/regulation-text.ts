import { resolve } from "node:path";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { problemText } from "../../messages/messages.js";
import { passageOf } from "../../regulation/passage.js";
import type { RegulationText } from "../../report/explain/view.js";
import { Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";

/** The regulation's own text, from the file that options name; null where they name none. Throws a Stop where it cannot be read as UTF-8. */
export function regulationText({ environment, messages, options: { text: path } }: RunContext): RegulationText | null {
  if (path === undefined) return null;
  const problems: Problem[] = [];
  const source = readText(resolve(environment.cwd, path), path, path, problems);
  const [wrong] = problems;
  if (!source) throw new Stop(messages.explain.badText(path, wrong ? problemText(wrong, messages) : ""));
  return { file: path, passage: (clause) => passageOf(source.text, clause) };
}
