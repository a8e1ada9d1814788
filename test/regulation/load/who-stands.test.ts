import { describe, expect, it } from "vitest";
import { canStand, holderType, PLACES_OF_KINDS, type RowParties } from "../../../src/regulation/load/who-stands.js";
import type { Part } from "../../../src/regulation/rulebook.js";

const SECRETARY: RowParties = { holder: { by: "role", roles: ["secretary"] }, counterparts: [] };
const PARTY_GROUP: RowParties = { holder: { by: "body", body: "party-group" }, counterparts: [] };
const towards = (...by: ("departments" | "own-heads" | "contacts" | "overseen-departments")[]): RowParties => ({
  ...SECRETARY,
  counterparts: by.map((one) => ({ by: one })),
});

describe("what a holder is", () => {
  it.each([
    [{ by: "role", roles: ["secretary"] }, "person"],
    [{ by: "heads" }, "person"],
    [{ by: "body", body: "party-group" }, "body"],
    [{ by: "department", function: "political" }, "department"],
    [{ by: "group", kinds: ["cell"] }, "group"],
  ] as const)("%o is a %s", (holder, type) => {
    expect(holderType(holder)).toBe(type);
  });
});

describe("in a place that takes people", () => {
  const stands = (part: Part, parties: RowParties) => canStand(part, ["person"], parties);

  it("a holder stands who is one", () => {
    expect(stands({ as: "holder" }, SECRETARY)).toBe(true);
    expect(stands({ as: "holder" }, PARTY_GROUP)).toBe(false);
  });

  it("a counterpart stands who is one or has a leader, if it be one of several", () => {
    expect(stands({ as: "counterpart" }, towards("own-heads"))).toBe(true);
    expect(stands({ as: "counterpart" }, towards("departments"))).toBe(true);
    const body = { by: "body", body: "party-group", or: [], orRoles: [] } as const;
    expect(stands({ as: "counterpart" }, { ...SECRETARY, counterparts: [body] })).toBe(false);
    expect(stands({ as: "counterpart" }, { ...SECRETARY, counterparts: [body, { by: "own-heads" }] })).toBe(true);
    expect(stands({ as: "counterpart" }, SECRETARY)).toBe(true);
  });

  it("a party stands by its type", () => {
    expect(stands({ as: "party", type: "body", id: "party-group" }, SECRETARY)).toBe(false);
    expect(stands({ as: "any-role", roles: ["member"] }, SECRETARY)).toBe(true);
    expect(stands({ as: "any-department", functions: ["political"] }, SECRETARY)).toBe(true);
  });
});

describe("in a place that takes departments", () => {
  const stands = (part: Part, parties: RowParties = SECRETARY) => canStand(part, ["department"], parties);

  it("no person stands", () => {
    expect(stands({ as: "holder" })).toBe(false);
    expect(stands({ as: "any-role", roles: ["member"] })).toBe(false);
    expect(stands({ as: "group-head" })).toBe(false);
    expect(stands({ as: "counterpart" }, towards("own-heads"))).toBe(false);
  });

  it("departments do, and what may be one", () => {
    expect(stands({ as: "any-department", functions: ["political"] })).toBe(true);
    expect(stands({ as: "counterpart" }, towards("departments"))).toBe(true);
    expect(stands({ as: "counterpart" }, towards("overseen-departments"))).toBe(true);
    expect(stands({ as: "counterpart" }, towards("contacts"))).toBe(true);
    expect(stands({ as: "concerned" })).toBe(true);
  });
});

describe("the places of records", () => {
  it("take whom contract 1 lets stand there", () => {
    expect(PLACES_OF_KINDS.talk).toEqual({ by: ["person"], with: ["person"] });
    expect(PLACES_OF_KINDS.meeting.chair).toEqual(["person"]);
    expect(PLACES_OF_KINDS.report.to).toContain("organ");
    expect(PLACES_OF_KINDS.measure).toEqual({});
  });
});
