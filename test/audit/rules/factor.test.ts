import { describe, expect, it } from "vitest";
import type { Case, Leader } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { caseOn, leader, person, post, unit } from "../../support/records.js";
import { judged } from "../../support/rules.js";

const term = (id: string) => ({ id, zh: id, en: id });
const rulebook = { terms: { factors: [term("confession"), term("remedy"), term("hiding")] } };
const LIGHTER = {
  check: "factor",
  weight: "mitigating",
  "leads-to": ["lighter"],
  force: "must",
  factors: [
    { clause: "5.1", factor: "confession" },
    { clause: "5.2", factor: "remedy" },
  ],
};
const HEAVIER = {
  ...LIGHTER,
  weight: "aggravating",
  "leads-to": "heavier",
  factors: [{ clause: "5.1", factor: "hiding" }],
};

function says(rule: Entry, of: Partial<Leader>, one: Partial<Case> = {}): string[] {
  const cases = [caseOn("2025-03-01", { leaders: [leader("person:u/wang", of)], ...one })];
  return judged(rule, unit({ people: [person("wang", post("secretary"))], records: { cases } }), {
    asOf: "2025-12-31",
    rulebook,
  });
}

describe("a factor that must weigh", () => {
  it("leads to one of its adjustments, which is said of the list and of each factor recorded", () => {
    expect(says(LIGHTER, { mitigating: ["confession", "remedy"], adjustment: "lighter" })).toEqual([
      "wang met factor-listed",
      "5.1 wang met factor-weighed",
      "5.2 wang met factor-weighed",
    ]);
  });

  it("may have led to another adjustment the same way, for a person to judge", () => {
    expect(says(LIGHTER, { mitigating: ["confession"], adjustment: "reduced" })).toContain(
      "5.1 wang review factor-further",
    );
    expect(says(HEAVIER, { aggravating: ["hiding"], adjustment: "aggravated" })).toContain(
      "5.1 wang review factor-further",
    );
  });

  it("is broken by an adjustment the other way, or none at all", () => {
    for (const adjustment of ["heavier", "as-is"])
      expect(says(LIGHTER, { mitigating: ["confession"], adjustment })).toEqual(["5.1 wang breach factor-unweighed"]);
  });

  it("is not known to have weighed while no adjustment is written, which is told of the factor alone", () => {
    expect(says(LIGHTER, { mitigating: ["confession"] })).toEqual(["5.1 wang undetermined leader-lacks"]);
  });

  it("is for a person to judge beside one to the contrary, unless it weighed", () => {
    const both = { mitigating: ["confession"], aggravating: ["hiding"] };
    expect(says(LIGHTER, { ...both, adjustment: "as-is" })).toContain("5.1 wang review factor-contrary");
    expect(says(LIGHTER, both)).toContain("5.1 wang review factor-contrary");
    expect(says(LIGHTER, { ...both, adjustment: "lighter" })).toContain("5.1 wang met factor-weighed");
    expect(says(HEAVIER, { ...both, adjustment: "as-is" })).toContain("5.1 wang review factor-contrary");
  });

  it("may be written for the case as a whole", () => {
    expect(says(LIGHTER, { adjustment: "lighter" }, { mitigating: ["remedy"] })).toEqual([
      "wang met factor-listed",
      "5.2 wang met factor-weighed",
    ]);
    expect(says(HEAVIER, { adjustment: "as-is" }, { aggravating: ["hiding"] })).toContain(
      "5.1 wang breach factor-unweighed",
    );
  });
});

describe("a factor that may weigh", () => {
  it("is met whatever came of it", () => {
    const rule = { ...LIGHTER, force: "may" };
    expect(says(rule, { mitigating: ["confession"], adjustment: "heavier" })).toContain("5.1 wang met factor-weighed");
    expect(says(rule, { mitigating: ["confession"] })).toContain("5.1 wang met factor-weighed");
  });
});

