import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, mine, person, post, ruling, within } from "../contract/support.js";

const people = [
  person("li", post("secretary", { from: "2020-01-01" })),
  person("wang", post("member", { from: "2020-01-01" })),
];
const unit: Entry = { from: "2020-01-01", regulations: ["mine"], departments: [department("office")], people };

describe("连续两年考核末位的，追究责任: the last place is a grade of the rulebook's own", () => {
  const rules = ruling(
    [
      {
        check: "poor-years",
        clause: "1",
        grade: "last-place",
        of: { body: "party-group", roles: ["secretary", "member"] },
      },
    ],
    { terms: { grades: [{ id: "last-place", zh: "末位" }] } },
  );
  const placed = (year: number, grade: string): Entry => ({
    date: `${year}-12-20`,
    type: "annual",
    covers: String(year),
    subject: "wang",
    grade,
  });
  const after = async (grades: readonly (readonly [number, string])[]) => {
    const assessments = grades.map(([year, grade]) => placed(year, grade));
    const { result } = await audited({ ...ledger(unit, { assessments }), ...rules }, "2026-12-31", 2025);
    return result.findings.filter(({ clause }) => clause === "1").map(({ status }) => status);
  };

  it("two years running are for somebody to be held to account for", async () => {
    expect(
      await after([
        [2024, "末位"],
        [2025, "末位"],
      ]),
    ).toEqual(["breach"]);
  });

  it("one year is not", async () => {
    expect(
      await after([
        [2024, "末位"],
        [2025, "一般"],
      ]),
    ).toEqual(["met"]);
  });
});

describe("信访举报六十日内办结: the closing is an act on what was received", () => {
  const rules = mine(
    [
      {
        clause: "1",
        holder: "body party-group",
        after: { event: "complaint" },
        within: 60,
        evidence: { activity: "closing", by: "holder" },
      },
    ],
    { terms: { events: [{ id: "complaint", zh: "信访举报" }], activities: [{ id: "closing", zh: "办结" }] } },
  );
  const after = async (activities: readonly Entry[]) => {
    const events = [{ id: "x1", date: "2025-03-03", type: "信访举报" }];
    return (await audited({ ...ledger(unit, { events, activities }), ...rules }, "2025-12-31", 2025)).status(
      "1/party-group/-/-/x1",
    );
  };
  const closed = (date: string) => [{ date, type: "办结", by: "party-group", about: "x1" }];

  it("by the sixtieth day it is met, later late, without it a gap", async () => {
    expect(await after(closed("2025-05-02"))).toBe("met");
    expect(await after(closed("2025-05-03"))).toBe("late");
    expect(await after([])).toBe("gap");
  });
});

describe("镇纪委书记每年同各村支部书记谈话: what the unit above owes is a row of the unit above", () => {
  const rules = mine([
    {
      clause: "1",
      holder: "role discipline-head",
      counterpart: "subordinate-heads",
      every: "year",
      needs: "subordinates",
      evidence: { talk: "any", by: "holder", with: "counterpart" },
    },
  ]);
  const town = ledger(
    {
      id: "town",
      from: "2020-01-01",
      regulations: ["mine"],
      people: [person("zhao", post("discipline-head", { from: "2020-01-01" }))],
    },
    { talks: [{ date: "2025-03-03", type: "integrity", by: "zhao", with: "village/li" }] },
  );
  const village = ledger({ ...unit, id: "village" });

  it("the village owes nothing, the town's discipline head a talk with each secretary", async () => {
    const { result } = await audited({ ...town, ...within("village", village), ...rules }, "2026-01-31", 2025);
    expect(result.findings.map((one) => `${one.unit} ${one.holder?.id} ${one.counterpart?.id} ${one.status}`)).toEqual([
      "town zhao village/li met",
    ]);
  });
});
