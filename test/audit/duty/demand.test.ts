import { describe, expect, it } from "vitest";
import { demandsBesidesLink, demandsOf, isNamedInTitle } from "../../../src/audit/duty/demand.js";
import { day } from "../../../src/calendar/day.js";
import type { Activity, Meeting } from "../../../src/ledger/model.js";
import type { Entry } from "../../contract/support.js";
import { type Bench, bench, onlyDuty } from "../../support/duties.js";
import { activity, caseOn, event, leader, meeting, person, post, report, talk, unit } from "../../support/records.js";

type Own = Parameters<typeof unit>[0];

const held = (row: Entry, own: Own): Bench =>
  bench({ holder: "body party-group", ...row }, unit(own), { asOf: "2025-12-31" });

/** What the record called `it` lacks to count for the one duty of a row in 2025, and how much each sets it apart. */
function lacks(row: Entry, own: Own, asked = demandsOf) {
  const on = held(row, own);
  const [evidence] = on.obligation.evidence;
  const act = evidence && on.acts.of(evidence.kind, null).find(({ record }) => record.id === "it");
  if (!act) throw new Error("no such act");
  return asked(evidence, onlyDuty(on), on.context)
    .filter((demand) => !demand.isMet(act))
    .map((demand) => ({ ...demand.lack(act), weight: demand.weight(act) }));
}
/** The same by their codes. */
const codes = (...of: Parameters<typeof lacks>) => lacks(...of).map(({ code }) => code);

describe("a lesson that the second quarter asks for", () => {
  const ROW = { due: "06-30", opens: "04-01", evidence: { activity: "lesson", by: "holder" } };
  const lesson = (date: string, fields: Partial<Activity> = {}, row: Entry = ROW) => {
    const it = activity(date, { id: "it", type: "lesson", by: ["body:party-group"], ...fields });
    return lacks(row, { records: { activities: [it] } });
  };

  it("lacks nothing from its first day to its last", () => {
    expect([lesson("2025-04-01"), lesson("2025-06-30")]).toEqual([[], []]);
  });

  it("is early by its days, of which thirty-one are near and one more is far", () => {
    expect(lesson("2025-03-31")).toMatchObject([{ code: "early", args: { days: 1, first: "2025-04-01" } }]);
    expect(lesson("2025-03-01")).toMatchObject([{ args: { days: 31 }, weight: 1 }]);
    expect(lesson("2025-02-28")).toMatchObject([{ args: { days: 32 }, weight: 3 }]);
  });

  it("is late once lateness has an end, or there is none", () => {
    const closed = { window: "autumn", evidence: ROW.evidence };
    const inWindow = (date: string) => {
      const it = activity(date, { id: "it", type: "lesson", by: ["body:party-group"] });
      const on = bench({ holder: "body party-group", ...closed }, unit({ records: { activities: [it] } }), {
        asOf: "2026-12-31",
        year: 2025,
        rulebook: { interpretations: { autumn: { from: "10-01", to: "10-31" } } },
      });
      const [evidence] = on.obligation.evidence;
      const [act] = on.acts.of("activity", null);
      if (!evidence || !act) throw new Error("no act");
      return demandsOf(evidence, onlyDuty(on), on.context).flatMap((one) => (one.isMet(act) ? [] : one.lack(act)));
    };
    expect(inWindow("2026-09-30")).toEqual([]);
    expect(inWindow("2026-10-01")).toMatchObject([{ code: "late", args: { days: 1, last: "2026-09-30" } }]);
  });

  it("is another matter where it is of another type, or by somebody else", () => {
    expect(lesson("2025-04-01", { type: "lecture" })).toMatchObject([
      { code: "type", args: { kind: "activity", type: "lecture", types: ["lesson"] }, weight: 2 },
    ]);
    expect(lesson("2025-04-01", { by: ["body:government"] })).toMatchObject([
      {
        code: "slot",
        args: { slot: "by", named: [{ id: "government" }], expected: [{ id: "party-group" }] },
        weight: 2,
      },
    ]);
  });

  it("may be meant where nobody is written", () => {
    expect(lesson("2025-04-01", { by: [] })).toMatchObject([{ code: "slot", args: { named: [] }, weight: 1 }]);
  });
});

