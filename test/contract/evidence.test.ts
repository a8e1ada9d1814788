import { describe, expect, it } from "vitest";
import { audited, type Entry, head, ledger, mine, person, post } from "./support.js";

const book = mine([
  {
    clause: "1",
    holder: "body party-group",
    every: "year",
    evidence: {
      all: [
        { meeting: "party-group-meeting", topics: "integrity" },
        { activity: "lesson", by: "any role secretary member" },
      ],
    },
  },
  {
    clause: "2",
    holder: "body party-group",
    every: "year",
    evidence: { all: [{ activity: "lesson" }, { activity: ["lesson", "education"] }] },
  },
]);
const people = [
  person("wang", post("secretary", { to: "2025-06-30" })),
  person("li", post("member")),
  head("zhao", "first"),
];
const unit: Entry = {
  regulations: ["mine"],
  people,
  departments: [{ id: "first", name: "一科", function: "business" }],
};
const judged = (records: Parameters<typeof ledger>[1], asOf = "2025-12-31") =>
  audited({ ...ledger(unit, records), ...book }, asOf, 2025);
const studied = (date: string): Entry => ({ date, type: "party-group-meeting", topics: "integrity" });
const lesson = (date: string, by = "li", type = "lesson"): Entry => ({ date, type, by });

describe("all (rulebook language)", () => {
  it("a record of each is needed, and required is the number of parts", async () => {
    const audit = await judged({ meetings: [studied("2025-03-01")] });
    expect(audit.finding("1/party-group/-/-/2025")).toMatchObject({ status: "due-soon", required: 2, found: 1 });
  });

  it("done on the day of the last of them, which may be one day", async () => {
    const audit = await judged({ meetings: [studied("2025-03-01")], activities: [lesson("2025-03-01")] });
    expect(audit.finding("1/party-group/-/-/2025")).toMatchObject({ status: "met", args: { on: "2025-03-01" } });
    const later = await judged({ meetings: [studied("2025-03-01")], activities: [lesson("2025-05-01")] });
    expect(later.finding("1/party-group/-/-/2025")).toMatchObject({ status: "met", args: { on: "2025-05-01" } });
  });

  it("two records of one part are one part", async () => {
    const audit = await judged({ meetings: [studied("2025-03-01"), studied("2025-04-01")] });
    expect(audit.finding("1/party-group/-/-/2025")).toMatchObject({ found: 1 });
  });

  it("one record serves one part", async () => {
    const one = await judged({ activities: [lesson("2025-03-01")] });
    expect(one.finding("2/party-group/-/-/2025")).toMatchObject({ status: "due-soon", found: 1 });
    const two = await judged({ activities: [lesson("2025-03-01"), lesson("2025-04-01")] });
    expect(two.status("2/party-group/-/-/2025")).toBe("met");
  });

  it("and makes room where another could only serve its part", async () => {
    const activities = [lesson("2025-03-01"), lesson("2025-02-01", "li", "education")];
    expect((await judged({ activities })).status("2/party-group/-/-/2025")).toBe("met");
  });
});

describe("any role (rulebook language)", () => {
  it.each([
    ["li", "2025-08-01", "met"],
    ["wang", "2025-06-30", "met"],
    ["wang", "2025-07-01", "due-soon"],
    ["zhao", "2025-08-01", "due-soon"],
  ])("whoever holds one of the roles on the record's date: %s on %s is %s", async (by, date, status) => {
    const audit = await judged({ meetings: [studied("2025-03-01")], activities: [lesson(date, by)] });
    expect(audit.status("1/party-group/-/-/2025")).toBe(status);
  });
});
