import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "./write.mjs";

/**
 * Writes a ledger, once for each state of the generator.
 * @param {string} size @param {string} work
 */
export function ledgerOf(size, work) {
  const sources = ["generate.mjs", "generate-real.mjs", "chance.mjs", "places.mjs", "words.mjs", "write.mjs"].map(
    (name) => readFileSync(new URL(name, import.meta.url), "utf8"),
  );
  const folders = { yaml: join(work, size, "yaml"), json: join(work, size, "json") };
  const stamp = join(work, size, "stamp.json");
  const written = existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")) : null;
  if (written?.sources === sources.join("")) return { ...folders, total: written.total };
  rmSync(join(work, size), { recursive: true, force: true });
  const total = write(size, folders);
  writeFileSync(stamp, JSON.stringify({ sources: sources.join(""), total }));
  return { ...folders, total };
}