describe("what two are to do together", () => {
  it("lacks the other where one alone is written", () => {
    const evidence = { activity: "education", by: "party-group", "jointly-by": "discipline-group" };
    const by = (...who: Activity["by"]) =>
      codes(
        { every: "year", evidence },
        { records: { activities: [activity("2025-03-01", { id: "it", type: "education", by: who })] } },
      );
    expect([by("body:party-group", "body:discipline-group"), by("body:party-group")]).toEqual([[], ["slot"]]);
  });
});

describe("a report that a quarter asks for by what it covers", () => {
  const ROW = {
    every: "year",
    by: "covers",
    grace: 10,
    evidence: { report: "analysis", from: "holder", form: "written" },
  };
  const analysis = (date: string, covers: string | null, form = "written") =>
    lacks(ROW, {
      records: { reports: [report(date, { id: "it", type: "analysis", from: ["body:party-group"], covers, form })] },
    });

  it("is in time whatever its day where it says so, and else by its day", () => {
    expect(analysis("2024-06-01", "2025")).toEqual([]);
    expect(analysis("2025-12-31", null)).toEqual([]);
    expect(analysis("2024-12-31", null)).toMatchObject([{ code: "early", args: { days: 1 } }]);
  });

  it("covers another time, or is in another form", () => {
    expect(analysis("2025-06-01", "2024")).toMatchObject([
      { code: "covers", args: { covers: "2024", expected: ["2025"] } },
    ]);
    expect(analysis("2025-06-01", "2025", "oral")).toMatchObject([
      { code: "form", args: { form: "oral", expected: "written" }, weight: 1 },
    ]);
  });
});

describe("a meeting that a year asks for", () => {
  const EVIDENCE = { meeting: "party-group-meeting", topics: ["integrity"], regular: true, decisions: true };
  const met = (fields: Partial<Meeting>) => {
    const it = meeting("2025-03-01", { id: "it", topics: ["integrity"], regular: true, decisions: ["一"], ...fields });
    return codes({ every: "year", evidence: EVIDENCE }, { records: { meetings: [it] } });
  };

  it("is on the topic, regular, and decided something", () => {
    expect(met({})).toEqual([]);
    expect(met({ topics: ["integrity", "assessment"] })).toEqual([]);
    expect(met({ topics: ["assessment"] })).toEqual(["topic"]);
    expect(met({ regular: false })).toEqual(["regular"]);
    expect(met({ decisions: [] })).toEqual(["decisions"]);
  });

  it("is not on what it merely touched, as its title says", () => {
    expect(met({ topics: [], title: "党风廉政建设" })).toEqual(["topic"]);
  });
});

