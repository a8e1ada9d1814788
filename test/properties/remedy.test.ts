import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/day.js";
import { chineseKey } from "../../src/terms/keys.js";
import { remedyFor } from "../../src/views/remedy.js";
import type { Entry } from "../contract/support.js";
import { RECORD_KINDS, runs, smallLedger, withMore, without } from "./arbitraries.js";
import { auditOf, findings, read } from "./engine.js";

const RUNS = runs(40);

describe("a remedy", () => {
  it("dated in the period meets its duty, in ids or in Chinese words, as often as the duty asks, each time on another date", () => {
    let met = 0;
    const drawn = fc.record({
      small: smallLedger,
      pick: fc.nat(),
      at: fc.nat(),
      asOf: fc.constant("2027-12-31"),
      inChinese: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ small, pick, at, asOf, inChinese }) => {
        const ledger = without(small, "waivers");
        const asked = { asOf, year: 2025 };
        const open = auditOf(read(ledger), asked)
          .filter(({ context }) => context.unit.id === "u")
          .flatMap(({ context, judgements }) =>
            judgements.flatMap(({ finding, judged }) =>
              judged && ["gap", "late"].includes(finding.status) ? [{ context, finding, duty: judged.duty }] : [],
            ),
          );
        const chosen = open[pick % Math.max(1, open.length)];
        if (!chosen) return;
        const { duty, finding, context } = chosen;
        const { from, to } = duty.occurrence;
        const { kind, record, chinese, open: guesses } = remedyFor(duty, context);
        // Nothing can be about a record without an id: that is left to the reader, and said.
        if (duty.trigger?.names.length === 0) {
          expect(guesses).toContain("about");
          return;
        }
        expect(guesses.filter((field) => record[field] === undefined)).toEqual([]);
        const days = daysBetween(from, to) + 1;
        const entries = Array.from({ length: duty.obligation.n }, (_, index): Entry => {
          const date = addDays(from, (at + index) % days);
          return JSON.parse(
            JSON.stringify(inChinese ? { [chineseKey("date", kind)]: date, ...chinese } : { date, ...record }),
          );
        });
        expect(RECORD_KINDS).toContain(kind);
        const now = findings(withMore(ledger, { [kind]: entries }), asked).get(finding.id);
        expect(now).toMatchObject({ id: finding.id, status: "met" });
        met += 1;
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(RUNS.numRuns / 2);
  });
});
