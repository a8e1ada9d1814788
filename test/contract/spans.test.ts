import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, secretary, within } from "./support.js";

const evidence = { activity: "bulletin", by: "party-group" };
const spring = { interpretations: { spring: { from: "01-01", to: "03-31" }, review: { from: "12-01", to: "01-31" } } };
const clauses = { quarter: "1", year: "2", paper: "3", window: "4", review: "5", due: "6" };
const book = mine(
  [
    { clause: clauses.quarter, holder: "body party-group", every: "quarter", evidence },
    { clause: clauses.year, holder: "body party-group", every: "year", evidence },
    { clause: clauses.paper, holder: "body party-group", every: "quarter", by: "covers", grace: 31, evidence },
    { clause: clauses.window, holder: "body party-group", window: "spring", evidence },
    { clause: clauses.review, holder: "body party-group", window: "review", evidence },
    { clause: clauses.due, holder: "body party-group", due: "01-31", opens: "01-01", evidence },
  ],
  spring,
);
const labels = async (unit: Entry, clause: keyof typeof clauses, year = 2025) =>
  (await audited({ ...ledger({ regulations: ["mine"], ...unit }), ...book }, "2025-12-31", year))
    .duties(clauses[clause])
    .map((duty) => duty.split("/").at(-1));

describe("a unit's from and to", () => {
  it("owes nothing for a period that began before the unit", async () => {
    expect(await labels({ from: "2025-04-01" }, "quarter")).toEqual(["2025-Q2", "2025-Q3", "2025-Q4"]);
    expect(await labels({ from: "2025-04-02" }, "quarter")).toEqual(["2025-Q3", "2025-Q4"]);
    expect(await labels({ from: "2025-01-02" }, "year")).toEqual([]);
    expect(await labels({ from: "2025-01-01" }, "year")).toEqual(["2025"]);
  });

  it("owes nothing for a period that ends after the unit", async () => {
    expect(await labels({ to: "2025-06-30" }, "quarter")).toEqual(["2025-Q1", "2025-Q2"]);
    expect(await labels({ to: "2025-06-29" }, "quarter")).toEqual(["2025-Q1"]);
    expect(await labels({ to: "2025-12-30" }, "year")).toEqual([]);
  });

  it("takes the calendar period without its grace", async () => {
    expect(await labels({ to: "2025-06-30" }, "paper")).toEqual(["2025-Q1", "2025-Q2"]);
  });

  it("takes [opens, due] for a window and for a due date", async () => {
    expect(await labels({ from: "2025-01-01", to: "2025-03-31" }, "window")).toEqual(["2025"]);
    expect(await labels({ from: "2025-01-02" }, "window")).toEqual([]);
    expect(await labels({ to: "2025-03-30" }, "window")).toEqual([]);
    expect(await labels({ from: "2025-01-01", to: "2025-01-31" }, "due")).toEqual(["2025-01-31"]);
    expect(await labels({ from: "2025-01-02" }, "due")).toEqual([]);
    expect(await labels({ to: "2025-01-30" }, "due")).toEqual([]);
  });

  it("takes a window over the year's end to its last day", async () => {
    expect(await labels({ from: "2025-12-01", to: "2026-01-31" }, "review")).toEqual(["2025"]);
    expect(await labels({ to: "2025-12-31" }, "review")).toEqual([]);
  });
});

describe("a regulation's own start", () => {
  const since = (from: string) => ({ regulations: [{ id: "mine", from }] });

  it("owes nothing for a period that began before it", async () => {
    expect(await labels(since("2025-04-01"), "quarter")).toEqual(["2025-Q2", "2025-Q3", "2025-Q4"]);
    expect(await labels(since("2025-04-02"), "quarter")).toEqual(["2025-Q3", "2025-Q4"]);
    expect(await labels(since("2025-01-01"), "year")).toEqual(["2025"]);
    expect(await labels(since("2025-01-02"), "year")).toEqual([]);
    expect(await labels(since("2025-01-02"), "window")).toEqual([]);
    expect(await labels(since("2025-01-01"), "due")).toEqual(["2025-01-31"]);
    expect(await labels(since("2025-01-02"), "due")).toEqual([]);
  });

  it("starts one regulation without the others", async () => {
    const regulations = [{ id: "hebei", from: "2026-01-01" }, "qingcheng"];
    const audit = await audited(ledger({ regulations }), "2025-12-31");
    expect(audit.duties("6(1)b")).toEqual([]);
    expect(audit.duties("9.4")).toEqual(["party-group/-/-/2025"]);
  });

  it("has always bound where the mapping gives no from", async () => {
    expect(await labels({ regulations: [{ id: "mine" }] }, "year", 1999)).toEqual(["1999"]);
  });
});

describe("a subordinate unit's own span", () => {
  const parent = ledger({ regulations: ["liaoning"], people: [secretary("wang")] });
  const duties = async (clause: string, span: Entry) => {
    const people = [secretary("chen")];
    const east = within("east", ledger({ id: "east", name: "东所", regulations: ["liaoning"], people, ...span }));
    return (await audited({ ...parent, ...east }, "2025-12-31")).duties(clause);
  };

  it("makes it a counterpart only for periods wholly inside", async () => {
    expect(await duties("6(2)b", {})).toEqual(["party-group/east/-/2025-H1", "party-group/east/-/2025-H2"]);
    expect(await duties("6(2)b", { from: "2025-01-02" })).toEqual(["party-group/east/-/2025-H2"]);
    expect(await duties("6(2)b", { to: "2025-12-30" })).toEqual(["party-group/east/-/2025-H1"]);
  });

  it("makes its head one only for periods wholly inside", async () => {
    expect(await duties("7(8)a", {})).toEqual(["wang/east:chen/-/2025"]);
    expect(await duties("7(8)a", { from: "2025-01-02" })).toEqual([]);
    expect(await duties("7(8)a", { to: "2025-12-30" })).toEqual([]);
  });
});
