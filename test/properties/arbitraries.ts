import fc from "fast-check";
import { type Data, type Entry, mine } from "../contract/support.js";

/** How often a property is tried: as many times as its speed allows, or as often as PROPERTY_RUNS says. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.PROPERTY_RUNS ?? usual) };
}

/** The kinds of records a small ledger has. */
export const RECORD_KINDS = ["meetings", "talks", "reports", "activities", "assessments", "cases", "waivers"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type RecordLists = Readonly<Record<RecordKind, readonly Entry[]>>;

/** A unit as its files would say it. */
export interface SmallUnit {
  readonly unit: Entry;
  readonly records: RecordLists;
}

/** A unit, and perhaps one below it. */
export interface SmallLedger {
  readonly top: SmallUnit;
  readonly below: SmallUnit | null;
}

export const BUILT_IN = ["city-procuratorate", "hebei", "liaoning", "provincial-opinion", "qingcheng"] as const;
const REGULATIONS = [...BUILT_IN, "mine"];

/** A regulation with a row of every schedule, among them those the built-in ones have few of. */
export const TINY_RULEBOOK =
  mine(
    [
      {
        clause: "1a",
        holder: "body party-group",
        every: "month",
        n: 2,
        evidence: { meeting: "party-group-meeting", topics: "integrity" },
      },
      { clause: "1b", holder: "role member", every: "even-months", evidence: { talk: "any", by: "holder" } },
      {
        clause: "2a",
        holder: "department inspection",
        recipient: ["party-group", "local-discipline"],
        every: "quarter",
        by: "covers",
        grace: 10,
        evidence: { report: "analysis", from: "holder", to: "recipient" },
      },
      {
        clause: "2b",
        holder: "body party-group",
        window: "winter",
        evidence: { activity: ["inspection", "rectification"], by: "party-group" },
      },
      {
        clause: "3a",
        holder: "role secretary deputy-secretary",
        counterpart: ["role member discipline-head", "overseen-leaders"],
        every: "half-year",
        n: 2,
        personal: true,
        evidence: { talk: ["integrity", "heart-to-heart"], by: "holder", with: "counterpart" },
      },
      {
        clause: "3b",
        holder: "heads",
        counterpart: "overseer",
        every: "half-year",
        evidence: { report: "department-integrity", from: "holder", to: "counterpart" },
      },
      {
        clause: "4",
        holder: "body discipline-group",
        recipient: ["party-group", "superior-discipline"],
        due: "07-20",
        opens: "06-15",
        covers: ["first-half"],
        evidence: { report: "supervision", from: "discipline-group", to: "recipient" },
      },
      {
        clause: "5a",
        holder: "body party-group",
        every: "quarter",
        only: "case-measure-in-period",
        evidence: { activity: "case-bulletin", by: "party-group" },
      },
      {
        clause: "6a",
        holder: "body party-group",
        recipient: "superior-discipline",
        after: { case: "any" },
        within: 15,
        evidence: { report: "case-report", from: "party-group", to: "recipient" },
      },
      {
        clause: "6b",
        holder: "role member",
        after: { meeting: "democratic-life-meeting" },
        within: 20,
        evidence: { activity: "rectification", by: "holder" },
      },
    ],
    { interpretations: { winter: { words: "冬季", from: "11-15", to: "02-10" } } },
  )["regulations/mine.yaml"] ?? "";

/** Clauses a random waiver may name, some of each regulation. */
const WAIVABLE: readonly (readonly [string, string])[] = [
  ["mine", "1a"],
  ["mine", "2a"],
  ["mine", "3b"],
  ["mine", "5a"],
  ["qingcheng", "11.6b"],
  ["qingcheng", "10.7"],
  ["hebei", "11a"],
  ["liaoning", "18(7)b"],
  ["provincial-opinion", "9a"],
  ["city-procuratorate", "14(1)b"],
];

const MILLISECONDS = 86_400_000;

/** A day of the calendar between two, as text. */
export function dayBetween(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: Date.parse(from) / MILLISECONDS, max: Date.parse(to) / MILLISECONDS }).map(dayText);
}

