import { judgeUnit, neighboursAmong, type UnitAudit } from "../../src/audit/audit.js";
import type { Judgement } from "../../src/audit/judgements.js";
import { day } from "../../src/calendar/day.js";
import type { Unit } from "../../src/ledger/model.js";
import { type Owed, owedIn } from "../../src/views/owed.js";
import type { Entry } from "../contract/support.js";
import { question } from "./findings.js";
import { orThrow, readBook, type Setting, WORDS, yearIn } from "./rules.js";

/** Holds a unit to these rows, of clauses 1, 2 … of `mine` unless told otherwise. Throws where one cannot be read. */
export function auditUnder(rows: readonly Entry[], unit: Unit, setting: Setting): UnitAudit {
  const obligations = rows.map((row, at) => ({ clause: String(at + 1), ...WORDS, ...row }));
  const reading = orThrow(readBook({ ...setting.rulebook, obligations }));
  const neighbours = neighboursAmong([unit, ...(setting.others ?? [])], reading.rulebooks).of(unit);
  return judgeUnit(unit, neighbours, reading, question({ asOf: day(setting.asOf), year: yearIn(setting) }));
}

/** The judgement of an audit whose finding's id has this tail: clause/holder/counterpart/recipient/period. */
export function judgementOf(audit: UnitAudit, tail: string): Judgement {
  const found = audit.judgements.find(({ finding }) => finding.id === `u/mine/${tail}`);
  if (!found) throw new Error(`no ${tail} among\n${audit.judgements.map(({ finding }) => finding.id).join("\n")}`);
  return found;
}

/** The duties that a unit owes under these rows, by the tails of their ids. */
export function owedUnder(rows: readonly Entry[], unit: Unit, setting: Setting): (tail: string) => Owed {
  const all = owedIn([auditUnder(rows, unit, setting)]);
  return (tail) => {
    const found = all.find(({ finding }) => finding.id === `u/mine/${tail}`);
    if (!found) throw new Error(`no ${tail} among\n${all.map(({ finding }) => finding.id).join("\n")}`);
    return found;
  };
}
