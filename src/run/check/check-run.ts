import { asList } from "../../base/lists.js";
import { detailsIn } from "../../report/check/details.js";
import { REPORTS } from "../../report/index.js";
import { inScope } from "../../views/baseline.js";
import type { Details } from "../../views/detail.js";
import type { BaselineRead } from "../load/baseline-file.js";
import type { Describing } from "../load/load.js";
import { splitValues } from "../option-values.js";
import type { Options } from "../options.js";
import { formatOfFile } from "../output/outputs.js";
import { splitsByHolder } from "../output/pattern.js";
import { type ReadyRun, readyRun } from "../ready-run.js";
import type { Run } from "../run.js";
import { errorScopeOf } from "../unit-by-unit.js";
import { picksFromAll } from "./picked-rows.js";
import type { CheckQuestion } from "./unit-findings.js";

/** A run of `audit check`, before its ledgers are opened. */
export interface CheckRun extends Run {
  /** What is known, if anything. */
  readonly baseline: BaselineRead | null;
}

/** A run of `audit check` whose ledgers were opened, and what is asked of every unit. */
export interface OpenCheck {
  readonly run: ReadyRun;
  readonly asked: CheckQuestion;
}

/** Opens the ledgers of a check and settles what is asked of them. Throws a Stop for wrong usage. */
export async function openCheck(prepared: CheckRun, describing?: Describing): Promise<OpenCheck> {
  const run = await readyRun(prepared, describing);
  const { options, question } = run;
  return {
    run,
    asked: {
      question,
      all: options.all ?? false,
      details: detailsFor(options),
      every: asksForEvery(options),
      keptOut: errorScopeOf(options),
      baseline: inScope(prepared.baseline?.entries ?? [], question),
    },
  };
}

/** The details that the reports asked for show. */
export function detailsFor(options: Options): Details {
  const shown = formatsAsked(options).map(detailsIn);
  return DETAILS.find((details) => shown.includes(details)) ?? "none";
}

/** The most first: what one report of a run shows is made ready for all of them. */
const DETAILS: readonly Details[] = ["all", "missed", "none"];

/**
 * Whether all findings are wanted though not all are shown: for a page, for JUnit, where what is in order passes, for what options pick,
 * and for a file for each person, which counts them anew.
 */
export function asksForEvery(options: Options): boolean {
  const formats = formatsAsked(options);
  return (
    detailsFor(options) === "all" ||
    formats.some((one) => one === "junit" || one === "docx") ||
    picksFromAll(options) ||
    asList(options.output).some(splitsByHolder)
  );
}

/** The formats of a run's reports, or of those that its share is for; the usual one for a file whose ending names none. */
function formatsAsked({ format, output, for: wanted }: Options): readonly string[] {
  if (wanted !== undefined) return splitValues([wanted]);
  const paths = asList(output);
  const asked =
    format === undefined && paths.length > 0 ? paths.map((path) => formatOfFile(REPORTS.check, path)) : [format];
  // A share of which nothing else is said is for the usual report.
  return asked.map((one) => (one === undefined || one === SHARE ? USUAL : one));
}

const SHARE = "blob";

/** Whether reports of some formats show more of findings than was made ready. */
export function lacksDetails(formats: readonly string[], details: Details): boolean {
  return formats.some((format) => DETAILS.indexOf(detailsIn(format)) < DETAILS.indexOf(details));
}

const [USUAL = ""] = Object.keys(REPORTS.check);
