import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What lies in a ledger: each unit with its record files by kind, and the unit above it in the tree.
 * @typedef {{ superior: string | null, unit: any, records: Record<string, any[]> }} UnitData
 * @param {string} folder
 * @param {string} ending of the files to read
 * @param {(text: string) => any} parse
 * @returns {UnitData[]}
 */
export function readLedger(folder, ending, parse) {
  const units = [];
  const walk = (path, superior) => {
    const entries = readdirSync(path, { withFileTypes: true });
    const data = { superior, unit: null, records: {} };
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith(ending)) continue;
      const content = parse(readFileSync(join(path, entry.name), "utf8"));
      const kind = entry.name.slice(0, -ending.length);
      if (kind === "unit") data.unit = content;
      else data.records[kind] = content;
    }
    if (data.unit) units.push(data);
    const above = data.unit ? data.unit.id : superior;
    for (const entry of entries) if (entry.isDirectory()) walk(join(path, entry.name), above);
  };
  walk(folder, null);
  return units;
}
