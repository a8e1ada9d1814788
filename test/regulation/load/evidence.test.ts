import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/regulation/load/evidence.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

/** What an evidence means, and what is noted of it. */
function read(evidence: Entry, head: Entry = {}) {
  const { entry, refs, noted } = writtenObligation({ every: "year", evidence }, head);
  if (Array.isArray(entry.evidence) || "all" in entry.evidence) throw new Error("one evidence at a time");
  return { ...readEvidence(entry.evidence, refs.at("evidence")), noted: noted() };
}

describe("evidence", () => {
  it("that says its kind alone asks for nothing else", () => {
    expect(read({ meeting: "any" })).toEqual({
      kind: "meeting",
      types: null,
      topics: [],
      form: null,
      regular: null,
      covers: [],
      decisions: false,
      carriedThrough: false,
      doubtful: false,
      cause: false,
      ifEvent: [],
      own: null,
      implied: false,
      slots: [],
      noted: [],
    });
  });

  it("names its types and topics by ids or Chinese names", () => {
    const { types, topics } = read({ talk: ["integrity", "提醒谈话"], topics: "integrity" });
    expect(types).toEqual(["integrity", "reminder"]);
    expect(topics).toEqual(["integrity"]);
  });

  it("of any type among others takes any, and a case has none", () => {
    expect(read({ talk: ["integrity", "any"] }).types).toBeNull();
    expect(read({ case: "any" }).types).toBeNull();
    expect(read({ case: "贪污" }).types).toBeNull();
  });

  it("keeps what else it asks", () => {
    expect(
      read({ report: "any", form: "书面", covers: ["same-year"], implied: true, own: "reported", from: "holder" }),
    ).toMatchObject({ form: "written", covers: ["same-year"], implied: true, own: "reported" });
    expect(read({ meeting: "any", regular: false, decisions: true })).toMatchObject({
      regular: false,
      decisions: true,
    });
    expect(read({ case: "any", "carried-through": true, cause: true })).toMatchObject({
      carriedThrough: true,
      doubtful: false,
      cause: true,
    });
  });

  it("of two kinds, or of none, is noted", () => {
    expect(read({ talk: "any", meeting: "any" }).noted).toEqual(["not-one-of | talk: any"]);
    expect(read({ topics: "integrity" }).noted).toEqual(["not-one-of | topics: integrity"]);
  });
});

describe("who may stand in a place", () => {
  const partsOf = (by: string | string[], head: Entry = {}) => read({ talk: "any", by }, head).slots[0]?.parts;

  it("is a part of the duty", () => {
    expect(partsOf("holder")).toEqual([{ as: "holder" }]);
    expect(partsOf(["counterpart", "sender"])).toEqual([{ as: "counterpart" }, { as: "sender" }]);
  });

  it("is whoever holds one of some roles, a group of them too", () => {
    expect(partsOf("any role secretary member")).toEqual([{ as: "any-role", roles: ["secretary", "member"] }]);
    expect(partsOf("any role leaders", { roles: { leaders: ["secretary", "member"] } })).toEqual([
      { as: "any-role", roles: ["secretary", "member"] },
    ]);
  });

  it("is a department of some function, or the office of a body", () => {
    expect(partsOf("any department political 办公室")).toEqual([
      { as: "any-department", functions: ["political", "general-office"] },
    ]);
    expect(partsOf("office of leading-group")).toEqual([{ as: "office-of", body: "leading-group" }]);
  });

  it("is a body or an organ by its relation", () => {
    expect(partsOf(["party-group", "superior-party"])).toEqual([
      { as: "party", type: "body", id: "party-group" },
      { as: "party", type: "organ", id: "superior-party" },
    ]);
  });

  it("is nobody where the word means none, which is noted there", () => {
    const { slots, noted } = read({ talk: "any", by: ["holdr", "holder"] });
    expect(slots).toEqual([{ name: "by", parts: [{ as: "holder" }] }]);
    expect(noted).toEqual(["unknown-reference | - holdr"]);
  });

  it.each(["some department political", "any body", "office for leading-group", "room of leading-group"])(
    "is nobody where “%s” is written",
    (by) => {
      expect(read({ talk: "any", by }).noted).toEqual([`unknown-reference | by: ${by}`]);
    },
  );

  it("jointly asks for one place twice", () => {
    expect(read({ activity: "any", by: "holder", "jointly-by": "party-group" }).slots).toEqual([
      { name: "by", parts: [{ as: "holder" }] },
      { name: "by", parts: [{ as: "party", type: "body", id: "party-group" }] },
    ]);
  });
});
