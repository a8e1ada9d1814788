import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  department,
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

interface Act {
  readonly by: string;
  readonly text: string;
  readonly record: { readonly kind: string; readonly fields: Entry };
  readonly meets: readonly string[];
  readonly late: readonly string[];
}

const UNIT = {
  regulations: ["mine"],
  departments: [department("office"), department("first")],
  people: [secretary("wang"), overseer("li", ["office", "first"]), head("zhao", "office"), head("sun", "first")],
};

async function planned(files: Files, asOf: string, ...args: readonly string[]): Promise<readonly Act[]> {
  const ran = await audit(files, "plan", ".", "--as-of", asOf, "--format", "json", ...args);
  if (ran.exit !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout).units[0].acts;
}

const clauses = (ids: readonly string[]) => ids.map((id) => id.split("/")[2]).sort();

const meetings = [
  {
    clause: "1",
    holder: "body party-group",
    every: "half-year",
    evidence: { meeting: "party-group-meeting", topics: ["integrity"] },
  },
  {
    clause: "2",
    holder: "role secretary",
    every: "half-year",
    evidence: { meeting: ["party-group-meeting", "work-meeting"], topics: ["strict-governance"], chair: "holder" },
  },
  {
    clause: "3",
    holder: "body party-group",
    every: "quarter",
    evidence: { meeting: "party-group-meeting", topics: ["integrity", "strict-governance"] },
  },
];
const talks = (type: string) => [
  {
    clause: "4",
    holder: "role member",
    counterpart: "overseen-heads",
    every: "year",
    evidence: { talk: type, by: "holder", with: "counterpart" },
  },
];

