import { describe, expect, it } from "vitest";
import {
  counterpartsOf,
  didIt,
  type Holder,
  holdersOf,
  isConcerned,
  rolesOf,
  subordinatesFor,
  wasHeard,
} from "../../../src/audit/duty/holders.js";
import { personParty } from "../../../src/audit/party.js";
import { addDays, day } from "../../../src/calendar/day.js";
import type { AnyRecord, PartyKey, Unit } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { timeOf, triggerOf } from "../../support/duties.js";
import {
  activity,
  department,
  event,
  group,
  meeting,
  person,
  post,
  report,
  talk,
  unit,
} from "../../support/records.js";
import { contextOn, readObligations } from "../../support/rules.js";
import { span } from "../../support/span.js";

const LOW = unit({
  id: "low",
  superior: "u",
  kind: "court",
  people: [person("xia", post("secretary"))],
});
const LAST = unit({ id: "last", superior: "low", span: span("2025-01-01", "2025-12-30") });
const U = unit({
  people: [
    person("wang", post("secretary")),
    person("li", post("member", { oversees: ["department:office"] })),
    person("hu", post("member"), post("department-head", { departments: ["legal"] })),
    person("zhao", post("department-head", { departments: ["office"] })),
    person("sun", post("department-deputy", { departments: ["office"] })),
    person("qian", post("staff", { departments: ["office"] })),
    person("late", post("member", { from: day("2025-12-02") })),
  ],
  departments: [department("office", "general-office"), department("legal")],
  groups: [group("cell-1", "party-cell"), group("post-1", "checkpoint")],
});
const CONTEXT = contextOn("2025-12-31", U, { others: [LOW, LAST] });
const YEAR = timeOf("2025", { tenure: "brief" });

function holder(id: string, own: Unit = U): Holder {
  const one = own.people.find((other) => other.id === id);
  if (!one) throw new Error(`no ${id}`);
  return { party: personParty(one, own), person: one };
}
const idsOf = (some: readonly { readonly party: { readonly id: string } }[]) => some.map(({ party }) => party.id);

describe("who owes something", () => {
  it("is each in one of the roles who has been long enough", () => {
    expect(idsOf(holdersOf({ by: "role", roles: ["member", "secretary"] }, YEAR, CONTEXT))).toEqual([
      "wang",
      "li",
      "hu",
      "late",
    ]);
    expect(idsOf(holdersOf({ by: "role", roles: ["member"] }, timeOf("2025", { tenure: "long" }), CONTEXT))).toEqual([
      "li",
      "hu",
    ]);
    expect(idsOf(holdersOf({ by: "heads" }, YEAR, CONTEXT))).toEqual(["hu", "zhao"]);
  });

  it("is a body, always; each department with a function; each group of a kind", () => {
    expect(holdersOf({ by: "body", body: "party-group" }, YEAR, CONTEXT)).toMatchObject([
      { party: { key: "body:party-group" }, person: null },
    ]);
    expect(idsOf(holdersOf({ by: "department", function: "general-office" }, YEAR, CONTEXT))).toEqual(["office"]);
    expect(idsOf(holdersOf({ by: "department", function: "political" }, YEAR, CONTEXT))).toEqual([]);
    expect(idsOf(holdersOf({ by: "group", kinds: ["party-cell"] }, YEAR, CONTEXT))).toEqual(["cell-1"]);
  });

  it("is named by roles, or is a head", () => {
    expect(rolesOf({ by: "heads" })).toEqual(["department-head"]);
    expect(rolesOf({ by: "role", roles: ["member"] })).toEqual(["member"]);
    expect(rolesOf({ by: "body", body: "party-group" })).toEqual([]);
  });
});

describe("what concerns a holder", () => {
  const concerns = (id: string, how: Parameters<typeof isConcerned>[2], fields: Parameters<typeof triggerOf>[1]) =>
    isConcerned(holder(id), timeOf("2025", {}, triggerOf(event("2025-03-01"), fields)), how, CONTEXT.neighbours);

  it("is on himself, where the clause asks for that", () => {
    const people: PartyKey[] = ["person:u/li", "person:u/hu"];
    expect([concerns("li", "holder", { people }), concerns("zhao", "holder", { people })]).toEqual([true, false]);
  });

  it("is in a department that he oversees, or heads", () => {
    const departments = ["office"];
    expect([
      concerns("li", "overseen-department", { departments }),
      concerns("hu", "overseen-department", { departments }),
    ]).toEqual([true, false]);
    expect([
      concerns("zhao", "headed-department", { departments }),
      concerns("li", "headed-department", { departments }),
    ]).toEqual([true, false]);
  });

  it("is not on himself alone, which others look after", () => {
    const on = (...people: PartyKey[]) => concerns("li", "overseen-department", { departments: ["office"], people });
    expect([on("person:u/li"), on("person:u/li", "person:u/zhao")]).toEqual([false, true]);
  });

  it("is nothing where no record is followed", () => {
    expect(isConcerned(holder("li"), YEAR, "holder", CONTEXT.neighbours)).toBe(false);
  });
});

describe("what a holder did himself", () => {
  const did = (record: AnyRecord) => didIt(holder("li"), { trigger: triggerOf(record) });
  const LI = ["person:u/li"] as const;

  it("is the talk or activity that he held, the report that he made, the meeting of what he is", () => {
    expect([did(talk("2025-03-01", { by: LI })), did(activity("2025-03-01", { by: LI }))]).toEqual([true, true]);
    expect(did(report("2025-03-01", { from: LI }))).toBe(true);
    expect(did(meeting("2025-03-01", { of: "person:u/li" }))).toBe(true);
  });

  it("is none that others did, nor an event", () => {
    expect(did(talk("2025-03-01", { with: LI }))).toBe(false);
    expect(did(report("2025-03-01", { to: LI }))).toBe(false);
    expect(did(event("2025-03-01", { person: LI }))).toBe(false);
    expect(didIt(holder("li"), { trigger: null })).toBe(false);
  });
});

