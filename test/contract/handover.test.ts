import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, overseer, person, post, secretary } from "./support.js";

const departments = [department("office"), department("legal")];
const zhao = head("zhao", "office");

/** li takes the office over from sun on 1 March 2025. */
const sun = overseer("sun", ["office"], { to: "2025-02-28" });
const li = overseer("li", ["office"], { from: "2025-03-01" });
const pairStatus = async (people: Entry[], talk: Entry, duty = "11.6b/li/zhao/-/2025-Q1") => {
  const talks = [{ type: "integrity", with: "zhao", ...talk }];
  return (await audited(ledger({ regulations: ["qingcheng"], departments, people }, { talks }), "2025-12-31")).status(
    duty,
  );
};

describe("handover of an overseen pair", () => {
  it("counts a predecessor's act", async () => {
    expect(await pairStatus([sun, li, zhao], { date: "2025-02-10", by: "sun" })).toBe("met");
  });

  it("counts a predecessor's act on the last day of his service", async () => {
    expect(await pairStatus([sun, li, zhao], { date: "2025-02-28", by: "sun" })).toBe("met");
  });

  it("does not count what a predecessor did after his service", async () => {
    expect(await pairStatus([sun, li, zhao], { date: "2025-03-01", by: "sun" })).toBe("gap");
  });

  it("does not count what a predecessor did before his service", async () => {
    const late = overseer("sun", ["office"], { from: "2025-02-01", to: "2025-02-28" });
    expect(await pairStatus([late, li, zhao], { date: "2025-01-31", by: "sun" })).toBe("gap");
    expect(await pairStatus([late, li, zhao], { date: "2025-02-01", by: "sun" })).toBe("met");
  });

  it("counts a predecessor in the portfolio whatever his role", async () => {
    const wang = person(
      "wang",
      post("secretary", { to: "2025-02-28", oversees: ["office"] }),
      post("secretary", { from: "2025-03-01" }),
    );
    expect(await pairStatus([wang, li, zhao], { date: "2025-02-10", by: "wang" })).toBe("met");
  });

  it("goes by the holder's service in the portfolio, not in his role", async () => {
    const steady = person("li", post("member"), post("member", { from: "2025-03-01", oversees: ["office"] }));
    expect(await pairStatus([sun, steady, zhao], { date: "2025-02-10", by: "sun" })).toBe("met");
  });

  it("does not count one who oversaw another department", async () => {
    const other = overseer("sun", ["legal"], { to: "2025-02-28" });
    expect(await pairStatus([other, li, zhao], { date: "2025-02-10", by: "sun" })).toBe("gap");
  });

  it("counts a predecessor after a vacancy", async () => {
    const early = overseer("sun", ["office"], { to: "2025-01-15" });
    expect(await pairStatus([early, li, zhao], { date: "2025-01-10", by: "sun" })).toBe("met");
  });

  it("has two who oversee one department owe it each, and counts no colleague's act", async () => {
    const people = [overseer("li", ["office"]), overseer("zhou", ["office"]), zhao];
    const talk = { date: "2025-02-10", by: "zhou" };
    expect(await pairStatus(people, talk)).toBe("gap");
    expect(await pairStatus(people, talk, "11.6b/zhou/zhao/-/2025-Q1")).toBe("met");
  });

  it("does not count a colleague who left after the holder had begun", async () => {
    const colleague = overseer("sun", ["office"], { to: "2025-03-10" });
    expect(await pairStatus([colleague, li, zhao], { date: "2025-02-10", by: "sun" })).toBe("gap");
  });

  it("counts the holder's own act before he held the portfolio", async () => {
    expect(await pairStatus([sun, li, zhao], { date: "2025-01-10", by: "li" })).toBe("met");
  });

  it("counts an act with a counterpart who was not yet one", async () => {
    const people = [overseer("li", ["office"]), head("zhao", "office", { from: "2025-03-01" })];
    expect(await pairStatus(people, { date: "2025-01-10", by: "li" })).toBe("met");
  });

  it("does not count an act with the counterpart's predecessor", async () => {
    const people = [
      overseer("li", ["office"]),
      head("qian", "office", { to: "2025-02-28" }),
      head("zhao", "office", { from: "2025-03-01" }),
    ];
    expect(await pairStatus(people, { date: "2025-02-10", by: "li", with: "qian" })).toBe("gap");
    expect(await pairStatus(people, { date: "2025-02-10", by: "li", with: "qian" }, "11.6b/li/qian/-/2025-Q1")).toBe(
      "none",
    );
  });

  it("counts what was reported to the predecessor as overseer", async () => {
    const heard = async (date: string) => {
      const reports = [{ date, type: "department-integrity", from: "office", to: "sun" }];
      const files = ledger({ regulations: ["qingcheng"], departments, people: [sun, li, zhao] }, { reports });
      return (await audited(files, "2025-12-31")).status("11.6a/li/office/-/2025-Q1");
    };
    expect(await heard("2025-02-10")).toBe("met");
    expect(await heard("2025-03-10")).toBe("gap");
  });
});

