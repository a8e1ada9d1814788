import { describe, expect, it } from "vitest";
import { anyIsEligible, eligibleForSlot } from "../../../src/audit/duty/eligible.js";
import { day } from "../../../src/calendar/day.js";
import { holds } from "../../../src/calendar/span.js";
import type { SlotName } from "../../../src/regulation/rulebook.js";
import type { Entry } from "../../contract/support.js";
import { bench, nameOfDuty, onlyDuty } from "../../support/duties.js";
import { body, department, event, group, person, post, unit } from "../../support/records.js";
import { span } from "../../support/span.js";

type Own = Parameters<typeof unit>[0];
const LOW = unit({
  id: "low",
  superior: "u",
  people: [person("xia", post("secretary", { from: day("2025-07-01") }))],
});

/** Who may stand in a place of a record of a day, for the one duty of a row in 2025 that is called so. */
function mayStand(row: Entry, slot: SlotName, on: string, own: Own, duty?: string): string[] {
  const of = bench(row, unit(own), { asOf: "2025-12-31", others: [LOW] });
  const asked = of.obligation.evidence[0]?.slots.find(({ name }) => name === slot);
  if (!asked) throw new Error(`no place ${slot}`);
  const found = eligibleForSlot(
    asked,
    onlyDuty(of, (one) => duty === undefined || nameOfDuty(one) === duty),
    of.context.neighbours,
  );
  const then = found.during.filter((one) => holds(one.span, day(on))).map(({ key }) => key);
  return [...new Set([...found.always, ...then])].sort();
}

describe("somebody named in a record of a day", () => {
  const eligible = {
    always: ["body:party-group"],
    during: [{ key: "person:u/li", span: span("2025-01-01", "2025-03-31") }],
  } as const;

  it("may stand there always, or for what was done from the first day of a service to its last", () => {
    const is = (on: string, ...keys: ("body:party-group" | "person:u/li" | "person:u/hu")[]) =>
      anyIsEligible(eligible, keys, day(on));
    expect([is("2025-12-31", "person:u/hu", "body:party-group"), is("2025-12-31", "person:u/hu")]).toEqual([
      true,
      false,
    ]);
    expect([is("2025-01-01", "person:u/li"), is("2024-12-31", "person:u/li")]).toEqual([true, false]);
    expect([is("2025-03-31", "person:u/li"), is("2025-04-01", "person:u/li")]).toEqual([true, false]);
    expect(is("2025-02-01")).toBe(false);
  });
});

describe("the holder", () => {
  const LESSON = { holder: "role secretary", every: "year", evidence: { activity: "lesson", by: "holder" } };
  const handover = (lastDay: string): Own => ({
    people: [
      person("old", post("secretary", { to: day(lastDay) })),
      person("new", post("secretary", { from: day("2025-03-01") })),
    ],
  });

  it("may be his predecessor, for what he did while he was in the post", () => {
    const own = handover("2025-02-28");
    expect(mayStand(LESSON, "by", "2025-02-28", own)).toEqual(["person:u/new", "person:u/old"]);
    expect(mayStand(LESSON, "by", "2025-03-01", own)).toEqual(["person:u/new"]);
  });

  it("has for predecessor one whose service ended before his own began, not on that very day", () => {
    expect(mayStand(LESSON, "by", "2025-02-01", handover("2025-03-01"), "new - - 2025")).toEqual(["person:u/new"]);
  });

  it("is he alone where the duty is personal, or follows an event", () => {
    const own = { ...handover("2025-02-28"), records: { events: [event("2025-03-01", { type: "sign" })] } };
    expect(mayStand({ ...LESSON, personal: true }, "by", "2025-02-01", own)).toEqual(["person:u/new"]);
    const { every: _, ...row } = LESSON;
    expect(mayStand({ ...row, after: { event: "sign" }, within: 30 }, "by", "2025-02-01", own)).toEqual([
      "person:u/new",
    ]);
  });

  it("is in a commission for discipline inspection one with its discipline body", () => {
    const row = { holder: "body discipline-group", every: "year", evidence: { activity: "lesson", by: "holder" } };
    const bodies = (kind: string) => mayStand(row, "by", "2025-02-01", { kind });
    expect(bodies("discipline-commission")).toEqual(["body:discipline-group", "body:party-group"]);
    expect(bodies("procuratorate")).toEqual(["body:discipline-group"]);
  });
});

