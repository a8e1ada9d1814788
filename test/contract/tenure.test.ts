import { describe, expect, it } from "vitest";
import {
  audited,
  department,
  type Entry,
  head,
  ledger,
  mine,
  overseer,
  person,
  post,
  secretary,
  within,
} from "./support.js";

const row = (schedule: Entry) => ({
  clause: "1",
  holder: "role secretary",
  evidence: { activity: "lecture", by: "holder" },
  ...schedule,
});
const review = { interpretations: { review: { from: "12-01", to: "01-31" }, spring: { from: "01-01", to: "03-31" } } };
/** The period labels for which a secretary in post from..to owes the row. */
const owed = async (schedule: Entry, term: Entry, year = 2025) => {
  const files = {
    ...ledger({ regulations: ["mine"], people: [secretary("wang", term)] }),
    ...mine([row(schedule)], review),
  };
  return (await audited(files, "2025-12-31", year)).duties("1").map((duty) => duty.split("/").at(-1));
};

const paper = { by: "covers", grace: 31 };

describe("tenure", () => {
  it.each([
    ["30 days of a month", { every: "month" }, "2025-06", "2025-06-01", "2025-06-02"],
    ["30 days of February", { every: "month" }, "2025-02", "2025-01-30", "2025-01-31"],
    ["30 days of a quarter", { every: "quarter" }, "2025-Q1", "2025-03-02", "2025-03-03"],
    ["30 days of a pair of months", { every: "even-months" }, "2025-04", "2025-04-01", "2025-04-02"],
    ["90 days of a half-year", { every: "half-year" }, "2025-H1", "2025-04-02", "2025-04-03"],
    ["90 days of a year", { every: "year" }, "2025", "2025-10-03", "2025-10-04"],
    ["90 days for a window", { window: "spring" }, "2025", "2025-01-01", "2025-01-02"],
    ["90 days for a due date", { due: "01-31", opens: "01-01" }, "2025-01-31", "2024-11-03", "2024-11-04"],
    ["30 days for a quarter's paper", { ...paper, every: "quarter" }, "2025-Q1", "2025-03-02", "2025-03-03"],
    ["90 days for a year's paper", { ...paper, every: "year" }, "2025", "2025-10-03", "2025-10-04"],
    ["90 days to 31 December", { window: "review" }, "2025", "2025-10-03", "2025-10-04"],
  ])("asks for %s, both ends counted", async (_, schedule: Entry, label, enough, short) => {
    expect(await owed(schedule, { from: enough })).toContain(label);
    expect(await owed(schedule, { from: short })).not.toContain(label);
  });

  it("counts 29 February", async () => {
    expect(await owed({ window: "spring" }, { from: "2024-01-02" }, 2024)).toEqual(["2024"]);
    expect(await owed({ window: "spring" }, { from: "2024-01-03" }, 2024)).toEqual([]);
  });

  it("owes where the last day in post is the due date, not where it is the day before", async () => {
    expect(await owed({ every: "quarter" }, { to: "2025-06-30" })).toEqual(["2025-Q1", "2025-Q2"]);
    expect(await owed({ every: "quarter" }, { to: "2025-06-29" })).toEqual(["2025-Q1"]);
    expect(await owed({ window: "spring" }, { to: "2025-03-31" })).toEqual(["2025"]);
    expect(await owed({ window: "spring" }, { to: "2025-03-30" })).toEqual([]);
    expect(await owed({ due: "01-31", opens: "01-01" }, { to: "2025-01-31" })).toEqual(["2025-01-31"]);
    expect(await owed({ due: "01-31", opens: "01-01" }, { to: "2025-01-30" })).toEqual([]);
  });

  it("takes a post without from as always held", async () => {
    expect(await owed({ every: "year" }, {})).toEqual(["2025"]);
  });

  it("judges a covers period on its last day, not on its due date", async () => {
    const quarterly = { ...paper, every: "quarter" };
    expect(await owed(quarterly, { to: "2025-04-01" })).toEqual(["2025-Q1"]);
    expect(await owed(quarterly, { to: "2025-03-30" })).toEqual([]);
    expect(await owed(quarterly, { from: "2025-04-01" })).toEqual(["2025-Q2", "2025-Q3", "2025-Q4"]);
  });

  it("judges a window that ends in the next year on 31 December", async () => {
    expect(await owed({ window: "review" }, { to: "2025-12-31" })).toEqual(["2025"]);
    expect(await owed({ window: "review" }, { to: "2025-12-30" })).toEqual([]);
    expect(await owed({ window: "review" }, { from: "2026-01-01" })).toEqual([]);
  });

  it("takes posts as written, also those dated after the as-of day", async () => {
    const people = [
      secretary("wang", { to: "2025-08-31" }),
      secretary("sun", { from: "2025-09-01" }),
      person("li", post("member")),
    ];
    const audit = await audited(ledger({ regulations: ["qingcheng"], people }), "2025-02-01");
    expect(audit.duties("10.7")).toEqual(["sun/li/-/2025"]);
  });

  it("asks of a counterpart what it asks of a holder", async () => {
    const people = (from: string) => [secretary("wang"), person("li", post("member", { from }))];
    const duties = async (from: string) =>
      (await audited(ledger({ regulations: ["qingcheng"], people: people(from) }), "2025-12-31")).duties("10.7");
    expect(await duties("2025-10-03")).toEqual(["wang/li/-/2025"]);
    expect(await duties("2025-10-04")).toEqual([]);
  });

  it("owes nothing to a counterpart who has left by the due date", async () => {
    const people = (to: string) => [secretary("wang"), person("li", post("member", { to }))];
    const duties = async (to: string) =>
      (await audited(ledger({ regulations: ["qingcheng"], people: people(to) }), "2025-12-31")).duties("10.7");
    expect(await duties("2025-12-31")).toEqual(["wang/li/-/2025"]);
    expect(await duties("2025-12-30")).toEqual([]);
  });

  it("asks the head of a subordinate unit for it too", async () => {
    const duties = async (from: string) => {
      const east = ledger({
        id: "east",
        name: "东所",
        regulations: ["liaoning"],
        people: [secretary("chen", { from })],
      });
      const files = { ...ledger({ regulations: ["liaoning"], people: [secretary("wang")] }), ...within("east", east) };
      return (await audited(files, "2025-12-31")).duties("7(8)a");
    };
    expect(await duties("2025-10-03")).toEqual(["wang/east:chen/-/2025"]);
    expect(await duties("2025-10-04")).toEqual([]);
  });

  it("has departments and bodies owe without it", async () => {
    const departments = [department("watch", { function: "inspection" })];
    const people = [head("zhao", "watch", { from: "2025-12-20" })];
    const audit = await audited(
      ledger({ regulations: ["city-procuratorate"], departments, people }),
      "2025-12-31",
      2025,
    );
    expect(audit.duties("14(1)d")).toEqual(["watch/-/party-group/2025"]);
    expect(audit.duties("16(4)a")).toEqual(["party-group/-/-/2025"]);
  });

  it("has departments be counterparts without it", async () => {
    const departments = [department("office")];
    const files = ledger({ regulations: ["qingcheng"], departments, people: [overseer("li", ["office"])] });
    expect((await audited(files, "2025-12-31")).duties("11.6d")).toEqual(["li/office/-/2025"]);
  });
});

