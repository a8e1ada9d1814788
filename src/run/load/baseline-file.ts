import { addAll } from "../../base/lists.js";
import { whatIsAt } from "../../document/file-system.js";
import type { Problem } from "../../document/problem.js";
import { readText } from "../../document/read-text.js";
import { conforms } from "../../document/schema.js";
import { readYaml } from "../../document/yaml.js";
import { problemsText } from "../../report/problems/text.js";
import type { BaselineEntry } from "../../views/baseline.js";
import { Stop } from "../exit.js";
import type { Run } from "../run.js";
import type { RunContext } from "../run-context.js";
import type { NamedPath, Setting } from "../settings/settings.js";

const VERSION = "audit-baseline/1";

/** A baseline as it was read. */
export interface BaselineRead {
  readonly shown: string;
  readonly entries: readonly BaselineEntry[];
  /** The lines entries stand on, by year and id. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Where an entry of a baseline stands: file:line. */
export function placeIn({ shown, lines }: Pick<BaselineRead, "shown" | "lines">, { year, id }: BaselineEntry): string {
  return `${shown}:${lines[`${year} ${id}`] ?? 1}`;
}

/**
 * Reads a baseline file. Throws a Stop where there is none or it is one of another version, and, after saying what is wrong,
 * where it has errors.
 */
export async function readBaseline(
  { value: { path, shown }, from }: Setting<NamedPath>,
  { environment, messages }: RunContext,
): Promise<BaselineRead> {
  if (whatIsAt(path).to === "nothing") {
    const named = from && "option" in from ? from.option : `${from?.file}:${from?.line}: baseline`;
    throw new Stop(messages.baseline.noFile(named, shown));
  }
  const problems: Problem[] = [];
  const source = readText(path, shown, shown, problems);
  const file = source && readYaml(source);
  addAll(problems, file?.problems ?? []);
  const value = file?.value;
  if (file && problems.length === 0) {
    const version = typeof value === "object" && value !== null && "schema" in value ? String(value.schema) : null;
    if (version !== VERSION) throw new Stop(messages.baseline.version(shown, version, VERSION));
    if (conforms("baseline", value, { file }, problems)) {
      const entries = value.findings.map(({ note, ...entry }) => ({ ...entry, note: note ?? null }));
      const lines = entries.map(({ year, id }, index) => [`${year} ${id}`, file.lineOf(["findings", index])]);
      return { shown, entries, lines: Object.fromEntries(lines) };
    }
  }
  await environment.stderr.write(problemsText(problems, messages, environment.stderr.colour));
  throw new Stop(messages.cli.problems(problems.length));
}

/** The baseline that the settings name, if any. Throws a Stop where it cannot be used. */
export async function baselineInSettings(run: Run): Promise<BaselineRead | null> {
  const { value, from } = run.settings.baseline;
  return value && readBaseline({ value, from }, run);
}
