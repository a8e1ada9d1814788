import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { fixedText } from "../../src/import/fix.js";
import { discover } from "../../src/ledger/discover.js";
import { Names, type Roster } from "../../src/ledger/names.js";
import { inputsOf, readUnits } from "../../src/ledger/read/read.js";
import { Terms } from "../../src/terms/vocabulary.js";
import { runs } from "../properties/arbitraries.js";

const terms = new Terms();
const regulations = ["liaoning", "hebei"];
const unit = `id: u
name: 兴源县人民法院
kind: court
level: county
organs: [{ name: 中共兴源县委, as: 同级党委 }]
departments: [{ id: zzb, name: 政治部 }, { id: bgs, name: 办公室 }]
people:
  - { name: 张远, posts: [{ role: 党组书记 }] }
  - { id: sun, name: 孙越, posts: [{ role: 班子成员, title: 副院长 }] }
  - { name: 李望, posts: [{ role: 班子成员, from: 2024-01-01 }] }
`;

/** The unit as it reads, and what its records come to, places aside. */
function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "fix-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const known = { terms, clauses: new Map(regulations.map((id) => [id, ["1"]] as const)) };
    const { ledger, problems } = readUnits(inputsOf(discover([folder], folder)), [], known);
    const records = ledger.units.map(({ records: all }) =>
      JSON.stringify(all, (key, value: unknown) => (["line", "file", "content"].includes(key) ? undefined : value)),
    );
    return { unit: ledger.units[0], records, errors: problems.filter(({ severity }) => severity === "error") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whole = read({ "unit.yaml": unit }).unit;
if (!whole) throw new Error("the unit does not read");
const roster: Roster = whole;
const names = new Names(terms);
names.add(roster);
const context = { terms, regulations, roster, finder: names.of(roster) };
const fix = (text: string, kind: Parameters<typeof fixedText>[1] = "talks") => fixedText(text, kind, context);

describe("audit fix rewrites", () => {
  it.each([
    ["a day", "- date: 2025/3/5 # 早\n", "- date: 2025-03-05 # 早\n"],
    ["a day in Chinese", "- 日期: 2025年3月5日\n", "- 日期: 2025-03-05\n"],
    ["a day that is an error with one meaning", "- { date: 20250305 }\n", "- { date: 2025-03-05 }\n"],
    ["a list in one text", "- { with: 孙越、李望 }\n", "- { with: [孙越, 李望] }\n"],
    ["names with spaces between", "- with: 孙越 李望\n", "- with: [孙越, 李望]\n"],
    ["one of a list in brackets", "- with: [张远, 孙越、李望] # 三人\n", "- with: [张远, 孙越, 李望] # 三人\n"],
    ["one of a list with dashes", "- with:\n    - 孙越、李望 # 两人\n", "- with:\n    - 孙越\n    - 李望 # 两人\n"],
    ["a name with a title", "- by: 孙越（副院长）\n", "- by: 孙越\n"],
    ["a name with 同志, in quotes", '- by: "李望同志"\n', "- by: 李望\n"],
    ["a term in radicals", "- type: 廉政谈话\n  topics: ⼲部任免\n", "- type: 廉政谈话\n  topics: 干部任免\n"],
    ["long digits", "- note: 12345678901234567890\n", "- note: '12345678901234567890'\n"],
    [
      "a full-width colon",
      "- date: 2025-03-05\n  by：孙越\n  with: 李望\n",
      "- date: 2025-03-05\n  by: 孙越\n  with: 李望\n",
    ],
    [
      "a colon without a space",
      "- date: 2025-03-05\n  by:孙越\n  with: 李望\n",
      "- date: 2025-03-05\n  by: 孙越\n  with: 李望\n",
    ],
    [
      "days in one text",
      "- date: 2025年3月5日至7日 # 三天\n  by: 孙越\n",
      "- date: 2025-03-05\n  ends: 2025-03-07 # 三天\n  by: 孙越\n",
    ],
    [
      "days in one text in braces",
      "- { 日期: 2025年3月5日至7日, by: 孙越 }\n",
      "- { 日期: 2025-03-05, 结束日期: 2025-03-07, by: 孙越 }\n",
    ],
    ["a key with a slip of the pen", "- { wiht: 孙越 }\n", "- { with: 孙越 }\n"],
    ["a Chinese key with a slip of the pen", "- { 谈话对相: 孙越 }\n", "- { 谈话对象: 孙越 }\n"],
    ["what is not written, in braces", "- { title: 无, by: 孙越, topics: 无, note: / }\n", "- { by: 孙越 }\n"],
    [
      "what is not written, in lines",
      "- title: 无\n  by: 孙越 # 副\n  note: —\n- by: 李望\n",
      "- by: 孙越 # 副\n- by: 李望\n",
    ],
    ["what is not written in a list", "- { with: [无, 孙越, /], topics: [无] }\n", "- { with: [孙越] }\n"],
    [
      "what is not written in a list with dashes",
      "- with:\n    - 孙越 # 副\n    - 无\n    - 李望\n    - /\n",
      "- with:\n    - 孙越 # 副\n    - 李望\n",
    ],
    ["a key by a column's usual head", "- 约谈人: 孙越\n", "- 谈话人: 孙越\n"],
    [
      "line breaks as they are",
      "- date: 2025.3.5\r\n  by: 孙越、李望\r\n",
      "- date: 2025-03-05\r\n  by: [孙越, 李望]\r\n",
    ],
  ])("%s", (_, before, after) => {
    expect(fix(before)).toBe(after);
  });

  it("a body with what the unit is called before it, among others too", () => {
    expect(fix("- { from: 院党组, to: 兴源县人民法院党组 }\n", "reports")).toBe("- { from: 党组, to: 党组 }\n");
    expect(fix("- from: 本院党组、张远\n", "reports")).toBe("- from: [党组, 张远]\n");
    expect(fix("- from: 市院党组\n", "reports")).toBe("- from: 市院党组\n");
  });

  it("periods", () => {
    expect(fix("- covers: 2025年上半年\n", "reports")).toBe("- covers: 2025-H1\n");
    expect(fix("- covers: 2025Q3\n", "reports")).toBe("- covers: 2025-Q3\n");
  });

  it("a unit's regulations, relations, departments and bodies", () => {
    const before =
      "regulations: [liaoning，hebei] # 两部\norgans: [{ name: 县委, as: 同级党委、上级党组织 }]\nbodies: { 责任制领导小组: { members: 孙越、李望 } }\n";
    const after =
      "regulations: [liaoning, hebei] # 两部\norgans: [{ name: 县委, as: [同级党委, 上级党组织] }]\nbodies: { 责任制领导小组: { members: [孙越, 李望] } }\n";
    expect(fix(before, "unit")).toBe(after);
  });
});

describe("audit fix leaves alone", () => {
  it.each([
    ["what is in its first form", "- { date: 2025-03-05, type: 廉政谈话, by: sun, with: [李望] } # 注：2025/3/5\n"],
    ["what must be there and is not written", "- { date: 2025-03-05, type: 无, by: 孙越 }\n"],
    ["what is not written where a comment would go with it", "- date: 2025-03-05\n  title: 无 # 待查\n  by: 孙越\n"],
    ["a key that may be another, or no slip", "- { 记录: 孙越, person: 孙越, 日斯: 1 }\n"],
    ["days whose record says when it ended", "- { date: 2025年3月5日至7日, ends: 2025-03-07 }\n"],
    ["a name that is nobody's", "- with: 孙越、王五\n"],
    ["a slip of the pen in a term", "- { with: 孙越, type: 廉正谈话 }\n"],
    ["free text", "- { title: 2025/3/5 孙越、李望, note: 孙越（副院长） }\n"],
    ["a text that another refers to", "- by: &a 孙越（副院长）\n"],
    ["whom a case is about", "- subject: 孙越（副院长）\n"],
    ["a sanction by its legal name", "- measures: 党内警告\n"],
    ["what is no YAML", "- by: [孙越、李望\n"],
  ])("%s", (_, text) => {
    expect(fix(text, text.includes("subject") || text.includes("measures") ? "cases" : "talks")).toBe(text);
  });
});

const person = fc.constantFrom("张远", "sun", "孙越（副院长）", "李望同志", "副院长孙越", "李望");
const people = fc.oneof(
  person,
  fc.array(person, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(", ")}]`),
  fc.tuple(person, person, fc.constantFrom("、", "，", "；")).map(([one, other, sign]) => `${one}${sign}${other}`),
);
const day = fc.constantFrom("2025-03-05", "2025/3/5", "2025.3.5", "2025年3月5日", '"2025-3-5"');
const record = fc
  .record({
    date: day,
    type: fc.constantFrom("廉政谈话", "约谈", "reminder"),
    by: people,
    with: people,
    topics: fc.constantFrom("整改、⼲部任免", "[整改]", "党风廉政建设", "无", "[无, 整改]", "[/]"),
  })
  .map((fields) => {
    const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
    return [`- ${lines.join(" # 注\n  ")}\n`, `- { ${lines.join(", ")} } # 注：2025/3/5\n`];
  })
  .chain((forms) => fc.constantFrom(...forms));

describe("what audit fix changed", () => {
  it("reads back to the same records, and there is nothing left to change", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const before = records.join("");
        const after = fix(before);
        const [one, other] = [before, after].map((talks) => read({ "unit.yaml": unit, "talks.yaml": talks }));
        expect(one?.errors).toEqual([]);
        expect([other?.records, other?.errors]).toEqual([one?.records, []]);
        expect(fix(after)).toBe(after);
        expect(after.match(/#.*$/gm)).toEqual(before.match(/#.*$/gm));
      }),
      runs(40),
    );
  });

  it("can be read where it could be before", () => {
    const source = new SourceText("", "", fix("- date: 2025/3/5\n  by：孙越\n  with: 李望\n"));
    expect(readYaml(source).problems).toEqual([]);
  });
});
