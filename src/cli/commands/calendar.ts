import { addDays, LAST_DAY } from "../../calendar/day.js";
import { REPORTS } from "../../report/index.js";
import { type Call, ledgersIn } from "../../run/call.js";
import type { ExitCode } from "../../run/exit.js";
import { heldBy } from "../../run/holders.js";
import { lookAhead } from "../../run/look-ahead.js";
import { daysOption, splitValues } from "../../run/option-values.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { askLedgers, exitAfter } from "../../run/question.js";
import { fallingDue, soonestFirst } from "../../views/due.js";
import { yearsDueBetween } from "../../views/owed.js";

/** How far ahead a calendar looks, and how many days before its end a duty calls to mind, unless told otherwise. */
const WITHIN = 366;
const REMIND = [7, 1];

/** `audit calendar`: what falls due as entries of a calendar. Throws a Stop for wrong usage. */
export async function calendarCommand(call: Call): Promise<ExitCode> {
  const { options, messages } = call;
  const output = outputOf(REPORTS.calendar, call);
  const within = options.within === undefined ? undefined : daysOption("--within", options.within, messages);
  const remind = options.remind && splitValues(options.remind).map((text) => daysOption("--remind", text, messages));
  const run = await askLedgers(call, ledgersIn(call.args));
  const { asOf } = run.time;
  const isHeld = heldBy(run);
  // A year that was asked for is shown to its end, unless a stretch was asked for too.
  const until = within === undefined && options.year !== undefined ? LAST_DAY : addDays(asOf, within ?? WITHIN);
  const { found, errors } = await lookAhead(run, {
    years: yearsDueBetween(asOf, addDays(asOf, within ?? WITHIN), run.books.rulebooks),
    of: (owed) => fallingDue(owed.filter(isHeld), asOf, until),
  });
  await show({ items: soonestFirst(found.flat()), asOf, remind: remind ?? REMIND }, output, run);
  return exitAfter(errors);
}
