import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, person, post, ruling, within } from "../contract/support.js";

const WHO = { regulations: "mine", people: [person("wang", post("member"))] };
const BELOW = { id: "low", superior: "u", regulations: "mine", people: [person("li", post("member"))] };

/** What is found of the unit `u` and of `low` below it. */
function found(regulation: Readonly<Record<string, string>>, own: Records, below: Records) {
  return audited(
    { ...regulation, ...within("u", ledger(WHO, own)), ...within("low", ledger(BELOW, below)) },
    "2025-12-31",
  );
}
type Records = Parameters<typeof ledger>[1];

describe("a record in the ledger of a unit below starts a duty of the unit above:", () => {
  const evidence = { meeting: "party-group-meeting" };
  it.each<[string, Entry, Records]>([
    ["a case", { case: "any" }, { cases: [{ id: "it", date: "2025-03-01", subject: "li" }] }],
    ["an event", { event: "accident" }, { events: [{ id: "it", date: "2025-03-01", type: "accident" }] }],
    [
      "a meeting",
      { meeting: "study-session" },
      { meetings: [{ id: "it", date: "2025-03-01", type: "study-session" }] },
    ],
    [
      "an assessment",
      { assessment: "annual" },
      { assessments: [{ id: "it", date: "2025-03-01", type: "annual", covers: "2024" }] },
    ],
    [
      "an activity",
      { activity: "inspection" },
      { activities: [{ id: "it", date: "2025-03-01", type: "inspection", by: "party-group" }] },
    ],
    [
      "a report",
      { report: "analysis" },
      { reports: [{ id: "it", date: "2025-03-01", type: "analysis", from: "party-group", to: "discipline-group" }] },
    ],
    [
      "an appointment",
      { appointment: "promotion" },
      { appointments: [{ id: "it", date: "2025-03-01", type: "promotion", person: "li" }] },
    ],
  ])("%s", async (_, after, below) => {
    const row = { clause: "1", holder: "body party-group", after: { ...after, below: true }, within: 30, evidence };
    const { status } = await found(mine([row]), {}, below);
    expect(status("1/party-group/-/-/low:it")).toBe("gap");
  });
});

describe("what bars somebody is held against", () => {
  const held = { who: "wang", finding: "accountable", measures: [{ type: "removal", date: "2025-03-01" }] };
  const cases = [{ id: "it", date: "2025-02-01", subject: "party-group", leaders: [held] }];

  it("the appointments in the ledger of another unit", async () => {
    const rule = { clause: "1", check: "bar", measures: "removal", bars: "appointment", months: 12 };
    const appointments = [{ id: "post", date: "2025-06-01", type: "appointment", person: "u/wang" }];
    const { status } = await found(ruling([rule]), { cases }, { appointments });
    expect(status("1/wang/-/-/low:post")).toBe("breach");
  });

  it("the assessments in the ledger of another unit", async () => {
    const rule = { clause: "1", check: "bar", bars: "honours" };
    const annual = { type: "annual", covers: "2025", subject: "u/wang", grade: "excellent" };
    const { status } = await found(
      ruling([rule]),
      { cases },
      { assessments: [{ id: "grade", date: "2025-12-20", ...annual }] },
    );
    expect(status("1/wang/-/-/low:grade")).toBe("breach");
  });
});
