import { describe, expect, it } from "vitest";
import { actsSpeakingOf } from "../../../src/audit/duty/speaking.js";
import type { Activity, Event, Meeting } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, idsOf, onlyDuty } from "../../support/duties.js";
import { activity, event, meeting, person, unit } from "../../support/records.js";

const PEOPLE = [{ ...person("li"), name: "李为民" }];
const SIGN: Partial<Event> = { id: "e1", type: "sign", summary: "扶贫资金挪用" };
const ROW = { holder: "body party-group", after: { event: "sign" } };
const WITHIN: Entry = { within: 30 };

/** The acts that speak of an event of 2025-03-01. */
function speaking(
  {
    activities = [],
    meetings = [],
  }: { readonly activities?: readonly Activity[]; readonly meetings?: readonly Meeting[] },
  {
    sign = {},
    limit = WITHIN,
    evidence = { activity: "rectification" },
  }: { readonly sign?: Partial<Event>; readonly limit?: Entry; readonly evidence?: Entry } = {},
): string[] {
  const events = [event("2025-03-01", { ...SIGN, ...sign })];
  const on = bench(
    { ...ROW, evidence, ...limit },
    unit({ people: PEOPLE, records: { events, activities, meetings } }),
    {
      asOf: "2025-12-31",
    },
  );
  const { acts, lackTopics } = actsSpeakingOf(onlyDuty(on), on.acts, on.context);
  return [...idsOf(acts), ...(lackTopics ? ["without topics"] : [])];
}
const acted = (title: string | null, fields: Partial<Activity> = {}) =>
  activity("2025-03-05", { id: "a1", type: "rectification", title, ...fields });
const said = (title: string, fields: Partial<Activity> = {}) => speaking({ activities: [acted(title, fields)] });

describe("an act that does not say what it is about", () => {
  it("speaks of an event where its title shares three characters in a row with it", () => {
    expect(said("扶贫资金清理")).toEqual(["a1"]);
    expect(said("清理资金挪")).toEqual(["a1"]);
    expect(said("资金清理")).toEqual([]);
  });

  it("does not where all they share are words of any matter", () => {
    expect(said("党风廉政建设")).toEqual([]);
    const sign = { summary: "党风廉政建设" };
    expect(speaking({ activities: [acted("党风廉政建设")] }, { sign })).toEqual([]);
  });

  it("speaks of it where its title names the person whom it is on", () => {
    const sign = { person: ["person:u/li"] as const, summary: null };
    expect(speaking({ activities: [acted("与李为民核对")] }, { sign })).toEqual(["a1"]);
    expect(speaking({ activities: [acted("与王建国核对")] }, { sign })).toEqual([]);
  });

  it("may say it in what was decided", () => {
    const evidence = { meeting: "party-group-meeting" };
    const met = (decisions: readonly string[]) => meeting("2025-03-05", { id: "m1", decisions });
    expect(speaking({ meetings: [met(["清退扶贫资金"])] }, { evidence })).toEqual(["m1"]);
    expect(speaking({ meetings: [met([])] }, { evidence })).toEqual([]);
  });

  it("speaks in time: from day 0 to the due date", () => {
    const on = (date: string) =>
      speaking({ activities: [activity(date, { id: "a1", type: "rectification", title: "扶贫资金" })] });
    expect([on("2025-02-28"), on("2025-03-01"), on("2025-03-31"), on("2025-04-01")]).toEqual([[], ["a1"], ["a1"], []]);
  });

  it("speaks of it by one word where nothing is due, and that is all that is left of its text", () => {
    const sign = { summary: "挪用" };
    const activities = [acted("挪用")];
    expect(speaking({ activities }, { sign })).toEqual([]);
    expect(speaking({ activities }, { sign, limit: {} })).toEqual(["a1"]);
  });
});

describe("an act that says what it is about, or is of another type", () => {
  it("does not speak of anything else", () => {
    expect(said("扶贫资金清理", { about: ["e2"] })).toEqual([]);
    expect(said("扶贫资金清理", { type: "lesson" })).toEqual([]);
  });
});

describe("an act where the clause names a topic", () => {
  const evidence = { meeting: "party-group-meeting", topics: "rectification" };
  const met = (topics: readonly string[], title = "扶贫资金") => [meeting("2025-03-05", { id: "m1", topics, title })];

  it("speaks of it where it writes that topic; it lacks the topic where it writes none", () => {
    expect(speaking({ meetings: met(["rectification"]) }, { evidence })).toEqual(["m1"]);
    expect(speaking({ meetings: met([]) }, { evidence })).toEqual(["m1", "without topics"]);
    expect(speaking({ meetings: met(["assessment"]) }, { evidence })).toEqual([]);
  });

  it("speaks of it where it writes another and its title names that, and lacks the topic", () => {
    expect(speaking({ meetings: met(["assessment"], "扶贫资金整改") }, { evidence })).toEqual(["m1", "without topics"]);
  });
});
