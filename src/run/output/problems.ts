import type { Notice } from "../../audit/notice.js";
import { isError, type Problem } from "../../document/problem.js";
import { isOfFile, noticeText } from "../../messages/messages.js";
import { problemsText } from "../../report/problems/text.js";
import { Ended, EXIT, Stop } from "../exit.js";
import type { RunContext } from "../run-context.js";
import { writeLine, writeLines } from "./lines.js";

/** Says on stderr what is wrong, warnings only where they are wanted; returns how many errors there were. */
export async function sayProblems(
  problems: readonly Problem[],
  { environment: { stderr }, messages, options }: RunContext,
): Promise<number> {
  const errors = problems.filter(isError);
  await stderr.write(problemsText(options.quiet ? errors : problems, messages, stderr.colour));
  return errors.length;
}

/** Says on stderr what is doubtful in what a run is made by (contract 5), for a run that looks through no records. */
export async function sayDoubts({
  problems,
  ...run
}: RunContext & { readonly problems: readonly Problem[] }): Promise<void> {
  await sayProblems(
    problems.filter((one) => !isError(one)),
    run,
  );
}

/** Says on stderr what there is to note of what was judged; what there is to note of files was said with their problems. */
export async function sayNotices(
  notices: readonly Notice[],
  { environment: { stderr }, messages, options }: RunContext,
): Promise<void> {
  if (options.quiet) return;
  const own = notices.filter((notice) => !isOfFile(notice, messages));
  await writeLines(
    stderr,
    own.map((notice) => `${messages.cli.warning}: ${noticeText(notice, messages)}`),
  );
}

/** Says what is wrong with that which a run is made by, and ends the run. Throws a Stop that counts. */
export async function stopAt(
  problems: readonly Problem[],
  { environment: { stderr }, messages }: Omit<RunContext, "options">,
): Promise<never> {
  await stderr.write(problemsText(problems, messages, stderr.colour));
  throw new Stop(messages.cli.problems(problems.filter(isError).length), EXIT.usage);
}

/** Says a warning on stderr. */
export async function warn(text: string, { environment, messages }: Omit<RunContext, "options">): Promise<void> {
  await writeLine(environment.stderr, `${messages.cli.warning}: ${text}`);
}

/** Says what is wrong with what belongs to the rulebooks, and ends the run where anything is. Throws an Ended (exit 2). */
export async function endAtProblems(
  problems: readonly Problem[],
  { environment, messages }: RunContext,
): Promise<void> {
  if (problems.length === 0) return;
  await environment.stderr.write(problemsText(problems, messages, environment.stderr.colour));
  throw new Ended(EXIT.usage);
}

/** Says how many errors the records of a run have; false where they have none. */
export async function sayErrorCount({
  errors,
  environment,
  messages,
}: RunContext & { readonly errors: number }): Promise<boolean> {
  if (errors > 0) await writeLine(environment.stderr, messages.cli.problems(errors));
  return errors > 0;
}

/** Ends a run whose records have errors, which were said, after saying how many. Throws an Ended (exit 3). */
export async function endAtErrors(run: RunContext & { readonly errors: number }): Promise<void> {
  if (await sayErrorCount(run)) throw new Ended(EXIT.records);
}

/** How a run stands once its records are read. */
export interface RunState {
  readonly errors: number;
  readonly units: number;
  /** What has errors was to be left out, and the rest judged. */
  readonly keepGoing: boolean;
  /** Whether a regulation chosen binds a unit chosen: without that there is nothing to audit (contract 5). */
  readonly bound: boolean;
}

/** Ends a run that can have no report, after saying why: its records have errors and it was not told to keep going, or nothing binds. Throws a Stop or an Ended. */
export async function endWithoutReport(
  { errors, units, keepGoing, bound }: RunState,
  context: RunContext,
): Promise<void> {
  const { environment, messages } = context;
  if ((await sayErrorCount({ ...context, errors })) && (!keepGoing || units === 0)) {
    if (units > 0) await writeLine(environment.stderr, messages.cli.noReport);
    throw new Ended(EXIT.records);
  }
  if (!bound) throw new Stop(messages.cli.nothingToAudit, EXIT.records);
}
