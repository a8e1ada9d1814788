import { describe, expect, it } from "vitest";
import { readSide } from "../../../src/audit/rules/side.js";
import { referring } from "../../support/rules.js";

describe("a side", () => {
  it("is a body and those who act for it, but for some", () => {
    const entry = { body: "党组", roles: ["secretary", "班子成员"], "not-roles": "discipline-head" };
    const { refs, problems } = referring(entry);
    expect(readSide(entry, refs)).toEqual({
      body: "party-group",
      roles: ["secretary", "member"],
      notRoles: ["discipline-head"],
    });
    expect(problems).toEqual([]);
  });

  it("takes a group of roles for each of them, and leaves nobody out unless told", () => {
    const entry = { body: "discipline-group", roles: "leaders" };
    const { refs } = referring(entry, { leaders: ["secretary", "deputy-secretary"] });
    expect(readSide(entry, refs)).toEqual({
      body: "discipline-group",
      roles: ["secretary", "deputy-secretary"],
      notRoles: [],
    });
  });

  it("says where a word is none", () => {
    const entry = { body: "party-grup", roles: ["secretary", "secretray"], "not-roles": "nobody" };
    const { refs, problems } = referring(entry);
    readSide(entry, refs);
    expect(problems).toMatchObject([
      { code: "unknown-term", args: { vocabulary: "bodies", text: "party-grup", nearest: "party-group" } },
      {
        code: "unknown-term",
        args: { vocabulary: "roles", text: "secretray", nearest: "secretary" },
        place: { line: 4 },
      },
      { code: "unknown-term", args: { vocabulary: "roles", text: "nobody" }, place: { line: 5 } },
    ]);
  });
});
