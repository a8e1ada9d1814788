import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, person, post, within } from "../contract/support.js";

const talk = (date: string, by: string, others: string | string[]): Entry => ({
  date,
  type: "heart-to-heart",
  by,
  with: others,
});
const talked = { talk: "heart-to-heart", by: "holder", with: "counterpart" };
const row = { clause: "1", holder: "role secretary", every: "year", evidence: talked };
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("office"), department("trial")],
  people: [
    person("li", post("secretary")),
    person("wang", post("member", { contacts: ["trial", "hu", "海东镇"] })),
    head("hu", "office"),
    head("he", "trial"),
    person("du", post("department-deputy", { department: "trial" })),
    person("qi", post("discipline-head")),
  ],
};
const below = (id: string, name: string, superior: string, more: Entry = {}) =>
  within(
    `${superior}-${id}`,
    ledger({
      id,
      name,
      superior,
      regulations: [],
      people: [person(`s${id}`, post("secretary")), person(`d${id}`, post("discipline-head"))],
      ...more,
    }),
  );
const judged = (more: Entry, talks: Entry[] = []) =>
  audited(
    {
      ...within("u", ledger(unit, { talks })),
      ...below("h", "海东镇", "u"),
      ...below("k", "东村", "h", { kind: "institution" }),
      ...mine([{ ...row, ...more }]),
    },
    "2026-12-31",
    2025,
  );
const others = async (more: Entry) => (await judged(more)).duties("1").map((one) => one.split("/-/")[0]);

describe("Counterparts", () => {
  it("departments", async () => {
    expect(
      await others({ counterpart: "departments", evidence: { activity: "inspection", departments: "counterpart" } }),
    ).toEqual(["li/office", "li/trial"]);
  });

  it("department-heads", async () => {
    expect(await others({ counterpart: "department-heads" })).toEqual(["li/he", "li/hu"]);
  });

  it("own-deputies (deputies in the department that the holder heads)", async () => {
    expect(await others({ holder: "heads", counterpart: "own-deputies" })).toEqual(["he/du"]);
  });

  it("subordinate-discipline-heads: one level", async () => {
    expect(await others({ counterpart: "subordinate-discipline-heads" })).toEqual(["li/h:dh"]);
  });

  it("units-below [kinds …] (any depth)", async () => {
    const evidence = { report: "analysis", from: "counterpart" };
    expect(await others({ counterpart: "units-below", evidence })).toEqual(["li/h", "li/k"]);
    expect(await others({ counterpart: "units-below kinds institution", evidence })).toEqual(["li/k"]);
    expect(await others({ counterpart: "subordinate-units", evidence })).toEqual(["li/h"]);
  });

  it("contacts (the departments, units or people that the holder's post names)", async () => {
    expect(await others({ holder: "role member", counterpart: "contacts" })).toEqual([
      "wang/h",
      "wang/hu",
      "wang/trial",
    ]);
  });

  it("where people are wanted a department stands for its head and a unit for its secretary on the record's date", async () => {
    const talks = [talk("2025-03-01", "wang", "he"), talk("2025-03-02", "wang", "h/sh")];
    const { duties, status } = await judged({ holder: "role member", counterpart: "contacts" }, talks);
    expect(duties("1").map((one) => status(`1/${one}`))).toEqual(["met", "gap", "met"]);
  });

  it("several kinds in a list, each once", async () => {
    expect(await others({ counterpart: ["department-heads", "role department-head"] })).toEqual(["li/he", "li/hu"]);
  });
});

describe("pairs: once", () => {
  const pairs = {
    holder: "role secretary member discipline-head",
    counterpart: "role secretary member discipline-head",
    pairs: "once",
  };

  it("among the holders themselves, each pair owes it once, the holder is the one earlier in the roster", async () => {
    expect(await others(pairs)).toEqual(["li/qi", "li/wang", "wang/qi"]);
  });

  it("a record with the two exchanged counts as well", async () => {
    const { status } = await judged(pairs, [talk("2025-03-01", "wang", "li"), talk("2025-03-02", "wang", "qi")]);
    expect(["li/wang", "wang/qi", "li/qi"].map((pair) => status(`1/${pair}/-/2025`))).toEqual(["met", "met", "gap"]);
  });
});
