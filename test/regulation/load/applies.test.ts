import { describe, expect, it } from "vitest";
import { readApplies } from "../../../src/regulation/load/applies.js";
import { writtenBook } from "../../support/written-book.js";

const COURTS = { kinds: ["court"], levels: [], units: [] };

describe("whom a row binds", () => {
  it("is everybody where neither it nor its rulebook says so", () => {
    expect(readApplies(undefined, writtenBook({}).refs)).toEqual({ kinds: [], levels: [], units: [] });
  });

  it("is whom its rulebook binds where it says nothing itself", () => {
    expect(readApplies(undefined, writtenBook({}, { applies: COURTS }).refs)).toBe(COURTS);
  });

  it("is everybody again where it says so, whomever its rulebook binds", () => {
    expect(readApplies({}, writtenBook({}, { applies: COURTS }).refs)).toEqual({ kinds: [], levels: [], units: [] });
  });

  it("is read by ids or Chinese names; names of units stand as they are", () => {
    const { refs, noted } = writtenBook({});
    expect(readApplies({ kinds: ["检察院", "court"], levels: "县级", units: ["河西"] }, refs)).toEqual({
      kinds: ["procuratorate", "court"],
      levels: ["county"],
      units: ["河西"],
    });
    expect(noted()).toEqual([]);
  });

  it("is noted where it is no kind or level", () => {
    const { entry, refs, noted } = writtenBook({ applies: { kinds: ["cuort"], levels: "county-level" } });
    readApplies(entry.applies, refs.at("applies"));
    expect(noted()).toEqual(["unknown-term | - cuort", "unknown-term | levels: county-level"]);
  });
});
