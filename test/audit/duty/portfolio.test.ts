import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contactsOf,
  type Holder,
  headedOn,
  keysOf,
  overseenBesides,
  overseers,
  peopleOfOwn,
  throughPortfolio,
} from "../../../src/audit/duty/portfolio.js";
import { heading, overseeing, serviceOn } from "../../../src/audit/duty/service.js";
import { isTenured } from "../../../src/audit/duty/tenure.js";
import { departmentParty, personParty } from "../../../src/audit/party.js";
import { addDays, day } from "../../../src/calendar/day.js";
import { type PartyKey, type Post, partyKey, type Unit } from "../../../src/ledger/model.js";
import { timeOf, triggerOf } from "../../support/duties.js";
import { department, event, group, person, post, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const DEPARTMENTS = ["office", "legal", "first"];
const FIRST = day("2025-01-01");

/** Some departments, none of them twice. */
const some = fc.subarray(DEPARTMENTS);
const posts = fc.array(
  fc
    .record({
      role: fc.constantFrom("department-head", "member"),
      departments: some,
      oversees: some,
      from: fc.nat(300),
      days: fc.nat(200),
    })
    .map(
      ({ role, departments, oversees, from, days }): Post =>
        post(role, {
          departments,
          oversees: oversees.map((id) => partyKey("department", id)),
          from: addDays(FIRST, from),
          to: addDays(FIRST, from + days),
        }),
    ),
  { maxLength: 4 },
);
/** Days on which the same person is asked about, one after another. */
const days = fc.array(
  fc.nat(550).map((count) => addDays(FIRST, count)),
  { minLength: 1, maxLength: 5 },
);
const tenures = fc.constantFrom("brief", "long", "none");

/** A holder in a unit with the departments above. @param more of the unit */
function holderWith(
  held: readonly Post[],
  { people = [], ...more }: Parameters<typeof unit>[0] = {},
  others: readonly Unit[] = [],
) {
  const departments = DEPARTMENTS.map((id) => department(id));
  const own = unit({ departments, people: [person("li", ...held), ...people], ...more });
  const [li] = own.people;
  if (!li) throw new Error("nobody in the unit");
  const holder: Holder = { party: personParty(li, own), person: li };
  return { li, own, holder, context: contextOn("2025-12-31", own, { others }) };
}

describe("what somebody oversaw and headed, found once", () => {
  it("is on every day what his posts say of each department", () => {
    fc.assert(
      fc.property(posts, days, (held, asked) => {
        const { li, own } = holderWith(held);
        for (const on of asked) {
          const plain = DEPARTMENTS.filter((id) => serviceOn(li, heading(id), on) !== undefined);
          expect(headedOn(li, own, on)).toEqual(plain);
        }
      }),
    );
  });

  it("gives as counterparts the departments that he has overseen long enough and does not head, each asked for by itself", () => {
    fc.assert(
      fc.property(posts, days, tenures, (held, asked, tenure) => {
        const { li, own, context } = holderWith(held);
        for (const on of asked) {
          const time = timeOf("2025", { from: on, to: on, due: on, countsFrom: on, tenureDay: on, tenure });
          const found = throughPortfolio({ party: departmentParty(own, "office"), person: li }, time, context, (id) => [
            departmentParty(own, id),
          ]);
          const plain = DEPARTMENTS.filter(
            (id) => isTenured(li, overseeing(id), time, context) && serviceOn(li, heading(id), on) === undefined,
          );
          expect(found.map(({ party }) => party.id)).toEqual(plain);
          expect(found.map(({ ties }) => ties)).toEqual(plain.map((id) => [{ by: "department", department: id }]));
        }
      }),
    );
  });
});

const YEAR = timeOf("2025", { tenure: "long" });
/** The latest day from which on somebody has served ninety days by the year's end. */
const LONG_ENOUGH = { from: day("2025-10-03") };
const TOO_SHORT = { from: day("2025-10-04") };
const ids = (some: readonly { readonly party: { readonly id: string } }[]) => some.map(({ party }) => party.id);

describe("groups and units that a holder oversees", () => {
  const groups = [
    group("cell-1", "party-cell", { head: "person:u/hu" }),
    group("cell-2", "party-cell", { from: day("2025-01-02") }),
  ];
  const low = unit({ id: "low", name: "下院", people: [person("xia", post("secretary"))] });
  const overseen = (key: PartyKey, days: Partial<Post> = LONG_ENOUGH) => {
    const { context, holder } = holderWith(
      [post("member", { oversees: [key], ...days })],
      { groups, people: [person("hu")] },
      [low],
    );
    return overseenBesides(holder, YEAR, context).map(({ party, heads, ties }) => ({
      id: party.id,
      heads: heads.map(({ id }) => id),
      ties,
    }));
  };

  it("are there for the whole of the period, with who leads them", () => {
    expect(overseen("group:cell-1")).toMatchObject([{ id: "cell-1", heads: ["hu"] }]);
    expect(overseen("group:cell-2")).toEqual([]);
    expect(overseen("unit:low")).toEqual([
      { id: "low", heads: ["low/xia"], ties: [{ by: "overseen", keys: ["unit:low", "unit:下院"] }] },
    ]);
  });

  it("have been overseen long enough, and are no departments", () => {
    expect(overseen("unit:low", TOO_SHORT)).toEqual([]);
    expect(overseen("department:office")).toEqual([]);
  });
});

describe("what a holder keeps in contact with", () => {
  const contacts = (keys: readonly PartyKey[], days: Partial<Post> = LONG_ENOUGH) => {
    const { context, holder } = holderWith([post("member", { contacts: keys, ...days })], { people: [person("hu")] }, [
      unit({ id: "low" }),
    ]);
    return ids(contactsOf(holder, YEAR, context));
  };

  it("is each department, person and unit that his post names", () => {
    expect(contacts(["department:legal", "person:u/hu", "unit:low"])).toEqual(["legal", "hu", "low"]);
    expect(contacts(["unit:gone"])).toEqual([]);
  });

  it("has been it for long enough", () => {
    expect(contacts(["department:legal"], TOO_SHORT)).toEqual([]);
  });
});

describe("who oversees a head", () => {
  const overseer = (id: string, ...of: string[]) =>
    person(id, post("member", { oversees: of.map((one) => partyKey("department", one)) }));
  const of = (time = YEAR) => {
    const { context, holder } = holderWith([post("department-head", { departments: ["office", "legal"] })], {
      people: [overseer("hu", "office"), overseer("sun", "legal"), overseer("qian", "first")],
    });
    return ids(overseers(holder, time, context));
  };

  it("is each who oversees a department of his", () => {
    expect(of()).toEqual(["hu", "sun"]);
  });

  it("is after an event that concerns departments who oversees one of those", () => {
    const after = (...departments: string[]) => of(timeOf("2025", {}, triggerOf(event("2025-01-01"), { departments })));
    expect([after("legal"), after("first"), after()]).toEqual([["sun"], [], ["hu", "sun"]]);
  });
});

describe("those posted where a holder is head", () => {
  it("have one of the roles, or any, and are told through that department", () => {
    const posted = (id: string, role: string, ...departments: string[]) => person(id, post(role, { departments }));
    const people = [
      posted("hu", "department-deputy", "office"),
      posted("sun", "staff", "office"),
      posted("qian", "staff", "legal"),
    ];
    const { context, holder } = holderWith([post("department-head", { departments: ["office"], ...LONG_ENOUGH })], {
      people,
    });
    expect(ids(peopleOfOwn(holder, ["department-deputy"], YEAR, context))).toEqual(["hu"]);
    expect(ids(peopleOfOwn(holder, ["staff"], YEAR, context))).toEqual(["sun"]);
    expect(peopleOfOwn(holder, ["staff"], YEAR, context)[0]?.ties).toEqual([
      { by: "department", department: "office" },
    ]);
    const short = holderWith([post("department-head", { departments: ["office"], ...TOO_SHORT })], { people });
    expect(peopleOfOwn(short.holder, ["staff"], YEAR, short.context)).toEqual([]);
  });
});

describe("what a post may call a party", () => {
  it("is its key, and of a unit its name as well", () => {
    const { context } = holderWith([], {}, [unit({ id: "low", name: "下院" })]);
    expect(keysOf("unit:low", context.neighbours)).toEqual(["unit:low", "unit:下院"]);
    expect(keysOf("unit:下院", context.neighbours)).toEqual(["unit:low", "unit:下院"]);
    expect(keysOf("department:office", context.neighbours)).toEqual(["department:office"]);
  });
});
