import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Audit, audit, resultOf } from "../../src/audit/audit.js";
import { USUAL_SETTINGS } from "../../src/audit/question.js";
import { day } from "../../src/calendar/day.js";
import { zh } from "../../src/messages/zh.js";
import { baselineText } from "../../src/report/baseline/text.js";
import { type BaselineEntry, baselineOf, pruned, withBaseline } from "../../src/views/baseline.js";
import { question, runs, smallLedger } from "./arbitraries.js";
import { books, read } from "./engine.js";

const audited = fc.tuple(smallLedger, question).map(([small, { asOf, year }]) => {
  const ledger = read(small);
  const asked = { asOf: day(asOf), year, regulations: null, units: null, settings: USUAL_SETTINGS };
  return { ledger, found: audit(ledger, books.rulebooks, books.terms, asked) };
});
const findingsOf = (one: Audit) => one.units.flatMap(({ judgements }) => judgements.map(({ finding }) => finding));
const total = (summary: object) => Object.values(summary).reduce((sum, count) => sum + Number(count), 0);

describe("a baseline", () => {
  it("written and used on the same ledger leaves nothing to fail on, and every finding counted", () => {
    fc.assert(
      fc.property(audited, ({ ledger, found }) => {
        const before = resultOf(found, ledger);
        const { audit: known, stale } = withBaseline(found, baselineOf(found, []));
        const { summary } = resultOf(known, ledger);
        expect(stale).toEqual([]);
        expect([summary.gap, summary.late, summary.breach]).toEqual([0, 0, 0]);
        expect(summary.known).toBe(before.summary.gap + before.summary.late + before.summary.breach);
        expect(total(summary)).toBe(total(before.summary));
        expect(findingsOf(known).map(({ id }) => id)).toEqual(findingsOf(found).map(({ id }) => id));
      }),
      runs(50),
    );
  });

  it("says nothing of what its entries are not about", () => {
    fc.assert(
      fc.property(audited, fc.nat(), ({ found }, at) => {
        const entries = baselineOf(found, []);
        const one = entries[at % Math.max(1, entries.length)];
        const { audit: known } = withBaseline(found, one ? [one] : []);
        const changed = findingsOf(known).filter((finding, index) => finding !== findingsOf(found)[index]);
        expect(changed.map(({ id, status }) => [id, status])).toEqual(one ? [[one.id, "known"]] : []);
      }),
      runs(50),
    );
  });

  it("is the same file however often it is written, with the notes kept", () => {
    fc.assert(
      fc.property(audited, ({ found }) => {
        const noted = baselineOf(found, []).map((entry) => ({ ...entry, note: `"备注": ${entry.id}` }));
        const again = baselineOf(found, [...noted].reverse());
        expect(again).toEqual(noted);
        const file: { findings: BaselineEntry[] } = parse(baselineText(again, zh));
        expect(file.findings).toEqual(noted);
      }),
      runs(50),
    );
  });

  it("keeps, pruned, just the entries that still match", () => {
    fc.assert(
      fc.property(audited, ({ found }) => {
        const [first, ...others] = baselineOf(found, []);
        const gone: BaselineEntry = { year: found.question.year, id: "u/mine/0/-/-/-/-", status: "gap", note: null };
        const elsewhere: BaselineEntry = { ...gone, year: found.question.year + 1 };
        const entries = [...(first ? [first] : []), ...others, gone, elsewhere];
        const { stale } = withBaseline(found, entries);
        expect(stale).toEqual([{ entry: gone, now: null }]);
        expect(new Set(pruned(entries, stale))).toEqual(new Set(entries.filter((entry) => entry !== gone)));
      }),
      runs(50),
    );
  });

  it("knows a gap that was mended late, not a late duty that became a gap", () => {
    fc.assert(
      fc.property(audited, ({ found }) => {
        for (const { id, status, year, note } of baselineOf(found, []).filter((entry) => entry.status !== "breach")) {
          const other = status === "gap" ? "late" : "gap";
          const { stale } = withBaseline(found, [{ id, year, note, status: other }]);
          expect(stale.length).toBe(other === "late" ? 1 : 0);
        }
      }),
      runs(30),
    );
  });
});
