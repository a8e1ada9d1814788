import { addDays } from "../../calendar/day.js";
import type { Messages } from "../../messages/messages.js";
import { calendar } from "../../report/calendar/calendar.js";
import { dueCsv } from "../../report/due/csv.js";
import { dueJson } from "../../report/due/json.js";
import type { DueReportOptions } from "../../report/due/nearness.js";
import { dueText } from "../../report/due/text.js";
import { type AheadOptions, type Chosen, formatFor, lookAhead, show } from "../../run/ahead.js";
import type { Environment } from "../../run/environment.js";
import { type ExitCode, Stop } from "../../run/exit.js";
import { heldBy } from "../../run/holders.js";
import { daysOption, listed } from "../../run/options.js";
import { TOOL } from "../../run/tool.js";
import { dueOfAll, dueWithin } from "../../views/due.js";
import { yearsDueBetween } from "../../views/owed.js";

const FORMATS = ["text", "csv", "json", "ics"] as const;
/** How many days ahead the next duty is looked for where nothing falls due within those asked for. */
const A_YEAR = 366;

export interface DueOptions extends AheadOptions {
  readonly within?: string;
  readonly holder?: string[];
  readonly near?: string;
  readonly soon?: string;
  readonly format?: string;
  readonly bom: boolean;
}

/** `audit due`: what falls due next, soonest first, with a record to fill in. Throws a Stop for wrong usage. */
export async function dueCommand(
  ledgers: readonly string[],
  options: DueOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const format = formatFor(options, FORMATS, usualMessages);
  const asked = limitsOf(options, usualMessages);
  const ahead = await lookAhead(ledgers, options, environment, usualMessages, (chosen) => {
    const { asOf, year, units, rulebooks, messages } = chosen;
    const { within } = asked(chosen);
    const isHeld = heldBy(listed(options.holder), units, messages);
    return {
      years: yearsDueBetween(asOf, addDays(asOf, Math.max(within, A_YEAR)), rulebooks),
      of: (owed) => dueWithin(owed.filter(isHeld), asOf, within, year),
    };
  });
  if (typeof ahead === "number") return ahead;
  const { messages } = ahead;
  const { within, near, soon } = asked(ahead);
  const list = dueOfAll(ahead.found, ahead.asOf, within);
  const toFile = options.output !== undefined;
  const report: DueReportOptions = {
    messages,
    within,
    near,
    soon,
    width: toFile ? Number.POSITIVE_INFINITY : (environment.stdout.columns ?? Number.POSITIVE_INFINITY),
    colour: toFile ? 0 : environment.stdout.colour,
    bom: options.bom,
    tool: TOOL,
  };
  const formats = {
    text: () => dueText(list, report),
    csv: () => dueCsv(list, report),
    json: () => dueJson(list, report),
    ics: () => calendar(list.items, { asOf: list.asOf, remind: [near], messages }),
  };
  return show(formats[format](), options, ahead);
}

/** How far ahead to look, and which days left count as near and as soon: as asked for, else by the settings. Throws a Stop for what are no days. */
function limitsOf(
  options: DueOptions,
  usualMessages: Messages,
): (chosen: Pick<Chosen, "messages" | "settings">) => Limits {
  const given = (option: string, text: string | undefined) =>
    text === undefined ? undefined : daysOption(option, text, usualMessages);
  const [asked, within, nearest] = [
    given("--soon", options.soon),
    given("--within", options.within),
    given("--near", options.near),
  ];
  return ({ settings: { colourNear, colourSoon }, messages }) => {
    const soon = asked ?? colourSoon.value;
    const near = nearest ?? Math.min(colourNear.value, soon);
    if (near > soon) throw new Stop(messages.cli.nearAfterSoon(near, soon));
    return { within: within ?? soon, near, soon };
  };
}

/** Numbers of days left. */
interface Limits {
  readonly within: number;
  readonly near: number;
  readonly soon: number;
}
