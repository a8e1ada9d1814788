import type { BaselineEntry } from "../../views/baseline.js";
import { spelt } from "../layout/width.js";
import type { Reporter } from "../reporter.js";

/** A baseline as a file: YAML that is read by line, one entry each, the same entries giving the same bytes. */
export const baselineYaml: Reporter<readonly BaselineEntry[]> = (entries, { messages: { baseline } }) => {
  const lines = entries.map(({ year, id, status, note }) => {
    const fields = [`year: ${year}`, `id: ${spelt(JSON.stringify(id))}`, `status: ${status}`];
    return `  - { ${[...fields, ...(note === null ? [] : [`note: ${spelt(JSON.stringify(note))}`])].join(", ")} }`;
  });
  const list = lines.length === 0 ? ["findings: []"] : ["findings:", ...lines];
  return `${[`# ${baseline.fileHead}`, "schema: audit-baseline/1", ...list].join("\n")}\n`;
};
