export interface CliWords {
  readonly error: string;
  readonly warning: string;
  /** The line that ends a run that could not go on. */
  failed(text: string): string;
  problems(errors: number): string;
  /** Before the places of further problems with the sentence of the last one. */
  sameProblem(more: number): string;
  /** Of how many problems it was not looked for what was meant: of a kind only the first so many spellings are. */
  notLookedFor(more: number, first: number): string;
  noReport: string;
  valid(units: number, files: number, records: number): string;
  notADay(option: string, text: string): string;
  notAYear(text: string): string;
  notANumber(option: string, text: string): string;
  notAWidth(text: string, least: number, most: number): string;
  notJobs(text: string, most: number): string;
  readonly ledgerChanging: string;
  /** @param left seconds */
  progress(units: number, allUnits: number, files: number, allFiles: number, left: number): string;
  cacheDamaged(path: string): string;
  noSuchFile(option: string, path: string): string;
  severalConfigs(paths: readonly string[]): string;
  readonly formatForSeveral: string;
  unknownEnding(path: string, known: readonly string[]): string;
  sameOutput(path: string): string;
  readonly pipeClosed: string;
  /** A file for each unit or person is asked for, and there is none. */
  readonly nobodyToWriteFor: string;
  /** The name of a file asks for one each, where there is only one. */
  oneFileOnly(path: string): string;
  /** An earlier calendar file is named, where a file each is written. */
  readonly previousOfSeveral: string;
  notOneOf(option: string, text: string, allowed: readonly string[]): string;
  noSuchFolder(path: string): string;
  /** The folder that an output should go to is not there. */
  /** Of a path, why the file system does not say what is there, or refuses it. */
  cannotOpen(path: string, reason: string): string;
  noFolderToWrite(path: string): string;
  notAFolder(path: string): string;
  noSuchRulebook(path: string): string;
  unknownRegulation(text: string, nearest: string | null, known: readonly string[]): string;
  unknownUnit(text: string, nearest: string | null): string;
  unknownVocabulary(text: string, nearest: string | null, known: readonly string[]): string;
  unknownClause(regulation: string, text: string, nearest: string | null): string;
  bindsNobody(regulation: string): string;
  notDays(option: string, text: string, most: number): string;
  /** A format that a terminal cannot show. */
  notForTerminal(format: string): string;
  /** A calendar has no open duty. @param holder null where nobody was named @param until null where it has no end */
  nothingDue(holder: string | null, asOf: string, until: string | null): string;
  nearAfterSoon(near: number, soon: number): string;
  unknownHolder(text: string, nearest: string | null): string;
  /** A name that nobody bears of those who owe anything that was looked at. */
  owesNothing(text: string, nearest: string | null): string;
  /** An option that a format has no use for. */
  notInFormat(option: string, format: string, formats: readonly string[]): string;
  sharedHolder(text: string, ids: readonly string[]): string;
  readonly nothingToAudit: string;
  /** What was written is to be opened, and no file is named. */
  readonly nothingToOpen: string;
  noDesktop(path: string): string;
  cannotShow(path: string, reason: string): string;
  outputIsInput(path: string): string;
  cannotWrite(path: string, reason: string): string;
  internal(detail: string): string;
  notEmpty(path: string): string;
  renewed(path: string, files: number): string;
  /** @param program how a command line begins that calls this program */
  created(path: string, files: readonly string[], program: string): readonly string[];
  unknownOption(text: string, nearest: string | null): string;
  unknownCommand(text: string, nearest: string | null): string;
  missingArgument(text: string): string;
  tooManyArguments: string;
  seeHelp(command: string): string;
}

/** Options that take several values and so take a ledger's path for one where it stands after them. */
export const TAKES_SEVERAL: readonly string[] = ["--fail-on", "--remind", "--status"];
