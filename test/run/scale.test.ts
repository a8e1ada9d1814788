import { appendFileSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFolder } from "../support/audit.js";
import { runProgram, timedProgram } from "../support/program.js";

const RULEBOOK = `
schema: audit-rulebook/1
id: mine
title: { zh: 试行办法, en: Trial Rules }
obligations:
  - clause: "1"
    title: { zh: 党课, en: Lesson }
    requirement: { zh: 书记每年讲一次党课。, en: The secretary gives a lesson every year. }
    holder: role secretary
    every: year
    evidence: { activity: lesson, by: holder }
`;
/** One of many that differ in their titles: of equal ones each would be told as such. */
const lesson = (year: number, number: number) =>
  `- { date: ${year}-05-20, type: lesson, by: 王建国, title: 第${number}讲 }\n`;
const LESSON = (year: number) => `- { date: ${year}-05-20, type: lesson, by: 王建国 }\n`;

/** Lays down units side by side, each with its files. */
function layDown(folder: string, units: number, files: (unit: number) => Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "regulations"));
  writeFileSync(join(folder, "regulations/mine.yaml"), RULEBOOK);
  for (let unit = 1; unit <= units; unit++) {
    mkdirSync(join(folder, `u${unit}`));
    const description = `{ id: u${unit}, name: 单位${unit}, kind: government, level: county, regulations: mine, people: [{ id: u${unit}-wang, name: 王建国, posts: [{ role: secretary }] }] }\n`;
    for (const [name, text] of Object.entries({ "unit.yaml": description, ...files(unit) })) {
      writeFileSync(join(folder, `u${unit}`, name), text);
    }
  }
}

const CHECK = ["check", ".", "--year", "2025", "--as-of", "2025-12-31"];

describe("among many files", () => {
  // What is said to V8 differs with their number, and an older or newer V8 complains aloud of what it does not know.
  it.each([20, 2600])(
    "each finding is in the report, and nothing on stderr, in one thread and in two, and out of a cache: %i units",
    (units) =>
      withFolder({}, async (folder) => {
        layDown(folder, units, () => ({ "activities.yaml": LESSON(2025) }));
        const all = [...CHECK, "--all", "--format", "json"];
        const first = await runProgram(folder, [...all, "--jobs", "1", "--cache", "kept"]);
        expect(first).toMatchObject({ exit: 0, stderr: "" });
        expect(JSON.parse(first.stdout).findings).toHaveLength(units);
        expect(await runProgram(folder, [...all, "--jobs", "2"])).toEqual(first);
        expect(await runProgram(folder, [...all, "--cache", "kept"])).toEqual(first);
        expect(await runProgram(folder, CHECK)).toMatchObject({ exit: 0, stderr: "" });
      }),
  );

  it("what units are, and what is wrong with them, is the same whichever thread described them", () =>
    withFolder({}, async (folder) => {
      const described = (unit: number, id: string, more: string) =>
        `{ id: ${id}, name: 单位${unit}, kind: government, level: county, regulations: mine, ${more} }\n`;
      const secretary = (id: string, name: string) =>
        `people: [{ id: ${id}, name: ${name}, posts: [{ role: secretary }] }]`;
      const odd: Readonly<Record<number, string>> = {
        9: described(9, "u280", secretary("u9-wang", "王建国")),
        40: described(40, "u40", `${secretary("u40-li", "李敏")}, bodies: { 党组: { members: [张三, 李敏] } }`),
        200: described(200, "u200", secretary("u200-zhang", "张三")),
        220: described(220, "u220", `${secretary("u220-li", "李敏")}, bodies: { 党组: { head: 李四 } }`),
        260: "id: u260\n  name: 单位\n",
      };
      layDown(folder, 300, (unit) => ({
        "activities.yaml": LESSON(2025).replace("王建国", unit === 200 ? "张三" : unit === 40 ? "李敏" : "王建国"),
        ...(odd[unit] === undefined ? {} : { "unit.yaml": odd[unit] }),
      }));
      const run = (jobs: number) =>
        runProgram(folder, [...CHECK, "--keep-going", "--all", "--format", "json", "--jobs", String(jobs)]);
      const alone = await run(1);
      expect(alone).toMatchObject({ exit: 3 });
      for (const said of ["u9/unit.yaml:1", "李四", "u260/unit.yaml:2"]) {
        expect(alone.stderr).toContain(said);
      }
      expect(alone.stderr).not.toContain("张三");
      expect(JSON.parse(alone.stdout).findings).toHaveLength(297);
      for (const jobs of [2, 3]) expect(await run(jobs)).toEqual(alone);
    }));

  it("the one that is broken is named, with its line", () =>
    withFolder({}, async (folder) => {
      layDown(folder, 400, (unit) => ({ "activities.yaml": LESSON(unit === 250 ? 20256 : 2025) }));
      const { exit, stderr } = await runProgram(folder, CHECK);
      expect(exit).toBe(3);
      expect(stderr).toContain("u250/activities.yaml:1:11: 错误: “20256-05-20”");
      expect(stderr).toContain("共 1 处错误");
    }));

  it("a thousand that are broken are all named, the sentence they share once for many", () =>
    withFolder({}, async (folder) => {
      layDown(folder, 1000, () => ({ "activities.yaml": LESSON(20256) }));
      const { exit, stderr } = await runProgram(folder, CHECK);
      expect(exit).toBe(3);
      const named = new Set([...stderr.matchAll(/u(\d+)\/activities\.yaml:1:11/g)].map(([, unit]) => unit));
      expect(named.size).toBe(1000);
      expect(stderr.match(/不是日期/g)).toHaveLength(3);
      expect(stderr).toContain("同样的问题还有 997 处：");
      expect(stderr).toContain("共 1000 处错误");
    }));
});

