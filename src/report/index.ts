import type { BaselineEntry } from "../views/baseline.js";
import type { CaseView } from "../views/case/view.js";
import type { AddView } from "./add/view.js";
import type { AdvisoryView } from "./advisory/view.js";
import type { CalendarView } from "./calendar/view.js";
import type { CheckView } from "./check/view.js";
import type { CompareView } from "./compare/view.js";
import type { ConfigView } from "./config/view.js";
import type { CoveredRegulation } from "./coverage/view.js";
import type { DiffView } from "./diff/view.js";
import type { DraftView } from "./draft/view.js";
import type { DueView } from "./due/view.js";
import type { ExplainView } from "./explain/view.js";
import type { FieldsView } from "./fields/view.js";
import type { HistoryView } from "./history/view.js";
import type { LintView } from "./lint/view.js";
import type { PlanView } from "./plan/view.js";
import type { BinaryReporter, Reporter } from "./reporter.js";
import type { RulesView } from "./rules/view.js";
import type { SheetView } from "./sheet/view.js";
import type { ValidateView } from "./validate/view.js";
import type { VocabularyView } from "./vocabulary/view.js";

/** The formats a view can be had in, by the name that `--format` takes, the usual one first; each reporter is loaded when it is asked for. */
export type Formats<View> = Readonly<Record<string, () => PromiseLike<Reporter<View> | BinaryReporter<View>>>>;

/** What each view is made of. */
interface Views {
  readonly add: AddView;
  readonly advisory: AdvisoryView;
  readonly baseline: readonly BaselineEntry[];
  readonly calendar: CalendarView;
  readonly case: CaseView;
  readonly check: CheckView;
  readonly config: ConfigView;
  readonly coverage: readonly CoveredRegulation[];
  readonly diff: DiffView;
  readonly draft: DraftView;
  readonly due: DueView;
  readonly explain: ExplainView;
  readonly history: HistoryView;
  readonly fields: FieldsView;
  readonly plan: PlanView;
  readonly rules: RulesView;
  readonly compare: CompareView;
  readonly lint: LintView;
  readonly sheet: SheetView;
  readonly validate: ValidateView;
  readonly vocabulary: VocabularyView;
}

/** Every view with its formats: a format more is a file in the view's folder and a line here. */
export const REPORTS = {
  add: {
    text: () => import("./add/text.js").then(({ addText }) => addText),
    json: () => import("./add/json.js").then(({ addJson }) => addJson),
  },
  advisory: {
    text: () => import("./advisory/text.js").then(({ advisoryText }) => advisoryText),
    json: () => import("./advisory/json.js").then(({ advisoryJson }) => advisoryJson),
  },
  baseline: {
    yaml: () => import("./baseline/yaml.js").then(({ baselineYaml }) => baselineYaml),
  },
  calendar: {
    ics: () => import("./calendar/ics.js").then(({ calendarIcs }) => calendarIcs),
  },
  case: {
    text: () => import("./case/text.js").then(({ caseText }) => caseText),
    json: () => import("./case/json.js").then(({ caseJson }) => caseJson),
  },
  check: {
    text: () => import("./check/text.js").then(({ checkText }) => checkText),
    csv: () => import("./check/csv.js").then(({ checkCsv }) => checkCsv),
    json: () => import("./check/json.js").then(({ checkJson }) => checkJson),
    markdown: () => import("./check/markdown.js").then(({ checkMarkdown }) => checkMarkdown),
    junit: () => import("./check/junit.js").then(({ checkJunit }) => checkJunit),
    html: () => import("./check/html.js").then(({ checkHtml }) => checkHtml),
    docx: () => import("./check/docx.js").then(({ checkDocx }) => checkDocx),
    xlsx: () => import("./check/xlsx.js").then(({ checkXlsx }) => checkXlsx),
  },
  config: {
    text: () => import("./config/text.js").then(({ configText }) => configText),
    json: () => import("./config/json.js").then(({ configJson }) => configJson),
  },
  coverage: {
    text: () => import("./coverage/text.js").then(({ coverageText }) => coverageText),
    json: () => import("./coverage/json.js").then(({ coverageJson }) => coverageJson),
  },
  diff: {
    text: () => import("./diff/text.js").then(({ diffText }) => diffText),
    json: () => import("./diff/json.js").then(({ diffJson }) => diffJson),
  },
  draft: {
    text: () => import("./draft/text.js").then(({ draftText }) => draftText),
    yaml: () => import("./draft/yaml.js").then(({ draftYaml }) => draftYaml),
    json: () => import("./draft/json.js").then(({ draftJson }) => draftJson),
  },
  due: {
    text: () => import("./due/text.js").then(({ dueText }) => dueText),
    csv: () => import("./due/csv.js").then(({ dueCsv }) => dueCsv),
    json: () => import("./due/json.js").then(({ dueJson }) => dueJson),
    ics: () => import("./due/ics.js").then(({ dueIcs }) => dueIcs),
  },
  explain: {
    text: () => import("./explain/text.js").then(({ explainText }) => explainText),
    json: () => import("./explain/json.js").then(({ explainJson }) => explainJson),
  },
  history: {
    text: () => import("./history/text.js").then(({ historyText }) => historyText),
    json: () => import("./history/json.js").then(({ historyJson }) => historyJson),
    html: () => import("./history/html.js").then(({ historyHtml }) => historyHtml),
  },
  fields: {
    text: () => import("./fields/text.js").then(({ fieldsText }) => fieldsText),
    json: () => import("./fields/json.js").then(({ fieldsJson }) => fieldsJson),
  },
  vocabulary: {
    text: () => import("./vocabulary/text.js").then(({ vocabularyText }) => vocabularyText),
    json: () => import("./vocabulary/json.js").then(({ vocabularyJson }) => vocabularyJson),
  },
  plan: {
    text: () => import("./plan/text.js").then(({ planText }) => planText),
    yaml: () => import("./plan/yaml.js").then(({ planYaml }) => planYaml),
    json: () => import("./plan/json.js").then(({ planJson }) => planJson),
  },
  compare: {
    text: () => import("./compare/text.js").then(({ compareText }) => compareText),
    json: () => import("./compare/json.js").then(({ compareJson }) => compareJson),
  },
  lint: {
    text: () => import("./lint/text.js").then(({ lintText }) => lintText),
    json: () => import("./lint/json.js").then(({ lintJson }) => lintJson),
  },
  sheet: {
    html: () => import("./sheet/html.js").then(({ sheetHtml }) => sheetHtml),
  },
  rules: {
    text: () => import("./rules/text.js").then(({ rulesText }) => rulesText),
    json: () => import("./rules/json.js").then(({ rulesJson }) => rulesJson),
  },
  validate: {
    sarif: () => import("./validate/sarif.js").then(({ validateSarif }) => validateSarif),
  },
} as const satisfies { readonly [Name in keyof Views]: Formats<Views[Name]> };
