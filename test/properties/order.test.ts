import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../contract/support.js";
import { audit, type JsonResult } from "../support/audit.js";
import { question, runs, type SmallLedger, smallLedger } from "./arbitraries.js";
import { filesOf, judge, type Layout, read } from "./engine.js";

/** A way to shuffle: numbers to sort by, and how many files a list is split over. */
const shuffle = fc.record({
  keys: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
  files: fc.integer({ min: 1, max: 3 }),
});
type Shuffle = typeof shuffle extends fc.Arbitrary<infer T> ? T : never;

function shuffled<T>(list: readonly T[], { keys }: Shuffle): T[] {
  const keyed = list.map((one, at) => ({ one, key: keys[at % keys.length] ?? 0, at }));
  return keyed.sort((a, b) => a.key - b.key || b.at - a.at).map(({ one }) => one);
}

/** Each list shuffled, its records dealt to several files. */
function scattered(by: Shuffle): Layout {
  return (list) => {
    const files = Array.from({ length: by.files }, (): Entry[] => []);
    for (const [at, one] of shuffled(list, by).entries()) files[at % by.files]?.push(one);
    return files.filter((file) => file.length > 0);
  };
}

/** One waiver for one duty: of several, any may be the one that is named. */
function withOneWaiver(ledger: SmallLedger): SmallLedger {
  const only = (unit: SmallLedger["top"]) => ({
    ...unit,
    records: { ...unit.records, waivers: unit.records.waivers.slice(0, 1) },
  });
  return { top: only(ledger.top), below: ledger.below && only(ledger.below) };
}

/** People, departments and regulations of a unit in another order. */
function reordered(ledger: SmallLedger, by: Shuffle): SmallLedger {
  const shuffleLists = ({ unit, records }: SmallLedger["top"]) => ({
    records,
    unit: Object.fromEntries(
      shuffled(Object.entries(unit), by).map(([key, value]) => {
        const isSet = key === "people" || key === "departments" || key === "regulations";
        return [key, isSet && Array.isArray(value) ? shuffled(value, by) : value];
      }),
    ),
  });
  return { top: shuffleLists(ledger.top), below: ledger.below && shuffleLists(ledger.below) };
}

/** A result without the places that records stand at. */
function withoutPlaces(result: JsonResult): object {
  return {
    ...result,
    ledger: { ...result.ledger, files: 0 },
    notices: result.notices.map(({ code }) => code).sort(),
    findings: result.findings.map((finding) => ({
      ...finding,
      args: { ...finding.args, file: "", line: 0 },
      evidence: finding.evidence.map(({ id, date }) => `${date} ${id}`).sort(),
    })),
  };
}

describe("the order of records", () => {
  it("and how they are spread over files changes nothing but where they stand", () => {
    fc.assert(
      fc.property(smallLedger, question, shuffle, (any, asked, by) => {
        const ledger = withOneWaiver(any);
        const places = ({ findings, ledger: counts }: ReturnType<typeof judge>) => ({
          records: counts.records,
          afterAsOf: counts.afterAsOf.map(({ id, date }) => `${date} ${id}`).sort(),
          findings: findings.map((finding) => ({
            ...finding,
            args: { ...finding.args, file: "", line: 0 },
            trigger: null,
            evidence: finding.evidence.map(({ id, date }) => `${date} ${id}`).sort(),
          })),
        });
        expect(places(judge(read(ledger, scattered(by)), asked))).toEqual(places(judge(read(ledger), asked)));
      }),
      runs(40),
    );
  });

  it("and of the people, departments and regulations of a unit changes nothing at all", () => {
    fc.assert(
      fc.property(smallLedger, question, shuffle, (ledger, asked, by) => {
        expect(judge(read(reordered(ledger, by)), asked)).toEqual(judge(read(ledger), asked));
      }),
      runs(40),
    );
  });

  it("and their files shows in the JSON as file and line alone", async () => {
    await fc.assert(
      fc.asyncProperty(smallLedger, question, shuffle, async (any, { asOf, year }, by) => {
        const ledger = withOneWaiver(any);
        const argv = ["check", "--format", "json", "--all", "--as-of", asOf, "--year", String(year)];
        const [plain, spread] = [
          await audit(filesOf(ledger), ...argv),
          await audit(filesOf(ledger, scattered(by)), ...argv),
        ];
        expect(spread.exit).toBe(plain.exit);
        expect(withoutPlaces(JSON.parse(spread.stdout))).toEqual(withoutPlaces(JSON.parse(plain.stdout)));
      }),
      runs(6),
    );
  });
});
