import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { problemText } from "../../messages/messages.js";
import type { RunContext } from "../call.js";
import { Stop } from "../exit.js";

/** The text of a regulation's file: .txt and .md as they are, of a .docx its paragraphs and tables. Throws a Stop where it is none of these, or cannot be read. */
export async function readRegulationText(path: string, { environment, messages }: RunContext): Promise<string> {
  const ending = extname(path).toLowerCase();
  const { draft } = messages;
  if (ending === ".pdf" || ending === ".doc") throw new Stop(draft.notText(path, ending === ".pdf" ? "pdf" : "doc"));
  const file = resolve(environment.cwd, path);
  if (ending === ".docx") return fromWord(file, path, messages);
  if (![".txt", ".md", ".markdown", ""].includes(ending)) throw new Stop(draft.notText(path, "other"));
  const problems: Problem[] = [];
  const source = readText(file, path, path, problems);
  const [wrong] = problems;
  if (!source) throw new Stop(draft.badFile(path, wrong ? problemText(wrong, messages) : ""));
  return source.text;
}

async function fromWord(file: string, shown: string, { draft }: RunContext["messages"]): Promise<string> {
  const { docxText } = await import("./docx-text.js");
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Stop(draft.badFile(shown, errorReason(error)));
  }
  const text = docxText(bytes);
  if (text === undefined) throw new Stop(draft.badFile(shown, draft.noWord));
  return text;
}