describe("handover of a role", () => {
  const lecture = (date: string, by: string) => ({ date, type: "lecture", by });
  const lectures = async (people: Entry[], activity: Entry, duty = "10.6/wang/-/-/2025") =>
    (
      await audited(ledger({ regulations: ["qingcheng"], people }, { activities: [activity] }), "2026-01-31", 2025)
    ).status(duty);
  const former = secretary("sun", { from: "2025-02-01", to: "2025-05-31" });
  const present = secretary("wang", { from: "2025-06-01" });

  it("counts a predecessor's act in the role", async () => {
    expect(await lectures([former, present], lecture("2025-05-31", "sun"))).toBe("met");
  });

  it("does not count a predecessor's act out of the role", async () => {
    expect(await lectures([former, present], lecture("2025-01-31", "sun"))).toBe("gap");
    expect(await lectures([former, present], lecture("2025-06-01", "sun"))).toBe("gap");
  });

  it("counts each of several predecessors", async () => {
    const first = secretary("wu", { to: "2025-01-31" });
    expect(await lectures([first, former, present], lecture("2025-01-20", "wu"))).toBe("met");
    expect(await lectures([first, former, present], lecture("2025-04-20", "sun"))).toBe("met");
  });

  it("counts one who served between two terms of the holder", async () => {
    const wang = person("wang", post("secretary", { to: "2025-01-31" }), post("secretary", { from: "2025-06-01" }));
    expect(await lectures([former, wang], lecture("2025-03-10", "sun"))).toBe("met");
  });

  it("counts the holder's own act before he held the role", async () => {
    expect(await lectures([former, present], lecture("2025-01-10", "wang"))).toBe("met");
  });

  it("counts a meeting that a predecessor chaired", async () => {
    const chaired = (date: string, chair: string) => ({
      date,
      chair,
      type: "party-group-meeting",
      topics: ["strict-governance"],
    });
    const files = ledger(
      { regulations: ["liaoning"], people: [former, present] },
      { meetings: [chaired("2025-03-03", "sun"), chaired("2025-09-03", "wang")] },
    );
    expect((await audited(files, "2025-12-31")).status("7(6)a/wang/-/-/2025")).toBe("met");
  });

  it("counts a predecessor for him who followed, not for a colleague in post all along", async () => {
    const people = [
      person("sun", post("member", { to: "2025-02-28" })),
      person("li", post("member", { from: "2025-03-10" })),
      person("zhou", post("member")),
    ];
    const activities = [{ date: "2025-02-01", type: "research", by: "sun" }];
    const audit = await audited(ledger({ regulations: ["liaoning"], people }, { activities }), "2026-01-31", 2025);
    expect(audit.status("8(6)a/li/-/-/2025")).toBe("met");
    expect(audit.status("8(6)a/zhou/-/-/2025")).toBe("gap");
  });

  it("counts a predecessor in the very role, not in another that the row names", async () => {
    const status = async (role: string) => {
      const people = [
        person("sun", post(role, { to: "2025-02-28" })),
        person("li", post("member", { from: "2025-03-10" })),
      ];
      const activities = [{ date: "2025-02-01", type: "research", by: "sun" }];
      const audit = await audited(ledger({ regulations: ["liaoning"], people }, { activities }), "2026-01-31", 2025);
      return audit.status("8(6)a/li/-/-/2025");
    };
    expect(await status("member")).toBe("met");
    expect(await status("discipline-head")).toBe("gap");
  });

  it("does not count a colleague in the same role", async () => {
    const people = [person("li", post("member")), person("zhou", post("member"))];
    const activities = [{ date: "2025-02-01", type: "research", by: "zhou" }];
    const audit = await audited(ledger({ regulations: ["liaoning"], people }, { activities }), "2026-01-31", 2025);
    expect(audit.status("8(6)a/li/-/-/2025")).toBe("gap");
    expect(audit.status("8(6)a/zhou/-/-/2025")).toBe("met");
  });

  it("does not count a successor", async () => {
    const spring = { interpretations: { spring: { from: "01-01", to: "03-31" } } };
    const evidence = { activity: "lecture", by: "holder" };
    const people = [secretary("wang", { to: "2025-03-31" }), secretary("sun", { from: "2025-04-01" })];
    const files = {
      ...ledger({ regulations: ["mine"], people }, { activities: [lecture("2025-04-10", "sun")] }),
      ...mine([{ clause: "1", holder: "role secretary", window: "spring", evidence }], spring),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.duties("1")).toEqual(["wang/-/-/2025"]);
    expect(audit.status("1/wang/-/-/2025")).toBe("gap");
  });

  it("does not count a successor within a window over the year's end", async () => {
    const review = { interpretations: { review: { from: "12-01", to: "01-31" } } };
    const evidence = { activity: "lecture", by: "holder" };
    const people = [secretary("wang", { to: "2026-01-05" }), secretary("sun", { from: "2026-01-06" })];
    const status = async (activity: Entry) => {
      const files = {
        ...ledger({ regulations: ["mine"], people }, { activities: [activity] }),
        ...mine([{ clause: "1", holder: "role secretary", window: "review", evidence }], review),
      };
      return (await audited(files, "2026-03-31", 2025)).status("1/wang/-/-/2025");
    };
    expect(await status(lecture("2026-01-20", "sun"))).toBe("gap");
    expect(await status(lecture("2026-01-20", "wang"))).toBe("met");
  });

  it("counts no predecessor where the obligation is personal", async () => {
    const people = [
      person("sun", post("member", { to: "2025-08-31" })),
      person("li", post("member", { from: "2025-09-01" })),
    ];
    const status = async (from: string) => {
      const reports = [{ date: "2025-08-10", type: "responsibility", from, to: "party-group" }];
      const audit = await audited(ledger({ regulations: ["liaoning"], people }, { reports }), "2026-01-31", 2025);
      return audit.status("8(10)/li/-/party-group/2025");
    };
    expect(await status("sun")).toBe("gap");
    expect(await status("li")).toBe("met");
  });

  it("counts the holder's own act alone in a yearly personal report", async () => {
    const status = async (from: string) => {
      const reports = [{ date: "2025-04-10", type: "personal-matters", from, to: "superior-organisation" }];
      const files = ledger({ regulations: ["liaoning"], people: [former, present] }, { reports });
      return (await audited(files, "2026-01-31", 2025)).status("7(11)a/wang/-/superior-organisation/2025");
    };
    expect(await status("sun")).toBe("gap");
    expect(await status("wang")).toBe("met");
  });
});

