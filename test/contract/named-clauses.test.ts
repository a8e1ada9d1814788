import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, overseer, person, post, secretary, within } from "./support.js";

/** What single clauses of the built-in rulebooks ask, at the very boundary of what they ask. */

const unit = (regulation: string, more: Entry = {}): Entry => ({
  regulations: regulation,
  departments: [department("first"), department("second")],
  people: [
    secretary("wang"),
    overseer("li", ["first"]),
    person("ji", post("discipline-head")),
    head("zhao", "first"),
    person("sun", post("staff", { department: "first" })),
  ],
  ...more,
});
type Records = Parameters<typeof ledger>[1];
const judged = (regulation: string, records: Records, asOf = "2025-12-31", year = 2025) =>
  audited(ledger(unit(regulation), records), asOf, year);
const one = (more: Entry = {}): Entry => ({ id: "c1", date: "2025-03-01", subject: "sun", ...more });
const accountable = (more: Entry = {}): Entry => ({ who: "li", finding: "accountable", ...more });

describe("provincial-opinion 10g", () => {
  it.each([
    ["2025-03-08", "met"],
    ["2025-03-09", "late"],
  ])("has the report on a democratic life meeting within seven days: %s is %s", async (date, status) => {
    const audit = await judged("provincial-opinion", {
      meetings: [{ id: "m1", date: "2025-03-01", type: "democratic-life-meeting" }],
      reports: [{ date, type: "democratic-life", from: "party-group", to: "superior-discipline", about: "m1" }],
    });
    expect(audit.status("10g/party-group/-/superior-discipline/m1")).toBe(status);
  });
});

describe("liaoning 6(9)a", () => {
  const sanctioned = one({ subject: "某甲", measures: [{ type: "party-sanction", date: "2025-03-01" }] });
  const town = ledger({ id: "v", kind: "party-committee", level: "county", regulations: "hebei" });
  const village = ledger(
    { id: "w", kind: "party-committee", level: "township", regulations: "hebei" },
    { cases: [sanctioned] },
  );
  const files = (records: Records) => ({
    ...ledger(unit("liaoning"), records),
    ...within("town", town),
    ...within("town/village", village),
  });
  const session = (date: string): Entry => ({
    date,
    type: "party-group-meeting",
    topics: "case-review",
    about: "w/c1",
  });

  it("follows a case two levels below, within 30 days of its sanction, by the superior's own meeting", async () => {
    const run = async (...dates: string[]) =>
      (await audited(files({ meetings: dates.map(session) }), "2025-12-31", 2025)).status("6(9)a/party-group/-/-/w:c1");
    expect([await run("2025-03-31"), await run("2025-04-01"), await run()]).toEqual(["met", "late", "gap"]);
  });

  it("has no due date while neither a sanction nor a conclusion is on record", async () => {
    const audit = await judged("liaoning", { cases: [one({ subject: "某甲" })] });
    expect(audit.finding("6(9)a/party-group/-/-/c1")).toMatchObject({ status: "review", due: null });
  });

  it("is not done by the meeting of the unit below", async () => {
    const own = ledger(
      { id: "w", kind: "party-committee", level: "township", regulations: "hebei" },
      { cases: [sanctioned], meetings: [{ ...session("2025-03-10"), about: "c1" }] },
    );
    const audit = await audited({ ...files({}), ...within("town/village", own) }, "2025-12-31", 2025);
    expect(audit.status("6(9)a/party-group/-/-/w:c1")).toBe("gap");
  });

  it.each(["criticised", "media-exposure", "mass-petition", "accident"])("follows an event %s", async (type) => {
    const audit = await judged("liaoning", { events: [{ id: "e1", date: "2025-03-01", type }] });
    expect(audit.finding("6(9)a/party-group/-/-/e1")).toMatchObject({ status: "gap", due: "2025-03-31" });
  });
});

