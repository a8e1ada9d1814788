import { addDays, type Day, LAST_DAY } from "../../calendar/day.js";
import { type CalendarView, calendarAfter, uidOf } from "../../report/calendar/view.js";
import { REPORTS } from "../../report/index.js";
import { type CalendarPart, calendarParts } from "../../run/calendar-parts.js";
import type { ExitCode } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { heldBy, type NamedHolder, namedHolders } from "../../run/holder-option.js";
import { calendarsBefore } from "../../run/load/calendar-file.js";
import { lookAhead } from "../../run/look-ahead.js";
import { daysOption, splitValues } from "../../run/option-values.js";
import { type Output, outputOrPatternOf, show, write } from "../../run/output/outputs.js";
import { isPattern } from "../../run/output/pattern.js";
import { warn } from "../../run/output/problems.js";
import { exitAfter, type ReadyRun, readyLedgers } from "../../run/ready-run.js";
import { type Call, ledgersIn, type RunContext } from "../../run/run-context.js";
import { type DueItem, fallingDue, soonestFirst } from "../../views/due.js";
import { yearsDueBetween } from "../../views/owed.js";

/** How far ahead a calendar looks, and how many days before its end a duty calls to mind, unless told otherwise. */
const WITHIN = 366;
const REMIND = [7, 1];

/** `audit calendar`: what falls due as entries of a calendar. Throws a Stop for wrong usage. */
export async function calendarCommand(call: Call): Promise<ExitCode> {
  const { options, messages } = call;
  const output = outputOrPatternOf(REPORTS.calendar, call);
  const within = options.within === undefined ? undefined : daysOption("--within", options.within, messages);
  const remind = remindIn(call);
  const run = await readyLedgers(call, ledgersIn(call.args));
  const earlier = await calendarsBefore(output.path, run);
  const known = new Map(earlier.flatMap((one) => [...one.known]));
  const { asOf } = run.time;
  const holders = namedHolders(run);
  const isHeld = heldBy(holders);
  const year = options.year === undefined ? undefined : run.question.year;
  // A year that was asked for is shown to its end, unless a stretch was asked for too.
  const until = within === undefined && year !== undefined ? LAST_DAY : addDays(asOf, within ?? WITHIN);
  const all = options.all ?? false;
  const span = { asOf, until, all, isKnown: (id: string) => known.has(uidOf(id)) };
  const first = [...known.values()].reduce((day, entry) => (entry.day < day ? entry.day : day), asOf);
  const { found: ahead, errors } = await lookAhead(run, {
    years: yearsDueBetween(first, addDays(asOf, within ?? WITHIN), run.books.rulebooks),
    also: known.size > 0,
    of: (owed) => ({
      unit: owed[0]?.context.unit.id,
      judged: new Set(owed.map(({ finding }) => finding.id)),
      items: fallingDue(
        owed.filter((one) => isHeld(one) && (year === undefined || one.year === year)),
        span,
      ),
    }),
  });
  const items = soonestFirst(ahead.flatMap((one) => one.items));
  const judged = new Map(ahead.flatMap(({ unit, judged }) => (unit === undefined ? [] : [[unit, judged] as const])));
  const { regulations } = run.question;
  const isAsked = (id: string) => regulations?.includes(id) ?? true;
  const isUnread = (unit: string) => errors > 0 && options.unit === undefined && !judged.has(unit);
  const found = { items, judged, all, isAsked, isUnread };
  if (output.path !== null && isPattern(output.path)) {
    await showParts(calendarParts(output.path, { found, earlier, asOf, remind }, messages), output, run);
  } else {
    await show(calendarAfter(known, found, { asOf, remind }), output, run);
  }
  if (!options.quiet) await sayNothingDue(items, { holders, asOf, until }, run);
  return exitAfter(errors);
}

/** Writes the calendars of a file each, all or none. */
async function showParts(parts: readonly CalendarPart[], output: Output<CalendarView>, run: ReadyRun): Promise<void> {
  const [first] = parts;
  if (!first) return warn(run.messages.cli.nobodyToWriteFor, run);
  const outputs = parts.map((part) => ({ ...output, ...part }));
  await write(
    first.view,
    {
      outputs,
      targets: targetsOf(
        parts.map(({ path }) => path),
        run,
      ),
    },
    run,
  );
}

/** How many days before its last an open duty calls to mind; none for `none`. Throws a Stop for what are no days. */
function remindIn({ options, messages }: RunContext): readonly number[] {
  if (options.remind === undefined) return REMIND;
  const texts = splitValues(options.remind);
  if (texts.length === 1 && texts[0] === "none") return [];
  return texts.map((text) => daysOption("--remind", text, messages));
}

/** Whom a calendar was asked of, and its days. */
interface Asked {
  readonly holders: readonly NamedHolder[];
  readonly asOf: Day;
  readonly until: Day;
}

/** Says of each holder named that the calendar has nothing for him, or of a calendar of all that it is empty. */
async function sayNothingDue(
  items: readonly DueItem[],
  { holders, asOf, until }: Asked,
  run: RunContext,
): Promise<void> {
  const asked = holders.length === 0 ? [null] : holders;
  const without = asked.filter((one) => !items.some((item) => heldBy(one ? [one] : [])(item)));
  const last = until === LAST_DAY ? null : until;
  for (const one of without) await warn(run.messages.cli.nothingDue(one?.text ?? null, asOf, last), run);
}
