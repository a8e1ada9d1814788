import { stringify } from "yaml";
import { isError, type Problem } from "../../src/document/problem.js";
import { conforms } from "../../src/document/schema.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { YamlFile } from "../../src/document/yaml-file.js";
import type { ObligationEntry, RulebookFile, RuleEntry } from "../../src/generated/schemas.js";
import { readInterpretation } from "../../src/regulation/load/interpretation.js";
import { type Referable, References } from "../../src/regulation/load/references.js";
import { Terms } from "../../src/terms/vocabulary.js";
import type { Entry } from "../contract/support.js";

const WORDS = { title: "一", requirement: "一" };

/** A rulebook `mine` as its file says it, held to the schema and no further: what its rows mean is for a test to ask. */
export interface WrittenBook {
  readonly file: YamlFile;
  readonly entry: RulebookFile;
  readonly problems: Problem[];
  /** At the top of the file. */
  readonly refs: References;
  /** What was noted so far, each with the line it stands on: `code | line`, a doubt with a question mark before it. */
  noted(): string[];
}

/** What was noted, each as `code | line`, a doubt with a question mark before it. */
export function notedIn(problems: readonly Problem[]): string[] {
  return problems.map((one) => `${isError(one) ? "" : "? "}${one.code} | ${one.place.text.trim()}`);
}

/** A rulebook with these keys. Throws where they are not of its shape. @param known what its rows may refer to besides */
export function writtenBook(keys: Entry, known: Partial<Referable> = {}): WrittenBook {
  const text = stringify({ schema: "audit-rulebook/1", id: "mine", title: "本院规定", obligations: [], ...keys });
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", text));
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (!conforms("rulebook", value, { file }, problems)) throw new Error(notedIn(problems).join("\n"));
  const { interpretations = {}, periods = {}, roles = {} } = value;
  const referable: Referable = {
    file,
    terms: new Terms(),
    groups: roles,
    interpretations: new Map(
      Object.entries({ ...interpretations, ...periods }).map(([id, entry]) => [id, readInterpretation(id, entry)]),
    ),
    periods: new Map(Object.entries(periods).map(([id, { from, to }]) => [id, { id, from, to }])),
    problems,
    ...known,
  };
  const refs = new References(referable, []);
  return { file, entry: value, problems, refs, noted: () => notedIn(problems) };
}

/** A row of a rulebook, of clause 1, and the references at it. */
export interface WrittenRow<Row> {
  readonly entry: Row;
  readonly refs: References;
  noted(): string[];
}

/** An obligation, owed by the secretary and done by a talk of his unless told otherwise. @param more keys of its rulebook */
export function writtenObligation(row: Entry, more: Entry = {}): WrittenRow<ObligationEntry> {
  const usual = { clause: "1", ...WORDS, holder: "role secretary", evidence: { talk: "any", by: "holder" } };
  const { entry, refs, noted } = writtenBook({ ...more, obligations: [{ ...usual, ...row }] });
  const [first] = entry.obligations;
  if (!first) throw new Error("no obligation");
  return { entry: first, refs: refs.at("obligations", 0), noted };
}

/** A rule on records. @param more keys of its rulebook */
export function writtenRule(rule: Entry, more: Entry = {}): WrittenRow<RuleEntry> {
  const { entry, refs, noted } = writtenBook({ ...more, rules: [{ clause: "1", ...WORDS, ...rule }] });
  const [first] = entry.rules ?? [];
  if (!first) throw new Error("no rule");
  return { entry: first, refs: refs.at("rules", 0), noted };
}
