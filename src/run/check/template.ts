import { extname } from "node:path";
import { sniff } from "../../import/content.js";
import { DOCUMENTS, type DocumentTemplate } from "../../report/check/view.js";
import { Stop } from "../exit.js";
import { bytesOf } from "../files/named-path.js";
import type { Output } from "../output/outputs.js";
import type { RunContext } from "../run-context.js";

/**
 * The document that `--template` asks for: one of ours by its name, else an office's own file, looked through before anything is read.
 * Undefined where nothing is asked. Throws a Stop for what is neither, for a file with errors, and where no output is a document.
 */
export async function templateIn(
  context: RunContext,
  outputs: readonly Pick<Output<never>, "format" | "path">[],
): Promise<DocumentTemplate | undefined> {
  const { messages, options } = context;
  const { template: given } = options;
  if (given === undefined) return undefined;
  const { docx } = messages;
  const other = outputs.find(({ format }) => format !== "docx");
  if (!outputs.some(({ format }) => format === "docx"))
    throw new Stop(docx.templateFor(other?.path ?? other?.format ?? ""));
  const own = DOCUMENTS.find((name) => name === given);
  if (own) return own;
  if (extname(given).toLowerCase() !== ".docx") throw new Stop(docx.unknownTemplate(given, DOCUMENTS));
  const bytes = bytesOf(given, context, docx.noTemplate);
  const { content } = sniff(bytes);
  if (content !== "docx") throw new Stop(docx.noTemplate(given, docx.noDocument(content)));
  const { faultsOf } = await import("../../report/check/document/own-template.js");
  const { errors, unknown } = faultsOf(bytes, messages);
  if (errors.length > 0) throw new Stop(docx.badTemplate(given, errors));
  if (unknown.length > 0) throw new Stop(docx.unknownFields(given, unknown, Object.values(docx.fields)));
  return bytes;
}
