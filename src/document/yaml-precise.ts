import type { Document, Node, Pair, Scalar, YAMLError } from "yaml";
import { binarySearch } from "../base/binary-search.js";
import { lazy } from "../base/lazy.js";
import { isWrittenFor } from "../terms/keys.js";
import { DEEPEST, tooDeepAt } from "./depth.js";
import { fullWidthKey } from "./keys.js";
import { noSuchKey, type Place, type Problem, problem } from "./problem.js";
import type { SourceText } from "./source.js";
import type { Path, YamlFile } from "./yaml-file.js";

/** Most files are read the quick way. */
const yaml = lazy<typeof import("yaml")>(() => require("yaml"));

/** How many values aliases may add to a document before it counts as an attack. */
const ALIAS_LIMIT = 50_000;

/** Reads one YAML document with the place of everything in it. Never throws for what a file holds: what is wrong with it is among the problems. */
export function readPrecisely(source: SourceText): YamlFile {
  const tooDeep = tooDeepAt(source.text);
  if (tooDeep !== undefined) return unreadable(source, tooDeep);
  const document = parse(source.text);
  const aliases = aliasTargets(document);
  const conflict = /^<{7}(?: |\r?$)/m.exec(source.text);
  const errors = firstOfEachRecord([...document.errors, ...document.warnings], source);
  const problems =
    errors.length > 0 && conflict
      ? [problem("merge-conflict", {}, source.placeAt(conflict.index))]
      : errors.length > 0
        ? describeAll(errors, document, source)
        : forbidden(document, aliases, source);
  const lineOf = (path: Path) => source.lineAt(offsetOf(document, aliases, path));
  return {
    source,
    value: isUnreadable(problems) ? undefined : plain(document.contents, aliases),
    problems,
    conforming: false,
    placeOf: (path, at) => source.placeAt(offsetOf(document, aliases, path, at)),
    lineOf,
    lineNear: lineOf,
  };
}

/** Each thing wrong with a text becomes an Error: to note where in this program each was made takes longer than all else. */
function parse(text: string): Document {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return yaml().parseDocument(text, { schema: "failsafe", prettyErrors: false, logLevel: "error" });
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A document that is not looked into: it goes too deep. */
function unreadable(source: SourceText, offset: number): YamlFile {
  const place = source.placeAt(offset);
  return {
    source,
    value: undefined,
    problems: [problem("broken-yaml", { yaml: "TOO_DEEP", detail: `more than ${DEEPEST} levels deep` }, place)],
    conforming: false,
    placeOf: () => place,
    lineOf: () => place.line,
    lineNear: () => place.line,
  };
}

/** What each alias repeats: the last anchor of its name before it. */
type Aliases = ReadonlyMap<Node, Node>;

/** Found in one pass: asked one by one, each alias would search the document anew. */
function aliasTargets(document: Document): Aliases {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  yaml().visit(document, (_, node) => {
    if (yaml().isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (yaml().isNode(node) && "anchor" in node && typeof node.anchor === "string") {
      anchors.set(node.anchor, node);
    }
  });
  return targets;
}

/** One slip makes several errors further down: of those in one record the first tells. */
function firstOfEachRecord(errors: readonly YAMLError[], source: SourceText): YAMLError[] {
  let [looked, record, told] = [0, 1, 0];
  return [...errors]
    .sort((one, other) => one.pos[0] - other.pos[0])
    .filter((error) => {
      const line = source.lineAt(Math.min(error.pos[0], source.text.length));
      for (; looked < line; looked++) if (source.line(looked + 1).startsWith("- ")) record = looked + 1;
      if (record === told) return false;
      told = record;
      return true;
    });
}

/** Whether a document cannot be looked at: it is broken, or its aliases multiply. */
function isUnreadable(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ code }) => !["long-number", "unknown-key", "tag-not-allowed", "key-without-value"].includes(code),
  );
}

function describeAll(errors: readonly YAMLError[], document: Document, source: SourceText): Problem[] {
  const opened = lazy(() => openedIn(document));
  return errors.map((error) => describe(error, opened, source));
}

