import { describe, expect, it } from "vitest";
import { dutiesOf } from "../../../src/audit/duty/duties.js";
import { day, LAST_DAY } from "../../../src/calendar/day.js";
import type { Unit } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, nameOfDuty } from "../../support/duties.js";
import { activity, department, event, person, post, unit } from "../../support/records.js";
import { span } from "../../support/span.js";

const WANG = person("wang", post("secretary"));
const LI = person("li", post("member", { oversees: ["department:office"] }));
const ZHAO = person("zhao", post("department-head", { departments: ["office"] }));
const ROSTER = { people: [WANG, LI, ZHAO], departments: [department("office")] };

/** The duties of a row in 2025 as `holder counterpart recipient label`. */
function owed(row: Entry, own: Parameters<typeof unit>[0] = {}): string[] {
  return bench(row, unit({ ...ROSTER, ...own }), { asOf: "2025-12-31" }).duties.map(nameOfDuty);
}
const LESSON = { activity: "lesson", by: "holder" };
const EACH_HALF = { holder: "role secretary", every: "half-year", evidence: LESSON };

describe("a duty of the calendar", () => {
  it("is owed by each who holds the role, for each period", () => {
    expect(owed(EACH_HALF)).toEqual(["wang - - 2025-H1", "wang - - 2025-H2"]);
    expect(owed({ ...EACH_HALF, holder: "role discipline-head" })).toEqual([]);
  });

  it("is owed to each counterpart, and to each recipient", () => {
    const talk = { talk: "integrity", by: "holder", with: "counterpart" };
    expect(owed({ holder: "role member", counterpart: "overseen-heads", every: "year", evidence: talk })).toEqual([
      "li zhao - 2025",
    ]);
    const report = { report: "responsibility", from: "holder", to: "recipient" };
    const recipient = ["superior-party", "superior-discipline"];
    expect(owed({ holder: "body party-group", recipient, every: "year", evidence: report })).toEqual([
      "party-group - superior-party 2025",
      "party-group - superior-discipline 2025",
    ]);
  });

  it("is owed for periods that lie wholly in the unit's own time", () => {
    expect(owed(EACH_HALF, { span: span("2025-01-01", "2025-12-31") })).toHaveLength(2);
    expect(owed(EACH_HALF, { span: span("2025-01-02", "2025-12-31") })).toEqual(["wang - - 2025-H2"]);
    expect(owed(EACH_HALF, { span: span("2025-01-01", "2025-12-30") })).toEqual(["wang - - 2025-H1"]);
  });

  it("is owed while the regulation binds the unit: for the whole of the period, in one stretch", () => {
    const bound = (...spans: [string, string][]) => ({
      bindings: spans.map(([from, to]) => ({ regulation: "mine", ...span(from, to) })),
    });
    expect(owed(EACH_HALF, bound(["2025-07-01", LAST_DAY]))).toEqual(["wang - - 2025-H2"]);
    expect(owed(EACH_HALF, bound(["2025-07-02", LAST_DAY]))).toEqual([]);
    expect(owed(EACH_HALF, bound(["2024-01-01", "2025-03-31"], ["2025-04-01", LAST_DAY]))).toEqual([
      "wang - - 2025-H2",
    ]);
    expect(owed(EACH_HALF, { bindings: [] })).toEqual([]);
  });

  it("is not owed where the row leaves the unit out", () => {
    expect(owed({ ...EACH_HALF, applies: { levels: ["city"] } })).toEqual([]);
    expect(owed({ ...EACH_HALF, applies: { levels: ["county"] } })).toHaveLength(2);
  });
});