describe("the holder of an overseen pair", () => {
  const TALK = {
    holder: "role member",
    counterpart: "overseen-heads",
    every: "half-year",
    evidence: { talk: "integrity", by: "holder", with: "counterpart" },
  };
  const own: Own = {
    departments: [department("office"), department("legal")],
    people: [
      person("old", post("deputy-secretary", { oversees: ["department:office"], to: day("2025-03-31") })),
      person("li", post("member", { oversees: ["department:office"], from: day("2025-04-01") })),
      person("sun", post("member", { oversees: ["department:legal"], to: day("2025-03-31") })),
      person("zhao", post("department-head", { departments: ["office"] })),
    ],
  };

  it("may be whoever had that portfolio before him, whatever his role, and nobody of another", () => {
    expect(mayStand(TALK, "by", "2025-03-31", own, "li zhao - 2025-H2")).toEqual(["person:u/li", "person:u/old"]);
    expect(mayStand(TALK, "by", "2025-04-01", own, "li zhao - 2025-H2")).toEqual(["person:u/li"]);
  });

  it("may be of a pair that is tied through two departments whoever had either", () => {
    const both: Own = {
      departments: [department("office"), department("legal")],
      people: [
        person("old", post("deputy-secretary", { oversees: ["department:office"], to: day("2025-03-31") })),
        person("elder", post("member", { oversees: ["department:legal"], to: day("2025-02-28") })),
        person("li", post("member", { oversees: ["department:office", "department:legal"], from: day("2025-04-01") })),
        person("zhao", post("department-head", { departments: ["office", "legal"] })),
      ],
    };
    const by = (on: string) => mayStand(TALK, "by", on, both, "li zhao - 2025-H2");
    expect(by("2025-02-28")).toEqual(["person:u/elder", "person:u/li", "person:u/old"]);
    expect(by("2025-03-31")).toEqual(["person:u/li", "person:u/old"]);
  });

  it("is met with the counterpart himself", () => {
    expect(mayStand(TALK, "with", "2025-03-31", own, "li zhao - 2025-H2")).toEqual(["person:u/zhao"]);
  });
});

describe("whom a record names", () => {
  const sign = (fields: Parameters<typeof event>[1]) => event("2025-03-01", { id: "e1", type: "sign", ...fields });
  const TALK = { after: { event: "sign" }, within: 30, holder: "body party-group" };
  const own = (fields: Parameters<typeof event>[1]): Own => ({
    departments: [department("office")],
    groups: [group("cell-1", "party-cell", { head: "person:u/hu", members: ["person:u/qian"] })],
    people: [
      person("zhao", post("department-head", { departments: ["office"] })),
      person("sun", post("staff", { departments: ["office"], to: day("2025-03-04") })),
      person("hu", post("staff")),
    ],
    records: { events: [sign(fields)] },
  });
  const talkedWith = (fields: Parameters<typeof event>[1], on = "2025-03-05") =>
    mayStand(
      { ...TALK, evidence: { talk: "reminder", by: "any role staff", with: "concerned" } },
      "with",
      on,
      own(fields),
    );
  const reportFrom = (fields: Parameters<typeof event>[1], on = "2025-03-05") =>
    mayStand({ ...TALK, evidence: { report: "any", from: "concerned" } }, "from", on, own(fields));

  it("is the very person", () => {
    expect(talkedWith({ person: ["person:u/zhao"] })).toEqual(["person:u/zhao"]);
  });

  it("is of a department, where people are wanted, whoever is posted in it on the day", () => {
    expect(talkedWith({ department: ["department:office"] })).toEqual(["person:u/zhao"]);
    expect(talkedWith({ department: ["department:office"] }, "2025-03-04")).toEqual(["person:u/sun", "person:u/zhao"]);
  });

  it("is of a group whoever is of it, of a unit its secretary of the day", () => {
    expect(talkedWith({ department: ["group:cell-1"] })).toEqual(["person:u/hu", "person:u/qian"]);
    expect(talkedWith({ department: ["unit:low"] }, "2025-07-01")).toEqual(["person:low/xia"]);
    expect(talkedWith({ department: ["unit:low"] }, "2025-06-30")).toEqual([]);
  });

  it("is the department or unit as well, where papers go to and fro", () => {
    expect(reportFrom({ department: ["department:office"] })).toEqual(["department:office", "person:u/zhao"]);
    expect(reportFrom({ department: ["unit:low"] }, "2025-07-01")).toEqual(["person:low/xia", "unit:low"]);
  });
});

describe("a counterpart that is a body", () => {
  const own: Own = {
    people: [person("li", post("member")), person("qian", post("discipline-head", { to: day("2025-06-30") }))],
  };
  const to = (counterpart: string, on: string) =>
    mayStand(
      {
        holder: "role member",
        counterpart,
        every: "year",
        evidence: { report: "any", from: "holder", to: "counterpart" },
      },
      "to",
      on,
      own,
    );

  it("may be whoever the row names beside it: a body or organ, or who holds a role on the day", () => {
    expect(to("body discipline-group", "2025-06-30")).toEqual(["body:discipline-group"]);
    const any = "body discipline-group or local-discipline discipline-head";
    expect(to(any, "2025-06-30")).toEqual(["body:discipline-group", "organ:local-discipline", "person:u/qian"]);
    expect(to(any, "2025-07-01")).toEqual(["body:discipline-group", "organ:local-discipline"]);
  });
});

