import { describe, expect, it } from "vitest";
import { actorTexts, readActors } from "../../../src/audit/rules/actor.js";
import { unit } from "../../support/records.js";
import { contextOn, referring } from "../../support/rules.js";

describe("whom a clause names as having acted", () => {
  it("is a role, a body, an organ or whichever department has a function", () => {
    const texts = ["secretary", "party-group", "superior-party", "political"];
    const { refs, problems } = referring({ by: texts });
    expect(readActors(texts, refs, "by")).toEqual([
      { type: "role", roles: ["secretary"] },
      { type: "body", id: "party-group" },
      { type: "organ", id: "superior-party" },
      { type: "function", id: "political" },
    ]);
    expect(problems).toEqual([]);
  });

  it("is a group of roles as one", () => {
    const { refs } = referring({ by: "leaders" }, { leaders: ["secretary", "member"] });
    expect(readActors("leaders", refs, "by")).toEqual([{ type: "role", roles: ["secretary", "member"] }]);
  });

  it("is nobody where nothing is written", () => {
    expect(readActors(undefined, referring({}).refs, "by")).toEqual([]);
  });

  it("is said to be nobody known where the word is none, with what may stand there", () => {
    const { refs, problems } = referring({ by: ["secretary", "secretray"] });
    expect(readActors(["secretary", "secretray"], refs, "by")).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "unknown-reference", args: { what: "by", text: "secretray", nearest: "secretary" }, place: { line: 3 } },
    ]);
    expect(problems[0]?.args).toHaveProperty(
      "allowed",
      expect.arrayContaining(["plenary", "party-group", "political"]),
    );
  });
});

describe("what an actor is called", () => {
  const own = unit({ organs: [{ name: "县委", relations: ["superior-party"] }] });
  const context = contextOn("2025-12-31", own);
  const names = (actor: Parameters<typeof actorTexts>[0]) => actorTexts(actor, context).map(({ zh }) => zh);

  it("is each role by itself", () => {
    expect(names({ type: "role", roles: ["secretary", "member"] })).toEqual(["党组书记", "班子成员"]);
  });

  it("is a body's name, and that of the unit's own organ", () => {
    expect(names({ type: "body", id: "party-group" })).toEqual(["党组"]);
    expect(names({ type: "organ", id: "superior-party" })).toEqual(["县委"]);
  });

  it("is the department that has a function, which is not called one twice", () => {
    expect(names({ type: "function", id: "political" })).toEqual(["政工部门"]);
    expect(names({ type: "function", id: "general-office" })).toEqual(["办公室"]);
  });
});
