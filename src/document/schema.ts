import type { ErrorObject } from "ajv";
import { memo } from "../base/memo.js";
import { nearest } from "../base/nearest.js";
import { limitMeant } from "../calendar/limit.js";
import { monthDayMeant } from "../calendar/period.js";
import { dayMeant } from "../calendar/written-day.js";
import { periodMeant } from "../calendar/written-period.js";
import type {
  BaselineFile,
  ClausesFile,
  ConfigFile,
  DraftWordsFile,
  ExamplesFile,
  ResultDocument,
  RulebookFile,
  Schemas,
  UnitFile,
} from "../generated/schemas.js";
import { isNoted, keyOfHead } from "../terms/column-heads.js";
import { chineseKey, KEYS } from "../terms/keys.js";
import type { Kind } from "../terms/record-kinds.js";
import { choice, choiceByFirstWord, examplesOf, tagsOf } from "./choices.js";
import { hasUnwritten } from "./empty-words.js";
import { Ordering } from "./in-order.js";
import { fullWidthKey } from "./keys.js";
import { noSuchKey, type Place, type Problem, type ProblemArgs, type ProblemCode, problem } from "./problem.js";
import type { OtherSchema, SchemaName } from "./schema-names.js";
import { shapeAt, shapeOf } from "./shapes.js";
import { lookedForSparingly } from "./suggestions.js";
import { accepts, validator } from "./validators.js";
import type { Path, YamlFile } from "./yaml-file.js";

type RecordShapes = { [K in Kind]: Required<Schemas>[`${K}.record`] };

/** What each schema describes, as it is read from a file; those of records: one of them. */
export interface Shapes extends RecordShapes, Record<OtherSchema, unknown> {
  unit: UnitFile;
  rulebook: RulebookFile;
  examples: ExamplesFile;
  clauses: ClausesFile;
  wordlist: DraftWordsFile;
  config: ConfigFile;
  baseline: BaselineFile;
  result: ResultDocument;
}

/** The patterns of ids in the schemas. */
const IDENTIFIER = "^[a-z0-9-]+$";
const RECORD_ID = "^[^/\\s]+$";

/** Where a value stands: in a file, and there at the top unless a path is given. */
export interface ValuePlace {
  readonly file: YamlFile;
  readonly path?: Path;
}

/**
 * Holds a value to a schema; numbers and booleans written as text become what the schema says, in place.
 * What is wrong is added to `problems` with its place in the file.
 */
export function conforms<Name extends keyof Shapes>(
  name: Name,
  value: unknown,
  { file, path = [] }: ValuePlace,
  problems: Problem[],
): value is Shapes[Name] {
  if (file.conforming || (accepts(name, value) && !hasUnwritten(value))) return true;
  const before = problems.length;
  const shape = shapeOf(name);
  if (shape) new Ordering(file, problems).put(value, shape, path);
  if (accepts(name, value)) return problems.length === before;
  const validate = validator(name);
  if (validate(value)) return true;
  const found = (validate.errors ?? []).flatMap((error) => describe(error, { name, file, path, problems }) ?? []);
  const meant = keysMeantIn(found);
  for (const one of found) if (!("field" in one.args && meant.has(one.args.field))) problems.push(one);
  return false;
}

/** The keys that misspelt ones were meant to be: a missing field that stands there under such a key is said once, at the key. */
function keysMeantIn(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ args }) => ("key" in args && "nearest" in args ? (args.nearest ?? []) : [])));
}

/**
 * What can be read of a value that does not conform, so that one error does not hide the others: what is wrong with it
 * is left out, or put right where something must stand. It serves to find further errors, never to be audited.
 */
export function salvage<Name extends keyof Shapes>(name: Name, value: unknown): Shapes[Name] | undefined {
  const copy = copyOf(value);
  for (let round = 0; round < 20; round++) {
    if (hasShape(name, copy)) return copy;
    for (const error of validator(name).errors ?? []) {
      if (error.keyword !== "if") mend(copy, error);
    }
  }
  return undefined;
}

