import { describe, expect, it } from "vitest";
import type { Act } from "../../../src/audit/duty/acts.js";
import {
  countingOf,
  daysCounted,
  doubtfulAmong,
  evidenceFor,
  firstOfEachRecord,
  meetsAll,
  openedAlone,
  requiredBy,
  servingIn,
  untoldFor,
} from "../../../src/audit/duty/evidence.js";
import { day } from "../../../src/calendar/day.js";
import type { Activity, PartyKey, Records, Talk } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { bench, countedFor, idsOf, onlyDuty } from "../../support/duties.js";
import {
  activity,
  caseOn,
  event,
  leader,
  measure,
  meeting,
  person,
  post,
  report,
  talk,
  unit,
} from "../../support/records.js";

const LESSON = { activity: "lesson", by: "party-group" };
const lesson = (date: string, fields: Partial<Activity> = {}) =>
  activity(date, { id: date, type: "lesson", by: ["body:party-group"], ...fields });
const ROW = { holder: "body party-group", due: "06-30", opens: "02-01", evidence: LESSON };

/** A row, and the records of a unit held to it at the end of 2025. */
const held = (row: Entry, records: Partial<Records>) =>
  bench({ holder: "body party-group", ...row }, unit({ records }), { asOf: "2025-12-31" });

describe("how many records a duty needs", () => {
  it("is one, so many as the row says, other for a unit that it names, or one of each kind", () => {
    const required = (row: Entry) => requiredBy(onlyDuty(held({ ...ROW, ...row }, {})));
    expect(required({})).toBe(1);
    expect(required({ n: 3 })).toBe(3);
    expect(required({ n: 3, "n-for": { u: 2 } })).toBe(2);
    expect(required({ evidence: { all: [LESSON, { report: "analysis", from: "holder" }] } })).toBe(2);
  });
});

describe("the records that count for a duty", () => {
  const counted = (...activities: Activity[]) =>
    countedFor(ROW, unit({ records: { activities } }), { asOf: "2025-12-31" });

  it("are done from its first day on, late ones too", () => {
    expect(counted(lesson("2025-01-31"), lesson("2025-02-01"))).toEqual(["2025-02-01"]);
    expect(counted(lesson("2025-07-01"), lesson("2025-06-30"))).toEqual(["2025-06-30", "2025-07-01"]);
  });

  it("are what the evidence asks for", () => {
    expect(
      counted(lesson("2025-03-01", { type: "lecture" }), lesson("2025-03-02", { by: ["body:government"] })),
    ).toEqual([]);
  });

  it("come by date, and of one date by file and line", () => {
    const at = (id: string, file: string, line: number) => lesson("2025-03-01", { id, file, line });
    expect(counted(at("c", "b.yaml", 1), at("b", "a.yaml", 12), at("a", "a.yaml", 2), lesson("2025-02-01"))).toEqual([
      "2025-02-01",
      "a",
      "b",
      "c",
    ]);
  });

  it("count once, though a record shows several acts", () => {
    const heard = ["person:u/li", "person:u/hu"].map(() => ({
      from: "body:government" as const,
      type: "analysis",
      covers: null,
    }));
    const records = { meetings: [meeting("2025-03-01", { id: "m1", heard })] };
    const evidence = { report: "analysis", from: "government" };
    expect(countedFor({ ...ROW, evidence }, unit({ records }), { asOf: "2025-12-31" })).toEqual(["m1"]);
  });

  it("count by the first of what a case records of itself, wherever it stands", () => {
    const of = (...dates: string[]) => {
      const reported = dates.map((date) => ({ to: ["organ:superior-discipline" as const], date: day(date) }));
      const row = {
        after: { case: "any" },
        within: 30,
        evidence: { report: "case-report", own: "reported", to: "superior-discipline" },
      };
      const on = held(row, { cases: [caseOn("2025-03-01", { id: "c1", reported })] });
      return evidenceFor(onlyDuty(on), on.acts, on.context).map(({ date }) => date);
    };
    expect([of("2025-03-20", "2025-03-05"), of("2025-03-05", "2025-03-20"), of()]).toEqual([
      ["2025-03-05"],
      ["2025-03-05"],
      [],
    ]);
  });

  it("deal after an event with that event", () => {
    const row = { after: { event: "sign" }, within: 30, evidence: LESSON };
    const events = [event("2025-03-01", { id: "e1", type: "sign" })];
    const activities = [
      lesson("2025-03-02", { about: ["e1"] }),
      lesson("2025-03-03"),
      lesson("2025-03-04", { about: ["e2"] }),
    ];
    const on = held(row, { events, activities });
    expect(idsOf(evidenceFor(onlyDuty(on), on.acts, on.context))).toEqual(["2025-03-02"]);
  });
});

