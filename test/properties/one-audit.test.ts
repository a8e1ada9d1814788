import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { runExamples } from "../../src/authoring/examples.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { type Entry, type Files, mine, post } from "../contract/support.js";
import { auditIn, type JsonFinding, withFolder } from "../support/audit.js";
import { runProgram } from "../support/program.js";
import { dayBetween, runs } from "./arbitraries.js";

// Ledgers of two and three units whose findings hang on one another's records: whatever the tool is asked, it says the same of them.

/** A duty of the unit above after a record of any kind that may start one, here or below. */
const AFTER: Readonly<Record<string, Entry>> = {
  case: { case: "any" },
  event: { event: "accident" },
  meeting: { meeting: "study-session" },
  assessment: { assessment: "annual" },
  activity: { activity: "inspection" },
  report: { report: "analysis" },
  appointment: { appointment: ["promotion", "commendation"] },
};
const MEETING = { meeting: "party-group-meeting" };
const WORDS = { title: { zh: "规则", en: "Rule" }, requirement: { zh: "规则", en: "Rule" } };
const RULEBOOK = mine(
  [
    ...Object.values(AFTER).map((after, at) => ({
      clause: String(at + 1),
      holder: "body party-group",
      after: { ...after, below: true },
      within: 30,
      evidence: MEETING,
    })),
    { clause: "8", holder: "body party-group", every: "quarter", n: 2, evidence: MEETING },
    {
      clause: "9",
      holder: "body party-group",
      counterpart: "subordinate-units",
      every: "half-year",
      evidence: { report: "analysis", from: "holder", to: "counterpart" },
    },
  ],
  {
    rules: [
      { clause: "10", check: "bar", measures: "removal", bars: "appointment", months: 12, ...WORDS },
      { clause: "11", check: "bar", bars: "honours", ...WORDS },
    ],
  },
)["regulations/mine.yaml"];
const CLAUSES = Array.from({ length: 11 }, (_, at) => String(at + 1));

const UNITS = ["a", "b", "c"] as const;
const PEOPLE = UNITS.flatMap((unit) => [`${unit}1`, `${unit}2`]);

interface DrawnUnit {
  readonly unit: Entry & { readonly id: string };
  readonly records: Readonly<Record<string, readonly Entry[]>>;
}

