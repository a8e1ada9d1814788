import { describe, expect, it } from "vitest";
import { audited, ledger, mine } from "../contract/support.js";

describe("grace", () => {
  const row = {
    holder: "body party-group",
    every: "quarter",
    grace: 10,
    evidence: { report: "analysis", from: "party-group" },
  };
  const book = mine([
    { clause: "1a", ...row },
    { clause: "1b", by: "covers", ...row },
  ]);

  it("is given to what counts for the time it covers, not to what counts by its date", async () => {
    const audit = await audited({ ...ledger({ regulations: ["mine"] }), ...book }, "2025-04-05");
    expect(audit.finding("1a/party-group/-/-/2025-Q1")).toMatchObject({ due: "2025-03-31", status: "gap" });
    expect(audit.finding("1b/party-group/-/-/2025-Q1")).toMatchObject({ due: "2025-04-10", status: "due-soon" });
  });
});
