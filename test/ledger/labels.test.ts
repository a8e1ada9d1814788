import { describe, expect, it } from "vitest";
import { LabelSource, labelOf } from "../../src/ledger/labels.js";
import type { Talk } from "../../src/ledger/model.js";
import { talk } from "../support/records.js";

/** The labels of talks without ids that stand in one unit. */
function labels(...talks: readonly Partial<Talk>[]): string[] {
  const records = talks.map((fields) => talk("2025-03-01", { id: null, ...fields }));
  LabelSource.together(records);
  return records.map(labelOf);
}

describe("the label of a record without an id", () => {
  it("is its kind and a short hash", () => {
    expect(labels({})).toEqual([expect.stringMatching(/^talks~[0-9a-f]{6}$/)]);
  });

  it("is another for each of those that are alike, in their order", () => {
    const [first = "", ...more] = labels({}, {}, {});
    expect(more).toEqual([`${first}.2`, `${first}.3`]);
  });

  it("does not change with a title, nor with who is named first", () => {
    const [one, other] = [
      labels({ by: ["person:u/li", "person:u/hu"] }),
      labels({ by: ["person:u/hu", "person:u/li"], title: "谈话" }),
    ];
    expect(one).toEqual(other);
  });

  it("changes with its type and with who was in it", () => {
    const all = labels({}, { type: "summons" }, { by: ["person:u/li"] }, { with: ["person:u/li"] });
    expect(new Set(all).size).toBe(4);
  });

  it("is the id where there is one", () => {
    expect(labels({ id: "t1" })).toEqual(["t1"]);
  });
});
