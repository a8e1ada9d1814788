import { createHash, randomBytes } from "node:crypto";
import { rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { entriesOf } from "../../document/file-system.js";

// What is being written lies beside its place until it is whole, under a name that says which run it belongs to. A run that was
// killed leaves it there; the next one that writes into the folder clears it away.

const NAME = /^\.audit-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.part$/;

/** What no run has touched for so long is nobody's, whoever bears the number of its process now: milliseconds. */
const A_DAY = 86_400_000;

/** Where what will stand at a path is written until it is whole: in the same folder, under a short name, since the path's own may be as long as names can be. */
export function partialOf(path: string): string {
  return join(dirname(path), `.audit-${machine()}-${process.pid}-${randomBytes(6).toString("hex")}.part`);
}

/** Whether a name is of something that a run of this program was writing. */
export function isPartial(name: string): boolean {
  return NAME.test(name);
}

/** Clears away what runs that are no more left half written in a folder. @param own what this run is writing there: its time is now */
export function clearPartials(folder: string, own: string): void {
  const listed = entriesOf(folder);
  if ("reason" in listed) return;
  const left = listed.entries.map(({ name }) => name).filter(isPartial);
  for (const path of left.map((name) => join(folder, name))) {
    if (path !== own && isLeft(path, own)) removeIfPossible(path);
  }
}

/** Removes what was being written, if it can be: that it cannot is no reason to fail. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays, under a name that the next run knows.
  }
}

/** Whether no run writes it any more: its process is not there, or it has not been touched for a day. */
function isLeft(path: string, own: string): boolean {
  const [, of, process] = NAME.exec(path.slice(dirname(path).length + 1)) ?? [];
  if (of === machine() && !isRunning(Number(process))) return true;
  try {
    return statSync(own).mtimeMs - statSync(path).mtimeMs > A_DAY;
  } catch {
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorReason(error) !== "ESRCH";
  }
}

/** A folder may be shared by machines, each of which counts its own processes. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
