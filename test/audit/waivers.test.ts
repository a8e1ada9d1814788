import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger } from "../contract/support.js";

const waiver = (extra: Entry): Entry => ({
  date: "2025-01-05",
  regulation: "hebei",
  clause: "11a",
  approvedBy: "党组",
  until: "2025-12-31",
  ...extra,
});
const said = async (...waivers: Entry[]) =>
  (await audited(ledger({ regulations: ["hebei"] }, { waivers }), "2025-12-31")).finding("11a/party-group/-/-/2025");

describe("a duty that is waived", () => {
  it("says why, by whom and how long", async () => {
    expect(await said(waiver({ reason: "机构改革" }))).toMatchObject({
      status: "waived",
      args: { reason: "机构改革", approvedBy: "党组", until: "2025-12-31", file: "waivers.yaml" },
    });
  });

  it("goes by those that cover it, whatever others stand before", async () => {
    const other = waiver({ reason: "旁的", clause: "11c" });
    const ended = waiver({ reason: "已过", until: "2025-03-30" });
    const mine = waiver({ reason: "机构改革" });
    expect((await said(other, ended, mine)).args).toMatchObject({ reason: "机构改革" });
  });

  // of several the first one read is named, so that the order of lines and files shows in the result.
  it("says the same whichever of two waivers is written first", async () => {
    const [one, other] = [waiver({ reason: "机构改革" }), waiver({ reason: "借调", until: "2026-06-30" })];
    const reasons = [(await said(one, other)).args.reason, (await said(other, one)).args.reason];
    expect(reasons[0]).toBe(reasons[1]);
  });
});
