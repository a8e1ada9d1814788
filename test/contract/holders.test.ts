import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, overseer, person, post, secretary, within } from "./support.js";

const departments = [department("office"), department("legal")];
const duties = async (regulation: string, people: Entry[], clause: string) =>
  (await audited(ledger({ regulations: [regulation], departments, people }), "2025-12-31", 2025)).duties(clause);

describe("holders", () => {
  it("lists nothing where nobody holds the role", async () => {
    expect(await duties("qingcheng", [person("li", post("member"))], "10.6")).toEqual([]);
    expect(await duties("qingcheng", [secretary("wang")], "10.6")).toEqual(["wang/-/-/2025"]);
  });

  it("lists nothing where there is no such department", async () => {
    expect(await duties("city-procuratorate", [], "14(1)d")).toEqual([]);
  });

  it("has several people in one role owe it each", async () => {
    const people = [person("li", post("member")), person("zhou", post("deputy-secretary"))];
    expect(await duties("liaoning", people, "8(6)a")).toEqual(["li/-/-/2025", "zhou/-/-/2025"]);
  });

  it("has one person in two of the roles owe it once", async () => {
    const people = [person("li", post("member"), post("discipline-head"))];
    expect(await duties("liaoning", people, "8(6)a")).toEqual(["li/-/-/2025"]);
  });

  it("has the head of two departments owe it once", async () => {
    const zhao = person(
      "zhao",
      post("department-head", { department: "office" }),
      post("department-head", { department: "legal" }),
    );
    expect(await duties("city-procuratorate", [zhao], "11(5)b")).toEqual(["zhao/-/-/2025-H1", "zhao/-/-/2025-H2"]);
  });

  it("has each department with the function owe it", async () => {
    const two = [department("watch", { function: "inspection" }), department("guard", { function: "inspection" })];
    const audit = await audited(
      ledger({ regulations: ["city-procuratorate"], departments: [...two, ...departments] }),
      "2025-12-31",
      2025,
    );
    expect(audit.duties("14(1)d")).toEqual(["guard/-/party-group/2025", "watch/-/party-group/2025"]);
  });

  it("takes the roles that the row names and no others", async () => {
    const people = [
      secretary("wang", { oversees: ["office"] }),
      person("zhou", post("committee-member", { oversees: ["legal"] })),
      person("ji", post("discipline-head", { oversees: ["legal"] })),
    ];
    expect(await duties("city-procuratorate", people, "10(5)b")).toEqual([
      "zhou/legal/-/2025-H1",
      "zhou/legal/-/2025-H2",
    ]);
  });
});

describe("counterparts", () => {
  it("lists nothing where there is no counterpart", async () => {
    expect(await duties("qingcheng", [secretary("wang")], "10.7")).toEqual([]);
    expect(await duties("qingcheng", [secretary("wang"), person("li", post("member"))], "10.7")).toEqual([
      "wang/li/-/2025",
    ]);
  });

  it("owes nobody a duty to himself", async () => {
    const people = [secretary("wang"), person("ji", post("discipline-head")), person("li", post("member"))];
    expect(await duties("qingcheng", people, "13.2")).toEqual([
      "ji/li/-/2025-H1",
      "ji/li/-/2025-H2",
      "ji/wang/-/2025-H1",
      "ji/wang/-/2025-H2",
    ]);
  });

  it("owes nothing for a department he heads himself", async () => {
    const li = person(
      "li",
      post("member", { oversees: ["office", "legal"] }),
      post("department-head", { department: "office" }),
    );
    expect(await duties("qingcheng", [li, head("qian", "legal")], "11.6d")).toEqual(["li/legal/-/2025"]);
    expect(await duties("qingcheng", [li, head("qian", "legal")], "11.2c")).toEqual(["li/qian/-/2025"]);
  });

  it("has no head report to himself as overseer", async () => {
    const li = person(
      "li",
      post("member", { oversees: ["office"] }),
      post("department-head", { department: "office" }),
    );
    expect(await duties("city-procuratorate", [li], "11(5)a")).toEqual([]);
  });

  it("unites several kinds of counterparts, each person once", async () => {
    const people = [
      secretary("wang"),
      person("li", post("member"), post("department-head", { department: "office" })),
      person("chen", post("department-deputy", { department: "office" })),
      person("feng", post("staff", { department: "office" })),
    ];
    expect(await duties("qingcheng", people, "10.8")).toEqual(["wang/chen/-/2025", "wang/li/-/2025"]);
  });

  const staffed = [
    overseer("li", ["office"]),
    head("zhao", "office"),
    person("chen", post("department-deputy", { department: "office" })),
    person("feng", post("staff", { department: "office" })),
    head("qian", "legal"),
    person("han", post("staff", { department: "legal" })),
  ];

  it("takes the heads of the overseen departments as overseen heads", async () => {
    expect(await duties("qingcheng", staffed, "11.2c")).toEqual(["li/zhao/-/2025"]);
  });

  it("takes one who heads two overseen departments once", async () => {
    const zhao = person(
      "zhao",
      post("department-head", { department: "office" }),
      post("department-head", { department: "legal" }),
    );
    expect(await duties("qingcheng", [overseer("li", ["office", "legal"]), zhao], "11.2c")).toEqual(["li/zhao/-/2025"]);
  });

  it("takes heads and deputies of the overseen departments as overseen leaders", async () => {
    expect(await duties("liaoning", staffed, "8(5)a")).toEqual(["li/chen/-/2025", "li/zhao/-/2025"]);
  });

  it("takes everyone posted in the overseen departments as overseen staff", async () => {
    expect(await duties("qingcheng", staffed, "11.6c")).toEqual(["li/chen/-/2025", "li/feng/-/2025", "li/zhao/-/2025"]);
  });

  it("takes each who oversees a head's department, of any role, as his overseer", async () => {
    const people = [secretary("wang", { oversees: ["office"] }), overseer("li", ["office"]), head("zhao", "office")];
    const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
    expect(await duties("city-procuratorate", people, "11(5)a")).toEqual([
      ...quarters.map((quarter) => `zhao/li/-/${quarter}`),
      ...quarters.map((quarter) => `zhao/wang/-/${quarter}`),
    ]);
  });

  it("takes for a head's report the department that this overseer oversees", async () => {
    const people = [
      overseer("li", ["office"]),
      overseer("zhou", ["legal"]),
      person(
        "zhao",
        post("department-head", { department: "office" }),
        post("department-head", { department: "legal" }),
      ),
    ];
    const reported = async (from: string) => {
      const reports = [{ date: "2025-02-10", type: "department-integrity", from, to: ["li", "zhou"] }];
      const files = ledger({ regulations: ["city-procuratorate"], departments, people }, { reports });
      const audit = await audited(files, "2025-12-31");
      return ["li", "zhou"].map((to) => audit.status(`11(5)a/zhao/${to}/-/2025-Q1`));
    };
    expect(await reported("office")).toEqual(["met", "gap"]);
    expect(await reported("legal")).toEqual(["gap", "met"]);
    expect(await reported("zhao")).toEqual(["met", "met"]);
  });
});

