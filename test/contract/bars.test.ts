import { describe, expect, it } from "vitest";
import { audited, ledger, person, post, ruling } from "./support.js";

const PEOPLE = {
  regulations: "mine",
  people: [person("wang", post("secretary")), person("li", post("member"))],
};
/** A removal of wang on the first of March. */
const CASES = [
  {
    id: "it",
    date: "2025-02-01",
    subject: "party-group",
    leaders: [
      { who: "wang", finding: "accountable", date: "2025-03-01", measures: [{ type: "removal", date: "2025-03-01" }] },
    ],
  },
];
const RULES = ruling([
  { clause: "1", check: "bar", measures: "removal", bars: "appointment", months: 12 },
  { clause: "2", check: "bar", bars: "honours" },
]);

describe("the time in which a measure tells against somebody", () => {
  it("tells against nobody else: another's promotion, commendation and best grade are his own", async () => {
    const records = {
      cases: CASES,
      appointments: [
        { id: "up", date: "2025-06-01", person: "li", type: "promotion" },
        { id: "praise", date: "2025-06-02", person: "li", type: "commendation" },
      ],
      assessments: [
        { id: "grade", date: "2025-12-20", type: "annual", covers: "2025", subject: "li", grade: "excellent" },
      ],
    };
    const { result } = await audited({ ...ledger(PEOPLE, records), ...RULES }, "2025-12-31");
    expect(result.findings).toEqual([]);
  });

  it("bars him from posts by one clause and from honours by another: a commendation is no post, and a post no honour", async () => {
    const appointments = [
      { id: "up", date: "2025-06-01", person: "wang", type: "appointment" },
      { id: "praise", date: "2025-06-02", person: "wang", type: "commendation" },
    ];
    const { duties, status } = await audited(
      { ...ledger(PEOPLE, { cases: CASES, appointments }), ...RULES },
      "2025-12-31",
    );
    expect(duties("1")).toEqual(["wang/-/-/up"]);
    expect(duties("2")).toEqual(["wang/-/-/praise"]);
    expect([status("1/wang/-/-/up"), status("2/wang/-/-/praise")]).toEqual(["breach", "breach"]);
  });
});
