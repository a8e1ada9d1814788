import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighboursAmong } from "../../../src/audit/audit.js";
import { contextOf } from "../../../src/audit/context.js";
import { headedOn, throughPortfolio } from "../../../src/audit/duty/portfolio.js";
import { heading, overseeing, serviceOn } from "../../../src/audit/duty/service.js";
import { isTenured } from "../../../src/audit/duty/tenure.js";
import { timeSet } from "../../../src/audit/duty/trigger.js";
import { departmentParty } from "../../../src/audit/party.js";
import { USUAL_SETTINGS } from "../../../src/audit/question.js";
import { addDays, day } from "../../../src/calendar/day.js";
import { type Post, partyKey } from "../../../src/ledger/model.js";
import { department, person, post, unit } from "../../support/records.js";
import { readBook } from "../../support/rules.js";

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

/** A holder in a unit with the departments above. */
function holderWith(held: readonly Post[]) {
  const { terms } = readBook({});
  const own = unit({ departments: DEPARTMENTS.map((id) => department(id)), people: [person("li", ...held)] });
  const [li] = own.people;
  if (!li) throw new Error("nobody in the unit");
  const books = { rulebooks: [], terms };
  const asked = { asOf: day("2025-12-31"), settings: USUAL_SETTINGS };
  return { li, own, context: contextOf(own, neighboursAmong([own], []).of(own), books, asked) };
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
          const period = {
            label: "2025",
            from: on,
            to: on,
            year: 2025,
            due: on,
            countsFrom: on,
            tenureDay: on,
            tenure,
          };
          const rest = { lateUntil: null, named: null, assumedYears: [], byCovers: false, covers: [] };
          const time = timeSet({ ...period, ...rest }, null);
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
