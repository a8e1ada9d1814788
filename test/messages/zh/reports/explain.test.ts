import { describe, expect, it } from "vitest";
import { explain } from "../../../../src/messages/zh/reports/explain.js";

const organ = (id: string, zh: string) => ({ key: `organ:${id}`, type: "organ", id, name: { zh, en: zh } }) as const;

describe("what a record lacks to count, in words", () => {
  it("is whom it was not sent to", () => {
    const [party, discipline] = [organ("superior-party", "县委"), organ("superior-discipline", "县纪委")];
    expect(explain.lacks.slot({ slot: "to", named: [party], expected: [discipline] })).toBe(
      "没有报送县纪委，只报送了县委",
    );
  });

  it("is what its about does not say", () => {
    expect(explain.lacks.trigger({ names: ["s1"] })).toBe("about 里没有写 s1");
  });
});
