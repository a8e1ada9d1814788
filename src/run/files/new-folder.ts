import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorReason } from "../../base/error-reason.js";
import { entriesOf, isFolder } from "../../document/file-system.js";
import type { Messages } from "../../messages/messages.js";
import { Stop } from "../exit.js";
import { type Target, writeNewFile } from "./atomic-write.js";
import { makeFolder } from "./folders.js";
import { clearPartials, isPartial, partialOf, removeIfPossible } from "./partial.js";

/** Whether a new folder may be made of a path: nothing is there but, perhaps, a folder with nothing in it, or what an earlier run of this program left half done. */
export function isEmptyFolder(path: string): boolean {
  const listed = entriesOf(path);
  return "entries" in listed && listed.entries.every(({ name }) => isPartial(name));
}

/**
 * Makes a folder with files in it, whole or not at all: it is made beside its place and renamed into it, or, where an empty folder is
 * there already, within it. Throws a Stop where it cannot be made; nothing is left of it then.
 * @param files texts by their paths from the folder, with `/`
 */
export function writeNewFolder(
  { shown, path }: Pick<Target, "shown" | "path">,
  files: ReadonlyMap<string, string>,
  messages: Messages,
): void {
  const isThere = isFolder(path);
  const staged = partialOf(isThere ? join(path, "folder") : path);
  const undone: string[] = [];
  try {
    undone.push(...makeFolder(dirname(staged)));
    mkdirSync(staged);
    undone.push(staged);
    clearPartials(dirname(staged), staged);
    for (const [name, text] of files) {
      makeFolder(dirname(join(staged, name)));
      writeNewFile(join(staged, name), text);
    }
    if (!isThere) renameSync(staged, path);
    else moveInto(path, staged, undone);
  } catch (error) {
    for (const one of undone.reverse()) removeIfPossible(one);
    throw new Stop(messages.cli.cannotWrite(shown, errorReason(error)));
  }
}

/** Moves what a folder holds into another. @param undone what would have to go again is added */
function moveInto(folder: string, staged: string, undone: string[]): void {
  const listed = entriesOf(staged);
  for (const { name } of "entries" in listed ? listed.entries : []) {
    renameSync(join(staged, name), join(folder, name));
    undone.push(join(folder, name));
  }
  removeIfPossible(staged);
}
