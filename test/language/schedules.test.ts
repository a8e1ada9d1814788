import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, person, post } from "../contract/support.js";

const lesson = { activity: "lesson", by: "holder" };
const row = { clause: "1", holder: "role secretary", evidence: lesson };
const held = (date: string, extra: Entry = {}): Entry => ({ date, type: "lesson", by: "li", ...extra });

/** What becomes of one row of a rulebook of its own, for the secretary li. */
const judged = (
  more: Entry,
  activities: Entry[] = [],
  { asOf = "2026-12-31", year = 2025, from = "2020-01-01", head = {} } = {},
) =>
  audited(
    {
      ...ledger({ regulations: ["mine"], people: [person("li", post("secretary", { from }))] }, { activities }),
      ...mine([{ ...row, ...more }], head),
    },
    asOf,
    year,
  );
const duty = (label: string) => `1/li/-/-/${label}`;

describe("every: month with months", () => {
  it("those months only; labels 2025-03 …", async () => {
    const { duties, status } = await judged({ every: "month", months: [3, 6, 9, 12] }, [
      held("2025-06-30"),
      held("2025-07-01"),
    ]);
    expect(duties("1")).toEqual(["2025-03", "2025-06", "2025-09", "2025-12"].map((label) => `li/-/-/${label}`));
    expect(status(duty("2025-06"))).toBe("met");
    expect(status(duty("2025-09"))).toBe("gap");
  });

  it("one month alone stands for a list of one; tenure as for a month", async () => {
    expect((await judged({ every: "month", months: 3 }, [], { from: "2025-03-02" })).duties("1")).toEqual([
      "li/-/-/2025-03",
    ]);
    expect((await judged({ every: "month", months: 3 }, [], { from: "2025-03-03" })).duties("1")).toEqual([]);
  });
});

describe("on: first tuesday with every: month", () => {
  it("the period is that day", async () => {
    const { finding, duties } = await judged({ every: "month", on: "first tuesday" }, [
      held("2025-03-04"),
      held("2025-04-02"),
    ]);
    expect(duties("1")).toHaveLength(12);
    expect(finding(duty("2025-03"))).toMatchObject({
      status: "met",
      period: { label: "2025-03", from: "2025-03-04", to: "2025-03-04" },
      due: "2025-03-04",
    });
    expect(finding(duty("2025-04")).status).toBe("gap");
  });

  it.each([
    ["second monday", "2025-06-09"],
    ["fourth sunday", "2025-06-22"],
    ["last friday", "2025-06-27"],
    ["last monday", "2025-06-30"],
    ["first sunday", "2025-06-01"],
  ])("%s of June is %s", async (on, day) => {
    expect((await judged({ every: "month", months: [6], on })).finding(duty("2025-06"))).toMatchObject({ due: day });
  });

  it("or-next-workday: true moves one that is no working day (a plain Sunday too) to the next that is; the label stays that of the month", async () => {
    const day = async (month: number, on: string) => {
      const { result } = await judged({ every: "month", months: [month], on, "or-next-workday": true });
      return result.findings.map(({ period, due }) => `${period.label} ${due}`);
    };
    expect(await day(10, "first wednesday")).toEqual(["2025-10 2025-10-09"]);
    expect(await day(3, "first sunday")).toEqual(["2025-03 2025-03-03"]);
    expect(await day(9, "last sunday")).toEqual(["2025-09 2025-09-28"]);
    expect(await day(5, "last saturday")).toEqual(["2025-05 2025-06-03"]);
  });

  it("tenure as for a month, for on too", async () => {
    const row = { every: "month", months: [3], on: "first tuesday" };
    expect((await judged(row, [], { from: "2025-02-03" })).duties("1")).toEqual(["li/-/-/2025-03"]);
    expect((await judged(row, [], { from: "2025-02-04" })).duties("1")).toEqual([]);
  });

  it("a year without a notice counts Monday to Friday and the finding names it in its interpretations", async () => {
    const { finding } = await judged(
      { every: "month", months: [10], on: "first wednesday", "or-next-workday": true },
      [],
      {
        year: 2031,
        asOf: "2031-12-31",
      },
    );
    expect(finding(duty("2031-10"))).toMatchObject({
      due: "2031-10-01",
      interpretations: [
        { id: "workdays-2031", words: "工作日", reading: "2031 年的放假通知还没有收录，按周一至周五计" },
      ],
    });
  });
});

