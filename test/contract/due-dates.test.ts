import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine } from "./support.js";

const report = (date: string, covers?: string): Entry => ({
  date,
  type: "responsibility",
  from: "party-group",
  to: "superior-party",
  ...(covers === undefined ? {} : { covers }),
});
const under = (regulation: string, reports: Entry[], asOf = "2025-12-31", year = 2025) =>
  audited(ledger({ regulations: [regulation] }, { reports }), asOf, year);

const january = "9a/party-group/-/superior-party/2025-01-31";
const filed = async (date: string, covers?: string, asOf?: string) =>
  (await under("provincial-opinion", [report(date, covers)], asOf)).finding(january);

describe("due dates", () => {
  it("counts an act on the due date as on time", async () => {
    expect(await filed("2025-01-31", "2024")).toMatchObject({ status: "met", daysLate: null });
  });

  it("counts an act on the day after the due date as one day late", async () => {
    expect(await filed("2025-02-01", "2024")).toMatchObject({ status: "late", daysLate: 1, found: 1, required: 1 });
  });

  it("counts an act on the day it opens", async () => {
    expect((await filed("2025-01-01", "2024")).status).toBe("met");
  });

  it("never counts an act before it opens", async () => {
    expect(await filed("2024-12-31", "2024")).toMatchObject({ status: "gap", found: 0 });
    expect(await filed("2024-12-31")).toMatchObject({ status: "gap", found: 0 });
  });

  it("counts a very late act until the row next opens", async () => {
    expect(await filed("2025-12-31", "2024")).toMatchObject({ status: "late", daysLate: 334 });
    expect((await filed("2025-12-31")).status).toBe("late");
  });

  it("counts no act once the row has opened again", async () => {
    expect((await filed("2026-01-01", "2024", "2026-12-31")).status).toBe("gap");
    expect((await filed("2026-01-01", undefined, "2026-12-31")).status).toBe("gap");
  });

  it("counts days late over 29 February", async () => {
    const late = async (year: number) => {
      const audit = await under("provincial-opinion", [report(`${year}-03-01`)], `${year}-12-31`, year);
      return audit.finding(`9a/party-group/-/superior-party/${year}-01-31`).daysLate;
    };
    expect(await late(2025)).toBe(29);
    expect(await late(2024)).toBe(30);
  });

  it("holds a due date of 28 February in a leap year too", async () => {
    const row = {
      clause: "1",
      holder: "body party-group",
      due: "02-28",
      opens: "02-01",
      evidence: { report: "responsibility", from: "party-group" },
    };
    const judge = async (date: string) => {
      const files = { ...ledger({ regulations: ["mine"] }, { reports: [report(date)] }), ...mine([row]) };
      return (await audited(files, "2024-12-31")).finding("1/party-group/-/-/2024-02-28");
    };
    expect((await judge("2024-02-28")).status).toBe("met");
    expect(await judge("2024-02-29")).toMatchObject({ status: "late", daysLate: 1 });
  });

  it("lets the date alone decide where the record names no covers", async () => {
    expect((await filed("2025-01-15")).status).toBe("met");
    expect((await filed("2025-03-15")).status).toBe("late");
  });

  it.each(["2025", "2023", "2024-H2", "2025-01", "2024-Q4"])(
    "refuses a report that covers %s, not the previous year",
    async (covers) => {
      expect((await filed("2025-01-15", covers)).status).toBe("gap");
      expect((await filed("2025-03-15", covers)).status).toBe("gap");
    },
  );

  it("counts an act before it opens as late for the year before", async () => {
    const audit = await under("provincial-opinion", [report("2024-12-31")], "2025-12-31", 2024);
    expect(audit.finding("9a/party-group/-/superior-party/2024-01-31")).toMatchObject({
      status: "late",
      daysLate: 335,
    });
  });

  it.each([
    ["2024", "met"],
    ["2024-H2", "met"],
    ["2024-H1", "gap"],
    ["2025", "gap"],
  ])("accepts each covers that the row names: %s", async (covers, status) => {
    const audit = await under("liaoning", [report("2025-01-20", covers)]);
    expect(audit.status("6(16)a/party-group/-/superior-party/2025-01-31")).toBe(status);
  });

  it.each([
    ["2025-06-14", "gap"],
    ["2025-06-15", "met"],
    ["2025-07-31", "met"],
    ["2025-08-01", "late"],
    ["2026-06-14", "late"],
    ["2026-06-15", "gap"],
  ])("judges the report due on 31 July, open from 15 June, filed on %s", async (date, status) => {
    const audit = await under("liaoning", [report(date, "2025-H1")], "2026-12-31");
    expect(audit.status("6(16)b/party-group/-/superior-party/2025-07-31")).toBe(status);
  });

  it("lets two rows know nothing of each other", async () => {
    const audit = await under("liaoning", [report("2025-07-20")]);
    expect(audit.status("6(16)a/party-group/-/superior-party/2025-01-31")).toBe("late");
    expect(audit.status("6(16)b/party-group/-/superior-party/2025-07-31")).toBe("met");
  });

  it("takes [opens, due] as the period of a due date", async () => {
    const audit = await under("liaoning", []);
    const duty = audit.finding("6(16)b/party-group/-/superior-party/2025-07-31");
    expect(duty.period).toEqual({ label: "2025-07-31", from: "2025-06-15", to: "2025-07-31" });
    expect(duty.due).toBe("2025-07-31");
  });

  it("prefers the act on time to the late one", async () => {
    const audit = await under("provincial-opinion", [report("2025-05-05"), report("2025-01-05")]);
    expect(audit.finding(january)).toMatchObject({ status: "met", found: 2, daysLate: null });
  });
});
