import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Files by their paths from the program's root, with `/`: their texts are unpacked as they are asked for. */
interface EmbeddedFiles {
  readonly paths: readonly string[];
  textOf(path: string): string | undefined;
}

let embedded: EmbeddedFiles | undefined;
let found: string | undefined;

/** Takes the shipped files from here instead of from the program's folder, or from there again: a program in one file has none. */
export function embedShippedFiles(files: EmbeddedFiles | undefined): void {
  embedded = files;
}

/** The text of a file that comes with the program; undefined where there is none. @param path from the program's root, with `/` */
export function shippedText(path: string): string | undefined {
  if (embedded) return embedded.textOf(path);
  try {
    return readFileSync(join(root(), path), "utf8");
  } catch {
    return undefined;
  }
}

/** The paths of the files in a folder that comes with the program, at any depth, from that folder, with `/`. */
export function shippedNames(folder: string): readonly string[] {
  if (embedded) {
    return embedded.paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  }
  const top = join(root(), folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The program's folder: this module is one folder below it when bundled into dist/, and two as a source. */
function root(): string {
  const bundled = join(import.meta.dirname, "..");
  found ??= existsSync(join(bundled, "schemas")) ? bundled : join(import.meta.dirname, "../..");
  return found;
}
