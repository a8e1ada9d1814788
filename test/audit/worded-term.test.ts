import { describe, expect, it } from "vitest";
import { isNameOf, isSaidIn, partsLacking, type WordedTerm } from "../../src/audit/worded-term.js";
import { Terms } from "../../src/terms/vocabulary.js";

const term = (zh: string, ...aka: string[]) => ({ id: "not-done", zh, en: "not done", aka });
const terms = new Terms(
  { grounds: [term("上级交办不落实", "拒不办理")] },
  { grounds: [term("上级部署不落实", "不安排部署")] },
);
const OWN: WordedTerm = {
  vocabulary: "grounds",
  id: "not-done",
  names: ["not-done", "上级部署不落实", "不安排部署"],
  parts: [
    ["上级", "交办"],
    ["不传达", "不安排部署"],
  ],
};

describe("a term in the words of one rulebook", () => {
  it("is named by its id, by the rulebook's names for it, and by what another heads it with", () => {
    for (const text of ["not-done", "上级部署不落实", "不安排部署", "上级交办不落实"])
      expect(isNameOf(text, OWN, terms)).toBe(true);
  });

  it("is not named by the words of another rulebook's clause", () => {
    expect(isNameOf("拒不办理", OWN, terms)).toBe(false);
  });

  it("is said by a text that says all its parts, and denies none", () => {
    expect(isSaidIn("对上级交办的事项不传达、不安排部署", OWN)).toBe(true);
    expect(isSaidIn("国庆值班不安排部署", OWN)).toBe(false);
    expect(isSaidIn("未发现对上级交办的事项不传达", OWN)).toBe(false);
  });

  it("that has no parts is said by any of its names but its id", () => {
    const plain = { ...OWN, parts: [] };
    expect(isSaidIn("国庆值班不安排部署", plain)).toBe(true);
    expect(isSaidIn("not-done", plain)).toBe(false);
  });
});

it("the parts that texts lack are those that none of them says", () => {
  expect(partsLacking(["对上级的部署"], OWN.parts)).toEqual([["不传达", "不安排部署"]]);
  expect(partsLacking(["对上级的部署", "不传达"], OWN.parts)).toEqual([]);
});