const date = dayBetween("2025-01-01", "2025-12-31");
const anyone = fc.constantFrom(...PEOPLE);
/** What one unit's records are made of; a meeting is about one of all records, or about none. */
const sketch = fc.record({
  cases: fc.array(fc.record({ date, subject: anyone, who: anyone, measured: fc.boolean() }), { maxLength: 2 }),
  events: fc.array(fc.record({ date, person: anyone }), { maxLength: 1 }),
  meetings: fc.array(fc.record({ date, party: fc.boolean(), about: fc.nat(30) }), { maxLength: 5 }),
  assessments: fc.array(fc.record({ date, subject: anyone, grade: fc.constantFrom("excellent", "competent", null) }), {
    maxLength: 2,
  }),
  activities: fc.array(fc.record({ date }), { maxLength: 1 }),
  reports: fc.array(fc.record({ date, to: fc.constantFrom(...UNITS) }), { maxLength: 2 }),
  appointments: fc.array(
    fc.record({
      date,
      person: anyone,
      type: fc.constantFrom("promotion", "commendation", "appointment"),
    }),
    { maxLength: 2 },
  ),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

/** Units of one tree, the first on top; the third below the first or the second. */
const tree = fc
  .record({ sketches: fc.array(sketch, { minLength: 2, maxLength: 3 }), deep: fc.boolean() })
  .map(({ sketches, deep }) => drawn(sketches, deep));
const asOf = dayBetween("2025-03-01", "2026-03-31");

function drawn(sketches: readonly Sketch[], deep: boolean): DrawnUnit[] {
  const units = UNITS.slice(0, sketches.length);
  const lists = sketches.map((one, at) => recordsOf(one, units[at] ?? "", units));
  const ids = lists.flatMap((records, at) =>
    Object.values(records).flatMap((list) => list.map(({ id }) => `${units[at]}/${id}`)),
  );
  return units.map((id, at) => {
    const records = lists[at] ?? {};
    const meetings = (records.meetings ?? []).map(({ about, ...rest }) => {
      const named = ids[Number(about)];
      return named === undefined || named === `${id}/${rest.id}` ? rest : { ...rest, about: named };
    });
    const above = at === 0 ? {} : { superior: at === 2 && deep ? "b" : "a" };
    return { unit: described(id, above), records: { ...records, meetings } };
  });
}

function described(id: string, above: Entry): DrawnUnit["unit"] {
  const people = [`${id}1`, `${id}2`].map((one) => ({ id: one, name: `某${one}`, posts: [post("member")] }));
  return { id, name: `${id}局`, kind: "government", level: "county", regulations: ["mine"], people, ...above };
}

function recordsOf(from: Sketch, unit: string, units: readonly string[]): Record<string, readonly Entry[]> {
  const who = (one: string) => (units.includes(one.slice(0, 1)) ? one : "a1");
  const named = (kind: string, list: readonly Entry[]) =>
    list.map((one, at) => ({ id: `${kind}-${unit}-${at}`, ...one }));
  return {
    cases: named(
      "case",
      from.cases.map((one) => ({
        date: one.date,
        subject: who(one.subject),
        severity: "serious",
        leaders: [
          {
            who: who(one.who),
            finding: "accountable",
            ...(one.measured
              ? { date: one.date, measures: [{ type: "removal", date: one.date }] }
              : { date: one.date }),
          },
        ],
      })),
    ),
    events: named(
      "event",
      from.events.map((one) => ({ date: one.date, type: "accident", person: who(one.person) })),
    ),
    meetings: named(
      "meeting",
      from.meetings.map((one) => ({
        date: one.date,
        type: one.party ? "party-group-meeting" : "study-session",
        about: one.about,
      })),
    ),
    assessments: named(
      "assessment",
      from.assessments.map(({ subject, grade, ...one }) => ({
        ...one,
        type: "annual",
        covers: "2025",
        subject: who(subject),
        ...(grade === null ? {} : { grade }),
      })),
    ),
    activities: named(
      "activity",
      from.activities.map((one) => ({ date: one.date, type: "inspection", by: "party-group" })),
    ),
    reports: named(
      "report",
      from.reports.map((one) => ({
        date: one.date,
        type: "analysis",
        from: "party-group",
        to: units.includes(one.to) && one.to !== unit ? one.to : "discipline-group",
      })),
    ),
    appointments: named(
      "appointment",
      from.appointments.map((one) => ({ date: one.date, person: who(one.person), type: one.type })),
    ),
  };
}

function filesOf(units: readonly DrawnUnit[]): Files {
  const files: Record<string, string> = { "ledger/regulations/mine.yaml": RULEBOOK ?? "" };
  for (const { unit, records } of units) {
    files[`ledger/${unit.id}/unit.yaml`] = stringify(unit);
    for (const [kind, list] of Object.entries(records)) files[`ledger/${unit.id}/${kind}.yaml`] = stringify(list);
  }
  return files;
}

/** A finding's status by its id. */
type Statuses = ReadonlyMap<string, string>;
type Said = readonly Pick<JsonFinding, "id" | "status" | "kind" | "due">[];
/** What a plan says of a unit: ids of findings. */
interface Planned {
  readonly acts: readonly { readonly meets: readonly string[]; readonly late: readonly string[] }[];
  readonly open: readonly string[];
  readonly lost: readonly string[];
}

const statuses = (said: Said): Statuses => new Map(said.map(({ id, status }) => [id, status]));
const YEARS = [2024, 2025, 2026];
const run = (folder: string, ...argv: readonly string[]) => auditIn(folder, argv);

/** The JSON that a command prints. Throws what it said on stderr where it prints none. */
async function json(folder: string, ...argv: readonly string[]) {
  const ran = await run(folder, ...argv, "--format", "json");
  if (ran.stdout === "") throw new Error(`${argv.join(" ")}: exit ${ran.exit} ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

/** What a check tells of a ledger. */
async function checked(folder: string, day: string, year: number, ...argv: readonly string[]): Promise<Said> {
  return (await json(folder, ...checkOf(day, year), ...argv)).findings;
}

function checkOf(day: string, year: number): string[] {
  return ["check", "ledger", "--all", "--as-of", day, "--year", String(year)];
}

/** What a check tells of every year that the ledgers have records of, or that follows one. */
async function told(folder: string, day: string): Promise<Said> {
  return (await Promise.all(YEARS.map((year) => checked(folder, day, year)))).flat();
}

/** The duties among them. */
const duties = (all: Said): Said => all.filter(({ kind }) => kind === "duty");
const ids = (said: Said): string[] => said.map(({ id }) => id);

/** Those of some findings that a check tells otherwise, or not at all. */
function differing(said: Said, all: Statuses): string[] {
  return said.flatMap(({ id, status }) =>
    all.get(id) === status ? [] : [`${id} is ${status}, and ${all.get(id) ?? "nothing"} in check`],
  );
}

function everyTree(draws: number, holds: (folder: string, day: string, units: readonly DrawnUnit[]) => Promise<void>) {
  return fc.assert(
    fc.asyncProperty(tree, asOf, (units, day) => withFolder(filesOf(units), (folder) => holds(folder, day, units))),
    runs(draws),
  );
}

describe("the status of a finding that hangs on another unit's records", () => {
  it("is the same in two shares merged, and from a cache", () =>
    everyTree(8, async (folder, day) => {
      const whole = await run(folder, ...checkOf(day, 2025), "--format", "json");
      for (const share of ["1/2", "2/2"]) {
        await run(folder, ...checkOf(day, 2025), "--shard", share, "-o", `${share.slice(0, 1)}.blob`);
      }
      expect(await run(folder, "merge", "2.blob", "1.blob", "--format", "json")).toEqual(whole);
      for (const _ of ["cold", "warm"]) {
        expect(await run(folder, ...checkOf(day, 2025), "--format", "json", "--cache", "kept")).toEqual(whole);
      }
    }));

  it("is the same in two threads", () =>
    everyTree(2, async (folder, day) => {
      const [one, two] = await Promise.all(
        ["1", "2"].map((jobs) => runProgram(folder, [...checkOf(day, 2025), "--format", "json", "--jobs", jobs])),
      );
      expect(two).toEqual(one);
      expect(JSON.parse(one?.stdout ?? "").findings).toEqual(await checked(folder, day, 2025));
    }));

  it("is the same in explain, of a clause and of the finding", () =>
    everyTree(5, async (folder, day) => {
      const all = await checked(folder, day, 2025);
      const explained = async (id: string): Promise<Said> => {
        const { clauses } = await json(folder, "explain", id, "ledger", "--as-of", day, "--year", "2025");
        return clauses.flatMap(({ findings }: { findings: Said }) => findings);
      };
      const ofClauses = (await Promise.all(CLAUSES.map((clause) => explained(`mine/${clause}`)))).flat();
      expect(statuses(ofClauses)).toEqual(statuses(all));
      for (const one of all.slice(0, 4)) expect(statuses(await explained(one.id))).toEqual(statuses([one]));
    }));

  it("is the same in due, which tells all that is still to be done in time", () =>
    everyTree(8, async (folder, day) => {
      const all = await told(folder, day);
      const { items, until } = await json(folder, "due", "ledger", "--within", "200", "--as-of", day);
      expect(differing(items, statuses(all))).toEqual([]);
      const ahead = duties(all).filter(
        ({ status, due }) => ["due-soon", "pending"].includes(status) && (due === null || due <= until),
      );
      expect(ids(items)).toEqual(expect.arrayContaining(ids(ahead)));
    }));

  it("is the same in plan, which tells all that is not done", () =>
    everyTree(8, async (folder, day) => {
      const { units } = await json(folder, "plan", "ledger", "--as-of", day, "--year", "2025");
      const planned = units.flatMap((unit: Planned) => [
        ...unit.acts.flatMap(({ meets, late }) => [...meets, ...late]),
        ...unit.open,
        ...unit.lost,
      ]);
      const open = duties(await checked(folder, day, 2025)).filter(({ status }) =>
        ["gap", "due-soon", "pending", "review", "undetermined"].includes(status),
      );
      expect(new Set(planned)).toEqual(new Set(ids(open)));
    }));

  it("is the same on the page of a case, in its unit and in those above", () =>
    everyTree(8, async (folder, day, units) => {
      const all = statuses(await told(folder, day));
      const cases = units.flatMap(({ unit, records }) =>
        (records.cases ?? []).flatMap((one) => (String(one.date) <= day ? [`${unit.id}/${one.id}`] : [])),
      );
      for (const id of cases) {
        const { regulations } = await json(folder, "case", id, "ledger", "--as-of", day);
        const shown = regulations.flatMap(({ findings, bars }: { findings: Said; bars: { findings: Said }[] }) => [
          ...findings,
          ...bars.flatMap((bar) => bar.findings),
        ]);
        expect(differing(shown, all)).toEqual([]);
      }
    }));

  it("is the same in the rulebook's examples", () =>
    everyTree(8, async (folder, day, [top, ...below]) => {
      const own = (await checked(folder, day, 2025)).filter(({ id }) => id.startsWith("a/"));
      const example = {
        example: "the ledger",
        "as-of": day,
        year: 2025,
        ...top,
        subordinates: below.map(({ unit, records }) => ({ unit, records })),
        expect: Object.fromEntries(own.map(({ id, status }) => [id.slice("a/mine/".length), status])),
      };
      const source = (name: string, text: string) => new SourceText(name, name, text);
      const { rulebooks, terms } = loadRulebooks<Rule>([readYaml(source("mine.yaml", RULEBOOK ?? ""))], RULE_KINDS);
      const [book] = rulebooks;
      if (!book) throw new Error("no rulebook");
      const ran = runExamples(source("examples.yaml", stringify([example])), book, {
        terms,
        clauses: new Map([["mine", CLAUSES]]),
      });
      expect(ran.problems).toEqual([]);
      expect(ran.expectations).toHaveLength(own.length);
      expect(ran.expectations.filter(({ actual, expected }) => actual !== expected)).toEqual([]);
    }));
});
