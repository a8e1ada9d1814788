import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { SIDES } from "../../src/authoring/examples.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { messagesIn } from "../../src/messages/messages.js";
import { clausesIn } from "../../src/regulation/clauses.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { describeCheck } from "../../src/report/rules/describe.js";
import { examplesFor } from "../../src/run/examples/written.js";
import { auditIn, type Files, type JsonResult, withFolder } from "../support/audit.js";

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const jsonOf = (value: unknown): Json => (isJson(value) ? value : {});
const within = (from: unknown, ...steps: string[]): Json => steps.reduce((at, step) => jsonOf(at[step]), jsonOf(from));

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schema: unknown = JSON.parse(read("schemas/rulebook.schema.json"));

/** The rulebook of docs/rulebook.md: an example of every key. */
const [head = "", ...blocks] = [...read("docs/rulebook.md").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  .map(([, block = ""]) => block)
  .filter((block) => !/^- \{ clause: .*class:/.test(block));
const HANDBOOK = jsonOf(parse(head + blocks.map((block) => block.replace(/^(?=.)/gm, "  ")).join("")));
const rows = (isList(HANDBOOK.obligations) ? HANDBOOK.obligations : []).map(jsonOf);
const messages = await messagesIn("zh");

function loaded(rulebook: Json) {
  return loadRulebooks<Rule>([readYaml(new SourceText("mine", "mine", stringify(rulebook)))], RULE_KINDS);
}

/** What `audit rules` says of a row by itself; undefined where it is no row. */
function said(row: Json): string | undefined {
  const { rulebooks, terms } = loaded({ ...HANDBOOK, obligations: [row] });
  const book = rulebooks.find(({ id }) => id === HANDBOOK.id);
  const [obligation] = book?.obligations ?? [];
  return book && obligation && describeCheck(obligation, book, { messages, terms, width: Number.POSITIVE_INFINITY });
}

/** The maps of a row in which keys of one part of the schema stand. */
const PARTS: Readonly<Record<string, (row: Json) => Json[]>> = {
  obligation: (row) => [row],
  evidence: ({ evidence }) => {
    const all = isJson(evidence) && isList(evidence.all) ? evidence.all : [evidence].flat();
    return all.filter(isJson);
  },
  after: ({ after, before }) => [after, before].filter(isJson),
};

/** Another value of the same kind, for what cannot be left out or is filled in by a reading. */
function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? `${value}、别的` : undefined;
}

/** Whether a row says something else where a key of one of its parts is left out, or has another value. */
function isSpokenOf(row: Json, part: string, key: string): boolean {
  const whole = said(row);
  const partsOf = PARTS[part] ?? (() => []);
  return partsOf(row).some((map, at) => {
    if (!(key in map)) return false;
    return [undefined, otherThan(map[key])].some((value) => {
      const other = structuredClone(row);
      const changed = partsOf(other)[at] ?? {};
      if (value === undefined) delete changed[key];
      else changed[key] = value;
      const text = said(other);
      return text !== undefined && text !== whole;
    });
  });
}

describe("audit rules speaks of every key:", () => {
  // What every row must have: shown by the row as a whole.
  const always = ["clause", "title", "requirement", "holder", "evidence"];
  // Other kinds of records that one row in the page follows instead of each of these.
  const alike = ["after.assessment", "after.activity", "after.report"];
  const keys = Object.keys(PARTS).flatMap((part) =>
    Object.keys(within(schema, "$defs", part, "properties"))
      .filter((key) => !(part === "obligation" && always.includes(key)) && !alike.includes(`${part}.${key}`))
      .map((key) => [part, key] as const),
  );

  it.each(keys)("%s %s", (part, key) => {
    const having = rows.filter((row) => (PARTS[part] ?? (() => []))(row).some((map) => key in map));
    expect(having).not.toEqual([]);
    expect(having.some((row) => isSpokenOf(row, part, key))).toBe(true);
  });
});

const whole = loaded(HANDBOOK);
const [book] = whole.rulebooks.filter(({ id }) => id === HANDBOOK.id);
const known = { terms: whole.terms, clauses: clausesIn(whole.rulebooks) };

/** A ledger in which a row is owed and was not done, as `audit rules examples` writes it; and on which day it was looked at. */
function ledgerOf(row: Json): { readonly files: Files; readonly asOf: string } | undefined {
  const obligation = book?.obligations.find(({ clause }) => clause === row.clause);
  if (!book || !obligation) return undefined;
  const written = examplesFor(obligation, SIDES, { book, known, title: (side) => side });
  const unmet = written.find(({ side }) => side === "unmet");
  const [example] = unmet === undefined ? [] : [parse(unmet.yaml)].flat().map(jsonOf);
  if (!example) return undefined;
  const unitFiles = (folder: string, usual: Json, { unit, records }: Json): [string, string][] => [
    [`${folder}unit.yaml`, stringify({ name: "示例单位", kind: "agency", level: "county", ...usual, ...jsonOf(unit) })],
    ...Object.entries(jsonOf(records)).map(([kind, list]): [string, string] => [
      `${folder}${kind}.yaml`,
      stringify(list),
    ]),
  ];
  const below = (isList(example.subordinates) ? example.subordinates : []).map(jsonOf);
  const bound = { regulations: [HANDBOOK.id] };
  const superior = String(within(example, "unit").id ?? "example");
  return {
    asOf: String(example["as-of"]).slice(0, 10),
    files: Object.fromEntries([
      ...unitFiles("", { id: "example", ...bound }, example),
      ...below.flatMap((one, at) => unitFiles(`below-${at + 1}/`, { id: `below-${at + 1}`, superior, ...bound }, one)),
      // `todo` alone keeps a rulebook from being judged by.
      ["regulations/mine/rulebook.yaml", stringify({ ...HANDBOOK, obligations: [{ ...row, todo: undefined }] })],
      ["regulations/mine/examples.yaml", written.map(({ yaml }) => yaml).join("\n")],
      ["regulations/mine/clauses.yaml", stringify([{ clause: row.clause, class: "frequency", zh: "某条" }])],
    ]),
  };
}

/** What must be done so long before something is due before that can be on record. */
function isNotKnownBefore({ before, lead }: Json): boolean {
  return before !== undefined && lead !== undefined;
}

describe("explain, the page, coverage, rules test, due, plan and calendar speak of every row of docs/rulebook.md:", () => {
  it.each(rows.map((row) => [String(row.clause), row] as const))("%s", async (clause, row) => {
    const ledger = ledgerOf(row);
    expect(ledger).toBeDefined();
    const { asOf, files } = ledger ?? { asOf: "", files: {} };
    await withFolder(files, async (folder) => {
      const say = async (...argv: string[]) => (await auditIn(folder, argv, 1000)).stdout;
      const time = (day: string) => ["--as-of", day, "--year", "2025"];
      const checked = await say("check", ".", "--format", "json", "--all", ...time(asOf));
      const result: JsonResult = JSON.parse(checked);
      const finding = result.findings.find((one) => one.clause === clause && one.status !== "not-applicable");
      expect(finding).toBeDefined();
      const { due = null, id = "", period = { from: "" }, title = "" } = finding ?? {};

      // In the words of `audit rules`, line by line.
      const lines = (await say("rules", String(HANDBOOK.id), clause, "--rulebook", "regulations")).split("\n").slice(2);
      const explained = await say("explain", `${HANDBOOK.id}/${clause}`, ".", ...time(asOf));
      const words = (text: string) => text.replace(/\s+/g, "");
      // Of one finding the parties are named instead of who they must be.
      const heading = /^(责任者|对每一个|向每一个|适用|理解|要求|时限|凭据|另外)/;
      for (const line of lines.filter((one) => !/^(责任者|对每一个|向每一个|适用|理解)/.test(one)))
        expect(words(explained)).toContain(words(line.replace(heading, "")));
      const page = await say("rules", "page", "regulations/mine/rulebook.yaml");
      const shown = words(
        page
          .replace(/<[^>]+>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&amp;", "&"),
      );
      for (const line of lines) expect(shown).toContain(words(line.replace(/ \([a-z0-9-]+\)$/, "")));
      expect(await say("explain", id, ".", ...time(asOf))).toContain(title);
      expect(await say("coverage", String(HANDBOOK.id), "--rulebook", "regulations")).toContain("已核对 1 条");
      expect(await say("rules", "test", "regulations/mine/rulebook.yaml")).toMatch(/^handbook：2 个例子/);

      // While it is still to be done.
      const open = due ?? asOf;
      if (isNotKnownBefore(row)) return;
      expect(await say("due", ".", "--format", "json", "--within", "366", ...time(open))).toContain(id);
      expect(await say("plan", ".", "--format", "json", ...time(open))).toContain(id);
      if (due !== null) expect(await say("calendar", ".", "--as-of", open, "--year", "2025")).toContain(title);
      expect(period.from).not.toBe("");
    });
  });
});

/** The first rule of each kind in the rulebooks of ours and of the counties that tests are made of, with what its rulebook has at its head. */
const BOOKS = [
  ...["qingcheng", "hebei", "liaoning", "provincial-opinion", "city-procuratorate"].map(
    (id) => `regulations/${id}/rulebook.yaml`,
  ),
  "test/authoring/counties/lanshan.yaml",
].map((path) => jsonOf(parse(read(path))));
const kinds = Object.keys(RULE_KINDS).map((check) => {
  const found = BOOKS.flatMap((one) =>
    (isList(one.rules) ? one.rules : []).map(jsonOf).flatMap((rule) => (rule.check === check ? [{ one, rule }] : [])),
  )[0];
  return [check, found] as const;
});

describe("every kind of rule on records is spoken of by rules, explain, the page, coverage and rules examples:", () => {
  it.each(kinds)("%s", async (_, found) => {
    const { one, rule } = found ?? { one: {}, rule: {} };
    const requirement = isJson(rule.requirement) ? String(rule.requirement.zh) : String(rule.requirement);
    // Under an id of its own, so that it does not stand in for one of ours.
    const mine = stringify({ ...one, id: "mine", obligations: [], rules: [rule] });
    const files = {
      "unit.yaml": "id: u\nname: 某院\nkind: 检察院\nlevel: 县级\nregulations: [mine]\n",
      "regulations/mine/rulebook.yaml": mine,
      "regulations/mine/clauses.yaml": stringify([{ clause: rule.clause, class: "record-rule", zh: "某条" }]),
    };
    await withFolder(files, async (folder) => {
      const say = async (...argv: string[]) => (await auditIn(folder, argv, 1000)).stdout;
      expect(await say("rules", "mine", String(rule.clause), "--rulebook", "regulations")).toContain(requirement);
      expect(await say("explain", `mine/${rule.clause}`, ".", "--as-of", "2025-12-31")).toContain(requirement);
      expect(await say("rules", "page", "regulations/mine/rulebook.yaml")).toContain(requirement);
      expect(await say("coverage", "mine", "--rulebook", "regulations")).toContain("已核对 1 条");
      expect(await say("rules", "examples", "regulations/mine/rulebook.yaml", "--dry-run")).toMatch(
        /^- example: .*符合/m,
      );
    });
  });
});
