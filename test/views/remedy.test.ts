import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/day.js";
import { partyKey, personKey } from "../../src/ledger/model.js";
import { answerDraft, plainRemedyFor, remedyFor, sharedDoers, sharedPartOf } from "../../src/views/remedy.js";
import type { Entry } from "../contract/support.js";
import { bench, onlyDuty } from "../support/duties.js";
import { finding } from "../support/findings.js";
import { department, event, person, post, unit } from "../support/records.js";
import { contextOn } from "../support/rules.js";

const PEOPLE = [person("wang", post("secretary")), person("li", post("member"))];
const own = unit({ people: PEOPLE, organs: [{ name: "县委", relations: ["superior-party"] }] });
const ROW: Entry = {
  holder: "role secretary",
  every: "year",
  evidence: { talk: "integrity", by: "holder", with: "any role member" },
};

/** The record that would do the one duty of a row. */
function remedy(row: Entry, of = own, asOf = "2025-03-01") {
  const on = bench({ ...ROW, ...row }, of, { asOf });
  return remedyFor(onlyDuty(on), on.context);
}

describe("a record that would do a duty", () => {
  it("says who does what with whom, by ids and in Chinese", () => {
    expect(remedy({})).toMatchObject({
      kind: "talks",
      record: { type: "integrity", by: "wang", with: "li" },
      chinese: { 类型: "廉政谈话", 谈话人: "wang", 谈话对象: "li" },
      open: [],
      doers: { by: ["wang"] },
    });
  });

  it("says of one asked for topics one of them, and to whom it goes", () => {
    const report = { report: "responsibility", from: "holder", to: "recipient", form: "oral" };
    expect(remedy({ recipient: "superior-party", evidence: report }).record).toMatchObject({
      from: "wang",
      to: "superior-party",
      form: "oral",
    });
    const meeting = { meeting: "party-group-meeting", topics: ["integrity", "strict-governance"], regular: false };
    expect(remedy({ evidence: meeting }).record).toMatchObject({ topics: ["integrity"], regular: false });
  });

  it("is the first kind that leaves nothing open, else the first", () => {
    const report = (type: string) => ({ report: type, from: "holder", to: "superior-party" });
    const meeting = { meeting: "party-group-meeting", chair: "holder" };
    const kind = (...evidence: readonly Entry[]) => remedy({ evidence }).kind;
    expect(kind(report("any"), meeting)).toBe("meetings");
    expect(kind(report("responsibility"), meeting)).toBe("reports");
    expect(kind(report("any"), report("any"))).toBe("reports");
  });

  it("is about what the duty follows", () => {
    const of = unit({ people: PEOPLE, records: { events: [event("2025-02-01", { id: "mt" })] } });
    const evidence = { activity: "any", by: "holder" };
    const row = { holder: "role secretary", after: { event: "any" }, within: "30", evidence };
    const on = bench(row, of, { asOf: "2025-03-01" });
    expect(remedyFor(onlyDuty(on), on.context).record).toMatchObject({ about: "mt", by: "wang" });
  });

  it("is done by who holds the post on the last day in time, without a limit on the as-of day", () => {
    const of = unit({
      people: [
        person("old", post("secretary", { to: day("2025-06-30") })),
        person("new", post("secretary", { from: day("2025-07-01") })),
        ...PEOPLE.slice(1),
      ],
      records: { events: [event("2025-02-01", { id: "mt" })] },
    });
    const row = {
      holder: "body party-group",
      evidence: { talk: "integrity", by: "any role secretary", with: "any role member" },
    };
    const by = (when: Entry) => {
      const on = bench({ ...row, ...when }, of, { asOf: "2025-03-01" });
      return remedyFor(onlyDuty(on), on.context).record.by;
    };
    expect(by({ every: "year" })).toBe("new");
    expect(by({ after: { event: "any" } })).toBe("old");
  });

  it("says the same plainly", () => {
    const on = bench(ROW, own, { asOf: "2025-03-01" });
    const { kind, record, doers } = remedyFor(onlyDuty(on), on.context);
    expect(plainRemedyFor(onlyDuty(on), on.context)).toEqual({ kind, record, doers });
  });
});

