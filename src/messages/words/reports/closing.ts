/** The closing screen: what a report says first and last. */
export interface ClosingWords {
  /** Above it. */
  readonly heading: string;
  done(count: number, late: number): string;
  /** @param first the day the first of them is due; null where none has one */
  ahead(count: number, first: string | null): string;
  missed(things: number, rows: number): string;
  breaches(count: number): string;
  judge(count: number): string;
  lacking(count: number): string;
  /** What else of the year before is not settled. */
  before(year: number, count: number): string;
  /** Between the parts of the sum. */
  readonly semicolon: string;
  readonly missedHeading: string;
  /** What was missed: who to whom, what, of when. @param clauses the clauses that one act would close */
  thing(who: string, what: string, period: string, clauses: string): string;
  /** Several names. */
  all(names: readonly string[]): string;
  /** Clauses of each regulation. */
  clauses(regulations: readonly (readonly string[])[]): string;
  /** A record that is there and lacks one thing. @param lack what it lacks, in words; @param rows how many it closes with that; null where it cannot be added */
  near(record: string, lack: string, rows: number | null): string;
  /** The same where it only has to say what it is about. */
  nearLink(record: string, about: string, rows: number): string;
  /** Something asked, with the record that nearly answers it. */
  nearly(asked: string, near: string): string;
  record(day: string, type: string, place: string): string;
  /** One record closes several. */
  closes(rows: number): string;
  more(things: number): string;
  /** How many more clauses or fields a paragraph has. */
  moreOf(count: number): string;
  readonly breachHeading: string;
  /** @param answers whether some of it is settled by an answer in the ledger */
  judgeHeading(answers: boolean): string;
  readonly fieldHeading: string;
  field(field: string, count: number): string;
  /** Clauses of one title, of whom or what they speak, and how many findings they have. */
  clause(title: string, who: readonly string[], clauses: string, count: number): string;
  /** Rows of one clause that say the same of so many records. */
  same(count: number): string;
  readonly readingsHint: string;
  readonly units: {
    readonly unit: string;
    readonly done: string;
    readonly ahead: string;
    readonly missed: string;
    readonly breach: string;
    readonly judge: string;
    readonly undetermined: string;
    readonly lastDay: string;
    /** The unit above others, in a table of its own. */
    readonly above: string;
    /** A unit and those below it, together. */
    group(name: string, units: number): string;
  };
}
