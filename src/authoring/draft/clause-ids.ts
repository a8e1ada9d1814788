import { isHeading, type Node, type NodeKind, nodeText } from "./text-outline.js";

/** A clause of a text: a place with an id. */
export interface ClausePlace {
  readonly clause: string;
  readonly line: number;
  readonly node: Node;
}

const WIDE: readonly NodeKind[] = ["heading", "part", "chapter", "section", "title"];
const IN_BRACKETS: readonly NodeKind[] = ["bracket", "digit-bracket", "circled", "square", "digit-square", "letter"];

/** The clauses of a text in its own numbering, each id once: `11.6`, `6(16)`, `12(2)1`, `7.p2`. */
export function clausesOf(nodes: readonly Node[]): ClausePlace[] {
  const article = articleKind(nodes);
  const containers = containersOf(nodes, article);
  const seen = new Set<string>();
  return nodes.flatMap((node): ClausePlace[] => {
    if (containers.has(node) || isBare(node, nodes)) return [];
    const clause = onceOnly(idOf(node, article, containers, nodes), seen);
    seen.add(clause);
    return [{ clause, line: node.pieces[0]?.line ?? 1, node }];
  });
}

/** A heading without a number, a title and a chapter are no clauses. */
function isBare(node: Node, nodes: readonly Node[]): boolean {
  if (WIDE.includes(node.kind)) return true;
  return nodeText(node).trim() === "" && !nodes.some((one) => one.above === node);
}

/**
 * Which kind of number is the article's: 第…条; else the outermost list, or the one below where its numbers go on through the sections.
 * A text without any has the headings for articles.
 */
function articleKind(nodes: readonly Node[]): NodeKind | "wide" {
  const lists = nodes.filter(({ kind }) => !WIDE.includes(kind) && kind !== "paragraph" && kind !== "row");
  if (lists.some(({ kind }) => kind === "article")) return "article";
  const outer = lists[0];
  if (!outer)
    return nodes.some(({ kind }) => kind === "row") && !nodes.some(({ kind }) => kind === "paragraph") ? "row" : "wide";
  const top = lists.filter(
    ({ above }) => above === undefined || WIDE.includes(above.kind) || above.kind === "paragraph",
  );
  const first = top[0]?.kind ?? outer.kind;
  const of = (kind: NodeKind) => lists.filter((node) => node.kind === kind);
  const inner = lists.find(({ above }) => above?.kind === first && isHeading(above))?.kind;
  if (inner && of(first).length > 1 && of(inner).length > 2 && rises(of(inner)) && parentsOf(of(inner)) > 1)
    return inner;
  if (!rises(of(first))) return "wide";
  return first;
}

function parentsOf(nodes: readonly Node[]): number {
  return new Set(nodes.map(({ above }) => above)).size;
}

/** Whether numbers never start again. */
function rises(nodes: readonly Node[]): boolean {
  return nodes.every((node, at) => at === 0 || node.number > (nodes[at - 1]?.number ?? 0));
}

/** The places above the articles: they number nothing themselves. */
function containersOf(nodes: readonly Node[], article: NodeKind | "wide"): Set<Node> {
  const found = new Set<Node>();
  if (article === "wide") return found;
  for (const node of nodes) {
    if (node.kind !== article) continue;
    for (let above = node.above; above; above = above.above) found.add(above);
  }
  return found;
}

function idOf(node: Node, article: NodeKind | "wide", containers: ReadonlySet<Node>, nodes: readonly Node[]): string {
  const path: Node[] = [];
  for (let at: Node | undefined = node; at && !containers.has(at); at = at.above) path.unshift(at);
  const wide = path.filter(({ kind }) => WIDE.includes(kind));
  const lists = path.filter(({ kind }) => !WIDE.includes(kind));
  if (article === "wide") return wideId(wide, lists, nodes);
  const [first, ...rest] = lists;
  if (!first) return "0";
  if (first.kind === "paragraph" || (first.kind === "row" && article !== "row")) return looseId(first, article, nodes);
  const paragraphs = nodes.some(({ kind, above }) => kind === "paragraph" && above === first);
  return (
    String(first.number) + (rest.length === 0 && paragraphs && !isHeading(first) ? ".p1" : suffix(rest, first, nodes))
  );
}