describe("what is very long", () => {
  it("is read: a unit of 100,000 records in one file", () =>
    withFolder({}, async (folder) => {
      const many = Array.from({ length: 100_000 }, (_, at) => lesson(2016 + (at % 10), at));
      layDown(folder, 1, () => ({ "activities.yaml": many.join("") }));
      const { exit, stderr, stdout } = await runProgram(folder, [...CHECK, "--all", "--format", "json"]);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({
        ledger: { records: 100_000 },
        findings: [{ found: 10_000, status: "met" }],
      });
    }));

  it("is read: a list of records of 5 MB on one line", () =>
    withFolder({}, async (folder) => {
      const note = "长".repeat(150);
      const one = (at: number) => lesson(2025, at).slice(2, -1).replace(" }", `, note: ${note} }`);
      const list = `[${Array.from({ length: 10_000 }, (_, at) => one(at)).join(", ")}]\n`;
      expect(Buffer.byteLength(list)).toBeGreaterThan(5_000_000);
      layDown(folder, 1, () => ({ "activities.yaml": list }));
      const { exit, stdout } = await runProgram(folder, [...CHECK, "--format", "json"]);
      expect(exit).toBe(0);
      expect(JSON.parse(stdout).ledger.records).toBe(10_000);
    }));

  it("is read: a text of 5 MB, and an error after it on its line is shown by a piece of the line", () =>
    withFolder({}, async (folder) => {
      const note = "长".repeat(1_700_000);
      layDown(folder, 1, () => ({
        "activities.yaml": `- { date: 2025-05-20, type: lesson, by: 王建国, note: ${note} }\n`,
      }));
      expect((await runProgram(folder, CHECK)).exit).toBe(0);
      appendFileSync(
        join(folder, "u1/activities.yaml"),
        `- { date: 2025-05-20, type: lesson, note: ${note}, by: 李四 }\n`,
      );
      const { exit, stderr } = await runProgram(folder, CHECK);
      expect(exit).toBe(3);
      expect(stderr).toContain("u1/activities.yaml:2:1700049: 错误: 找不到“李四”");
      expect(stderr.length).toBeLessThan(2000);
    }));
});

describe("what is too long for a machine's memory", () => {
  it("is not begun: the error says what to do", () =>
    withFolder({}, async (folder) => {
      layDown(folder, 1, () => ({ "activities.yaml": LESSON(2025) }));
      truncateSync(join(folder, "u1/activities.yaml"), 200_000_001);
      const { exit, stderr } = await runProgram(folder, CHECK);
      expect(exit).toBe(3);
      expect(stderr).toContain("u1/activities.yaml:1:1: 错误: 文件超过 200 MB");
    }));
});

describe("what cannot be answered", () => {
  it("ends a run in several threads at once, whatever the others are at", () =>
    withFolder({}, async (folder) => {
      const many = Array.from({ length: 2000 }, () => LESSON(2025)).join("");
      layDown(folder, 300, () => ({ "activities.yaml": many }));
      const { exit, stderr, busy } = await timedProgram(folder, [...CHECK, "--jobs", "2", "--unit", "没有这个单位"]);
      expect(exit).toBe(2);
      expect(stderr).toContain("没有这个单位");
      expect(busy).toBeLessThan(2000);
    }));
});

describe("an interrupt", () => {
  it("ends a run in several threads within a second, leaving no output behind and nothing running", () =>
    withFolder({}, async (folder) => {
      const many = Array.from({ length: 2000 }, () => LESSON(2025)).join("");
      layDown(folder, 300, () => ({ "activities.yaml": many }));
      let [sent, leader] = [0, 0];
      const { exit, signal, stdout } = await runProgram(folder, [...CHECK, "--jobs", "2", "-o", "gaps.csv"], {
        signal: {
          name: "SIGINT",
          after: 700,
          sent: () => {
            sent = performance.now();
          },
        },
        started: (pid) => {
          leader = pid;
        },
      });
      expect([exit, signal, stdout]).toEqual([null, "SIGINT", ""]);
      expect(performance.now() - sent).toBeLessThan(1000);
      expect(readdirSync(folder).filter((name) => name.startsWith("gaps"))).toEqual([]);
      // The run was the leader of a process group of its own: none of it is left.
      expect(() => process.kill(-leader, 0)).toThrow("ESRCH");
    }));
});
