import { describe, expect, it } from "vitest";
import { audited, type Entry, ledger, person, post, ruling, secretary } from "./support.js";

const people = [secretary("wang"), person("li", post("member")), person("ji", post("staff"))];
const book = ruling([
  { clause: "1", check: "record", records: { assessment: "annual" }, must: { methods: { of: ["records"] } } },
  { clause: "2", check: "record", records: { talk: "summons" }, must: { evidence: true } },
  { clause: "3", check: "account", cases: {}, who: "any" },
]);
const judged = (records: Parameters<typeof ledger>[1]) =>
  audited({ ...ledger({ regulations: ["mine"], people }, records), ...book }, "2025-12-31", 2025);

const assessed = (subject: string, extra: Entry = {}): Entry => ({
  date: "2025-12-20",
  type: "annual",
  covers: 2025,
  subject,
  ...extra,
});
const talk = (date: string, extra: Entry = {}): Entry => ({ date, type: "summons", by: "wang", with: "li", ...extra });
const offence = (...leaders: Entry[]): Entry => ({ id: "c1", date: "2025-03-01", subject: "ji", leaders });

describe("What one fact breaks is one finding (contract 3.10)", () => {
  it("an assessment as a whole gives one for the assessments of one covers, evidence all of them", async () => {
    const audit = await judged({ assessments: [assessed("wang", { methods: "查阅资料" }), assessed("li")] });
    expect(audit.duties("1")).toEqual(["-/-/-/2025"]);
    expect(audit.finding("1/-/-/-/2025")).toMatchObject({
      holder: null,
      period: { label: "2025", from: "2025-01-01", to: "2025-12-31" },
      evidence: [{ line: 1 }, { line: 6 }],
    });
  });

  it("of another covers one more", async () => {
    const assessments = [
      assessed("wang", { methods: "查阅资料" }),
      assessed("li", { covers: "2025-H1", methods: "座谈" }),
    ];
    expect((await judged({ assessments })).duties("1")).toEqual(["-/-/-/2025", "-/-/-/2025-H1"]);
  });
});

describe("Not kept (contract 3.10)", () => {
  it("where no record holds the field it needs, they give one finding together", async () => {
    const audit = await judged({ talks: [talk("2025-03-01"), talk("2025-04-01")] });
    expect(audit.duties("2")).toEqual(["-/-/-/u"]);
    expect(audit.finding("2/-/-/-/u")).toMatchObject({
      status: "undetermined",
      code: "not-kept",
      args: { field: "evidence", records: 2 },
      holder: null,
      period: { label: "u", from: "2025-01-01", to: "2025-12-31" },
      evidence: [{ date: "2025-03-01" }, { date: "2025-04-01" }],
    });
  });

  it("also where it is a single record", async () => {
    expect((await judged({ talks: [talk("2025-03-01")] })).status("2/-/-/-/u")).toBe("undetermined");
  });

  it("where others hold it, the one that lacks it falls short", async () => {
    const talks = [talk("2025-03-01", { id: "t1" }), talk("2025-04-01", { id: "t2", evidence: "notes.md" })];
    const audit = await judged({ talks });
    expect([audit.status("2/-/-/-/t1"), audit.status("2/-/-/-/t2")]).toEqual(["breach", "met"]);
  });

  it("a case's leaders are no field in this sense: not recorded, nobody was looked at", async () => {
    expect((await judged({ cases: [offence()] })).status("3/-/-/-/c1")).toBe("breach");
  });
});

describe("有关领导 (contract 3.10)", () => {
  it.each([
    ["ji", "breach"],
    ["li", "met"],
  ])("an entry on %s, the offender or a leader, is %s", async (who, status) => {
    const audit = await judged({ cases: [offence({ who, finding: "accountable", responsibility: "direct" })] });
    expect(audit.status("3/-/-/-/c1")).toBe(status);
  });
});
