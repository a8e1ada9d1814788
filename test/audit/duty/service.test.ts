import { describe, expect, it } from "vitest";
import { audited, department, head, ledger, mine, overseer, person, post } from "../../contract/support.js";

describe("a predecessor", () => {
  const book = mine([
    { clause: "1a", holder: "role secretary", every: "year", evidence: { activity: "lecture", by: "holder" } },
  ]);
  const status = async (lastDay: string) => {
    const people = [
      person("old", post("secretary", { to: lastDay })),
      person("new", post("secretary", { from: "2025-03-01" })),
    ];
    const activities = [{ date: "2025-02-01", type: "lecture", by: "old" }];
    const audit = await audited(
      { ...ledger({ regulations: ["mine"], people }, { activities }), ...book },
      "2025-12-31",
    );
    return audit.status("1a/new/-/-/2025");
  };

  it("is one whose service ended before the present one began, not on that very day", async () => {
    expect(await status("2025-02-28")).toBe("met");
    expect(await status("2025-03-01")).toBe("due-soon");
  });
});

describe("a pair tied through two departments", () => {
  const book = mine([
    {
      clause: "2a",
      holder: "role member",
      counterpart: "overseen-heads",
      every: "half-year",
      evidence: { talk: "integrity", by: "holder", with: "counterpart" },
    },
  ]);

  it.each(["office", "legal"])("has a predecessor in each portfolio: %s", async (portfolio) => {
    const people = [
      person("old", post("deputy-secretary", { oversees: [portfolio], to: "2025-03-31" })),
      overseer("li", ["office", "legal"], { from: "2025-04-01" }),
      person("zhao", post("department-head", { department: ["office", "legal"] })),
    ];
    const departments = [department("office"), department("legal")];
    const talks = [{ date: "2025-02-01", type: "integrity", by: "old", with: "zhao" }];
    const files = { ...ledger({ regulations: ["mine"], departments, people }, { talks }), ...book };
    const audit = await audited(files, "2025-12-31");
    expect(audit.duties("2a")).toEqual(["li/zhao/-/2025-H1", "li/zhao/-/2025-H2"]);
    expect(audit.status("2a/li/zhao/-/2025-H1")).toBe("met");
  });
});

describe("a head who reports to the overseer", () => {
  const book = mine([
    {
      clause: "3b",
      holder: "heads",
      counterpart: "overseer",
      every: "half-year",
      evidence: { report: "department-integrity", from: "holder", to: "counterpart" },
    },
  ]);

  it("owes it for a department he has headed long enough, not for one he has just come to", async () => {
    const duties = async (moved: string, left: string) => {
      const zhao = person(
        "zhao",
        post("department-head", { department: "office", to: left }),
        post("department-head", { department: "legal", from: moved }),
      );
      const departments = [department("office"), department("legal")];
      const people = [overseer("li", ["office"]), overseer("sun", ["legal"]), zhao];
      const files = { ...ledger({ regulations: ["mine"], departments, people }), ...book };
      return (await audited(files, "2025-12-31")).duties("3b").filter((one) => one.endsWith("H1"));
    };
    expect(await duties("2025-04-02", "2025-04-01")).toEqual(["zhao/sun/-/2025-H1"]);
    expect(await duties("2025-04-03", "2025-04-02")).toEqual([]);
  });

  it("owes it to each who oversees a department of his", async () => {
    const people = [overseer("li", ["office"]), overseer("sun", ["office"]), head("zhao", "office")];
    const files = { ...ledger({ regulations: ["mine"], departments: [department("office")], people }), ...book };
    expect((await audited(files, "2025-06-30")).duties("3b")).toEqual([
      "zhao/li/-/2025-H1",
      "zhao/li/-/2025-H2",
      "zhao/sun/-/2025-H1",
      "zhao/sun/-/2025-H2",
    ]);
  });
});
