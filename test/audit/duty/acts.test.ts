import { describe, expect, it } from "vitest";
import { Acts, doneIn } from "../../../src/audit/duty/acts.js";
import { day } from "../../../src/calendar/day.js";
import type { Records } from "../../../src/ledger/model.js";
import { bench, idsOf } from "../../support/duties.js";
import {
  activity,
  assessment,
  caseOn,
  leader,
  measure,
  meeting,
  NO_RECORDS,
  report,
  talk,
  unit,
} from "../../support/records.js";
import { span } from "../../support/span.js";

const acts = (records: Partial<Records>, asOf = "2025-12-31") => new Acts({ ...NO_RECORDS, ...records }, day(asOf));

describe("the acts of a unit", () => {
  const talks = [
    talk("2025-03-31", { id: "b" }),
    talk("2025-01-01", { id: "a", type: "summons" }),
    talk("2025-04-01", { id: "c", type: "heart-to-heart" }),
  ];

  it("are seen from their day on, in the order of their days", () => {
    expect(idsOf(acts({ talks }).of("talk", null))).toEqual(["a", "b", "c"]);
    expect(idsOf(acts({ talks }, "2025-03-31").of("talk", null))).toEqual(["a", "b"]);
    expect(idsOf(acts({ talks }, "2025-03-30").of("talk", null))).toEqual(["a"]);
  });

  it("are of one of some types, or of any; of none where no type is asked for", () => {
    expect(idsOf(acts({ talks }).of("talk", ["summons", "heart-to-heart"]))).toEqual(["a", "c"]);
    expect(acts({ talks }).of("talk", [])).toEqual([]);
    expect(acts({ talks }).of("meeting", null)).toEqual([]);
  });

  it("are done in a span of days, both ends included", () => {
    const within = (from: string, to: string) => idsOf(acts({ talks }).within("talk", null, span(from, to)));
    expect(within("2025-01-01", "2025-03-31")).toEqual(["a", "b"]);
    expect(within("2025-01-02", "2025-04-01")).toEqual(["b", "c"]);
    expect(within("2025-04-02", "2025-12-31")).toEqual([]);
    expect(idsOf(doneIn(span("2025-01-01", "2025-03-31"), acts({ talks }).of("talk", null)))).toEqual(["a", "b"]);
    expect(doneIn(span("2025-01-01", "2025-03-31"), [])).toEqual([]);
  });

  it("that might serve an evidence are those of its kind and types that fit it, looked for once", () => {
    const [evidence] = bench(
      { holder: "role member", every: "quarter", evidence: { talk: ["summons", "heart-to-heart"] } },
      unit({}),
      { asOf: "2025-12-31" },
    ).obligation.evidence;
    if (!evidence) throw new Error("no evidence");
    const ours = acts({ talks });
    expect(
      idsOf(
        ours.fitting(
          evidence,
          () =>
            ({ record }) =>
              record.id === "c",
        ),
      ),
    ).toEqual(["c"]);
    expect(idsOf(ours.fitting(evidence, () => () => false))).toEqual(["c"]);
    expect(idsOf(acts({ talks }).fitting(evidence, () => () => true))).toEqual(["a", "c"]);
  });
});

describe("a meeting", () => {
  it("shows who chaired it and who met: whom it says, else the body that meets at meetings of its type", () => {
    const meetings = [
      meeting("2025-01-01", { chair: "person:u/wang" }),
      meeting("2025-01-02", { of: "group:cell-1" }),
      meeting("2025-01-03", { type: "leading-group-meeting" }),
      meeting("2025-01-04", { type: "work-meeting" }),
    ];
    expect(
      acts({ meetings })
        .of("meeting", null)
        .map(({ slots }) => slots),
    ).toEqual([
      { chair: ["person:u/wang"], of: ["body:party-group"] },
      { chair: [], of: ["group:cell-1"] },
      { chair: [], of: ["body:leading-group"] },
      { chair: [], of: [] },
    ]);
  });

  it("makes of each that it heard an oral report of its day, to the body that met", () => {
    const heard = [
      { from: "person:u/li", type: "supervision", covers: "2025-H1" },
      { from: "person:u/zhao", type: "responsibility", covers: null },
    ] as const;
    const found = acts({ meetings: [meeting("2025-07-01", { heard })] }).of("report", null);
    expect(found).toMatchObject([
      { type: "supervision", covers: "2025-H1", form: "oral", date: "2025-07-01", own: false },
      { type: "responsibility", covers: null, slots: { from: ["person:u/zhao"], to: ["body:party-group"] } },
    ]);
  });
});

describe("a case", () => {
  const one = caseOn("2025-03-01", {
    subject: "person:u/li",
    leaders: [leader("person:u/wang")],
    reported: [{ to: ["organ:local-discipline"], date: day("2025-03-05") }],
    measures: [measure("removal", "2025-06-01"), measure("admonition-talk", "2025-04-01")],
  });

  it("is an act on its subject, and with the leaders it looks at", () => {
    expect(acts({ cases: [one] }).of("case", null)).toMatchObject([
      { date: "2025-03-01", slots: { subject: ["person:u/li"], with: ["person:u/wang"] }, own: false },
    ]);
    expect(acts({ cases: [caseOn("2025-03-01")] }).of("case", null)[0]?.slots.subject).toEqual([]);
  });

  it("shows its reports and measures on their own days, for itself alone", () => {
    expect(acts({ cases: [one] }).of("report", null)).toMatchObject([
      { type: "case-report", date: "2025-03-05", own: true, slots: { to: ["organ:local-discipline"] } },
    ]);
    const measures = acts({ cases: [one] }, "2025-05-31").of("measure", null);
    expect(measures).toMatchObject([{ type: "admonition-talk", date: "2025-04-01", own: true }]);
  });
});

describe("a report, an activity, an assessment", () => {
  it("show what they cover and who stands where", () => {
    const found = acts({
      reports: [report("2025-01-01", { covers: "2024", from: ["body:party-group"], topics: ["integrity"] })],
      activities: [activity("2025-01-02", { by: ["person:u/li"], departments: ["department:office"], covers: "2025" })],
      assessments: [assessment("2025-01-03", { subject: ["unit:low"], by: ["body:leading-group"] })],
    });
    expect(found.of("report", null)).toMatchObject([
      { covers: "2024", form: "written", topics: ["integrity"], slots: { from: ["body:party-group"], to: [] } },
    ]);
    expect(found.of("activity", null)).toMatchObject([
      { covers: "2025", form: null, slots: { by: ["person:u/li"], departments: ["department:office"] } },
    ]);
    expect(found.of("assessment", null)).toMatchObject([
      { covers: "2024", slots: { by: ["body:leading-group"], subject: ["unit:low"] } },
    ]);
  });
});