describe("a statement heard by a meeting", () => {
  const asked = { orHeard: ["integrity-statement"], topics: ["statements"] };
  const heardBy = (from: readonly PartyKey[], topics: readonly string[] = []) => {
    const heard = from.map((one) => ({ from: one, type: "integrity-statement", covers: null }));
    return wasHeard(holder("li"), { trigger: triggerOf(meeting("2025-03-01", { heard, topics })) }, asked);
  };

  it("is that of the people whom it names, and of anybody where it names none or is on the topic itself", () => {
    expect(heardBy(["person:u/li", "person:u/wang"])).toBe(true);
    expect(heardBy(["person:u/wang"])).toBe(false);
    expect([heardBy([]), heardBy(["body:party-group"]), heardBy(["person:u/wang"], ["statements"])]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is asked of meetings alone", () => {
    expect(wasHeard(holder("li"), { trigger: triggerOf(report("2025-03-01")) }, asked)).toBe(true);
    expect(wasHeard(holder("li"), { trigger: null }, asked)).toBe(true);
  });
});

describe("to whom something is owed", () => {
  /** The counterparts of a holder by what the rulebook calls them. */
  function owedTo(counterpart: string, id = "li", own: Unit = U, more: Entry = {}): string[] | null {
    const evidence = { talk: "integrity", by: "any role staff", with: "counterpart" };
    const [obligation] = readObligations([{ holder: "role member", counterpart, every: "year", evidence, ...more }]);
    if (!obligation) throw new Error("no obligation");
    const found = counterpartsOf(obligation, holder(id, own), YEAR, own === U ? CONTEXT : contextOn("2025-12-31", own));
    return found && idsOf(found);
  }

  it("is nobody in particular where the row names nobody", () => {
    const [obligation] = readObligations([
      { holder: "role member", every: "year", evidence: { activity: "lesson", by: "holder" } },
    ]);
    expect(obligation && counterpartsOf(obligation, holder("li"), YEAR, CONTEXT)).toBeNull();
  });

  it("is each in the role but the holder himself", () => {
    expect(owedTo("role member")).toEqual(["hu", "late"]);
  });

  it("is of a pair of holders the one who comes later in the roster", () => {
    const of = (id: string) => owedTo("role member", id, U, { pairs: "once" });
    expect([of("li"), of("hu"), of("late")]).toEqual([["hu", "late"], ["late"], []]);
  });

  it("is each department but those that he heads, and each head", () => {
    expect([owedTo("departments"), owedTo("departments", "hu")]).toEqual([["office", "legal"], ["office"]]);
    expect([owedTo("department-heads"), owedTo("department-heads", "hu")]).toEqual([["hu", "zhao"], ["zhao"]]);
  });

  it("is whoever is of what he oversees: the department, its head, its leaders, its staff", () => {
    expect(owedTo("overseen-departments")).toEqual(["office"]);
    expect(owedTo("overseen-heads")).toEqual(["zhao"]);
    expect(owedTo("overseen-leaders")).toEqual(["zhao", "sun"]);
    expect(owedTo("overseen-staff")).toEqual(["zhao", "sun", "qian"]);
    expect(owedTo("overseen-heads", "hu")).toEqual([]);
  });

  it("is who oversees him, or is his deputy", () => {
    expect([owedTo("overseer", "zhao"), owedTo("overseer", "hu")]).toEqual([["li"], []]);
    expect(owedTo("own-deputies", "zhao")).toEqual(["sun"]);
    expect(owedTo("own-staff staff", "zhao")).toEqual(["qian"]);
  });

  it("is each who oversees a department that he has headed long enough, not one that he has just come to", () => {
    const overseer = (id: string, ...ids: string[]) =>
      person(id, post("member", { oversees: ids.map((one): PartyKey => `department:${one}`) }));
    const moved = (on: string) => {
      const head = (id: string, days: Parameters<typeof post>[1]) =>
        post("department-head", { departments: [id], ...days });
      const zhao = person("zhao", head("office", { to: addDays(day(on), -1) }), head("legal", { from: day(on) }));
      const own = unit({
        departments: [department("office"), department("legal")],
        people: [overseer("li", "office"), overseer("sun", "legal"), overseer("hu", "office", "legal"), zhao],
      });
      return owedTo("overseer", "zhao", own);
    };
    expect(moved("2025-12-02")).toEqual(["sun", "hu"]);
    expect(moved("2025-12-03")).toEqual([]);
    expect(moved("2026-01-01")).toEqual(["li", "hu"]);
  });

  it("is units below that there are for the whole of the period, one level down or at any depth, or their heads", () => {
    expect([owedTo("subordinate-units"), owedTo("units-below")]).toEqual([["low"], ["low"]]);
    expect(owedTo("subordinate-units kinds court")).toEqual(["low"]);
    expect(owedTo("subordinate-units kinds agency")).toEqual([]);
    expect(owedTo("subordinate-heads")).toEqual(["low/xia"]);
  });
});

describe("subordinate units", () => {
  it("are one level down, and there for the whole of the period", () => {
    expect(subordinatesFor(YEAR, CONTEXT).map(({ id }) => id)).toEqual(["low"]);
    const near = contextOn("2025-12-31", LOW, { others: [U, LAST] });
    expect(subordinatesFor(YEAR, near)).toEqual([]);
    expect(subordinatesFor(timeOf("2025-11"), near).map(({ id }) => id)).toEqual(["last"]);
  });
});
