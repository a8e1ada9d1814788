import type { UnitAudit } from "../../audit/audit.js";
import type { Duty } from "../../audit/duty/duty.js";
import type { Finding } from "../../audit/finding.js";
import type { Rule } from "../../audit/rules/rules.js";
import { type ExampleSide, judgedExample, type PlacedExample } from "../../authoring/examples.js";
import { addDays, type Day, yearOf } from "../../calendar/day.js";
import { dayWritten } from "../../calendar/written-day.js";
import type { Problem } from "../../document/problem.js";
import { conforms } from "../../document/schema.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import { labelOf } from "../../ledger/labels.js";
import type { Known } from "../../ledger/read/input.js";
import { type Obligation, type Rulebook, timesAsked } from "../../regulation/rulebook.js";
import { flow } from "../../report/draft/flow.js";
import { draftOf, wantsOf } from "../../views/draft.js";
import { type Owed, owedIn } from "../../views/owed.js";
import { type Remedy, remedyOf } from "../../views/remedy.js";
import type { Fields, YamlValue } from "./cast.js";
import { ruleSketches } from "./rule-sketch.js";
import { type Sketch, sketchOf } from "./sketch.js";

/** An example as it stands in the file, and whether it is of a duty met or unmet. */
export interface WrittenExample {
  readonly clause: string;
  readonly side: ExampleSide;
  readonly yaml: string;
}

/** What examples are written in. */
export interface ExampleSetting {
  readonly book: Rulebook<Rule>;
  readonly known: Known;
  /** What the example of a side is called. */
  readonly title: (side: ExampleSide) => string;
}

const YEAR = 2025;
const OPEN: readonly string[] = ["gap", "review", "pending", "due-soon"];

/**
 * A met and an unmet example of an obligation, as far as they are asked for, each judged before it is given: what the records of
 * `due` would do it, and nothing. None where none comes out as it should.
 */
export function examplesFor(
  row: Obligation,
  sides: readonly ExampleSide[],
  { book, known, title }: ExampleSetting,
): WrittenExample[] {
  const sketch = sketchOf(row, known.terms);
  if (!sketch) return [];
  const judged = (one: Sketch, records: Readonly<Record<string, readonly Fields[]>>, on: Day) => {
    const audit = judgedSketch(
      { ...one, records: together(one.records, records) },
      { asOf: on, year: YEAR },
      book,
      known,
    );
    return audit ? owedIn([audit]) : [];
  };
  const bare = judged(sketch, {}, LATER);
  const owed = bare.find(({ finding }) => finding.clause === row.clause && finding.status !== "not-applicable");
  if (!owed) return [];
  const asOf = lookedAtOn(owed);
  return sides.flatMap((side): WrittenExample[] => {
    const done = side === "met" ? sketchDone(sketch, owed, row) : { sketch, records: {} };
    if (done === null) return [];
    const { records } = done;
    const found = judged(done.sketch, records, asOf).find(({ finding }) => finding.id === owed.finding.id);
    if (!found) return [];
    const { status } = found.finding;
    if (side === "met" ? status !== "met" : !OPEN.includes(status)) return [];
    const shown = { ...done.sketch, records: together(done.sketch.records, records) };
    const yaml = exampleYaml(title(side), shown, { asOf, year: YEAR, finding: placeIn(owed.finding), status });
    return [{ clause: row.clause, side, yaml }];
  });
}

/**
 * The same of a clause of a rule on records: the first of the sketches that comes out so. What asks for no more than something to be
 * recorded is shown open where it cannot be shown short.
 */