describe("handover of a department", () => {
  const people = [
    head("qian", "office", { to: "2025-02-28" }),
    head("zhao", "office", { from: "2025-03-01" }),
    head("chen", "legal", { to: "2025-02-28" }),
  ];
  const reviewed = async (by: string) => {
    const activities = [{ date: "2025-02-10", type: "review", by }];
    const files = ledger({ regulations: ["city-procuratorate"], departments, people }, { activities });
    return (await audited(files, "2025-12-31")).status("11(5)b/zhao/-/-/2025-H1");
  };

  it("counts the former head of that department", async () => {
    expect(await reviewed("qian")).toBe("met");
  });

  it("counts him for a head who came from another department", async () => {
    const moved = person(
      "zhao",
      post("department-head", { department: "legal", to: "2025-02-28" }),
      post("department-head", { department: "office", from: "2025-03-01" }),
    );
    const activities = [{ date: "2025-02-10", type: "review", by: "qian" }];
    const files = ledger(
      {
        regulations: ["city-procuratorate"],
        departments,
        people: [head("qian", "office", { to: "2025-02-28" }), moved],
      },
      { activities },
    );
    expect((await audited(files, "2025-12-31")).status("11(5)b/zhao/-/-/2025-H1")).toBe("met");
  });

  it("does not count the former head of another department", async () => {
    expect(await reviewed("chen")).toBe("gap");
  });
});

describe("handover between overseers, for a head who reports", () => {
  const reported = async (people: Entry[], report: Entry, duty = "11(5)a/zhao/li/-/2025-Q1") => {
    const reports = [{ type: "department-integrity", ...report }];
    const files = ledger({ regulations: ["city-procuratorate"], departments, people }, { reports });
    return (await audited(files, "2025-12-31")).status(duty);
  };

  it("counts what he reported to the former overseer", async () => {
    expect(await reported([sun, li, zhao], { date: "2025-02-10", from: "zhao", to: "sun" })).toBe("met");
    expect(await reported([sun, li, zhao], { date: "2025-02-10", from: "office", to: "sun" })).toBe("met");
  });

  it("counts what he reported to one who was not yet his overseer", async () => {
    expect(await reported([sun, li, zhao], { date: "2025-02-10", from: "zhao", to: "li" })).toBe("met");
  });

  it("counts what his department reported before he headed it", async () => {
    const people = [overseer("li", ["office"]), head("zhao", "office", { from: "2025-03-01" })];
    expect(await reported(people, { date: "2025-02-10", from: "office", to: "li" })).toBe("met");
  });

  it("does not count what he reported to the former overseer afterwards", async () => {
    expect(await reported([sun, li, zhao], { date: "2025-03-10", from: "zhao", to: "sun" })).toBe("gap");
  });

  it("does not count what he reported to one who oversees another department", async () => {
    const other = overseer("sun", ["legal"], { to: "2025-02-28" });
    expect(await reported([other, li, zhao], { date: "2025-02-10", from: "zhao", to: "sun" })).toBe("gap");
  });

  it("counts what the former head of the department reported, to either overseer", async () => {
    const heads = [head("qian", "office", { to: "2025-02-28" }), head("zhao", "office", { from: "2025-03-01" })];
    const steady = overseer("li", ["office"]);
    expect(await reported([steady, ...heads], { date: "2025-02-10", from: "qian", to: "li" })).toBe("met");
    expect(await reported([sun, li, ...heads], { date: "2025-02-10", from: "qian", to: "sun" })).toBe("met");
  });
});
