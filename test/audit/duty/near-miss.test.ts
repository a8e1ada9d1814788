import { describe, expect, it } from "vitest";
import {
  type Entry,
  type Files,
  head,
  ledger,
  mine,
  overseer,
  person,
  post,
  secretary,
} from "../../contract/support.js";
import { audit } from "../../support/audit.js";

interface Miss {
  readonly line: number;
  readonly countsElsewhere: boolean;
  readonly lacks: readonly {
    readonly code: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly message: string;
  }[];
}

/** The near misses of a finding, asked by the tail of its id, as of the end of 2025. */
async function missesOf(files: Files, tail: string, notices = ""): Promise<readonly Miss[]> {
  return (await explained(files, tail, notices)).nearMisses;
}

/** A clause as explained. @param notices all that may stand on standard error */
async function explained(files: Files, tail: string, notices = "") {
  const ran = await audit(files, "explain", `u/mine/${tail}`, ".", "--as-of", "2025-12-31", "--format", "json");
  expect(ran.stderr).toBe(notices);
  return JSON.parse(ran.stdout).clauses[0].findings[0];
}

const noticed = (...lines: string[]) => `${lines.join("\n")}\n`;

/** The codes of what each near miss lacks, one text for each. */
const codes = (misses: readonly Miss[]) => misses.map(({ lacks }) => lacks.map(({ code }) => code).join(" "));

const UNIT: Entry = {
  regulations: ["mine"],
  departments: [
    { id: "office", name: "办公室" },
    { id: "first", name: "一部" },
  ],
  organs: [
    { name: "县委", as: ["superior-party"] },
    { name: "县纪委", as: ["superior-discipline"] },
  ],
  people: [secretary("wang"), overseer("li", ["office"]), head("zhao", "office"), head("qian", "first")],
};

describe("a talk that nearly counts", () => {
  const book = mine([
    {
      clause: "1",
      holder: "role member",
      counterpart: "overseen-heads",
      every: "quarter",
      evidence: { talk: "integrity", by: "holder", with: "counterpart" },
    },
  ]);
  const good = { date: "2025-05-06", type: "integrity", by: "li", with: "zhao" };
  const misses = (...talks: Entry[]) => missesOf({ ...ledger(UNIT, { talks }), ...book }, "1/li/zhao/-/2025-Q2");

  it("is none where it counts", async () => {
    expect(await misses(good)).toEqual([]);
  });

  it("is a day early, or a day late", async () => {
    const [early] = await misses({ ...good, date: "2025-03-31" });
    expect(early?.lacks).toMatchObject([{ code: "early", args: { days: 1, first: "2025-04-01" } }]);
    const [late] = await misses({ ...good, date: "2025-07-01" });
    expect(late?.lacks).toMatchObject([{ code: "late", args: { days: 1, last: "2025-06-30" } }]);
  });

  it("is one up to the last day that is near, and none on the next", async () => {
    const [last] = await misses({ ...good, date: "2025-07-31" });
    expect(last?.lacks).toMatchObject([{ code: "late", args: { days: 31 } }]);
    expect(await misses({ ...good, date: "2025-08-01" })).toEqual([]);
  });

  it("is none where it is far off", async () => {
    expect(await misses({ ...good, date: "2025-09-01" })).toEqual([]);
  });

  it("was with the wrong person", async () => {
    const [miss] = await misses({ ...good, with: "qian" });
    expect(miss?.lacks).toMatchObject([
      { code: "slot", args: { slot: "with", named: [{ id: "qian" }], expected: [{ id: "zhao" }] } },
    ]);
  });

  it("was another kind of talk", async () => {
    const [miss] = await misses({ ...good, type: "heart-to-heart" });
    expect(miss?.lacks).toMatchObject([{ code: "type", args: { type: "heart-to-heart", types: ["integrity"] } }]);
  });

  it("is none where both the person and the type, or the person and the day are wrong", async () => {
    expect(await misses({ ...good, with: "qian", type: "heart-to-heart" })).toEqual([]);
    expect(await misses({ ...good, with: "qian", date: "2025-07-01" })).toEqual([]);
  });

  it("comes the sooner the nearer it is; five are shown and the others counted", async () => {
    const talks = [
      { ...good, with: "qian" },
      { ...good, date: "2025-07-05" },
      { ...good, date: "2025-03-31" },
      { ...good, type: "summons" },
      { ...good, with: "wang" },
      { ...good, by: "wang" },
      { ...good, by: "qian" },
    ];
    const found = await explained({ ...ledger(UNIT, { talks }), ...book }, "1/li/zhao/-/2025-Q2");
    expect(codes(found.nearMisses).slice(0, 2)).toEqual(["early", "late"]);
    expect(found.nearMisses).toHaveLength(5);
    expect(found.moreNearMisses).toBe(2);
  });

  it("comes after others as near where it counts for another duty of the clause", async () => {
    const people = [
      secretary("wang"),
      overseer("li", ["office", "first"]),
      head("zhao", "office"),
      head("qian", "first"),
    ];
    const talks = [
      { ...good, date: "2025-05-05", with: "qian" },
      { ...good, by: "wang" },
    ];
    const found = await missesOf({ ...ledger({ ...UNIT, people }, { talks }), ...book }, "1/li/zhao/-/2025-Q2");
    expect(found.map(({ line, countsElsewhere }) => [line, countsElsewhere])).toEqual([
      [5, false],
      [1, true],
    ]);
  });

  it("was held by a predecessor who had left", async () => {
    const people = [
      secretary("wang"),
      person("li", post("member", { from: "2025-02-01", oversees: ["office"] })),
      person("sun", post("member", { to: "2025-01-31", oversees: ["office"] })),
      head("zhao", "office"),
    ];
    const [miss] = await missesOf(
      { ...ledger({ ...UNIT, people }, { talks: [{ ...good, by: "sun" }] }), ...book },
      "1/li/zhao/-/2025-Q2",
      noticed(
        "talks.yaml:3:7: 注意: 某sun在 2025-05-06 没有任职；请核对日期、姓名，或者 unit.yaml 里的任职时间",
        "    3 |   by: sun",
        "      |       ^",
      ),
    );
    expect(miss?.lacks).toMatchObject([{ code: "service", args: { who: { id: "sun" }, to: "2025-01-31" } }]);
  });
});

