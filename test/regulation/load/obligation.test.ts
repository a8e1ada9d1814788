import { describe, expect, it } from "vitest";
import { readObligation } from "../../../src/regulation/load/obligation.js";
import type { Entry } from "../../contract/support.js";
import { writtenObligation } from "../../support/written-book.js";

/** An obligation as it is meant, and what is noted of it. */
function read(row: Entry, head: Entry = {}) {
  const { entry, refs, noted } = writtenObligation({ every: "year", ...row }, head);
  const obligation = readObligation(entry, "mine", refs);
  return { ...obligation, noted: noted() };
}

describe("an obligation", () => {
  it("of which little is said is owed once, by whoever holds the role, and shown by any record of the kind", () => {
    expect(read({ title: { zh: "谈话" } })).toMatchObject({
      regulation: "mine",
      clause: "1",
      title: { zh: "谈话", en: "谈话" },
      holder: { by: "role", roles: ["secretary"] },
      counterparts: [],
      recipients: [],
      pairs: false,
      atOnce: false,
      n: 1,
      counts: "records",
      nFor: [],
      all: false,
      needsSubordinates: false,
      onlyWithCaseMeasure: false,
      personal: false,
      interpretations: [],
      todo: [],
      noted: [],
    });
  });

  it("is owed as often as it says, or a reading does", () => {
    const often = { interpretations: { often: { words: "经常", n: 4 } } };
    expect(read({ n: 2 }).n).toBe(2);
    expect(read({ interpretation: "often" }, often).n).toBe(4);
    expect(read({ interpretation: "often", n: 4 }, often).n).toBe(4);
    expect(read({ n: 2, "n-for": { 河西: 3 } }).nFor).toEqual([{ unit: "河西", n: 3 }]);
  });

  it("on days has an effect where there are several", () => {
    expect(read({ n: 2, count: "days" })).toMatchObject({ counts: "days", noted: [] });
    expect(read({ count: "days" }).noted).toEqual(["no-effect | count: days"]);
    expect(read({ count: "days", "n-for": { 河西: 3 } }).noted).toEqual([]);
  });

  it("keeps the readings that have words, each once", () => {
    const head = {
      interpretations: { spring: { words: "年初", from: "01-01", to: "03-31" }, bare: { from: "01-01", to: "06-30" } },
      periods: { term: { words: "学期", from: "02-20", to: "07-10" } },
    };
    const ids = (row: Entry) => {
      const { entry, refs } = writtenObligation(row, head);
      return readObligation(entry, "mine", refs).interpretations.map(({ id }) => id);
    };
    expect(ids({ window: "spring", interpretation: "spring" })).toEqual(["spring"]);
    expect(ids({ window: "bare" })).toEqual([]);
    expect(ids({ every: "term" })).toEqual(["term"]);
  });

  it("says what is left to be decided, and whom it binds", () => {
    expect(read({ todo: "谁来办", applies: { kinds: "court" }, needs: "subordinates", personal: true })).toMatchObject({
      todo: ["谁来办"],
      kinds: ["court"],
      needsSubordinates: true,
      personal: true,
    });
    expect(read({ only: "case-measure-in-period" }).onlyWithCaseMeasure).toBe(true);
  });

  it("is shown by any of several records, or by one of each", () => {
    const records = [{ talk: "any" }, { meeting: "any" }];
    expect(read({ evidence: records })).toMatchObject({
      all: false,
      evidence: [{ kind: "talk" }, { kind: "meeting" }],
    });
    expect(read({ evidence: { all: records } })).toMatchObject({ all: true, evidence: { length: 2 } });
  });

  it("has what is wrong with an evidence noted at its own line", () => {
    const records = [{ talk: "any" }, { talk: "chat" }];
    expect(read({ evidence: records }).noted).toEqual(["unknown-term | - talk: chat"]);
    expect(read({ evidence: { all: records } }).noted).toEqual(["unknown-term | - talk: chat"]);
  });
});

describe("who owes it", () => {
  const holder = (text: string, head: Entry = {}) => read({ holder: text, evidence: { meeting: "any" } }, head).holder;

  it.each<readonly [string, object]>([
    ["heads", { by: "heads" }],
    ["role secretary 班子成员", { by: "role", roles: ["secretary", "member"] }],
    ["department 政治部", { by: "department", function: "political" }],
    ["body 党组", { by: "body", body: "party-group" }],
  ])("%s", (text, meant) => {
    expect(holder(text)).toEqual(meant);
  });

  it("may be a group of roles", () => {
    expect(holder("role leaders", { roles: { leaders: ["secretary", "member"] } })).toEqual({
      by: "role",
      roles: ["secretary", "member"],
    });
  });
});

describe("towards whom", () => {
  const row = (counterpart: string) =>
    read({ counterpart, evidence: { talk: "any", by: "holder", with: "counterpart" } });

  it.each<readonly [string, object]>([
    ["own-heads", { by: "own-heads" }],
    ["role member", { by: "role", roles: ["member"] }],
    ["subordinate-units", { by: "subordinate-units", kinds: [] }],
    ["units-below kinds court 检察院", { by: "units-below", kinds: ["court", "procuratorate"] }],
    ["body discipline-group", { by: "body", body: "discipline-group", or: [], orRoles: [] }],
    [
      "body discipline-group or local-discipline member",
      {
        by: "body",
        body: "discipline-group",
        or: [{ type: "organ", id: "local-discipline" }],
        orRoles: ["member"],
      },
    ],
  ])("%s", (text, meant) => {
    expect(row(text).counterparts).toEqual([meant]);
  });

  it.each(["own-head", "own-heads kinds court", "subordinate-units court", "body discipline-group and party-group"])(
    "“%s” is nobody, which is noted",
    (text) => {
      expect(row(text).noted.map((one) => one.split(" | ")[0])).toContain("unknown-reference");
    },
  );
});
