import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, person, post, ruling, secretary } from "./support.js";

const term = (id: string): Entry => ({ id, zh: `词${id}`, en: id });
const book = ruling(
  [
    {
      check: "ground",
      clause: "1",
      grounds: [
        { clause: "1(1)", ground: "concealment", cases: { flags: "concealed" } },
        { clause: "1(2)", ground: "laxity" },
        { clause: "1(3)" },
      ],
    },
    {
      check: "ground",
      clause: "2",
      of: { body: "discipline-group", roles: "discipline-head" },
      grounds: [{ clause: "2(1)", ground: "laxity" }],
    },
    {
      check: "factor",
      clause: "3",
      weight: "mitigating",
      "leads-to": ["lighter", "reduced"],
      force: "must",
      factors: [{ clause: "3(1)", factor: "exposed" }],
    },
    {
      check: "factor",
      clause: "4",
      weight: "aggravating",
      "leads-to": "heavier",
      force: "must",
      factors: [{ clause: "4(1)", factor: "hidden" }],
    },
    {
      check: "factor",
      clause: "5",
      weight: "mitigating",
      "leads-to": ["lighter", "reduced"],
      force: "may",
      factors: [{ clause: "5(1)", factor: "exposed" }],
    },
    { check: "authority", clause: "6", measures: ["removal"], by: ["political", ["discipline-group", "political"]] },
    { check: "authority", clause: "7", measures: ["party-sanction"], by: ["party-group", "local-discipline"] },
    { check: "measure", clause: "8", allowed: ["removal", "criticism-education"] },
    { check: "measure", clause: "9", cases: { flags: "unfit" }, "one-of": ["removal", "blamed-resignation"] },
    { check: "moved", clause: "10", how: "moved", excuses: "transferred" },
    { check: "moved", clause: "11", how: "left", excuses: "retired" },
    { check: "account", clause: "12", cases: { flags: "family" }, who: "related" },
  ],
  {
    terms: {
      grounds: ["concealment", "laxity", "transferred", "retired"].map(term),
      factors: ["exposed", "hidden"].map(term),
    },
  },
);
const unit: Entry = {
  regulations: ["mine"],
  organs: [{ name: "江源县纪委", as: ["local-discipline"] }],
  departments: [department("zzb", { function: "political" })],
  people: [
    secretary("wang"),
    person("ji", post("discipline-head")),
    person("yi", post("member", { to: "2025-04-30" }), post("committee-member", { from: "2025-05-01" })),
    person("tui", post("member", { to: "2025-04-30" })),
  ],
};
/** The findings of a clause, by holder, for one case with one entry among its leaders. */
const judged = async (clause: string, leader: Entry | null, more: Entry = {}) => {
  const leaders = leader ? [{ who: "wang", finding: "accountable", date: "2025-06-01", ...leader }] : [];
  const cases = [{ id: "c", date: "2025-03-01", subject: "某人", leaders, ...more }];
  const { result } = await audited({ ...ledger(unit, { cases }), ...book }, "2025-12-31", 2025);
  return Object.fromEntries(
    result.findings.filter((one) => one.clause === clause).map((one) => [one.holder?.id ?? "-", one.status]),
  );
};

describe("grounds", () => {
  it("are found under the clause that names them, any other under the one for others", async () => {
    expect(await judged("1(2)", { ground: "词laxity" })).toEqual({ wang: "met" });
    expect(await judged("1(3)", { ground: "词laxity" })).toEqual({});
    expect(await judged("1(3)", { ground: "别的情形" })).toEqual({ wang: "review" });
    expect(await judged("1", { ground: "别的情形" })).toEqual({ wang: "review" });
  });

  it("are for a person to judge where the list is closed and has none such", async () => {
    expect(await judged("2", { who: "ji", ground: "别的情形" })).toEqual({ ji: "review" });
    expect(await judged("2", { who: "ji", ground: "laxity" })).toEqual({ ji: "met" });
    expect(await judged("2", { who: "wang", ground: "别的情形" })).toEqual({});
  });

  it("not recorded are not kept", async () => {
    expect(await judged("1", {})).toEqual({ "-": "undetermined" });
  });

  it("that the ledger itself shows ask for a decision on somebody", async () => {
    expect(await judged("1(1)", { finding: "no-fault" }, { flags: "concealed" })).toEqual({ "-": "met" });
    expect(await judged("1(1)", null, { flags: "concealed" })).toEqual({ "-": "breach" });
    expect(await judged("1(1)", null)).toEqual({});
  });
});

