import { expect, it } from "vitest";
import { checkClause } from "../../../src/regulation/load/clause-written.js";
import { writtenObligation } from "../../support/written-book.js";

/** What is noted of a clause. */
function noted(clause: string) {
  const row = writtenObligation({ clause, every: "year" });
  checkClause(row.entry.clause, row.refs, "clause");
  return row.noted();
}

it.each(["第六条（十六）", "1（2）", "7A"])("a clause written %s is noted where it stands", (clause) => {
  expect(noted(clause)).toEqual([`bad-clause | - clause: ${clause}`]);
});

it.each(["6(16)", "11.6b", "closing-b", "附则"])("a clause %s is an id as it is", (clause) => {
  expect(noted(clause)).toEqual([]);
});
