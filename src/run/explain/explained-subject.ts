import { clausesAlone, type UnitAudit } from "../../audit/audit.js";
import { plainFindingId } from "../../audit/finding-id.js";
import { nearest } from "../../base/nearest.js";
import { yearOf } from "../../calendar/day.js";
import { recordsOf, type Unit } from "../../ledger/model.js";
import { type Clause, checkedClauses, checkOf, clausesOfPlace } from "../../regulation/clauses.js";
import type { ClauseExplanation } from "../../report/explain/view.js";
import { explanationOf } from "../../views/explain.js";
import { Ended, EXIT, Stop } from "../exit.js";
import type { OpenRun } from "../load/load.js";
import { lookThrough } from "../look-through.js";
import { writeLine } from "../output/lines.js";
import { sayErrorCount } from "../output/problems.js";
import { engineSettings } from "../settings/settings.js";
import { UnitJudge, UnitReader, unitWithRecords, visitUnits } from "../unit-by-unit.js";
import type { Subject } from "./subject.js";

/** What is known of the clauses that an ID asks for, and of which year their findings are. */
export interface ExplainedSubject {
  readonly year: number;
  readonly clauses: readonly ClauseExplanation[];
}

/**
 * Answers what an ID asks for. Throws a Stop that names the nearest where there is no such clause or finding, an Ended (exit 3) where
 * records have errors.
 * @param rows the list of the regulation's clauses
 */
export async function explainSubject(
  subject: Subject,
  rows: readonly Clause[],
  run: OpenRun,
): Promise<ExplainedSubject> {
  const { books, opened, settings, time } = run;
  const regulations = [subject.book.id];
  const question = { ...time, regulations, units: null, settings: engineSettings(settings) };
  if (subject.finding === null) {
    const clauses = clausesAsked(subject, rows, run);
    const scope = clausesAlone(
      subject.book.id,
      clauses.flatMap(({ own }) => own),
    );
    const judge = new UnitJudge(opened, { ...books, scope }, question);
    const seen = await lookThroughForReport(run, (unit) => explanationsIn(judge.audit(unit), clauses));
    return {
      year: time.year,
      clauses: clauses.map((one, at) => ({ ...one, explanations: seen.flatMap((own) => own[at] ?? []) })),
    };
  }
  const judge = new UnitJudge(opened, books, question);
  const recorded = await lookThroughForReport(run, (unit) => recordsOf(unit).map((record) => yearOf(record.ends)));
  return findingAsked(subject, { rows, judge, years: yearsFor(subject.finding, recorded.flat(), run) }, run);
}

/** What is found in each unit. Throws an Ended where there are errors, after saying that there is no report. */
async function lookThroughForReport<T>(run: OpenRun, visit: (unit: Unit) => T): Promise<readonly T[]> {
  const { environment, messages } = run;
  const { found, errors } = await lookThrough(run, visit);
  if (!(await sayErrorCount({ ...run, errors }))) return found;
  await writeLine(environment.stderr, messages.cli.noReport);
  throw new Ended(EXIT.records);
}

/** A clause with what checks it, before anything is looked for. */
type ClauseAsked = Omit<ClauseExplanation, "explanations"> & {
  readonly regulation: string;
  /** It, and where a rule is asked about those that the rule checks. */
  readonly own: readonly string[];
};

/** The clause of an id, or each of the place that it names: `11.6`, or 第十一条第6项, stands for 11.6a, 11.6b and so on. */
function clausesAsked(
  { book, clause: asked }: Extract<Subject, { finding: null }>,
  rows: readonly Clause[],
  { messages }: OpenRun,
): ClauseAsked[] {
  const known = [...new Set([...rows.map((row) => row.clause), ...checkedClauses(book)])];
  const chosen = known.includes(asked) ? [asked] : clausesOfPlace(asked, known, book);
  if (chosen.length === 0) {
    throw new Stop(messages.explain.unknownClause(book.id, asked, nearest(asked, known) ?? null));
  }
  return chosen.map((clause): ClauseAsked => {
    const check = checkOf(clause, book);
    const own = check && "check" in check && check.clause === clause ? check.clauses.all : [clause];
    return { clause, row: rows.find((row) => row.clause === clause) ?? null, check, regulation: book.id, own };
  });
}

/** Of each clause asked about, what came of it in a unit. */
function explanationsIn(unit: UnitAudit, clauses: readonly ClauseAsked[]): ClauseExplanation["explanations"][] {
  return clauses.map(({ own, regulation }) =>
    unit.judgements
      .filter(({ finding }) => finding.regulation === regulation && own.includes(finding.clause))
      .map((judgement) => explanationOf(judgement, unit)),
  );
}

/** What a finding is looked for with: the list of clauses, what judges units, and the years it may be of. */
interface Search {
  readonly rows: readonly Clause[];
  readonly judge: UnitJudge;
  readonly years: readonly number[];
}

/** The finding of an id, in the first of the years that has it. Throws a Stop that names the nearest. */
function findingAsked(
  { book, finding }: Exclude<Subject, { finding: null }>,
  search: Search,
  run: OpenRun,
): ExplainedSubject {
  const id = plainFindingId(finding);
  const { rows, judge, years } = search;
  const { opened } = run;
  const [unitId] = id.split("/");
  const named = opened.units.filter((unit) => unit.id === unitId).map((unit) => unitWithRecords(opened, unit.id));
  for (const year of years) {
    for (const unit of named) {
      const audit = judge.judge(unit, year);
      const hit = audit.judgements.find(({ finding }) => finding.id === id);
      if (!hit) continue;
      const { clause } = hit.finding;
      const row = rows.find((one) => one.clause === clause) ?? null;
      const explanations = [explanationOf(hit, audit)];
      return { year, clauses: [{ clause, row, check: checkOf(clause, book), explanations }] };
    }
  }
  throw new Stop(run.messages.explain.unknownFinding(id, nearestFinding(id, search, run)));
}

/** The id of the finding most like one that is not there, of its clause before others; null where none is like it. */
function nearestFinding(id: string, { judge, years }: Search, { opened }: OpenRun): string | null {
  const idsIn = (unit: Unit) =>
    judge.judgeYears(unit, years).map(({ judgements }) => judgements.map(({ finding }) => finding.id));
  const { found } = visitUnits(opened, new UnitReader([], "records"), idsIn);
  const ids = years.flatMap((_, at) => found.flatMap((own) => own[at] ?? []));
  const clause = id.split("/").slice(0, 3).join("/");
  const ofClause = ids.filter((one) => one.startsWith(`${clause}/`));
  return nearest(id, ofClause) ?? nearest(id, ids) ?? ofClause[0] ?? null;
}

/** The years a finding may be of: the one asked for, else the one its period names, else those of the ledger's records, the usual one first. */
function yearsFor(id: string, recorded: readonly number[], { options, time: { year: usual } }: OpenRun): number[] {
  if (options.year !== undefined) return [usual];
  const named = /\/(\d{4})(?:-[^/]*)?$/.exec(id)?.[1];
  if (named !== undefined) return [...new Set([Number(named), usual])];
  return [...new Set([usual, ...[...recorded].sort((a, b) => b - a)])];
}
