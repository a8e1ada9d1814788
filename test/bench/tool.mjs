import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const SCHEMAS = join(ROOT, "schemas");
export const AS_OF = "2025-12-31";
export const node = process.execPath;
const RULEBOOK = join(ROOT, "test/bench/rulebook.yaml");

/** What is measured: the program, the text of its help, how often, with which peers, and where the work is done.
 * @typedef {{ tool: string, help: string, runs: number, peers: Installed[], work: string }} Options
 * @typedef {{ peer: import("./peers.mjs").Peer, home: string, python: string }} Installed
 */

/** The tool's command line for a whole check. @param {string} tool @param {string} ledger @param {string[]} options */
export function check(tool, ledger, ...options) {
  return [node, tool, "check", ledger, "--rulebook", RULEBOOK, "--as-of", AS_OF, ...options];
}

/** The tool's command line for the report of a run that was made in shares. @param {string} tool @param {string[]} blobs @param {string[]} options */
export function merge(tool, blobs, ...options) {
  return [node, tool, "merge", ...blobs, ...options];
}