describe("within: 5 workdays", () => {
  const book = (within: Entry["within"]) =>
    mine(
      [
        {
          clause: "1",
          after: { event: "accident" },
          holder: "role secretary",
          evidence: lesson,
          ...(within ? { within } : {}),
          interpretation: "soon",
        },
      ],
      {
        interpretations: { soon: { words: "尽快", within: "3 workdays" } },
      },
    );
  const at = (date: string, within?: string, config = "") =>
    audited(
      {
        ...ledger(
          { regulations: ["mine"], people: [person("li", post("secretary"))] },
          { events: [{ id: "e1", date, type: "accident" }] },
        ),
        ...book(within ?? null),
        ...(config ? { "audit.config.yaml": config } : {}),
      },
      "2031-12-31",
      Number(date.slice(0, 4)),
    );

  it("counts working days over a holiday", async () => {
    expect((await at("2025-01-24", "5 workdays")).finding(duty("e1"))).toMatchObject({ due: "2025-02-07" });
  });

  it("the same forms in interpretations and settings", async () => {
    expect((await at("2025-01-24")).finding(duty("e1"))).toMatchObject({
      due: "2025-02-05",
      interpretations: [{ id: "soon", reading: "3 个工作日以内" }],
    });
    const settings = "interpretations: { soon: { within: 1 workday } }\n";
    expect((await at("2025-01-24", undefined, settings)).finding(duty("e1"))).toMatchObject({ due: "2025-01-26" });
  });

  it("a year without a notice counts Monday to Friday and the finding names it in its interpretations", async () => {
    const { due, interpretations } = (await at("2030-09-30", "5 workdays")).finding(duty("e1"));
    expect(due).toBe("2030-10-07");
    expect(interpretations.map(({ id }) => id)).toEqual(["soon", "workdays-2030"]);
    expect((await at("2018-12-31", "2 workdays")).finding(duty("e1")).interpretations.map(({ id }) => id)).toEqual([
      "soon",
    ]);
  });

  it("and in before", async () => {
    const files = {
      ...ledger(
        { regulations: ["mine"], people: [person("li", post("secretary"))] },
        {
          meetings: [{ id: "m1", date: "2025-02-07", type: "democratic-life-meeting" }],
          activities: [held("2025-01-24")],
        },
      ),
      ...mine([
        {
          clause: "1",
          before: { meeting: "democratic-life-meeting" },
          within: "5 workdays",
          holder: "role secretary",
          evidence: lesson,
        },
      ]),
    };
    expect((await audited(files, "2025-12-31", 2025)).finding(duty("m1"))).toMatchObject({
      status: "met",
      period: { from: "2025-01-24" },
    });
  });
});

