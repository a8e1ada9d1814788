import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { audit, auditIn, check, type Files, type JsonFinding, type JsonParty } from "../../support/audit.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

interface JsonCase {
  readonly years: readonly number[];
  readonly oversight: Readonly<Record<"heads" | "overseers" | "branchSecretaries", readonly JsonParty[]>>;
  readonly summary: Readonly<Record<string, number>>;
  readonly regulations: readonly {
    readonly unit: string;
    readonly id: string;
    readonly findings: readonly (JsonFinding & { readonly open: boolean })[];
    readonly bars: readonly {
      readonly clause: string;
      readonly who: JsonParty;
      readonly since: string;
      readonly until: string | null;
      readonly state: string;
      readonly findings: readonly JsonFinding[];
    }[];
  }[];
}

async function caseOf(files: Files, id: string, asOf: string): Promise<JsonCase> {
  const ran = await audit(files, "case", id, ".", "--as-of", asOf, "--format", "json");
  if (ran.exit !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

const RULEBOOK = `
schema: audit-rulebook/1
id: mine
title: { zh: 办法, en: Rules }
obligations:
  - clause: "1"
    title: { zh: 季度党课, en: Lesson }
    requirement: { zh: 书记每季度讲一次党课。, en: A lesson each quarter. }
    holder: role secretary
    every: quarter
    evidence: { activity: lesson, by: holder }
  - clause: "2"
    title: { zh: 案件剖析, en: Review }
    requirement: { zh: 案件三十日内开会剖析。, en: A case is reviewed. }
    holder: body party-group
    after: { case: any }
    evidence: { meeting: party-group-meeting, topics: case-review }
rules:
  - check: account
    clause: "3"
    title: { zh: 责任认定, en: Responsibility }
    requirement: { zh: 每案都有责任认定。, en: A decision in every case. }
    who: any
  - check: bar
    clause: "4"
    title: { zh: 当年不得评优, en: No honours }
    requirement: { zh: 被追责当年不得评优。, en: No honours in the year. }
    bars: honours
  - check: bar
    clause: "5"
    title: { zh: 半年不得任职, en: No appointment }
    requirement: { zh: 被诫勉的半年不得任职。, en: No appointment for six months. }
    measures: admonition-talk
    bars: appointment
    months: 6
  - check: bar
    clause: "6"
    title: { zh: 处分期内不得提拔, en: No promotion }
    requirement: { zh: 处分影响期内不得提拔。, en: No promotion while a sanction lasts. }
    measures: demotion
    bars: promotion
    until-sanction: party-sanction
`;
const UNIT = `
id: jiangyuan
name: 江源县检察院
kind: procuratorate
level: county
regulations: [mine]
departments: [{ id: first, name: 一部 }, { id: second, name: 二部 }]
people:
  - { id: wang, name: 王建国, posts: [{ role: secretary }] }
  - { id: li, name: 李为民, posts: [{ role: member, oversees: first, to: 2025-02-28 }, { role: member, oversees: second, from: 2025-03-01 }] }
  - { id: ma, name: 马强, posts: [{ role: member, oversees: first, from: 2025-03-01 }] }
  - { id: zhao, name: 赵敏, posts: [{ role: department-head, department: first }] }
`;
const ledger = (records: Files): Files => ({ "unit.yaml": UNIT, "regulations/mine.yaml": RULEBOOK, ...records });

describe("the page of a case", () => {
  it("has what check finds of the case in any year, and nothing else", async () => {
    const files = ledger({
      "cases.yaml": "- { id: aj-1, date: 2024-11-20, subject: 张某 }\n- { id: aj-2, date: 2024-11-21, subject: 钱某 }",
    });
    const page = await caseOf(files, "aj-1", "2026-03-01");
    const found = (await check(files, { asOf: "2026-03-01", year: 2024 })).findings;
    const ids = page.regulations.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids).toEqual(found.filter(({ period }) => period.label === "aj-1").map(({ id }) => id));
    expect(ids).toHaveLength(2);
  });

  it("has a section of a unit above where something there follows from the case, and of its own unit in any event", async () => {
    const at = (id: string, more: string) =>
      `id: ${id}\nname: ${id}\nkind: procuratorate\nlevel: city\nregulations: [mine]\n${more}`;
    const files = {
      "regulations/mine.yaml": RULEBOOK,
      "unit.yaml": at("city", "people: []\n"),
      "below/unit.yaml": at("below", "superior: city\npeople: []\n"),
      "below/cases.yaml": "- { id: aj-1, date: 2025-02-01, subject: 张某 }",
    };
    const { regulations } = await caseOf(files, "aj-1", "2025-12-31");
    expect(regulations.map(({ unit }) => unit)).toEqual(["below"]);
  });

  it("takes no recurring duty for the case's because its period is spelled like the id", async () => {
    const page = await caseOf(
      ledger({ "cases.yaml": "- { id: 2025-Q1, date: 2025-02-01, subject: 张某 }" }),
      "2025-Q1",
      "2025-12-31",
    );
    expect(page.regulations.flatMap(({ findings }) => findings.map(({ clause }) => clause))).toEqual(["2", "3"]);
  });

  it("names who oversaw the department when it happened, not when it was found", async () => {
    const record = "- { id: aj-1, date: 2025-05-01, occurred: 2025-02-10, subject: 张某, department: 一部 }";
    const { oversight } = await caseOf(ledger({ "cases.yaml": record }), "aj-1", "2025-12-31");
    expect(oversight.overseers.map(({ name }) => name)).toEqual(["李为民"]);
    expect(oversight.heads.map(({ name }) => name)).toEqual(["赵敏"]);
    expect(oversight.branchSecretaries).toEqual([]);
  });

  it("looks through the year it happened in and every year from its own to the as-of day's", async () => {
    const record = "- { id: aj-1, date: 2024-05-01, occurred: 2019-02-10, subject: 张某 }";
    expect((await caseOf(ledger({ "cases.yaml": record }), "aj-1", "2026-01-02")).years).toEqual([
      2019, 2024, 2025, 2026,
    ]);
  });
});

describe("the bars a case started", () => {
  const measures = "[{ type: 诫勉谈话, date: 2025-10-20 }]";
  const files = (who: string) =>
    ledger({
      "cases.yaml": `- { id: aj-1, date: 2025-10-01, subject: 张某, leaders: [{ who: ${who}, finding: 追责, date: 2025-10-20, measures: ${measures} }] }`,
      "appointments.yaml": `
- { date: 2025-10-19, type: 任职, person: 赵敏, post: 副处长 }
- { date: 2026-04-19, type: 任职, person: 赵敏, post: 处长 }
- { date: 2026-04-20, type: 任职, person: 赵敏, post: 局长 }`,
      "assessments.yaml": "- { date: 2026-01-10, type: 年度考核, covers: 2025, subject: 赵敏, grade: 优秀 }",
    });

  it("last until the day before the anniversary, with what falls in them and no more", async () => {
    const page = await caseOf(files("赵敏"), "aj-1", "2026-05-01");
    const bar = page.regulations[0]?.bars.find(({ clause }) => clause === "5");
    expect(bar).toMatchObject({ since: "2025-10-20", until: "2026-04-19", state: "over" });
    expect(bar?.findings.map(({ status, evidence }) => [status, evidence[0]?.date])).toEqual([
      ["breach", "2026-04-19"],
    ]);
  });

  it("on honours last for the year, and are broken by an assessment of that year, whenever it was written", async () => {
    const page = await caseOf(files("赵敏"), "aj-1", "2025-12-31");
    expect(page.regulations[0]?.bars.find(({ clause }) => clause === "4")).toMatchObject({
      until: "2025-12-31",
      state: "stands",
      findings: [],
    });
    const later = await caseOf(files("赵敏"), "aj-1", "2026-01-31");
    const bar = later.regulations[0]?.bars.find(({ clause }) => clause === "4");
    expect(bar?.findings.map(({ status, period }) => [status, period.from])).toEqual([["breach", "2026-01-10"]]);
    expect(later.summary.breach).toBe(1);
  });

  it("of a body that was held to account are those on its commendations alone", async () => {
    const bars = (await caseOf(files("党组"), "aj-1", "2026-05-01")).regulations[0]?.bars;
    expect(bars?.map(({ clause }) => clause)).toEqual(["4"]);
  });

  it("have no end where the sanction's own is not recorded", async () => {
    const leader = "{ who: 赵敏, finding: 追责, date: 2025-10-20, measures: [降职, 党纪处分] }";
    const record = `- { id: aj-1, date: 2025-10-01, subject: 张某, leaders: [${leader}] }`;
    const page = await caseOf(ledger({ "cases.yaml": record }), "aj-1", "2026-05-01");
    expect(page.regulations[0]?.bars.find(({ clause }) => clause === "6")).toMatchObject({
      until: null,
      state: "unknown",
    });
  });
});

describe.each(["zh", "en"])("the page in %s", (lang) => {
  const page = async (columns?: number) =>
    (await auditIn(ROOT, ["case", "aj-02", "samples/lingang-2025", "--as-of", "2026-03-31", "--lang", lang], columns))
      .stdout;

  it.each([40, 80, 200])("fits a terminal of %i columns and loses nothing", async (columns) => {
    const shown = await page(columns);
    expect(shown.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(shown.replace(/\s/g, "")).toBe((await page()).replace(/\s/g, ""));
  });
});

it("every case of the sample county has a page", async () => {
  for (const id of ["aj-2025-01", "aj-2025-02", "aj-2025-03"]) {
    const ran = await auditIn(ROOT, ["case", id, "samples/qingcheng-2025", "--as-of", "2026-01-31"]);
    expect(ran).toMatchObject({ exit: 0, stderr: "" });
    expect(ran.stdout).toContain(id);
  }
});
