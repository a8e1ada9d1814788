import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { isFolder, whatIsAt } from "../../document/file-system.js";

/**
 * Makes a folder and those above it that are not there, and returns those made, the outermost first. Throws what the file system does.
 * Node's own way tries without end where a folder is there that takes none.
 */
export function makeFolder(path: string): readonly string[] {
  const missing: string[] = [];
  for (let at = path; whatIsAt(at).to === "nothing" && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  return missing.filter(make);
}

/** Makes one folder; false where another run made it in the meantime. */
function make(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (errorReason(error) === "EEXIST" && isFolder(path)) return false;
    throw error;
  }
}