/** A copy of what was read: texts, lists and maps. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

/** Leaves out what one error is about, or puts something harmless in its place. */
function mend(root: unknown, error: ErrorObject): void {
  const steps = error.instancePath.split("/").slice(1).map(unescapePointer);
  const params: Record<string, unknown> = error.params;
  if (error.keyword === "additionalProperties") remove(root, [...steps, String(params.additionalProperty)]);
  else if (error.keyword === "required" && params.missingProperty === "date")
    put(root, [...steps, "date"], "2000-01-01");
  else if (error.keyword === "pattern" && params.pattern === IDENTIFIER)
    put(root, steps, asIdentifier(String(error.data)));
  else remove(root, steps);
}

function asIdentifier(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9-]/g, "-") || "unnamed";
}

function remove(root: unknown, steps: readonly string[]): void {
  const [holder, last] = holderOf(root, steps);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (holder && last !== undefined) Reflect.deleteProperty(holder, last);
}

function put(root: unknown, steps: readonly string[], value: string): void {
  const [holder, last] = holderOf(root, steps);
  if (holder && last !== undefined) Reflect.set(holder, last, value);
}

/** What holds the value a path leads to, and its key there. */
function holderOf(root: unknown, steps: readonly string[]): [object | undefined, string | undefined] {
  let holder: unknown = root;
  for (const step of steps.slice(0, -1)) {
    holder = typeof holder === "object" && holder !== null ? Reflect.get(holder, step) : undefined;
  }
  return [typeof holder === "object" && holder !== null ? holder : undefined, steps.at(-1)];
}

/** Whether a value has a shape; what is wrong with it stands in the validator's errors. */
export function hasShape<Name extends keyof Shapes>(name: Name, value: unknown): value is Shapes[Name] {
  return validator(name)(value);
}

const keyMeant = lookedForSparingly<ProblemArgs["unknown-key"]>();

/** How a limit is written. */
const LIMITS = ["30", "1 month", "5 workdays"];

/** A value that is held to a schema: where it stands, and the list of what is wrong. */
interface Held {
  readonly name: SchemaName;
  readonly file: YamlFile;
  readonly path: Path;
  readonly problems: readonly Problem[];
}

/** An error of the validator in the project's own terms; undefined for those that only repeat another. */
function describe(error: ErrorObject, { name, file, path, problems }: Held): Problem | undefined {
  const inner = error.instancePath.split("/").slice(1).map(unescapePointer);
  const at: Path = [...path, ...inner];
  const params: Record<string, unknown> = error.params;
  const say = <Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], where: Path = at, key?: "key") =>
    problem(code, args, file.placeOf(where, key));
  const written = typeof error.data === "object" ? "" : String(error.data);

  switch (error.keyword) {
    case "if":
    case "dependentRequired":
      return error.keyword === "if" ? undefined : say("missing-field", { field: String(params.missingProperty) });
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const place = shapeAt(shapeOf(name), inner)?.place ?? name;
      const args = keyMeant(problems, `${place} ${key}`, () => keyProblem(key, place, error));
      const said = say("unknown-key", args ?? noSuchKey(key), [...at, key], "key");
      return args ? said : { ...said, notLookedFor: true };
    }
    case "required":
      return say("missing-field", { field: String(params.missingProperty) });
    case "format":
      if (params.format === "month-day")
        return say("bad-value", { text: written, allowed: ["MM-DD"], nearest: monthDayMeant(written) ?? null });
      if (params.format === "limit")
        return say("bad-value", { text: written, allowed: LIMITS, nearest: limitMeant(written) ?? null });
      return say("bad-day", dayProblem(written));
    case "pattern":
      if (String(params.pattern).includes("H[12]"))
        return say("bad-covers", { text: written, suggestion: periodMeant(written) ?? null });
      if (params.pattern === RECORD_ID)
        return at.at(-1) === "clause"
          ? say("bad-clause", { text: written, meant: null })
          : say("bad-record-id", { text: written });
      if (params.pattern === IDENTIFIER) return say("bad-identifier", { text: written });
      return say("bad-value", choiceByFirstWord(written, examplesOf(error) ?? [String(params.pattern)]));
    case "type":
      return typeProblem(error, written, file.placeOf(at));
    case "enum":
    case "const": {
      const allowed = error.keyword === "enum" ? params.allowedValues : [params.allowedValue];
      return say("bad-value", choice(written, Array.isArray(allowed) ? allowed.map(String) : []));
    }
    case "minItems":
    case "minLength":
    case "minProperties":
      return say("empty-value", {});
    case "discriminator": {
      const { tag, tagValue } = params;
      // Where there is none at all, the missing field is said.
      if (tagValue === undefined) return undefined;
      return say("bad-value", choice(String(tagValue), tagsOf(name, error, String(tag))), [...at, String(tag)]);
    }
    case "maxProperties":
      return say("not-one-of", { keys: Object.keys(propertiesOf(error)) });
    case "maximum":
      return say("bad-value", { text: written, allowed: [`≤ ${String(params.limit)}`], nearest: null });
    case "minimum":
      return say("bad-number", { minimum: Number(params.limit) });
    default:
      return say("wrong-type", { expected: error.message ?? error.keyword });
  }
}

