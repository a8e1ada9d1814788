import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, overseer, person, post, secretary, within } from "./support.js";

const breakdown = (date: string) => ({ activities: [{ date, type: "breakdown", by: "party-group" }] });
const hebei = async (date: string, year = 2025) =>
  (await audited(ledger({ regulations: ["hebei"] }, breakdown(date)), "2026-12-31", year)).finding(
    `11a/party-group/-/-/${year}`,
  );

describe("windows", () => {
  it("counts acts on the first and the last day of the window as on time", async () => {
    expect((await hebei("2025-01-01")).status).toBe("met");
    expect((await hebei("2025-03-31")).status).toBe("met");
  });

  it("counts an act on the day after the window as one day late", async () => {
    expect(await hebei("2025-04-01")).toMatchObject({ status: "late", daysLate: 1 });
  });

  it("counts a late act until next year's window opens", async () => {
    expect(await hebei("2025-12-31")).toMatchObject({ status: "late", daysLate: 275 });
    expect((await hebei("2026-01-01")).status).toBe("gap");
    expect((await hebei("2026-01-01", 2026)).status).toBe("met");
  });

  it("ignores the covers of a record where the row names none", async () => {
    const activities = [{ date: "2025-02-01", type: "breakdown", by: "party-group", covers: "2023" }];
    const audit = await audited(ledger({ regulations: ["hebei"] }, { activities }), "2025-12-31");
    expect(audit.status("11a/party-group/-/-/2025")).toBe("met");
  });

  it.each([
    ["2025-11-30", "gap"],
    ["2025-12-01", "met"],
    ["2025-12-31", "met"],
    ["2026-01-01", "late"],
    ["2026-11-30", "late"],
    ["2026-12-01", "gap"],
  ])("judges a window of December by an act on %s", async (date, status) => {
    const reports = [{ date, type: "responsibility", from: "party-group", to: "superior-party" }];
    const audit = await audited(ledger({ regulations: ["liaoning"] }, { reports }), "2026-12-31", 2025);
    expect(audit.status("18(7)b/party-group/-/superior-party/2025")).toBe(status);
  });

  it("counts the days late of a December window into the next year", async () => {
    const reports = [{ date: "2025-11-30", type: "responsibility", from: "party-group", to: "superior-party" }];
    const audit = await audited(ledger({ regulations: ["liaoning"] }, { reports }), "2025-12-01", 2024);
    expect(audit.finding("18(7)b/party-group/-/superior-party/2024")).toMatchObject({ status: "late", daysLate: 334 });
  });

  it.each([
    ["2025-05-31", "gap"],
    ["2025-06-01", "met"],
    ["2025-07-31", "met"],
    ["2025-08-01", "late"],
  ])("judges the window of mid-year by a meeting on %s", async (date, status) => {
    const meetings = [{ date, type: "performance-review-meeting" }];
    const audit = await audited(ledger({ regulations: ["hebei"] }, { meetings }), "2025-12-31");
    expect(audit.status("16a/party-group/-/-/2025")).toBe(status);
  });

  it.each([
    ["2025-06-30", "gap"],
    ["2025-07-01", "met"],
    ["2025-12-31", "met"],
    ["2026-01-01", "late"],
  ])("judges a report due by the year's end by one of %s", async (date, status) => {
    const reports = [{ date, type: "responsibility", from: "li", to: "party-group" }];
    const unit = { regulations: ["liaoning"], people: [person("li", post("member"))] };
    const audit = await audited(ledger(unit, { reports }), "2026-06-29", 2025);
    expect(audit.status("8(10)/li/-/party-group/2025")).toBe(status);
  });
});

describe("windows over the year's end", () => {
  const unit = { regulations: ["qingcheng"], people: [secretary("wang"), overseer("li", [])] };
  const assessed = (date: string, covers: string, asOf = "2026-12-31", year?: number) =>
    audited(ledger(unit, { assessments: [{ date, type: "annual", subject: "li", covers }] }), asOf, year);
  const duty = "10.3c/wang/li/-/2025";

  it("is labelled with the year it opens in, and runs into the next", async () => {
    const audit = await audited(ledger(unit), "2025-12-31", 2025);
    expect(audit.duties("10.3c")).toEqual(["wang/li/-/2025"]);
    expect(audit.finding(duty).period).toEqual({ label: "2025", from: "2025-12-01", to: "2026-01-31" });
    expect(audit.finding(duty).due).toBe("2026-01-31");
  });

  it.each([
    ["2025-11-30", "gap"],
    ["2025-12-01", "met"],
    ["2026-01-01", "met"],
    ["2026-01-31", "met"],
    ["2026-02-01", "late"],
    ["2026-11-30", "late"],
    ["2026-12-01", "gap"],
  ])("judges the window of 2025 by an act on %s", async (date, status) => {
    expect((await assessed(date, "2025", "2026-12-31", 2025)).status(duty)).toBe(status);
  });

  it("refuses an assessment that covers another year than the row names", async () => {
    expect((await assessed("2026-01-10", "2026", "2026-12-31", 2025)).status(duty)).toBe("gap");
    expect((await assessed("2025-12-10", "2024", "2026-12-31", 2025)).status(duty)).toBe("gap");
  });

  it("belongs to the year it opens in, whatever day it falls due", async () => {
    const january = await assessed("2026-01-10", "2025", "2026-01-15");
    expect(january.duties("10.3c")).toEqual(["wang/li/-/2025", "wang/li/-/2026"]);
    const after = await assessed("2026-01-10", "2025", "2026-01-15", 2026);
    expect(after.duties("10.3c")).toEqual(["wang/li/-/2026"]);
    const before = await assessed("2026-01-10", "2025", "2026-01-15", 2025);
    expect(before.duties("10.3c")).toEqual(["wang/li/-/2025"]);
    expect(before.status(duty)).toBe("met");
  });

  it("is still open in the next January, and a gap in February", async () => {
    const status = async (asOf: string) => (await audited(ledger(unit), asOf, 2025)).status(duty);
    expect(await status("2025-12-31")).toBe("pending");
    expect(await status("2026-01-01")).toBe("due-soon");
    expect(await status("2026-01-31")).toBe("due-soon");
    expect(await status("2026-02-01")).toBe("gap");
  });

  it.each([
    ["2024-10-31", "gap", null],
    ["2024-11-01", "met", null],
    ["2025-03-31", "met", null],
    ["2025-04-01", "late", 1],
    ["2025-10-31", "late", 214],
    ["2025-11-01", "gap", null],
  ])("judges the closing window of 2024 (November to March) by an assessment on %s", async (date, status, daysLate) => {
    const assessments: Entry[] = [{ date, type: "annual", covers: "2024" }];
    const files = ledger({ regulations: ["city-procuratorate"] }, { assessments });
    const audit = await audited(files, "2025-12-31", 2024);
    expect(audit.finding("16(4)b/leading-group/-/-/2024")).toMatchObject({ status, daysLate });
  });
});

describe("windows that name the year before", () => {
  it.each([
    ["2024", "met"],
    ["2025", "gap"],
  ])("judges an inspection of the first quarter that covers %s", async (covers, status) => {
    const assessments = [{ date: "2025-02-01", type: "annual", covers, subject: "east" }];
    const files = {
      ...ledger({ regulations: ["liaoning"] }, { assessments }),
      ...within("east", ledger({ id: "east", name: "东所", regulations: ["liaoning"] })),
    };
    expect((await audited(files, "2025-12-31")).status("6(15)a/party-group/east/-/2025")).toBe(status);
  });
});
