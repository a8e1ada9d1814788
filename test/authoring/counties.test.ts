import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { SIDES } from "../../src/authoring/examples.js";
import { doubtsIn } from "../../src/authoring/lint/lint.js";
import { unrowed } from "../../src/authoring/lint/unrowed.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import { clausesIn } from "../../src/regulation/clauses.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { examplesFor } from "../../src/run/examples/written.js";
import type { Entry } from "../contract/support.js";
import { keyedTexts, scoreOf, sumOf, WORDS } from "./draft/measure.js";

/**
 * Eleven regulations of a county's own kind, in our own words, and what somebody made of them who had docs/rulebook.md alone. A row
 * that says less, or something else, than its sentence has a comment `twisted:`, a sentence that no row says `unsaid:`.
 */
const FOLDER = fileURLToPath(new URL("counties/", import.meta.url));
const IDS = readdirSync(FOLDER).flatMap((name) => (/^\w+\.yaml$/.test(name) ? [name.slice(0, -".yaml".length)] : []));
const textOf = (name: string) => readFileSync(`${FOLDER}${name}`, "utf8");

const loaded = (text: string) =>
  loadRulebooks<Rule>([readYaml(new SourceText("mine.yaml", "mine.yaml", text))], RULE_KINDS);

/** What a text says beside its rows that stands in them already, by other words. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = { dongshi: ["7 3月底前"] };

interface Book {
  readonly terms?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly obligations: readonly Entry[];
}

describe.each(IDS)("%s", (id) => {
  const yaml = textOf(`${id}.yaml`);
  const { rulebooks, terms, problems } = loaded(yaml);
  const [book] = rulebooks;
  if (!book) throw new Error(`${id} is no rulebook`);

  it("loads, with no more to say than that a school year is long", () => {
    expect(problems.map(({ code }) => code)).toEqual(id === "yunshan" ? ["long-stretch"] : []);
  });

  it("has an example that is met and one that is not of every row, which nobody need write", () => {
    const known = { terms, clauses: clausesIn(rulebooks) };
    const lacking = book.obligations.filter(
      (row) => examplesFor(row, SIDES, { book, known, title: (side) => side }).length < SIDES.length,
    );
    expect(lacking.map(({ clause }) => clause)).toEqual([]);
  });

  it("leaves no sentence with a time or a count unsaid, and no row in doubt", () => {
    const open = unrowed(textOf(`${id}.txt`), book, WORDS).map(({ about, clause }) => `${clause} ${about}`);
    expect(open.filter((one) => !SAID_OTHERWISE[id]?.includes(one))).toEqual(UNSAID[id] ?? []);
    const doubts = doubtsIn(book, null).map(({ clause, code }) => `${clause} ${code}`);
    expect(doubts.filter((one) => !/ (wide|no-limit)$/.test(one))).toEqual([]);
  });

  const raw: Book = parse(yaml);
  const problemsOf = (changed: Book) =>
    loaded(stringify(changed)).problems.flatMap(({ code, args }) =>
      code === "long-stretch" ? [] : [`${code} ${JSON.stringify(args)}`],
    );
  /** What is said of a rulebook that has this row alone: of words that only others use, for example. */
  const saidAlone = new Map(raw.obligations.map((row) => [row, new Set(problemsOf({ ...raw, obligations: [row] }))]));
  /** A rulebook for each row that can be changed so, of which no more is said than of the row as it was. */
  const silentOf = (change: (row: Entry) => readonly Entry[]) =>
    raw.obligations.flatMap((row) => {
      const obligations = change(row);
      const changed = { ...raw, obligations };
      const isSilent = obligations.length > 0 && problemsOf(changed).every((one) => saidAlone.get(row)?.has(one));
      return isSilent ? [changed] : [];
    });

  it.each<readonly [string, (row: Entry) => Entry | null]>([
    ["a holder misspelt", (row) => ({ ...row, holder: `${String(row.holder)}x` })],
    ["a key misspelt", ({ evidence, ...row }) => ({ ...row, evidense: evidence ?? null })],
    ["a key that belongs to others", (row) => (row.due ? null : { ...row, opens: "02-01" })],
    ["no time", ({ every, festivals, window, due, after, before, ...row }) => row],
    ["a second time", (row) => ({ ...row, ...(row.every ? { due: "03-31" } : { every: "year" }) })],
    ["a counterpart that nothing asks for", (row) => (row.counterpart ? null : { ...row, counterpart: "departments" })],
    ["a recipient that nothing asks for", (row) => (row.recipient ? null : { ...row, recipient: "superior-party" })],
    ["more times than there are days", (row) => (row.every && row.every !== "year" ? { ...row, n: 400 } : null)],
    ["a reading that is none", (row) => ({ ...row, interpretation: "soon" })],
  ])("%s is never silent", (_, change) => {
    const silent = silentOf((row) => [change(row) ?? []].flat());
    expect(silent.filter((changed) => !isOfPeriods(changed))).toEqual([]);
  });

  it("a clause named twice, or a word not declared, is never silent", () => {
    expect(silentOf((row) => [row, row])).toEqual([]);
    for (const [vocabulary, list] of Object.entries(raw.terms ?? {}))
      for (const term of list) {
        const rest = list.filter((one) => one !== term);
        expect([term.id, problemsOf({ ...raw, terms: { ...raw.terms, [vocabulary]: rest } }).length > 0]).toEqual([
          term.id,
          true,
        ]);
      }
  });
});

/** Stretches of a rulebook's own may be as long as anybody likes. */
function isOfPeriods({ obligations }: Book): boolean {
  return obligations.some(({ every, n }) => n === 400 && (Array.isArray(every) || every === "school-year"));
}

/** What no row says. */
const UNSAID: Readonly<Record<string, readonly string[]>> = { dongshi: ["5 每年"] };

it("a draft finds the lines with a duty, how often or by when, and who", () => {
  const all = sumOf(keyedTexts(FOLDER).map(({ name, text, key }) => scoreOf(name, text, key)));
  const { found, cadence, holder, lines } = all;
  expect(lines.both / lines.keyed, all.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(lines.both / lines.drafted, all.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(cadence / found, all.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(holder / found, all.misses.join("\n")).toBeGreaterThanOrEqual(0.9);
});

it("says 168 of 172 duties exactly, 2 with a twist, 2 not", () => {
  const all = IDS.map((id) => textOf(`${id}.yaml`)).join("");
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  const [rows, twisted, unsaid] = [count(/^ {2}- clause: /gm), count(/^ {2}# twisted: /gm), count(/^ {2}# unsaid: /gm)];
  expect({ exact: rows - twisted, twisted, unsaid }).toEqual({ exact: 168, twisted: 2, unsaid: 2 });
});
