import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import { type Body, partyKey } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { body, department, person, post, unit } from "../../support/records.js";
import { judged, verdicts } from "../../support/rules.js";

const people = [
  person("wang", post("secretary")),
  person("li", post("deputy-secretary")),
  person("zhao", post("member")),
  person("sun", post("staff", { departments: ["office"] })),
];
const departments = [department("office", "political"), department("canteen")];

/** What a rule says of the leading group as recorded; null: it is not. */
function found(rule: Entry, group: Partial<Body> | null, asOf = "2025-12-31", year = 2025) {
  const bodies = group ? [body("leading-group", group)] : [];
  const u = unit({ people, departments, bodies });
  return verdicts({ check: "composition", body: "leading-group", ...rule }, u, { asOf, year });
}

const says = (rule: Entry, group: Partial<Body> | null) =>
  found(rule, group).map(({ status, code, args }) => [status, code, args]);

const NOTHING_WRONG = {
  head: null,
  deputies: [],
  otherDeputies: [],
  deputyCount: null,
  members: [],
  departments: [],
  office: null,
  headAsked: [],
  officeAsked: [],
};
const short = (wrong: object) => [["breach", "body-short", { ...NOTHING_WRONG, ...wrong }]];
const HOLDS = [["met", "body-holds", {}]];

