import { memo } from "../../base/memo.js";
import { calendarYear } from "../../calendar/period.js";
import type { AnyRecord, Unit } from "../../ledger/model.js";
import { type Finding, type FindingCode, placeOf } from "../finding.js";
import { findingId } from "../finding-id.js";
import type { Party } from "../party.js";
import type { OfDuties } from "./unclear.js";

/** So many records are named where there are many. */
const MOST_NAMED = 10;

/** The field that a trigger lacks, and whether a record holds it. What an event came of is no field of this sense: it is told of each. */
const FIELDS: Partial<
  Record<FindingCode, { readonly field: string; readonly isHeldBy: (record: AnyRecord) => boolean }>
> = {
  "trigger-without-severity": {
    field: "severity",
    isHeldBy: (record) => record.kind === "cases" && record.severity !== null,
  },
  "trigger-without-grade": {
    field: "grade",
    isHeldBy: (record) => record.kind === "assessments" && record.grade !== null,
  },
  "trigger-without-votes": {
    field: "votes",
    isHeldBy: (record) => record.kind === "assessments" && record.votes !== null,
  },
  "trigger-without-concerned": {
    field: "person",
    isHeldBy: (record) => record.kind === "events" && record.person.length > 0,
  },
};

/** A duty that its trigger leaves open for what it lacks. */
interface Lacking extends OfDuties {
  readonly record: AnyRecord;
}

/**
 * The judgements of one row with what a trigger lacks told once (contract 3.10): of a year in which no record of its kind holds the field
 * one finding, not kept; else one for each trigger, however many owe what follows it, and to however many.
 * @param unit whose records they are, and what of them is seen on the as-of day
 */
export function withLackingTogether(judgements: readonly OfDuties[], unit: Pick<Unit, "id" | "records">): OfDuties[] {
  const lacking = judgements.flatMap(lackingIn);
  if (lacking.length === 0) return [...judgements];
  const told = new Map<Finding, Finding | null>();
  const groups = new Map<string, Lacking[]>();
  for (const one of lacking) memo(groups, groupOf(one, unit), () => []).push(one);
  for (const group of groups.values()) {
    const [first] = group;
    for (const { finding } of group) told.set(finding, null);
    if (first) told.set(first.finding, isKept(first, unit) ? ofOneTrigger(first, group) : notKept(first, group, unit));
  }
  return judgements.flatMap((one): OfDuties[] => {
    const finding = told.get(one.finding);
    if (finding === undefined || finding === one.finding) return [one];
    return finding === null ? [] : [{ finding, judged: null }];
  });
}

function lackingIn({ finding, judged }: OfDuties): Lacking[] {
  const record = judged?.duty.trigger?.record;
  return record && finding.status === "undetermined" && FIELDS[finding.code] ? [{ finding, judged, record }] : [];
}

/** What is told together: the triggers of a year whose field is not kept, or one trigger. */
function groupOf(one: Lacking, unit: Pick<Unit, "records">): string {
  const { code, period, year } = one.finding;
  return [code, year, isKept(one, unit) ? period.label : ""].join(" ");
}

/** Whether another record of the trigger's kind, of the same year, holds the field. */
function isKept({ finding, record }: Lacking, { records }: Pick<Unit, "records">): boolean {
  const { from, to } = calendarYear(finding.year);
  const all: readonly AnyRecord[] = records[record.kind];
  return all.some((one) => from <= one.date && one.date <= to && FIELDS[finding.code]?.isHeldBy(one));
}

function ofOneTrigger({ finding }: Lacking, group: readonly Lacking[]): Finding {
  if (group.length === 1) return finding;
  const shared = (of: (one: Finding) => Party | null): Party | null => {
    const party = of(finding);
    return group.every((one) => of(one.finding)?.key === party?.key) ? party : null;
  };
  const holder = shared((one) => one.holder);
  const counterpart = shared((one) => one.counterpart);
  const recipient = shared((one) => one.recipient);
  const { unit, regulation, clause, period } = finding;
  const parties = [holder, counterpart, recipient].map((party) => party?.id ?? null);
  return {
    ...finding,
    id: findingId([unit, regulation, clause, ...parties, period.label]),
    ...{ holder, counterpart, recipient },
  };
}

function notKept({ finding }: Lacking, group: readonly Lacking[], unit: Pick<Unit, "id">): Finding {
  const records = [...new Set(group.map(({ record }) => record))];
  const named: Finding<"not-kept"> = {
    ...finding,
    id: findingId([finding.unit, finding.regulation, finding.clause, null, null, null, unit.id]),
    ...{ holder: null, counterpart: null, recipient: null, due: null, required: null, found: null, trigger: null },
    period: { ...calendarYear(finding.year), label: unit.id },
    evidence: records.slice(0, MOST_NAMED).map(placeOf),
    code: "not-kept",
    args: { field: FIELDS[finding.code]?.field ?? "", records: records.length },
  };
  return named;
}
