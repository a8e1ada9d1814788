import { describe, expect, it } from "vitest";
import { describedFields } from "../../src/document/described-fields.js";
import { KINDS } from "../../src/terms/record-kinds.js";

describe.each([...KINDS, "unit" as const])("the keys of %s", (name) => {
  const fields = describedFields(name);

  it.each(fields.map((field) => [field.path.join("."), field] as const))(
    "%s is described in both languages",
    (_, { says, chinese }) => {
      expect(says.zh).toMatch(/\p{Script=Han}/u);
      expect(says.en).toMatch(/^[\x20-\x7e]+$/);
      for (const key of chinese) expect(key).toMatch(/^\p{Script=Han}+$/u);
    },
  );
});

describe("a described key", () => {
  const field = (name: Parameters<typeof describedFields>[0], path: string) => {
    const found = describedFields(name).find((one) => one.path.join(".") === path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };

  it("says whether it must be written, and whether several may be", () => {
    expect(field("talks", "by")).toMatchObject({ required: true, several: true, parties: ["person"] });
    expect(field("meetings", "chair")).toMatchObject({ required: false, several: false });
  });

  it("within another is found through whatever refers to it", () => {
    expect(field("meetings", "steps.type")).toMatchObject({ vocabulary: "steps", required: true });
    expect(field("cases", "leaders.measures.type")).toMatchObject({ vocabulary: "measures" });
    expect(field("unit", "people.posts.role")).toMatchObject({ vocabulary: "roles" });
    expect(field("unit", "bodies.head")).toMatchObject({ chinese: ["机构", "组长"] });
  });

  it("says how it is written", () => {
    expect(field("reports", "covers").written).toBe("covers");
    expect(field("talks", "date").written).toBe("day");
    expect(field("meetings", "regular").written).toBe("truth");
    expect(field("assessments", "valid").written).toBe("number");
    expect(field("cases", "decision").written).toBe("map");
  });
});
