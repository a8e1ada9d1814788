import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, person, post } from "./support.js";

const educate = { activity: "education", by: "party-group" };
const after = { after: { event: "accident" }, holder: "body party-group", evidence: educate };
const book = mine(
  [
    { clause: "1", ...after, within: 10 },
    { clause: "2", ...after, interpretation: "promptly" },
    { clause: "3", ...after },
    { clause: "4", ...after, within: "1 month" },
    { clause: "5", ...after, interpretation: "shortly" },
  ],
  {
    interpretations: {
      promptly: { words: "及时", within: 30 },
      shortly: { words: "近期", within: "2 months" },
    },
  },
);
const accident = (date = "2025-03-01"): Entry => ({ id: "e1", date, type: "accident" });
const education = (date: string, about = "e1"): Entry => ({ date, type: "education", by: "party-group", about });

const judged = (asOf: string, activities: Entry[] = [], config = "", day = "2025-03-01") =>
  audited(
    {
      ...ledger(
        { regulations: ["mine"], people: [person("li", post("member"))] },
        { events: [accident(day)], activities },
      ),
      ...book,
      ...(config === "" ? {} : { "audit.config.yaml": config }),
    },
    asOf,
    2025,
  );
const duty = (clause: string) => `${clause}/party-group/-/-/e1`;

describe("Limit (contract 3.9)", () => {
  it("where the clause names a time, that is it", async () => {
    expect((await judged("2025-03-12")).finding(duty("1"))).toMatchObject({ due: "2025-03-11", status: "gap" });
  });

  it("where it says 及时, the interpretation of that word reads it, and the report names the reading", async () => {
    const finding = (await judged("2025-03-12")).finding(duty("2"));
    expect(finding).toMatchObject({ due: "2025-03-31", interpretations: [{ id: "promptly" }] });
  });

  it("and a setting changes it", async () => {
    const config = "interpretations: { promptly: { within: 5 } }\n";
    expect((await judged("2025-03-12", [], config)).finding(duty("2"))).toMatchObject({
      due: "2025-03-06",
      status: "gap",
    });
  });

  it.each([
    ["2025-03-01", "2025-04-01"],
    ["2025-01-31", "2025-02-28"],
  ])("a month from %s ends on %s: the same day of the next, or its last", async (day, due) => {
    expect((await judged("2025-12-31", [], "", day)).finding(duty("4")).due).toBe(due);
  });

  it("an interpretation and a setting may count months too", async () => {
    expect((await judged("2025-12-31")).finding(duty("5")).due).toBe("2025-05-01");
    const config = "interpretations: { shortly: { within: 1 month } }\n";
    expect((await judged("2025-12-31", [], config)).finding(duty("5")).due).toBe("2025-04-01");
  });
});

describe("Where the clause names no time, the duty has no due date (contract 3.9)", () => {
  it("due and period.to are null", async () => {
    const { due, period } = (await judged("2025-03-12")).finding(duty("3"));
    expect({ due, period }).toEqual({ due: null, period: { label: "e1", from: "2025-03-01", to: null } });
  });

  it.each(["2025-03-02", "2025-12-30"])("met whenever done: on %s", async (date) => {
    expect((await judged("2025-12-31", [education(date)])).finding(duty("3"))).toMatchObject({
      status: "met",
      daysLate: null,
    });
  });

  it.each([
    ["2025-05-30", "pending"],
    ["2025-05-31", "review"],
    ["2027-05-31", "review"],
  ])("else pending, and review once more than 90 days have passed since day 0: %s is %s", async (asOf, status) => {
    expect((await judged(asOf)).status(duty("3"))).toBe(status);
  });

  it("or more days than open-after says", async () => {
    expect((await judged("2025-03-12", [], "open-after: 10\n")).status(duty("3"))).toBe("review");
    expect((await judged("2025-03-11", [], "open-after: 10\n")).status(duty("3"))).toBe("pending");
  });

  it("an act before day 0 does not count", async () => {
    expect((await judged("2025-03-12", [education("2025-02-28")])).status(duty("3"))).toBe("pending");
  });
});
