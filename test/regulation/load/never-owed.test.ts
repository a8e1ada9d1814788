import { describe, expect, it } from "vitest";
import { checkOwed } from "../../../src/regulation/load/never-owed.js";
import type { RowParties } from "../../../src/regulation/load/who-stands.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

type Holder = RowParties["holder"];
type Counterpart = RowParties["counterparts"][number];

const SECRETARY: Holder = { by: "role", roles: ["secretary"] };
const PARTY_GROUP: Holder = { by: "body", body: "party-group" };
const OFFICE: Holder = { by: "department", function: "general-office" };
const body = (id: string): Counterpart => ({ by: "body", body: id, or: [], orRoles: [] });

/** What is noted of an obligation between these. */
function noted(row: Entry, holder: Holder, counterparts: readonly Counterpart[] = []): string[] {
  const { entry, refs, noted: all } = writtenObligation({ every: "year", ...row });
  checkOwed(entry, { holder, counterparts }, refs);
  return all();
}

describe("a duty", () => {
  it("towards those whom only a person has is owed by people alone", () => {
    const row = { counterpart: ["departments", "overseen-heads"] };
    expect(noted(row, SECRETARY)).toEqual([]);
    expect(noted(row, PARTY_GROUP)).toEqual(["never-owed | - overseen-heads"]);
  });

  it("that is personal is a person's", () => {
    expect(noted({ personal: true }, SECRETARY)).toEqual([]);
    expect(noted({ personal: true }, OFFICE)).toEqual(["no-effect | personal: true"]);
  });

  it("is owed by no body to itself", () => {
    const row = { counterpart: "body party-group" };
    expect(noted(row, PARTY_GROUP, [body("party-group")])).toEqual(["never-owed | counterpart: body party-group"]);
    expect(noted(row, PARTY_GROUP, [body("party-group"), body("discipline-group")])).toEqual([]);
    expect(noted(row, SECRETARY, [body("party-group")])).toEqual([]);
    expect(noted(row, PARTY_GROUP)).toEqual([]);
  });

  it("is reported by no body to itself, be it one of several that would do", () => {
    const row = { recipient: [["superior-party", "party-group"], "discipline-group"] };
    expect(noted(row, PARTY_GROUP)).toHaveLength(1);
    expect(noted(row, SECRETARY)).toEqual([]);
    expect(noted({ recipient: "superior-party" }, PARTY_GROUP)).toEqual([]);
  });

  it("of each pair once is owed among holders of one kind", () => {
    const row = { pairs: "once", counterpart: "role secretary" };
    expect(noted(row, SECRETARY, [{ by: "role", roles: ["secretary"] }])).toEqual([]);
    expect(noted(row, SECRETARY, [{ by: "role", roles: ["member"] }])).toEqual(["no-effect | pairs: once"]);
  });
});

describe("what starts a duty", () => {
  const by = (trigger: Entry, holder: Holder) => noted({ every: "year", after: { by: "holder", ...trigger } }, holder);
  const concerning = (trigger: Entry, holder: Holder = SECRETARY) => noted({ before: trigger }, holder);

  it("can be the holder's own doing only where such as he do it", () => {
    expect(by({ talk: "any" }, SECRETARY)).toEqual([]);
    expect(by({ talk: "any" }, PARTY_GROUP)).toEqual(["never-owed | by: holder"]);
    expect(by({ meeting: "any" }, PARTY_GROUP)).toEqual([]);
    expect(by({ meeting: "any" }, SECRETARY)).toEqual(["never-owed | by: holder"]);
    expect(by({ meeting: "any", talk: "any" }, PARTY_GROUP)).toEqual([]);
    expect(by({ activity: "any" }, OFFICE)).toEqual([]);
    expect(by({ case: "any" }, PARTY_GROUP)).toEqual([]);
    expect(by({ case: "any", talk: "any" }, PARTY_GROUP)).toEqual(["never-owed | by: holder"]);
  });

  it("can concern the holder only where he is a person and it names people", () => {
    expect(concerning({ case: "any", concerning: "holder" })).toEqual([]);
    expect(concerning({ case: "any", concerning: "holder" }, PARTY_GROUP)).toEqual(["never-owed | concerning: holder"]);
    expect(concerning({ activity: "any", concerning: "holder" })).toEqual(["never-owed | concerning: holder"]);
    expect(concerning({ activity: "any", talk: "any", concerning: "holder" })).toEqual([]);
  });

  it("can concern his departments where it names departments", () => {
    expect(concerning({ activity: "any", concerning: "overseen-department" })).toEqual([]);
    expect(concerning({ report: "any", concerning: "overseen-department" })).toHaveLength(1);
  });
});
