import { describe, expect, it } from "vitest";
import { readWordedTerm } from "../../../src/audit/rules/worded.js";
import { referring } from "../../support/rules.js";

describe("a term of a rule", () => {
  it("has the id and the Chinese names by which it is declared", () => {
    const { refs, problems } = referring({ topic: "integrity" });
    const read = readWordedTerm("topics", { text: "integrity", parts: undefined }, refs.at("topic"));
    expect(read).toMatchObject({ vocabulary: "topics", id: "integrity", parts: [] });
    expect(read.names).toEqual(expect.arrayContaining(["integrity", "党风廉政建设"]));
    expect(problems).toEqual([]);
  });

  it("has parts, each of one word or of several any of which will do", () => {
    const { refs } = referring({ topic: "integrity" });
    const parts = ["拖延", ["线索", "举报"]];
    expect(readWordedTerm("topics", { text: "integrity", parts }, refs.at("topic")).parts).toEqual([
      ["拖延"],
      ["线索", "举报"],
    ]);
  });

  it("is said to be none where nothing declares it", () => {
    const { refs, problems } = referring({ topic: "integrty" });
    expect(readWordedTerm("topics", { text: "integrty", parts: undefined }, refs.at("topic")).id).toBe("integrty");
    expect(problems).toMatchObject([{ code: "unknown-term", args: { text: "integrty", nearest: "integrity" } }]);
  });
});
