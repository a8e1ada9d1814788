import { readdirSync, readFileSync } from "node:fs";
import { stringify } from "yaml";
import { auditLedger, judgeUnit, neighboursAmong, type UnitAudit } from "../../src/audit/audit.js";
import type { Finding, Result } from "../../src/audit/finding.js";
import { type Question, USUAL_SETTINGS } from "../../src/audit/question.js";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { day } from "../../src/calendar/day.js";
import { isError } from "../../src/document/problem.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Ledger } from "../../src/ledger/model.js";
import { type Known, listed, type RecordInput, type UnitInput } from "../../src/ledger/read/input.js";
import { readUnits } from "../../src/ledger/read/read.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import type { Obligation } from "../../src/regulation/rulebook.js";
import type { Entry } from "../contract/support.js";
import { RECORD_KINDS, type SmallLedger, type SmallUnit, TINY_RULEBOOK } from "./arbitraries.js";

const REGULATIONS = new URL("../../regulations/", import.meta.url);

/** The built-in rulebooks and the tiny one. */
export const books = loadRulebooks<Rule>(
  [
    ...readdirSync(REGULATIONS)
      .sort()
      .map((id) => {
        const path = `${id}/rulebook.yaml`;
        return readYaml(new SourceText(path, path, readFileSync(new URL(path, REGULATIONS), "utf8")));
      }),
    readYaml(new SourceText("mine.yaml", "mine.yaml", TINY_RULEBOOK)),
  ],
  RULE_KINDS,
);

export const known: Known = {
  terms: books.terms,
  clauses: new Map(
    books.rulebooks.map((book) => [book.id, [...book.obligations, ...book.rules].map((one) => one.clause)]),
  ),
};

/** How the files of a unit are laid out: the record lists that each becomes. */
export type Layout = (list: readonly Entry[]) => readonly (readonly Entry[])[];
const ONE_FILE: Layout = (list) => (list.length > 0 ? [list] : []);

/** A small ledger as it would be read from its files. Throws what is wrong with it: small ledgers are good. */
export function read(ledger: SmallLedger, layout: Layout = ONE_FILE): Ledger {
  const top = unitInput(ledger.top, undefined, "", layout);
  const below = ledger.below ? [unitInput(ledger.below, top, "below/", layout)] : [];
  const reading = readUnits([top, ...below], [], known);
  const wrong = reading.problems.find(isError);
  if (wrong) throw new Error(`${wrong.code} ${JSON.stringify(wrong.args)} at ${JSON.stringify(wrong.place)}`);
  return reading.ledger;
}

function unitInput(one: SmallUnit, above: UnitInput | undefined, folder: string, layout: Layout): UnitInput {
  const parse = (name: string, value: unknown) => {
    const file = readYaml(new SourceText(`${folder}${name}`, `${folder}${name}`, stringify(value)));
    const [wrong] = file.problems;
    if (wrong) throw new Error(`${wrong.code} ${JSON.stringify(wrong.args)}`);
    return { file, path: [], value: file.value };
  };
  const records = RECORD_KINDS.flatMap((kind) =>
    layout(one.records[kind]).map(
      (list, at): RecordInput => ({
        kind,
        roots: { folder: "/ledger", ledger: "/ledger" },
        ...parse(`${kind}-${at}.yaml`, list),
      }),
    ),
  );
  const described = parse("unit.yaml", one.unit);
  return { file: "unit.yaml", above, description: () => described, recordLists: listed(records) };
}

/** What the engine says of a ledger that was read, in a report's terms. */
export function judge(ledger: Ledger, asked: Asked): Result {
  return auditLedger(ledger, books, questionOf(asked)).result;
}

/** Everything the engine says of each unit of a ledger that was read. */
export function auditOf(ledger: Ledger, asked: Asked): UnitAudit[] {
  const neighbours = neighboursAmong(ledger.units, books.rulebooks);
  return ledger.units.map((unit) => judgeUnit(unit, neighbours.of(unit), books, questionOf(asked)));
}

/** What a property asks. */
interface Asked {
  readonly asOf: string;
  readonly year: number;
}

/** The whole question: of every unit and regulation. */
export function questionOf({ asOf, year }: Asked): Question {
  return { asOf: day(asOf), year, yearAsked: true, regulations: null, units: null, settings: USUAL_SETTINGS };
}

/** The findings of a small ledger by their ids. */
export function findings(ledger: SmallLedger, question: { asOf: string; year: number }): Map<string, Finding> {
  const duties = judge(read(ledger), question).findings.filter((finding) => finding.kind === "duty");
  return new Map(duties.map((finding) => [finding.id, finding]));
}

/** The row that a finding is about. */
export function obligationOf(finding: Finding): Obligation {
  const book = books.rulebooks.find((one) => one.id === finding.regulation);
  const found = book?.obligations.find((one) => one.clause === finding.clause);
  if (!found) throw new Error(`no obligation ${finding.obligation}`);
  return found;
}

/** True for a duty of the calendar: it is owed whatever the records say. */
export function isScheduled(finding: Finding): boolean {
  return obligationOf(finding).schedule.type !== "after" && !leadsUp(finding);
}

/** True for a duty that leads up to a record: it ends on that record's day. */
export function leadsUp(finding: Finding): boolean {
  return obligationOf(finding).schedule.type === "before";
}

/** The ids of the duties of the calendar. */
export function scheduled(findings: Map<string, Finding>): string[] {
  return [...findings.values()].filter(isScheduled).map(({ id }) => id);
}

/**
 * Each finding of one result beside the one of its id in another, which must have it. Assessments of one time are one
 * trigger that bears the name of the latest: what follows it, or leads up to it, may be gone, another having taken its place.
 */
export function paired(before: Map<string, Finding>, after: Map<string, Finding>): (readonly [Finding, Finding])[] {
  return [...before].flatMap(([id, finding]) => {
    const other = after.get(id);
    if (other) return [[finding, other] as const];
    if (!hangsOnAssessments(finding)) throw new Error(`${id} is gone`);
    return [];
  });
}

function hangsOnAssessments(finding: Finding): boolean {
  const { schedule } = obligationOf(finding);
  const isTriggered = schedule.type === "after" || schedule.type === "before";
  return isTriggered && schedule.selector.records.some(({ kind }) => kind === "assessment");
}

/** The files of a small ledger, for a run of the whole program. */
export function filesOf(ledger: SmallLedger, layout: Layout = ONE_FILE): Record<string, string> {
  const files: Record<string, string> = { "regulations/mine.yaml": TINY_RULEBOOK };
  const lay = (one: SmallUnit, folder: string) => {
    files[`${folder}unit.yaml`] = stringify(one.unit);
    for (const kind of RECORD_KINDS) {
      for (const [at, list] of layout(one.records[kind]).entries()) {
        files[`${folder}${at % 2 === 0 ? `${kind}-${at}` : `${kind}/part-${at}`}.yaml`] = stringify(list);
      }
    }
  };
  lay(ledger.top, "");
  if (ledger.below) lay(ledger.below, "below/");
  return files;
}