describe("factors", () => {
  it.each([
    ["lighter", "met"],
    ["reduced", "met"],
    ["as-is", "breach"],
    ["heavier", "breach"],
  ])("that must weigh: adjusted %s is %s", async (adjustment, status) => {
    expect(await judged("3(1)", { mitigating: "exposed", adjustment })).toEqual({ wang: status });
  });

  it("that must weigh are undetermined without an adjustment, and for a person where others weigh against them", async () => {
    expect(await judged("3(1)", { mitigating: "exposed" })).toEqual({ "-": "undetermined" });
    expect(await judged("3(1)", { mitigating: "exposed", aggravating: "hidden" })).toEqual({ wang: "review" });
  });

  it("of the case as a whole weigh for each of its leaders", async () => {
    expect(await judged("3(1)", { adjustment: "as-is" }, { mitigating: "exposed" })).toEqual({ wang: "breach" });
  });

  it("that go further than the clause says are for a person to judge", async () => {
    expect(await judged("4(1)", { aggravating: "hidden", adjustment: "aggravated" })).toEqual({ wang: "review" });
  });

  it("that may weigh are met either way, and an adjustment without one is for a person to judge", async () => {
    expect(await judged("5(1)", { mitigating: "exposed", adjustment: "as-is" })).toEqual({ wang: "met" });
    expect(await judged("5", { adjustment: "lighter" })).toEqual({ wang: "review" });
    expect(await judged("5", { adjustment: "as-is" })).toEqual({});
  });
});

describe("who decides", () => {
  it.each([
    [["zzb"], "met"],
    [["discipline-group", "zzb"], "met"],
    [["discipline-group"], "breach"],
    [["某个机关"], "review"],
  ])("on a removal, %j: %s", async (decidedBy, status) => {
    expect(await judged("6", { measures: "removal", decidedBy })).toEqual({ wang: status });
  });

  it("not recorded is not kept", async () => {
    expect(await judged("6", { measures: "removal", decidedBy: [] })).toEqual({ "-": "undetermined" });
  });

  it("may be any of several, outside organs too, and is not asked of other measures", async () => {
    expect(await judged("7", { measures: "party-sanction", decidedBy: "江源县纪委" })).toEqual({ wang: "met" });
    expect(await judged("7", { measures: "removal", decidedBy: "zzb" })).toEqual({});
  });
});

describe("measures", () => {
  it("outside the list are for a person to judge", async () => {
    expect(await judged("8", { measures: ["removal", "criticism-education"] })).toEqual({ wang: "met" });
    expect(await judged("8", { measures: ["removal", "demotion"] })).toEqual({ wang: "review" });
    expect(await judged("8", {})).toEqual({ "-": "undetermined" });
  });

  it("that a flag asks for are a breach where none is there", async () => {
    expect(await judged("9", { measures: "removal" }, { flags: "unfit" })).toEqual({ wang: "met" });
    expect(await judged("9", { measures: "demotion" }, { flags: "unfit" })).toEqual({ wang: "breach" });
    expect(await judged("9", { measures: "demotion" })).toEqual({});
  });
});

describe("a change of post", () => {
  it.each([
    ["10", { who: "yi" }, "met"],
    ["10", { who: "yi", finding: "no-fault", ground: "transferred" }, "breach"],
    ["10", { who: "yi", finding: "no-fault", ground: "别的理由" }, "review"],
    ["11", { who: "tui", finding: "no-fault", ground: "retired" }, "breach"],
  ])("is no ground to spare anybody: clause %s, %j: %s", async (clause, leader, status) => {
    expect(await judged(clause, leader)).toEqual({ [leader.who]: status });
  });

  it("looks only at those who have moved, or have left", async () => {
    expect(await judged("10", { who: "wang" })).toEqual({});
    expect(await judged("10", { who: "tui" })).toEqual({});
    expect(await judged("11", { who: "yi" })).toEqual({});
    expect(await judged("10", { who: "yi", date: "2025-04-30" })).toEqual({});
  });
});

describe("family and close staff", () => {
  it("have the leader they belong to decided on; the ledger must say whose they are", async () => {
    expect(await judged("12", {}, { flags: "family", related: "wang" })).toEqual({ wang: "met" });
    expect(await judged("12", {}, { flags: "family", related: "ji" })).toEqual({ ji: "breach" });
    expect(await judged("12", {}, { flags: "family" })).toEqual({ "-": "undetermined" });
  });
});
