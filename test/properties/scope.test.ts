import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesAlone, DUTIES_ALONE, judgeUnit, neighboursAmong, type Scope } from "../../src/audit/audit.js";
import type { Judgement } from "../../src/audit/judgements.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import { day } from "../../src/calendar/day.js";
import { question, runs, type SmallLedger, smallLedger } from "./arbitraries.js";
import { books, read } from "./engine.js";

const RUNS = runs(25);

/** What is said of the units of a small ledger, of all rows or of some. */
function judged(ledger: SmallLedger, asked: { asOf: string; year: number }, scope?: Scope): Judgement[] {
  const { units } = read(ledger);
  const neighbours = neighboursAmong(units, books.rulebooks);
  const whole = {
    regulations: null,
    units: null,
    settings: USUAL_SETTINGS,
    asOf: day(asked.asOf),
    year: asked.year,
    yearAsked: true,
  };
  return units.flatMap((unit) => {
    const regulations = { ...books, ...(scope ? { scope } : {}) };
    return judgeUnit(unit, neighbours.of(unit), regulations, whole).judgements;
  });
}

const findings = (judgements: readonly Judgement[]) => judgements.map(({ finding }) => finding);

describe("a view that looks at some rows", () => {
  it("hears of duties alone what it would hear of them among all", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const all = judged(ledger, asked).filter(({ finding }) => finding.kind === "duty");
        expect(findings(judged(ledger, asked, DUTIES_ALONE))).toEqual(findings(all));
      }),
      RUNS,
    );
  });

  it("hears of some clauses what it would hear of them among all", () => {
    const clauses = ["6(9)a", "14a", "4a", "27(1)"];
    const isAsked = ({ finding }: Judgement) => finding.regulation === "liaoning" && clauses.includes(finding.clause);
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const some = judged(ledger, asked, clausesAlone("liaoning", clauses)).filter(isAsked);
        expect(findings(some)).toEqual(findings(judged(ledger, asked).filter(isAsked)));
      }),
      RUNS,
    );
  });
});
