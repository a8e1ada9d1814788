import { describe, expect, it } from "vitest";
import { fieldShown } from "../../../src/messages/zh/phrases.js";

describe("a field that a Chinese report asks for", () => {
  it("has the Chinese key that may be written, and the key", () => {
    expect(fieldShown("votes")).toBe("得票（votes）");
    expect(fieldShown("decision.mode")).toBe("决策方式（decision.mode）");
    expect(fieldShown("date")).toBe("日期（date）");
  });

  it("has the key alone where the Chinese one differs by the kind of record", () => {
    expect(fieldShown("by")).toBe(" by");
    expect(fieldShown("leaders.measures")).toBe("领导责任处理（leaders.measures）");
  });
});
