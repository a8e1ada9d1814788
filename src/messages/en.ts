import { adding } from "./en/add.js";
import { baseline } from "./en/baseline.js";
import { calendar } from "./en/calendar.js";
import { caseView } from "./en/case.js";
import { cli } from "./en/cli.js";
import { closing } from "./en/closing.js";
import { compare } from "./en/compare.js";
import { config } from "./en/config.js";
import { coverage } from "./en/coverage.js";
import { csv } from "./en/csv.js";
import { diff } from "./en/diff.js";
import { docx } from "./en/docx.js";
import { draft } from "./en/draft.js";
import { due } from "./en/due.js";
import { explain } from "./en/explain.js";
import { fields } from "./en/fields.js";
import { findings, notes } from "./en/findings.js";
import { fixing } from "./en/fix.js";
import { help } from "./en/help.js";
import { history } from "./en/history.js";
import { importing } from "./en/import.js";
import { lint } from "./en/lint.js";
import { merge } from "./en/merge.js";
import { cadences, partyTypes, recordKinds, statuses, vocabularies } from "./en/names.js";
import { notices } from "./en/notices.js";
import { page } from "./en/page.js";
import { plan } from "./en/plan.js";
import { problems } from "./en/problems.js";
import { report } from "./en/report.js";
import { rules } from "./en/rules.js";
import { sheet } from "./en/sheet.js";
import { workbook } from "./en/workbook.js";
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
