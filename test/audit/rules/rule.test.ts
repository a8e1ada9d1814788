import { describe, expect, it } from "vitest";
import type { Actor } from "../../../src/audit/rules/actor.js";
import {
  holdersOn,
  holdsOne,
  isActor,
  isOnSide,
  isSpokenOf,
  outcome,
  ownPerson,
  personOf,
  verdictOn,
} from "../../../src/audit/rules/rule.js";
import { day } from "../../../src/calendar/day.js";
import type { PartyKey } from "../../../src/ledger/model.js";
import { department, person, post, talk, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const LEFT = day("2025-03-31");
const CAME = day("2025-04-01");
const PEOPLE = [
  person("wang", post("secretary", { to: LEFT })),
  person("li", post("secretary", { from: CAME })),
  person("ji", post("member"), post("discipline-head", { to: LEFT })),
  person("zhao", post("department-head", { departments: ["cadres"], from: CAME })),
  person("sun", post("staff", { departments: ["cadres"] })),
];
const U = unit({ people: PEOPLE, departments: [department("cadres", "political"), department("office")] });
const LOW = unit({ id: "low", people: [person("xia", post("secretary"))] });
const CONTEXT = contextOn("2025-12-31", U, { others: [LOW] });
const key = (id: string): PartyKey => `person:u/${id}`;

describe("what a rule says of a record", () => {
  it("is of the year of its date, and bears its label", () => {
    const one = talk("2024-12-31", { id: "t1" });
    expect(verdictOn(one, "5", null, outcome("met", "record-holds", {}))).toMatchObject({
      clause: "5",
      label: "t1",
      year: 2024,
      holder: null,
      status: "met",
      record: one,
    });
  });
});

describe("a person", () => {
  it("is looked for among the unit's own, or in the whole ledger", () => {
    expect(ownPerson(key("li"), U)?.id).toBe("li");
    expect(ownPerson("person:low/xia", U)).toBeUndefined();
    expect(ownPerson(null, U)).toBeUndefined();
    expect(personOf("person:low/xia", CONTEXT)?.id).toBe("xia");
    expect(personOf(null, CONTEXT)).toBeUndefined();
  });

  it("holds a role from its first day to its last", () => {
    const [wang] = U.people;
    if (!wang) throw new Error("nobody in the unit");
    expect(holdsOne(wang, ["member", "secretary"], LEFT)).toBe(true);
    expect(holdsOne(wang, ["secretary"], CAME)).toBe(false);
    expect(holdsOne(wang, [], LEFT)).toBe(false);
  });

  it("is one of those who held a role on a day, each once", () => {
    const on = (date: string) => holdersOn(["secretary", "member"], day(date), CONTEXT).map(({ id }) => id);
    expect([on("2025-03-31"), on("2025-04-01")]).toEqual([
      ["wang", "ji"],
      ["li", "ji"],
    ]);
  });
});

describe("whom a clause means", () => {
  const is = (who: PartyKey, actor: Actor, on = CAME) => isActor(who, actor, on, CONTEXT);

  it("is the very body or organ", () => {
    expect(is("body:party-group", { type: "body", id: "party-group" })).toBe(true);
    expect(is("organ:party-group", { type: "body", id: "party-group" })).toBe(false);
    expect(is("organ:plenary", { type: "organ", id: "plenary" })).toBe(true);
  });

  it("is whoever holds the role on the day, of whichever unit", () => {
    const secretary: Actor = { type: "role", roles: ["secretary"] };
    expect([is(key("wang"), secretary, LEFT), is(key("wang"), secretary, CAME)]).toEqual([true, false]);
    expect(is("person:low/xia", secretary)).toBe(true);
    expect(is("body:party-group", secretary)).toBe(false);
  });

  it("is the department with the function, or its head of the day", () => {
    const political: Actor = { type: "function", id: "political" };
    expect([is("department:cadres", political), is("department:office", political)]).toEqual([true, false]);
    expect([is(key("zhao"), political), is(key("zhao"), political, LEFT)]).toEqual([true, false]);
    expect(is(key("sun"), political)).toBe(false);
  });
});

describe("somebody on a side", () => {
  const side = { body: "party-group", roles: ["secretary", "member"], notRoles: ["discipline-head"] };
  const isOn = (who: PartyKey, on = CAME) => isOnSide(who, side, on, CONTEXT);

  it("is its body, or holds one of its roles on the day", () => {
    expect(isOn("body:party-group")).toBe(true);
    expect(isOn("body:discipline-group")).toBe(false);
    expect([isOn(key("wang"), LEFT), isOn(key("wang"))]).toEqual([true, false]);
  });

  it("is none who holds a role that is left out, as long as he does", () => {
    expect([isOn(key("ji"), LEFT), isOn(key("ji"), CAME)]).toEqual([false, true]);
  });
});

describe("a clause that names roles", () => {
  const speaks = (
    id: string,
    occurred: string,
    date: string,
    of: readonly Actor[] = [{ type: "role", roles: ["secretary"] }],
  ) => isSpokenOf({ who: key(id), date: day(date) }, of, { occurred: day(occurred) }, CONTEXT);

  it("speaks of one who held one when it happened", () => {
    expect(speaks("wang", "2025-03-31", "2025-12-01")).toBe(true);
    expect(speaks("wang", "2025-04-01", "2025-12-01")).toBe(false);
  });

  it("speaks of one who held one on the eve of what was done to him, which may have ended it", () => {
    expect(speaks("wang", "2025-06-01", "2025-04-01")).toBe(true);
    expect(speaks("wang", "2025-06-01", "2025-04-02")).toBe(false);
    expect(speaks("li", "2025-01-01", "2025-04-01")).toBe(false);
  });

  it("speaks of everybody where it names none", () => {
    expect(speaks("sun", "2025-01-01", "2025-02-01", [])).toBe(true);
  });
});