function dayText(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

function later(start: string, days: number): string {
  return dayText(Date.parse(start) / MILLISECONDS + days);
}

const BORDERS = [
  "2024-12-31",
  "2025-01-01",
  "2025-01-31",
  "2025-03-31",
  "2025-04-01",
  "2025-06-30",
  "2025-07-01",
  "2025-12-31",
  "2026-01-01",
];

/** When a record may be dated: around 2025, the days between periods often. */
export const recordDay = fc.oneof(
  { weight: 3, arbitrary: dayBetween("2024-11-01", "2026-03-31") },
  { weight: 1, arbitrary: fc.constantFrom(...BORDERS) },
);

/** What a run is asked: a day, and a year the small ledgers have records of. */
export const question = fc.record({
  asOf: fc.oneof(dayBetween("2024-12-01", "2026-06-30"), fc.constantFrom(...BORDERS)),
  year: fc.oneof({ weight: 4, arbitrary: fc.constant(2025) }, { weight: 1, arbitrary: fc.constantFrom(2024, 2026) }),
});

/** A name as a clerk may have it, or worse: letters that mean something to YAML, CSV, spreadsheets and terminals. */
export const hostileName = fc.oneof(
  fc.constantFrom(
    "王建国",
    "=1+1",
    "+86",
    "-1",
    "@cmd",
    "＝求和",
    "a,b",
    'say "hi"',
    "上\n下",
    "回\r车",
    "tab\there",
    "'tis",
    ";",
  ),
  fc
    .string({
      minLength: 1,
      maxLength: 12,
      unit: fc.oneof(
        fc.string({ minLength: 1, maxLength: 1, unit: "grapheme-ascii" }),
        fc.constantFrom(..."王李欧阳𠮷👍é（）：，·　"),
      ),
    })
    .filter((text) => text.trim() !== ""),
);

/** A reference to one of several: which one is known when the ledger is put together. */
const reference = fc.nat(11);
const references = fc.array(reference, { minLength: 1, maxLength: 2 });

const LEADERS = ["secretary", "deputy-secretary", "member", "discipline-head"];
const WORKERS = ["department-head", "department-deputy", "staff", "branch-secretary"];
const OTHERS = ["political-head", "committee-member", "government-head"];

const post = fc.record({
  role: fc.oneof(fc.constantFrom(...LEADERS), fc.constantFrom(...WORKERS), fc.constantFrom(...OTHERS)),
  from: fc.option(dayBetween("2023-01-01", "2026-02-01")),
  days: fc.option(fc.nat(900)),
  departments: references,
  oversees: fc.array(reference, { maxLength: 2 }),
});
type PostSketch = typeof post extends fc.Arbitrary<infer T> ? T : never;

const base = { date: recordDay, id: fc.option(fc.nat(10_000)) };
const covers = fc.option(fc.constantFrom("2024", "2025", "2024-H2", "2025-H1", "2025-Q1", "2025-Q4", "2025-06"));
const bodies = fc.constantFrom("party-group", "discipline-group");

const meeting = fc.record({
  ...base,
  type: fc.constantFrom(
    "party-group-meeting",
    "performance-review-meeting",
    "democratic-life-meeting",
    "study-session",
  ),
  topics: fc.subarray(["integrity", "strict-governance", "inspection-tour"]),
  chair: fc.option(reference),
  regular: fc.option(fc.boolean()),
  heard: fc.option(
    fc.record({ from: reference, type: fc.constantFrom("department-integrity", "responsibility"), covers }),
  ),
});
const talk = fc.record({
  ...base,
  type: fc.constantFrom("integrity", "heart-to-heart", "summons"),
  by: references,
  with: references,
});
const report = fc.record({
  ...base,
  type: fc.constantFrom("responsibility", "supervision", "department-integrity", "analysis", "case-report"),
  about: reference,
  from: fc.oneof(
    bodies,
    reference,
    reference.map((at) => ({ department: at })),
  ),
  to: fc.oneof(bodies, reference, fc.constantFrom("superior-party", "local-discipline", "superior-discipline")),
  oral: fc.boolean(),
  covers,
});
const activity = fc.record({
  ...base,
  type: fc.constantFrom(
    "lesson",
    "education",
    "research",
    "inspection",
    "rectification",
    "breakdown",
    "responsibility-pledge",
    "case-bulletin",
  ),
  by: fc.oneof(bodies, reference),
  with: fc.array(reference, { maxLength: 2 }),
  departments: fc.array(reference, { maxLength: 2 }),
});
const assessment = fc.record({
  ...base,
  covers: fc.constantFrom("2024", "2025"),
  by: fc.option(bodies),
  subject: references,
});
const offence = fc.record({
  date: recordDay,
  subject: reference,
  measures: fc.array(recordDay, { maxLength: 2 }),
});
const waiver = fc.record({
  date: recordDay,
  clause: fc.constantFrom(...WAIVABLE),
  until: recordDay,
  period: fc.option(fc.constantFrom("2025", "2025-Q2", "2025-03", "2025-07-20")),
  holder: fc.option(fc.oneof(bodies, reference)),
  reason: fc.oneof(fc.constantFrom("借调", "机构改革"), hostileName),
});

const sketch = fc.record({
  name: hostileName,
  regulations: fc.subarray(REGULATIONS, { minLength: 1 }),
  people: fc.array(fc.record({ name: hostileName, posts: fc.array(post, { maxLength: 3 }) }), {
    minLength: 2,
    maxLength: 4,
  }),
  departments: fc.integer({ min: 1, max: 3 }),
  meetings: fc.array(meeting, { maxLength: 4 }),
  talks: fc.array(talk, { maxLength: 6 }),
  reports: fc.array(report, { maxLength: 5 }),
  activities: fc.array(activity, { maxLength: 5 }),
  assessments: fc.array(assessment, { maxLength: 2 }),
  cases: fc.array(offence, { maxLength: 2 }),
  waivers: fc.array(waiver, { maxLength: 3 }),
  from: fc.option(dayBetween("2024-06-01", "2025-06-01")),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

/** Random ledgers with no errors in them. */
export const smallLedger: fc.Arbitrary<SmallLedger> = fc
  .record({ top: sketch, below: fc.option(sketch) })
  .map(({ top, below }) => ({ top: drawn(top, "u", null), below: below && drawn(below, "v", "u") }));

/** Random records of the kinds that show something done, for the top unit of any small ledger. */
export const moreRecords: fc.Arbitrary<Partial<RecordLists>> = fc
  .record({ sketch, kinds: fc.subarray(["meetings", "talks", "reports", "activities", "assessments"] as const) })
  .map(({ sketch: from, kinds }) => {
    const { records } = drawn({ ...from, departments: 1, people: from.people.slice(0, 2) }, "u", null);
    return Object.fromEntries(kinds.map((kind) => [kind, records[kind].map(nameless)]));
  });

/** Without an id, which another record could bear, and about nothing: what it is about could be missing. */
function nameless({ id: _, about: __, ...rest }: Entry): Entry {
  return rest;
}

/** The same ledger without the records of some kinds. */
export function without(ledger: SmallLedger, ...kinds: readonly RecordKind[]): SmallLedger {
  const emptied = Object.fromEntries(kinds.map((kind) => [kind, []]));
  const strip = (unit: SmallUnit): SmallUnit => ({ unit: unit.unit, records: { ...unit.records, ...emptied } });
  const stripped = { top: strip(ledger.top), below: ledger.below && strip(ledger.below) };
  return kinds.includes("cases") ? mapRecords(stripped, (list) => list.map(({ about: _, ...rest }) => rest)) : stripped;
}

/** The same ledger with more records in its top unit. */
export function withMore(ledger: SmallLedger, more: Partial<RecordLists>): SmallLedger {
  const { unit, records } = ledger.top;
  const lists = RECORD_KINDS.map((kind) => [kind, [...records[kind], ...(more[kind] ?? [])]] as const);
  return { ...ledger, top: { unit, records: recordLists(lists) } };
}

/** The same ledger, its lists changed one by one. */
export function mapRecords(ledger: SmallLedger, change: (list: readonly Entry[]) => readonly Entry[]): SmallLedger {
  const map = ({ unit, records }: SmallUnit): SmallUnit => ({
    unit,
    records: recordLists(RECORD_KINDS.map((kind) => [kind, change(records[kind])] as const)),
  });
  return { top: map(ledger.top), below: ledger.below && map(ledger.below) };
}

function recordLists(lists: readonly (readonly [RecordKind, readonly Entry[]])[]): RecordLists {
  const of = (kind: RecordKind) => lists.find(([name]) => name === kind)?.[1] ?? [];
  return {
    meetings: of("meetings"),
    talks: of("talks"),
    reports: of("reports"),
    activities: of("activities"),
    assessments: of("assessments"),
    cases: of("cases"),
    waivers: of("waivers"),
  };
}

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  u: ["wang", "li", "zhao", "sun"],
  v: ["xia", "ren", "fang", "deng"],
};
const DEPARTMENTS = [
  { id: "office", name: "办公室", function: "general-office" },
  { id: "watch", name: "督察部", function: "inspection" },
  { id: "first", name: "第一检察部", function: "business" },
];

/** Turns what was drawn into what the files of a unit say. */
function drawn(from: Sketch, id: string, superior: string | null): SmallUnit {
  const people = (PEOPLE[id] ?? []).slice(0, from.people.length);
  const departments = DEPARTMENTS.slice(0, from.departments);
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? "";
  const who = (at: number) => pick(people, at);
  const where = (at: number) =>
    pick(
      departments.map((one) => one.id),
      at,
    );
  const several = (list: readonly number[], of: (at: number) => string) => [...new Set(list.map(of))];
  const party = (one: string | number | { department: number }) =>
    typeof one === "string" ? one : typeof one === "number" ? who(one) : where(one.department);
  const posts = (list: readonly PostSketch[]) =>
    withoutClashes(
      list.map((one) => {
        const ends = one.days === null ? null : later(one.from ?? "2024-06-01", one.days);
        return given({
          role: one.role,
          from: one.from,
          to: ends,
          department: WORKERS.includes(one.role) ? several(one.departments, where) : null,
          oversees: LEADERS.includes(one.role) && one.oversees.length > 0 ? several(one.oversees, where) : null,
        });
      }),
    );
  const named = <T extends { id: number | null }>(list: readonly T[], kind: string, fields: (one: T) => Fields) =>
    list.map((one, at) => given({ id: one.id === null ? null : `${kind}-${at}-${one.id}`, ...fields(one) }));

  return {
    unit: given({
      id,
      name: `${from.name}${id}`,
      kind: "procuratorate",
      level: "county",
      superior,
      from: from.from,
      regulations: from.regulations,
      organs: [
        { name: "县委", as: ["local-party-committee", "superior-party"] },
        { name: "县纪委", as: ["local-discipline", "superior-discipline"] },
      ],
      departments,
      people: from.people.map((person, at) =>
        given({ id: who(at), name: `${person.name}${at}`, posts: posts(person.posts) }),
      ),
    }),
    records: {
      meetings: named(from.meetings, "m", (one) => ({
        date: one.date,
        type: one.type,
        topics: one.topics,
        chair: one.chair === null ? null : who(one.chair),
        regular: one.regular,
        heard: one.heard && [given({ from: who(one.heard.from), type: one.heard.type, covers: one.heard.covers })],
      })),
      talks: named(from.talks, "t", (one) => ({
        date: one.date,
        type: one.type,
        by: several(one.by, who),
        with: several(one.with, who),
      })),
      reports: named(from.reports, "r", (one) => ({
        date: one.date,
        type: one.type,
        about: from.cases.length > 0 ? `c-${one.about % from.cases.length}` : null,
        from: party(one.from),
        to: party(one.to),
        form: one.oral ? "oral" : null,
        covers: one.covers,
      })),
      activities: named(from.activities, "a", (one) => ({
        date: one.date,
        type: one.type,
        by: party(one.by),
        with: several(one.with, who),
        departments: several(one.departments, where),
      })),
      assessments: named(from.assessments, "s", (one) => ({
        date: one.date,
        type: "annual",
        covers: one.covers,
        by: one.by,
        subject: several(one.subject, who),
      })),
      cases: from.cases.map((one, at) =>
        given({
          id: `c-${at}`,
          date: one.date,
          subject: who(one.subject),
          measures: one.measures.map((date) => ({ type: "admonition-talk", date })),
        }),
      ),
      waivers: from.waivers.map((one) =>
        given({
          date: one.date,
          regulation: one.clause[0],
          clause: one.clause[1],
          until: one.until,
          period: one.period,
          holder: one.holder === null ? null : party(one.holder),
          reason: one.reason,
          approvedBy: "党组",
        }),
      ),
    },
  };
}

type Fields = Readonly<Record<string, Data | null>>;

/** An entry without the fields that say nothing. */
function given(fields: Fields): Entry {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Posts of one role at one time are an error: the later one is left out. */
function withoutClashes(posts: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const one of posts) {
    if (
      !kept.some((other) => other.role === one.role && startOf(one) <= endOf(other) && startOf(other) <= endOf(one))
    ) {
      kept.push(one);
    }
  }
  return kept;
}

const startOf = (one: Entry) => String(one.from ?? "0001-01-01");
const endOf = (one: Entry) => String(one.to ?? "9999-12-31");
