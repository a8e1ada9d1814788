import { describe, expect, it } from "vitest";
import { findingId, plainFindingId } from "../../src/audit/finding-id.js";

describe("the id of a finding", () => {
  it("has its parts in a row, and a dash for none", () => {
    expect(findingId(["u", "mine", "11.6b", "li", null, null, "2025-Q2"])).toBe("u/mine/11.6b/li/-/-/2025-Q2");
  });

  it("writes every slash within a part as a colon", () => {
    expect(findingId(["u", "mine", "1", "hexi/li", null, null, "a/b/c"])).toBe("u/mine/1/hexi:li/-/-/a:b:c");
  });

  it("has a place for a part that is empty", () => {
    expect(findingId(["u", ""])).toBe("u/");
  });
});

describe("an id that somebody wrote", () => {
  it("is taken as it is where its label has no slash", () => {
    expect(plainFindingId("u/mine/1/li/-/-/2025")).toBe("u/mine/1/li/-/-/2025");
  });

  it("may write the slashes of its label", () => {
    expect(plainFindingId("u/mine/1/li/-/-/hexi/e1")).toBe("u/mine/1/li/-/-/hexi:e1");
    expect(plainFindingId("u/mine/1/li/-/-/a/b/c")).toBe("u/mine/1/li/-/-/a:b:c");
  });
});