describe("qingcheng 8(5)", () => {
  it.each(["serious", "criminal"])(
    "asks two reports of a %s case, which the case itself may record",
    async (severity) => {
      const audit = await judged("qingcheng", {
        cases: [one({ severity, reported: { to: "local-discipline", date: "2025-03-31" } })],
      });
      expect(audit.status("8(5)/discipline-group/-/local-discipline/c1")).toBe("met");
      // The text sets no limit.
      expect(audit.status("8(5)/discipline-group/-/superior-organ-discipline/c1")).toBe("review");
    },
  );

  it("asks none of a lighter case, and is undetermined where the severity is not recorded", async () => {
    const duties = async (more: Entry) =>
      (await judged("qingcheng", { cases: [one(more)] })).result.findings
        .filter(({ clause }) => clause === "8(5)")
        .map(({ status }) => status);
    expect(await duties({ severity: "moderate" })).toEqual([]);
    expect(new Set(await duties({}))).toEqual(new Set(["undetermined"]));
  });

  it("lets anybody send the report", async () => {
    const audit = await judged("qingcheng", {
      cases: [one({ severity: "serious" })],
      reports: [{ date: "2025-03-20", type: "case-report", from: "wang", to: "local-discipline", about: "c1" }],
    });
    expect(audit.status("8(5)/discipline-group/-/local-discipline/c1")).toBe("met");
  });
});

describe("liaoning 7(7)b", () => {
  const owed = async (subject: string, people: Entry[] = []) => {
    const files = ledger(unit("liaoning", { people: [secretary("wang"), ...people] }), { cases: [one({ subject })] });
    return (await audited(files, "2025-12-31", 2025)).duties("7(7)b");
  };

  it.each(["deputy-secretary", "member", "discipline-head"])("follows a case of a %s", async (role) => {
    expect(await owed("he", [person("he", post(role))])).toEqual([
      "wang/-/superior-discipline/c1",
      "wang/-/superior-party/c1",
    ]);
  });

  it("goes by the post on the date of the case", async () => {
    expect(await owed("he", [person("he", post("member", { to: "2025-03-01" }))])).toHaveLength(2);
    expect(await owed("he", [person("he", post("member", { to: "2025-02-28" }))])).toEqual([]);
    expect(await owed("he", [person("he", post("staff"))])).toEqual([]);
  });

  it("follows a case of the secretary too", async () => {
    expect(await owed("wang")).toHaveLength(2);
  });
});

describe("city-procuratorate 15.p2", () => {
  const assessment = (date: string, subject: string, more: Entry = {}): Entry => ({
    date,
    type: "annual",
    covers: 2025,
    subject,
    ...more,
  });
  const assessments = [
    assessment("2025-12-01", "li", { id: "k1" }),
    assessment("2025-12-20", "ji", { id: "k2" }),
    assessment("2025-12-10", "zhao", { id: "k3" }),
  ];

  it("is one duty for the assessments of one time, from the latest; a report about any of them serves", async () => {
    for (const about of ["k1", "k2", "k3"]) {
      const audit = await judged("city-procuratorate", {
        assessments,
        reports: [{ date: "2025-12-28", type: "assessment-results", from: "leading-group", to: "party-group", about }],
      });
      expect(audit.duties("15.p2")).toEqual(["leading-group/-/party-group/k2"]);
      expect(audit.finding("15.p2/leading-group/-/party-group/k2")).toMatchObject({ status: "met", due: "2026-01-19" });
    }
  });
});

describe("hebei 11d", () => {
  it("has a breakdown filed with both superiors, or reported to them", async () => {
    const audit = await judged("hebei", {
      activities: [
        { id: "b1", date: "2025-02-01", type: "breakdown", by: "party-group" },
        { date: "2025-03-03", type: "record-filing", by: "party-group", to: "superior-party", about: "b1" },
      ],
      reports: [
        { date: "2025-03-04", type: "responsibility", from: "party-group", to: "superior-discipline", about: "b1" },
      ],
    });
    expect(audit.status("11d/party-group/-/superior-party/b1")).toBe("met");
    expect(audit.finding("11d/party-group/-/superior-discipline/b1")).toMatchObject({ status: "met", due: null });
  });
});