describe("subordinate units", () => {
  const regulations = ["liaoning"];
  const unit = (id: string, extra: Entry = {}) => ledger({ id, name: `${id}所`, regulations, ...extra });

  it("takes the units one level down, no further", async () => {
    const files = {
      ...ledger({ regulations, people: [secretary("wang")] }),
      ...within("east", unit("east", { people: [secretary("chen")] })),
      ...within("east/village", unit("village", { people: [secretary("feng")] })),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.duties("6(15)a")).toEqual(["party-group/east/-/2025"]);
    expect(audit.duties("6(15)a", "east")).toEqual(["party-group/village/-/2025"]);
    expect(audit.duties("7(8)a")).toEqual(["wang/east:chen/-/2025"]);
  });

  it("goes by the superior that a unit names before its place in the tree", async () => {
    const files = {
      ...ledger({ regulations }),
      ...within("east", unit("east")),
      ...within("east/village", unit("village", { superior: "u" })),
      ...within("west", unit("west", { superior: "elsewhere" })),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.duties("6(15)a")).toEqual(["party-group/east/-/2025", "party-group/village/-/2025"]);
    expect(audit.duties("6(15)a", "east")).toEqual([]);
  });

  it("takes the kinds of units that the row names", async () => {
    const files = {
      ...ledger({ regulations, kind: "party-committee" }),
      ...within("court-u", unit("court-u", { kind: "court" })),
      ...within("mill", unit("mill", { kind: "enterprise" })),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.duties("6(2)e")).toEqual(["party-group/court-u/-/2025"]);
    expect(audit.duties("6(15)a")).toEqual(["party-group/court-u/-/2025", "party-group/mill/-/2025"]);
  });

  it("accepts from a subordinate unit its secretary, and nobody else of it", async () => {
    const people = [secretary("chen"), person("feng", post("deputy-secretary"))];
    const status = async (from: string) => {
      const meetings = [{ date: "2025-05-05", type: "party-group-meeting", heard: [{ from, type: "responsibility" }] }];
      const files = { ...ledger({ regulations }, { meetings }), ...within("east", unit("east", { people })) };
      return (await audited(files, "2025-12-31")).status("6(2)b/party-group/east/-/2025-H1");
    };
    expect(await status("east")).toBe("met");
    expect(await status("chen")).toBe("met");
    expect(await status("feng")).toBe("gap");
  });

  it("lets any subordinate unit's report serve where the row says subordinate", async () => {
    const status = async (type: string) => {
      const meetings = [{ date: "2025-05-05", type, heard: [{ from: "east", type: "responsibility" }] }];
      const files = {
        ...ledger({ regulations: ["provincial-opinion"] }, { meetings }),
        ...within("east", unit("east")),
        ...within("west", unit("west")),
      };
      return (await audited(files, "2026-01-31", 2025)).status("9c/party-group/-/-/2025");
    };
    expect(await status("party-group-meeting")).toBe("met");
    expect(await status("leading-group-meeting")).toBe("gap");
  });
});