/** What YAML stumbled over, said as what was probably meant. @param opened all that has another half */
function describe(error: YAMLError, opened: () => Opened, source: SourceText): Problem {
  const at = source.placeAt(Math.min(error.pos[0], source.text.length));
  const broken = (yaml: string, place: Place) => problem("broken-yaml", { yaml, detail: error.message }, place);
  const colon = fullWidthColon(source, at.line) ?? missingSpace(source, at.line);
  if (colon) return colon;
  if (/^ *\t/.test(at.text)) return broken("TAB_AS_INDENT", { ...at, column: at.text.indexOf("\t") + 1 });
  const opening = unclosed(opened, error);
  if (opening !== undefined) return broken("UNCLOSED", source.placeAt(opening));
  const deeper = deeperLine(source, at.line);
  if (deeper && error.code === "BLOCK_AS_IMPLICIT_KEY") return broken("BAD_INDENT", deeper);
  return broken(error.code, at);
}

/** The quotes and brackets of a document, in the order of where they stand. */
interface Opened {
  readonly quotes: readonly Span[];
  readonly brackets: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Found in one pass: a file may have as many errors as records. */
function openedIn(document: Document): Opened {
  const opened = { quotes: [] as Span[], brackets: [] as Span[] };
  yaml().visit(document, (_, node) => {
    if (!yaml().isNode(node) || !node.range) return;
    const [start, end] = node.range;
    if (yaml().isScalar(node) && node.type?.startsWith("QUOTE")) opened.quotes.push({ start, end });
    if (yaml().isCollection(node) && node.flow) opened.brackets.push({ start, end });
  });
  return opened;
}

/** Where the quote or bracket stands that an error at the end misses the other half of. */
function unclosed(opened: () => Opened, { message, pos: [at] }: YAMLError): number | undefined {
  const isQuote = /Missing closing ["']quote/.test(message);
  if (!isQuote && !/must end with|Flow (map|sequence)/.test(message)) return undefined;
  const spans = isQuote ? opened().quotes : opened().brackets;
  for (let index = binarySearch(spans, ({ start }) => start > at) - 1; index >= 0; index--) {
    const span = spans[index];
    if (span && (isQuote || span.end >= at)) return span.start;
  }
  return undefined;
}

/** The line after one, where it begins further in than the key before it allows. */
function deeperLine(source: SourceText, line: number): Place | undefined {
  const [text, next] = [source.line(line), source.line(line + 1)];
  const [indent, nextIndent] = [/^ *(- +)?/.exec(text)?.[0].length ?? 0, /^ */.exec(next)?.[0].length ?? 0];
  return next.trim() !== "" && nextIndent > indent
    ? { file: source.shown, inLedger: source.path, line: line + 1, column: nextIndent + 1, text: next }
    : undefined;
}

/** `type:integrity`: a key needs a space after its colon. */
function missingSpace(source: SourceText, line: number): Problem | undefined {
  for (const number of [line, line - 1]) {
    const text = number >= 1 ? source.line(number) : "";
    const key = /^\s*(?:- +)?([A-Za-z\p{Script=Han}]+):[^\s:]/u.exec(text)?.[1];
    if (key)
      return problem(
        "no-space",
        { key },
        { file: source.shown, inLedger: source.path, line: number, column: text.indexOf(":") + 1, text },
      );
  }
  return undefined;
}

/** A key written with a full-width colon on the line of an error, or on the one before it, explains the error better than YAML does. */
function fullWidthColon(source: SourceText, line: number): Problem | undefined {
  for (const number of [line, line - 1]) {
    const text = number >= 1 ? source.line(number) : "";
    const key = fullWidthKey(text.replace(/^\s*(?:- +)?/, ""));
    if (key) {
      const place = { file: source.shown, inLedger: source.path, line: number, column: text.indexOf("：") + 1, text };
      return problem("full-width-colon", { key }, place);
    }
  }
  return undefined;
}

/** What plain YAML (contract 1) has no room for: tags, keys that touch prototypes, digits too long for a number, aliases that multiply. */
function forbidden(document: Document, aliases: Aliases, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  yaml().visit(document, {
    Pair(_, pair) {
      if (pair.value === null && yaml().isScalar(pair.key)) {
        problems.push(problem("key-without-value", { key: String(pair.key.value) }, placeOfNode(pair.key, source)));
      }
      if (yaml().isScalar(pair.key) && pair.key.value === "__proto__") {
        problems.push(problem("unknown-key", noSuchKey("__proto__"), placeOfNode(pair.key, source)));
      }
    },
    Node(_, node) {
      if ("tag" in node && node.tag) {
        problems.push(problem("tag-not-allowed", { tag: node.tag }, placeOfNode(node, source)));
      }
    },
    Scalar(key, scalar) {
      if (key !== "key" && scalar.type === "PLAIN" && /^[+-]?\d{16,}$/.test(scalar.source ?? "")) {
        problems.push(problem("long-number", { text: scalar.source ?? "" }, placeOfNode(scalar, source)));
      }
    },
  });
  yaml().visit(document, {
    Alias(_, alias) {
      if (aliases.has(alias)) return;
      problems.push(
        problem("broken-yaml", { yaml: "BAD_ALIAS", detail: "no such anchor" }, placeOfNode(alias, source)),
      );
    },
  });
  const bomb = multiplyingAlias(document, aliases);
  if (bomb) problems.push(problem("alias-bomb", { limit: ALIAS_LIMIT }, placeOfNode(bomb, source)));
  return problems;
}

/** The first alias that brings the values added by aliases over the limit, or that stands inside what it repeats. */
function multiplyingAlias(document: Document, aliases: Aliases): Node | undefined {
  const sizes = new Map<Node, number>();
  const open = new Set<Node>();
  let added = 0;
  let culprit: Node | undefined;
  const measure = (node: unknown): number => {
    if (!yaml().isNode(node) || culprit) return 0;
    if (yaml().isAlias(node)) {
      const target = aliases.get(node);
      if (!target) return 0;
      const size = open.has(target) ? ALIAS_LIMIT + 1 : measure(target);
      added += size;
      if (added > ALIAS_LIMIT) culprit ??= node;
      return size;
    }
    const known = sizes.get(node);
    if (known !== undefined) return known;
    open.add(node);
    let size = 1;
    if (yaml().isCollection(node)) {
      for (const item of node.items)
        size += yaml().isPair(item) ? measure(item.key) + measure(item.value) : measure(item);
    }
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  measure(document.contents);
  return culprit;
}

/** The plain value of a node: texts, lists and maps. An empty value, `~` and `null` are null in a list, and undefined (as if not written) in a map. */
function plain(node: unknown, aliases: Aliases): unknown {
  if (yaml().isAlias(node)) return plain(aliases.get(node), aliases);
  if (yaml().isSeq(node)) return node.items.map((item) => plain(item, aliases));
  if (yaml().isMap(node)) {
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      if (pair.value === null || keyText(pair) === "__proto__") continue;
      const value = plain(pair.value, aliases);
      entries.push([keyText(pair), value ?? undefined]);
    }
    return Object.fromEntries(entries);
  }
  if (yaml().isScalar(node)) return isEmpty(node) ? null : String(node.value);
  return null;
}

function isEmpty(scalar: Scalar): boolean {
  return scalar.type === "PLAIN" && /^(~|null|Null|NULL)?$/.test(scalar.source ?? String(scalar.value ?? ""));
}

function keyText(pair: Pair): string {
  return yaml().isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function offsetOf(document: Document, aliases: Aliases, path: Path, at?: "key"): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    if (yaml().isAlias(node)) node = aliases.get(node);
    if (yaml().isMap(node)) {
      const pair =
        node.items.find((item) => keyText(item) === String(step)) ??
        node.items.find((item) => isWrittenFor(keyText(item), String(step)));
      if (!pair) return offset;
      const last = index === path.length - 1;
      offset = startOf(last && at === "key" ? pair.key : pair.value, startOf(pair.key, offset));
      node = pair.value;
    } else if (yaml().isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node, offset);
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown, otherwise = 0): number {
  return yaml().isNode(node) && node.range ? node.range[0] : otherwise;
}

function placeOfNode(node: unknown, source: SourceText): Place {
  return source.placeAt(startOf(node));
}
