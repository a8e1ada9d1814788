import { resolve } from "node:path";
import { isAskedFor, type UnitAudit } from "../../audit/audit.js";
import { lazy } from "../../base/lazy.js";
import { whatIsAt } from "../../document/file-system.js";
import { labelsIn01 } from "../../ledger/labels.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf } from "../../run/files/atomic-write.js";
import { placeIn, readBaseline } from "../../run/load/baseline-file.js";
import { lookThrough } from "../../run/look-through.js";
import { writeLines } from "../../run/output/lines.js";
import { outputOf, write } from "../../run/output/outputs.js";
import { endUnlessReportable, readyLedgers } from "../../run/ready-run.js";
import { type Call, ledgersIn } from "../../run/run-context.js";
import { UnitJudge } from "../../run/unit-by-unit.js";
import {
  type BaselineEntry,
  entryKey,
  inScope,
  type Listable,
  type Matched,
  matchedIn,
  newBaseline,
  ofUnit,
  pruned,
  staleAmong,
} from "../../views/baseline.js";

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
  const run = await readyLedgers({ ...call, options }, ledgersIn(ledgers));
  const { books, environment, messages, opened, question } = run;
  const judge = new UnitJudge(opened, books, question);
  const path = resolve(environment.cwd, shown);
  const isThere = whatIsAt(path).to !== "nothing";
  if (action === "prune" && !isThere) throw new Stop(messages.baseline.nothingToPrune(shown));
  const named = { value: { path, shown }, from: { option: `audit baseline ${action}` } };
  const old = isThere ? await readBaseline(named, run) : null;
  const before = old?.entries ?? [];
  const asked = inScope(before, question);
  const { found, errors } = await lookThrough(run, (unit) =>
    isAskedFor(unit, question) ? [listableIn(judge.audit(unit), asked)] : [],
  );
  const targets = targetsOf([shown], run);
  await endUnlessReportable(run, errors);
  const listable = found.flat().flatMap((one) => one.listable);
  const matched = { entries: new Map(found.flat().flatMap((one) => [...one.matched.entries])) };
  const stale = staleAmong(listable, asked, matched);
  const after = action === "write" ? newBaseline(listable, question, before, matched) : pruned(before, stale);
  await write(after, { outputs: [output], targets }, run);
  if (options.quiet) return EXIT.ok;
  const struck = action === "prune" && old ? stale.map(({ entry }) => `- ${placeIn(old, entry)} ${entry.id}`) : [];
  const added = countMissing(after, before);
  const removed = countMissing(before, after);
  await writeLines(environment.stdout, [...struck, messages.baseline.written(shown, after.length, added, removed)]);
  return EXIT.ok;
}

/** What a baseline may list of a unit, what is left behind of the year before too (that silences its notice, contract 3), and which entries speak of it. */
function listableIn({ before, context, judgements }: UnitAudit, asked: readonly BaselineEntry[]): ListableUnit {
  const all = [...judgements.map(({ finding }) => finding), ...before];
  const listable = all.map(({ id, status, year }) => ({ id, status, year }));
  const { unit } = context;
  const labels = lazy(() => labelsIn01(Object.values(unit.records)));
  return { listable, matched: matchedIn(listable, ofUnit(asked, unit.id), (label) => labels().get(label)) };
}

interface ListableUnit {
  readonly listable: readonly Listable[];
  readonly matched: Matched;
}

/** How many entries of one baseline are not in another. */
function countMissing(entries: readonly BaselineEntry[], other: readonly BaselineEntry[]): number {
  const keys = new Set(other.map(entryKey));
  return entries.filter((entry) => !keys.has(entryKey(entry))).length;
}
