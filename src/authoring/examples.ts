import { judgeUnit, neighboursAmong, type UnitAudit } from "../audit/audit.js";
import type { Status } from "../audit/finding.js";
import { plainFindingId } from "../audit/finding-id.js";
import { USUAL_SETTINGS } from "../audit/question.js";
import type { Rule } from "../audit/rules/rules.js";
import { addAll } from "../base/lists.js";
import { yearOf } from "../calendar/day.js";
import { dayWritten } from "../calendar/written-day.js";
import type { Place, Problem } from "../document/problem.js";
import { conforms } from "../document/schema.js";
import type { SourceText } from "../document/source.js";
import { readYaml } from "../document/yaml.js";
import type { Path, YamlFile } from "../document/yaml-file.js";
import type { ExampleEntry } from "../generated/schemas.js";
import { type Known, listed, type RecordInput, type UnitInput } from "../ledger/read/input.js";
import { readUnits } from "../ledger/read/read.js";
import { checkedClauses, judgedClauses, openClauses, permissiveClauses } from "../regulation/clauses.js";
import type { Rulebook } from "../regulation/rulebook.js";
import { KINDS } from "../terms/record-kinds.js";
import { type UnknownPart, unknownPart } from "./expected-part.js";

/** What an example expects and gets; `none` where there is no such duty. */
export interface Expectation {
  readonly example: string;
  readonly place: Place;
  /** `clause/holder/counterpart/recipient/period`, or a clause alone. */
  readonly finding: string;
  readonly clause: string;
  readonly expected: string;
  readonly actual: Status | "none";
  /** What of it nothing is known by; null where it is merely otherwise. */
  readonly unknown: UnknownPart | null;
}

export interface ExamplesRun {
  readonly cases: number;
  readonly expectations: readonly Expectation[];
  readonly problems: readonly Problem[];
}

/** Runs a rulebook's examples: each is a small ledger judged by the engine that judges every ledger. */
export function runExamples(source: SourceText, rulebook: Rulebook<Rule>, known: Known): ExamplesRun {
  const file = readYaml(source);
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (problems.length > 0 || !conforms("examples", value, { file }, problems)) {
    return { cases: 0, expectations: [], problems };
  }
  const expectations = value.flatMap((example, index) => runOne(example, file, index, rulebook, known, problems));
  return { cases: value.length, expectations, problems };
}

function runOne(
  example: ExampleEntry,
  file: YamlFile,
  index: number,
  rulebook: Rulebook<Rule>,
  known: Known,
  problems: Problem[],
): Expectation[] {
  const judged = judgedExample({ example, file, index }, rulebook, known, problems);
  if (!judged) return [];
  const findings = judged.judgements.map((one) => one.finding);
  const prefix = `${judged.context.unit.id}/${rulebook.id}/`;
  return Object.entries(example.expect).map(([finding, expected]) => {
    const found = finding.includes("/")
      ? findings.find((one) => one.id === plainFindingId(prefix + finding))
      : findings.find((one) => one.clause === finding);
    return {
      example: example.example,
      place: file.placeOf([index, "expect", finding], "key"),
      finding,
      clause: finding.split("/")[0] ?? finding,
      expected,
      actual: found?.status ?? "none",
      unknown: unknownPart(finding, expected, { findings, rulebook, unit: judged.context.unit, terms: known.terms }),
    };
  });
}

/** An example, and where it stands in its file. */
export interface PlacedExample {
  readonly example: ExampleEntry;
  readonly file: YamlFile;
  readonly index: number;
}

/** What an example's unit comes to, judged as every ledger is; undefined where something is wrong with its records, which goes to `problems`. */
export function judgedExample(
  { example, file, index }: PlacedExample,
  rulebook: Rulebook<Rule>,
  known: Known,
  problems: Problem[],
): UnitAudit | undefined {
  const asOf = dayWritten(example["as-of"]);
  if (asOf === undefined) throw new Error("an example without a day came past its schema");
  const usual = { id: "example", regulations: [rulebook.id] };
  const top = unitInput(file, [index], example, usual, undefined);
  const below = (example.subordinates ?? []).map((one, at) =>
    unitInput(file, [index, "subordinates", at], one, { id: `below-${at + 1}`, regulations: [rulebook.id] }, top),
  );
  const reading = readUnits([top, ...below], [], known);
  addAll(problems, reading.problems);
  if (reading.problems.length > 0) return undefined;
  const topId = String(example.unit?.id ?? usual.id);
  const { units } = reading.ledger;
  const unit = units.find(({ id }) => id === topId);
  if (!unit) throw new Error(`an example without the unit ${topId}`);
  const question = {
    asOf,
    year: example.year ?? yearOf(asOf),
    yearAsked: true,
    regulations: [rulebook.id],
    units: [topId],
    settings: USUAL_SETTINGS,
  };
  const neighbours = neighboursAmong(units, [rulebook]).of(unit);
  return judgeUnit(unit, neighbours, { rulebooks: [rulebook], terms: known.terms }, question);
}

const USUAL_UNIT = { name: "示例单位", kind: "agency", level: "county" };

/** A unit of an example as if read from a folder; what its description leaves out is filled in. */
function unitInput(
  file: YamlFile,
  path: Path,
  entry: Pick<ExampleEntry, "unit" | "records">,
  usual: { readonly id: string; readonly regulations: readonly string[] },
  above: UnitInput | undefined,
): UnitInput {
  const roots = { folder: "/", ledger: "/" };
  const records = KINDS.flatMap((kind): RecordInput[] => {
    const value = entry.records?.[kind];
    return value === undefined ? [] : [{ kind, file, path: [...path, "records", kind], value, roots }];
  });
  const value = { ...USUAL_UNIT, ...usual, ...entry.unit };
  return {
    file: file.source.path,
    above,
    description: () => ({ file, path: [...path, "unit"], value }),
    recordLists: listed(records),
  };
}

/** What examples show of a clause: that it is met, and where it can be that it is not. */
export const SIDES = ["met", "unmet"] as const;
export type ExampleSide = (typeof SIDES)[number];

const UNMET: readonly string[] = ["gap", "late", "due-soon", "pending", "breach", "review"];

/** Whether an example comes to what it expects. */
export function isAsExpected({ actual, expected, unknown }: Expectation): boolean {
  return actual === expected && unknown?.part !== "clause";
}

/** The clauses that no example shows met, or none unmet though it can be. */
export function uncovered(side: ExampleSide, expectations: readonly Expectation[], book: Rulebook): string[] {
  const shown = (clause: string, statuses: readonly string[]) =>
    expectations.some((one) => isAsExpected(one) && one.clause === clause && statuses.includes(one.actual));
  const [open, judged, permissive] = [openClauses(book), judgedClauses(book), permissiveClauses(book)];
  return checkedClauses(book).filter((clause) => {
    if (side === "met") return !judged.includes(clause) && !shown(clause, ["met"]);
    const unmet = open.includes(clause) ? [...UNMET, "undetermined"] : UNMET;
    return !permissive.includes(clause) && !shown(clause, unmet);
  });
}
