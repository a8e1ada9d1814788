import { resolve } from "node:path";
import { isAskedFor } from "../../audit/audit.js";
import { whatIsAt } from "../../document/file-system.js";
import type { Unit } from "../../ledger/model.js";
import { REPORTS } from "../../report/index.js";
import { type Call, ledgersIn } from "../../run/call.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { placeIn, readBaseline } from "../../run/load/baseline-file.js";
import { lookThrough } from "../../run/look-through.js";
import { outputOf, write } from "../../run/output/outputs.js";
import { askLedgers, endUnlessReportable } from "../../run/question.js";
import { UnitJudge } from "../../run/unit-by-unit.js";
import { type BaselineEntry, inScope, type Listable, newBaseline, pruned, staleAmong } from "../../views/baseline.js";

/**
 * `audit baseline write FILE`: lists what is not in order as known; notes of the file that is there are kept, and so are entries of
 * other years, units and regulations than those asked for. Throws a Stop for wrong usage, and an Ended (exit 3), with nothing written,
 * where records have errors.
 */
export function baselineWriteCommand(call: Call): Promise<ExitCode> {
  return baselineCommand("write", call);
}

/** `audit baseline prune FILE`: strikes out what no longer matches. Throws as `audit baseline write` does. */
export function baselinePruneCommand(call: Call): Promise<ExitCode> {
  return baselineCommand("prune", call);
}

async function baselineCommand(action: "write" | "prune", call: Call): Promise<ExitCode> {
  const [shown = "", ...ledgers] = call.args;
  const options = { ...call.options, baseline: shown, output: shown };
  const output = outputOf(REPORTS.baseline, { ...call, options });
  const run = await askLedgers({ ...call, options }, ledgersIn(ledgers));
  const { books, environment, messages, opened, question } = run;
  const judge = new UnitJudge(opened, books, question);
  const listableIn = (unit: Unit): Listable[] =>
    isAskedFor(unit, question)
      ? judge.judge(unit).judgements.map(({ finding: { id, status } }) => ({ id, status }))
      : [];
  const { found, errors } = await lookThrough(run, listableIn);
  const targets = targetsOf([shown], run);
  const path = resolve(environment.cwd, shown);
  const isThere = whatIsAt(path).to !== "nothing";
  if (action === "prune" && !isThere) throw new Stop(messages.baseline.nothingToPrune(shown));
  const named = { value: { path, shown }, from: { option: `audit baseline ${action}` } };
  const old = isThere ? await readBaseline(named, run) : null;
  await endUnlessReportable(run, errors);
  const before = old?.entries ?? [];
  const listable = found.flat();
  const stale = staleAmong(listable, inScope(before, question));
  const after = action === "write" ? newBaseline(listable, question, before) : pruned(before, stale);
  await write(after, { outputs: [output], targets }, run);
  if (options.quiet) return EXIT.ok;
  const struck = action === "prune" && old ? stale.map(({ entry }) => `- ${placeIn(old, entry)} ${entry.id}\n`) : [];
  const added = countMissing(after, before);
  const removed = countMissing(before, after);
  await environment.stdout.write(
    `${struck.join("")}${messages.baseline.written(shown, after.length, added, removed)}\n`,
  );
  return EXIT.ok;
}

/** How many entries of one baseline are not in another. */
function countMissing(entries: readonly BaselineEntry[], other: readonly BaselineEntry[]): number {
  return entries.filter(({ year, id }) => !other.some((one) => one.year === year && one.id === id)).length;
}