describe("a title", () => {
  const ROW = { holder: "role secretary", every: "year", evidence: { talk: "integrity", by: "holder" } };
  const on = (title: string | null) => {
    const u: Own = { people: [person("wang", post("secretary"))], records: { talks: [talk("2025-03-01", { title })] } };
    const { acts, context } = bench(ROW, unit(u), { asOf: "2025-12-31" });
    const [act] = acts.of("talk", null);
    return act !== undefined && isNamedInTitle(["integrity"], act, context);
  };

  it("names a topic by its words, unless it denies them", () => {
    expect([on("关于党风廉政建设的谈话"), on("未涉及党风廉政建设"), on("家访"), on(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("one who is in a post only for some of the time", () => {
  it("lacks the service on a day on which he was not in it", () => {
    const people = [
      person("old", post("secretary", { to: day("2025-02-28") })),
      person("new", post("secretary", { from: day("2025-03-01") })),
    ];
    const row = { holder: "role secretary", every: "year", evidence: { activity: "lesson", by: "holder" } };
    const by = (date: string) =>
      lacks(row, {
        people,
        records: { activities: [activity(date, { id: "it", type: "lesson", by: ["person:u/old"] })] },
      });
    expect(by("2025-02-28")).toEqual([]);
    expect(by("2025-03-01")).toMatchObject([
      { code: "service", args: { slot: "by", who: { id: "old" }, to: "2025-02-28" }, weight: 1 },
    ]);
  });
});

describe("what deals with an event", () => {
  const SIGN = event("2025-03-01", { id: "e1", type: "sign", about: ["tour"], person: ["person:u/li"] });
  const AFTER = { after: { event: "sign" }, within: 30 };
  const acted = (fields: Partial<Activity>) => {
    const activities = [
      activity("2025-03-05", { id: "it", type: "rectification", by: ["body:party-group"], ...fields }),
    ];
    const row = { ...AFTER, evidence: { activity: "rectification", by: "holder" } };
    return lacks(row, { people: [person("li")], records: { events: [SIGN], activities } });
  };

  it("is about it", () => {
    expect(acted({ about: ["e1"] })).toEqual([]);
    expect(acted({ about: ["other", "e1"] })).toEqual([]);
    expect(acted({ about: [] })).toMatchObject([{ code: "trigger", args: { names: ["e1"] }, weight: 1 }]);
  });

  it("may be about what it came of, where the clause says so", () => {
    const about = (evidence: Entry) => {
      const activities = [
        activity("2025-02-01", { id: "tour" }),
        activity("2025-03-05", { id: "it", type: "rectification", about: ["tour"] }),
      ];
      const row = { after: { event: "sign", about: "activity" }, within: 30, evidence };
      return codes(row, { records: { events: [SIGN], activities } });
    };
    expect(about({ activity: "rectification" })).toEqual(["trigger"]);
    expect(about({ activity: "rectification", cause: true })).toEqual([]);
  });

  it("is not asked for where the link is told apart", () => {
    const row = { ...AFTER, evidence: { activity: "rectification", by: "holder" } };
    const activities = [activity("2025-03-05", { id: "it", type: "rectification", by: ["body:party-group"] })];
    expect(codes(row, { records: { events: [SIGN], activities } }, (...of) => demandsBesidesLink(...of))).toEqual([]);
  });

  it("is not what the one whom it is on wrote of himself, where the clause leaves open who acts", () => {
    const wrote = (...from: Activity["by"]) =>
      codes(
        { ...AFTER, evidence: { report: "any", to: "superior-discipline" } },
        {
          people: [person("li")],
          records: {
            events: [SIGN],
            reports: [report("2025-03-05", { id: "it", about: ["e1"], from, to: ["organ:superior-discipline"] })],
          },
        },
      );
    expect([wrote("person:u/li"), wrote("person:u/li", "body:party-group"), wrote()]).toEqual([["slot"], [], []]);
  });

  it("is a case on one whom it names, on a leader of his, or on somebody in free words", () => {
    const found = (fields: Parameters<typeof caseOn>[1]) =>
      codes(
        { ...AFTER, evidence: { case: "any" } },
        {
          people: [person("li"), person("hu")],
          records: { events: [SIGN], cases: [caseOn("2025-03-05", { id: "it", about: ["e1"], ...fields })] },
        },
      );
    expect([found({ subject: "person:u/li" }), found({ subject: "person:u/hu" }), found({})]).toEqual([
      [],
      ["slot"],
      [],
    ]);
    expect(found({ subject: "person:u/hu", leaders: [leader("person:u/li")] })).toEqual([]);
  });
});

describe("what a record shows of itself", () => {
  const reported = [{ to: ["organ:superior-discipline" as const], date: day("2025-03-05") }];
  const row = (own: Entry) => ({
    after: { case: "any" },
    within: 30,
    evidence: { report: "case-report", to: "superior-discipline", ...own },
  });
  const ofCase = (own: Entry) =>
    codes(row(own), { records: { cases: [caseOn("2025-03-01", { id: "it", reported })] } });

  it("serves a duty of that very case, where the clause says so", () => {
    expect([ofCase({ own: "reported" }), ofCase({})]).toEqual([[], ["own"]]);
  });

  it("may be what is attached to it, or the record itself", () => {
    const visit = (own: string, evidence: readonly string[]) => {
      const it = activity("2025-03-01", { id: "it", type: "inspection", evidence });
      return codes(
        { after: { activity: "inspection" }, within: 30, evidence: { activity: "inspection", own } },
        { records: { activities: [it] } },
      );
    };
    expect([visit("attached", ["a.pdf"]), visit("attached", []), visit("itself", [])]).toEqual([[], ["trigger"], []]);
  });

  it("never leads up to itself", () => {
    const meetings = [meeting("2025-03-01", { id: "it", type: "study-session" })];
    const leadingUp = { before: { meeting: "study-session" }, within: 30, evidence: { meeting: "study-session" } };
    expect(codes(leadingUp, { records: { meetings } })).toEqual(["trigger"]);
  });
});
