/** Every option of the program, each as it was written; which of them a command takes is in the command table. */
export interface Options {
  readonly lang?: string | undefined;
  readonly config?: string | undefined;
  /** Links out of the ledgers are followed, and what a ledger's own settings name outside it is read. */
  readonly follow?: boolean | undefined;
  readonly rulebook?: readonly string[] | undefined;
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
  readonly dueSoon?: string | undefined;
  readonly failOn?: readonly string[] | undefined;
  /** What is asked. */
  readonly year?: string | undefined;
  readonly asOf?: string | undefined;
  readonly regulation?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly holder?: readonly string[] | undefined;
  readonly within?: string | undefined;
  /** Ledgers whose records are counted for the advisory clauses; true: the current folder. */
  readonly advisory?: readonly string[] | true | undefined;
  /** The file of the regulation's own text. */
  readonly text?: string | undefined;
  /** The id of a rulebook that is written. */
  readonly id?: string | undefined;
  /** The file of the table of words that a draft goes by. */
  readonly words?: string | undefined;
  readonly groupTalks?: boolean | undefined;
  /** Units with errors are left out, and the others judged. */
  readonly keepGoing?: boolean | undefined;
  /** Of units with errors only the records that have them are left out. */
  readonly partial?: boolean | undefined;
  /** How it is answered. */
  readonly format?: string | undefined;
  /** A file, or for a command that writes several all of them. */
  readonly output?: string | string[] | undefined;
  /** The columns of a table for spreadsheets: print, all. */
  readonly columns?: string | undefined;
  /** Columns of a text. */
  readonly width?: string | undefined;
  /** How many columns the terminal gives letters such as → and “ ”. */
  readonly ambiguous?: string | undefined;
  /** What was written is opened on the desktop. */
  readonly open?: boolean | undefined;
  /** Every finding, not only what is not in order. */
  readonly all?: boolean | undefined;
  /** How each unit stands, and no more. */
  readonly units?: boolean | undefined;
  /** The statuses that alone are listed, and what rows go by. */
  readonly status?: readonly string[] | undefined;
  readonly by?: string | undefined;
  /** At a terminal too, the readings that findings rest on. */
  readonly readings?: boolean | undefined;
  /** Which document a .docx is: the name of one of ours, or an office's own file. */
  readonly template?: string | undefined;
  readonly near?: string | undefined;
  readonly soon?: string | undefined;
  /** A calendar file that an earlier run wrote. */
  readonly previous?: string | undefined;
  readonly remind?: readonly string[] | undefined;
  readonly bom?: boolean | undefined;
  /** A notice about a record ends the run with 3. */
  readonly strict?: boolean | undefined;
  readonly strictBaseline?: boolean | undefined;
  /** Only errors are said, no warnings. */
  readonly quiet?: boolean | undefined;
  /** Workbooks: the folder of the unit they are read into, the kind that their tables list, and the sheets to read. */
  readonly into?: string | undefined;
  readonly kind?: string | undefined;
  readonly sheet?: string | string[] | undefined;
  readonly dryRun?: boolean | undefined;
  /** Files are rewritten, and not only shown. */
  readonly write?: boolean | undefined;
  /** A new ledger: the unit's name, the language of its keys; or the ledger whose schemas are renewed. */
  readonly name?: string | undefined;
  readonly keys?: string | undefined;
  readonly schemas?: string | undefined;
  /** What was changed by hand gives way. */
  readonly replace?: boolean | undefined;
  /** The formats that shares will be merged into. */
  readonly for?: string | undefined;
  /** How it is done. */
  readonly shard?: string | undefined;
  readonly jobs?: string | undefined;
  readonly cache?: string | undefined;
}
