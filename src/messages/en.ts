import { baseline } from "./en/commands/baseline.js";
import { cli } from "./en/commands/cli.js";
import { fixing } from "./en/commands/fix.js";
import { help } from "./en/commands/help.js";
import { importing } from "./en/commands/import.js";
import { merge } from "./en/commands/merge.js";
import { findings, notes } from "./en/findings.js";
import { cadences, partyTypes, recordKinds, statuses, vocabularies } from "./en/names.js";
import { notices } from "./en/notices.js";
import { problems } from "./en/problems.js";
import { adding } from "./en/reports/add.js";
import { calendar } from "./en/reports/calendar.js";
import { caseView } from "./en/reports/case.js";
import { closing } from "./en/reports/closing.js";
import { compare } from "./en/reports/compare.js";
import { config } from "./en/reports/config.js";
import { coverage } from "./en/reports/coverage.js";
import { csv } from "./en/reports/csv.js";
import { diff } from "./en/reports/diff.js";
import { docx } from "./en/reports/docx.js";
import { draft } from "./en/reports/draft.js";
import { due } from "./en/reports/due.js";
import { explain } from "./en/reports/explain.js";
import { fields } from "./en/reports/fields.js";
import { history } from "./en/reports/history.js";
import { lint } from "./en/reports/lint.js";
import { page } from "./en/reports/page.js";
import { plan } from "./en/reports/plan.js";
import { report } from "./en/reports/report.js";
import { rules } from "./en/reports/rules.js";
import { sheet } from "./en/reports/sheet.js";
import { workbook } from "./en/reports/workbook.js";
import type { Messages } from "./words.js";

/** Everything the program says in English. */
export const en: Messages = {
  language: "en",
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
