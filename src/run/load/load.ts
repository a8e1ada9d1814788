import { itemsOf, type Share, WHOLE } from "../../base/share.js";
import type { Problem } from "../../document/problem.js";
import { type Description, describer } from "../../ledger/read/describe.js";
import { inputsOf, type OpenLedger, openLedger } from "../../ledger/read/read.js";
import { clausesIn } from "../../regulation/clauses.js";
import { prepareRun, type Run } from "../run.js";
import type { RunContext } from "../run-context.js";
import { knownTerms, unmatchedReadings, unmatchedRulebooks } from "../settings/unmatched.js";

/** A run whose ledgers were opened: what describes units is read, records are not. */
export interface OpenRun extends Run {
  readonly opened: OpenLedger;
  /** What there is to say of the settings, and of what belongs to no unit's records. */
  readonly problems: readonly Problem[];
}

/** Gets units described, share by share. @param files their descriptions, as reports show them @returns in their order */
export type Describing = (
  files: readonly string[],
  describe: (share: Share) => readonly Description[],
) => Promise<readonly Description[]>;

/** In this thread, all at once. */
export const alone: Describing = async (_, describe) => describe(WHOLE);

/** Opens the ledgers of a run. */
export async function openRun(run: Run, describing: Describing = alone): Promise<OpenRun> {
  const { books, discovered, settings, environment } = run;
  const known = { terms: books.terms, clauses: clausesIn(books.rulebooks) };
  const inputs = inputsOf(discovered);
  const files = inputs.map(({ file }) => file);
  const describe = describer(known);
  const descriptions = await describing(files, (share) => describe(itemsOf(inputs, share)));
  const opened = openLedger(discovered, inputs, descriptions, known);
  const problems = [
    ...books.problems,
    ...unmatchedReadings(settings, books.rulebooks),
    ...knownTerms(settings, books.terms),
    ...(opened.units.length > 0 ? unmatchedRulebooks(settings, books.rulebooks, opened, environment.cwd) : []),
    ...opened.problems,
  ];
  return { ...run, opened, problems };
}

/** Reads settings and rulebooks, and opens the ledgers. Throws a Stop as `prepareRun` does. */
export async function openLedgers(context: RunContext, ledgers: readonly string[]): Promise<OpenRun> {
  return openRun(await prepareRun(context, ledgers));
}
