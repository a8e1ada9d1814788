import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { summarise } from "../../src/audit/finding.js";
import { zh } from "../../src/messages/zh.js";
import { baselineYaml } from "../../src/report/baseline/yaml.js";
import { type BaselineEntry, inScope, newBaseline, pruned, staleAmong, withKnown } from "../../src/views/baseline.js";
import { reportOptions } from "../support/report.js";
import { question, runs, smallLedger } from "./arbitraries.js";
import { auditOf, questionOf, read } from "./engine.js";

const audited = fc.tuple(smallLedger, question).map(([small, asked]) => ({
  findings: auditOf(read(small), asked).flatMap(({ judgements }) => judgements.map(({ finding }) => finding)),
  asked: questionOf(asked),
}));
const total = (summary: object) => Object.values(summary).reduce((sum, count) => sum + Number(count), 0);

describe("a baseline", () => {
  it("written and used on the same ledger leaves nothing to fail on, and every finding counted", () => {
    fc.assert(
      fc.property(audited, ({ findings, asked }) => {
        const entries = newBaseline(findings, asked, []);
        const known = withKnown(findings, entries);
        const [before, summary] = [summarise(findings), summarise(known)];
        expect(staleAmong(findings, entries)).toEqual([]);
        expect([summary.gap, summary.late, summary.breach]).toEqual([0, 0, 0]);
        expect(summary.known).toBe(before.gap + before.late + before.breach);
        expect(total(summary)).toBe(total(before));
        expect(known.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
      }),
      runs(50),
    );
  });

  it("says nothing of what its entries are not about", () => {
    fc.assert(
      fc.property(audited, fc.nat(), ({ findings, asked }, at) => {
        const entries = newBaseline(findings, asked, []);
        const one = entries[at % Math.max(1, entries.length)];
        const known = withKnown(findings, one ? [one] : []);
        const changed = known.filter((finding, index) => finding !== findings[index]);
        expect(changed.map(({ id, status }) => [id, status])).toEqual(one ? [[one.id, "known"]] : []);
      }),
      runs(50),
    );
  });

  it("is the same file however often it is written, with the notes kept", () => {
    fc.assert(
      fc.property(audited, ({ findings, asked }) => {
        const noted = newBaseline(findings, asked, []).map((entry) => ({ ...entry, note: `"备注": ${entry.id}` }));
        const again = newBaseline(findings, asked, [...noted].reverse());
        expect(again).toEqual(noted);
        const file: { findings: BaselineEntry[] } = parse([baselineYaml(again, reportOptions(zh))].join(""));
        expect(file.findings).toEqual(noted);
      }),
      runs(50),
    );
  });

  it("keeps, pruned, just the entries that still match", () => {
    fc.assert(
      fc.property(audited, ({ findings, asked }) => {
        const [first, ...others] = newBaseline(findings, asked, []);
        const gone: BaselineEntry = { year: asked.year, id: "u/mine/0/-/-/-/-", status: "gap", note: null };
        const elsewhere: BaselineEntry = { ...gone, year: asked.year + 1 };
        const entries = [...(first ? [first] : []), ...others, gone, elsewhere];
        const stale = staleAmong(findings, inScope(entries, asked));
        expect(stale).toEqual([{ entry: gone, now: null }]);
        expect(new Set(pruned(entries, stale))).toEqual(new Set(entries.filter((entry) => entry !== gone)));
      }),
      runs(50),
    );
  });

  it("knows a gap that was mended late, not a late duty that became a gap", () => {
    fc.assert(
      fc.property(audited, ({ findings, asked }) => {
        for (const { id, status, year, note } of newBaseline(findings, asked, []).filter(
          (entry) => entry.status !== "breach",
        )) {
          const other = status === "gap" ? "late" : "gap";
          const stale = staleAmong(findings, [{ id, year, note, status: other }]);
          expect(stale.length).toBe(other === "late" ? 1 : 0);
        }
      }),
      runs(30),
    );
  });
});
