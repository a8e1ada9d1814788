import { addDays } from "../../calendar/day.js";
import { REPORTS } from "../../report/index.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { heldBy, namedHolders } from "../../run/holder-option.js";
import { baselineInSettings } from "../../run/load/baseline-file.js";
import { lookAhead } from "../../run/look-ahead.js";
import { daysOption } from "../../run/option-values.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { exitAfter, readyLedgers } from "../../run/ready-run.js";
import type { Run } from "../../run/run.js";
import { type Call, ledgersIn, type RunContext } from "../../run/run-context.js";
import { dueOfAll, dueWithin } from "../../views/due.js";
import { yearsDueBetween } from "../../views/owed.js";

/** How many days ahead the next duty is looked for where nothing falls due within those asked for. */
const A_YEAR = 366;

/** `audit due`: what falls due next, soonest first, with a record to fill in. Throws a Stop for wrong usage. */
export async function dueCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.due, call);
  const given = givenLimits(call);
  const run = await readyLedgers(call, ledgersIn(call.args));
  const { asOf } = run.time;
  const { within, near, soon } = limitsOf(given, run);
  const isHeld = heldBy(namedHolders(run));
  const baseline = await baselineInSettings(run);
  const { found, errors, remarks } = await lookAhead(run, {
    years: yearsDueBetween(asOf, addDays(asOf, Math.max(within, A_YEAR)), run.books.rulebooks),
    turn: { isMeant: isHeld, baseline: baseline?.entries ?? [] },
    of: (owed) => dueWithin(owed.filter(isHeld), asOf, within, run.question),
  });
  const list = dueOfAll(found, asOf, within);
  await show({ list, remarks, within, near, soon }, output, run);
  return exitAfter(errors);
}

/** Numbers of days left: how far ahead to look, and which count as near and as soon. */
interface Limits {
  readonly within: number;
  readonly near: number;
  readonly soon: number;
}

/** The limits that options give. Throws a Stop for what are no days. */
function givenLimits({ options, messages }: RunContext): Partial<Limits> {
  const { soon, within, near } = options;
  return {
    ...(soon === undefined ? {} : { soon: daysOption("--soon", soon, messages) }),
    ...(within === undefined ? {} : { within: daysOption("--within", within, messages) }),
    ...(near === undefined ? {} : { near: daysOption("--near", near, messages) }),
  };
}

/** The limits given, else those of the settings. Throws a Stop where near is after soon. */
function limitsOf(given: Partial<Limits>, { settings, messages }: Run): Limits {
  const soon = given.soon ?? settings.colourSoon.value;
  const near = given.near ?? Math.min(settings.colourNear.value, soon);
  if (near > soon) throw new Stop(messages.cli.nearAfterSoon(near, soon));
  return { within: given.within ?? soon, near, soon };
}