describe("periods", () => {
  const head = {
    periods: {
      "spring-term": { words: "春季学期", from: "02-20", to: "07-10" },
      "autumn-term": { from: "09-01", to: "01-20" },
    },
  };
  const both = { every: ["spring-term", "autumn-term"] };

  it("every: [spring-term, autumn-term] is one duty for each; label 2025-spring-term (the year it begins in)", async () => {
    const { duties, finding } = await judged(both, [], { head });
    expect(duties("1")).toEqual(["li/-/-/2025-autumn-term", "li/-/-/2025-spring-term"]);
    expect(finding(duty("2025-autumn-term"))).toMatchObject({
      period: { from: "2025-09-01", to: "2026-01-20" },
      due: "2026-01-20",
    });
  });

  it("it is closed: an act outside it does not count and is not late", async () => {
    const { status } = await judged(both, [held("2025-07-11"), held("2026-01-20")], { head });
    expect(status(duty("2025-spring-term"))).toBe("gap");
    expect(status(duty("2025-autumn-term"))).toBe("met");
  });

  it("one name or a list; they may overlap", async () => {
    const overlapping = { periods: { a: { from: "01-01", to: "06-30" }, b: { from: "06-01", to: "12-31" } } };
    expect((await judged({ every: "a" }, [], { head: overlapping })).duties("1")).toEqual(["li/-/-/2025-a"]);
    const { status } = await judged({ every: ["a", "b"] }, [held("2025-06-15")], { head: overlapping });
    expect([status(duty("2025-a")), status(duty("2025-b"))]).toEqual(["met", "met"]);
  });

  it("words make one an interpretation in every respect", async () => {
    const { finding } = await judged(both, [], { head });
    expect(finding(duty("2025-spring-term")).interpretations).toMatchObject([{ id: "spring-term", words: "春季学期" }]);
    expect(finding(duty("2025-autumn-term")).interpretations).toEqual([]);
    const files = {
      ...ledger({ regulations: ["mine"], people: [person("li", post("secretary"))] }),
      ...mine([{ ...row, ...both }], head),
      "audit.config.yaml": "interpretations: { spring-term: { from: 03-01 } }\n",
    };
    expect((await audited(files, "2025-12-31", 2025)).finding(duty("2025-spring-term"))).toMatchObject({
      period: { from: "2025-03-01" },
    });
  });

  it("tenure 90 days, held on its last day", async () => {
    const from = async (day: string) => (await judged({ every: "spring-term" }, [], { head, from: day })).duties("1");
    expect(await from("2025-04-12")).toEqual(["li/-/-/2025-spring-term"]);
    expect(await from("2025-04-13")).toEqual([]);
  });

  it("for one that ends in the next year on 31 December", async () => {
    const from = async (day: string) => (await judged({ every: "autumn-term" }, [], { head, from: day })).duties("1");
    expect(await from("2025-10-03")).toEqual(["li/-/-/2025-autumn-term"]);
    expect(await from("2025-10-04")).toEqual([]);
  });
});

describe("festivals with days-before", () => {
  const row15 = (festivals: string | string[]) => ({ festivals, "days-before": 15 });

  it("one duty for each, its period the 15 days that end on the day before the festival", async () => {
    const { duties, finding } = await judged(row15(["spring-festival", "mid-autumn", "national-day"]), [
      held("2025-09-21"),
      held("2025-01-28"),
    ]);
    expect(duties("1")).toEqual(["li/-/-/2025-mid-autumn", "li/-/-/2025-national-day", "li/-/-/2025-spring-festival"]);
    expect(finding(duty("2025-spring-festival"))).toMatchObject({
      status: "met",
      period: { from: "2025-01-14", to: "2025-01-28" },
      due: "2025-01-28",
    });
    expect(finding(duty("2025-mid-autumn"))).toMatchObject({
      status: "met",
      period: { from: "2025-09-21", to: "2025-10-05" },
    });
  });

  it("label 2025-spring-festival (the year of the festival's own day)", async () => {
    const { finding } = await judged(row15("new-year"), [], { year: 2026 });
    expect(finding(duty("2026-new-year"))).toMatchObject({ period: { from: "2025-12-17", to: "2025-12-31" } });
  });

  it("tenure 30 days", async () => {
    const from = async (day: string) => (await judged(row15("qingming"), [], { from: day })).duties("1");
    expect(await from("2025-03-05")).toEqual(["li/-/-/2025-qingming"]);
    expect(await from("2025-03-06")).toEqual([]);
  });

  it("what comes after it is not late", async () => {
    expect((await judged(row15("party-day"), [held("2025-07-01")])).status(duty("2025-party-day"))).toBe("gap");
  });
});

describe("festivals with days-after", () => {
  const reminders = (after: string) => judged({ festivals: "national-day", "days-after": after }, [held("2025-10-05")]);

  it("from the day of the festival, so many days after it; label as before one", async () => {
    const { finding } = await reminders("7");
    const period = { from: "2025-10-01", to: "2025-10-08" };
    expect(finding(duty("2025-national-day"))).toMatchObject({ status: "met", due: "2025-10-08", period });
  });

  it("counts working days by the notices", async () => {
    expect((await reminders("3 workdays")).finding(duty("2025-national-day"))).toMatchObject({ due: "2025-10-11" });
  });

  it("what comes before the festival or after the days does not count", async () => {
    for (const date of ["2025-09-30", "2025-10-09"]) {
      const { status } = await judged({ festivals: "national-day", "days-after": "7" }, [held(date)]);
      expect(status(duty("2025-national-day"))).toBe("gap");
    }
  });
});

