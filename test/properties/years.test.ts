import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeUnit, judgeYears, neighboursAmong } from "../../src/audit/audit.js";
import { question, runs, smallLedger } from "./arbitraries.js";
import { books, questionOf, read } from "./engine.js";

describe("a unit that is judged for several years at once", () => {
  it("is told of each year what it is told when that year alone is asked for", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, { asOf, year }) => {
        const { units } = read(ledger);
        const neighbours = neighboursAmong(units, books.rulebooks);
        const years = [year - 1, year, year + 1];
        const asked = questionOf({ asOf, year });
        for (const unit of units) {
          const atOnce = judgeYears(unit, neighbours.of(unit), books, { question: asked, years });
          const oneByOne = years.map((one) => judgeUnit(unit, neighbours.of(unit), books, { ...asked, year: one }));
          expect(atOnce.map((audit) => audit.year)).toEqual(years);
          expect(atOnce.map(({ judgements }) => judgements.map(({ finding }) => finding))).toEqual(
            oneByOne.map(({ judgements }) => judgements.map(({ finding }) => finding)),
          );
        }
      }),
      runs(25),
    );
  });
});
