import { describe, expect, it } from "vitest";
import { type Applies, bindsUnit, isNamed } from "../../src/regulation/applies.js";

const unit = { id: "hexi", name: "河西县人民检察院", kind: "procuratorate", level: "county" };
const binds = (applies: Partial<Applies>) => bindsUnit({ kinds: [], levels: [], units: [], ...applies }, unit);

describe("a row", () => {
  it("that names nothing binds every unit", () => {
    expect(binds({})).toBe(true);
  });

  it("binds units of any of its kinds", () => {
    expect(binds({ kinds: ["court", "procuratorate"] })).toBe(true);
    expect(binds({ kinds: ["court"] })).toBe(false);
  });

  it("binds units of any of its levels", () => {
    expect(binds({ levels: ["city", "county"] })).toBe(true);
    expect(binds({ levels: ["city"] })).toBe(false);
  });

  it("binds units that it names, by id or by name", () => {
    expect(binds({ units: ["hedong", "hexi"] })).toBe(true);
    expect(binds({ units: ["河西县人民检察院"] })).toBe(true);
    expect(binds({ units: ["hedong"] })).toBe(false);
  });

  it("binds only what is all that it says", () => {
    expect(binds({ kinds: ["procuratorate"], levels: ["county"], units: ["hexi"] })).toBe(true);
    expect(binds({ kinds: ["procuratorate"], levels: ["city"], units: ["hexi"] })).toBe(false);
    expect(binds({ kinds: ["court"], levels: ["county"], units: ["hexi"] })).toBe(false);
    expect(binds({ kinds: ["procuratorate"], levels: ["county"], units: ["hedong"] })).toBe(false);
  });
});

describe("a unit", () => {
  it("is named by its id or its whole name", () => {
    expect(isNamed(unit, "hexi")).toBe(true);
    expect(isNamed(unit, unit.name)).toBe(true);
    expect(isNamed(unit, "河西")).toBe(false);
    expect(isNamed(unit, "")).toBe(false);
  });
});
