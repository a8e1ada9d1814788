import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../../audit/finding.js";
import { dayIn, yearOf } from "../../calendar/day.js";
import { periodWritten } from "../../calendar/written-period.js";
import { isError, type Problem } from "../../document/problem.js";
import { readFound } from "../../document/read-text.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import { importState } from "../../import/record-text.js";
import { type Discovered, type RecordFile, type UnitFolder, withRecordFiles } from "../../ledger/discover.js";
import { roleOf } from "../../ledger/file-role.js";
import type { Kind } from "../../terms/record-kinds.js";
import { type ServedDuty, servedBy } from "../../views/served.js";
import { Stop } from "../exit.js";
import { openRun } from "../load/load.js";
import type { Run } from "../run.js";
import { engineSettings } from "../settings/settings.js";
import { UnitJudge } from "../unit-by-unit.js";

/** A file that a record is added to, as it is now; its text is undefined where it is still to be made. */
export interface FileToAddTo {
  readonly file: RecordFile;
  readonly text: string | undefined;
}

/** What says where a record goes. */
export interface WhereTo {
  readonly kind: Kind;
  readonly folder: UnitFolder;
  /** The day of the record, where that is known. */
  readonly date: string | undefined;
  /** A path as the user wrote it. */
  readonly named: string | undefined;
}

/**
 * The file of a unit that a record of a kind is added to: the one named, or the only one there is, or of several the one whose records are
 * of that time. What an import wrote is left to imports. Throws a Stop where that is none, or cannot be told.
 */
export function fileToAddTo({ kind, folder, date, named }: WhereTo, run: Run, problems: Problem[]): FileToAddTo {
  const { environment, messages } = run;
  const own = folder.records.filter((one) => one.kind === kind);
  const read = (file: RecordFile): FileToAddTo => ({ file, text: readFound(file, problems)?.text ?? "" });
  if (named !== undefined) {
    const path = resolve(environment.cwd, named);
    const known = own.find((one) => one.path === path);
    if (known) return read(known);
    if (roleOf(basename(path), basename(dirname(path))) !== kind)
      throw new Stop(messages.adding.notOfKind(named, kind));
    if (!path.startsWith(`${folder.folder}${sep}`)) throw new Stop(messages.adding.outsideUnit(named));
    return { file: newFile(kind, relative(folder.folder, path), folder, run), text: undefined };
  }
  const candidates = own.map(read).filter(({ text = "" }) => importState(text) === "not-imported");
  const [only, ...others] = candidates;
  if (!only) {
    const isTaken = own.some(({ path }) => path === join(folder.folder, `${kind}.yaml`));
    return { file: newFile(kind, isTaken ? `${kind}-1.yaml` : `${kind}.yaml`, folder, run), text: undefined };
  }
  const chosen = others.length === 0 ? only : ofThatTime(candidates, date);
  if (!chosen) throw new Stop(messages.adding.severalFiles(candidates.map(({ file }) => file.shown)));
  return chosen;
}

