import { yearOf } from "../../calendar/day.js";
import { calendarYear } from "../../calendar/period.js";
import type { Messages } from "../../messages/messages.js";
import { planJson } from "../../report/plan/json.js";
import { planText } from "../../report/plan/text.js";
import { planYaml } from "../../report/plan/yaml.js";
import { type AheadOptions, formatFor, lookAhead, show } from "../../run/ahead.js";
import type { Environment } from "../../run/environment.js";
import type { ExitCode } from "../../run/exit.js";
import { heldBy } from "../../run/holders.js";
import { listed } from "../../run/options.js";
import { TOOL } from "../../run/tool.js";
import { isAhead, yearsDueBetween } from "../../views/owed.js";
import { planFor } from "../../views/plan/plan.js";

const FORMATS = ["text", "yaml", "json"] as const;

export interface PlanOptions extends AheadOptions {
  readonly holder?: string[];
  readonly groupTalks?: boolean;
  readonly format?: string;
}

/** `audit plan`: the fewest records that still do what can be done. Throws a Stop for wrong usage. */
export async function planCommand(
  ledgers: readonly string[],
  options: PlanOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const format = formatFor(options, FORMATS, usualMessages);
  const drafting = { groupTalks: options.groupTalks ?? false };
  const ahead = await lookAhead(ledgers, options, environment, usualMessages, (chosen) => {
    const isHeld = heldBy(listed(options.holder), chosen.units, chosen.messages);
    return {
      years: yearsDueBetween(chosen.asOf, calendarYear(yearOf(chosen.asOf)).to, chosen.rulebooks),
      // Of earlier years only what can still be done in time: their gaps are for a run that asks for that year.
      of: (owed) =>
        planFor(
          owed.filter((one) => isHeld(one) && (one.year === chosen.year || isAhead(one))),
          drafting,
        ),
    };
  });
  if (typeof ahead === "number") return ahead;
  const { asOf, year, messages } = ahead;
  const plans = ahead.found.flatMap((plan) => plan ?? []);
  const toFile = options.output !== undefined;
  const report = {
    asOf,
    year,
    messages,
    width: toFile ? Number.POSITIVE_INFINITY : (environment.stdout.columns ?? Number.POSITIVE_INFINITY),
    colour: toFile ? 0 : environment.stdout.colour,
    tool: TOOL,
  } as const;
  const formats = {
    text: () => planText(plans, report),
    yaml: () => planYaml(plans, report),
    json: () => planJson(plans, report),
  };
  return show(formats[format](), options, ahead);
}
