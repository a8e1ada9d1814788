import type { Duty } from "../../audit/duty/duty.js";
import type { Rule } from "../../audit/rules/rules.js";
import { type ExampleSide, judgedExample, type PlacedExample } from "../../authoring/examples.js";
import { addDays, type Day } from "../../calendar/day.js";
import { dayWritten } from "../../calendar/written-day.js";
import type { Problem } from "../../document/problem.js";
import { conforms } from "../../document/schema.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import type { Known } from "../../ledger/read/input.js";
import { type Obligation, type Rulebook, timesAsked } from "../../regulation/rulebook.js";
import { flow } from "../../report/draft/flow.js";
import { draftOf, wantsOf } from "../../views/draft.js";
import { type Owed, owedIn } from "../../views/owed.js";
import { type Remedy, remedyOf } from "../../views/remedy.js";
import { type Fields, type Sketch, sketchOf, type YamlValue } from "./sketch.js";

/** An example as it stands in the file, and whether it is of a duty met or unmet. */
export interface WrittenExample {
  readonly clause: string;
  readonly side: ExampleSide;
  readonly yaml: string;
}

const YEAR = 2025;
const OPEN: readonly string[] = ["gap", "review", "pending", "due-soon"];

/**
 * A met and an unmet example of an obligation, as far as they are asked for, each judged before it is given: what the records of
 * `due` would do it, and nothing. None where none comes out as it should.
 * @param title what the example of a side is called
 */
export function examplesFor(
  row: Obligation,
  sides: readonly ExampleSide[],
  {
    book,
    known,
    title,
  }: { readonly book: Rulebook<Rule>; readonly known: Known; readonly title: (side: ExampleSide) => string },
): WrittenExample[] {
  const sketch = sketchOf(row, known.terms);
  if (!sketch) return [];
  const bare = judgedSketch(sketch, {}, LATER, book, known);
  const owed = bare.find(({ finding }) => finding.clause === row.clause);
  if (!owed) return [];
  const asOf = lookedAtOn(owed);
  return sides.flatMap((side): WrittenExample[] => {
    const done = side === "met" ? sketchDone(sketch, owed, row) : { sketch, records: {} };
    if (done === null) return [];
    const { records } = done;
    const found = judgedSketch(done.sketch, records, asOf, book, known).find(
      ({ finding }) => finding.id === owed.finding.id,
    );
    if (!found) return [];
    const { status } = found.finding;
    if (side === "met" ? status !== "met" : !OPEN.includes(status)) return [];
    const finding = owed.finding.id.split("/").slice(2).join("/");
    const yaml = exampleYaml(title(side), done.sketch, records, { asOf, finding, status });
    return [{ clause: row.clause, side, yaml }];
  });
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
  const measure = row.evidence.find(({ kind }) => kind === "measure");
  const [trigger, ...others] = sketch.records.cases ?? [];
  if (!measure || !trigger || row.all) return null;
  const taken = {
    type: measure.types?.[0] ?? "criticism-education",
    date: addDays(owed.judged.duty.occurrence.from, 1),
  };
  const measures = [...(Array.isArray(trigger.measures) ? trigger.measures : []), taken];
  return {
    sketch: { ...sketch, records: { ...sketch.records, cases: [{ ...trigger, measures }, ...others] } },
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
  const wants = wantsOf(duty, context);
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
      records[remedy.kind] = [...(records[remedy.kind] ?? []), filled(remedy, addDays(first, at), more)];
    }
  }
  return records;
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

/** The duties of a sketched ledger with some records more. */
function judgedSketch(
  sketch: Sketch,
  records: Readonly<Record<string, readonly Fields[]>>,
  asOf: Day,
  book: Rulebook<Rule>,
  known: Known,
): Owed[] {
  const yaml = exampleYaml("x", sketch, records, { asOf, finding: "x", status: "none" });
  const file = readYaml(new SourceText("example", "example", yaml));
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (problems.length > 0 || !conforms("examples", value, { file }, problems)) return [];
  const [example] = value;
  if (!example) return [];
  const placed: PlacedExample = { example, file, index: 0 };
  const audit = judgedExample(placed, book, known, problems);
  return audit ? owedIn([audit]) : [];
}

/** An example as its file writes it. */
function exampleYaml(
  title: string,
  { unit, subordinates, records: before }: Sketch,
  records: Readonly<Record<string, readonly Fields[]>>,
  { asOf, finding, status }: { readonly asOf: Day; readonly finding: string; readonly status: string },
): string {
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(records)])];
  const lists = kinds.map((kind) => [kind, [...(before[kind] ?? []), ...(records[kind] ?? [])]] as const);
  return [
    `- example: ${flow(title)}`,
    `  as-of: ${asOf}`,
    ...(asOf.startsWith(String(YEAR)) ? [] : [`  year: ${YEAR}`]),
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

function fieldLines(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${indent}${key}:`, ...value.map((one) => `${indent}  - ${flow(one)}`)]
      : [`${indent}${key}: ${flow(value)}`],
  );
}
