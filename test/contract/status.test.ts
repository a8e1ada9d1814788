import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, overseer, within } from "./support.js";

const unit = {
  regulations: ["qingcheng"],
  departments: [department("office")],
  people: [overseer("li", ["office"]), head("zhao", "office")],
};
const talk = (date: string) => ({ date, type: "integrity", by: "li", with: "zhao" });
const q2 = "11.6b/li/zhao/-/2025-Q2";
const statusOn = async (asOf: string, talks: Entry[] = []) => (await audited(ledger(unit, { talks }), asOf)).status(q2);

describe("status", () => {
  it("is pending before the period has begun", async () => {
    expect(await statusOn("2025-01-01")).toBe("pending");
  });

  it("is pending 31 days before the due date", async () => {
    expect(await statusOn("2025-05-30")).toBe("pending");
  });

  it("is due soon 30 days before the due date", async () => {
    expect(await statusOn("2025-05-31")).toBe("due-soon");
  });

  it("is due soon on the due date itself", async () => {
    expect(await statusOn("2025-06-30")).toBe("due-soon");
  });

  it("is a gap on the day after the due date", async () => {
    const duty = (await audited(ledger(unit), "2025-07-01")).finding(q2);
    expect(duty).toMatchObject({ status: "gap", required: 1, found: 0, daysLate: null, evidence: [] });
  });

  it("is met as soon as it is done", async () => {
    expect(await statusOn("2025-04-01", [talk("2025-04-01")])).toBe("met");
  });

  it("is never undetermined for a recurring duty or a deadline", async () => {
    const regulations = ["qingcheng", "city-procuratorate", "provincial-opinion", "hebei", "liaoning"];
    const clauses = ["11.6b", "10.3a", "9a", "15a", "6(16)b", "24a", "25b", "14(1)b"];
    const { result } = await audited(ledger({ ...unit, regulations }), "2025-08-15");
    const duties = result.findings.filter(({ clause }) => clauses.includes(clause));
    expect(duties.length).toBeGreaterThan(8);
    expect(duties.map(({ status }) => status)).not.toContain("undetermined");
  });

  it("is waived rather than met", async () => {
    const waivers = [
      {
        date: "2025-01-05",
        regulation: "qingcheng",
        clause: "11.6b",
        reason: "借调",
        approvedBy: "party-group",
        until: "2025-12-31",
      },
    ];
    const audit = await audited(ledger(unit, { talks: [talk("2025-05-05")], waivers }), "2025-12-31");
    expect(audit.status(q2)).toBe("waived");
  });

  it("is not applicable rather than waived", async () => {
    const waivers = [
      {
        date: "2025-01-05",
        regulation: "provincial-opinion",
        clause: "9c",
        reason: "机构改革",
        approvedBy: "party-group",
        until: "2025-12-31",
      },
    ];
    const audit = await audited(ledger({ regulations: ["provincial-opinion"] }, { waivers }), "2025-12-31");
    expect(audit.status("9c/party-group/-/-/2025")).toBe("not-applicable");
  });
});

describe("records after the as-of day", () => {
  it("does not see them, and says how many there are", async () => {
    const talks = [talk("2025-04-10"), talk("2025-05-11"), talk("2025-05-12")];
    const before = await audited(ledger(unit, { talks: talks.slice(1) }), "2025-05-10");
    expect(before.finding(q2)).toMatchObject({ status: "pending", found: 0 });
    expect(before.result.ledger.afterAsOf).toBe(2);
    const audit = await audited(ledger(unit, { talks }), "2025-05-11");
    expect(audit.finding(q2)).toMatchObject({ status: "met", found: 2 });
    expect(audit.result.ledger.afterAsOf).toBe(1);
  });

  it("sees those of the as-of day itself", async () => {
    const audit = await audited(ledger(unit, { talks: [talk("2025-05-10")] }), "2025-05-10");
    expect(audit.status(q2)).toBe("met");
    expect(audit.result.ledger.afterAsOf).toBe(0);
  });

  it("does not see a late act that is still to come", async () => {
    const activities = [{ date: "2025-04-10", type: "breakdown", by: "party-group" }];
    const files = ledger({ regulations: ["hebei"] }, { activities });
    expect((await audited(files, "2025-04-09")).status("11a/party-group/-/-/2025")).toBe("gap");
    expect((await audited(files, "2025-04-10")).status("11a/party-group/-/-/2025")).toBe("late");
  });
});

