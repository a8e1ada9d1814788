import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What goes wrong in a record: what is to be found in the file, and what stands there afterwards. */
export const BREAKS = {
  value: [/date: (\d{4})-\d\d-\d\d/, "date: $1-02-30"],
  yaml: [/type: /, "type: ["],
  key: [/with: /, "whom: "],
  name: [/by: [^,\n]+/, "by: 查无此人"],
};

/**
 * A ledger like another, but for one broken record in each of some files; what is not touched is the very file, by a hard link.
 * @param {string} source @param {string} target a folder that is made anew
 * @param {keyof typeof BREAKS} how
 * @param {(file: string, index: number) => boolean} isBroken asked of each talks.yaml, in order
 * @returns {string[]} the files broken, relative to the ledger
 */
export function broken(source, target, how, isBroken) {
  rmSync(target, { recursive: true, force: true });
  const [pattern = /$/, replacement = ""] = /** @type {[RegExp, string]} */ (BREAKS[how]);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  const talks = files.filter((name) => name.endsWith("talks.yaml"));
  const chosen = new Set(talks.filter(isBroken));
  for (const name of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    if (!chosen.has(name)) linkSync(join(source, name), join(target, name));
    else {
      const text = readFileSync(join(source, name), "utf8");
      const worse = text.replace(pattern, replacement);
      if (worse === text) throw new Error(`${name}: nothing to break`);
      writeFileSync(join(target, name), worse);
    }
  }
  return [...chosen];
}