describe("what little is known where no record can be made", () => {
  it("is told, with what is left open", () => {
    const alone = unit({ people: [person("wang", post("secretary"))] });
    const { kind, record, open } = remedy({}, alone);
    expect(kind).toBe("talks");
    expect(record).toMatchObject({ type: "integrity" });
    expect(open).toEqual(expect.arrayContaining(["with"]));
  });

  it("is told of a duty that follows something with what that is", () => {
    const of = unit({
      people: [person("wang", post("secretary"))],
      records: { events: [event("2025-02-01", { id: "mt" })] },
    });
    const evidence = { talk: "any", topics: "integrity", by: "holder", with: "any role member" };
    const row = { holder: "role secretary", after: { event: "any" }, within: "60", evidence };
    const on = bench(row, of, { asOf: "2025-03-01" });
    const plain = { kind: "talks", record: { about: "mt", topics: "integrity" }, doers: {} };
    expect(remedyFor(onlyDuty(on), on.context)).toMatchObject({ ...plain, open: ["type", "by", "with"] });
    expect(plainRemedyFor(onlyDuty(on), on.context)).toMatchObject(plain);
  });

  it("is a case to be opened where the clause asks for one", () => {
    expect(remedy({ evidence: { case: "any" } })).toMatchObject({ kind: "cases", open: ["id", "subject"], doers: {} });
  });
});

describe("the answer of a person who has judged", () => {
  const context = contextOn("2025-12-31", unit({ people: PEOPLE, departments: [department("office")] }));
  const holder = (type: "person" | "department", id: string) => {
    const key = type === "person" ? personKey("u", id) : partyKey(type, id);
    return finding({ status: "review", holder: { key, type, id, name: { zh: id, en: id } } });
  };

  it("says what it answers, of whom, and leaves the rest to him", () => {
    expect(answerDraft(holder("person", "wang"), context)).toMatchObject({
      kind: "answers",
      record: { regulation: "mine", clause: "1", period: "2025", holder: "wang", answer: "met" },
      open: ["answer", "by", "reason"],
    });
    expect(Object.values(answerDraft(holder("department", "office"), context).chinese)).toContain("office科");
    expect(answerDraft(finding(), context).record).not.toHaveProperty("holder");
  });

  it("names a person of another unit by that unit", () => {
    const { record } = answerDraft(holder("person", "hexi/sun"), context);
    expect(record).toMatchObject({ holder: "hexi/sun" });
  });
});

describe("what two records have in common", () => {
  const record = (fields: Entry, doers = {}) =>
    sharedPartOf({ kind: "talks", record: { type: "integrity", ...fields }, doers }, "u");

  it("is all that one record cannot be twice", () => {
    const { part } = record({ by: "wang", topics: ["a"] });
    expect(record({ topics: ["b"], by: "li" }).part).toBe(part);
    expect(record({ by: "wang", type: "reminder" }).part).not.toBe(part);
    expect(record({ by: "wang", about: "mt" }).part).not.toBe(part);
    expect(record({ topics: ["a"] }).part).not.toBe(part);
    expect(record({ by: "wang", to: "x" }).part).not.toBe(part);
    expect(record({ by: "wang", to: "x" }).part).toBe(record({ by: "wang", to: ["x", "y"] }).part);
    expect(sharedPartOf({ kind: "talks", record: { type: "integrity", by: "wang" }, doers: {} }, "v").part).not.toBe(
      part,
    );
  });

  it("tells who may have done it: those known, else the one it names", () => {
    expect(record({ by: "wang" }).doers).toEqual({ by: ["wang"] });
    expect(record({ by: "wang" }, { by: ["wang", "li"] }).doers).toEqual({ by: ["wang", "li"] });
    expect(record({}).doers).toEqual({});
  });

  it("is who would do for both, nobody where there is none", () => {
    expect(sharedDoers({ by: ["a", "b"] }, { by: ["b", "c"] })).toEqual({ by: ["b"] });
    expect(sharedDoers({ by: ["a"] }, { by: ["b"] })).toBeNull();
    expect(sharedDoers({ by: ["a"] }, { from: ["b"] })).toEqual({});
    expect(sharedDoers({ by: ["a"], from: ["x"] }, { by: ["a"], from: ["y"] })).toBeNull();
    expect(sharedDoers({}, {})).toEqual({});
  });
});
