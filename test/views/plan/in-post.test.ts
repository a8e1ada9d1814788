import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import { partyKey, personKey } from "../../../src/ledger/model.js";
import { type Draft, type Want, wantsOf } from "../../../src/views/draft.js";
import { allInPost, inPostOnly, timesInPost } from "../../../src/views/plan/in-post.js";
import type { Entry } from "../../contract/support.js";
import { draft } from "../../support/draft.js";
import { bench, onlyDuty } from "../../support/duties.js";
import { event, person, post, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";
import { span } from "../../support/span.js";

const who = (id: string) => personKey("u", id);
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const own = unit({
  people: [
    person(
      "wang",
      post("secretary", days("2025-01-01", "2025-03-31")),
      post("member", days("2025-04-01", "2025-06-30")),
    ),
    person("li", post("member", days("2025-01-01", "2025-03-31")), post("member", days("2025-05-01", "2025-06-30"))),
    person("guest"),
  ],
});
const context = contextOn("2025-12-31", own);

describe("the times in which a person holds any post", () => {
  it("are joined where one post follows another, and apart where a day is between", () => {
    expect(timesInPost(who("wang"), context)).toEqual([span("2025-01-01", "2025-06-30")]);
    expect(timesInPost(who("li"), context)).toHaveLength(2);
  });

  it("are none of who has no post on record, or is no person", () => {
    expect(timesInPost(who("guest"), context)).toEqual([]);
    expect(timesInPost(partyKey("body", "party-group"), context)).toEqual([]);
  });
});

describe("a record of a day", () => {
  const stands = (fields: Partial<Draft>, on: string) =>
    allInPost(draft({ kind: "talk", type: "integrity", ...fields }), day(on), context);

  it("has all who act in it in a post on that day", () => {
    const by = { slots: { by: [who("li")] } };
    expect(["2025-03-31", "2025-04-01", "2025-04-30", "2025-05-01"].map((on) => stands(by, on))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(stands({ slots: { from: [who("li")] } }, "2025-04-15")).toBe(false);
    expect(stands({ slots: { by: [who("wang")], chair: [who("li")] } }, "2025-04-15")).toBe(false);
  });

  it("asks nothing of those it is with, nor of those of whom no post is known", () => {
    expect(stands({ slots: { by: [who("wang")], with: [who("li")] } }, "2025-04-15")).toBe(true);
    expect(stands({ slots: { by: [who("guest")] } }, "2025-04-15")).toBe(true);
    expect(stands({}, "2025-04-15")).toBe(true);
  });

  it("has those in a post whose reports it hears", () => {
    const heard = [{ from: who("li"), type: "responsibility", covers: null, isGuess: false }];
    expect([stands({ heard }, "2025-04-15"), stands({ heard }, "2025-05-01")]).toEqual([false, true]);
  });
});

describe("what is wanted", () => {
  const evidence = { talk: "any", by: "any role secretary", with: "any role member" };
  const wanted = (when: Entry): Want => {
    const of = unit({ ...own, records: { events: [event("2025-02-01", { id: "mt" })] } });
    const on = bench({ holder: "body party-group", evidence, ...when }, of, { asOf: "2025-12-31" });
    const [want] = [...wantsOf(onlyDuty(on), on.context)];
    if (!want) throw new Error("nothing is wanted");
    return want;
  };
  const yearly = wanted({ every: "year" });

  it("leaves nobody always eligible who holds posts: he is, while he does", () => {
    const [by, ...others] = yearly.slots;
    if (!by) throw new Error("no place");
    const eligible = { always: [who("wang"), who("guest")], during: [] };
    expect(inPostOnly({ ...yearly, slots: [{ ...by, eligible }, ...others] }, context).slots[0]?.eligible).toEqual({
      always: [who("guest")],
      during: [{ key: who("wang"), span: span("2025-01-01", "2025-06-30") }],
    });
  });

  it("keeps what it knows already", () => {
    const during = (want: Want) => want.slots.map((slot) => slot.eligible.during.length);
    expect(during(inPostOnly(yearly, context))).toEqual(during(yearly));
    expect(during(yearly)[0]).toBeGreaterThan(0);
  });

  it("leaves those as they are with whom something that happened is talked over", () => {
    const kept = (want: Want) => inPostOnly(want, context).slots.map((slot, at) => slot === want.slots[at]);
    expect(kept(yearly)).toEqual([false, false]);
    expect(kept(wanted({ after: { event: "any" } }))).toEqual([false, true]);
  });
});
