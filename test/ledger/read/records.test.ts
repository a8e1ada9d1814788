import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine } from "../../contract/support.js";

describe("the flags of a case", () => {
  const book = mine([
    {
      clause: "3b",
      holder: "body party-group",
      after: { case: "any", severity: ["serious"], "or-flagged": "major" },
      within: 10,
      evidence: { activity: "education", by: "party-group" },
    },
  ]);
  const status = async (extra: Entry) => {
    const cases = [{ id: "c1", date: "2025-03-01", subject: "某甲", severity: "minor", ...extra }];
    const audit = await audited({ ...ledger({ regulations: ["mine"] }, { cases }), ...book }, "2026-12-31", 2025);
    return audit.status("3b/party-group/-/-/c1");
  };

  it("are those written as such, and what its category as a whole is the name of", async () => {
    expect(await status({ flags: "major" })).toBe("gap");
    expect(await status({ category: "重大" })).toBe("gap");
    expect(await status({ category: "重大项目" })).toBe("none");
    expect(await status({})).toBe("none");
  });
});
