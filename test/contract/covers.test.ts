import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, mine, within } from "./support.js";

const unit = { regulations: ["city-procuratorate"], departments: [department("watch", { function: "inspection" })] };
const paper = (date: string, covers?: string): Entry => ({
  date,
  type: "analysis",
  from: "watch",
  to: "party-group",
  ...(covers === undefined ? {} : { covers }),
});
const papers = (list: Entry[], asOf = "2025-12-31", year = 2025) =>
  audited(ledger(unit, { reports: list }), asOf, year);
const q1 = "14(1)b/watch/-/party-group/2025-Q1";
const q2 = "14(1)b/watch/-/party-group/2025-Q2";

describe("by: covers", () => {
  it.each([
    ["14(1)b/watch/-/party-group/2025-Q1", 2025, "2025-05-01", "2025-03-31"],
    ["14(1)b/watch/-/party-group/2025-Q4", 2025, "2026-01-31", "2025-12-31"],
    ["14(1)c/watch/-/party-group/2025-H1", 2025, "2025-07-31", "2025-06-30"],
    ["14(1)d/watch/-/party-group/2025", 2025, "2026-01-31", "2025-12-31"],
    ["14(4)b/watch/-/-/2025-02", 2025, "2025-03-15", "2025-02-28"],
    ["14(4)b/watch/-/-/2024-02", 2024, "2024-03-15", "2024-02-29"],
    ["14(4)b/watch/-/-/2025-12", 2025, "2026-01-15", "2025-12-31"],
    ["15.p1a/leading-group/-/-/2025", 2025, "2026-03-31", "2025-12-31"],
    ["15.p1a/leading-group/-/-/2023", 2023, "2024-03-30", "2023-12-31"],
  ])("is due its grace after the period's end, the period being without it: %s", async (tail, year, due, to) => {
    const duty = (await papers([], "2025-12-31", year)).finding(tail);
    expect(duty.due).toBe(due);
    expect(duty.period.to).toBe(to);
  });

  it("counts a paper on the last day of grace as on time", async () => {
    expect((await papers([paper("2025-05-01", "2025-Q1")])).status(q1)).toBe("met");
  });

  it("counts a paper on the day after the grace as one day late", async () => {
    const duty = (await papers([paper("2025-05-02", "2025-Q1")])).finding(q1);
    expect(duty).toMatchObject({ status: "late", daysLate: 1, found: 1 });
  });

  it("counts a late paper however much later it comes", async () => {
    const duty = (await papers([paper("2026-09-30", "2025-Q1")], "2026-12-31")).finding(q1);
    expect(duty).toMatchObject({ status: "late", daysLate: 517 });
  });

  it("counts an early paper as on time, within the period and before it", async () => {
    expect((await papers([paper("2025-02-01", "2025-Q1")])).status(q1)).toBe("met");
    expect((await papers([paper("2024-12-20", "2025-Q1")])).status(q1)).toBe("met");
  });

  it("counts a paper for the period it covers, not for the one its date is in", async () => {
    const audit = await papers([paper("2025-04-10", "2025-Q1")]);
    expect(audit.status(q1)).toBe("met");
    expect(audit.status(q2)).toBe("gap");
  });

  it.each(["2025", "2025-H1", "2025-03", "2024-Q1"])(
    "takes covers as the very label: %s is no 2025-Q1",
    async (covers) => {
      expect((await papers([paper("2025-03-20", covers)])).status(q1)).toBe("gap");
      expect((await papers([paper("2025-03-20", "2025-Q1")])).status(q1)).toBe("met");
    },
  );

  it("takes the quarter's, the half-year's and the year's paper for different papers", async () => {
    const audit = await papers([paper("2025-07-10", "2025-H1")]);
    expect(audit.status("14(1)c/watch/-/party-group/2025-H1")).toBe("met");
    expect(audit.status(q2)).toBe("gap");
    expect(audit.status("14(1)d/watch/-/party-group/2025")).not.toBe("met");
  });

  it("counts a paper that names no period for the one its date is in", async () => {
    const audit = await papers([paper("2025-03-31")]);
    expect(audit.status(q1)).toBe("met");
    expect(audit.status("14(1)c/watch/-/party-group/2025-H1")).toBe("met");
    expect(audit.status(q2)).toBe("gap");
  });

  it("counts a paper that names no period and comes in the grace for the next period", async () => {
    const audit = await papers([paper("2025-04-10")]);
    expect(audit.status(q1)).toBe("gap");
    expect(audit.status(q2)).toBe("met");
  });

  it("takes a year's number, written as a number, for the label", async () => {
    const audit = await papers([{ ...paper("2026-01-31"), covers: 2025 }], "2026-02-28");
    expect(audit.status("14(1)d/watch/-/party-group/2025")).toBe("met");
  });

  it("takes the covers of an assessment", async () => {
    const assess = (date: string) => ({ assessments: [{ date, type: "annual", covers: "2025" }] });
    const status = async (date: string) =>
      (await audited(ledger(unit, assess(date)), "2026-12-31", 2025)).status("15.p1a/leading-group/-/-/2025");
    expect(await status("2025-12-01")).toBe("met");
    expect(await status("2026-03-31")).toBe("met");
    expect(await status("2026-04-01")).toBe("late");
  });

  it("judges each subordinate unit by the assessment that names it as its subject", async () => {
    const sub = (id: string) => within(id, ledger({ id, name: `${id}所`, regulations: ["hebei"] }));
    const assessments = [{ date: "2026-03-01", type: "annual", covers: "2025", subject: "east" }];
    const audit = await audited(
      { ...ledger({ regulations: ["hebei"] }, { assessments }), ...sub("east"), ...sub("west") },
      "2026-12-31",
      2025,
    );
    expect(audit.status("24a/leading-group/east/-/2025")).toBe("met");
    expect(audit.status("24a/leading-group/west/-/2025")).toBe("gap");
  });

  it("is open until the grace is over", async () => {
    expect((await papers([], "2025-03-31")).status(q1)).toBe("pending");
    expect((await papers([], "2025-04-01")).status(q1)).toBe("due-soon");
    expect((await papers([], "2025-05-01")).status(q1)).toBe("due-soon");
    expect((await papers([], "2025-05-02")).status(q1)).toBe("gap");
  });

  it("needs the nth paper by the end of the grace", async () => {
    const twice = mine([
      {
        clause: "1",
        holder: "department inspection",
        every: "half-year",
        n: 2,
        by: "covers",
        grace: 10,
        evidence: { report: "analysis", from: "holder" },
      },
    ]);
    const judge = async (...dates: string[]) => {
      const reports = dates.map((date) => paper(date, "2025-H1"));
      const audit = await audited(
        { ...ledger({ ...unit, regulations: ["mine"] }, { reports }), ...twice },
        "2025-12-31",
      );
      return audit.finding("1/watch/-/-/2025-H1");
    };
    expect(await judge("2025-05-01", "2025-07-10")).toMatchObject({ status: "met", found: 2 });
    expect(await judge("2025-05-01", "2025-07-12")).toMatchObject({ status: "late", found: 2, daysLate: 2 });
    expect(await judge("2025-05-01")).toMatchObject({ status: "gap", found: 1, required: 2 });
  });
});
