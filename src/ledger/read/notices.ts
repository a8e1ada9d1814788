import { groupBy } from "../../base/grouping.js";
import { day } from "../../calendar/day.js";
import { holds } from "../../calendar/span.js";
import { placeShown } from "../../document/place-shown.js";
import { type Problem, type ProblemArgs, type ProblemCode, problem } from "../../document/problem.js";
import type { Path } from "../../document/yaml-file.js";
import { plainName } from "../../terms/plain-name.js";
import { TERMS } from "../../terms/terms.js";
import { labelOf } from "../labels.js";
import type { AnyRecord, Case, PartyKey, Person, Unit, Waiver } from "../model.js";
import { idOf, personKey } from "../model.js";
import type { FieldReader } from "./reader.js";

/** A record that was read, from where, and what was written. */
export interface WrittenRecord {
  readonly record: AnyRecord;
  readonly reader: FieldReader;
  readonly value: unknown;
}

/** Before this day nobody kept such a ledger: another year was meant. */
const FIRST_LIKELY = day("2000-01-01");

/** What is valid and doubtful in the records of a unit (contract 1), as warnings: no record is left out for it. */
export function noticesOn(records: readonly WrittenRecord[], { id, people }: Pick<Unit, "id" | "people">): Problem[] {
  const problems: Problem[] = [];
  const byKey = new Map(people.map((person) => [personKey(id, person.id), person]));
  for (const written of records) {
    const note: Note = (code, args, ...steps) => {
      const { file, path } = written.reader;
      problems.push(problem(code, args, file.placeOf(path.concat(steps)), "warning"));
    };
    onDays(written.record, note);
    onPosts(written.record, byKey, note);
    onCutTexts(written, note);
    if (written.record.kind === "talks") onTalk(written.record, byKey, note);
    if (written.record.kind === "cases") onCase(written.record, people, note);
    if (written.record.kind === "waivers") onWaiver(written.record, byKey, note);
  }
  onAnswers(records, id, problems);
  onEqual(records, problems);
  return problems;
}

type Note = <Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], ...steps: Path) => void;

function onDays({ date, recorded }: AnyRecord, note: Note): void {
  if (date < FIRST_LIKELY) note("year-before-2000", { date }, "date");
  if (recorded !== null && recorded < date) note("recorded-before", { recorded, date }, "recorded");
}

/** Somebody of the unit's own roster who has posts and acts or attends on a day on which he held none; guests never. */
function onPosts(record: AnyRecord, people: ReadonlyMap<PartyKey, Person>, note: Note): void {
  for (const [field, keys] of actingIn(record)) {
    for (const key of keys) {
      const person = people.get(key);
      if (!person || person.posts.length === 0) continue;
      if (person.posts.some((post) => holds(post, record.date))) continue;
      note("without-post", { name: person.name, date: record.date }, field);
    }
  }
}

/** Who acts or attends, by the field that names him. */
function actingIn(record: AnyRecord): readonly (readonly [string, readonly PartyKey[]])[] {
  const one = (key: PartyKey | null) => (key === null ? [] : [key]);
  switch (record.kind) {
    case "meetings":
      return [
        ["chair", one(record.chair)],
        ["attendees", record.attendees],
        ["speakers", record.speakers],
      ];
    case "talks":
      return [["by", record.by]];
    case "reports":
      return [["from", record.from]];
    case "activities":
      return [
        ["by", record.by],
        ["leader", one(record.leader)],
      ];
    case "assessments":
      return [
        ["by", record.by],
        ["leader", one(record.leader)],
      ];
    default:
      return [];
  }
}

function onTalk({ by, with: others }: Extract<AnyRecord, { kind: "talks" }>, people: People, note: Note): void {
  for (const key of by) {
    if (others.includes(key)) note("talk-with-oneself", { name: people.get(key)?.name ?? idOf(key) }, "with");
  }
}

type People = ReadonlyMap<PartyKey, Person>;