describe("others whom a clause names", () => {
  const ROW = { holder: "body party-group", every: "year" };
  const own: Own = {
    departments: [department("cadres", "political"), department("office", "general-office")],
    people: [
      person("zhao", post("department-head", { departments: ["cadres"], to: day("2025-06-30") })),
      person("li", post("member")),
      person("hu", post("department-head", { departments: ["office"] })),
    ],
    bodies: [body("leading-group", { office: "department:cadres", ...span("2025-01-01", "2025-06-30") })],
  };
  const by = (whom: string, on: string, more: Own = {}) =>
    mayStand({ ...ROW, evidence: { activity: "lesson", by: whom } }, "by", on, { ...own, ...more });

  it("are those who hold a role on the day", () => {
    expect(by("any role department-head member", "2025-06-30")).toEqual([
      "person:u/hu",
      "person:u/li",
      "person:u/zhao",
    ]);
    expect(by("any role department-head", "2025-07-01")).toEqual(["person:u/hu"]);
  });

  it("are the departments with a function, or their heads of the day", () => {
    expect(by("any department political", "2025-06-30")).toEqual(["department:cadres", "person:u/zhao"]);
    expect(by("any department political", "2025-07-01")).toEqual(["department:cadres"]);
  });

  it("are the office of a body, as long as it is recorded as that", () => {
    expect(by("office of leading-group", "2025-06-30")).toEqual(["department:cadres", "person:u/zhao"]);
    expect(by("office of leading-group", "2025-07-01")).toEqual([]);
  });

  it("are units below and their secretaries", () => {
    expect(by("subordinate", "2025-07-01")).toEqual(["person:low/xia", "unit:low"]);
    expect(by("subordinate", "2025-06-30")).toEqual(["unit:low"]);
  });

  it("are an organ, and where the unit records no other as its superior the one of its own level", () => {
    const to = (organ: string, more: Own = {}) =>
      mayStand({ ...ROW, evidence: { report: "any", from: "holder", to: organ } }, "to", "2025-07-01", {
        ...own,
        ...more,
      });
    expect(to("superior-party")).toEqual(["organ:local-party-committee", "organ:superior-party"]);
    const organs = [{ name: "市委", relations: ["superior-party"] }];
    expect(to("superior-party", { organs })).toEqual(["organ:superior-party"]);
    expect(to("superior-party", { kind: "party-committee" })).toEqual(["organ:superior-party"]);
    expect(to("plenary")).toEqual(["organ:plenary"]);
  });

  it("are for a commission's report to the Party committee that of its level as well", () => {
    const holder = "body discipline-group";
    const row = {
      ...ROW,
      holder,
      recipient: "party-group",
      evidence: { report: "any", from: "holder", to: "recipient" },
    };
    const to = (kind: string) => mayStand(row, "to", "2025-07-01", { ...own, kind });
    expect(to("discipline-commission")).toContain("organ:local-party-committee");
    expect(to("procuratorate")).not.toContain("organ:local-party-committee");
  });

  it("are for the leading Party body the unit itself, where papers come from one or the other", () => {
    const sent = (evidence: Entry, slot: SlotName) => mayStand({ ...ROW, evidence }, slot, "2025-07-01", own);
    expect(sent({ report: "any", from: "party-group", to: "plenary" }, "from")).toEqual(["body:party-group", "unit:u"]);
    expect(sent({ report: "any", from: "holder", to: "plenary" }, "from")).toEqual(["body:party-group", "unit:u"]);
    expect(sent({ report: "any", from: "discipline-group", to: "plenary" }, "from")).toEqual(["body:discipline-group"]);
    expect(sent({ activity: "lesson", by: "party-group" }, "by")).toEqual(["body:party-group"]);
  });

  it("are the recipient, or any that will do as well", () => {
    const report = { report: "responsibility", from: "party-group", to: "recipient" };
    const to = (recipient: Entry[string], duty: string) =>
      mayStand({ ...ROW, recipient, evidence: report }, "to", "2025-07-01", own, duty);
    expect(to("plenary", "party-group - plenary 2025")).toEqual(["organ:plenary"]);
    expect(to([["plenary", "superior-organ"]], "party-group - plenary 2025")).toEqual([
      "organ:plenary",
      "organ:superior-organ",
    ]);
  });
});