describe("where days are counted", () => {
  const row = { holder: "body party-group", every: "year", count: "days", n: 3, evidence: LESSON };
  const days = (asOf: string, ...activities: Activity[]) => {
    const on = held(row, { activities });
    return daysCounted(onlyDuty(on), evidenceFor(onlyDuty(on), on.acts, on.context), day(asOf));
  };
  const took = (from: string, to: string) => lesson(from, { ends: day(to) });

  it("they are those that a record took, no day twice", () => {
    expect(days("2025-12-31", took("2025-03-01", "2025-03-03"), took("2025-03-03", "2025-03-04"))).toEqual([
      "2025-03-01",
      "2025-03-02",
      "2025-03-03",
      "2025-03-04",
    ]);
  });

  it("they lie in the period and by the as-of day", () => {
    expect(days("2025-12-31", took("2024-12-30", "2025-01-01"))).toEqual(["2025-01-01"]);
    expect(days("2025-12-31", took("2025-12-31", "2026-01-02"))).toEqual(["2025-12-31"]);
    expect(days("2025-03-01", took("2025-03-01", "2025-03-03"))).toEqual(["2025-03-01"]);
  });

  it("are the dates of the records where records are counted", () => {
    const on = held(ROW, { activities: [took("2025-03-01", "2025-03-03")] });
    expect(daysCounted(onlyDuty(on), evidenceFor(onlyDuty(on), on.acts, on.context), day("2025-12-31"))).toEqual([
      "2025-03-01",
    ]);
  });
});

describe("a record of each of several kinds", () => {
  const all = [
    { meeting: "party-group-meeting", topics: ["integrity", "assessment"] },
    { meeting: "party-group-meeting", topics: "integrity" },
  ];
  const serving = (...meetings: Parameters<typeof held>[1]["meetings"] & object) => {
    const on = held({ due: "06-30", evidence: { all } }, { meetings });
    const duty = onlyDuty(on);
    return idsOf(countingOf(duty, evidenceFor(duty, on.acts, on.context), servingIn(duty, on.context)));
  };
  const met = (date: string, ...topics: string[]) => meeting(date, { id: date, topics });

  it("serves one kind alone, the earliest that complete them", () => {
    expect(
      serving(met("2025-01-01", "integrity"), met("2025-02-01", "integrity"), met("2025-03-01", "integrity")),
    ).toEqual(["2025-01-01", "2025-02-01"]);
  });

  it("makes room for another where it may serve as a second kind", () => {
    expect(serving(met("2025-01-01", "integrity"), met("2025-02-01", "assessment"))).toEqual([
      "2025-01-01",
      "2025-02-01",
    ]);
    expect(serving(met("2025-01-01", "assessment"), met("2025-02-01", "assessment"))).toEqual(["2025-01-01"]);
  });
});

describe("acts that write no topics", () => {
  const untold = (row: Entry, ...meetings: Parameters<typeof held>[1]["meetings"] & object) => {
    const on = held(row, { events: [event("2025-03-01", { id: "e1", type: "sign" })], meetings });
    return idsOf(untoldFor(onlyDuty(on), on.acts, on.context));
  };
  const evidence = { meeting: "party-group-meeting", topics: "rectification" };
  const row = { after: { event: "sign" }, within: 30, evidence };
  const met = (fields: Parameters<typeof meeting>[1]) => meeting("2025-03-05", { id: "m1", about: ["e1"], ...fields });

  it("may have been on what the clause names, where they are about what it follows", () => {
    expect(untold(row, met({}))).toEqual(["m1"]);
    expect(untold(row, met({ about: ["e2"] }))).toEqual([]);
    expect(untold(row, met({ about: [] }))).toEqual([]);
  });

  it("are none that write topics, and none where the clause names none", () => {
    expect(untold(row, met({ topics: ["integrity"] }))).toEqual([]);
    expect(untold({ ...row, evidence: { meeting: "party-group-meeting" } }, met({}))).toEqual([]);
  });
});

