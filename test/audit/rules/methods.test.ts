import { describe, expect, it } from "vitest";
import { methodsIn, waysIn } from "../../../src/audit/rules/methods.js";
import { unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const METHODS = [
  { id: "visits", zh: "走村入户", en: "visits" },
  { id: "ledgers", zh: "翻看账本", en: "ledgers" },
  { id: "both", zh: "听汇报、看现场", en: "both" },
];
const CONTEXT = contextOn("2025-12-31", unit(), { rulebook: { terms: { methods: METHODS } } });
const ASKED = ["visits", "ledgers"];

describe("the ways in which an assessment was done", () => {
  it("are those asked for, by id or name, in one text or in several", () => {
    expect(methodsIn(["visits", "翻看账本"], ASKED, CONTEXT)).toEqual({ used: 2, missing: [], unknown: 0 });
    expect(methodsIn(["走村入户、翻看账本"], ASKED, CONTEXT)).toMatchObject({ used: 2 });
    expect(methodsIn(["走村入户；翻看账本"], ASKED, CONTEXT)).toMatchObject({ used: 2 });
  });

  it("count once, however often they are written", () => {
    expect(methodsIn(["走村入户", "visits", "进行了走村入户"], ASKED, CONTEXT)).toMatchObject({
      used: 1,
      missing: ["ledgers"],
    });
  });

  it("are missing where nothing is written, and where they are denied", () => {
    expect(methodsIn([], ASKED, CONTEXT)).toEqual({ used: 0, missing: ASKED, unknown: 0 });
    expect(methodsIn(["未翻看账本"], ASKED, CONTEXT)).toMatchObject({ used: 0, missing: ASKED, unknown: 1 });
  });

  it("are unknown in words that no term covers, not where they are another term", () => {
    expect(methodsIn(["问卷、走村入户"], ASKED, CONTEXT)).toEqual({ used: 1, missing: ["ledgers"], unknown: 1 });
    expect(methodsIn(["both"], ASKED, CONTEXT)).toMatchObject({ used: 0, unknown: 0 });
  });

  it("are none where only how it is set up is written", () => {
    expect(waysIn(["special", "combined", "records"])).toEqual(["records"]);
    expect(methodsIn(["special"], ASKED, CONTEXT)).toEqual({ used: 0, missing: ASKED, unknown: 0 });
  });

  it("are one where a comma is part of a term's name", () => {
    expect(methodsIn(["听汇报、看现场"], ["both"], CONTEXT)).toEqual({ used: 1, missing: [], unknown: 0 });
  });
});
