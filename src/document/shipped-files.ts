import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

// In the bundle the files are inside it: scripts/build.mjs puts a room of the same shape in place of this one.
const ROOT = new URL("../../", import.meta.url);

/** Folders of files that come with the program: the regulations, what `init` writes, and the schemas. */
export const SHIPPED_FOLDERS = ["regulations", "schemas", "templates"] as const;

/** The text of a file that comes with the program; undefined where there is none. @param path from the program's root, with `/` */
export function shippedText(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, ROOT), "utf8");
  } catch {
    return undefined;
  }
}

/** The paths of the files in a folder that comes with the program, at any depth, from that folder, with `/`. */
export function shippedNames(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`${folder}/`, ROOT));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
