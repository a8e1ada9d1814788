import type { AddWords } from "../../words/reports/add.js";
import { plural, quote } from "../phrases.js";

export const adding: AddWords = {
  place: (file, line, { isNewFile, dryRun }) =>
    dryRun
      ? `a preview, nothing was written; it would stand in ${file}, line ${line}:`
      : isNewFile
        ? `written to a new file, ${file}:`
        : `written to ${file}, line ${line}:`,
  notBefore: (asOf) => `its date is after ${asOf}: it counts from its own day on`,
  notJudged: (errors) =>
    `the ledger has ${plural(errors, "other error")}; what this serves can be told once they are mended: audit validate`,
  meetsNothing: "no duty is met by it",
  met: (count) => `${plural(count, "duty", "duties")} met:`,
  nearer: (count) => `${plural(count, "duty", "duties")} nearer to being met:`,
  opened: (count) => `${plural(count, "thing")} to do or to look at, which follow from it:`,
  ask: (name, how) => `${name} (${how}): `,
  choices: (texts) => `may be: ${texts.join(", ")}`,
  nothingWritten: "nothing was written",
  noMap: (option, text) => `${option} takes keys and values, such as "{ key: value }", not ${quote(text)}`,
  severalFiles: (files) =>
    `there are several files of such records; say with -o which to write to: ${files.join(", ")}`,
  notOfKind: (file, kind) =>
    `${quote(file)} is no file of such records: its name would be ${kind}.yaml, or begin with ${kind}-`,
  outsideUnit: (file) => `${quote(file)} does not lie in the unit's folder`,
  noList: (file) => `${file} is no list of records that one could be added to; see audit validate`,
  nothingGiven: (options) => `there is nothing to write; give at least ${options.join(" ")}`,
};
