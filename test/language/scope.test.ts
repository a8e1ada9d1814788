import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, mine, person, post, within } from "../contract/support.js";

const lesson = { activity: "lesson", by: "holder" };
const row = { clause: "1", holder: "role secretary", every: "year", evidence: lesson };
const li = { people: [person("li", post("secretary"))] };
const held = (date: string, extra: Entry = {}): Entry => ({ date, type: "lesson", by: "li", ...extra });
const duty = "1/li/-/-/2025";

describe("count: days with n: 12", () => {
  const days = (activities: Entry[], { n = 12, asOf = "2025-12-31" } = {}) =>
    audited(
      { ...ledger({ regulations: ["mine"], ...li }, { activities }), ...mine([{ ...row, count: "days", n }]) },
      asOf,
      2025,
    );

  it("n counts days; a record from date to ends counts each of its days", async () => {
    const { finding } = await days([
      held("2025-03-01", { ends: "2025-03-10" }),
      held("2025-05-01", { ends: "2025-05-02" }),
    ]);
    expect(finding(duty)).toMatchObject({ status: "met", required: 12, found: 12 });
  });

  it("no day twice", async () => {
    const { finding } = await days([
      held("2025-03-01", { ends: "2025-03-10" }),
      held("2025-03-09", { ends: "2025-03-11" }),
    ]);
    expect(finding(duty)).toMatchObject({ status: "due-soon", found: 11 });
  });

  it("within the period and up to the as-of day", async () => {
    const over = [held("2024-12-30", { ends: "2025-01-03" })];
    expect((await days(over)).finding(duty)).toMatchObject({ found: 3 });
    const running = [held("2025-06-01", { ends: "2025-06-30" })];
    expect((await days(running, { asOf: "2025-06-05" })).finding(duty)).toMatchObject({ found: 5, status: "pending" });
  });

  it("it is late if the nth is", async () => {
    const window = (activities: Entry[]) =>
      audited(
        {
          ...ledger({ regulations: ["mine"], ...li }, { activities }),
          ...mine([{ clause: "1", holder: "role secretary", due: "03-31", count: "days", n: 3, evidence: lesson }]),
        },
        "2025-12-31",
        2025,
      );
    expect((await window([held("2025-03-30", { ends: "2025-04-01" })])).finding("1/li/-/-/2025-03-31")).toMatchObject({
      status: "late",
      daysLate: 1,
      found: 3,
    });
    expect((await window([held("2025-03-29", { ends: "2025-04-05" })])).finding("1/li/-/-/2025-03-31")).toMatchObject({
      status: "met",
    });
  });
});

describe("n-for: { 海东镇: 3 }", () => {
  const asked = async (name: string, id = "haidong") =>
    (
      await audited(
        {
          ...ledger({ id, name, regulations: ["mine"], ...li }),
          ...mine([{ ...row, "n-for": { 海东镇: 3, nobody: 9 } }]),
        },
        "2025-12-31",
        2025,
      )
    ).finding(duty, id);

  it("another n where the holder's unit is named so, by id or name; a name that the ledger does not know is passed over", async () => {
    expect(await asked("海东镇")).toMatchObject({ required: 3 });
    expect(await asked("海西镇")).toMatchObject({ required: 1 });
    expect(await asked("某单位", "nobody")).toMatchObject({ required: 9 });
  });
});

