import { describe, expect, it } from "vitest";
import { audit, check } from "../support/audit.js";
import { audited, type Entry, ledger, mine, post, secretary, within } from "./support.js";

/** Two units, each with a person `li`; the county's secretary owes the township's a talk each half-year. */
const county = { id: "xian", name: "县院", regulations: ["mine"], people: [secretary("li")] };
const township = (people: readonly Entry[]) => ({ id: "zhen", name: "镇所", regulations: ["mine"], people });
const LI = { id: "li", name: "李四", posts: [post("secretary")] };
const TALK = {
  clause: "1",
  every: "half-year",
  holder: "role secretary",
  counterpart: "subordinate-heads",
  evidence: { talk: "integrity", by: "holder", with: "counterpart" },
};
const both = (talks: readonly Entry[] = [], below: readonly Entry[] = [LI]) => ({
  ...mine([TALK]),
  ...ledger(county, { talks }),
  ...within("zhen", ledger(township(below))),
});
const talk = (extra: Entry) => ({ date: "2025-03-05", type: "integrity", by: "li", ...extra });

describe("ids of people", () => {
  it("are unique in their unit: two units may each have one", async () => {
    const { status, finding } = await audited(both([talk({ with: "zhen/li" })]), "2025-12-31");
    expect(status("1/li/zhen:li/-/2025-H1", "xian")).toBe("met");
    expect(finding("1/li/zhen:li/-/2025-H1", "xian").counterpart).toEqual({
      type: "person",
      id: "zhen/li",
      name: "李四",
    });
  });

  it("mean the own unit's first", async () => {
    const { status } = await audited(both([talk({ with: "li" })]), "2025-12-31");
    expect(status("1/li/zhen:li/-/2025-H1", "xian")).toBe("gap");
  });

  it("may be left out: the name then stands for it, in results too", async () => {
    const nameless = { name: "李四", posts: [post("secretary")] };
    const { status } = await audited(both([talk({ with: "李四" })], [nameless]), "2025-12-31");
    expect(status("1/li/zhen:李四/-/2025-H1", "xian")).toBe("met");
  });

  it("that are left out of two of one name are an error that says where the first is", async () => {
    const nameless = { name: "李四", posts: [post("secretary")] };
    const { exit, stderr } = await audit(both([], [nameless, { name: "李四" }]), "validate", ".");
    expect(exit).toBe(3);
    expect(stderr).toContain("zhen/unit.yaml");
    expect(stderr).toContain("李四");
  });

  it("that two other units share ask for unit/id", async () => {
    const third = within(
      "xiang",
      ledger({ id: "xiang", name: "乡所", regulations: ["mine"], people: [{ id: "wu", name: "吴一" }] }),
    );
    const files = { ...both([talk({ with: "wu" })], [LI, { id: "wu", name: "吴二" }]), ...third };
    const { exit, stderr } = await audit(files, "validate", ".");
    expect(exit).toBe(3);
    expect(stderr).toContain("xiang/wu");
    expect(stderr).toContain("zhen/wu");
  });
});

describe("a finding's id", () => {
  it("has `:` for the slash of a record of another unit, its label has the slash", async () => {
    const rows = [
      {
        clause: "2",
        after: { event: "accident", below: true },
        within: 30,
        holder: "role secretary",
        evidence: { talk: "integrity" },
      },
    ];
    const files = {
      ...mine(rows),
      ...ledger(county),
      ...within("zhen", ledger(township([LI]), { events: [{ id: "sg-1", date: "2025-03-05", type: "accident" }] })),
    };
    const { findings } = await check(files, { asOf: "2025-12-31" });
    const above = findings.filter(({ unit }) => unit === "xian");
    expect(above.map(({ id, period }) => [id, period.label])).toEqual([["xian/mine/2/li/-/-/zhen:sg-1", "zhen/sg-1"]]);
    const id = "xian/mine/2/li/-/-/zhen/sg-1";
    expect((await audit(files, "explain", id, ".", "--as-of", "2025-12-31")).exit).toBe(0);
  });
});
