import type { Reported, Status } from "../../audit/finding.js";
import { COUNTED_BEFORE } from "../../audit/year-before.js";
import { isAboutRecord } from "../../document/problem.js";
import type { CheckView, DocumentTemplate } from "../../report/check/view.js";
import type { StaleEntry } from "../../views/baseline.js";
import { EXIT, type ExitCode } from "../exit.js";
import { type Inputs, targetsOf } from "../files/atomic-write.js";
import { type BaselineRead, placeIn } from "../load/baseline-file.js";
import { failStatuses } from "../option-values.js";
import { writeLines } from "../output/lines.js";
import { type Destination, write } from "../output/outputs.js";
import { isPattern } from "../output/pattern.js";
import { endWithoutReport, sayNotices, sayProblems, warn } from "../output/problems.js";
import type { RunContext } from "../run-context.js";
import { ofHolders, sayingWhatIsLeftOut } from "./of-holders.js";
import type { Picked } from "./picked-rows.js";
import { splitOutputs } from "./split.js";
import { detailedIn, problemsIn, resultOfSurvey, type Survey, staleIn } from "./survey.js";

/** How many entries of a baseline that no longer match are said one by one. */
const MOST_STALE = 10;

/** A survey, and what else its report needs to know. */
export interface Surveyed {
  readonly survey: Survey;
  /** Levels as written. */
  readonly failOn: readonly string[];
  readonly baseline: Pick<BaselineRead, "shown" | "lines"> | null;
  /** The document that a .docx is. */
  readonly template: DocumentTemplate | undefined;
  /** What options pick of it. */
  readonly picked: Picked;
}

/** Says what is wrong, reports, and returns the exit code of contract 5. Throws a Stop or an Ended where there can be no report. */
export async function reportCheck(
  { survey, failOn, baseline, template, picked }: Surveyed,
  destination: Destination<CheckView>,
  context: ReportContext,
): Promise<ExitCode> {
  const { options, messages } = context;
  const { asked, units, regulations } = survey;
  const errors = await sayProblems(problemsIn(survey), context);
  const keepGoing = asked.keptOut !== "run";
  await endWithoutReport({ errors, units: units.length, keepGoing, bound: regulations.length > 0 }, context);
  const result = resultOfSurvey(survey);
  await sayNotices(result.notices, context);
  const stale = staleIn(survey);
  const isStrict = options.strictBaseline === true && stale.length > 0;
  if (baseline && (!options.quiet || isStrict)) await sayStale(stale, baseline, context);
  const renamed = survey.found.reduce((sum, one) => sum + one.renamed, 0);
  if (baseline && renamed > 0 && !options.quiet)
    await warn(messages.baseline.renamed(renamed, baseline.shown), context);
  // The text report and the page have their own section for them.
  const hasText = destination.outputs.some(({ format }) => format === "text" || format === "html");
  if (!options.quiet && !hasText) await sayWaivers(result, context);
  const failing = failStatuses(failOn, messages);
  const shown = { failing, ...picked, ...(template && { template }) };
  const listed = ofHolders(survey, context);
  const view = sayingWhatIsLeftOut(
    {
      result: listed.holders.length > 0 ? resultOfSurvey(listed.survey) : result,
      all: asked.all,
      readings: options.readings === true,
      detailed: detailedIn(listed.survey),
      details: survey.asked.details,
      ...shown,
    },
    listed.holders,
    result.summary,
  );
  await sayNotices(
    view.result.notices.filter(({ code }) => code === "narrowed"),
    context,
  );
  const isWhole = await write(view, await split(destination, { survey: listed.survey, shown }, context), context);
  if (!isWhole && !options.quiet) await warn(messages.cli.pipeClosed, context);
  if (errors > 0 || (options.strict && result.notices.some(isAboutRecord))) return EXIT.records;
  return isStrict || failing.some((status) => result.summary[status] > 0 || countBefore(status, result) > 0)
    ? EXIT.findings
    : EXIT.ok;
}

/** What else there is of a status in the year before: it counts as its rows would (contract 3). */
function countBefore(status: Status, { before }: Reported): number {
  const counted = COUNTED_BEFORE.find((one) => one === status);
  return counted ? before[counted] : 0;
}

/** What a report needs of a run: its files must not be written over. */
type ReportContext = RunContext & Partial<Inputs>;

/** Outputs whose names ask for a file each are so many files, for which there is a place only now that their names are known. Throws a Stop. */
async function split(
  destination: Destination<CheckView>,
  whole: Parameters<typeof splitOutputs>[1],
  context: ReportContext,
): Promise<Destination<CheckView>> {
  if (!destination.outputs.some(({ path }) => path !== null && isPattern(path))) return destination;
  const outputs = splitOutputs(destination.outputs, whole, context.messages);
  if (outputs.length === 0) await warn(context.messages.cli.nobodyToWriteFor, context);
  const paths = outputs.flatMap(({ path }) => path ?? []);
  return { outputs, targets: targetsOf(paths, context) };
}

/** Entries of the baseline that no longer match: each with its line, of many the first. */
async function sayStale(
  stale: readonly StaleEntry[],
  baseline: Pick<BaselineRead, "shown" | "lines">,
  { environment, messages }: RunContext,
): Promise<void> {
  if (stale.length === 0) return;
  const { cli, baseline: words, statuses } = messages;
  const lines = stale
    .slice(0, MOST_STALE)
    .map(({ entry, now }) => `${placeIn(baseline, entry)}: ${words.stale(entry.id, now && statuses[now])}`);
  const sum = words.staleSum(stale.length, baseline.shown);
  await writeLines(
    environment.stderr,
    [...lines, sum].map((line) => `${cli.warning}: ${line}`),
  );
}

/** What there is to say of waivers, beside reports that have no room for it. */
async function sayWaivers({ waivers }: Reported, { environment, messages }: RunContext): Promise<void> {
  const lines = waivers.map((note) => `${messages.cli.warning}: ${messages.report.waiver(note)}`);
  await writeLines(environment.stderr, lines);
}