describe("a plan", () => {
  it("makes one act of the duties that one act can do: topics together, the chair that one asks for, by the earliest end", async () => {
    const acts = await planned({ ...ledger(UNIT), ...mine(meetings) }, "2025-05-20", "--year", "2025");
    expect(acts.slice(0, 1)).toMatchObject([
      {
        by: "2025-06-30",
        record: {
          kind: "meetings",
          fields: {
            date: "2025-06-30",
            type: "party-group-meeting",
            topics: ["integrity", "strict-governance"],
            chair: "wang",
          },
        },
      },
    ]);
    expect(clauses(acts[0]?.meets ?? [])).toEqual(["1", "2", "3"]);
    // One more for each quarter left; the last does what both half-years' duties ask for.
    expect(acts.map(({ by }) => by)).toEqual(["2025-06-30", "2025-09-30", "2025-12-31"]);
  });

  it("lets one talk be with several people, but a heart-to-heart talk only where group talks are allowed", async () => {
    const files = (type: string) => ({ ...ledger(UNIT), ...mine(talks(type)) });
    const withs = (acts: readonly Act[]) => acts.map((act) => act.record.fields.with);
    expect(withs(await planned(files("integrity"), "2025-06-01"))).toEqual([["sun", "zhao"]]);
    expect(withs(await planned(files("heart-to-heart"), "2025-06-01"))).toEqual(["sun", "zhao"]);
    expect(withs(await planned(files("heart-to-heart"), "2025-06-01", "--group-talks"))).toEqual([["sun", "zhao"]]);
  });

  it("makes no heart-to-heart talk with two of what any two duties could share, but not all three", async () => {
    const roles = ["member", "committee-member", "staff"];
    const holding = (id: string, ...held: string[]) => person(id, ...held.map((role) => post(role)));
    const people = [
      secretary("wang"),
      holding("qian", "member", "committee-member"),
      holding("sun", "committee-member", "staff"),
      holding("zhou", "staff", "member"),
    ];
    const rows = (talk: string) =>
      roles.map((role, index) => ({
        clause: String(index + 1),
        holder: "role secretary",
        every: "year",
        evidence: { talk, by: "holder", with: `any role ${role}` },
      }));
    const files = (talk: string) => ({ ...ledger({ regulations: ["mine"], people }), ...mine(rows(talk)) });
    const numbers = async (talk: string) =>
      (await planned(files(talk), "2025-06-01")).map(({ record }) => [record.fields.with].flat().length);
    expect(await numbers("integrity")).toEqual([2]);
    expect(await numbers("heart-to-heart")).toEqual([1, 1]);
  });

  it("is one line for people whom the same person must talk to one after another", async () => {
    const files = { ...ledger(UNIT), ...mine(talks("heart-to-heart")) };
    const { stdout } = await audit(files, "plan", ".", "--as-of", "2025-06-01", "--lang", "en");
    expect(stdout).toContain("1. by 2025-12-31: heart-to-heart talk, 某li → 某sun, 某zhao, one by one, 2 times\n");
    expect(stdout).not.toContain("\n2.");
  });

  it("makes one activity of each matter, however alike what they ask for", async () => {
    const evidence = { activity: "rectification", by: "party-group" };
    const row = { clause: "1", after: { event: "sign" }, within: 30, holder: "body party-group", evidence };
    const events = ["first", "office"].map((id) => ({
      id: `mt-${id}`,
      date: "2025-06-10",
      type: "sign",
      department: id,
    }));
    const acts = await planned({ ...mine([row]), ...ledger(UNIT, { events }) }, "2025-06-20");
    expect(acts.map(({ record }) => record.fields.about)).toEqual(["mt-first", "mt-office"]);
  });

  it("asks for as many dates as a duty does, and counts those it has", async () => {
    const twice = mine([
      { clause: "1", holder: "body party-group", every: "year", n: 3, evidence: { meeting: "party-group-meeting" } },
    ]);
    const one = [{ date: "2025-12-30", type: "party-group-meeting" }];
    const acts = await planned({ ...ledger(UNIT, { meetings: one }), ...twice }, "2025-12-30");
    // Two more in time would need two more days; only the 31st is left, so that the duty can only be done late or not at all.
    expect(acts).toEqual([]);
    const earlier = await planned({ ...ledger(UNIT), ...twice }, "2025-12-20");
    expect(earlier.map(({ by }) => by)).toEqual(["2025-12-29", "2025-12-30", "2025-12-31"]);
  });

  it("lets records of several kinds that one duty asks for be of one day, so that its last day is enough", async () => {
    const both = [
      { report: "analysis", from: "holder", to: "superior-party" },
      { meeting: "party-group-meeting", topics: ["rectification"] },
    ];
    const row = { clause: "5", holder: "body party-group", every: "year", evidence: { all: both } };
    const organs = [{ name: "县委", as: ["superior-party"] }];
    const acts = await planned({ ...ledger({ ...UNIT, organs }), ...mine([row]) }, "2025-12-31");
    expect(acts.map(({ by, record }) => `${by} ${record.kind}`)).toEqual(["2025-12-31 meetings", "2025-12-31 reports"]);
  });

  it("claims as late, in a list of its own, what can only be done late now", async () => {
    const files = {
      ...ledger(UNIT),
      ...mine([
        {
          clause: "1",
          holder: "body party-group",
          due: "03-31",
          opens: "01-01",
          evidence: { activity: "plan", by: "party-group" },
        },
        {
          clause: "2",
          holder: "body party-group",
          every: "year",
          evidence: { activity: "breakdown", by: "party-group" },
        },
        {
          clause: "3",
          holder: "body party-group",
          every: "quarter",
          evidence: { activity: "lesson", by: "party-group" },
        },
      ]),
    };
    const acts = await planned(files, "2025-11-05");
    const claims = acts.map(({ by, meets, late }) => ({ by, meets: clauses(meets), late: clauses(late) }));
    expect(claims).toEqual([
      { by: "2025-12-31", meets: ["3"], late: [] },
      { by: "2025-12-31", meets: ["2"], late: [] },
      { by: "2025-11-05", meets: [], late: ["1"] },
    ]);
    const { stdout } = await audit(files, "plan", ".", "--as-of", "2025-11-05", "--lang", "en");
    expect(stdout).toContain("1 duty can only be done late: done now, that counts as late, not as met; 1 further act:");
    // Three quarters are over: what is counted by its date alone can no longer be done at all.
    expect(stdout).toContain("3 duties that nothing done now would count for: mine 3 ×3");
  });

  it("has oral reports heard at a meeting of the body they go to, written nowhere else", async () => {
    const acts = await planned(
      {
        ...ledger(UNIT),
        ...mine([
          { clause: "1", holder: "body party-group", every: "year", evidence: { meeting: "party-group-meeting" } },
          {
            clause: "2",
            holder: "heads",
            recipient: "party-group",
            every: "year",
            evidence: { report: "department-integrity", form: "oral", from: "holder", to: "recipient" },
          },
        ]),
      },
      "2025-06-01",
    );
    expect(acts).toHaveLength(1);
    expect(acts[0]?.record.fields).toMatchObject({
      type: "party-group-meeting",
      heard: [
        { from: "sun", type: "department-integrity" },
        { from: "zhao", type: "department-integrity" },
      ],
    });
  });

  it("printed as YAML is unit, kind and list, and pasted into the ledger does what it says", async () => {
    const files = { ...ledger(UNIT), ...mine([...meetings, ...talks("heart-to-heart")]) };
    const printed = await audit(files, "plan", ".", "--as-of", "2025-06-01", "--format", "yaml");
    const plan = parse(printed.stdout);
    expect(Object.keys(plan)).toEqual(["u"]);
    expect(Object.keys(plan.u)).toEqual(["meetings", "talks"]);
    const done = { ...ledger(UNIT, plan.u), ...mine([...meetings, ...talks("heart-to-heart")]) };
    const ran = await audit(done, "check", ".", "--as-of", "2025-12-31", "--fail-on", "pending", "--format", "json");
    // The first quarter was over already.
    expect(JSON.parse(ran.stdout).findings.map(({ id }: { id: string }) => id)).toEqual([
      "u/mine/3/party-group/-/-/2025-Q1",
    ]);
  });

  it("names nobody outside the unit's own records, and plans each unit by itself", async () => {
    const inner = ledger({ id: "v", regulations: ["mine"], people: [person("ding", post("secretary"))] });
    const files = {
      ...ledger(UNIT),
      "below/unit.yaml": inner["unit.yaml"] ?? "",
      ...mine(meetings),
    };
    const ran = await audit(files, "plan", ".", "--as-of", "2025-12-01", "--format", "yaml", "--lang", "en");
    const plan = parse(ran.stdout);
    expect([plan.u.meetings[0].chair, plan.v.meetings[0].chair]).toEqual(["wang", "ding"]);
  });
});
