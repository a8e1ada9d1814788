import { describe, expect, it } from "vitest";
import { doubtsAbout } from "../../../src/regulation/load/doubts.js";
import type { Entry } from "../../contract/support.js";
import { notedIn, writtenBook } from "../../support/written-book.js";

const WORDS = { clause: "1", title: "一", requirement: "一" };
const ROW = { ...WORDS, holder: "role secretary", every: "year", evidence: { talk: "any", by: "holder" } };

/** The doubts about a rulebook with one row. */
function doubts(row: Entry, head: Entry = {}): string[] {
  const { entry, file } = writtenBook({ ...head, obligations: [{ ...ROW, ...row }] });
  return notedIn(doubtsAbout(entry, file));
}

describe("a reading", () => {
  const often = { interpretations: { often: { words: "经常", n: 4 } } };

  it("that no row names is doubtful", () => {
    expect(doubts({}, often)).toEqual(["? unused-interpretation | often:"]);
    expect(doubts({ interpretation: "often" }, often)).toEqual([]);
  });

  it("is named by a rule on records as well", () => {
    const rule = { ...WORDS, check: "record", records: { meeting: "any" }, must: { evidence: true } };
    expect(doubts({}, { ...often, rules: [rule] })).toHaveLength(1);
    expect(doubts({}, { ...often, rules: [{ ...rule, interpretation: "often" }] })).toEqual([]);
  });

  it("of nothing but words says nothing", () => {
    const said = (more: Entry) => doubts({ interpretation: "often" }, { interpretations: { often: more } });
    expect(said({ words: "经常" })).toEqual(["? missing-field | often:"]);
    expect(said({ words: "经常", reading: "每季度" })).toEqual([]);
  });
});

describe("a stretch of the year", () => {
  const spring = (from: string, to: string) => ({ periods: { spring: { from, to } } });

  it("that no row names is doubtful, by every or by window it is named", () => {
    expect(doubts({}, spring("02-20", "07-10"))).toEqual(["? unused-interpretation | spring:"]);
    expect(doubts({ every: "spring" }, spring("02-20", "07-10"))).toEqual([]);
    const { every: _, ...row } = ROW;
    const { entry, file } = writtenBook({
      interpretations: { spring: { from: "01-01", to: "03-31" } },
      obligations: [{ ...row, window: "spring" }],
    });
    expect(doubtsAbout(entry, file)).toEqual([]);
  });

  it("over New Year of more than 180 days was probably written backwards", () => {
    expect(doubts({ every: "spring" }, spring("09-01", "02-27"))).toEqual([]);
    expect(doubts({ every: "spring" }, spring("09-01", "02-28"))).toEqual(["? long-stretch | spring:"]);
  });

  it("within a year may be as long as it likes", () => {
    expect(doubts({ every: "spring" }, spring("01-01", "12-31"))).toEqual([]);
    expect(doubts({ every: "spring" }, spring("06-30", "06-30"))).toEqual([]);
  });
});

describe("a group of roles", () => {
  it("that no row names is doubtful", () => {
    const leaders = { roles: { leaders: ["secretary", "member"] } };
    expect(doubts({}, leaders)).toEqual(["? unused-interpretation | leaders:"]);
    expect(doubts({ holder: "role leaders" }, leaders)).toEqual([]);
    expect(doubts({ counterpart: "role member leaders" }, leaders)).toEqual([]);
  });
});

describe("what is said twice", () => {
  it("in one list is doubtful, at the second", () => {
    const evidence = { talk: ["integrity", "reminder", "integrity"], by: "holder" };
    expect(doubts({ evidence })).toEqual(["? said-twice | - integrity"]);
    expect(doubts({ evidence: { ...evidence, talk: ["integrity", "reminder"] } })).toEqual([]);
  });

  it("among the words of a holder or counterpart is doubtful, and in other texts none", () => {
    expect(doubts({ holder: "role secretary member secretary" })).toEqual([
      "? said-twice | holder: role secretary member secretary",
    ]);
    expect(doubts({ counterpart: ["role member member"] })).toEqual(["? said-twice | - role member member"]);
    expect(doubts({ requirement: "talk and talk again" })).toEqual([]);
  });

  it("of whole entries is doubtful, not of such as differ in anything", () => {
    const talk = { talk: "any", by: "holder" };
    expect(doubts({ evidence: [talk, talk] })).toHaveLength(1);
    expect(doubts({ evidence: [talk, { ...talk, topics: "integrity" }] })).toEqual([]);
  });

  it("is shown as it is written: a word, a number, or the whole entry", () => {
    const shown = (row: Entry) => {
      const { entry, file } = writtenBook({ obligations: [{ ...ROW, ...row }] });
      return doubtsAbout(entry, file).map(({ args }) => ("text" in args ? args.text : null));
    };
    expect(shown({ holder: "role member member" })).toEqual(["member"]);
    expect(shown({ every: "month", months: [3, 6, 3] })).toEqual(["3"]);
    expect(shown({ evidence: [{ talk: "any" }, { talk: "any" }] })).toEqual(['{"talk":"any"}']);
  });
});