describe("unbroken service", () => {
  const middle = async (...posts: Entry[]) => {
    const departments = [department("office"), department("legal")];
    const people = [secretary("wang"), person("zhao", ...posts)];
    return (await audited(ledger({ regulations: ["qingcheng"], departments, people }), "2025-12-31")).duties("10.8");
  };

  it("joins posts that touch, in any of the roles the row names there", async () => {
    const duties = await middle(
      post("department-deputy", { department: "office", to: "2025-11-30" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(duties).toEqual(["wang/zhao/-/2025"]);
  });

  it("joins posts in two departments where the row names roles", async () => {
    const duties = await middle(
      post("department-head", { department: "legal", to: "2025-11-30" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(duties).toEqual(["wang/zhao/-/2025"]);
  });

  it("joins posts that overlap", async () => {
    const duties = await middle(
      post("department-deputy", { department: "office", to: "2025-12-10" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(duties).toEqual(["wang/zhao/-/2025"]);
  });

  it("is broken by a single day", async () => {
    const duties = await middle(
      post("department-deputy", { department: "office", to: "2025-11-29" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(duties).toEqual([]);
  });

  it("is not made of roles the row does not name", async () => {
    const duties = await middle(
      post("staff", { department: "office", to: "2025-11-30" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(duties).toEqual([]);
  });

  it("joins a holder's posts in the roles the row names", async () => {
    const li = person("li", post("member", { to: "2025-11-30" }), post("deputy-secretary", { from: "2025-12-01" }));
    const audit = await audited(ledger({ regulations: ["liaoning"], people: [li] }), "2025-12-31");
    expect(audit.duties("8(6)a")).toEqual(["li/-/-/2025"]);
  });
});

describe("tenure of an overseen pair", () => {
  const departments = [department("office"), department("legal")];
  const pairs = async (people: Entry[], clause = "11.6b", regulation = "qingcheng") =>
    (await audited(ledger({ regulations: [regulation], departments, people }), "2025-12-31")).duties(clause);
  const quarters = (...labels: string[]) => labels.map((label) => `li/zhao/-/2025-${label}`);
  const zhao = head("zhao", "office");

  it("asks that the portfolio has been held as long", async () => {
    const li = (from: string) => person("li", post("member"), post("member", { from, oversees: ["office"] }));
    expect(await pairs([li("2025-03-02"), zhao])).toEqual(quarters("Q1", "Q2", "Q3", "Q4"));
    expect(await pairs([li("2025-03-03"), zhao])).toEqual(quarters("Q2", "Q3", "Q4"));
  });

  it("asks that the counterpart's post in that department has been held as long", async () => {
    const li = overseer("li", ["office"]);
    expect(await pairs([li, head("zhao", "office", { from: "2025-03-02" })])).toEqual(quarters("Q1", "Q2", "Q3", "Q4"));
    expect(await pairs([li, head("zhao", "office", { from: "2025-03-03" })])).toEqual(quarters("Q2", "Q3", "Q4"));
  });

  it("joins portfolios that touch, and keeps what is in both", async () => {
    const li = person(
      "li",
      post("member", { to: "2025-03-20", oversees: ["office", "legal"] }),
      post("deputy-secretary", { from: "2025-03-21", oversees: ["office"] }),
    );
    expect(await pairs([li, zhao])).toEqual(quarters("Q1", "Q2", "Q3", "Q4"));
  });

  it("drops what has left the portfolio by the due date", async () => {
    const li = person(
      "li",
      post("member", { to: "2025-05-31", oversees: ["office"] }),
      post("member", { from: "2025-06-01", oversees: ["legal"] }),
    );
    expect(await pairs([li, zhao])).toEqual(quarters("Q1"));
  });

  it("asks the portfolio of overseen departments for it too", async () => {
    const li = (from: string) => [overseer("li", ["office"], { from })];
    expect(await pairs(li("2025-12-02"), "11.6a")).toEqual(["li/office/-/2025-Q4"]);
    expect(await pairs(li("2025-12-03"), "11.6a")).toEqual([]);
  });

  it("keeps a deputy made head among the leaders of his department", async () => {
    const chen = person(
      "chen",
      post("department-deputy", { department: "office", to: "2025-11-30" }),
      post("department-head", { department: "office", from: "2025-12-01" }),
    );
    expect(await pairs([overseer("li", ["office"]), chen], "8(5)a", "liaoning")).toEqual(["li/chen/-/2025"]);
  });

  it("does not take a deputy's time for a head's", async () => {
    const chen = person(
      "chen",
      post("department-deputy", { department: "office", to: "2025-12-02" }),
      post("department-head", { department: "office", from: "2025-12-03" }),
    );
    expect(await pairs([overseer("li", ["office"]), chen])).toEqual([]);
  });

  it("asks the overseer of a head for it too", async () => {
    const people = (from: string) => [overseer("li", ["office"], { from }), zhao];
    expect(await pairs(people("2025-12-02"), "11(5)a", "city-procuratorate")).toEqual(["zhao/li/-/2025-Q4"]);
    expect(await pairs(people("2025-12-03"), "11(5)a", "city-procuratorate")).toEqual([]);
  });
});