describe("hebei 39b", () => {
  it.each([
    ["no leaders field", {}, "2025-05-30", "undetermined"],
    ["no leaders field", {}, "2025-05-31", "breach"],
    ["an empty list", { leaders: [] }, "2025-05-31", "breach"],
    ["an entry without fault", { leaders: [{ who: "li", finding: "no-fault" }] }, "2025-05-31", "met"],
  ])("with %s %j as of %s: %s", async (_, more, asOf, status) => {
    expect((await judged("hebei", { cases: [one(more)] }, asOf)).status("39b/-/-/-/c1")).toBe(status);
  });
});

describe("hebei 31 and 32", () => {
  const entry = (more: Entry) => judged("hebei", { cases: [one({ leaders: [accountable(more)] })] });

  it.each([
    ["minor", "32.p1a"],
    ["moderate", "32.p1b"],
    ["serious", "32.p1c"],
    ["criminal", "32.p1d"],
  ])("a neglect that is %s is judged under %s", async (severity, clause) => {
    const audit = await entry({ severity, measures: "criticism-education" });
    const of32 = audit.result.findings.filter((found) => found.clause.startsWith("32.p1"));
    expect(of32.map((found) => found.clause)).toEqual([clause]);
  });

  it("one without severity under the article's first row, for a person and for a body", async () => {
    expect((await entry({ measures: "removal" })).status("32.p1a/-/-/-/u")).toBe("undetermined");
    expect((await entry({ who: "party-group", measures: "restructuring" })).status("31a/-/-/-/u")).toBe("undetermined");
  });

  it.each([
    ["criminal", ["judicial-transfer", "removal", "criticism-education"], "32.p1d", "met"],
    ["criminal", ["removal"], "32.p1d", "breach"],
    ["serious", ["blamed-resignation"], "32.p1c", "met"],
    ["moderate", ["removal", "circulated-criticism"], "32.p1b", "breach"],
    ["moderate", ["admonition-talk"], "32.p1b", "review"],
    ["serious", ["restructuring", "removal"], "32.p1c", "breach"],
  ])("for a person, %s with %j is, under %s, %s", async (severity, measures, clause, status) => {
    expect((await entry({ severity, measures })).status(`${clause}/li/-/-/c1`)).toBe(status);
  });

  it.each([
    ["minor", ["written-examination"], "31a", "met"],
    ["moderate", ["written-examination"], "31b", "review"],
    ["minor", ["circulated-criticism"], "31a", "breach"],
    ["serious", ["restructuring", "circulated-criticism"], "31c", "met"],
  ])("for a body, %s with %j is, under %s, %s", async (severity, measures, clause, status) => {
    const audit = await entry({ who: "party-group", severity, measures });
    expect(audit.status(`${clause}/party-group/-/-/c1`)).toBe(status);
  });
});

describe("provincial-opinion 14a", () => {
  const sides = async (...who: string[]) => {
    const leaders = who.map((id) => ({ who: id, finding: "no-fault" }));
    const audit = await judged("provincial-opinion", { cases: [one({ leaders })] });
    return [audit.status("14a/party-group/-/-/c1"), audit.status("14a/discipline-group/-/-/c1")];
  };

  it("asks one entry of the committee's side and one of the discipline body's", async () => {
    expect(await sides("wang", "ji")).toEqual(["met", "met"]);
    expect(await sides("party-group", "discipline-group")).toEqual(["met", "met"]);
    expect(await sides("ji")).toEqual(["breach", "met"]);
    expect(await sides("li")).toEqual(["met", "breach"]);
    expect(await sides("sun")).toEqual(["breach", "breach"]);
  });
});

