import { nearest } from "../../base/nearest.js";
import { labelOf } from "../../ledger/labels.js";
import type { Case, Ledger, Unit } from "../../ledger/model.js";
import type { Messages } from "../../messages/messages.js";
import { caseJson, caseText } from "../../report/case/case.js";
import { chosenRegulations } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { type LoadFlags, load, sayErrors } from "../../run/load/load.js";
import { listed, oneOf, timeOf } from "../../run/options.js";
import { engineSettings } from "../../run/settings/settings.js";
import { TOOL } from "../../run/tool.js";
import { caseView } from "../../views/case/view.js";

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
  const loaded = await load(ledgers, options, environment, usualMessages);
  const { messages } = loaded;
  if (!(await sayErrors(loaded, environment, messages))) return EXIT.records;
  const { ledger, books } = loaded;
  const { one, unit } = findCase(id, ledger, messages);
  if (one.date > asOf) throw new Stop(messages.caseView.later(id, one.date, asOf));
  const regulations = await chosenRegulations(
    listed(options.regulation),
    ledger,
    books.rulebooks,
    environment,
    messages,
  );
  const view = caseView(one, unit, ledger, books.rulebooks, books.terms, {
    asOf,
    regulations,
    settings: engineSettings(loaded.settings),
  });
  const report = format === "json" ? caseJson : caseText;
  const { stdout } = environment;
  const width = stdout.columns ?? Number.POSITIVE_INFINITY;
  await stdout.write(report(view, { messages, width, colour: stdout.colour, tool: TOOL }));
  return EXIT.ok;
}

interface Found {
  readonly one: Case;
  readonly unit: Unit;
}

/** The case of an id, or of `unit/id`. Throws a Stop that names the nearest, or all that bear it. */
function findCase(id: string, ledger: Ledger, messages: Messages): Found {
  const all = ledger.units.flatMap((unit) => unit.records.cases.map((one): Found => ({ one, unit })));
  const whole = ({ one, unit }: Found) => `${unit.id}/${labelOf(one)}`;
  const found = all.filter((each) => labelOf(each.one) === id || whole(each) === id);
  const [only] = found;
  if (found.length > 1) throw new Stop(messages.caseView.several(id, found.map(whole)));
  if (only) return only;
  const known = id.includes("/") ? all.map(whole) : all.map(({ one }) => labelOf(one));
  throw new Stop(messages.caseView.unknown(id, nearest(id, known) ?? null));
}
