import type { ImportWords } from "../../words/commands/import.js";
import { recordKinds } from "../names.js";
import { quote, why } from "../phrases.js";

const SOURCES = {
  option: "as said",
  sheet: "by the sheet's name",
  title: "by the title",
  file: "by the file's name",
  heads: "by the heads",
} as const;

export const importing: ImportWords = {
  unreadable: (path, reason) => `the workbook ${quote(path)} cannot be read (${why(reason)})`,
  sameBook: ([one, other]) =>
    `${quote(one)} and ${quote(other)} would be written to the same files; rename one, or import them one by one`,
  readInPlace: (path) =>
    `${quote(path)} is named in import.books of the settings and read where it lies; imported too it would count twice: take it out there first`,
  noSheet: (name, sheets) => `there is no sheet ${quote(name)}; there are: ${sheets.join(", ")}`,
  noUnit: (path) => `${quote(path)} is not the folder of one unit (which holds unit.yaml); name a unit's folder`,
  changedByHand: (file) =>
    `${file} was changed by hand since its import and is not rewritten; --replace puts the workbook's records in its place. What differs (- in the file, + in the workbook):`,
  notImported: (file) =>
    `${file} was not written by an import and is left alone; rename the workbook, or move the file`,
  leftOver: (file) =>
    `${file} was imported from this workbook before, which has no records of that kind any more; see whether it should go`,
  nothingWritten: "nothing was written; --keep-going writes the other rows",
  leftOut: (records) =>
    `${records} ${records === 1 ? "place is" : "places are"} not understood; their rows were not written`,
  file: (name, records, state) =>
    `${name}: ${records} ${records === 1 ? "record" : "records"}, ${{ new: "new", rewritten: "rewritten", unchanged: "unchanged" }[state]}`,
  templateExists: (path) => `${quote(path)} is there already and is left alone; name another file with -o`,
  templateWritten: (path, sheets) =>
    `${path}: ${sheets} sheets; when it is filled in: audit import ${path} --into my-ledger`,
  preview: {
    table: (sheet, shape, records) =>
      `${sheet} (${shape === "form" ? "form" : "table"}): ${records} ${records === 1 ? "record" : "records"}`,
    kind: (kind, from) => `  kind: ${recordKinds[kind]} (${kind}, ${SOURCES[from]})`,
    year: (year, from, used) =>
      `  year: ${year} (${SOURCES[from]})${used ? "; some dates have no year and took it" : ""}`,
    type: (type) => `  type: ${type}, for rows that write none`,
    heads: "  heads:",
    serial: "numbers of rows, not read",
    noted: "note",
    unknown: "not known, kept in the note",
    part: (part) => `the date's ${part}`,
    tick: (type) => `ticked: ${type}`,
    either: "from or to, as the cell tells",
    first: (shown, all) => (all > shown ? `  the first ${shown} records:` : "  records:"),
    dry: "a preview: nothing was written",
  },
};