export function ruleExamplesFor(
  rule: Rule,
  clause: string,
  sides: readonly ExampleSide[],
  { book, known, title }: ExampleSetting,
): WrittenExample[] {
  return sides.flatMap((side): WrittenExample[] => {
    const shown = ruleSketches(rule, { clause, side, terms: known.terms }).flatMap((sketch) => {
      const audit = judgedSketch(sketch, { asOf: sketch.asOf, year: yearOf(sketch.asOf) }, book, known);
      const findings = audit?.judgements.map((one) => one.finding).filter((one) => one.clause === clause) ?? [];
      return findings.map((finding) => ({ sketch, finding }));
    });
    const asked = side === "met" ? ["met"] : ["breach", "review"];
    const open = side === "unmet" && rule.clauses.open.includes(clause) ? ["undetermined"] : [];
    const found = [asked, open]
      .map((statuses) => shown.find(({ finding }) => statuses.includes(finding.status)))
      .find((one) => one !== undefined);
    if (!found) return [];
    const { sketch, finding } = found;
    const { asOf } = sketch;
    const expected = { asOf, year: yearOf(asOf), finding: placeIn(finding), status: finding.status };
    return [{ clause, side, yaml: exampleYaml(title(side), sketch, expected) }];
  });
}

/** A finding as an example expects it: its id without unit and regulation. */
function placeIn({ id }: Finding): string {
  return id.split("/").slice(2).join("/");
}

/** Records by kind, those of two lists. */
function together(
  before: Readonly<Record<string, readonly Fields[]>>,
  after: Readonly<Record<string, readonly Fields[]>>,
): Record<string, readonly Fields[]> {
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(kinds.map((kind) => [kind, [...(before[kind] ?? []), ...(after[kind] ?? [])]]));
}

/** A day on which all that belongs to the year is over. */
const LATER = day("2026-12-31");

function day(text: string): Day {
  const found = dayWritten(text);
  if (!found) throw new Error(`no day ${text}`);
  return found;
}

/** The day after it was due, or that of what it leads up to where that is later; what has no limit, some days after what it follows. */
function lookedAtOn({ judged }: Owed): Day {
  const { occurrence, trigger } = judged.duty;
  const { due, from } = occurrence;
  const over = due === null ? addDays(from, 30) : addDays(due, 1);
  return trigger && trigger.record.ends > over ? trigger.record.ends : over;
}

/** A ledger in which a duty is done: some records more, or a measure in the case that it follows; null where none can be drawn up. */
function sketchDone(
  sketch: Sketch,
  owed: Owed,
  row: Obligation,
): { readonly sketch: Sketch; readonly records: Record<string, Fields[]> } | null {
  const records = recordsDoing(owed, row);
  if (records) return { sketch, records };
  if (row.all) return null;
  const { from } = owed.judged.duty.occurrence;
  const { trigger } = owed.judged.duty;
  if (trigger && row.evidence.some(({ kind }) => kind === "case")) {
    const taken = { id: "c9", date: addDays(from, 1), subject: "某乙", about: labelOf(trigger.record) };
    return { sketch, records: { cases: [taken] } };
  }
  const measure = row.evidence.find(({ kind }) => kind === "measure");
  const [first, ...others] = sketch.records.cases ?? [];
  if (!measure || !first) return null;
  const taken = { type: measure.types?.[0] ?? "criticism-education", date: addDays(from, 1) };
  const measures = [...(Array.isArray(first.measures) ? first.measures : []), taken];
  return {
    sketch: { ...sketch, records: { ...sketch.records, cases: [{ ...first, measures }, ...others] } },
    records: {},
  };
}

/** The same duty, of which meetings need not record what they decided: nobody drafts a decision. */
function undecided(duty: Duty): Duty {
  const evidence = duty.obligation.evidence.map((one) => ({ ...one, decisions: false }));
  return { ...duty, obligation: { ...duty.obligation, evidence } };
}

