import { extname } from "node:path";
import { asList } from "../../base/lists.js";
import { isShare, type Share, WHOLE } from "../../base/share.js";
import { REPORTS } from "../../report/index.js";
import { type CheckRun, openCheck } from "../check/check-run.js";
import { Surveyor } from "../check/survey.js";
import { EXIT, type ExitCode, Stop } from "../exit.js";
import { type Target, writeWhole } from "../files/atomic-write.js";
import { marksOf } from "../files/checksum.js";
import { oneOf, splitValues } from "../option-values.js";
import { warn } from "../output/problems.js";
import type { RunContext } from "../run-context.js";
import { shareFileText } from "./share-file.js";

/** The share of the units that a run is to take, and the one share file it goes to, or none. */
export interface Shard {
  readonly share: Share;
  readonly paths: readonly string[];
}

/** The shard that options ask for; null where they ask for a report. Throws a Stop. */
export function shardIn({ options, messages }: RunContext): Shard | null {
  const { merge } = messages;
  const { shard, format, for: wanted } = options;
  const paths = asList(options.output);
  const isShareFile = format === "blob" || (format === undefined && paths.some((path) => extname(path) === ".blob"));
  if (!isShareFile && wanted !== undefined) throw new Stop(merge.forWithoutBlob);
  if (!isShareFile && shard === undefined) return null;
  for (const one of splitValues(wanted === undefined ? [] : [wanted]))
    oneOf("--for", one, Object.keys(REPORTS.check), messages);
  const share = shard === undefined ? WHOLE : shareIn(shard);
  if (!share) throw new Stop(merge.noShare(shard ?? ""));
  if (!isShareFile) throw new Stop(merge.shareWithoutBlob(share));
  if (paths.length > 1) throw new Stop(merge.blobAlone);
  return { share, paths };
}

function shareIn(text: string): Share | null {
  const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return isShare(share) ? share : null;
}

/**
 * Surveys a share and writes what it found, errors in records included, for `audit merge` to report: exit 0 once that is done, so
 * that what runs many of these takes each for the success it is. Throws a Stop for wrong usage.
 * @param targets the share file; none: the screen
 */
export async function runShard({ share }: Shard, targets: readonly Target[], run: CheckRun): Promise<ExitCode> {
  const { baseline, environment, messages, options, settings } = run;
  if (options.cache !== undefined) throw new Stop(messages.merge.cacheForShare);
  const check = await openCheck(run);
  const failOn = settings.failOn.value;
  const surveyor = new Surveyor(check);
  const text = shareFileText({
    share,
    marks: marksOf(run, JSON.stringify({ asked: check.asked, failOn })),
    language: messages.language,
    failOn,
    baseline: baseline && { shown: baseline.shown, lines: baseline.lines },
    frame: surveyor.frame,
    found: surveyor.findIn(share),
  });
  if (targets.length > 0)
    writeWhole(
      targets.map((target) => ({ ...target, isPrivate: true })),
      [text],
      messages,
    );
  else if (!(await environment.stdout.write(text))) await warn(messages.cli.pipeClosed, run);
  return EXIT.ok;
}
