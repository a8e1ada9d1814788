import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "../../src/calendar/day.js";
import { zh as messages } from "../../src/messages/zh.js";
import { calendarIcs } from "../../src/report/calendar/ics.js";
import { type CalendarSpan, type DueItem, fallingDue } from "../../src/views/due.js";
import { isAhead, owedIn } from "../../src/views/owed.js";
import { reportOptions } from "../support/report.js";
import { question, runs, type SmallLedger, smallLedger } from "./arbitraries.js";
import { auditOf, read } from "./engine.js";

const RUNS = runs(15);

function entriesOf(ledger: SmallLedger, asked: { asOf: string; year: number }) {
  const { asOf } = asked;
  const owed = owedIn(auditOf(read(ledger), asked));
  return { owed, items: fallingDue(owed, spanOf(day(asOf), addDays(day(asOf), 366))) };
}

function spanOf(asOf: Day, until: Day): CalendarSpan {
  return { asOf, until, all: true, isKnown: () => false };
}

const file = (items: readonly DueItem[], asOf: string) =>
  [
    ...calendarIcs(
      { items, asOf: day(asOf), remind: [7, 1], all: true, known: new Map(), kept: [], gone: [] },
      reportOptions(messages),
    ),
  ].join("");

function parsed(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

describe("a calendar file", () => {
  it("is read by another program as it was meant: a day, a name of its own and a text for each duty", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const { items } = entriesOf(ledger, asked);
        const events = parsed(file(items, asked.asOf));
        expect(events.map((event) => event.startDate.toString())).toEqual(items.map(({ due }) => due));
        expect(events.every((event) => event.startDate.isDate)).toBe(true);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
        for (const [at, { finding }] of items.entries()) {
          expect(events[at]?.summary).toContain(finding.title.zh);
          expect(events[at]?.description).toContain(finding.requirement.zh);
        }
      }),
      RUNS,
    );
  });

  it("has lines of at most 75 octets that end in CRLF, no character torn, whatever names the ledger holds", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const bytes = Buffer.from(file(entriesOf(ledger, asked).items, asked.asOf));
        const lines = bytes.toString("latin1").split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"))).not.toThrow();
        }
      }),
      RUNS,
    );
  });

  it("reminds each holder once a day of what is still to be done, and of nothing else", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        const { items, owed } = entriesOf(ledger, asked);
        const ahead = new Set(owed.filter(isAhead).map(({ finding }) => finding.id));
        const component = new ICAL.Component(ICAL.parse(file(items, asked.asOf)));
        const alarms = component
          .getAllSubcomponents("vevent")
          .map((event) =>
            event.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
          );
        const told = new Set<string>();
        const expected = items.map(({ finding, due }) => {
          const moment = `${finding.unit} ${finding.holder?.key} ${due}`;
          if (!ahead.has(finding.id) || told.has(moment)) return [];
          told.add(moment);
          return ["-P6DT15H", "-PT15H"];
        });
        expect(alarms).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("of a later day bears the same names for the same duties, and is newer", () => {
    fc.assert(
      fc.property(smallLedger, question, fc.nat(60), (ledger, asked, days) => {
        const later = addDays(day(asked.asOf), days + 1);
        const until = addDays(day(asked.asOf), 366);
        const first = entriesOf(ledger, asked).items.filter(({ due }) => due !== null && due >= later);
        const second = fallingDue(entriesOf(ledger, { ...asked, asOf: later }).owed, spanOf(later, until));
        const uids = (items: readonly DueItem[], asOf: string) => {
          const events = parsed(file(items, asOf));
          return new Map(items.map(({ finding }, at) => [finding.id, events[at]?.uid]));
        };
        const [before, after] = [uids(first, asked.asOf), uids(second, later)];
        for (const [id, uid] of before) if (after.has(id)) expect(after.get(id)).toBe(uid);
        const [one] = parsed(file(first, asked.asOf));
        const [other] = parsed(file(second, later));
        if (one && other) expect(other.sequence).toBeGreaterThan(one.sequence);
      }),
      RUNS,
    );
  });
});
