import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { audited, department, type Entry, head, ledger, overseer, person, post, within } from "./support.js";

const unit = {
  regulations: ["qingcheng"],
  departments: [department("office"), department("legal")],
  people: [overseer("li", ["office", "legal"]), head("zhao", "office"), head("qian", "legal")],
};
const waiver = (extra: Entry = {}): Entry => ({
  date: "2025-01-05",
  regulation: "qingcheng",
  clause: "11.6b",
  reason: "借调",
  approvedBy: "party-group",
  until: "2025-12-31",
  ...extra,
});
const waived = (extra: Entry, asOf = "2025-12-31") => audited(ledger(unit, { waivers: [waiver(extra)] }), asOf);
const duty = (counterpart: string, quarter: string) => `11.6b/li/${counterpart}/-/2025-${quarter}`;

describe("waivers", () => {
  it("covers every duty of the clause that falls due by its last day", async () => {
    const audit = await waived({});
    expect(audit.status(duty("zhao", "Q1"))).toBe("waived");
    expect(audit.status(duty("qian", "Q3"))).toBe("waived");
  });

  it("covers a duty that falls due on its last day, not one the day after", async () => {
    expect((await waived({ until: "2025-06-30" })).status(duty("zhao", "Q2"))).toBe("waived");
    expect((await waived({ until: "2025-06-29" })).status(duty("zhao", "Q2"))).toBe("gap");
    expect((await waived({ until: "2025-06-30" })).status(duty("zhao", "Q3"))).toBe("gap");
  });

  it("goes by the due date, grace included", async () => {
    const city = {
      regulations: ["city-procuratorate"],
      departments: [department("watch", { function: "inspection" })],
    };
    const status = async (until: string) => {
      const waivers = [waiver({ regulation: "city-procuratorate", clause: "14(1)b", until })];
      return (await audited(ledger(city, { waivers }), "2025-12-31")).status("14(1)b/watch/-/party-group/2025-Q1");
    };
    expect(await status("2025-05-01")).toBe("waived");
    expect(await status("2025-04-30")).toBe("gap");
  });

  it("covers that very clause, no other", async () => {
    const audit = await waived({ clause: "11.6c" });
    expect(audit.status(duty("zhao", "Q1"))).toBe("gap");
    expect(audit.status("11.6c/li/zhao/-/2025")).toBe("waived");
    expect(audit.status("11.6d/li/office/-/2025")).toBe("due-soon");
  });

  it("covers the clause of its regulation, not the same number in another", async () => {
    const both = { regulations: ["provincial-opinion", "hebei"], people: [person("wang", post("secretary"))] };
    const waivers = [waiver({ regulation: "hebei", clause: "11a" })];
    const audit = await audited(ledger(both, { waivers }), "2025-12-31");
    expect(audit.status("11a/party-group/-/-/2025")).toBe("waived");
    expect(audit.status("11a/wang/-/-/2025")).toBe("due-soon");
  });

  it("covers the holder it names", async () => {
    const people = [...unit.people, overseer("zhou", ["office"])];
    const files = ledger({ ...unit, people }, { waivers: [waiver({ holder: "li" })] });
    const audit = await audited(files, "2025-12-31");
    expect(audit.status(duty("zhao", "Q1"))).toBe("waived");
    expect(audit.status("11.6b/zhou/zhao/-/2025-Q1")).toBe("gap");
  });

  it("covers the counterpart it names", async () => {
    const audit = await waived({ counterpart: "zhao" });
    expect(audit.status(duty("zhao", "Q1"))).toBe("waived");
    expect(audit.status(duty("qian", "Q1"))).toBe("gap");
  });

  it("covers the recipient it names", async () => {
    const audit = await waived({ clause: "9.3", recipient: "local-discipline" });
    expect(audit.status("9.3/party-group/-/local-discipline/2025")).toBe("waived");
    expect(audit.status("9.3/party-group/-/local-party-committee/2025")).toBe("due-soon");
  });

  it("covers the period it names", async () => {
    const audit = await waived({ period: "2025-Q2" });
    expect(audit.status(duty("zhao", "Q1"))).toBe("gap");
    expect(audit.status(duty("zhao", "Q2"))).toBe("waived");
    expect(audit.status(duty("zhao", "Q3"))).toBe("gap");
  });

  it("is seen from its date on, which may be after the due date", async () => {
    const given = { date: "2025-08-01" };
    expect((await waived(given, "2025-07-31")).status(duty("zhao", "Q2"))).toBe("gap");
    expect((await waived(given, "2025-08-01")).status(duty("zhao", "Q2"))).toBe("waived");
  });

  it("stays good after its last day", async () => {
    expect((await waived({ until: "2025-03-31" }, "2026-06-30")).status(duty("zhao", "Q1"))).toBe("none");
    const later = await audited(ledger(unit, { waivers: [waiver({ until: "2025-03-31" })] }), "2026-06-30", 2025);
    expect(later.status(duty("zhao", "Q1"))).toBe("waived");
  });

  it("names people by id or by name", async () => {
    const audit = await waived({ holder: "某li", counterpart: "某zhao" });
    expect(audit.status(duty("zhao", "Q1"))).toBe("waived");
    expect(audit.status(duty("qian", "Q1"))).toBe("gap");
  });

  it("may lie outside the units, naming one", async () => {
    const files = {
      ...within("east", ledger({ id: "east", name: "东所", regulations: ["qingcheng"] })),
      ...within("west", ledger({ id: "west", name: "西所", regulations: ["qingcheng"] })),
      "waivers.yaml": stringify([waiver({ unit: "east", clause: "9.4" })]),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.status("9.4/party-group/-/-/2025", "east")).toBe("waived");
    expect(audit.status("9.4/party-group/-/-/2025", "west")).toBe("due-soon");
  });

  it("covers the duties of its own unit alone", async () => {
    const files = {
      ...ledger({ regulations: ["qingcheng"] }, { waivers: [waiver({ clause: "9.4" })] }),
      ...within("east", ledger({ id: "east", name: "东所", regulations: ["qingcheng"] })),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.status("9.4/party-group/-/-/2025", "u")).toBe("waived");
    expect(audit.status("9.4/party-group/-/-/2025", "east")).toBe("due-soon");
  });
});
