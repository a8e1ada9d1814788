import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Status } from "../../src/audit/finding.js";
import type { Obligation, Part } from "../../src/regulation/rulebook.js";
import type { Data, Entry } from "../contract/support.js";
import {
  dayBetween,
  mapRecords,
  moreRecords,
  question,
  type RecordKind,
  runs,
  type SmallLedger,
  smallLedger,
  withMore,
  without,
} from "./arbitraries.js";
import { books, findings, isScheduled, judge, leadsUp, obligationOf, paired, read, scheduled } from "./engine.js";

const RUNS = runs(25);

/** How far a duty has come. */
const PROGRESS: readonly Status[] = ["pending", "due-soon", "gap", "late", "met"];
/** What one more record may make of a duty. */
const MAY_BECOME: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  met: ["met"],
  late: ["late", "met"],
  gap: ["gap", "late", "met"],
  "due-soon": ["due-soon", "met"],
  pending: ["pending", "met"],
  review: ["review", "met"],
  waived: ["waived"],
  undetermined: ["undetermined"],
  "not-applicable": ["not-applicable"],
};
/** What a later day may make of a duty, where no waiver is written and no case. */
const LATER: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  met: ["met"],
  late: ["late"],
  gap: ["gap", "late"],
  "due-soon": ["due-soon", "gap", "late", "met"],
  // Without a limit it comes to be for a person to look at.
  pending: [...PROGRESS, "review"],
  review: ["review", "met"],
  undetermined: ["undetermined"],
  "not-applicable": ["not-applicable"],
};

