import { isOfRun } from "../../audit/year-turn.js";
import { yearOf } from "../../calendar/day.js";
import { calendarYear } from "../../calendar/period.js";
import { REPORTS } from "../../report/index.js";
import type { ExitCode } from "../../run/exit.js";
import { heldBy, namedHolders } from "../../run/holder-option.js";
import { lookAhead } from "../../run/look-ahead.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { exitAfter, readyLedgers } from "../../run/ready-run.js";
import { type Call, ledgersIn } from "../../run/run-context.js";
import { isAhead, type Owed, yearsDueBetween } from "../../views/owed.js";
import { planFor } from "../../views/plan/plan.js";

/** `audit plan`: the fewest records that still do what can be done. Throws a Stop for wrong usage. */
export async function planCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.plan, call);
  const run = await readyLedgers(call, ledgersIn(call.args));
  const { asOf, year } = run.time;
  const isHeld = heldBy(namedHolders(run));
  const drafting = { groupTalks: call.options.groupTalks ?? false };
  // Of other years what a check lists, and what can still be done in time: their gaps are for a run that asks for that year.
  const isPlanned = (one: Owed) => isHeld(one) && (isOfRun(one.finding, run.question) || isAhead(one));
  const { found, errors, remarks } = await lookAhead(run, {
    years: yearsDueBetween(asOf, calendarYear(yearOf(asOf)).to, run.books.rulebooks),
    of: (owed) => planFor(owed.filter(isPlanned), drafting),
  });
  await show({ asOf, year, plans: found.flatMap((plan) => plan ?? []), remarks }, output, run);
  return exitAfter(errors);
}
