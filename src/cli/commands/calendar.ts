import { addDays, LAST_DAY } from "../../calendar/day.js";
import type { Messages } from "../../messages/messages.js";
import { calendar } from "../../report/calendar/calendar.js";
import { type AheadOptions, lookAhead, show } from "../../run/ahead.js";
import type { Environment } from "../../run/environment.js";
import type { ExitCode } from "../../run/exit.js";
import { heldBy } from "../../run/holders.js";
import { daysOption, listed } from "../../run/options.js";
import { fallingDue, soonestFirst } from "../../views/due.js";
import { yearsDueBetween } from "../../views/owed.js";

/** How far ahead a calendar looks, and how many days before its end a duty calls to mind, unless told otherwise. */
const WITHIN = 366;
const REMIND = [7, 1];

export interface CalendarOptions extends AheadOptions {
  readonly within?: string;
  readonly holder?: string[];
  readonly remind?: string[];
}

/** `audit calendar`: what falls due as entries of a calendar. Throws a Stop for wrong usage. */
export async function calendarCommand(
  ledgers: readonly string[],
  options: CalendarOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const within = options.within === undefined ? undefined : daysOption("--within", options.within, usualMessages);
  const remind = options.remind && listed(options.remind).map((text) => daysOption("--remind", text, usualMessages));
  const ahead = await lookAhead(ledgers, options, environment, usualMessages, (chosen) => {
    const { asOf, units, rulebooks, messages } = chosen;
    const isHeld = heldBy(listed(options.holder), units, messages);
    // A year that was asked for is shown to its end, unless a stretch was asked for too.
    const until = within === undefined && options.year !== undefined ? LAST_DAY : addDays(asOf, within ?? WITHIN);
    return {
      years: yearsDueBetween(asOf, addDays(asOf, within ?? WITHIN), rulebooks),
      of: (owed) => fallingDue(owed.filter(isHeld), asOf, until),
    };
  });
  if (typeof ahead === "number") return ahead;
  const { asOf, messages } = ahead;
  const items = soonestFirst(ahead.found.flat());
  return show(calendar(items, { asOf, remind: remind ?? REMIND, messages }), options, ahead);
}
