import { extname } from "node:path";
import { type Share, WHOLE } from "../../base/share.js";
import type { Messages } from "../../messages/messages.js";
import { type Asking, surveyorOf } from "../ask.js";
import type { Environment } from "../environment.js";
import { EXIT, type ExitCode, Stop } from "../exit.js";
import type { Target } from "../files/atomic-write.js";
import { marksOf } from "../files/checksum.js";
import type { BaselineRead } from "../load/baseline-file.js";
import { put, type ReportFlags } from "../output/deliver.js";
import { shareFileText } from "./share-file.js";

export interface ShardFlags extends ReportFlags {
  readonly shard?: string | undefined;
}

/** The share of the units that a run is to take, and the one share file it goes to, or none. */
interface Shard {
  readonly share: Share;
  readonly paths: readonly string[];
}

/** The shard that options ask for; null where they ask for a report. Throws a Stop. */
export function shardIn({ shard, format, output = [] }: ShardFlags, { merge }: Messages): Shard | null {
  const isBlob = format === "blob" || (format === undefined && output.some((path) => extname(path) === ".blob"));
  if (!isBlob && shard === undefined) return null;
  const share = shard === undefined ? WHOLE : shareIn(shard);
  if (!share) throw new Stop(merge.noShare(shard ?? ""));
  if (!isBlob) throw new Stop(merge.shareWithoutBlob(share));
  if (output.length > 1) throw new Stop(merge.blobAlone);
  return { share, paths: output };
}

function shareIn(text: string): Share | null {
  const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return share.number >= 1 && share.number <= share.of ? share : null;
}

/**
 * Surveys a share and writes what it found, errors in records included, for `audit merge` to report: exit 0 once that is done, so
 * that what runs many of these takes each for the success it is.
 */
export async function shardCommand(
  share: Share,
  asking: Asking,
  { baseline, targets }: { readonly baseline: BaselineRead | null; readonly targets: readonly Target[] },
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const { opened, asked } = asking;
  const failOn = opened.settings.failOn.value;
  const marks = marksOf(opened, JSON.stringify({ asked, failOn }));
  const { language } = messages;
  const surveyor = surveyorOf(asking);
  const { frame } = surveyor;
  const lines = baseline && { shown: baseline.shown, lines: baseline.lines };
  const text = shareFileText({ share, marks, language, failOn, baseline: lines, frame, parts: surveyor.parts(share) });
  await put(targets, [[text]], { quiet: false }, environment, messages);
  return EXIT.ok;
}
