import { describe, expect, it } from "vitest";
import { audited, ledger, mine } from "../../contract/support.js";

describe("a recipient", () => {
  const book = mine([
    {
      clause: "1a",
      holder: "body party-group",
      recipient: "superior-party",
      every: "year",
      evidence: { report: "responsibility", from: "party-group", to: "recipient" },
    },
  ]);
  const recipient = async (...organs: string[]) => {
    const named = organs.map((name) => ({ name, as: ["superior-party"] }));
    const audit = await audited({ ...ledger({ regulations: ["mine"], organs: named }), ...book }, "2025-12-31");
    return audit.finding("1a/party-group/-/superior-party/2025").recipient;
  };

  it("bears the name of the organ that is one to the unit", async () => {
    expect(await recipient("青山县委")).toEqual({ type: "organ", id: "superior-party", name: "青山县委" });
  });

  it("bears the relation's name where no organ is, and all their names where several are", async () => {
    expect((await recipient())?.name).toBe("上级党组织");
    expect((await recipient("市委", "市院党组"))?.name).toBe("市委、市院党组");
  });
});