describe("applies", () => {
  const unit = { regulations: ["mine"], ...li };
  const rows = async (head: Entry, own: Entry | null, of: Entry = unit) =>
    (
      await audited(
        { ...ledger(of), ...mine([{ ...row, ...(own ? { applies: own } : {}) }], { applies: head }) },
        "2025-12-31",
        2025,
      )
    ).duties("1");

  it("at the head of a rulebook holds for every obligation that has none of its own", async () => {
    expect(await rows({ kinds: ["court"] }, null)).toEqual([]);
    expect(await rows({ kinds: ["procuratorate"] }, null)).toHaveLength(1);
    expect(await rows({ kinds: ["court"] }, { levels: ["county"] })).toHaveLength(1);
  });

  it("applies: {} frees a row", async () => {
    expect(await rows({ kinds: ["court"] }, {})).toHaveLength(1);
  });

  it("all that is written must hold; units are ids or names", async () => {
    expect(await rows({ kinds: ["procuratorate"], units: ["青山县人民检察院"] }, null)).toHaveLength(1);
    expect(await rows({ kinds: "procuratorate", units: "u" }, null)).toHaveLength(1);
    expect(await rows({ kinds: ["procuratorate"], levels: ["city"] }, null)).toEqual([]);
    expect(await rows({ units: ["别的单位"] }, null)).toEqual([]);
  });

  it("and rule", async () => {
    const files = (applies: Entry) => ({
      ...ledger(
        { regulations: ["mine"], ...li },
        { assessments: [{ date: "2025-12-01", type: "annual", covers: "2025", subject: "li", grade: "excellent" }] },
      ),
      ...mine([], {
        applies,
        rules: [
          { clause: "2", title: "等次", requirement: "等次为四种", check: "scale", grades: ["excellent", "competent"] },
        ],
      }),
    });
    const count = async (applies: Entry) => (await audited(files(applies), "2025-12-31", 2025)).result.findings.length;
    expect(await count({ kinds: ["court"] })).toBe(0);
    expect(await count({ kinds: ["procuratorate"] })).toBeGreaterThan(0);
  });
});

describe("regulations: [{ id, from, to }] on a unit", () => {
  const book = mine([
    { ...row, every: "quarter" },
    { clause: "2", holder: "role secretary", after: { event: "accident" }, within: 10, evidence: lesson },
  ]);
  const events = [
    { id: "e1", date: "2025-06-30", type: "accident" },
    { id: "e2", date: "2025-07-01", type: "accident" },
  ];
  const labels = async (regulations: Entry[]) => {
    const { duties } = await audited({ ...ledger({ regulations, ...li }, { events }), ...book }, "2025-12-31", 2025);
    return [...duties("1"), ...duties("2")].map((one) => one.split("/").at(-1));
  };

  it("to the last day", async () => {
    expect(await labels([{ id: "mine", from: "2025-02-01", to: "2025-06-30" }])).toEqual(["2025-Q2", "e1"]);
  });

  it("a period wholly in one of several", async () => {
    expect(
      await labels([
        { id: "mine", to: "2025-03-31" },
        { id: "mine", from: "2025-07-01" },
      ]),
    ).toEqual(["2025-Q1", "2025-Q3", "2025-Q4", "e2"]);
  });

  it("a unit may have none, and owes nothing", async () => {
    const files = {
      ...within("a", ledger({ id: "a", name: "甲", regulations: ["mine"], ...li })),
      ...within("b", ledger({ id: "b", name: "乙" })),
      ...within("c", ledger({ id: "c", name: "丙", regulations: [] })),
      ...book,
    };
    const { result } = await audited(files, "2025-12-31", 2025);
    expect(result.units.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(new Set(result.findings.map(({ unit }) => unit))).toEqual(new Set(["a"]));
  });
});

describe("en may be left out everywhere, and a bare text is the Chinese", () => {
  it("English then shows it", async () => {
    const files = {
      ...ledger({ regulations: ["mine"], ...li }),
      ...mine(
        [
          {
            ...row,
            title: "讲党课",
            requirement: { zh: "每年讲一次党课" },
            interpretation: "yearly",
            evidence: { activity: "big-lesson", by: "holder" },
          },
        ],
        {
          title: "本镇办法",
          interpretations: { yearly: { words: "定期", n: 1, reading: "一年一次" } },
          terms: { activities: [{ id: "big-lesson", zh: "大党课" }] },
        },
      ),
    };
    const { finding, result } = await audited(files, "2025-12-31", 2025);
    expect(finding(duty)).toMatchObject({ title: "讲党课", interpretations: [{ reading: "一年一次" }] });
    expect(result.regulations).toEqual([{ id: "mine", title: "本镇办法" }]);
  });
});
