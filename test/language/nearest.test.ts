import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { messagesIn, problemText } from "../../src/messages/messages.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";

type Json = Record<string, unknown>;
const messages = await messagesIn("zh");
const ROW = { clause: "1", title: "会", requirement: "会", holder: "body party-group", every: "quarter" };
const MEETING = { meeting: "party-group-meeting" };
const AFTER = { every: undefined, within: 10 };
const HEAD = {
  schema: "audit-rulebook/1",
  id: "mine",
  title: "办法",
  roles: { leaders: ["secretary", "member"] },
  interpretations: { promptly: { words: "及时", within: 10 }, january: { words: "年初", from: "01-01", to: "01-31" } },
  periods: { "spring-term": { from: "02-20", to: "07-10" } },
};

/** What is said of a rulebook that has one slip: the errors that name it. */
function said(slip: string, row: Json, head: Json = {}): string[] {
  const book = { ...HEAD, obligations: [{ ...ROW, evidence: MEETING, ...row }], ...head };
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", stringify(book)));
  const { problems } = loadRulebooks<Rule>([file], RULE_KINDS);
  const texts = problems
    .filter(({ severity }) => severity !== "warning")
    .map((problem) => problemText(problem, messages));
  return texts.filter((text) => text.includes(`“${slip}”`) || text.includes(` “${slip}” `));
}

const rule = (more: Json): Json => ({ rules: [{ clause: "2", title: "甲", requirement: "乙", ...more }] });
const talk = { talk: "any", by: "holder", with: "counterpart" };

/** A slip of the pen in each place where a word of the language stands: what was written, what was meant, the row or what is beside it. */
type Slip = readonly [written: string, meant: string, row: Json, head?: Json];
const SLIPS: readonly Slip[] = [
  ["bdy party-group", "body", { holder: "bdy party-group" }],
  ["party-grop", "party-group", { holder: "body party-grop" }],
  ["secretery", "secretary", { holder: "role secretery" }],
  ["书计", "书记", { holder: "role 书计" }],
  ["leadrs", "leaders", { holder: "role leadrs" }],
  ["politcal", "political", { holder: "department politcal" }],
  ["departmnt-heads", "department-heads", { counterpart: "departmnt-heads", evidence: talk }],
  ["membr", "member", { counterpart: "role membr", evidence: talk }],
  ["superior-prty", "superior-party", { recipient: "superior-prty", evidence: { report: "any", to: "recipient" } }],
  ["上级党组识", "上级党组织", { recipient: "上级党组识", evidence: { report: "any", to: "recipient" } }],
  ["quater", "quarter", { every: "quater" }],
  ["spring-trm", "spring-term", { every: ["spring-trm"] }],
  ["spring-festivl", "spring-festival", { every: undefined, festivals: "spring-festivl", "days-before": 15 }],
  ["frist", "first", { every: "month", on: "frist tuesday" }],
  ["tusday", "tuesday", { every: "month", on: "first tusday" }],
  ["janury", "january", { every: undefined, window: "janury" }],
  ["promptl", "promptly", { every: undefined, after: { case: "any" }, interpretation: "promptl" }],
  ["party-group-meting", "party-group-meeting", { evidence: { meeting: "party-group-meting" } }],
  ["integrty", "integrity", { evidence: { ...MEETING, topics: "integrty" } }],
  ["writen", "written", { evidence: { report: "any", from: "holder", form: "writen" } }],
  ["previos-year", "previous-year", { evidence: { report: "any", from: "holder", covers: "previos-year" } }],
  ["previos-year", "previous-year", { evidence: { report: "any", from: "holder", covers: ["previos-year"] } }],
  ["removl", "removal", { ...AFTER, after: { case: "any" }, evidence: { measure: "removl" } }],
  ["holdr", "holder", { evidence: { activity: "lesson", by: "holdr" } }],
  ["reportd", "reported", { ...AFTER, after: { case: "any" }, evidence: { report: "any", own: "reportd" } }],
  ["acident", "accident", { ...AFTER, after: { event: "acident" } }],
  ["seriuos", "serious", { ...AFTER, after: { case: "any", severity: "seriuos" } }],
  ["basik", "basic", { ...AFTER, after: { assessment: "annual", grade: "basik" } }],
  ["superior-prty", "superior-party", { ...AFTER, after: { event: "accident", superior: "superior-prty" } }],
  ["holdr", "holder", { ...AFTER, after: { event: "accident", concerning: "holdr" } }],
  ["sanctn", "sanction", { ...AFTER, after: { case: "any" }, "counted-from": "sanctn" }],
  ["cort", "court", { applies: { kinds: ["cort"] } }],
  ["conty", "county", { applies: { levels: "conty" } }],
  ["subordinate", "subordinates", { needs: "subordinate" }],
  ["one", "once", { pairs: "one" }],
  ["evry", "every", { evry: "quarter" }],
  ["meting", "meeting", { evidence: { meting: "any" } }],
  ["evnt", "event", { ...AFTER, after: { evnt: "accident" } }],
  ["topic", "topics", {}, { terms: { topic: [{ id: "x", zh: "甲" }] } }],
  ["laddr", "ladder", {}, rule({ check: "laddr" })],
  ["secretery", "secretary", {}, rule({ check: "tenure", roles: "secretery", "at-most": "60 months" })],
  ["overseeer", "overseer", {}, rule({ check: "account", who: "overseeer" })],
  ["label", "labels", {}, rule({ check: "bearing", asks: "label" })],
];

describe("a word that is not known: what may stand there, and the nearest", () => {
  it.each(SLIPS.map((slip) => ({ slip, name: `${slip[0]} for ${slip[1]}` })))("$name", ({ slip }) => {
    const [written, meant, row, head = {}] = slip;
    const [text = "", ...others] = said(written, row, head);
    expect(others).toEqual([]);
    expect(text).toContain(`最接近的是“${meant}”`);
    // Of keys the nearest alone: an editor lists them.
    if (!text.includes("这个键")) expect(text).toContain("；可以写：");
  });

  const turned: readonly (readonly [string, Json])[] = [
    ["vice-secretary", { holder: "role vice-secretary" }],
    ["副书计", { holder: "role 副书计" }],
    ["upper-discipline", { recipient: "upper-discipline", evidence: { report: "any", to: "recipient" } }],
    ["同级组织部门", { recipient: "同级组织部门", evidence: { report: "any", to: "recipient" } }],
    ["own-heds-below", { counterpart: "own-heds-below", evidence: talk }],
  ];
  it.each(turned)("no suggestion that would change the meaning: %s", (written, row) => {
    const [text = ""] = said(written, row);
    expect(text).toContain("可以写：");
    expect(/最接近的是“(.+?)”/.exec(text)?.[1] ?? "none").toMatch(/^none$|副|^own/);
  });
});

describe("a key that takes one of some words or a list of them", () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../schemas/rulebook.schema.json", import.meta.url), "utf8"),
  );
  /** Keys whose lists are held to a definition and whose single words are not. */
  function loose(node: unknown, path: string): string[] {
    if (typeof node !== "object" || node === null) return [];
    const [type, items, alone] = ["type", "items", "then"].map((key): unknown => Reflect.get(node, key));
    const isRef = typeof items === "object" && items !== null && "$ref" in items;
    const own = [type].flat().includes("string") && isRef && alone === undefined ? [path] : [];
    return [...own, ...Object.entries(node).flatMap(([key, value]) => loose(value, `${path}/${key}`))];
  }

  it("takes no other word alone either", () => {
    expect(loose(schema, "")).toEqual([]);
  });
});
