import type { Messages } from "./words.js";
import { baseline } from "./zh/commands/baseline.js";
import { cli } from "./zh/commands/cli.js";
import { fixing } from "./zh/commands/fix.js";
import { help } from "./zh/commands/help.js";
import { importing } from "./zh/commands/import.js";
import { merge } from "./zh/commands/merge.js";
import { findings, notes } from "./zh/findings.js";
import { cadences, partyTypes, recordKinds, statuses, vocabularies } from "./zh/names.js";
import { notices } from "./zh/notices.js";
import { problems } from "./zh/problems.js";
import { adding } from "./zh/reports/add.js";
import { calendar } from "./zh/reports/calendar.js";
import { caseView } from "./zh/reports/case.js";
import { closing } from "./zh/reports/closing.js";
import { compare } from "./zh/reports/compare.js";
import { config } from "./zh/reports/config.js";
import { coverage } from "./zh/reports/coverage.js";
import { csv } from "./zh/reports/csv.js";
import { diff } from "./zh/reports/diff.js";
import { docx } from "./zh/reports/docx.js";
import { draft } from "./zh/reports/draft.js";
import { due } from "./zh/reports/due.js";
import { explain } from "./zh/reports/explain.js";
import { fields } from "./zh/reports/fields.js";
import { history } from "./zh/reports/history.js";
import { lint } from "./zh/reports/lint.js";
import { page } from "./zh/reports/page.js";
import { plan } from "./zh/reports/plan.js";
import { report } from "./zh/reports/report.js";
import { rules } from "./zh/reports/rules.js";
import { sheet } from "./zh/reports/sheet.js";
import { workbook } from "./zh/reports/workbook.js";

/** Everything the program says in Chinese. */
export const zh: Messages = {
  language: "zh",
  statuses,
  partyTypes,
  vocabularies,
  cadences,
  problems,
  notices,
  findings,
  notes,
  report,
  csv,
  workbook,
  docx,
  rules,
  coverage,
  explain,
  draft,
  sheet,
  compare,
  lint,
  due,
  closing,
  page,
  plan,
  calendar,
  recordKinds,
  caseView,
  baseline,
  config,
  fields,
  fixing,
  diff,
  history,
  merge,
  importing,
  adding,
  cli,
  help,
};