/** What stands under a heading that is counted as an article. */
function wideId(wide: readonly Node[], lists: readonly Node[], nodes: readonly Node[]): string {
  const heading = wide.at(-1);
  const headings = nodes.filter((node) => WIDE.includes(node.kind) && hasOwnText(node, nodes));
  const number = heading ? Math.max(headings.indexOf(heading) + 1, 0) : 0;
  const [only] = lists;
  if (lists.length === 1 && only?.kind === "paragraph" && nodes.filter((one) => one.above === only.above).length === 1)
    return String(number);
  return String(number) + suffix(lists, undefined, nodes);
}

function hasOwnText(heading: Node, nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.above === heading && !WIDE.includes(node.kind));
}

function suffix(nodes: readonly Node[], article: Node | undefined, all: readonly Node[]): string {
  let id = "";
  for (const [depth, { kind, number, above }] of nodes.entries()) {
    if (kind === "paragraph") {
      const first = above === article && article && nodeText(article).trim() !== "" && !isHeading(article) ? 1 : 0;
      id += `.p${number + first}`;
    } else if (IN_BRACKETS.includes(kind)) id += `(${number})`;
    else if (kind === "row") id += `.${rowNumber(number, above, all)}`;
    else id += depth === 0 || id.startsWith(".") ? `.${number}` : String(number);
  }
  return id;
}

function rowNumber(number: number, _above: Node | undefined, _all: readonly Node[]): number {
  return number;
}

/** Paragraphs and tables that stand before the articles or after them. */
function looseId(node: Node, article: NodeKind, nodes: readonly Node[]): string {
  if (node.kind === "row") return `table-${node.number}`;
  const isBefore = (one: Node) => nodes.indexOf(one) < nodes.findIndex(({ kind }) => kind === article);
  const alike = nodes.filter((one) => one.kind === "paragraph" && isLoose(one) && isBefore(one) === isBefore(node));
  const name = isBefore(node) ? "opening" : "closing";
  const turn = alike.indexOf(node) + 1;
  return turn < 2 ? name : `${name}-${turn}`;
}

function isLoose({ above }: Node): boolean {
  return above === undefined || WIDE.includes(above.kind);
}

/** Places that are named and not numbered: how a rulebook calls them. */
const NAMED: Readonly<Record<string, string>> = { opening: "开头段", closing: "结尾段" };

/** How a rulebook calls the places that are named and not numbered, where a text has such. */
export function namedIn(clauses: readonly string[]): { readonly named?: Readonly<Record<string, string>> } {
  const names = Object.keys(NAMED).filter((name) => clauses.some((one) => one.startsWith(name)));
  return names.length === 0 ? {} : { named: Object.fromEntries(names.map((name) => [name, NAMED[name] ?? name])) };
}

function onceOnly(clause: string, seen: ReadonlySet<string>): string {
  if (!seen.has(clause)) return clause;
  for (let turn = 2; ; turn += 1) {
    const next = `${clause}-${turn}`;
    if (!seen.has(next)) return next;
  }
}

/** How the text numbers, as a rulebook says it. */
export function numberingOf(nodes: readonly Node[]): Readonly<Record<string, string>> {
  const article = articleKind(nodes);
  if (article === "article") return { article: "第{cn}条" };
  if (article === "comma") return { article: "{cn}、", bracket: "（{cn}）", point: "{n}." };
  if (article === "square") return { article: "【{cn}】" };
  if (article === "bracket") return { article: "（{cn}）" };
  if (article === "row") return { article: "第{n}行" };
  if (article === "wide") return { article: "第{cn}部分" };
  return { article: "{n}." };
}