describe("a report that nearly counts", () => {
  const book = mine([
    {
      clause: "2",
      holder: "body party-group",
      recipient: ["superior-party", "superior-discipline"],
      due: "01-31",
      opens: "01-01",
      covers: "previous-year",
      evidence: { report: "responsibility", from: "party-group", to: "recipient", form: "written" },
    },
    {
      clause: "3",
      holder: "body party-group",
      every: "quarter",
      by: "covers",
      grace: 10,
      evidence: { report: "analysis", from: "party-group" },
    },
  ]);
  const good = { date: "2025-01-20", type: "responsibility", from: "party-group", to: ["县委", "县纪委"] };
  const misses = (report: Entry) =>
    missesOf({ ...ledger(UNIT, { reports: [report] }), ...book }, "2/party-group/-/superior-discipline/2025-01-31");

  it("is none where it counts", async () => {
    expect(await misses(good)).toEqual([]);
  });

  it("was addressed to one recipient of two", async () => {
    const [miss] = await misses({ ...good, to: "县委" });
    expect(miss).toMatchObject({
      countsElsewhere: true,
      lacks: [{ code: "slot", args: { slot: "to", expected: [{ id: "superior-discipline", name: "县纪委" }] } }],
    });
    expect(miss?.lacks[0]?.message).toBe("没有报送县纪委，只报送了县委");
  });

  it("covers another time", async () => {
    const [miss] = await misses({ ...good, covers: "2023" });
    expect(miss?.lacks).toMatchObject([{ code: "covers", args: { covers: "2023", expected: ["2024"] } }]);
  });

  it("was oral", async () => {
    const [miss] = await misses({ ...good, form: "oral" });
    expect(miss?.lacks).toMatchObject([{ code: "form", args: { form: "oral", expected: "written" } }]);
  });

  it("lacks two small things at most", async () => {
    expect(codes(await misses({ ...good, form: "oral", covers: "2023" }))).toEqual(["covers form"]);
    expect(codes(await misses({ ...good, form: "oral", covers: "2023", to: "县委" }))).toEqual([]);
  });

  it("would count with its period written, where it was dated in the days of grace", async () => {
    const reports = [{ date: "2025-04-05", type: "analysis", from: "party-group", to: "县委" }];
    const [miss] = await missesOf({ ...ledger(UNIT, { reports }), ...book }, "3/party-group/-/-/2025-Q1");
    expect(miss?.lacks).toMatchObject([{ code: "late", args: { days: 5, covers: "2025-Q1" } }]);
  });
});

