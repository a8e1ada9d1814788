import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { hasShape } from "../../document/schema.js";
import { decode } from "../../document/source.js";
import type { Messages } from "../../messages/messages.js";
import { diffJson, diffText } from "../../report/diff/diff.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { oneOf } from "../../run/options.js";
import { type ComparedResult, differenceOf, differentlyAsked } from "../../views/diff.js";

/** `audit diff OLD NEW`: what is new, changed or closed between two results of `audit check --format json`. Exit 0 when it ran; throws a Stop for what is no result. */
export async function diffCommand(
  old: string,
  current: string,
  options: { readonly format?: string },
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], messages);
  const before = readResult(old, environment.cwd, messages);
  const after = readResult(current, environment.cwd, messages);
  const asked = differentlyAsked(before, after).map((what) => messages.diff.asked[what]);
  if (asked.length > 0) {
    await environment.stderr.write(`${messages.cli.warning}: ${messages.diff.differentlyAsked(asked)}\n`);
  }
  const comparison = { before, after, difference: differenceOf(before.findings, after.findings) };
  const width = environment.stdout.columns ?? Number.POSITIVE_INFINITY;
  await environment.stdout.write(format === "json" ? diffJson(comparison) : diffText(comparison, width, messages));
  return EXIT.ok;
}

function readResult(path: string, cwd: string, { diff }: Messages): ComparedResult {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    throw new Stop(diff.unreadable(path, errorReason(error)));
  }
  const value = parsed(bytes);
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