describe("a standing body", () => {
  it("must be recorded, on the day judged", () => {
    expect(says({}, null)).toEqual([["undetermined", "body-not-recorded", {}]]);
    expect(says({}, { to: day("2025-12-30") })).toEqual([["undetermined", "body-not-recorded", {}]]);
    expect(says({}, { from: day("2025-12-31") })).toEqual(HOLDS);
  });

  it("is headed by whoever holds one of the roles", () => {
    const rule = { head: ["secretary", "deputy-secretary"] };
    expect(says(rule, { head: "person:u/li" })).toEqual(HOLDS);
    expect(says(rule, { head: "person:u/zhao" })).toEqual(
      short({
        head: "zhao",
        headAsked: [
          { zh: "党组书记", en: "secretary" },
          { zh: "党组副书记", en: "deputy secretary" },
        ],
      }),
    );
    expect(says(rule, {})).toEqual([["undetermined", "body-lacks", { field: "head" }]]);
  });

  it("has all holders of some roles for deputies", () => {
    const rule = { deputies: ["deputy-secretary", "member"] };
    expect(says(rule, { deputies: ["person:u/li", "person:u/zhao"] })).toEqual(HOLDS);
    expect(says(rule, { deputies: ["person:u/li"], members: ["person:u/zhao"] })).toEqual(
      short({ deputies: ["zhao"] }),
    );
  });

  it("has exactly one deputy", () => {
    const rule = { "one-deputy": true };
    expect(says(rule, { deputies: ["person:u/li"] })).toEqual(HOLDS);
    expect(says(rule, {})).toEqual(short({ deputyCount: 0 }));
    expect(says(rule, { deputies: ["person:u/li", "person:u/zhao"] })).toEqual(short({ deputyCount: 2 }));
  });

  it("has deputies who each hold one of some roles", () => {
    const rule = { "deputy-roles": ["deputy-secretary", "member"] };
    expect(says(rule, { deputies: ["person:u/li", "person:u/zhao"] })).toEqual(HOLDS);
    expect(says(rule, { deputies: ["person:u/li", "person:u/sun"] })).toEqual(short({ otherDeputies: ["sun"] }));
    expect(says(rule, {})).toEqual(HOLDS);
  });

  it("has its office elsewhere in units of some kinds and levels", () => {
    const barred = (kinds: string, levels: string) => ({
      office: ["political", "general-office"],
      "office-not": { kinds, levels, office: "political" },
    });
    const { kind, level } = unit();
    const there = { office: "department:office" } as const;
    expect(says(barred(kind, level), there)).toEqual(
      short({ office: "office科", officeAsked: [expect.objectContaining({ zh: "办公室" })] }),
    );
    expect(says(barred(kind, level === "city" ? "county" : "city"), there)).toEqual(HOLDS);
    expect(says(barred(kind === "court" ? "npc" : "court", level), there)).toEqual(HOLDS);
  });

  it("seats all holders of some roles, in whatever seat", () => {
    const rule = { members: ["secretary", "member"] };
    expect(says(rule, { head: "person:u/wang", members: ["person:u/zhao"] })).toEqual(HOLDS);
    expect(says(rule, { deputies: ["person:u/zhao"] })).toEqual(short({ members: ["wang"] }));
  });

  it("seats somebody of each department with one of the functions; without such a department nobody is missing", () => {
    expect(says({ functions: "political" }, { members: ["person:u/sun"] })).toEqual(HOLDS);
    expect(says({ functions: "political" }, { members: ["person:u/zhao"] })).toEqual(
      short({ departments: ["office科"] }),
    );
    expect(says({ functions: "publicity" }, {})).toEqual(HOLDS);
  });

  it("seats a department where its office is", () => {
    expect(says({ functions: "political" }, { office: "department:office" })).toEqual(HOLDS);
  });

  it("is not known to lack a department of which the roster has nobody", () => {
    const u = unit({ people: people.slice(0, 3), departments, bodies: [body("leading-group")] });
    const said = verdicts({ check: "composition", body: "leading-group", functions: "political" }, u, {
      asOf: "2025-12-31",
    });
    expect(said.map(({ status, code, args }) => [status, code, args])).toEqual([
      ["undetermined", "body-unstaffed", { departments: ["office科"] }],
    ]);
  });

  it("is for a person to judge where only the overseer of a department sits on it", () => {
    const rule = { check: "composition", body: "leading-group", functions: "political" };
    const overseer = (over: string) => person("qian", post("member", { oversees: [partyKey("department", over)] }));
    const said = (over: string) => {
      const bodies = [body("leading-group", { members: ["person:u/qian"] })];
      const u = unit({ people: [...people, overseer(over)], departments, bodies });
      return verdicts(rule, u, { asOf: "2025-12-31", year: 2025 }).map(({ status, code, args }) => [
        status,
        code,
        args,
      ]);
    };
    expect(said("office")).toEqual([["review", "body-overseen", { departments: ["office科"] }]]);
    expect(said("canteen")).toEqual(short({ departments: ["office科"] }));
  });

  it("has its office in the one place that the clause names", () => {
    expect(says({ office: "political" }, { office: "department:office" })).toEqual(HOLDS);
    expect(says({ office: "political" }, { office: "department:canteen" })).toMatchObject([
      ["breach", "body-short", { office: "canteen科" }],
    ]);
  });

  it("has its office in one of some places", () => {
    const rule = { office: ["discipline-group", "political"] };
    expect(says(rule, { office: "body:discipline-group" })).toEqual(HOLDS);
    expect(says(rule, { office: "department:office" })).toEqual(HOLDS);
    expect(says(rule, { office: "department:canteen" })).toEqual(
      short({
        office: "canteen科",
        officeAsked: [
          { zh: "纪检组", en: "discipline group" },
          { zh: "政工部门", en: "political work" },
        ],
      }),
    );
    expect(says(rule, {})).toEqual([["undetermined", "body-lacks", { field: "office" }]]);
    expect(says({}, { office: "department:canteen" })).toEqual(HOLDS);
  });

  it("is judged once for the year, by its last day or the as-of day before that", () => {
    const on = (asOf: string, year: number) =>
      found({}, {}, asOf, year).map(({ record, year: of }) => [record.date, of]);
    expect(on("2025-06-01", 2025)).toEqual([["2025-06-01", 2025]]);
    expect(on("2026-06-01", 2025)).toEqual([["2025-12-31", 2025]]);
    expect(on("2025-01-01", 2025)).toHaveLength(1);
    expect(on("2024-12-31", 2025)).toEqual([]);
  });

  it("is looked for in the unit alone", () => {
    const other = unit({ id: "v", bodies: [body("leading-group")] });
    expect(
      judged({ check: "composition", body: "leading-group" }, unit(), { asOf: "2025-12-31", others: [other] }),
    ).toEqual(["leading-group undetermined body-not-recorded"]);
  });
});
