import type { WholeContext } from "../../src/audit/context.js";
import { type Act, Acts } from "../../src/audit/duty/acts.js";
import { dutiesOf } from "../../src/audit/duty/duties.js";
import type { Duty } from "../../src/audit/duty/duty.js";
import { evidenceFor } from "../../src/audit/duty/evidence.js";
import type { Rule } from "../../src/audit/rules/rules.js";
import type { Unit } from "../../src/ledger/model.js";
import type { Obligation, Rulebook } from "../../src/regulation/rulebook.js";
import type { Entry } from "../contract/support.js";
import { contextAmong, orThrow, readBook, type Setting, WORDS, yearIn } from "./rules.js";

/** One row of the rulebook `mine`, and a unit that is held to it. */
export interface Bench {
  readonly obligation: Obligation;
  readonly book: Rulebook<Rule>;
  readonly context: WholeContext;
  readonly acts: Acts;
  /** The duties of the year, in the order in which they are found. */
  readonly duties: readonly Duty[];
}

/** Holds a unit to a row, of clause 1 unless told otherwise. Throws where the row cannot be read. */
export function bench(row: Entry, unit: Unit, setting: Setting): Bench {
  const reading = orThrow(readBook({ ...setting.rulebook, obligations: [{ clause: "1", ...WORDS, ...row }] }));
  const [book] = reading.rulebooks;
  const [obligation] = book?.obligations ?? [];
  if (!book || !obligation) throw new Error("no obligation was read");
  const context = contextAmong(unit, reading, setting);
  const duties = dutiesOf(obligation, book, context, [yearIn(setting)]);
  return { obligation, book, context, acts: new Acts(unit.records, context.asOf), duties };
}

/** The one duty of a bench, of those that fit where a test is given. Throws where there is none, or several. */
export function onlyDuty({ duties }: Pick<Bench, "duties">, isMeant: (duty: Duty) => boolean = () => true): Duty {
  const [duty, ...more] = duties.filter(isMeant);
  if (!duty || more.length > 0) throw new Error(`one duty is meant: ${duties.map(nameOfDuty).join(", ")}`);
  return duty;
}

/** A duty as `holder counterpart recipient label`, with `-` for none. */
export function nameOfDuty({ holder, counterpart, recipient, occurrence }: Duty): string {
  return [holder.id, counterpart?.party.id ?? "-", recipient?.id ?? "-", occurrence.label].join(" ");
}

/** The ids of the records that count for the one duty of a row, in the order in which they count. */
export function countedFor(row: Entry, unit: Unit, setting: Setting): string[] {
  const on = bench(row, unit, setting);
  return idsOf(evidenceFor(onlyDuty(on), on.acts, on.context));
}

/** The ids of the records of some acts. */
export function idsOf(acts: readonly Act[]): string[] {
  return acts.map(({ record }) => record.id ?? "-");
}
