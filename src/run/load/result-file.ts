import { hasShape } from "../../document/schema.js";
import { decode } from "../../document/source.js";
import type { ComparedResult } from "../../views/diff.js";
import { Stop } from "../exit.js";
import { bytesOf } from "../files/named-path.js";
import type { RunContext } from "../run-context.js";

/** A result that an earlier `audit check --format json` wrote. Throws a Stop for a file that cannot be read, and for what is no result. */
export function readResult(path: string, context: RunContext): ComparedResult {
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
