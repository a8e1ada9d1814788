import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from "yaml";
import { type Place, type Problem, problem } from "./problem.js";
import type { SourceText } from "./source.js";

/** Keys and list positions from the top of a document. */
export type Path = readonly (string | number)[];

/** A document read with positions. Every scalar is the text as written (contract 1). Where it cannot be read at all its value is undefined. */
export interface YamlFile {
  readonly source: SourceText;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands, or with `key` its key; where the path leads nowhere, the nearest place above it. */
  placeOf(path: Path, at?: "key"): Place;
}

/** How many values aliases may add to a document before it counts as an attack. */
const ALIAS_LIMIT = 10_000;

/** Reads one YAML document. Never throws for what a file holds: what is wrong with it is among the problems. */
export function readYaml(source: SourceText): YamlFile {
  const document = parseDocument(source.text, {
    schema: "failsafe",
    prettyErrors: false,
    logLevel: "error",
  });
  // One slip makes several errors further down: the first tells.
  const first = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0])[0];
  const problems = first ? [describe(first, document, source)] : forbidden(document, source);
  return {
    source,
    value: first || isMultiplied(problems) ? undefined : plain(document.contents, document),
    problems,
    placeOf: (path, at) => source.placeAt(offsetOf(document, path, at)),
  };
}

/** Whether aliases forbid to look at the value at all. */
function isMultiplied(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === "alias-bomb" || code === "broken-yaml");
}

/** What YAML stumbled over, said as what was probably meant. */
function describe(error: YAMLError, document: Document, source: SourceText): Problem {
  const at = source.placeAt(Math.min(error.pos[0], source.text.length));
  const broken = (yaml: string, place: Place) => problem("broken-yaml", { yaml, detail: error.message }, place);
  const colon = fullWidthColon(source, at.line) ?? missingSpace(source, at.line);
  if (colon) return colon;
  if (/^ *\t/.test(at.text)) return broken("TAB_AS_INDENT", { ...at, column: at.text.indexOf("\t") + 1 });
  const opening = unclosed(document, error);
  if (opening !== undefined) return broken("UNCLOSED", source.placeAt(opening));
  const deeper = deeperLine(source, at.line);
  if (deeper && error.code === "BLOCK_AS_IMPLICIT_KEY") return broken("BAD_INDENT", deeper);
  return broken(error.code, at);
}

/** Where the quote or bracket stands that an error at the end misses the other half of. */
function unclosed(document: Document, error: YAMLError): number | undefined {
  const starts: number[] = [];
  const isQuote = /Missing closing ["']quote/.test(error.message);
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range || node.range[0] > error.pos[0]) return;
    if (
      isQuote
        ? isScalar(node) && node.type?.startsWith("QUOTE")
        : isCollection(node) && node.flow && node.range[1] >= error.pos[0]
    ) {
      starts.push(node.range[0]);
    }
  });
  return isQuote || /must end with|Flow (map|sequence)/.test(error.message) ? starts.at(-1) : undefined;
}

/** The line after one, where it begins further in than the key before it allows. */
function deeperLine(source: SourceText, line: number): Place | undefined {
  const [text, next] = [source.line(line), source.line(line + 1)];
  const [indent, nextIndent] = [/^ *(- +)?/.exec(text)?.[0].length ?? 0, /^ */.exec(next)?.[0].length ?? 0];
  return next.trim() !== "" && nextIndent > indent
    ? { file: source.shown, line: line + 1, column: nextIndent + 1, text: next }
    : undefined;
}

/** `type:integrity`: a key needs a space after its colon. */
function missingSpace(source: SourceText, line: number): Problem | undefined {
  for (const number of [line, line - 1]) {
    const text = number >= 1 ? source.line(number) : "";
    const key = /^\s*(?:- +)?([A-Za-z]+):[^\s:]/.exec(text)?.[1];
    if (key)
      return problem("no-space", { key }, { file: source.shown, line: number, column: text.indexOf(":") + 1, text });
  }
  return undefined;
}