function onCase(
  { date, occurred, concluded, leaders, measures, subject, subjectText }: Case,
  people: readonly Person[],
  note: Note,
): void {
  if (date < occurred) note("found-before-occurred", { date, occurred }, "occurred");
  if (concluded !== null && concluded < date) note("concluded-before-found", { date, concluded }, "concluded");
  const taken = [...measures, ...leaders.flatMap((leader) => leader.measures)].map((measure) => measure.date);
  const tooEarly = taken.find((measure) => measure < occurred);
  if (tooEarly !== undefined) note("measure-before-occurred", { measure: tooEarly, occurred });
  if (subject !== null) return;
  const text = plainName(subjectText);
  const names = people.map(({ name }) => name).filter((name) => isLong(name) && text.includes(plainName(name)));
  if (names.length > 0) note("subject-names-person", { text: subjectText, names: [...new Set(names)] }, "subject");
}

/** One character may stand for anything. */
function isLong(name: string): boolean {
  return name.length > 1;
}

/** A waiver approved by the one it excuses. */
function onWaiver({ holder, approvedBy }: Waiver, people: People, note: Note): void {
  const approver = plainName(approvedBy);
  const isApprover = (key: PartyKey) => {
    const person = people.get(key);
    if (person) return approver === person.id || (isLong(person.name) && approver.includes(plainName(person.name)));
    return (
      key.startsWith("body:") && TERMS.bodies.some(({ id, zh }) => id === idOf(key) && [id, zh].includes(approver))
    );
  };
  if (holder.some(isApprover)) note("waiver-self-approved", { name: approvedBy }, "approvedBy");
}

/** Labels of periods and days, and what a rulebook calls a stretch of a year. */
const OF_THE_CALENDAR = /^\d{4}(-(H[12]|Q[1-4]|\d{2}(-\d{2})?|[a-z][a-z-]*))?$/;

/** Answers about records that are not there (contract 1); whether there is one of another unit is not known here. */
function onAnswers(records: readonly WrittenRecord[], unit: string, problems: Problem[]): void {
  const answers = records.filter(({ record }) => record.kind === "answers");
  if (answers.length === 0) return;
  const labels = new Set(records.map(({ record }) => labelOf(record)));
  for (const { record, reader } of answers) {
    if (record.kind !== "answers") continue;
    const { period: label } = record;
    if (label === unit || label.includes("/") || OF_THE_CALENDAR.test(label) || labels.has(label)) continue;
    const place = reader.file.placeOf(reader.path.concat("period"));
    problems.push(problem("answer-without-record", { label }, place, "warning"));
  }
}

/** Fields of free text: a ` #` in one begins a comment, whoever meant it so. */
const FREE_TEXTS = ["title", "note", "reason", "summary"];
const CUT = / #[^\s]/;
const CUT_HERE = /^ +#[^\s]/;

/** A free text cut by ` #` with no space after it. Most files hold no such thing; of others the place of each text is looked up. */
function onCutTexts({ reader: { file, path }, value }: WrittenRecord, note: Note): void {
  if (typeof value !== "object" || value === null || !hasCut(file.source)) return;
  for (const field of FREE_TEXTS) {
    const text: unknown = Reflect.get(value, field);
    if (typeof text !== "string" || text === "") continue;
    const place = file.placeOf(path.concat(field));
    const rest = place.text.slice(place.column - 1);
    if (rest.startsWith(text) && CUT_HERE.test(rest.slice(text.length))) {
      note("text-cut", { text, lost: rest.slice(text.length).trim() }, field);
    }
  }
}

const sourcesWithCuts = new WeakMap<object, boolean>();

/** Asked of each record of a file, found out once. */
function hasCut(source: { readonly text: string }): boolean {
  const known = sourcesWithCuts.get(source);
  if (known !== undefined) return known;
  // To look for two letters takes a tenth of the time of a pattern.
  const found = source.text.includes(" #") && CUT.test(source.text);
  sourcesWithCuts.set(source, found);
  return found;
}

/** Two records equal in all that is written: compared only where kind and date are the same, and each put into letters once. */
function onEqual(records: readonly WrittenRecord[], problems: Problem[]): void {
  const ofDay = groupBy(
    records.filter(({ record }) => record.id === null),
    ({ record }) => [`${record.kind} ${record.date}`],
  );
  for (const alike of ofDay.values()) {
    if (alike.length === 1) continue;
    const firsts = new Map<string, AnyRecord>();
    for (const { record, reader, value } of alike) {
      const text = textOf(value);
      const first = firsts.get(text);
      if (!first) {
        firsts.set(text, record);
        continue;
      }
      const place = reader.file.placeOf(reader.path);
      problems.push(problem("equal-record", { first: placeShown(first) }, place, "warning"));
    }
  }
}

/** What was written, the order of keys aside. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
