import type { BaselineWords } from "../../words/commands/baseline.js";
import { plural, quote } from "../phrases.js";

export const baseline: BaselineWords = {
  fileHead:
    'Known findings: `audit check --baseline` counts them as known. Add a note: "…" to any; `audit baseline prune` strikes out what no longer matches.',
  none: "--strict-baseline needs a baseline; add --baseline FILE",
  noFile: (named, path) => `${named}: there is no file ${quote(path)}; \`audit baseline write ${path}\` makes it`,
  nothingToPrune: (path) => `there is no file ${quote(path)} to prune; \`audit baseline write ${path}\` makes it`,
  version: (path, version, expected) =>
    version === null
      ? `${quote(path)} is no baseline (it lacks schema: ${expected}); name another file`
      : `${quote(path)} is ${quote(version)}, not ${expected}; write a new file with \`audit baseline write\``,
  stale: (id, now) => `${id} no longer matches (${now === null ? "no such finding" : `now ${now}`})`,
  renamed: (count, path) =>
    `${path}: ${count} entries bear ids of version 0.1 and were matched by regulation, clause, parties and record; audit baseline write ${path} renews them`,
  staleSum: (count, path) =>
    `${plural(count, "entry", "entries")} of the baseline no longer ${count === 1 ? "matches" : "match"}: audit baseline prune ${path} strikes ${count === 1 ? "it" : "them"} out`,
  written: (path, entries, added, removed) =>
    `${path}: ${plural(entries, "known finding")} (${added} added, ${removed} removed)`,
};
