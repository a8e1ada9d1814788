import type { UnitAudit } from "../../audit/audit.js";
import { nearest } from "../../base/nearest.js";
import { type Day, yearOf } from "../../calendar/day.js";
import { labelOf } from "../../ledger/labels.js";
import type { Unit } from "../../ledger/model.js";
import type { Messages } from "../../messages/messages.js";
import { caseJson, caseText } from "../../report/case/case.js";
import { chosenRegulations, lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { type LoadFlags, openLedgers, sayErrors } from "../../run/load/load.js";
import { listed, oneOf, timeOf } from "../../run/options.js";
import { engineSettings } from "../../run/settings/settings.js";
import { TOOL } from "../../run/tool.js";
import { readUnit, UnitJudge } from "../../run/unit-by-unit.js";
import { caseView, unitsAbove, yearsOf } from "../../views/case/view.js";

export interface CaseOptions extends LoadFlags {
  readonly asOf?: string;
  readonly regulation?: string[];
  readonly format?: string;
}

/** `audit case ID [LEDGER...]`: one case on a page. Throws a Stop for wrong usage; exit 3 where the ledger has errors, else 0. */
export async function caseCommand(
  id: string,
  ledgers: readonly string[],
  options: CaseOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const { asOf } = timeOf(options, environment, usualMessages);
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], usualMessages);
  const opened = await openLedgers(ledgers, options, environment, usualMessages);
  const { books, messages } = opened;
  const { units } = opened.opened;
  const { found, errors } = await lookThrough(opened, { quiet: options.quiet }, environment, casesIn);
  if (!(await sayErrors({ errors }, environment, messages))) return EXIT.records;
  const chosen = findCase(id, found.flat(), messages);
  if (chosen.date > asOf) throw new Stop(messages.caseView.later(id, chosen.date, asOf));
  const regulations = await chosenRegulations(
    listed(options.regulation),
    opened.opened,
    books.rulebooks,
    environment,
    messages,
  );
  const own = readUnit(opened.opened, chosen.unit);
  const one = own.records.cases.find((each) => labelOf(each) === chosen.label);
  if (!one) throw new Error(`the case ${chosen.label} is gone`);
  const above = unitsAbove(own, units).map((unit) => readUnit(opened.opened, unit.id));
  const question = {
    asOf,
    year: yearOf(one.date),
    regulations,
    units: [own, ...above].map((unit) => unit.id),
    settings: engineSettings(opened.settings),
  };
  const judge = new UnitJudge(opened.opened, books, question);
  const [first, ...years] = yearsOf(one, asOf);
  const auditsOf = (unit: Unit): [UnitAudit, ...UnitAudit[]] => [
    judge.judge(unit, first),
    ...years.map((year) => judge.judge(unit, year)),
  ];
  const view = caseView(one, { own: auditsOf(own), above: above.map(auditsOf) }, books.rulebooks, question);
  const report = format === "json" ? caseJson : caseText;
  const { stdout } = environment;
  const width = stdout.columns ?? Number.POSITIVE_INFINITY;
  await stdout.write(report(view, { messages, width, colour: stdout.colour, tool: TOOL }));
  return EXIT.ok;
}

/** A case of the ledger, to be found by its label. */
interface Found {
  readonly unit: string;
  readonly label: string;
  readonly date: Day;
}

function casesIn({ id, records }: Unit): Found[] {
  return records.cases.map((one) => ({ unit: id, label: labelOf(one), date: one.date }));
}

/** The case of an id, or of `unit/id`. Throws a Stop that names the nearest, or all that bear it. */
function findCase(id: string, all: readonly Found[], messages: Messages): Found {
  const whole = ({ label, unit }: Found) => `${unit}/${label}`;
  const found = all.filter((each) => each.label === id || whole(each) === id);
  const [only] = found;
  if (found.length > 1) throw new Stop(messages.caseView.several(id, found.map(whole)));
  if (only) return only;
  const known = id.includes("/") ? all.map(whole) : all.map(({ label }) => label);
  throw new Stop(messages.caseView.unknown(id, nearest(id, known) ?? null));
}
