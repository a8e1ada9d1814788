import { extname } from "node:path";
import type { Reported } from "../../audit/finding.js";
import type { Messages } from "../../messages/messages.js";
import { csv } from "../../report/check/csv.js";
import { json } from "../../report/check/json.js";
import { text } from "../../report/check/text.js";
import type { Pieces, Reporter } from "../../report/reporter.js";
import type { StaleEntry } from "../../views/baseline.js";
import type { Environment } from "../environment.js";
import { EXIT, type ExitCode, Stop } from "../exit.js";
import { inBatches, type Target, writeWhole } from "../files/atomic-write.js";
import { PACKING } from "../files/compression.js";
import { type BaselineRead, placeIn } from "../load/baseline-file.js";
import { endedWithoutReport, type LoadFlags, sayProblems } from "../load/load.js";
import { failStatuses, oneOf } from "../options.js";
import { problemsIn, resultOfSurvey, type Survey, staleIn } from "../survey.js";
import { TOOL } from "../tool.js";

/** How many entries of a baseline that no longer match are said one by one. */
const MOST_STALE = 10;
/** Every report format, by the name `--format` takes. */
const REPORTERS = { text, csv, json } as const satisfies Record<string, Reporter>;
const FORMATS = ["text", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];
/** The format that a file's ending asks for. */
const ENDINGS: Readonly<Record<string, Format>> = {
  "": "text",
  ".txt": "text",
  ".log": "text",
  ".csv": "csv",
  ".json": "json",
};

/** How a report is to be had. */
export interface ReportFlags extends LoadFlags {
  readonly format?: string;
  readonly output?: string[];
  readonly bom: boolean;
  readonly strictBaseline?: boolean;
}

/** A survey, and what else a report needs to know. */
export interface Delivery {
  readonly survey: Survey;
  /** Levels as written. */
  readonly failOn: readonly string[];
  readonly baseline: Pick<BaselineRead, "shown" | "lines"> | null;
  readonly outputs: readonly Output[];
  /** The files among them. */
  readonly targets: readonly Target[];
}

/** A report: the file it goes to, or the screen (null), and its format. */
export interface Output {
  readonly path: string | null;
  readonly format: Format;
}

/** Says what is wrong, reports, and returns the exit code of contract 5. */
export async function deliver(
  { survey, failOn, baseline, outputs, targets }: Delivery,
  flags: ReportFlags,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const { asked } = survey;
  const errors = await sayProblems(problemsIn(survey), flags, environment, messages);
  const state = {
    errors,
    units: survey.units.length,
    keepGoing: asked.keepGoing,
    bound: survey.regulations.length > 0,
  };
  const ended = await endedWithoutReport(state, environment, messages);
  if (ended !== null) return ended;
  const result = resultOfSurvey(survey, PACKING);
  const stale = staleIn(survey);
  const reports = outputs.map(({ path, format }) =>
    REPORTERS[format](result, {
      messages,
      all: asked.all,
      width: path === null ? (environment.stdout.columns ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
      colour: path === null ? environment.stdout.colour : 0,
      bom: flags.bom,
      tool: TOOL,
    }),
  );
  const strict = flags.strictBaseline === true && stale.length > 0;
  if (!flags.quiet || strict) await sayStale(stale, baseline, environment, messages);
  if (!flags.quiet && outputs.every(({ format }) => format !== "text")) await sayWaivers(result, environment, messages);
  await put(targets, reports, flags, environment, messages);
  if (errors > 0) return EXIT.records;
  const failing = failStatuses(failOn, messages);
  return strict || failing.some((status) => result.summary[status] > 0) ? EXIT.findings : EXIT.ok;
}

/** Writes texts to their files, or, where there are none, to the screen. */
export async function put(
  targets: readonly Target[],
  texts: readonly Pieces[],
  { quiet }: Pick<LoadFlags, "quiet">,
  environment: Environment,
  messages: Messages,
): Promise<void> {
  writeWhole(targets, texts, messages);
  if (targets.length > 0) return;
  let whole = true;
  for (const text of texts) {
    for (const batch of inBatches(text)) whole &&= await environment.stdout.write(batch);
  }
  if (!whole && !quiet) await environment.stderr.write(`${messages.cli.warning}: ${messages.cli.pipeClosed}\n`);
}

/** What goes where: each file named in the format asked for, else that of its ending; the screen (null) where none is named. */
export function outputsOf(options: ReportFlags, messages: Messages): Output[] {
  const asked = options.format === undefined ? undefined : oneOf("--format", options.format, FORMATS, messages);
  const paths = options.output ?? [];
  if (paths.length === 0) return [{ path: null, format: asked ?? "text" }];
  if (asked && paths.length > 1) throw new Stop(messages.cli.formatForSeveral);
  return paths.map((path) => {
    const format = asked ?? ENDINGS[extname(path).toLowerCase()];
    if (!format) throw new Stop(messages.cli.unknownEnding(path, Object.keys(ENDINGS).filter(Boolean)));
    return { path, format };
  });
}

/** Entries of the baseline that no longer match: each with its line, of many the first. */
async function sayStale(
  stale: readonly StaleEntry[],
  baseline: Delivery["baseline"],
  environment: Environment,
  messages: Messages,
): Promise<void> {
  if (stale.length === 0 || !baseline) return;
  const { cli, baseline: words, statuses } = messages;
  const lines = stale
    .slice(0, MOST_STALE)
    .map(({ entry, now }) => `${placeIn(baseline, entry)}: ${words.stale(entry.id, now && statuses[now])}`);
  const sum = words.staleSum(stale.length, baseline.shown);
  await environment.stderr.write([...lines, sum].map((line) => `${cli.warning}: ${line}\n`).join(""));
}

/** What there is to say of waivers, beside reports that have no room for it. */
async function sayWaivers(result: Reported, environment: Environment, messages: Messages): Promise<void> {
  const lines = result.waivers.map((note) => `${messages.cli.warning}: ${messages.report.waiver(note)}\n`);
  await environment.stderr.write(lines.join(""));
}
