import { lazy } from "../../base/lazy.js";
import { shippedNames, shippedText } from "../../document/shipped-files.js";
import { SourceText } from "../../document/source.js";
import { alreadyRead, readYaml } from "../../document/yaml.js";
import type { YamlFile } from "../../document/yaml-file.js";
import type { Interpretation } from "../interpretation.js";
import type { RuleBase } from "../rule.js";
import type { Rulebook } from "../rulebook.js";

/** How a path begins that leads to a file of the program's own. */
export const SHIPPED = "audit:";

/** Where `npm run generate` puts what it read of the rulebooks that come with the program, held to their schema. */
export const PRELOADED = "dist/generated/rulebooks";

/** What every run asks of a rulebook, and the keys of the rest, which stands in a file of its own. */
export interface Head {
  readonly path: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly rest: { readonly file: string; readonly keys: readonly string[] };
}

/** What a rulebook's rows mean, its references resolved. */
export type ResolvedRows<Rule extends RuleBase> = Pick<
  Rulebook<Rule>,
  "numbering" | "interpretations" | "obligations" | "rules"
>;

let isReadAhead = true;
let isResolvedAhead = true;

/** Whether what shipped rulebooks mean is taken as `npm run generate` resolved it; where not, it is resolved from what they say. */
export function takeStoredMeanings(take: boolean): void {
  isResolvedAhead = take;
}

/** What a shipped rulebook means, its user's readings aside; undefined where that is to be resolved anew. */
export function storedMeaning<Rule extends RuleBase>(id: string): ResolvedRows<Rule> | undefined {
  const text = isResolvedAhead ? shippedText(`${PRELOADED}/${meaningFile(id)}`) : undefined;
  if (text === undefined) return undefined;
  const { interpretations, ...rows }: Stored<Rule> = JSON.parse(text);
  return { ...rows, interpretations: new Map(interpretations) };
}

type Stored<Rule extends RuleBase> = Omit<ResolvedRows<Rule>, "interpretations"> & {
  readonly interpretations: readonly (readonly [string, Interpretation])[];
};

/** Puts what a rulebook means into text, for `npm run generate`. @returns the name of its file, and what is in it */
export function meaningAsText<Rule extends RuleBase>(book: Rulebook<Rule>): readonly [file: string, text: string] {
  const { numbering, interpretations, obligations, rules } = book;
  const stored: Stored<Rule> = { numbering, interpretations: [...interpretations], obligations, rules };
  return [meaningFile(book.id), JSON.stringify(stored)];
}

function meaningFile(id: string): string {
  return `${id}.meaning.json`;
}

/** Whether the shipped rulebooks are taken as `npm run generate` read them; where not, or where it did not run, they are read from their YAML. */
export function takePreloadedRulebooks(take: boolean): void {
  isReadAhead = take;
}

/** The rulebooks that come with the program. */
export function shippedRulebooks(): YamlFile[] {
  const text = isReadAhead ? shippedText(`${PRELOADED}/heads.json`) : undefined;
  if (text === undefined) return readShippedRulebooks();
  const heads: readonly Head[] = JSON.parse(text);
  return heads.map((one) => alreadyRead(new SourceText(one.path, `${SHIPPED}${one.path}`, ""), withRest(one)));
}

/** The value of a rulebook, of which the rest is read when something of it is first asked for. */
function withRest({ head, rest: { file, keys } }: Head): object {
  const rest = lazy<object>(() => JSON.parse(shippedText(`${PRELOADED}/${file}`) ?? "{}"));
  const value = { ...head };
  for (const key of keys) Object.defineProperty(value, key, { get: () => Reflect.get(rest(), key), enumerable: true });
  return value;
}

/** The rulebooks that come with the program, read from their YAML. */
export function readShippedRulebooks(): YamlFile[] {
  return shippedNames("regulations")
    .filter((name) => name.endsWith("/rulebook.yaml"))
    .map((name) => {
      const path = `regulations/${name}`;
      return readYaml(new SourceText(path, `${SHIPPED}${path}`, shippedText(path) ?? ""));
    });
}