/** Of several files the one whose days hold a day, else the one with the latest days before it; undefined where that is not one. */
function ofThatTime(files: readonly FileToAddTo[], date: string | undefined): FileToAddTo | undefined {
  if (date === undefined) return undefined;
  const spans = files.flatMap((one) => {
    const days = [...(one.text ?? "").matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(([day]) => day).sort();
    const [first] = days;
    const last = days.at(-1);
    return first !== undefined && last !== undefined ? [{ one, first, last }] : [];
  });
  const holding = spans.filter(({ first, last }) => first <= date && date <= last);
  if (holding.length > 0) return holding.length === 1 ? holding[0]?.one : undefined;
  const before = spans.filter(({ last }) => last <= date).sort((a, b) => (a.last < b.last ? 1 : -1));
  return before.length > 1 && before[0]?.last === before[1]?.last ? undefined : before[0]?.one;
}

function newFile(kind: Kind, inUnit: string, { folder, description }: UnitFolder, run: Run): RecordFile {
  const beside = (unitFile: string) => `${unitFile.slice(0, -"unit.yaml".length)}${inUnit.split(sep).join("/")}`;
  const { environment, ledgers } = run;
  const path = join(folder, inUnit);
  return {
    kind,
    path,
    name: beside(description.name),
    shown: beside(description.shown),
    folder: dirname(path),
    ledger: resolve(environment.cwd, ledgers[0] ?? "."),
  };
}

/** What a record more makes of a ledger. */
export interface Addition {
  /** What is wrong, or odd, with the ledger that was not before. */
  readonly problems: readonly Problem[];
  /** What it serves; or how many errors the ledger has besides, with which it is not judged. */
  readonly served: ServedDuty | { readonly errors: number };
}

/** Reads and judges a unit as it is and with a file changed, by the one audit. @param planned the text that the file is to have */
export async function additionOf(
  { file }: FileToAddTo,
  planned: string,
  unit: { readonly id: string; readonly folder: UnitFolder },
  run: Run,
): Promise<Addition> {
  const changed = { ...partsOf(file), planned: new SourceText(file.name, file.shown, planned) };
  const before = await judgedIn(run, unit.id, []);
  const discovered = withFile(run.discovered, unit.folder, changed);
  const years = yearsIn(planned, run);
  const after = await judgedIn({ ...run, discovered }, unit.id, years);
  const known = new Set(before.problems.map(keyOf));
  const problems = after.problems.filter((one) => !known.has(keyOf(one)));
  const errors = before.problems.filter(isError).length;
  if (errors > 0 || problems.some(isError)) return { problems, served: { errors } };
  const old = await judgedIn(run, unit.id, years);
  return { problems, served: servedBy(old.findings, after.findings) };
}

function partsOf({ kind, path, name, shown, folder, ledger }: RecordFile): RecordFile {
  return { kind, path, name, shown, folder, ledger };
}

/** A problem by all that can be said of it. */
function keyOf({ code, args, place }: Problem): string {
  return JSON.stringify([code, args, place.file, place.line, place.column]);
}

function withFile(discovered: Discovered, unit: UnitFolder, file: RecordFile): Discovered {
  const isThere = unit.records.some(({ path }) => path === file.path);
  const records = isThere ? unit.records.map((old) => (old.path === file.path ? file : old)) : [...unit.records, file];
  return withRecordFiles(discovered, unit, records);
}

/** The years that the last record of a file may serve: its own, the one before, and those it is about. */
function yearsIn(text: string, { time }: Run): number[] {
  const records = readYaml(new SourceText("", "", text)).value;
  const last: unknown = Array.isArray(records) ? records.at(-1) : undefined;
  const texts =
    typeof last === "object" && last !== null ? Object.values(last).filter((one) => typeof one === "string") : [];
  const days = texts.flatMap((one) => {
    const day = dayIn(one);
    return day === undefined ? [] : [day];
  });
  const periods = texts.flatMap((one) => periodWritten(one)?.slice(0, 4) ?? []);
  const own = days.flatMap((day) => [yearOf(day) - 1, yearOf(day)]);
  return [...new Set([...own, ...periods.map(Number), ...(own.length === 0 ? [time.year] : [])])];
}

/** What is said of a unit of some years, and everything that is wrong with it. */
async function judgedIn(
  run: Run,
  id: string,
  years: readonly number[],
): Promise<{ readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }> {
  const { opened, books, problems } = await openRun(run);
  const unread = opened.unread.find(({ described }) => described.id === id);
  if (!unread?.unit) return { findings: [], problems };
  const { records, problems: own } = unread.read();
  const all = [...problems, ...own];
  if (years.length === 0 || all.some(isError)) return { findings: [], problems: all };
  const { time, settings } = run;
  const question = { ...time, regulations: null, units: [id], settings: engineSettings(settings) };
  const judge = new UnitJudge(opened, books, question);
  const unit = unread.unit.whole(records);
  const findings = judge.judgeYears(unit, years).flatMap(({ judgements }) => judgements.map(({ finding }) => finding));
  return { findings: [...new Map(findings.map((one) => [one.id, one])).values()], problems: all };
}
