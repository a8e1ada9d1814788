import { equalRows } from "../../authoring/compare.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { rulebooksAsked } from "../../run/load/rulebooks-asked.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";

/** `audit rules compare A B`: which rows of two regulations ask for the same act. */
export async function rulesCompareCommand(call: Call): Promise<ExitCode> {
  const { asked, books } = await rulebooksAsked(call.args, call);
  const [first, second] = asked;
  if (!first || !second) throw new Stop(call.messages.cli.seeHelp("rules compare"));
  const view = { first, second, equal: equalRows(first, second), terms: books.terms };
  await show(view, outputOf(REPORTS.compare, call), call);
  return EXIT.ok;
}