describe("one more record", () => {
  it("of something done never makes a duty worse, and neither adds nor removes one", () => {
    fc.assert(
      fc.property(smallLedger, moreRecords, question, (ledger, more, asked) => {
        const before = findings(ledger, asked);
        const after = findings(withMore(ledger, more), asked);
        expect(scheduled(after)).toEqual(scheduled(before));
        const worse = paired(before, after).filter(
          ([one, other]) =>
            !MAY_BECOME[one.status]?.includes(other.status) ||
            (other.found ?? 0) < (one.found ?? 0) ||
            (one.status === "late" && (other.daysLate ?? 0) > (one.daysLate ?? 0)),
        );
        expect(worse).toEqual([]);
      }),
      RUNS,
    );
  });

  it("on a date that already counts brings a duty of several no further", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const { cases: _, waivers: __, ...done } = ledger.top.records;
        const again = Object.entries(done).map(([kind, list]) => [kind, list.map(({ id: ___, ...rest }) => rest)]);
        const before = findings(ledger, asked);
        const after = findings(withMore(ledger, Object.fromEntries(again)), asked);
        const moved = paired(before, after).filter(
          ([one, other]) => other.status !== one.status || ((one.required ?? 1) > 1 && other.found !== one.found),
        );
        expect(moved).toEqual([]);
      }),
      RUNS,
    );
  });

  it("that waives only waives, and what did not apply still does not", () => {
    fc.assert(
      fc.property(smallLedger, smallLedger, question, (ledger, other, asked) => {
        const { waivers } = onlyWaiversForAll(other);
        const before = findings(without(ledger, "waivers"), asked);
        const after = findings(withMore(without(ledger, "waivers"), { waivers }), asked);
        expect(scheduled(after)).toEqual(scheduled(before));
        const changed = paired(before, after).filter(
          ([one, now]) => now.status !== one.status || now.found !== one.found,
        );
        expect(changed.filter(([one, now]) => now.status !== "waived" || now.found !== one.found)).toEqual([]);
        expect(changed.filter(([one]) => one.status === "not-applicable")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("of a case can only make a duty apply that its measures were missing for", () => {
    fc.assert(
      fc.property(smallLedger, smallLedger, question, (ledger, other, asked) => {
        const cases = other.top.records.cases.map((one, at) => ({ ...one, id: `more-${at}`, subject: "wang" }));
        const before = findings(ledger, asked);
        const after = findings(withMore(ledger, { cases }), asked);
        // A field that no case keeps is one finding, which tells of one case more.
        const waited = ["no-case-measure", "not-kept"];
        const others = paired(before, after).filter(([one]) => !waited.includes(one.code));
        expect(others.map(([, now]) => now)).toEqual(others.map(([one]) => one));
      }),
      RUNS,
    );
  });
});

describe("enough records", () => {
  it("of what a row asks, on as many dates of its period, meet any duty that is not waived and applies", () => {
    const drawn = fc.record({
      ledger: smallLedger,
      pick: fc.nat(),
      at: fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
    });
    let tried = 0;
    fc.assert(
      fc.property(drawn, ({ ledger: any, pick, at }) => {
        const ledger = without(any, "waivers", "cases");
        const asked = { asOf: "2027-12-31", year: 2025 };
        const open = [...findings(ledger, asked).values()].filter(
          (one) => one.unit === "u" && isScheduled(one) && (one.status === "gap" || one.status === "late"),
        );
        const chosen = open[pick % Math.max(1, open.length)];
        if (!chosen) return;
        const obligation = obligationOf(chosen);
        const dates = daysIn(chosen.period.from, chosen.period.to ?? asked.asOf);
        const [first = 0, second = 0] = at;
        const one = first % dates.length;
        const other = (one + 1 + (second % Math.max(1, dates.length - 1))) % dates.length;
        const needed = [dates[one], dates[other]].slice(0, obligation.n);
        const records = needed.flatMap((date) => matching(chosen, obligation, date ?? "") ?? []);
        if (records.length < obligation.n) return;
        tried += 1;
        const more = { [recordKind(obligation)]: records };
        const now = findings(withMore(ledger, more), asked).get(chosen.id);
        expect(now).toMatchObject({ status: "met" });
        const short = { [recordKind(obligation)]: records.slice(1) };
        const still = findings(withMore(ledger, short), asked).get(chosen.id);
        if (chosen.found === 0 && obligation.n > 1) expect(still).toMatchObject({ status: "gap", found: 1 });
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

describe("a later day", () => {
  const span = fc.record({ asked: question, later: dayBetween("2024-12-01", "2026-12-31") }).map(({ asked, later }) => {
    const [first, second] = [asked.asOf, later].sort();
    return { year: asked.year, first: first ?? later, second: second ?? later };
  });

  it("never undoes what was met, nor makes it late, where nothing is waived", () => {
    fc.assert(
      fc.property(smallLedger, span, (any, { year, first, second }) => {
        const ledger = without(any, "waivers", "cases");
        const before = findings(ledger, { asOf: first, year });
        const after = findings(ledger, { asOf: second, year });
        expect(scheduled(after)).toEqual(scheduled(before));
        const undone = paired(before, after).filter(
          ([one, other]) =>
            !LATER[one.status]?.includes(other.status) ||
            (dateDone(one) !== "" && dateDone(one) !== dateDone(other)) ||
            (one.status === "late" && one.daysLate !== other.daysLate),
        );
        expect(undone).toEqual([]);
      }),
      RUNS,
    );
  });

  it("may waive anything that applies, and what is waived stays so", () => {
    fc.assert(
      fc.property(smallLedger, span, (any, { year, first, second }) => {
        const ledger = without(any, "cases");
        const before = findings(ledger, { asOf: first, year });
        const after = findings(ledger, { asOf: second, year });
        const undone = paired(before, after).filter(([one, other]) =>
          other.status === "waived" ? one.status === "not-applicable" : !LATER[one.status]?.includes(other.status),
        );
        expect(undone).toEqual([]);
      }),
      RUNS,
    );
  });

  it("makes applicable, never inapplicable, what waits for a case", () => {
    fc.assert(
      fc.property(smallLedger, span, (ledger, { year, first, second }) => {
        const before = findings(ledger, { asOf: first, year });
        const after = findings(ledger, { asOf: second, year });
        const undone = paired(before, after).filter(
          ([one, other]) =>
            (one.status !== "not-applicable" && other.status === "not-applicable") ||
            (one.code === "no-subordinates") !== (other.code === "no-subordinates"),
        );
        expect(undone).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is the same as an earlier one with the records in between not yet written", () => {
    fc.assert(
      fc.property(smallLedger, question, (any, asked) => {
        const ledger = without(any, "cases");
        const unwritten = mapRecords(ledger, (list) => list.filter((one) => String(one.date) <= asked.asOf));
        const [whole, part] = [judge(read(ledger), asked), judge(read(unwritten), asked)];
        expect(part.findings.map(withoutPlaces)).toEqual(whole.findings.map(withoutPlaces));
        expect(part.ledger.afterAsOf).toEqual([]);
        expect(part.ledger.records + whole.ledger.afterAsOf.length).toBe(whole.ledger.records);
      }),
      RUNS,
    );
  });
});

/** What begins with the year a duty belongs to: its label, the day that set it off, or the day it leads up to. */
function yearStart(finding: Finding): string {
  const { label, from, to } = finding.period;
  if (isScheduled(finding)) return label;
  return leadsUp(finding) && to !== null ? to : from;
}

describe("every finding", () => {
  it("agrees with itself: its dates, its counts, its status and its day", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const doubtful = [...findings(ledger, asked).values()].filter((finding) => {
          const { status, period, due, required, found, daysLate, evidence } = finding;
          // A field that no record keeps is one finding, of no duty's days.
          if (finding.code === "not-kept") return false;
          if (required === null || found === null) return true;
          if ((due === null) !== (period.to === null)) return true;
          const dates = evidence.map(({ date }) => date as string);
          const isDone = status === "met" || status === "late";
          const isOpen = status === "due-soon" || status === "pending";
          return !(
            yearStart(finding).startsWith(String(asked.year)) &&
            (due === null || period.to === null || (period.from <= period.to && period.to <= due)) &&
            dates.every((date) => date <= asked.asOf) &&
            found === (required > 1 ? new Set(dates).size : dates.length) &&
            (status === "late" ? (daysLate ?? 0) > 0 : daysLate === null) &&
            (!isDone || found >= required) &&
            (!isOpen || (found < required && (due === null || asked.asOf <= due))) &&
            (status !== "gap" || (found < required && due !== null && asked.asOf > due)) &&
            finding.holder?.key !== finding.counterpart?.key
          );
        });
        expect(doubtful).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is counted once, in its unit's sum and in the whole one", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const result = judge(read(ledger), asked);
        for (const [status, count] of Object.entries(result.summary)) {
          expect(result.findings.filter((finding) => finding.status === status)).toHaveLength(count);
        }
        const sums = result.units.flatMap((unit) => Object.values(unit.summary ?? {}));
        expect(sums.reduce((sum, count) => sum + count, 0)).toBe(result.findings.length);
        expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
      }),
      RUNS,
    );
  });
});

describe("the engine", () => {
  it("changes nothing it is given, and answers the same question the same way", () => {
    fc.assert(
      fc.property(smallLedger, question, (small, asked) => {
        const ledger = frozen(read(small));
        const [first, second] = [judge(ledger, asked), judge(ledger, asked)];
        expect(second).toEqual(first);
        expect(judge(read(small), asked)).toEqual(first);
      }),
      RUNS,
    );
  });

  it("changes no rulebook", () => {
    frozen(books.rulebooks);
    fc.assert(
      fc.property(smallLedger, question, (small, asked) => {
        judge(read(small), asked);
      }),
      { numRuns: 20 },
    );
  });
});

/** Waivers that any small ledger may hold: no person is named that it may not have. */
function onlyWaiversForAll(ledger: SmallLedger): { waivers: Entry[] } {
  return { waivers: ledger.top.records.waivers.map(({ holder: _, ...rest }) => rest) };
}

function dateDone(finding: Finding): string {
  return "on" in finding.args ? finding.args.on : "";
}

/** A finding apart from where its records stand, and where its waiver does. */
function withoutPlaces(finding: Finding): object {
  const args = Object.entries(finding.args).filter(([name]) => name !== "file" && name !== "line");
  const evidence = finding.evidence.map(({ id, date }) => `${date} ${id}`).sort();
  return { ...finding, evidence, trigger: null, args: Object.fromEntries(args) };
}

const KINDS = {
  meeting: "meetings",
  talk: "talks",
  report: "reports",
  activity: "activities",
  assessment: "assessments",
  case: "cases",
  measure: "cases",
} as const satisfies Record<string, RecordKind>;

function recordKind(obligation: Obligation): RecordKind {
  return KINDS[obligation.evidence[0]?.kind ?? "report"];
}

/** The record a clerk would write who has read the row; undefined where the finding does not say enough for one. */
function matching(finding: Finding, { evidence: [evidence], schedule }: Obligation, date: string): Entry | undefined {
  if (!evidence) return undefined;
  const party = (part: Part): string | undefined => {
    if (part.as === "party") return part.id;
    if (part.as === "holder") return finding.holder?.id;
    if (part.as === "counterpart") return finding.counterpart?.id;
    if (part.as === "recipient") return finding.recipient?.id;
    return undefined;
  };
  const slots: Record<string, Data> = {};
  for (const { name, parts } of evidence.slots) {
    const [first] = parts.flatMap((part) => party(part) ?? []);
    if (first === undefined) return undefined;
    slots[name] = first;
  }
  const year = Number(finding.period.label.slice(0, 4));
  const assessed = evidence.covers.includes("previous-year") ? `${year - 1}` : `${year}`;
  const required: Readonly<Record<RecordKind, Entry>> = {
    meetings: {},
    talks: { by: "wang", with: "li" },
    reports: { from: "party-group", to: "superior-party" },
    activities: { by: "party-group" },
    assessments: { covers: schedule.type === "every" && schedule.byCovers ? finding.period.label : assessed },
    cases: {},
    waivers: {},
  };
  return {
    ...required[KINDS[evidence.kind]],
    date,
    type: evidence.types?.[0] ?? (evidence.kind === "meeting" ? "work-meeting" : "summons"),
    ...(evidence.topics.length > 0 ? { topics: [...evidence.topics] } : {}),
    ...(evidence.form === null ? {} : { form: evidence.form }),
    ...(evidence.regular === null ? {} : { regular: evidence.regular }),
    ...slots,
  };
}

function daysIn(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
