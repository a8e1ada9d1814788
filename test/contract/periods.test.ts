import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, overseer } from "./support.js";

const pair = {
  regulations: ["qingcheng"],
  departments: [department("office")],
  people: [overseer("li", ["office"]), head("zhao", "office")],
};
const talk = (date: string, extra: Entry = {}) => ({ date, type: "integrity", by: "li", with: "zhao", ...extra });
const talks = (...list: Entry[]) => audited(ledger(pair, { talks: list }), "2025-12-31");

const row = (clause: string, schedule: Entry) => ({
  clause,
  holder: "body party-group",
  evidence: { activity: "bulletin", by: "party-group" },
  ...schedule,
});
const bulletins = (schedule: Entry, dates: string[], asOf: string, year?: number) =>
  audited(
    {
      ...ledger(
        { regulations: ["mine"] },
        { activities: dates.map((date) => ({ date, type: "bulletin", by: "party-group" })) },
      ),
      ...mine([row("1", schedule)]),
    },
    asOf,
    year,
  );

describe("every: calendar periods, counted by date", () => {
  it("counts an act on the first day of the quarter", async () => {
    expect((await talks(talk("2025-04-01"))).status("11.6b/li/zhao/-/2025-Q2")).toBe("met");
  });

  it("counts an act on the last day of the quarter", async () => {
    expect((await talks(talk("2025-06-30"))).status("11.6b/li/zhao/-/2025-Q2")).toBe("met");
  });

  it("counts an act on the day after the quarter for the next quarter alone, never as late", async () => {
    const audit = await talks(talk("2025-07-01"));
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
    expect(audit.status("11.6b/li/zhao/-/2025-Q3")).toBe("met");
  });

  it("does not count an act on the day before the quarter", async () => {
    const audit = await talks(talk("2025-03-31"));
    expect(audit.status("11.6b/li/zhao/-/2025-Q1")).toBe("met");
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it("carries nothing over to the next period", async () => {
    const audit = await talks(talk("2025-01-10"), talk("2025-02-10"), talk("2025-03-10"));
    expect(audit.status("11.6b/li/zhao/-/2025-Q1")).toBe("met");
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it("counts by the date it happened, not by the date it was written down", async () => {
    const audit = await talks(talk("2025-03-31", { recorded: "2025-04-20" }));
    expect(audit.status("11.6b/li/zhao/-/2025-Q1")).toBe("met");
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it("counts an act of several days by its date, not by its last day", async () => {
    const audit = await talks(talk("2025-03-31", { ends: "2025-04-02" }));
    expect(audit.status("11.6b/li/zhao/-/2025-Q1")).toBe("met");
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it.each([
    ["2025-01-01", ["met", "gap"]],
    ["2025-06-30", ["met", "gap"]],
    ["2025-07-01", ["gap", "met"]],
    ["2025-12-31", ["gap", "met"]],
  ])("splits the year into halves: an act on %s", async (date, halves) => {
    const audit = await bulletins({ every: "half-year" }, [date], "2026-01-31", 2025);
    expect(["2025-H1", "2025-H2"].map((half) => audit.status(`1/party-group/-/-/${half}`))).toEqual(halves);
  });

  it.each([
    ["2024-12-31", "gap"],
    ["2025-01-01", "met"],
    ["2025-12-31", "met"],
    ["2026-01-01", "gap"],
  ])("begins the year on 1 January and ends it on 31 December: an act on %s", async (date, status) => {
    const audit = await bulletins({ every: "year" }, [date], "2026-01-31", 2025);
    expect(audit.status("1/party-group/-/-/2025")).toBe(status);
  });

  it.each([
    ["2025-01-31", "2025-01"],
    ["2025-02-01", "2025-02"],
    ["2025-02-28", "2025-02"],
    ["2025-03-01", "2025-03"],
    ["2024-02-29", "2024-02"],
    ["2025-04-30", "2025-04"],
    ["2025-12-31", "2025-12"],
  ])("counts an act on %s for the month %s alone", async (date, month) => {
    const audit = await bulletins({ every: "month" }, [date], "2026-01-31", Number(month.slice(0, 4)));
    const met = audit.result.findings.filter(({ status }) => status === "met");
    expect(met.map(({ period }) => period.label)).toEqual([month]);
  });

  it.each([
    ["2025-01-01", "2025-02"],
    ["2025-02-28", "2025-02"],
    ["2025-03-01", "2025-04"],
    ["2024-02-29", "2024-02"],
    ["2025-11-01", "2025-12"],
    ["2025-12-31", "2025-12"],
  ])("counts an act on %s for the pair of months that ends in %s", async (date, label) => {
    const audit = await bulletins({ every: "even-months" }, [date], "2026-01-31", Number(label.slice(0, 4)));
    const met = audit.result.findings.filter(({ status }) => status === "met");
    expect(met.map(({ period }) => period.label)).toEqual([label]);
  });

  it("does not look at a record's covers where the row names none", async () => {
    const report = { date: "2025-03-01", type: "responsibility", from: "party-group", to: "superior-organ" };
    const audit = await audited(
      ledger({ regulations: ["qingcheng"] }, { reports: [{ ...report, covers: "2024" }] }),
      "2026-01-31",
      2025,
    );
    expect(audit.status("9.3/party-group/-/superior-organ/2025")).toBe("met");
  });

  it("judges any year", async () => {
    expect((await bulletins({ every: "year" }, ["1998-05-04"], "1998-12-31")).status("1/party-group/-/-/1998")).toBe(
      "met",
    );
    expect((await bulletins({ every: "year" }, [], "2142-01-01")).status("1/party-group/-/-/2142")).toBe("pending");
  });
});

describe("period labels", () => {
  const labels = async (schedule: Entry, more: Entry = {}) => {
    const files = { ...ledger({ regulations: ["mine"] }), ...mine([row("1", schedule)], more) };
    return (await audited(files, "2025-06-30", 2025)).result.findings.map(({ period }) => period.label);
  };

  it("names a year by its number", async () => {
    expect(await labels({ every: "year" })).toEqual(["2025"]);
  });

  it("names halves H1 and H2", async () => {
    expect(await labels({ every: "half-year" })).toEqual(["2025-H1", "2025-H2"]);
  });

  it("names quarters Q1 to Q4", async () => {
    expect(await labels({ every: "quarter" })).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]);
  });

  it("names months by year and month", async () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
    expect(await labels({ every: "month" })).toEqual(months.map((month) => `2025-${month}`));
  });

  it("names even months by the month the pair ends in", async () => {
    const months = ["02", "04", "06", "08", "10", "12"];
    expect(await labels({ every: "even-months" })).toEqual(months.map((month) => `2025-${month}`));
  });

  it("names a due date by its day", async () => {
    expect(await labels({ due: "01-31", opens: "01-01" })).toEqual(["2025-01-31"]);
  });

  it("names a window by the year it opens in", async () => {
    const interpretations = { review: { from: "12-01", to: "01-31" } };
    expect(await labels({ window: "review" }, { interpretations })).toEqual(["2025"]);
  });

  it.each([
    ["year", "2025", "2025-01-01", "2025-12-31"],
    ["half-year", "2025-H1", "2025-01-01", "2025-06-30"],
    ["half-year", "2025-H2", "2025-07-01", "2025-12-31"],
    ["quarter", "2025-Q1", "2025-01-01", "2025-03-31"],
    ["quarter", "2025-Q4", "2025-10-01", "2025-12-31"],
    ["month", "2025-02", "2025-02-01", "2025-02-28"],
    ["month", "2024-02", "2024-02-01", "2024-02-29"],
    ["month", "1900-02", "1900-02-01", "1900-02-28"],
    ["month", "2000-02", "2000-02-01", "2000-02-29"],
    ["even-months", "2025-02", "2025-01-01", "2025-02-28"],
    ["even-months", "2024-02", "2024-01-01", "2024-02-29"],
    ["even-months", "2025-12", "2025-11-01", "2025-12-31"],
  ])("takes the calendar period as a duty's period, due on its last day: %s %s", async (every, label, from, to) => {
    const audit = await bulletins({ every }, [], "2025-12-31", Number(label.slice(0, 4)));
    const duty = audit.finding(`1/party-group/-/-/${label}`);
    expect(duty.period).toEqual({ label, from, to });
    expect(duty.due).toBe(to);
  });
});
