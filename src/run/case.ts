import type { UnitAudit } from "../audit/audit.js";
import { nearest } from "../base/nearest.js";
import { type Day, yearOf } from "../calendar/day.js";
import { labelOf } from "../ledger/labels.js";
import type { Unit } from "../ledger/model.js";
import type { Messages } from "../messages/messages.js";
import { type CaseView, caseView, unitsAbove, yearsOf } from "../views/case/view.js";
import { Stop } from "./exit.js";
import type { OpenRun } from "./load/load.js";
import { lookThroughSound } from "./look-through.js";
import { chosenRegulations } from "./ready-run.js";
import { engineSettings } from "./settings/settings.js";
import { UnitJudge, unitWithRecords } from "./unit-by-unit.js";

/** The case of an id and all that its unit and those above it were judged to owe because of it. Throws a Stop for a case that is not there or is of a later day, an Ended where records have errors. */
export async function caseOf(id: string, run: OpenRun): Promise<CaseView> {
  const { books, messages, opened } = run;
  const { asOf } = run.time;
  const cases = await lookThroughSound(run, casesIn);
  const chosen = findCase(id, cases.flat(), messages);
  if (chosen.date > asOf) throw new Stop(messages.caseView.later(id, chosen.date, asOf));
  const regulations = await chosenRegulations(run);
  const own = unitWithRecords(opened, chosen.unit);
  const one = own.records.cases.find((each) => labelOf(each) === chosen.label);
  if (!one) throw new Error(`the case ${chosen.label} is gone`);
  const above = unitsAbove(own, opened.units).map((unit) => unitWithRecords(opened, unit.id));
  const question = {
    asOf,
    year: yearOf(one.date),
    yearAsked: true,
    regulations,
    units: [own, ...above].map((unit) => unit.id),
    settings: engineSettings(run.settings),
  };
  const judge = new UnitJudge(opened, books, question);
  const [first = question.year, ...years] = yearsOf(one, asOf);
  const auditsOf = (unit: Unit): [UnitAudit, ...UnitAudit[]] => [
    judge.judge(unit, first),
    ...years.map((year) => judge.judge(unit, year)),
  ];
  return caseView(one, { own: auditsOf(own), above: above.map(auditsOf) }, books.rulebooks, question);
}

/** A case of the ledger, to be found by its label. */
interface FoundCase {
  readonly unit: string;
  readonly label: string;
  readonly date: Day;
}

function casesIn({ id, records }: Unit): FoundCase[] {
  return records.cases.map((one) => ({ unit: id, label: labelOf(one), date: one.date }));
}

/** The case of an id, or of `unit/id`. Throws a Stop that names the nearest, or all that bear it. */
function findCase(id: string, all: readonly FoundCase[], { caseView: words }: Messages): FoundCase {
  const whole = ({ label, unit }: FoundCase) => `${unit}/${label}`;
  const found = all.filter((each) => each.label === id || whole(each) === id);
  const [only] = found;
  if (found.length > 1) throw new Stop(words.several(id, found.map(whole)));
  if (only) return only;
  const known = id.includes("/") ? all.map(whole) : all.map(({ label }) => label);
  throw new Stop(words.unknown(id, nearest(id, known) ?? null));
}