describe("before with lead", () => {
  const journey = { id: "j1", date: "2025-06-30", type: "sign", person: "li" };
  const told = async (date: string, more: Entry = {}) => {
    const before = { event: "sign", concerning: "holder" };
    const done = await audited(
      {
        ...ledger(
          { regulations: ["mine"], people: [person("li", post("secretary", { from: "2020-01-01" }))] },
          { activities: [held(date)], events: [journey] },
        ),
        ...mine([{ ...row, before, lead: "10", within: 30, ...more }]),
      },
      "2025-12-31",
      2025,
    );
    return done.finding(duty("j1"));
  };

  it("is due so long before the record, and within counts back from there", async () => {
    expect(await told("2025-06-20")).toMatchObject({
      status: "met",
      due: "2025-06-20",
      period: { from: "2025-05-21", to: "2025-06-20" },
    });
    expect(await told("2025-05-20")).toMatchObject({ status: "gap" });
  });

  it("what comes between is late, on the day itself it does not count", async () => {
    expect(await told("2025-06-22")).toMatchObject({ status: "late", daysLate: 2 });
    expect(await told("2025-06-30")).toMatchObject({ status: "gap" });
  });

  it("counts working days too", async () => {
    expect(await told("2025-06-20", { lead: "10 workdays" })).toMatchObject({ due: "2025-06-16", status: "late" });
  });
});

describe("until: 25 with every", () => {
  it("every month by the 25th: what comes after it in the month is late, in the next month no more", async () => {
    const { finding, status } = await judged({ every: "month", until: 25 }, [
      held("2025-03-25"),
      held("2025-04-28"),
      held("2025-06-02"),
    ]);
    expect(finding(duty("2025-03"))).toMatchObject({
      status: "met",
      due: "2025-03-25",
      period: { label: "2025-03", from: "2025-03-01", to: "2025-03-25" },
    });
    expect(finding(duty("2025-04"))).toMatchObject({ status: "late", daysLate: 3 });
    expect([status(duty("2025-05")), status(duty("2025-06"))]).toEqual(["gap", "met"]);
  });

  it("of a quarter it is a day of its last month; of February, which has no 30th, the last", async () => {
    const days = async (more: Entry) => (await judged({ until: 30, ...more })).result.findings.map(({ due }) => due);
    expect(await days({ every: "quarter", until: 20 })).toEqual([
      "2025-03-20",
      "2025-06-20",
      "2025-09-20",
      "2025-12-20",
    ]);
    expect(await days({ every: "month", months: [2, 3] })).toEqual(["2025-02-28", "2025-03-30"]);
  });

  it("counts by the time covered too, without a grace", async () => {
    const report = { report: "analysis", from: "holder" };
    const { finding } = await audited(
      {
        ...ledger(
          { regulations: ["mine"], people: [person("li", post("secretary"))] },
          {
            reports: [
              { date: "2025-02-20", type: "analysis", from: "li", to: "party-group", covers: "2025-03" },
              { date: "2025-05-03", type: "analysis", from: "li", to: "party-group", covers: "2025-04" },
            ],
          },
        ),
        ...mine([{ ...row, every: "month", by: "covers", until: 25, evidence: report }]),
      },
      "2025-12-31",
      2025,
    );
    expect(finding(duty("2025-03")).status).toBe("met");
    expect(finding(duty("2025-04"))).toMatchObject({ status: "late", daysLate: 8 });
  });
});

describe("on: 15 with every: month", () => {
  it("the period is that day of each month, its last where it has none", async () => {
    const days = async (more: Entry) =>
      (await judged({ every: "month", ...more })).result.findings.map(({ due }) => due);
    expect(await days({ on: "15", months: [3, 4] })).toEqual(["2025-03-15", "2025-04-15"]);
    expect(await days({ on: "15", months: 3, "or-next-workday": true })).toEqual(["2025-03-17"]);
    expect(await days({ on: "31", months: 2 })).toEqual(["2025-02-28"]);
  });
});
