import { inScope } from "../views/baseline.js";
import { COMPRESSION } from "./files/compression.js";
import type { BaselineRead } from "./load/baseline-file.js";
import type { Describing } from "./load/load.js";
import { type AskedRun, askRun } from "./question.js";
import type { Run } from "./run.js";
import { Surveyor } from "./survey.js";
import type { Asked } from "./unit-findings.js";

/** A run of `audit check`, before its ledgers are opened. */
export interface CheckRun extends Run {
  /** What is known, if anything. */
  readonly baseline: BaselineRead | null;
}

/** A run of `audit check` whose ledgers were opened, and what is asked of every unit. */
export interface Asking {
  readonly run: AskedRun;
  readonly asked: Asked;
}

/** Opens the ledgers of a check and settles what is asked of them. Throws a Stop for wrong usage. */
export async function ask(prepared: CheckRun, describing?: Describing): Promise<Asking> {
  const run = await askRun(prepared, describing);
  const { options, question } = run;
  return {
    run,
    asked: {
      question,
      all: options.all ?? false,
      keepGoing: options.keepGoing ?? false,
      baseline: inScope(prepared.baseline?.entries ?? [], question),
    },
  };
}

/** What reads and judges the units asked about. @param known files of descriptions of units to pass over */
export function surveyorOf({ run, asked }: Asking, known: ReadonlySet<string> = NONE): Surveyor {
  const { problems, count } = run;
  return new Surveyor(run.opened, run.books, asked, { problems, files: count }, known, COMPRESSION);
}

const NONE: ReadonlySet<string> = new Set();