/** A key written with a full-width colon on the line of an error, or on the one before it, explains the error better than YAML does. */
function fullWidthColon(source: SourceText, line: number): Problem | undefined {
  for (const number of [line, line - 1]) {
    const text = number >= 1 ? source.line(number) : "";
    const key = /^\s*(?:- +)?([\w\p{Script=Han}-]+)：/u.exec(text)?.[1];
    if (key) {
      const place = { file: source.shown, line: number, column: text.indexOf("：") + 1, text };
      return problem("full-width-colon", { key }, place);
    }
  }
  return undefined;
}

/** What plain YAML (contract 1) has no room for: tags, keys that touch prototypes, digits too long for a number, aliases that multiply. */
function forbidden(document: Document, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, pair) {
      if (pair.value === null && isScalar(pair.key)) {
        problems.push(problem("key-without-value", { key: String(pair.key.value) }, placeOfNode(pair.key, source)));
      }
      if (isScalar(pair.key) && pair.key.value === "__proto__") {
        problems.push(problem("unknown-key", { key: "__proto__", nearest: null }, placeOfNode(pair.key, source)));
      }
    },
    Node(_, node) {
      if ("tag" in node && node.tag) {
        problems.push(problem("tag-not-allowed", { tag: node.tag }, placeOfNode(node, source)));
      }
    },
    Scalar(key, scalar) {
      if (key !== "key" && scalar.type === Scalar.PLAIN && /^[+-]?\d{16,}$/.test(scalar.source ?? "")) {
        problems.push(problem("long-number", { text: scalar.source ?? "" }, placeOfNode(scalar, source)));
      }
    },
  });
  const lost = unresolvedAlias(document);
  if (lost)
    return [problem("broken-yaml", { yaml: "BAD_ALIAS", detail: "unresolved alias" }, placeOfNode(lost, source))];
  const bomb = multiplyingAlias(document);
  if (bomb) problems.push(problem("alias-bomb", { limit: ALIAS_LIMIT }, placeOfNode(bomb, source)));
  return problems;
}

/** An alias without an anchor: a text that begins with an asterisk, more often than not. */
function unresolvedAlias(document: Document): Node | undefined {
  let lost: Node | undefined;
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) lost ??= alias;
    },
  });
  return lost;
}

/** The first alias that brings the values added by aliases over the limit, or that stands inside what it repeats. */
function multiplyingAlias(document: Document): Node | undefined {
  const sizes = new Map<Node, number>();
  const open = new Set<Node>();
  let added = 0;
  let culprit: Node | undefined;
  const measure = (node: unknown): number => {
    if (!isNode(node) || culprit) return 0;
    if (isAlias(node)) {
      const target = node.resolve(document);
      const size = target && !open.has(target) ? measure(target) : ALIAS_LIMIT + 1;
      added += size;
      if (added > ALIAS_LIMIT) culprit ??= node;
      return size;
    }
    const known = sizes.get(node);
    if (known !== undefined) return known;
    open.add(node);
    let size = 1;
    if (isCollection(node)) {
      for (const item of node.items) size += isPair(item) ? measure(item.key) + measure(item.value) : measure(item);
    }
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  measure(document.contents);
  return culprit;
}

/** The plain value of a node: texts, lists and maps. An empty value, `~` and `null` are null in a list, and undefined (as if not written) in a map. */
function plain(node: unknown, document: Document): unknown {
  if (isAlias(node)) return plain(node.resolve(document), document);
  if (isSeq(node)) return node.items.map((item) => plain(item, document));
  if (isMap(node)) {
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      if (pair.value === null || keyText(pair) === "__proto__") continue;
      const value = plain(pair.value, document);
      entries.push([keyText(pair), value ?? undefined]);
    }
    return Object.fromEntries(entries);
  }
  if (isScalar(node)) return isEmpty(node) ? null : String(node.value);
  return null;
}

function isEmpty(scalar: Scalar): boolean {
  return scalar.type === Scalar.PLAIN && /^(~|null|Null|NULL)?$/.test(scalar.source ?? String(scalar.value ?? ""));
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function offsetOf(document: Document, path: Path, at?: "key"): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item) === String(step));
      if (!pair) return offset;
      const last = index === path.length - 1;
      offset = startOf(last && at === "key" ? pair.key : pair.value, startOf(pair.key, offset));
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node, offset);
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown, otherwise = 0): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}

function placeOfNode(node: unknown, source: SourceText): Place {
  return source.placeAt(startOf(node));
}
