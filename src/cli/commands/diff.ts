import { hasShape } from "../../document/schema.js";
import { decode } from "../../document/source.js";
import { REPORTS } from "../../report/index.js";
import type { Call, RunContext } from "../../run/call.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { bytesOf } from "../../run/files/named-path.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { warn } from "../../run/output/problems.js";
import { type ComparedResult, differenceOf, differentlyAsked } from "../../views/diff.js";

/** `audit diff OLD NEW`: what is new, changed or closed between two results of `audit check --format json`. Exit 0 when it ran; throws a Stop for what is no result. */
export async function diffCommand(call: Call): Promise<ExitCode> {
  const [old = "", current = ""] = call.args;
  const { diff } = call.messages;
  const output = outputOf(REPORTS.diff, call);
  const before = readResult(old, call);
  const after = readResult(current, call);
  const asked = differentlyAsked(before, after).map((what) => diff.asked[what]);
  if (asked.length > 0) await warn(diff.differentlyAsked(asked), call);
  await show({ before, after, difference: differenceOf(before.findings, after.findings) }, output, call);
  return EXIT.ok;
}

function readResult(path: string, context: RunContext): ComparedResult {
  const { diff } = context.messages;
  const value = parsed(bytesOf(path, context, diff.unreadable));
  const schema = typeof value === "object" && value !== null && "schema" in value ? String(value.schema) : null;
  if (!hasShape("result", value)) throw new Stop(diff.noResult(path, schema));
  return value;
}

/** What JSON stands for; undefined where it is none. */
function parsed(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  if (!decoded.ok) return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}
