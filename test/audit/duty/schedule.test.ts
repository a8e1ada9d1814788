import { describe, expect, it } from "vitest";
import { audited, ledger, mine } from "../../contract/support.js";

describe("grace", () => {
  const row = {
    holder: "body party-group",
    every: "quarter",
    evidence: { report: "analysis", from: "party-group" },
  };
  const book = mine([
    { clause: "1a", ...row },
    { clause: "1b", by: "covers", grace: 10, ...row },
  ]);

  it("is given to what counts for the time it covers, not to what counts by its date", async () => {
    const audit = await audited({ ...ledger({ regulations: ["mine"] }), ...book }, "2025-04-05");
    expect(audit.finding("1a/party-group/-/-/2025-Q1")).toMatchObject({ due: "2025-03-31", status: "gap" });
    expect(audit.finding("1b/party-group/-/-/2025-Q1")).toMatchObject({ due: "2025-04-10", status: "due-soon" });
  });
});

describe("a gap", () => {
  it("can be mended until the row opens again, not on that day", async () => {
    const gap = async (asOf: string) =>
      (await audited(ledger({ regulations: ["hebei"] }), asOf, 2025)).finding("11a/party-group/-/-/2025");
    expect((await gap("2025-12-31")).args.mendable).toBe(true);
    expect((await gap("2026-01-01")).args.mendable).toBe(false);
  });
});

describe("a duty of the times in which a case had its measures", () => {
  const book = mine([
    {
      clause: "5a",
      holder: "body party-group",
      every: "quarter",
      only: "case-measure-in-period",
      evidence: { activity: "case-bulletin", by: "party-group" },
    },
  ]);
  const status = async (date: string, measure: string, asOf: string) => {
    const cases = [{ id: "c1", date, subject: "某甲", measures: [{ type: "admonition-talk", date: measure }] }];
    const audit = await audited({ ...ledger({ regulations: ["mine"] }, { cases }), ...book }, asOf);
    return audit.status("5a/party-group/-/-/2025-Q1");
  };

  it("applies from the day on which the case and its measure are written", async () => {
    expect(await status("2025-03-10", "2025-03-10", "2025-03-10")).toBe("due-soon");
    expect(await status("2025-03-10", "2025-03-10", "2025-03-09")).toBe("not-applicable");
    expect(await status("2025-01-10", "2025-03-10", "2025-03-09")).toBe("not-applicable");
  });

  it("goes by the measure's day, not by the case's", async () => {
    expect(await status("2024-12-31", "2025-03-31", "2025-12-31")).toBe("gap");
    expect(await status("2025-03-31", "2025-04-01", "2025-12-31")).toBe("not-applicable");
  });
});
