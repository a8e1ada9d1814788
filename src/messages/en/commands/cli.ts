import { type CliWords, TAKES_SEVERAL } from "../../words/commands/cli.js";
import { days, end, near, plural, quote, why } from "../phrases.js";

/** Said where an option that takes several values may have taken a path for one. */
const PATHS_FIRST = " (write ledger paths before options)";
const pathsFirst = (option: string) => (TAKES_SEVERAL.includes(option) ? PATHS_FIRST : "");

export const cli: CliWords = {
  error: "error",
  failed: (text) => `error: ${text}`,
  warning: "warning",
  problems: (errors) => plural(errors, "error"),
  notLookedFor: (more, first) =>
    `What was meant is looked for in the first ${first} spellings of a kind; in ${plural(more, "place")} it was not: mend the others first and run again.`,
  sameProblem: (more) => `The same in ${plural(more, "more place")}:`,
  noReport:
    "no gap report until they are mended; --keep-going judges the units without errors, --partial leaves out only the records that have them",
  valid: (units, files, records) =>
    `No errors: ${plural(units, "unit")}, ${plural(files, "file")}, ${plural(records, "record")}`,
  notADay: (option, text) => `${option} ${quote(text)} is no day; write YYYY-MM-DD, such as 2025-12-31`,
  notAYear: (text) => `--year ${quote(text)} is no year; write four digits, such as 2025`,
  notANumber: (option, text) => `${option} ${quote(text)} is no number of days; write digits, such as 30`,
  notAWidth: (text, least, most) =>
    `--width ${quote(text)} is not a number of columns; write ${least} to ${most}, such as 80`,
  notJobs: (text, most) => `--jobs ${quote(text)} is no number of threads; write 1 to ${most}, such as 2`,
  progress: (units, allUnits, files, allFiles, left) =>
    `${units} of ${allUnits} units, about ${files} of ${allFiles} files; some ${plural(left, "second")} left`,
  cacheDamaged: (path) => `${quote(path)} is damaged, or no cache of this program; it is not used, and written anew`,
  ledgerChanging: "the units of the ledger changed while it was read; run it again",
  noSuchFile: (option, path) => `${option}: there is no file ${quote(path)}; name one that is there`,
  severalConfigs: (paths) => `several settings files (${paths.join(", ")}): choose one with --config FILE`,
  formatForSeveral: "with several -o the ending of each name says its format; leave out --format",
  unknownEnding: (path, known) =>
    `the ending of ${quote(path)} says no format; end it in ${known.join(", ")}, or add --format`,
  sameOutput: (path) => `-o names ${quote(path)} twice; name another file`,
  pipeClosed: "the reader closed the pipe before the whole report was written",
  oneFileOnly: (path) =>
    `${quote(path)}: only audit check and audit calendar write a file for each unit or person; give one name, without {unit} and {holder}`,
  previousOfSeveral:
    "--previous is for one file; of a file for each unit or person, each follows the one it is written over",
  nobodyToWriteFor: "the name asks for a file for each unit or person, and there is nobody to write one for",
  notOneOf: (option, text, allowed) =>
    `${option} ${quote(text)} is not known; write one of: ${allowed.join(", ")}${pathsFirst(option)}`,
  noSuchFolder: (path) => `there is no folder ${quote(path)}`,
  cannotOpen: (path, reason) => `cannot open ${quote(path)} (${why(reason)})`,
  noFolderToWrite: (path) => `there is no folder ${quote(path)}; make it first, or write to one that is there`,
  notAFolder: (path) => `${quote(path)} is no folder; name the folder the ledger is in`,
  noSuchRulebook: (path) =>
    `${quote(path)} is no rulebook: name a .yaml file or a folder that holds rulebook.yaml${PATHS_FIRST}`,
  unknownRegulation: (text, nearest, known) =>
    `there is no regulation ${quote(text)}${end(nearest)} Known: ${known.join(", ")}${PATHS_FIRST}`,
  unknownUnit: (text, nearest) => `the ledger has no unit ${quote(text)}${near(nearest)}${PATHS_FIRST}`,
  unknownVocabulary: (text, nearest, known) =>
    `there is no vocabulary ${quote(text)}${end(nearest)} Known: ${known.join(", ")}`,
  unknownClause: (regulation, text, nearest) => `${regulation} has no duty ${quote(text)}${near(nearest)}`,
  bindsNobody: (regulation) =>
    `${regulation} binds none of the units chosen; what binds a unit stands in \`regulations\` of its unit.yaml`,
  notDays: (option, text, most) =>
    `${option} ${quote(text)} is no number of days; write 0 to ${most}, such as 30d or 4w${pathsFirst(option)}`,
  notForTerminal: (format) =>
    `${format} is no text and cannot be shown on a terminal; write it to a file, such as -o report.${format}`,
  nothingDue: (holder, asOf, until) =>
    `${holder === null ? "nothing" : `nothing of ${quote(holder)}`} falls due ${until === null ? `from ${asOf} on` : `from ${asOf} to ${until}`}; look further with --within, take in what is done with --all`,
  nearAfterSoon: (near, soon) =>
    `--near (${days(near)}) must not be more than --soon (${days(soon)}); write, say, --near 7d --soon 30d`,
  unknownHolder: (text, nearest) =>
    `the ledger has no person, department or body ${quote(text)}${end(nearest)}${PATHS_FIRST}`,
  owesNothing: (text, nearest) =>
    `nothing of what was looked at is owed by ${quote(text)}${end(nearest)}${PATHS_FIRST}`,
  notInFormat: (option, format, formats) =>
    `${option} is for ${formats.join(", ")}, not for ${format}; leave ${option} out, or write that in another run`,
  sharedHolder: (text, ids) => `more than one bears the name ${quote(text)}; write the id: ${ids.join(" or ")}`,
  nothingToAudit: "nothing to audit: none of the regulations chosen binds any of the units chosen",
  nothingToOpen: "--open opens the file that is written; name one, such as -o report.html",
  noDesktop: (path) => `${quote(path)} is written; there is no desktop here to open it on`,
  cannotShow: (path, reason) =>
    `${quote(path)} is written, but could not be opened (${why(reason)}); open it from its folder`,
  outputIsInput: (path) => `${quote(path)} is a file this run has read; name another to write to`,
  cannotWrite: (path, reason) => `cannot write ${quote(path)} (${why(reason)})`,
  internal: (detail) => `internal error: ${detail}. Please report this line and the ledger; AUDIT_DEBUG=1 shows more`,
  notEmpty: (path) => `${quote(path)} is not empty; name a new folder`,
  renewed: (path, files) => `${path}: ${plural(files, "schema")} renewed in .schemas`,
  created: (path, files, program) => [
    `Made a ledger in ${path}: ${files.join(", ")}`,
    `Now run: ${program} check ${path}`,
  ],
  unknownOption: (text, nearest) => `there is no option ${text}${end(nearest)}`,
  unknownCommand: (text, nearest) => `there is no command ${quote(text)}${end(nearest)}`,
  missingArgument: (text) => `${text} is missing.`,
  tooManyArguments: "too many arguments.",
  seeHelp: (command) => `See ${command} --help.`,
};
