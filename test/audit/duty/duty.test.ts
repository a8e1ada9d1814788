import { describe, expect, it } from "vitest";
import { type Counterpart, tieDepartments, tiesOf } from "../../../src/audit/duty/duty.js";

const LI = { key: "person:u/li", type: "person", id: "li", name: { zh: "li", en: "li" } } as const;
const tied = (...ties: Counterpart["ties"]): Counterpart => ({ party: LI, ties });
const OFFICE = { by: "department", department: "office" } as const;
const LEGAL = { by: "department", department: "legal" } as const;
const LOW = { by: "overseen", keys: ["unit:low", "unit:下院"] } as const;
const CONTACT = { by: "contact", keys: ["unit:far"] } as const;

describe("a pair that is tied", () => {
  it("is tied through each department that one of them oversees", () => {
    expect(tieDepartments(tied(OFFICE, { by: "itself" }, LEGAL))).toEqual(["office", "legal"]);
    expect(tiesOf(tied(OFFICE, LEGAL))).toEqual(["department:office", "department:legal"]);
  });

  it("is tied through a unit or group by its own key, whatever else a post may call it", () => {
    expect(tiesOf(tied(LOW))).toEqual(["unit:low"]);
    expect(tieDepartments(tied(LOW))).toEqual([]);
  });

  it("is tied through nothing where the counterpart is one by himself, by contact, or is none", () => {
    expect(tiesOf(tied({ by: "itself" }, CONTACT))).toEqual([]);
    expect(tiesOf(null)).toEqual([]);
    expect(tieDepartments(null)).toEqual([]);
  });
});
