import { dirname, join, posix, resolve } from "node:path";
import { whatIsAt } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { shippedText } from "../../document/shipped-files.js";
import { SourceText } from "../../document/source.js";
import { SHIPPED } from "../../regulation/load/shipped.js";

/** A file beside a rulebook, of the user's or of the program's own; undefined where there is none or it cannot be read, which goes to `problems`. */
export function siblingFile(rulebook: string, name: string, cwd: string, problems: Problem[]): SourceText | undefined {
  if (rulebook.startsWith(SHIPPED)) {
    const path = posix.join(posix.dirname(rulebook.slice(SHIPPED.length)), name);
    const text = shippedText(path);
    return text === undefined ? undefined : new SourceText(path, `${SHIPPED}${path}`, text);
  }
  const shown = join(dirname(rulebook), name);
  const path = resolve(cwd, shown);
  return whatIsAt(path).to === "nothing" ? undefined : readText(path, shown, shown, problems);
}