describe("applies", () => {
  it("lists nothing where the kind of unit leaves it out", async () => {
    const duties = async (kind: string) =>
      (await audited(ledger({ kind, regulations: ["hebei", "liaoning"] }), "2025-12-31")).duties("15(2)");
    expect(await duties("procuratorate")).toEqual([]);
    expect(await duties("government")).toEqual(["party-group/-/-/2025-H1", "party-group/-/-/2025-H2"]);
  });

  it("lists nothing where the level of the unit leaves it out", async () => {
    const duties = async (level: string) =>
      (await audited(ledger({ level, regulations: ["hebei"] }), "2025-12-31")).duties("16a");
    expect(await duties("county")).toEqual(["party-group/-/-/2025"]);
    expect(await duties("township")).toEqual([]);
  });

  it("asks for kind and level where both are named", async () => {
    const duties = async (kind: string, level: string) =>
      (await audited(ledger({ kind, level, regulations: ["liaoning"] }), "2025-12-31")).duties("6(14)b");
    expect(await duties("party-committee", "province")).toEqual(["party-group/-/-/2025"]);
    expect(await duties("party-committee", "county")).toEqual([]);
    expect(await duties("court", "province")).toEqual([]);
  });
});

describe("needs and only", () => {
  it("is not applicable without subordinate units, and owed with them", async () => {
    const alone = ledger({ regulations: ["provincial-opinion"] });
    const east = within("east", ledger({ id: "east", name: "东所", regulations: ["provincial-opinion"] }));
    const status = async (files: Record<string, string>) =>
      (await audited(files, "2026-01-31", 2025)).status("9c/party-group/-/-/2025");
    expect(await status(alone)).toBe("not-applicable");
    expect(await status({ ...alone, ...east })).toBe("gap");
  });

  const committee = { kind: "party-committee", regulations: ["provincial-opinion"] };
  const bulletin = "15b/discipline-group/-/-/2025-04";
  const caseWith = (extra: Entry): Entry => ({ id: "c1", date: "2025-02-10", subject: "某某", ...extra });
  const cases = async (extra: Entry, asOf = "2025-12-31") =>
    (await audited(ledger(committee, { cases: [caseWith(extra)] }), asOf)).status(bulletin);

  it("is not applicable in months without a measure in a case, and owed in those with one", async () => {
    const measures = [{ type: "criticism-education", date: "2025-04-20" }];
    const audit = await audited(ledger(committee, { cases: [caseWith({ measures })] }), "2025-12-31");
    expect(audit.status("15b/discipline-group/-/-/2025-02")).toBe("not-applicable");
    expect(audit.status("15b/discipline-group/-/-/2025-04")).toBe("gap");
    expect(audit.status("15b/discipline-group/-/-/2025-06")).toBe("not-applicable");
  });

  it.each([
    ["2025-02-28", "not-applicable"],
    ["2025-03-01", "gap"],
    ["2025-04-30", "gap"],
    ["2025-05-01", "not-applicable"],
  ])("looks for a measure within the very period: one of %s", async (date, status) => {
    expect(await cases({ measures: [{ type: "criticism-education", date }] })).toBe(status);
  });

  it("gives a bare measure the date of its case", async () => {
    expect(await cases({ date: "2025-03-15", measures: ["criticism-education"] })).toBe("gap");
    expect(await cases({ date: "2025-02-15", measures: ["criticism-education"] })).toBe("not-applicable");
  });

  it("does not see a measure after the as-of day", async () => {
    const measures = [{ type: "criticism-education", date: "2025-04-20" }];
    expect(await cases({ measures }, "2025-04-19")).toBe("not-applicable");
    expect(await cases({ measures }, "2025-04-20")).toBe("due-soon");
  });

  it("looks at measures on the subject, not on the leaders held to account", async () => {
    const measures = [{ type: "criticism-education", date: "2025-04-20" }];
    const leaders = [{ who: "party-group", finding: "accountable", measures }];
    expect(await cases({ leaders })).toBe("not-applicable");
  });

  it("is not applicable rather than met", async () => {
    const activities = [{ date: "2025-04-10", type: "case-bulletin", by: "discipline-group" }];
    expect((await audited(ledger(committee, { activities }), "2025-12-31")).status(bulletin)).toBe("not-applicable");
  });
});
