import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import type { Unit } from "../../../src/ledger/model.js";
import { canJoin, choicesFor, mightJoin } from "../../../src/views/plan/joining.js";
import { type Need, needsOf } from "../../../src/views/plan/need.js";
import type { Entry } from "../../contract/support.js";
import { meeting as meetingOn, person, post, unit } from "../../support/records.js";
import { owedUnder } from "../../support/unit-audit.js";

const DRAFTING = { groupTalks: false };
const own = unit({
  people: [
    person("wang", post("secretary")),
    person("li", post("deputy-secretary", { to: day("2025-05-31") })),
    person("zhao", post("member")),
  ],
});
const meeting = (more: Entry = {}): Entry => ({
  holder: "body party-group",
  every: "half-year",
  evidence: { meeting: "party-group-meeting", topics: ["integrity"], ...more },
});

/** The label of the first time of a row in 2025. */
const labelOf = ({ every, due }: Entry) => (due ? `2025-${due}` : every === "year" ? "2025" : "2025-H1");

/** What duties of these rows lack, the first of each; by default of the first time of the year. */
function needs(
  rows: readonly Entry[],
  { asOf = "2025-03-05", label, of = own }: { asOf?: string; label?: string; of?: Unit } = {},
): Need[] {
  const owed = owedUnder(rows, of, { asOf, year: 2025 });
  return rows.flatMap((row, at) => {
    const tail = `${at + 1}/party-group/-/-/${label ?? labelOf(row)}`;
    return needsOf(owed(tail), DRAFTING).slice(0, 1);
  });
}
const chosen = (rows: readonly Entry[], more: Parameters<typeof needs>[1] = {}, most?: number) =>
  choicesFor(needs(rows, more), DRAFTING, most).map(({ on }) => on);

describe("two demands", () => {
  const might = (one: Entry, other: Entry) => {
    const [a, b] = needs([one, other]);
    if (!a || !b) throw new Error("two demands are meant");
    return [mightJoin(a, b, DRAFTING), canJoin([a, b], DRAFTING)];
  };

  it("are served by one meeting that has the topics of both", () => {
    expect(might(meeting(), meeting({ topics: ["strict-governance"] }))).toEqual([true, true]);
  });

  it("are not where they ask for records of two types or two kinds", () => {
    expect(might(meeting(), meeting({ meeting: "work-meeting" }))).toEqual([false, false]);
    const talk = { ...meeting(), evidence: { talk: "any", by: "any role secretary", with: "any role member" } };
    expect(might(meeting(), talk)).toEqual([false, false]);
  });

  it("are where one of several ways of the one is a way of the other", () => {
    const talk = { talk: "integrity", by: "any role secretary", with: "any role member" };
    const either = { ...meeting(), evidence: [talk, { meeting: "party-group-meeting", topics: "integrity" }] };
    expect(might(either, meeting())).toEqual([true, true]);
    expect(might(meeting(), either)).toEqual([true, true]);
    expect(might(either, meeting({ meeting: "work-meeting" }))).toEqual([false, false]);
  });

  it("of one duty are never served by one record", () => {
    const owed = owedUnder([{ ...meeting(), n: 2 }], own, { asOf: "2025-03-05", year: 2025 });
    const [one, other] = needsOf(owed("1/party-group/-/-/2025-H1"), DRAFTING);
    if (!one || !other) throw new Error("two demands are meant");
    expect(mightJoin(one, other, DRAFTING)).toBe(false);
    expect(canJoin([one, other], DRAFTING)).toBe(false);
  });

  it("of times that do not overlap are not", () => {
    const [first] = needs([meeting()]);
    const [second] = needs([meeting()], { label: "2025-H2" });
    if (!first || !second) throw new Error("two demands are meant");
    expect(mightJoin(first, second, DRAFTING)).toBe(false);
    expect(canJoin([first, second], DRAFTING)).toBe(false);
  });
});

describe("the days of a record", () => {
  it("begin with the last on which it is in time", () => {
    expect(chosen([meeting()])).toEqual(["2025-06-30"]);
    expect(chosen([meeting()], { label: "2025-H2" })).toEqual(["2025-12-31"]);
  });

  it("are as many as others of the duty may take, and one", () => {
    expect(chosen([{ ...meeting(), n: 3 }])).toEqual(["2025-06-30", "2025-06-29", "2025-06-28"]);
    expect(chosen([{ ...meeting(), n: 3 }], {}, 2)).toEqual(["2025-06-30", "2025-06-29"]);
  });

  it("begin with the first where all that is left is to be late", () => {
    const due = { holder: "body party-group", due: "03-31", evidence: { meeting: "party-group-meeting" } };
    expect(chosen([due], { asOf: "2025-04-10", label: "2025-03-31" })).toEqual(["2025-04-10"]);
  });

  it("begin with the last that is in time for all, also for one that is late already", () => {
    const due = { holder: "body party-group", due: "03-31", evidence: { meeting: "party-group-meeting" } };
    expect(chosen([due, meeting()], { asOf: "2025-04-10" })).toEqual(["2025-06-30"]);
    expect(chosen([{ ...meeting(), every: "year" }, meeting()])).toEqual(["2025-06-30"]);
  });

  it("are none that another record of the duty has taken", () => {
    const meetings = ["2025-06-30", "2025-06-28"].map((date) => meetingOn(date, { topics: ["integrity"] }));
    const of = unit({ ...own, records: { meetings } });
    expect(chosen([{ ...meeting(), n: 4 }], { asOf: "2025-06-30", of })).toEqual([]);
    const early = unit({ ...own, records: { meetings: [meetingOn("2025-06-29", { topics: ["integrity"] })] } });
    expect(chosen([{ ...meeting(), n: 2 }], { asOf: "2025-06-29", of: early }, 1)).toEqual(["2025-06-30"]);
    const last = unit({ ...own, records: { meetings: [meetingOn("2025-06-28", { topics: ["integrity"] })] } });
    expect(chosen([{ ...meeting(), n: 3 }], { asOf: "2025-06-28", of: last }, 9)).toEqual(["2025-06-30", "2025-06-29"]);
  });

  it("are those on which any of its ways would do", () => {
    const report = { report: "responsibility", from: "holder", to: "superior-party" };
    const evidence = [report, { meeting: "party-group-meeting" }];
    const row = { ...meeting(), by: "covers", grace: 10, evidence };
    const of = unit({ ...own, organs: [{ name: "县委", relations: ["superior-party"] }] });
    expect(chosen([row], { of })).toEqual(["2025-07-10"]);
  });

  it("are one where one will do, however many there might be", () => {
    expect(chosen([meeting({ chair: "any role member deputy-secretary" })])).toEqual(["2025-06-30"]);
  });

  it("are such as find those who act in a post", () => {
    expect(chosen([meeting({ chair: "any role member" })])).toEqual(["2025-06-30"]);
    expect(chosen([meeting({ chair: "any role deputy-secretary" })])).toEqual(["2025-05-31"]);
  });
});
