import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/audit/context.js";
import type { Act, Acts } from "../../src/audit/duty/acts.js";
import { demandsOf, type Lack } from "../../src/audit/duty/demand.js";
import type { Duty } from "../../src/audit/duty/duty.js";
import { nearMisses, SMALL } from "../../src/audit/duty/near-miss.js";
import { lacksOneThing } from "../../src/views/detail.js";
import { question, runs, type SmallLedger, smallLedger } from "./arbitraries.js";
import { auditOf, read } from "./engine.js";

const RUNS = runs(25);

/** Every duty of a small ledger, with what it was judged by and the acts of its unit. */
function duties(ledger: SmallLedger, asked: { asOf: string; year: number }) {
  return auditOf(read(ledger), asked).flatMap(({ context, acts, judgements }) =>
    judgements.flatMap(({ judged }) => (judged ? [{ ...judged, context, acts }] : [])),
  );
}

describe("what an act lacks", () => {
  it("is nothing where its record counts for the duty, and something where it does not", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        for (const { duty, grounds, context, acts } of duties(ledger, asked)) {
          const counting = new Set<object>();
          for (const evidence of duty.obligation.evidence) {
            const demands = demandsOf(evidence, duty, context);
            const lacksNothing = (act: Act) =>
              demands.flatMap((demand) => (demand.isMet(act) ? [] : [demand.lack(act)])).length === 0;
            // Of acts of every type: the type is a demand like any other.
            for (const act of acts.of(evidence.kind, null)) if (lacksNothing(act)) counting.add(act.record);
          }
          expect(counting).toEqual(new Set(grounds.counted.map((act) => act.record)));
        }
      }),
      RUNS,
    );
  });

  it("is never nothing for a near miss, which is no record that counts, and each record is shown once", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        for (const { duty, grounds, context, acts } of duties(ledger, asked)) {
          const { shown } = nearMisses(duty, acts, context, {
            counted: new Set(grounds.counted.map(({ record }) => record)),
            elsewhere: new Set(),
          });
          const places = shown.map(({ place }) => `${place.file}:${place.line}`);
          const counted = grounds.counted.map(({ record }) => `${record.file}:${record.line}`);
          expect(places.filter((one) => counted.includes(one))).toEqual([]);
          expect(new Set(places).size).toBe(places.length);
          expect(shown.filter(({ lacks }) => lacks.length === 0)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("makes those near misses that going through all acts and all that is asked of them finds", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        for (const { duty, grounds, context, acts } of duties(ledger, asked)) {
          const counted = new Set<object>(grounds.counted.map(({ record }) => record));
          const { shown, more } = nearMisses(duty, acts, context, { counted, elsewhere: new Set() });
          const plain = plainlyNear(duty, acts, context, counted);
          expect(shown.length + more).toBe(plain.size);
          for (const { place, lacks } of shown) expect(plain.get(`${place.file}:${place.line}`)).toEqual(lacks);
        }
      }),
      RUNS,
    );
  });

  it("weighs what can be told from what it says: days by their number, a slip 1, another person or type 2; a link by the act", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        for (const { duty, context, acts } of duties(ledger, asked)) {
          for (const evidence of duty.obligation.evidence) {
            for (const demand of demandsOf(evidence, duty, context)) {
              const failing = acts.of(evidence.kind, null).filter((act) => !demand.isMet(act));
              for (const act of failing) {
                const lack = demand.lack(act);
                if (lack.code !== "trigger") expect(demand.weight(act)).toBe(weightOf(lack));
              }
            }
          }
        }
      }),
      RUNS,
    );
  });
});

describe("what nearly counts but for one thing", () => {
  it("is the same among what lacks little as among all that is near", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const all = duties(ledger, asked);
        for (const { duty, grounds, context, acts } of all) {
          const countedIn = (of: typeof all) =>
            new Set(of.flatMap((one) => one.grounds.counted.map(({ record }) => record)));
          const others = all.filter((one) => one.duty !== duty && one.duty.obligation === duty.obligation);
          const known = { counted: new Set(grounds.counted.map(({ record }) => record)), elsewhere: countedIn(others) };
          const told = (most?: number) =>
            nearMisses(duty, acts, context, { ...known, ...(most && { most }) }).shown.filter(lacksOneThing);
          expect(told(SMALL)).toEqual(told());
        }
      }),
      RUNS,
    );
  });
});

/** Each record that is near by the act of it that lacks least, with what that lacks, by its place. */
function plainlyNear(duty: Duty, acts: Acts, context: Context, counted: ReadonlySet<object>): Map<string, Lack[]> {
  const near = new Map<string, { readonly lacks: Lack[]; readonly distance: number }>();
  for (const evidence of duty.obligation.evidence) {
    const demands = demandsOf(evidence, duty, context);
    for (const act of acts.of(evidence.kind, null)) {
      const { file, line } = act.record;
      if (counted.has(act.record) || (act.own && duty.trigger?.record !== act.record)) continue;
      const unmet = demands.filter((demand) => !demand.isMet(act));
      const distance = unmet.reduce((sum, demand) => sum + demand.weight(act), 0);
      const place = `${file}:${line}`;
      if (distance <= 2 && distance < (near.get(place)?.distance ?? Number.POSITIVE_INFINITY))
        near.set(place, { lacks: unmet.map((demand) => demand.lack(act)), distance });
    }
  }
  return new Map([...near].map(([place, { lacks }]) => [place, lacks]));
}

/** What a lack weighs, by all that it says. */
function weightOf({ code, args }: Lack): number {
  if ("days" in args) return args.days <= 31 ? args.days / 31 : 3;
  if (code === "type") return 2;
  if ("named" in args) return args.slot === "to" || args.named.length === 0 ? 1 : 2;
  return 1;
}
