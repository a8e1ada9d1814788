import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../../src/audit/rules/rules.js";
import { SourceText } from "../../../src/document/source.js";
import { alreadyRead, readYaml } from "../../../src/document/yaml.js";
import { loadRulebooks } from "../../../src/regulation/load/load.js";
import type { Rulebook } from "../../../src/regulation/rulebook.js";
import { notedIn } from "../../support/written-book.js";

const ROW = "title: 一, requirement: 一, holder: role secretary, every: year, evidence: { talk: any, by: holder }";

/** A rulebook file with these lines. */
function file(id: string, lines = "obligations: []", path = `${id}.yaml`) {
  return readYaml(new SourceText(path, path, `schema: audit-rulebook/1\nid: ${id}\ntitle: ${id}办法\n${lines}\n`));
}
const load = (...files: ReturnType<typeof file>[]) => loadRulebooks<Rule>(files, RULE_KINDS);
const noted = (...files: ReturnType<typeof file>[]) => notedIn(load(...files).problems);

describe("rulebooks", () => {
  it("are read in their order; none are none", () => {
    expect(load(file("b"), file("a")).rulebooks.map(({ id, path }) => [id, path])).toEqual([
      ["b", "b.yaml"],
      ["a", "a.yaml"],
    ]);
    expect(load().rulebooks).toEqual([]);
  });

  it("that are broken are left out, the others not", () => {
    const { rulebooks, problems } = load(file("a", "obligations: 3"), file("b"));
    expect(rulebooks.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toHaveLength(1);
  });

  it("that are no YAML are told as that, and as nothing else", () => {
    const { rulebooks, problems } = load(file("a", "obligations: ["), file("b"));
    expect(rulebooks.map(({ id }) => id)).toEqual(["b"]);
    expect(problems.map(({ place }) => place.file)).toEqual(["a.yaml"]);
    expect(problems.map(({ code }) => code)).not.toContain("missing");
  });

  it("of one id are one, the later", () => {
    const { rulebooks } = load(file("a"), file("a", `obligations:\n  - { clause: "1", ${ROW} }`, "mine.yaml"));
    expect(rulebooks.map(({ path, obligations }) => [path, obligations.length])).toEqual([["mine.yaml", 1]]);
  });

  it("of one's own stand in for shipped ones, which is said", () => {
    expect(noted(file("a", undefined, "audit:a.yaml"), file("a"))).toEqual(["? stands-in | id: a"]);
    expect(noted(file("a"), file("a"))).toEqual([]);
    expect(noted(file("a", undefined, "audit:a.yaml"))).toEqual([]);
  });
});

describe("what a rulebook says", () => {
  it("has usual numbers where it says no others, and each of them with its place", () => {
    const numbering = (lines: string) => load(file("a", `${lines}\nobligations: []`));
    expect(numbering("").rulebooks[0]?.numbering.article).toBe("第{cn}条");
    expect(numbering("numbering: { article: '{n}.' }").rulebooks[0]?.numbering).toMatchObject({
      article: "{n}.",
      point: "第{n}项",
    });
    expect(notedIn(numbering("numbering: { article: '第{cn}条', named: { closing: 结尾段 } }").problems)).toEqual([]);
    expect(notedIn(numbering("numbering: { article: 第条 }").problems)).toEqual([
      "bad-value | numbering: { article: 第条 }",
    ]);
  });

  it("has each clause once, but for an item that has a rule of its own", () => {
    const rows = (...clauses: string[]) => clauses.map((one) => `  - { clause: "${one}", ${ROW} }`).join("\n");
    expect(noted(file("a", `obligations:\n${rows("1", "2")}`))).toEqual([]);
    expect(noted(file("a", `obligations:\n${rows("1", "1")}`))).toContain(`duplicate-id | - { clause: "1", ${ROW} }`);
    const rule =
      'rules: [{ check: record, clause: "1", title: 一, requirement: 一, records: { meeting: any }, must: { evidence: true } }]';
    expect(noted(file("a", `obligations:\n${rows("1")}\n${rule}`))).toHaveLength(1);
    expect(noted(file("a", `obligations:\n${rows("2")}\n${rule}`))).toEqual([]);
  });

  it("has the items of a list that have no rule of their own once", () => {
    const rule = (check: string, clause: string, more: string) =>
      `  - { check: ${check}, clause: "${clause}", title: 一, requirement: 一, ${more} }`;
    const list = rule("ground", "3", 'grounds: [{ clause: "3(1)", ground: g }, { clause: "3(2)", ground: h }]');
    const lines = (...rules: string[]) =>
      `terms: { grounds: [{ id: g, zh: 压案 }, { id: h, zh: 瞒案 }] }\nobligations: []\nrules:\n${rules.join("\n")}`;
    const own = rule("record", "3(1)", "records: { meeting: any }, must: { evidence: true }");
    expect(noted(file("a", lines(list)))).toEqual([]);
    expect(noted(file("a", lines(list, own)))).toEqual([`duplicate-id | ${own.trim()}`]);
  });

  it("is read as a reading where a period of it has words", () => {
    const [book] = load(
      file(
        "a",
        "periods:\n  term: { words: 学期, from: 02-20, to: 07-10 }\n  week: { from: 06-01, to: 06-07 }\nobligations: []",
      ),
    ).rulebooks;
    expect([...(book?.interpretations.keys() ?? [])]).toEqual(["term"]);
  });

  it("binds whom its head says", () => {
    const { rulebooks } = load(file("a", `applies: { kinds: court }\nobligations:\n  - { clause: "1", ${ROW} }`));
    expect(rulebooks[0]?.obligations[0]?.kinds).toEqual(["court"]);
  });

  it("names terms in its rules as well", () => {
    const rule =
      "{ check: record, clause: '2', title: 一, requirement: 一, records: { meeting: any }, must: { chair: member } }";
    const [book] = load(file("a", `obligations: []\nrules: [${rule}]`)).rulebooks;
    expect(book?.termUses).toEqual([{ vocabulary: "roles", id: "member", clause: "2" }]);
  });

  it("names terms, each once for a clause", () => {
    const [book] = load(
      file("a", `obligations:\n  - { clause: "1", ${ROW.replace("any", "[integrity, 廉政谈话]")} }`),
    ).rulebooks;
    expect(book?.termUses).toEqual([
      { vocabulary: "talks", id: "integrity", clause: "1" },
      { vocabulary: "roles", id: "secretary", clause: "1" },
    ]);
  });
});

describe("terms of a rulebook's own", () => {
  const topics = (...terms: string[]) => `terms: { topics: [${terms.join(", ")}] }\nobligations: []`;

  it("are known from then on, in Chinese where the English is left out", () => {
    const { terms, problems } = load(file("a", topics("{ id: livelihood, zh: 民生 }")));
    expect(terms.find("topics", "民生")).toEqual({ id: "livelihood", zh: "民生", en: "民生" });
    expect(problems).toEqual([]);
  });

  it("are none that the program has, and no two alike", () => {
    expect(noted(file("a", topics("{ id: integrity, zh: 廉洁 }")))[0]).toMatch(/^declared-already/);
    expect(noted(file("a", topics("{ id: x, zh: 民生 }", "{ id: y, zh: 民生 }")))[0]).toMatch(/^duplicate-id/);
    expect(noted(file("a", topics("{ id: x, zh: 民生 }", "{ id: y, zh: 信访工作 }")))).toEqual([]);
  });

  it("stand in a vocabulary that there is", () => {
    expect(noted(file("a", "terms: { topic: [{ id: x, zh: 民生 }] }\nobligations: []"))).toEqual([
      "unknown-reference | terms: { topic: [{ id: x, zh: 民生 }] }",
    ]);
  });

  it("are another's where only that one declares them", () => {
    const row = `obligations:\n  - { clause: "1", ${ROW.replace("talk: any", "talk: any, topics: livelihood")} }`;
    const { problems } = load(file("a", topics("{ id: livelihood, zh: 民生 }")), file("b", row));
    expect(problems.map(({ code, args }) => [code, args])).toMatchObject([["foreign-term", { regulations: ["a"] }]]);
  });

  it("of the ledgers are known to every rulebook", () => {
    const row = `obligations:\n  - { clause: "1", ${ROW.replace("talk: any", "talk: any, topics: livelihood")} }`;
    const own = [{ vocabulary: "topics", term: { id: "livelihood", zh: "民生", en: "Livelihood" } }] as const;
    expect(loadRulebooks<Rule>([file("b", row)], RULE_KINDS, [], own).problems).toEqual([]);
  });
});

describe("names of a rulebook's own", () => {
  it("are no role, cadence or reading that there is", () => {
    const used = `obligations:\n  - { clause: "1", ${ROW.replace("every: year", "every: month")} }`;
    expect(noted(file("a", `roles: { secretary: [member] }\n${used}`))).toEqual([
      "declared-already | roles: { secretary: [member] }",
    ]);
    const period = (id: string) => `periods:\n  ${id}: { from: 02-20, to: 07-10 }\n`;
    expect(noted(file("a", `${period("month")}${used}`))).toEqual(["no-effect | month: { from: 02-20, to: 07-10 }"]);
    const both = `interpretations: { term: { words: 学期, n: 2 } }\n${period("term")}${used.replace("month", "term")}`;
    expect(noted(file("a", both))).toEqual(["duplicate-id | term: { from: 02-20, to: 07-10 }"]);
  });
});

describe("a rulebook that is known to be in order", () => {
  const written = file(
    "a",
    `interpretations: { often: { words: 经常, n: 4 } }\nobligations:\n  - { clause: "1", interpretation: often, ${ROW} }`,
  );
  const known = (value: unknown) => alreadyRead(written.source, value);

  it("says the same as one that is read", () => {
    const [[read], [trusted]] = [load(written).rulebooks, load(known(written.value)).rulebooks];
    const whole = ({ id, path, title, numbering, interpretations, obligations, rules, termUses }: Rulebook) => ({
      id,
      path,
      title,
      numbering,
      interpretations,
      obligations,
      rules,
      termUses,
    });
    expect(trusted && whole(trusted)).toEqual(read && whole(read));
  });

  it("goes by the user's readings too", () => {
    const often = [{ regulation: null, id: "often", change: { n: 2 } }];
    const [book] = loadRulebooks<Rule>([known(written.value)], RULE_KINDS, often).rulebooks;
    expect(book?.obligations[0]?.n).toBe(2);
  });

  it("that is not, is none that anything can be asked of", () => {
    const row = {
      clause: "1",
      title: "一",
      requirement: "一",
      holder: "role sekretary",
      every: "year",
      evidence: { talk: "any" },
    };
    const { rulebooks, problems } = load(known({ id: "a", title: "一", obligations: [row] }));
    expect(problems).toEqual([]);
    expect(() => rulebooks[0]?.obligations).toThrow("a.yaml: unknown-term");
  });
});

describe("readings of the user's own", () => {
  it("are what the rows go by", () => {
    const lines = `interpretations: { often: { words: 经常, n: 4 } }\nobligations:\n  - { clause: "1", interpretation: often, ${ROW} }`;
    const often = { regulation: null, id: "often", change: { n: 2 } };
    const n = (...readings: (typeof often)[]) =>
      loadRulebooks<Rule>([file("a", lines)], RULE_KINDS, readings).rulebooks[0]?.obligations[0]?.n;
    expect(n()).toBe(4);
    expect(n(often)).toBe(2);
  });
});