describe("a meeting that nearly counts", () => {
  const book = mine([
    {
      clause: "4",
      holder: "body party-group",
      every: "half-year",
      n: 2,
      evidence: { meeting: "party-group-meeting", topics: "integrity", regular: true },
    },
    {
      clause: "5",
      holder: "role secretary",
      every: "half-year",
      evidence: { meeting: "party-group-meeting", topics: "integrity", regular: true, chair: "holder" },
    },
  ]);
  const good = { date: "2025-05-06", type: "party-group-meeting", topics: "integrity", chair: "wang" };
  const misses = (meeting: Entry) =>
    missesOf({ ...ledger(UNIT, { meetings: [meeting] }), ...book }, "5/wang/-/-/2025-H1");

  it("was about something else", async () => {
    const [miss] = await misses({ ...good, topics: "assessment" });
    expect(miss?.lacks).toMatchObject([{ code: "topic", args: { topics: ["integrity"] } }]);
  });

  it("was no regular one", async () => {
    const [miss] = await misses({ ...good, regular: false });
    expect(miss?.lacks).toMatchObject([{ code: "regular", args: { expected: true } }]);
  });

  it("names nobody as its chair", async () => {
    const { chair: _, ...unchaired } = good;
    const [miss] = await misses(unchaired);
    expect(miss?.lacks).toMatchObject([
      { code: "slot", args: { slot: "chair", named: [], expected: [{ id: "wang" }] } },
    ]);
  });
});

describe("what follows an event", () => {
  const book = mine([
    {
      clause: "6",
      holder: "role member",
      after: { event: "sign" },
      within: 30,
      evidence: { talk: "reminder", by: "holder" },
    },
    {
      clause: "7",
      holder: "body party-group",
      recipient: "superior-discipline",
      after: { case: "any" },
      within: 30,
      evidence: { report: "case-report", to: "recipient" },
    },
    {
      clause: "7b",
      holder: "body party-group",
      after: { event: "sign" },
      within: 30,
      evidence: { report: "any", to: "superior-discipline" },
    },
  ]);

  it("is of the type usual for it where any type serves: a half-year report is no report on a sign", async () => {
    const missed = async (type: string) => {
      const events = [{ id: "s1", date: "2025-05-01", type: "sign" }];
      const reports = [{ date: "2025-05-06", type, from: "party-group", to: "superior-discipline" }];
      return codes(await missesOf({ ...ledger(UNIT, { events, reports }), ...book }, "7b/party-group/-/-/s1"));
    };
    expect(await missed("case-report")).toEqual(["trigger"]);
    expect(await missed("responsibility")).toEqual([]);
  });

  it("must name it in `about`", async () => {
    const records = {
      events: [{ id: "s1", date: "2025-05-01", type: "sign" }],
      talks: [{ date: "2025-05-06", type: "reminder", by: "li", with: "zhao" }],
    };
    const [miss] = await missesOf({ ...ledger(UNIT, records), ...book }, "6/li/-/-/s1");
    expect(miss?.lacks).toMatchObject([{ code: "trigger", args: { names: ["s1"] } }]);
    expect(miss?.lacks[0]?.message).toBe("about 里没有写 s1");
  });

  it("may be what the case records of itself, which serves only where the clause says so", async () => {
    const cases = [
      { id: "c1", date: "2025-05-01", subject: "某甲", reported: [{ to: "县纪委", date: "2025-05-06" }] },
      { id: "c2", date: "2025-05-02", subject: "某乙", reported: [{ to: "县纪委", date: "2025-05-07" }] },
    ];
    const misses = await missesOf({ ...ledger(UNIT, { cases }), ...book }, "7/party-group/-/superior-discipline/c1");
    expect(codes(misses)).toEqual(["own"]);
  });
});

describe("what counts", () => {
  it("is shown as in time, late, or on the day of another", async () => {
    const book = mine([
      {
        clause: "8",
        holder: "body party-group",
        due: "03-31",
        opens: "01-01",
        n: 3,
        evidence: { activity: "lesson", by: "party-group" },
      },
    ]);
    const lesson = (date: string) => ({ date, type: "lesson", by: "party-group" });
    const activities = [lesson("2025-02-01"), lesson("2025-02-01"), lesson("2025-04-01")];
    const found = await explained(
      { ...ledger(UNIT, { activities }), ...book },
      "8/party-group/-/-/2025-03-31",
      noticed(
        "activities.yaml:4:3: 注意: 与 activities.yaml:1 的记录一字不差；是同一件事的，请删去一条",
        "    4 | - date: 2025-02-01",
        "      |   ^",
      ),
    );
    expect(found.records).toMatchObject([{ standing: "in-time" }, { standing: "same-day" }, { standing: "late" }]);
    expect(found.nearMisses).toEqual([]);
  });
});