/** A text where a map was meant is often a key with a full-width colon. */
function typeProblem(error: ErrorObject, written: string, place: Place): Problem {
  const expected: unknown = error.params.type;
  const types = Array.isArray(expected) ? expected.map(String) : [String(expected)];
  const key = fullWidthKey(written);
  if (types.includes("object") && key) return problem("full-width-colon", { key }, place);
  return problem("wrong-type", { expected: types.includes("string") ? "text" : (types[0] ?? "") }, place);
}

/** What there is to say of a key that is none: the one meant, by a column's usual head or a slip of the pen, else all there are. */
function keyProblem(key: string, place: string, error: ErrorObject): ProblemArgs["unknown-key"] {
  const known = Object.keys(propertiesOf(error));
  const names = new Map(known.flatMap((one) => [one, ...(KEYS[one] ?? [])].map((name) => [name, one] as const)));
  const likeIt = (of: Iterable<string>) => names.get(nearest(key, of) ?? "");
  const noted = known.includes("note") && isNoted(key);
  const meant =
    keyOfHead(key, place === "person" || place === "post" ? "people" : place, known) ??
    (noted ? undefined : (nearest(key, missingOf(error)) ?? likeIt(known) ?? likeIt(names.keys())));
  const named = (one: string) => (KEYS[one] ? chineseKey(one, place) : one);
  return {
    key,
    nearest: meant ?? null,
    named: meant === undefined || named(meant) === meant ? null : named(meant),
    allowed: meant === undefined ? known.map((one) => (named(one) === one ? one : `${one}（${named(one)}）`)) : [],
    noted: meant === undefined && noted,
  };
}

/** The required keys that the object at fault lacks. */
function missingOf(error: ErrorObject): string[] {
  const required: unknown = error.parentSchema?.required;
  const data: unknown = error.data;
  if (!Array.isArray(required) || typeof data !== "object" || data === null) return [];
  return required.map(String).filter((key) => Reflect.get(data, key) === undefined);
}

function propertiesOf(error: ErrorObject): object {
  const properties: unknown = error.parentSchema?.properties;
  return typeof properties === "object" && properties !== null ? properties : {};
}

/** What there is to say of a text that names no day. */
function dayProblem(text: string): ProblemArgs["bad-day"] {
  return memo(dayProblems, text, () => dayProblemOf(text));
}

/** A year has few days, and a ledger may write each of them wrongly a thousand times. */
const dayProblems = new Map<string, ProblemArgs["bad-day"]>();

function dayProblemOf(text: string): ProblemArgs["bad-day"] {
  const meant = dayMeant(text);
  const nothing = { text, suggestion: null, last: null, lacks: null };
  if (meant === undefined) return nothing;
  return "lacks" in meant
    ? { ...nothing, lacks: meant.lacks }
    : { ...nothing, suggestion: meant.first, last: meant.last };
}

function unescapePointer(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