describe("a duty after a record", () => {
  const SIGN = event("2025-03-01", { id: "e1", type: "sign", person: ["person:u/zhao", "person:u/wang"] });
  const after = (row: Entry, own: Unit["records"]["events"] = [SIGN], more: Parameters<typeof unit>[0] = {}) =>
    owed({ after: { event: "sign" }, within: 30, ...row }, { records: { events: own }, ...more });
  const TALK = { holder: "role secretary", evidence: { talk: "reminder", by: "holder", with: "concerned" } };

  it("is one for each whom it names and the clause means, but for the holder himself", () => {
    expect(after(TALK)).toEqual(["wang zhao - e1"]);
    expect(after({ ...TALK, holder: "role member" })).toEqual(["li zhao - e1", "li wang - e1"]);
  });

  it("is one, and lacks whom it concerns, where it names nobody and nothing else would do", () => {
    const nobody = event("2025-03-01", { id: "e1", type: "sign" });
    const row = { after: { event: "sign" }, within: 30, ...TALK };
    const { duties } = bench(row, unit({ ...ROSTER, records: { events: [nobody] } }), { asOf: "2025-12-31" });
    expect(duties.map(({ counterpart, trigger }) => [counterpart, trigger?.lacks])).toEqual([[null, "concerned"]]);
  });

  it("is owed by who holds the role on day 0, were it for that day alone", () => {
    const people = [
      person("li", post("member", span("2025-03-01", "2025-03-01"))),
      person("gone", post("member", { to: day("2025-02-28") })),
      person("next", post("member", { from: day("2025-03-02") })),
    ];
    expect(after({ holder: "role member", evidence: LESSON }, [SIGN], { people })).toEqual(["li - - e1"]);
  });

  it("is owed where its day 0, not its period, lies in the unit's time and the regulation's", () => {
    expect(after(TALK, [SIGN], { span: span("2025-03-01", "2025-03-01") })).toHaveLength(1);
    expect(after(TALK, [SIGN], { span: span("2025-03-02", "2025-12-31") })).toEqual([]);
    const from = (first: string) => ({ bindings: [{ regulation: "mine", from: day(first), to: LAST_DAY }] });
    expect(after(TALK, [SIGN], from("2025-03-01"))).toHaveLength(1);
    expect(after(TALK, [SIGN], from("2025-03-02"))).toEqual([]);
  });

  it("is owed by the one whom it concerns, or who did it, where the row says so", () => {
    const inOffice = event("2025-03-01", { id: "e1", type: "sign", department: ["department:office"] });
    const row = { holder: "role member", evidence: LESSON };
    const over = { event: "sign", concerning: "overseen-department" };
    expect(after({ ...row, after: over }, [inOffice])).toEqual(["li - - e1"]);
    expect(after({ ...row, after: over, holder: "role secretary" }, [inOffice])).toEqual([]);
    const visit = activity("2025-03-01", { id: "a1", type: "inspection", by: ["person:u/li"] });
    const own = { after: { activity: "inspection", by: "holder" }, within: 30, evidence: LESSON };
    const did = (holder: string) => owed({ ...own, holder }, { records: { activities: [visit] } });
    expect([did("role member"), did("role secretary")]).toEqual([["li - - a1"], []]);
  });

  it("is met by what serves after events of its type alone, where the row says which", () => {
    const evidence = [LESSON, { activity: "inspection", by: "holder", "if-event": "accident" }];
    const row = { holder: "role secretary", after: { event: ["sign", "accident"] }, within: 30, evidence };
    const accident = event("2025-03-02", { id: "e2", type: "accident" });
    const u = unit({ ...ROSTER, records: { events: [SIGN, accident] } });
    const { duties } = bench(row, u, { asOf: "2025-12-31" });
    const serving = duties.map((duty) => [
      duty.occurrence.label,
      duty.obligation.evidence.map(({ types }) => types?.[0]),
    ]);
    expect(Object.fromEntries(serving)).toEqual({ e1: ["lesson"], e2: ["lesson", "inspection"] });
  });

  it("belongs to the year of its day 0, and is found for any year where none is asked for", () => {
    const earlier = event("2024-12-31", { id: "e0", type: "sign", person: ["person:u/zhao"] });
    const row = { after: { event: "sign" }, within: 30, ...TALK };
    const u = unit({ ...ROSTER, records: { events: [SIGN, earlier] } });
    const { obligation, book, context } = bench(row, u, { asOf: "2025-12-31" });
    const labels = (years: readonly number[] | null) =>
      dutiesOf(obligation, book, context, years).map(({ occurrence }) => occurrence.label);
    expect([labels([2025]), labels([2024]), labels(null).sort()]).toEqual([["e1"], ["e0"], ["e0", "e1"]]);
  });
});
