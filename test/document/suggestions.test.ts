import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/document/problem.js";
import { lookedForSparingly, MOST_LOOKED_FOR } from "../../src/document/suggestions.js";
import { auditIn, withFolder } from "../support/audit.js";
import { timedProgram } from "../support/program.js";

describe("what a text was meant to be", () => {
  it("is looked for once, of the first hundred different texts in a list of problems", () => {
    const meant = lookedForSparingly<string>();
    const [list, other]: Problem[][] = [[], []];
    const looked: string[] = [];
    const ask = (problems: Problem[] | undefined, text: string) =>
      meant(problems ?? [], text, () => {
        looked.push(text);
        return `${text}?`;
      });
    const texts = Array.from({ length: MOST_LOOKED_FOR + 1 }, (_, at) => String(at));
    for (const text of texts) ask(list, text);
    expect(looked).toEqual(texts.slice(0, -1));
    expect([ask(list, "0"), ask(list, "100"), ask(other, "100")]).toEqual(["0?", undefined, "100?"]);
  });
});

const PEOPLE = Array.from({ length: 300 }, (_, at) => `{ id: p${at}, name: 王建${String.fromCharCode(0x4e00 + at)} }`);
const UNIT = (people: readonly string[]) =>
  `{ id: u, name: 某局, kind: government, level: county, regulations: hebei, people: [${people.join(", ")}] }\n`;
const TALK = "date: 2025-03-01, type: integrity, by: p1";

/** A list of so many records. */
const records = (count: number, record: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `- ${record(at)}\n`).join("");

describe("of very many errors", () => {
  it("the first hundred names have the nearest beside them, the others are told too, and a line says so", () =>
    withFolder(
      {
        "unit.yaml": UNIT(PEOPLE),
        "talks.yaml": records(103, (at) => `{ ${TALK}, with: 王见${String.fromCharCode(0x4e00 + at)} }`),
      },
      async (folder) => {
        const { exit, stderr } = await auditIn(folder, ["validate", "."]);
        const lines = stderr.split("\n").filter((line) => line.includes("找不到"));
        expect(exit).toBe(3);
        expect(lines).toHaveLength(103);
        expect(lines.slice(0, 100).every((line) => line.includes("最接近的是"))).toBe(true);
        expect(lines.slice(100).some((line) => line.includes("最接近的是"))).toBe(false);
        expect(stderr).toContain("还有 3 处没有找");
        expect((await auditIn(folder, ["validate", ".", "--lang", "en"])).stderr).toContain("in 3 places it was not");
      },
    ));

  it("a word written wrongly in the same way is told with the nearest each time", () =>
    withFolder(
      { "unit.yaml": UNIT(PEOPLE), "talks.yaml": records(150, () => `{ ${TALK}, with: 王见一 }`) },
      async (folder) => {
        const { stderr } = await auditIn(folder, ["validate", "."]);
        expect(stderr).toContain("同样的问题还有 147 处");
        expect(stderr).not.toContain("没有找");
      },
    ));

  // A quiet machine takes five seconds of a processor for them, one that runs the whole suite has taken thirteen.
  it("of 40,000 records with four errors each all 160,000 are told", () =>
    withFolder(
      {
        "unit.yaml": UNIT(PEOPLE),
        "talks.yaml": records(40_000, (at) => `{ date: 2025-02-30, type: 谈话${at}, by: 张${at}, with: 李${at} }`),
      },
      async (folder) => {
        const { exit, stderr, busy } = await timedProgram(folder, ["validate", "."]);
        expect(exit).toBe(3);
        expect(stderr.match(/^(?: {2})?\S+:\d+:\d+/gm)?.length).toBe(160_000);
        expect(stderr).toContain("共 160000 处错误");
        expect(busy).toBeLessThan(25_000);
      },
    ));

  // Each took ten seconds to two minutes of a processor; a busy machine may need twice what a quiet one does.
  it.each<[string, string, number]>([
    [
      "records with a date that is none",
      records(50_000, () => `{ ${TALK.replace("03-01", "02-30")}, with: p2 }`),
      50_000,
    ],
    ["names that nobody bears", records(20_000, (at) => `{ ${TALK}, with: 王建错${at} }`), 20_000],
    [
      "unknown keys in one record",
      `- { ${TALK}, with: p2, ${records(20_000, (at) => `key${at}: 1`)
        .replaceAll("\n- ", ", ")
        .slice(2)} }\n`,
      20_000,
    ],
    ["brackets that close nothing", records(5000, () => `{ ${TALK}, with: p2 ]`), 5000],
    ["brackets that nothing closes", records(5000, () => `{ ${TALK}, with: [p2 }`), 1],
    ["quotes that nothing closes", '- date: 2025-03-01\n  type: integrity\n  by: "p1\n  with: p2\n'.repeat(5001), 1],
    [
      "clauses that are in no regulation",
      records(20_000, (at) => `{ date: 2025-03-01, regulation: hebei, clause: x.${at} }`),
      0,
    ],
  ])("%s are told in a few seconds, however many", (what, talks, errors) =>
    withFolder(
      {
        "u/unit.yaml": UNIT([...PEOPLE, ...PEOPLE.map((one) => one.replaceAll("p", "q").replace("王", "李"))]),
        [what.startsWith("clauses") ? "u/waivers.yaml" : "u/talks.yaml"]: talks,
      },
      async (folder) => {
        const { exit, stderr, busy } = await timedProgram(folder, ["validate", "u"]);
        expect(exit).toBe(3);
        expect(stderr.match(/^(?: {2})?\S+:\d+:\d+/gm)?.length).toBeGreaterThanOrEqual(errors);
        expect(busy).toBeLessThan(6000);
      },
    ),
  );
});
