import { calendarYear, periodOfLabel } from "../../calendar/period.js";
import type { Span } from "../../calendar/span.js";
import type { Unit } from "../../ledger/model.js";
import type { RecordPlace } from "../finding.js";
import type { RuleVerdict } from "./rule.js";

/** What becomes one finding: what a rule says, the records that it says it of, and their time. */
export interface Fact {
  readonly verdict: RuleVerdict;
  readonly evidence: readonly RecordPlace[];
  readonly span: Span;
}

/** So many records are named where many lack a field. */
const MOST_NAMED = 10;
/** Of the assessments of one time, what says most of them: what is wrong before what is to be judged, what is recorded before what is not. */
const FIRST = ["breach", "review", "met", "undetermined"] as const;

/** Each verdict by itself, or one for several that are about one fact (contract 3.10). @param year the year audited */
export function factsIn(verdicts: readonly RuleVerdict[], unit: Unit, year: number): Fact[] {
  const clauses = [...new Set(verdicts.map(({ clause }) => clause))];
  return clauses.flatMap((clause) => {
    const own = verdicts.filter((verdict) => verdict.clause === clause);
    return withNotKept(asWholes(own), unit, year);
  });
}

/** What is said of assessments as wholes is said once of those of one time; whoever is judged is judged alone. */
function asWholes(verdicts: readonly RuleVerdict[]): Fact[] {
  const alone = verdicts.filter((verdict) => verdict.holder !== null || coversOf(verdict) === null);
  const times = [...new Set(verdicts.flatMap((verdict) => (alone.includes(verdict) ? [] : (coversOf(verdict) ?? []))))];
  const wholes = times.flatMap((covers): Fact[] => {
    const own = verdicts.filter((verdict) => verdict.holder === null && coversOf(verdict) === covers);
    const [first] = FIRST.flatMap((status) => own.filter((verdict) => verdict.status === status));
    const span = periodOfLabel(covers);
    if (!first || !span) return [];
    // What the finding speaks of stands first among its evidence.
    const alike = own.filter((one) => one.status === first.status && one.code === first.code);
    const inOrder = first.status === "met" ? own : [...alike, ...own.filter((one) => !alike.includes(one))];
    const verdict = { ...first, label: covers, args: argsOfAll(alike) ?? first.args };
    return [{ verdict, evidence: inOrder.map(({ record }) => record), span }];
  });
  return [...alone.map(factOf), ...wholes];
}

/** What several records say of who did it: the names of all; null where they say something else. */
function argsOfAll(alike: readonly RuleVerdict[]): RuleVerdict["args"] | null {
  const args = alike.flatMap((one) => ("names" in one.args && "missing" in one.args ? [one.args] : []));
  const [first] = args;
  return first ? { ...first, names: [...new Set(args.flatMap(({ names }) => names))] } : null;
}

function factOf(verdict: RuleVerdict): Fact {
  const { record } = verdict;
  return { verdict, evidence: [record], span: { from: record.date, to: record.date } };
}

/** The time that an assessment is of; null for what is none. */
function coversOf({ record }: RuleVerdict): string | null {
  const covers = fieldOf(record, "kind") === "assessments" ? fieldOf(record, "covers") : null;
  return typeof covers === "string" ? covers : null;
}

/** Where of all records judged none holds the field that some lack, these are one finding: the field is not kept (contract 3.10). */
function withNotKept(facts: readonly Fact[], unit: Unit, year: number): Fact[] {
  const fields = new Set(facts.flatMap(({ verdict }) => lackingIn(verdict) ?? []));
  if (fields.size === 0) return [...facts];
  const records = facts.flatMap(({ evidence }) => evidence);
  const notKept = new Set([...fields].filter((field) => !records.some((record) => holdsField(record, field))));
  const isLacking = ({ verdict }: Fact) => notKept.has(lackingIn(verdict) ?? "");
  const lacking = facts.filter(isLacking);
  const [first] = lacking;
  const field = first ? lackingIn(first.verdict) : null;
  if (!first || field === null) return [...facts];
  const places = lacking.flatMap(({ evidence }) => evidence);
  const verdict: RuleVerdict = {
    ...first.verdict,
    label: unit.id,
    holder: null,
    status: "undetermined",
    code: "not-kept",
    args: { field, records: new Set(places).size },
  };
  const together: Fact = { verdict, evidence: [...new Set(places)].slice(0, MOST_NAMED), span: calendarYear(year) };
  return [...facts.filter((fact) => !isLacking(fact)), together];
}

/** The field of a record, or of the entries of its leaders, that a verdict finds missing; null where it is about something else. */
function lackingIn({ code, args }: RuleVerdict): string | null {
  if (code === "record-no-evidence") return "evidence";
  if (code === "body-not-recorded") return "bodies";
  if (code === "record-lacks" || code === "case-lacks") return "field" in args ? args.field : null;
  return code === "leader-lacks" && "field" in args ? `leaders.${args.field}` : null;
}

/** Whether a record, or one entry of a list in it, holds a field: `decision.mode` of a case, `leaders.ground` of its leaders. */
function holdsField(record: object, field: string): boolean {
  const [first = "", ...rest] = field.split(".");
  const value = fieldOf(record, first);
  if (rest.length === 0) return isThere(value);
  const entries = Array.isArray(value) ? value : [value];
  return entries.some((entry) => typeof entry === "object" && entry !== null && holdsField(entry, rest.join(".")));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function fieldOf(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}
