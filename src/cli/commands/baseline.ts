import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isAskedFor } from "../../audit/audit.js";
import type { Messages } from "../../messages/messages.js";
import { baselineText } from "../../report/baseline/text.js";
import { type AuditOptions, ask, endedWithNothing, judgeOf, lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { type BaselineRead, placeIn, readBaseline } from "../../run/load/baseline-file.js";
import { locate } from "../../run/load/load.js";
import { timeOf } from "../../run/options.js";
import { type BaselineEntry, inScope, type Listable, newBaseline, pruned, staleAmong } from "../../views/baseline.js";

/**
 * `audit baseline write FILE`: lists what is not in order as known; notes of the file that is there are kept, and so are entries of
 * other years, units and regulations than those asked for. `audit baseline prune FILE`: strikes out what no longer matches.
 * Throws a Stop for wrong usage; exit 3, and nothing written, where records have errors.
 */
export async function baselineCommand(
  action: "write" | "prune",
  shown: string,
  ledgers: readonly string[],
  options: AuditOptions,
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const flags = { ...options, baseline: shown };
  const time = timeOf(options, environment, usualMessages);
  const located = await locate(ledgers, flags, environment, usualMessages);
  const { messages, files } = located;
  const asking = await ask({ ledgers, located, options: flags, time, baseline: null }, environment);
  const { question } = asking.asked;
  const judge = judgeOf(asking);
  const { found, errors } = await lookThrough(asking.opened, options, environment, (unit): readonly Listable[] =>
    isAskedFor(unit, question)
      ? judge.judge(unit).judgements.map(({ finding: { id, status } }) => ({ id, status }))
      : [],
  );
  const targets = targetsOf([shown], environment.cwd, files, messages);
  const named = { path: resolve(environment.cwd, shown), shown };
  if (action === "prune" && !existsSync(named.path)) throw new Stop(messages.baseline.nothingToPrune(shown));
  const from = { option: `audit baseline ${action}` };
  const old = existsSync(named.path) ? await readBaseline(named, from, environment, messages) : null;
  const ended = await endedWithNothing(asking, { errors, keepGoing: options.keepGoing }, environment);
  if (ended !== null) return ended;
  const listable = found.flat();
  const before = old?.entries ?? [];
  const stale = staleAmong(listable, inScope(before, question));
  const after = action === "write" ? newBaseline(listable, question, before) : pruned(before, stale);
  writeWhole(targets, [[baselineText(after, messages)]], messages);
  if (options.quiet) return EXIT.ok;
  const struck = action === "prune" && old ? stale.map(({ entry }) => `${placed(entry, old)}\n`) : [];
  const added = after.filter((entry) => !before.some((one) => isSame(one, entry))).length;
  const removed = before.filter((entry) => !after.some((one) => isSame(one, entry))).length;
  await environment.stdout.write(
    `${struck.join("")}${messages.baseline.written(shown, after.length, added, removed)}\n`,
  );
  return EXIT.ok;
}

function placed(entry: BaselineEntry, old: BaselineRead): string {
  return `- ${placeIn(old, entry)} ${entry.id}`;
}

function isSame(one: BaselineEntry, other: BaselineEntry): boolean {
  return one.year === other.year && one.id === other.id;
}
