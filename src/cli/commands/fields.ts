import { describedFields } from "../../document/described-fields.js";
import type { Messages } from "../../messages/messages.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { kindNamed } from "../../run/kind-option.js";
import { oneOf } from "../../run/option-values.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";
import { KINDS, type Kind } from "../../terms/record-kinds.js";

/** `audit fields [KIND]`: every key that may be written, in both spellings, and what to write. */
export async function fieldsCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.fields, call);
  const [text] = call.args;
  const kinds = text === undefined ? [...KINDS, "unit" as const] : [fileNamed(text, call.messages)];
  await show({ files: kinds.map((kind) => ({ kind, fields: describedFields(kind) })) }, output, call);
  return EXIT.ok;
}

/** A kind of file by its name as files bear it, or in the language of the run. Throws a Stop. */
function fileNamed(text: string, messages: Messages): Kind | "unit" {
  if (text === messages.fields.unit) return "unit";
  return kindNamed(text, messages) ?? oneOf("fields", text, [...KINDS, "unit"], messages);
}
