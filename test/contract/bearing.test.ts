import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, overseer, person, post, ruling, secretary } from "./support.js";

const book = ruling([
  { check: "bearing", clause: "1", asks: "labels" },
  { check: "bearing", clause: "2", asks: ["leaders", "participants"], participants: "important-leadership" },
  { check: "bearing", clause: "3", asks: "dissenters" },
  { check: "bearing", clause: "4", asks: "lone" },
  { check: "bearing", clause: "5", asks: "team-head" },
  { check: "bearing", clause: "6", asks: "leaders", "objector-review": true },
]);
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("first")],
  people: [
    secretary("wang"),
    overseer("li", ["first"]),
    person("sun", post("member")),
    person("zhou", post("member")),
    person("qian", post("staff", { department: "first" })),
  ],
  bodies: { "leading-group": { head: "wang", members: ["sun"] } },
};
const held = (who: string, responsibility?: string): Entry => ({
  who,
  finding: "accountable",
  ...(responsibility ? { responsibility } : {}),
});
const MAIN = "main-leadership";
const IMPORTANT = "important-leadership";

/** Units that are judged before it, one with a case of its own: of many, not all are kept as they were read. */
const OTHERS = Object.fromEntries([
  ...Array.from({ length: 40 }, (_, index) => index + 1).map((number) => {
    const other = { id: `a-${number}`, name: `第${number}所`, kind: "agency", level: "county", regulations: ["mine"] };
    const people = [{ id: `he-${number}`, name: `何${number}`, posts: [{ role: "secretary" }] }];
    return [`a-${number}/unit.yaml`, JSON.stringify({ ...other, people })];
  }),
  [
    "a-1/cases.yaml",
    JSON.stringify([{ id: "c0", date: "2025-01-05", subject: "he-1", decision: { mode: "collective", by: "he-1" } }]),
  ],
]);

const judged = async (clause: string, decision: Entry | null, leaders: readonly Entry[], asOf = "2025-12-31") => {
  const one: Entry = { id: "c1", date: "2025-03-01", subject: "qian", leaders, ...(decision ? { decision } : {}) };
  const { result } = await audited({ ...ledger(unit, { cases: [one] }), ...OTHERS, ...book }, asOf, 2025);
  return Object.fromEntries(
    result.findings
      .filter((finding) => finding.clause === clause && finding.unit === "u")
      .map(({ holder, status }) => [holder?.id ?? "-", status]),
  );
};
const together = (...by: string[]): Entry => ({ mode: "collective", by });

describe("a collective decision", () => {
  const by = together("wang", "li", "sun");

  it("has head and overseer bear main, the others who took part important leadership responsibility", async () => {
    const right = [held("wang", MAIN), held("li", MAIN), held("sun", IMPORTANT)];
    expect(await judged("2", by, right)).toEqual({ wang: "met", li: "met", sun: "met" });
    const wrong = [held("wang", MAIN), held("li", IMPORTANT), held("sun", MAIN)];
    expect(await judged("2", by, wrong)).toEqual({ wang: "met", li: "breach", sun: "breach" });
  });

  it("takes a missing entry for a breach, once 90 days have passed since the case", async () => {
    expect(await judged("2", by, [held("wang", MAIN), held("li", MAIN)])).toMatchObject({ sun: "breach" });
    expect(await judged("2", by, [held("wang", MAIN), held("li", MAIN)], "2025-05-30")).toMatchObject({
      sun: "undetermined",
    });
  });

  it("does not hold a recorded dissenter", async () => {
    const dissent = { ...by, dissent: "sun" };
    const leaders = [held("wang", MAIN), held("li", MAIN)];
    expect(await judged("2", dissent, leaders)).toEqual({ wang: "met", li: "met" });
    expect(await judged("3", dissent, leaders)).toEqual({ sun: "met" });
    expect(await judged("3", dissent, [...leaders, held("sun", IMPORTANT)])).toEqual({ sun: "breach" });
  });

  it("leaves an objecting overseer to a person where the clause does not free him", async () => {
    expect(await judged("6", { ...by, dissent: "li" }, [held("wang", MAIN)])).toEqual({ wang: "met", li: "review" });
  });

  it("takes a body for its recorded members, else for the leadership team", async () => {
    const all = [held("wang", MAIN), held("li", MAIN), held("sun", IMPORTANT), held("zhou", IMPORTANT)];
    expect(await judged("2", together("leading-group"), all)).toEqual({ wang: "met", li: "met", sun: "met" });
    expect(await judged("2", together("party-group"), all)).toEqual({
      wang: "met",
      li: "met",
      sun: "met",
      zhou: "met",
    });
  });

  it("is undetermined, never a breach, where the mode, the participants or a responsibility is missing", async () => {
    const leaders = [held("wang"), held("li", MAIN)];
    expect(await judged("2", { by: ["wang"] }, leaders)).toEqual({ "-": "undetermined" });
    expect(await judged("2", { mode: "collective" }, leaders)).toEqual({
      wang: "undetermined",
      li: "met",
      "-": "undetermined",
    });
  });
});

describe("a decision by one alone", () => {
  it("is his personal responsibility", async () => {
    const alone: Entry = { mode: "individual", by: "li" };
    expect(await judged("4", alone, [held("li", "personal")])).toEqual({ li: "met" });
    expect(await judged("4", alone, [held("li", IMPORTANT)])).toEqual({ li: "breach" });
    expect(await judged("4", alone, [])).toEqual({ li: "breach" });
    expect(await judged("2", alone, [])).toEqual({});
  });
});

describe("the labels", () => {
  it("are the kind of responsibility, or it is undetermined", async () => {
    expect(await judged("1", together("wang"), [held("wang", MAIN)])).toEqual({ wang: "met" });
    expect(await judged("1", together("wang"), [held("wang")])).toEqual({ "-": "undetermined" });
    expect(await judged("1", null, [held("wang", MAIN)])).toEqual({ wang: "met" });
  });
});

describe("a team held to account", () => {
  it("normally has its head held to account too: where not, a person judges", async () => {
    expect(await judged("5", null, [held("party-group"), held("wang", MAIN)])).toEqual({ wang: "met" });
    expect(await judged("5", null, [held("party-group")])).toEqual({ wang: "review" });
    expect(await judged("5", null, [held("sun")])).toEqual({});
  });
});