/** The records that do a duty, by kind; null where none can be drawn up. */
function recordsDoing({ judged, context }: Owed, row: Obligation): Record<string, Fields[]> | null {
  const duty = undecided(judged.duty);
  const decided: Fields = row.evidence.some(({ decisions }) => decisions) ? { decisions: ["决定"] } : {};
  const { from, to, due } = duty.occurrence;
  const wants = [...wantsOf(duty, context)];
  const drafted = wants.map((want) => draftOf([want], from, context, { groupTalks: false }));
  const chosen = row.all ? drafted : drafted.filter((one) => one !== null).slice(0, 1);
  if (chosen.length === 0 || (row.all && wants.length !== row.evidence.length)) return null;
  const records: Record<string, Fields[]> = {};
  // After an event on the day after it, where there is room.
  const first = duty.trigger && (due === null || from < to) ? addDays(from, 1) : from;
  for (const draft of chosen) {
    if (!draft) return null;
    const remedy = remedyOf(draft, context);
    const times = row.all ? 1 : timesAsked(row, context.unit);
    const isDays = row.counts === "days";
    for (let at = 0; at < (isDays ? 1 : times); at++) {
      const ends = isDays ? { ends: addDays(first, times - 1) } : {};
      const more = remedy.kind === "meetings" ? { ...ends, ...decided } : ends;
      const act = filled(remedy, addDays(first, at), { ...more, ...withSomebody(remedy, judged.duty) });
      records[remedy.kind] = [...(records[remedy.kind] ?? []), act];
    }
  }
  return records;
}

/** With whom a talk is, where the row does not say: anybody else. */
function withSomebody({ kind, record }: Remedy, { holder, unit }: Duty): Fields {
  const other = unit.people.findLast(({ key }) => key !== holder.key);
  return kind === "talks" && record.with === undefined && other ? { with: other.id } : {};
}

/** A drafted record with its day, and what its kind asks for besides. */
function filled({ kind, record }: Remedy, date: Day, more: Fields): Fields {
  const required: Readonly<Record<string, Fields>> = {
    reports: { from: "party-group", to: "superior-party" },
    activities: { by: "party-group" },
    assessments: { covers: String(YEAR) },
  };
  return { date, ...required[kind], ...written(record), ...more };
}

function written(record: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (isWritten(value) ? [[key, value]] : [])));
}

function isWritten(value: unknown): value is YamlValue {
  if (Array.isArray(value)) return value.every(isWritten);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isWritten);
  return ["string", "number", "boolean"].includes(typeof value);
}

/** What a sketched ledger comes to; undefined where something is wrong with it. */
function judgedSketch(
  sketch: Sketch,
  { asOf, year }: Pick<Expected, "asOf" | "year">,
  book: Rulebook<Rule>,
  known: Known,
): UnitAudit | undefined {
  const yaml = exampleYaml("x", sketch, { asOf, year, finding: "x", status: "none" });
  const file = readYaml(new SourceText("example", "example", yaml));
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (problems.length > 0 || !conforms("examples", value, { file }, problems)) return undefined;
  const [example] = value;
  if (!example) return undefined;
  const placed: PlacedExample = { example, file, index: 0 };
  return judgedExample(placed, book, known, problems);
}

/** An example as its file writes it. */
function exampleYaml(
  title: string,
  { unit, subordinates, records }: Sketch,
  { asOf, year, finding, status }: Expected,
): string {
  const lists = Object.entries(records);
  return [
    `- example: ${flow(title)}`,
    `  as-of: ${asOf}`,
    ...(yearOf(asOf) === year ? [] : [`  year: ${year}`]),
    `  unit:`,
    ...fieldLines(unit, "    "),
    ...(subordinates.length > 0 ? ["  subordinates:", ...subordinates.map((one) => `    - ${flow(one)}`)] : []),
    ...(lists.length > 0 ? ["  records:"] : []),
    ...lists.flatMap(([kind, all]) => [`    ${kind}:`, ...all.map((one) => `      - ${flow(one)}`)]),
    `  expect: { ${finding}: ${status} }`,
    "",
  ]
    .join("\n")
    .replace(/"(\d{4}-\d\d-\d\d)"/g, "$1");
}

/** What is expected of an example, and the day and year it is looked at in. */
interface Expected {
  readonly asOf: Day;
  readonly year: number;
  readonly finding: string;
  readonly status: string;
}

function fieldLines(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${indent}${key}:`, ...value.map((one) => `${indent}  - ${flow(one)}`)]
      : [`${indent}${key}: ${flow(value)}`],
  );
}