describe("a factor that may weigh and is written in part", () => {
  const rule = {
    ...LIGHTER,
    force: "may",
    factors: [{ clause: "5.1", factor: "confession", parts: ["认真整改", "成效明显"] }],
  };

  it("is for a person to judge where it made it lighter, and is asked of nobody else", () => {
    expect(says(rule, { mitigating: ["认真整改"], adjustment: "lighter" })).toEqual(["5.1 wang review factor-part"]);
    expect(says(rule, { mitigating: ["认真整改，成效明显"], adjustment: "lighter" })).toContain(
      "5.1 wang met factor-weighed",
    );
    expect(says(rule, { mitigating: ["认真整改"], adjustment: "as-is" })).toContain("5.1 wang met factor-weighed");
  });
});

describe("an adjustment", () => {
  it("has a listed factor behind it, else a person must judge", () => {
    expect(says(LIGHTER, { adjustment: "reduced", mitigating: ["other"] })).toEqual([
      "wang review adjusted-without-factor",
    ]);
    expect(says(HEAVIER, { adjustment: "aggravated" })).toEqual(["wang review adjusted-without-factor"]);
  });

  it("the other way, or none, needs no factor of the list", () => {
    expect(says(LIGHTER, { adjustment: "heavier" })).toEqual([]);
    expect(says(LIGHTER, { adjustment: "as-is" })).toEqual([]);
    expect(says(LIGHTER, {})).toEqual([]);
  });

  it("is no matter of whoever is without fault", () => {
    expect(says(LIGHTER, { finding: "no-fault", adjustment: "lighter" })).toEqual([]);
  });
});

describe("a factor in the clause's own words", () => {
  const words = {
    terms: {
      factors: [
        { id: "hiding", zh: "隐瞒", aka: ["压案不查"] },
        { id: "growth", zh: "损失扩大" },
      ],
    },
  };
  const MUST = {
    ...HEAVIER,
    factors: [
      { clause: "5.1", factor: "hiding" },
      { clause: "5.2", factor: "growth", parts: ["不采取措施", ["损失扩大", "影响扩大"]] },
    ],
  };
  const said = (aggravating: string[], adjustment: string | null = "as-is", rule: Entry = MUST) =>
    judged(
      rule,
      unit({
        people: [person("wang", post("secretary"))],
        records: { cases: [caseOn("2025-03-01", { leaders: [leader("person:u/wang", { aggravating, adjustment })] })] },
      }),
      { asOf: "2025-12-31", rulebook: words },
    );

  it("is read from a text that contains one of its names, but for one that denies it", () => {
    expect(said(["对发生的问题压案不查或者拖延的"])).toEqual(["5.1 wang breach factor-unweighed"]);
    expect(said(["没有压案不查"])).toEqual(["wang review factor-unlisted"]);
  });

  it("that joins parts is read where all of them are written, in one text or in several", () => {
    const breach = ["5.2 wang breach factor-unweighed"];
    expect(said(["发生问题后不采取措施，致使影响、损失扩大的"])).toEqual(breach);
    expect(said(["不采取措施", "影响扩大"])).toEqual(breach);
    expect(said(["长期不采取措施致使损失扩大"])).toEqual(breach);
    expect(said(["项目损失扩大"])).toEqual(["5.2 wang review factor-part"]);
  });

  it("of which one part alone is written is for a person to judge, unless it weighed", () => {
    expect(said(["不采取措施"])).toEqual(["5.2 wang review factor-part"]);
    expect(said(["不采取措施"], "heavier")).toEqual(["wang met factor-listed", "5.2 wang met factor-weighed"]);
    expect(said(["不采取措施"], null)).toEqual(["5.2 wang undetermined leader-lacks"]);
  });

  it("is named by its term, whatever it joins", () => {
    for (const text of ["growth", "损失扩大", "损失扩大的；"])
      expect(said([text])).toContain("5.2 wang breach factor-unweighed");
  });

  it("that no term covers is for a person to judge, whatever was adjusted, unless it need not weigh", () => {
    for (const adjustment of [null, "as-is", "lighter"])
      expect(said(["态度恶劣"], adjustment)).toEqual(["wang review factor-unlisted"]);
    expect(said(["态度恶劣"], "heavier")).toEqual(["wang review adjusted-without-factor"]);
    expect(said(["态度恶劣"], "as-is", { ...MUST, force: "may" })).toEqual([]);
  });
});
