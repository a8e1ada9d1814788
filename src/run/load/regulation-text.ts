import { extname, resolve } from "node:path";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { problemText } from "../../messages/messages.js";
import { Stop } from "../exit.js";
import { bytesOf } from "../files/named-path.js";
import type { RunContext } from "../run-context.js";

/** The text of a regulation's file: .txt and .md as they are, of a .docx its paragraphs and tables. Throws a Stop where it is none of these, or cannot be read. */
export async function readRegulationText(path: string, context: RunContext): Promise<string> {
  const { environment, messages } = context;
  const ending = extname(path).toLowerCase();
  const { draft } = messages;
  if (ending === ".pdf" || ending === ".doc") throw new Stop(draft.notText(path, ending === ".pdf" ? "pdf" : "doc"));
  if (ending === ".docx") return fromWord(path, context);
  if (![".txt", ".md", ".markdown", ""].includes(ending)) throw new Stop(draft.notText(path, "other"));
  const problems: Problem[] = [];
  const source = readText(resolve(environment.cwd, path), path, path, problems);
  const [wrong] = problems;
  if (!source) throw new Stop(draft.badFile(path, wrong ? problemText(wrong, messages) : ""));
  return source.text;
}

async function fromWord(shown: string, context: RunContext): Promise<string> {
  const { draft } = context.messages;
  const { docxText } = await import("./docx-text.js");
  const text = docxText(bytesOf(shown, context, draft.badFile));
  if (text === undefined) throw new Stop(draft.badFile(shown, draft.noWord));
  return text;
}