describe("cases that were taken up and lead nowhere", () => {
  const opened = (fields: Parameters<typeof caseOn>[1], asOf = "2025-12-31", carried = true) => {
    const cases = [caseOn("2025-03-05", { id: "c1", about: ["e1"], ...fields })];
    const row = { after: { event: "sign" }, within: 30, evidence: { case: "any", "carried-through": carried } };
    const on = held(row, { events: [event("2025-03-01", { id: "e1", type: "sign" })], cases });
    const duty = onlyDuty(on);
    return idsOf(openedAlone(duty, evidenceFor(duty, on.acts, on.context), day(asOf)));
  };

  it("are neither concluded, nor with a measure or a decision by the day", () => {
    expect(opened({})).toEqual(["c1"]);
    const concluded = { concluded: day("2025-06-01") };
    expect([opened(concluded, "2025-05-31"), opened(concluded, "2025-06-01")]).toEqual([["c1"], []]);
    const measured = { measures: [measure("removal", "2025-06-01")] };
    expect([opened(measured, "2025-05-31"), opened(measured, "2025-06-01")]).toEqual([["c1"], []]);
    expect(opened({ leaders: [leader("person:u/li")] })).toEqual([]);
  });

  it("are nothing to speak of where the clause asks for no more", () => {
    expect(opened({}, "2025-12-31", false)).toEqual([]);
  });
});

describe("acts of which a person must judge whether they do it", () => {
  const talks = { talk: "reminder", with: "concerned" };
  const evidence = [
    { ...talks, by: "any role discipline-head", implied: true },
    { ...talks, by: "any role secretary", implied: true, doubtful: true },
  ];
  const people = [
    person("sun", post("discipline-head")),
    person("wang", post("secretary")),
    person("li", post("staff")),
  ];
  const doubtful = (alternatives: Entry[], ...spoken: Talk[]) => {
    const events = [event("2025-03-01", { id: "e1", type: "sign", person: ["person:u/li"] })];
    const row = { holder: "body party-group", after: { event: "sign" }, within: 30, evidence: alternatives };
    const on = bench(row, unit({ people, records: { events, talks: spoken } }), { asOf: "2025-12-31" });
    const duty = onlyDuty(on);
    return idsOf(doubtfulAmong(on.acts.of("talk", null), duty, on.context));
  };
  const by = (who: PartyKey, fields: Partial<Talk> = {}) =>
    talk("2025-03-05", { id: who, type: "reminder", by: [who], with: ["person:u/li"], ...fields });

  it("are those that nothing but doubtful evidence asks for", () => {
    expect(doubtful(evidence, by("person:u/wang"), by("person:u/sun"))).toEqual(["person:u/wang"]);
    expect(doubtful(evidence.slice(0, 1), by("person:u/sun"))).toEqual([]);
  });

  it("are those without about, where only they are doubtful", () => {
    const linked = { ...talks, by: "any role secretary" };
    const either = [linked, { ...linked, implied: true, doubtful: true }];
    expect(doubtful(either, by("person:u/wang"))).toEqual(["person:u/wang"]);
    expect(doubtful(either, by("person:u/wang", { about: ["e1"] }))).toEqual([]);
  });
});

describe("acts in an order", () => {
  const on = held(
    { ...ROW, evidence: { report: "analysis", from: "holder" } },
    { reports: [report("2025-03-01"), report("2025-03-02")] },
  );
  const [first, second] = on.acts.of("report", null);

  it("have of each record the first", () => {
    const again: Act | undefined = first && { ...first, type: "other" };
    const acts = [first, again, second].flatMap((one) => one ?? []);
    expect(firstOfEachRecord(acts)).toEqual([first, second]);
    expect(firstOfEachRecord([])).toEqual([]);
  });

  it("meet all that is asked of them, or not", () => {
    const demand = (isMet: boolean) => ({
      isMet: () => isMet,
      lack: () => ({ code: "own", args: {} }) as const,
      weight: () => 1,
    });
    if (!first) throw new Error("no act");
    expect([
      meetsAll([])(first),
      meetsAll([demand(true), demand(false)])(first),
      meetsAll([demand(true)])(first),
    ]).toEqual([true, false, true]);
  });
});
