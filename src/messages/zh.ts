import type { Messages } from "./words.js";
import { adding } from "./zh/add.js";
import { baseline } from "./zh/baseline.js";
import { calendar } from "./zh/calendar.js";
import { caseView } from "./zh/case.js";
import { cli } from "./zh/cli.js";
import { closing } from "./zh/closing.js";
import { compare } from "./zh/compare.js";
import { config } from "./zh/config.js";
import { coverage } from "./zh/coverage.js";
import { csv } from "./zh/csv.js";
import { diff } from "./zh/diff.js";
import { docx } from "./zh/docx.js";
import { draft } from "./zh/draft.js";
import { due } from "./zh/due.js";
import { explain } from "./zh/explain.js";
import { fields } from "./zh/fields.js";
import { findings, notes } from "./zh/findings.js";
import { fixing } from "./zh/fix.js";
import { help } from "./zh/help.js";
import { history } from "./zh/history.js";
import { importing } from "./zh/import.js";
import { lint } from "./zh/lint.js";
import { merge } from "./zh/merge.js";
import { cadences, partyTypes, recordKinds, statuses, vocabularies } from "./zh/names.js";
import { notices } from "./zh/notices.js";
import { page } from "./zh/page.js";
import { plan } from "./zh/plan.js";
import { problems } from "./zh/problems.js";
import { report } from "./zh/report.js";
import { rules } from "./zh/rules.js";
import { sheet } from "./zh/sheet.js";
import { workbook } from "./zh/workbook.js";

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