describe("city-procuratorate 23", () => {
  it("leaves to a person whether the body must appear, where the text leaves it to the circumstances", async () => {
    const audit = await judged("city-procuratorate", { cases: [one({ flags: "job-crime", severity: "criminal" })] });
    expect(audit.status("23(3)a/zhao/-/-/c1")).toBe("breach");
    expect(audit.status("23(3)a/li/-/-/c1")).toBe("breach");
    expect(audit.status("23(3)b/party-group/-/-/c1")).toBe("review");
  });

  it("goes by the posts held when it happened", async () => {
    const people = [
      secretary("wang"),
      head("before", "first", { to: "2025-01-31" }),
      head("after", "first", { from: "2025-02-01" }),
      person("sun", post("staff", { department: "first" })),
    ];
    const asked = async (more: Entry) => {
      const files = ledger(unit("city-procuratorate", { people }), { cases: [one({ severity: "serious", ...more })] });
      const audit = await audited(files, "2025-12-31", 2025);
      return audit.duties("23(1)").filter((tail) => !tail.startsWith("-"));
    };
    expect(await asked({ occurred: "2025-01-15" })).toEqual(["before/-/-/c1"]);
    expect(await asked({})).toEqual(["after/-/-/c1"]);
  });
});

describe("hebei 38 and liaoning 28(4)", () => {
  const promoted = async (regulation: string, clause: string, measure: string, date: string) => {
    const audit = await judged(
      regulation,
      {
        cases: [one({ leaders: [accountable({ date: "2025-08-31", measures: measure })] })],
        appointments: [{ id: "a1", date, person: "li", type: "promotion", rank: "higher" }],
      },
      "2028-12-31",
      Number(date.slice(0, 4)),
    );
    return audit.status(`${clause}/li/-/-/a1`);
  };

  it.each([
    ["hebei", "38.p2a", "removal", "2026-08-30", "2026-08-31"],
    ["hebei", "38.p2b", "demotion", "2027-08-30", "2027-08-31"],
    ["liaoning", "28(4)b", "admonition-talk", "2026-02-27", "2026-02-28"],
    ["liaoning", "28(4)c", "removal", "2026-08-30", "2026-08-31"],
    ["liaoning", "28(4)e", "demotion", "2027-08-30", "2027-08-31"],
  ])("%s %s: %s bars on %s, and the anniversary %s is free", async (regulation, clause, measure, last, free) => {
    expect(await promoted(regulation, clause, measure, last)).toBe("breach");
    expect(await promoted(regulation, clause, measure, free)).toBe("met");
  });
});

describe("city-procuratorate 17", () => {
  const graded = async (grade: string, votes: Entry, clause: string) => {
    const kh = { id: "kh", date: "2026-01-20", type: "annual", covers: 2025, subject: "li", grade, votes, valid: 24 };
    return (await judged("city-procuratorate", { assessments: [kh] }, "2026-02-28")).status(`${clause}/li/-/-/kh`);
  };

  it.each([
    ["excellent", { excellent: 17 }, "17(1)c", "met"],
    ["excellent", { excellent: 16 }, "17(1)c", "breach"],
    ["competent", { excellent: 9, competent: 8 }, "17(2)c", "met"],
    ["competent", { excellent: 8, competent: 8 }, "17(2)c", "breach"],
    ["basic", { excellent: 1, competent: 8, basic: 8 }, "17(3)c", "met"],
    ["basic", { competent: 8, basic: 8 }, "17(3)c", "review"],
    ["basic", { competent: 8, basic: 7 }, "17(3)c", "breach"],
    ["incompetent", { competent: 8, basic: 7 }, "17(4)e", "met"],
  ])("%s by %j of 24 is, under %s, %s", async (grade, votes, clause, status) => {
    expect(await graded(grade, votes, clause)).toBe(status);
  });
});
