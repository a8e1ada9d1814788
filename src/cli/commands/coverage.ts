import { isBound } from "../../audit/context.js";
import type { Unit } from "../../ledger/model.js";
import type { AdvisoryPart } from "../../report/advisory/view.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { clauseListsAsked } from "../../run/load/clauses-file.js";
import { openLedgers } from "../../run/load/load.js";
import { loadBooks } from "../../run/load/rulebooks.js";
import { lookThroughSound } from "../../run/look-through.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";
import { advisoryCounts } from "../../views/advisory.js";

/**
 * `audit coverage [REGULATION]`: every clause of the regulations that have a list of them (`clauses.yaml` beside the rulebook),
 * and what checks each; with `--advisory`, how many records of a ledger the advisory ones speak of.
 */
export async function coverageCommand(call: Call): Promise<ExitCode> {
  const [regulation] = call.args;
  const { advisory } = call.options;
  if (advisory !== undefined) return countAdvisory(regulation, advisory === true ? ["."] : advisory, call);
  const output = outputOf(REPORTS.coverage, call);
  const lists = await clauseListsAsked(regulation, await loadBooks(call), call);
  await show(lists, output, call);
  return EXIT.ok;
}

/** Counts the records of each unit that the advisory clauses of each regulation that binds it speak of. */
async function countAdvisory(
  regulation: string | undefined,
  ledgers: readonly string[],
  call: Call,
): Promise<ExitCode> {
  const output = outputOf(REPORTS.advisory, call);
  const run = await openLedgers(call, ledgers);
  const { asOf, year } = run.time;
  const lists = await clauseListsAsked(regulation, run.books, run);
  const partsOf = (unit: Unit): AdvisoryPart[] =>
    lists
      .filter(({ book }) => isBound(unit, book))
      .map(({ book, clauses }) => {
        const { id, name } = unit;
        return { unit: { id, name }, book, counts: advisoryCounts(unit, clauses, asOf, year) };
      });
  const parts = (await lookThroughSound(run, partsOf)).flat();
  if (parts.length === 0) throw new Stop(run.messages.cli.nothingToAudit, EXIT.records);
  await show({ asOf, year, parts, terms: run.books.terms }, output, run);
  return EXIT.ok;
}
