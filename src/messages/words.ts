import type { FindingArgs, FindingCode, RecordPlace, Status } from "../audit/finding.js";
import type { NoticeArgs, NoticeCode } from "../audit/notice.js";
import type { Cadence } from "../calendar/period.js";
import type { ProblemArgs, ProblemCode } from "../document/problem.js";
import type { PartyType } from "../terms/party-types.js";
import type { Kind } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";
import type { BaselineWords } from "./words/commands/baseline.js";
import type { CliWords } from "./words/commands/cli.js";
import type { FixWords } from "./words/commands/fix.js";
import type { HelpWords } from "./words/commands/help.js";
import type { ImportWords } from "./words/commands/import.js";
import type { MergeWords } from "./words/commands/merge.js";
import type { AddWords } from "./words/reports/add.js";
import type { CalendarWords } from "./words/reports/calendar.js";
import type { CaseViewWords } from "./words/reports/case.js";
import type { ClosingWords } from "./words/reports/closing.js";
import type { CompareWords } from "./words/reports/compare.js";
import type { ConfigWords } from "./words/reports/config.js";
import type { CoverageWords } from "./words/reports/coverage.js";
import type { CsvWords } from "./words/reports/csv.js";
import type { DiffWords } from "./words/reports/diff.js";
import type { DocxWords } from "./words/reports/docx.js";
import type { DraftWords } from "./words/reports/draft.js";
import type { DueWords } from "./words/reports/due.js";
import type { ExplainWords } from "./words/reports/explain.js";
import type { FieldsWords } from "./words/reports/fields.js";
import type { HistoryWords } from "./words/reports/history.js";
import type { LintWords } from "./words/reports/lint.js";
import type { PageWords } from "./words/reports/page.js";
import type { PlanWords } from "./words/reports/plan.js";
import type { ReportWords } from "./words/reports/report.js";
import type { RuleWords } from "./words/reports/rules.js";
import type { SheetWords } from "./words/reports/sheet.js";
import type { WorkbookWords } from "./words/reports/workbook.js";

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Notices of what was judged; those of files are among the problems. */
export type LedgerNoticeCode = Exclude<NoticeCode, ProblemCode>;

/** Everything the program says in one language. Each language has all of it: the type checker sees to that. */
export interface Messages {
  readonly language: Language;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly partyTypes: Readonly<Record<PartyType, string>>;
  readonly vocabularies: Readonly<Record<Vocabulary, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  /** What is wrong with what was read, and what to write instead. */
  readonly problems: { readonly [Code in ProblemCode]: (args: ProblemArgs[Code]) => string };
  /** What is valid but doubtful, and what was not judged. */
  readonly notices: { readonly [Code in LedgerNoticeCode]: (args: NoticeArgs[Code]) => string };
  /** A finding in a sentence. */
  readonly findings: { readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string };
  /** The few words of a finding that stand in a table: how late, how long until, why not. */
  readonly notes: {
    readonly [Code in FindingCode]: (args: FindingArgs[Code], evidence: readonly RecordPlace[]) => string;
  };
  readonly report: ReportWords;
  readonly csv: CsvWords;
  readonly workbook: WorkbookWords;
  readonly docx: DocxWords;
  readonly rules: RuleWords;
  readonly coverage: CoverageWords;
  readonly explain: ExplainWords;
  readonly draft: DraftWords;
  readonly sheet: SheetWords;
  readonly compare: CompareWords;
  readonly lint: LintWords;
  readonly due: DueWords;
  readonly closing: ClosingWords;
  readonly page: PageWords;
  readonly plan: PlanWords;
  readonly calendar: CalendarWords;
  /** What one record of each kind is called. */
  readonly recordKinds: Readonly<Record<Kind, string>>;
  readonly caseView: CaseViewWords;
  readonly baseline: BaselineWords;
  readonly config: ConfigWords;
  readonly fields: FieldsWords;
  readonly fixing: FixWords;
  readonly diff: DiffWords;
  readonly history: HistoryWords;
  readonly merge: MergeWords;
  readonly importing: ImportWords;
  readonly adding: AddWords;
  readonly cli: CliWords;
  readonly help: HelpWords;
}
