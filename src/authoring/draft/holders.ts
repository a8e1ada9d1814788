import type { DraftWordsFile } from "../../generated/schemas.js";
import type { TimeWords } from "./schedule.js";
import { commaStarts } from "./sentences.js";
import type { Node } from "./text-outline.js";
import { isHeading, nodeText } from "./text-outline.js";
import { actorsIn, type Named, nameBefore, namesIn, whoMust } from "./who.js";

/** Somebody who may owe a duty: the text's words for them and the holder they stand for in a rulebook. */
export interface Candidate {
  readonly words: string;
  readonly holder: string;
  /** Whether no more than the title, or whoever the text names most often, speaks for them. */
  readonly isAssumed?: true;
  /** Whether the text names them for this very duty: other names are then no candidates that a person must choose from. */
  readonly isNamed?: true;
}

/** Where a duty stands: its sentence, the words of time in it, and the place they are of. */
export interface Spot {
  readonly sentence: string;
  readonly time: TimeWords;
  /** Words of time before and after it in the sentence. */
  readonly others: readonly TimeWords[];
  readonly node: Node;
  /** The sentences of the place before this one, the nearest first. */
  readonly earlier: readonly string[];
}

/** No more candidates than these are listed. */
const MOST = 4;

/** The table of words, and what finds its names in a text. */
interface Table {
  readonly words: DraftWordsFile;
  readonly names: (text: string) => readonly Named[];
}

/** Finds who owes a duty. */
export type HolderFinder = (spot: Spot) => Candidate[];

/** Who owes the duties of a text, likeliest first: named in the sentence, in the cell of its row, above it, or in the title. @param title what the text is called */
export function holderFinder(words: DraftWordsFile, title: string, nodes: readonly Node[]): HolderFinder {
  const names = namesIn(words);
  const table: Table = { words, names };
  const ofTitle = [...lastly(title, names), ...oftenNamed(nodes, names)];
  return (spot) => {
    const found: Named[] = [];
    if (spot.node.row && spot.node.row.who !== "") found.push(...inCell(spot.node.row.who, table));
    const { near, far } = inSentence(spot, table);
    const bySentence = [...near, ...far];
    const [sure = near[0] ?? startOf(spot.sentence, far) ?? leader(spot.node.above, table)] = found;
    found.push(...bySentence);
    for (const sentence of spot.earlier.slice(0, bySentence.length === 0 || !hasNameBefore(spot) ? 2 : 1))
      found.push(...firstIn(sentence, table));
    for (let above = spot.node.above; above; above = above.above)
      if (nodeText(above).trim() !== title) found.push(...inLead(above, table));
    found.push(...besideIt(spot.node, nodes, table), ...actorsIn(spot.sentence, names).slice(0, 1));
    const candidates = candidatesOf([...found, ...ofTitle]);
    if (found.length === 0) return candidates.map((one) => ({ ...one, isAssumed: true }));
    return sure === undefined
      ? candidates
      : candidates.map((one) => (one.words === sure.words ? { ...one, isNamed: true } : one));
  };
}

/** Whoever a sentence begins with, where nobody stands nearer: 集团党委统一领导……，每半年专题研究一次. */
function startOf(sentence: string, far: readonly Named[]): Named | undefined {
  return far.find((one) => one.isListed && sentence.startsWith(one.words));
}

/** Whoever a list is led in by, with nobody beside: 党委书记应当：. */
function leader(above: Node | undefined, table: Table): Named | undefined {
  if (!above || !/[：:]$/u.test(nodeText(above).trim())) return undefined;
  const [first, ...others] = inLead(above, table);
  return first?.isListed && others.length === 0 ? first : undefined;
}

/** Whoever another sentence names first as acting: who must, whose name it begins with, who stands in the table. */
function firstIn(text: string, { words, names }: Table): Named[] {
  return [...mustIn(text, words), nameBehind(text, words) ?? [], ...actorsIn(text, names).slice(0, 1)].flat();
}

/** The first in a sentence of whom it says that they must. */
function mustIn(sentence: string, words: DraftWordsFile): Named[] {
  const starts = commaStarts(sentence);
  const parts = starts.map((start, at) => sentence.slice(start, starts[at + 1]));
  return parts.flatMap((part) => whoMust(part, words) ?? []).slice(0, 1);
}

/** Whether the words of time have somebody of their own before them. */
function hasNameBefore({ sentence, time }: Spot): boolean {
  return time.start - Math.max(0, ...commaStarts(sentence).filter((start) => start <= time.start)) > 1;
}

function candidatesOf(found: readonly Named[]): Candidate[] {
  const all: Candidate[] = [];
  const seen = new Set<string>();
  for (const { words, holders } of found) {
    if (seen.has(words)) continue;
    seen.add(words);
    for (const holder of holders) all.push({ words, holder });
    if (seen.size === MOST) break;
  }
  return all;
}

/** Whoever stands in the cell of a table; a name that the table of words does not hold is taken as it is. */
function inCell(cell: string, { words, names }: Table): Named[] {
  return cell.split(/[、，,；;/／\s]+/u).flatMap((part) => {
    const text = part.trim();
    if (text === "") return [];
    const known = names(text);
    const [whole] = known.filter((one) => one.end === text.length);
    if (whole) return [{ ...whole, words: text }];
    return [
      nameBefore(text, words) ?? { start: 0, end: text.length, words: text, holders: known[0]?.holders ?? ["heads"] },
    ];
  });
}

/** In the sentence itself: near the words of time (由……; right before them, in the part that they stand in, right after), and in the parts before that, the nearest first. */
function inSentence(spot: Spot, table: Table): { near: Named[]; far: Named[] } {
  const { sentence, time, others } = spot;
  const { words, names } = table;
  const next = others.find((one) => one.start >= time.end)?.start ?? sentence.length;
  const before = others.filter((one) => one.end <= time.start).at(-1)?.end ?? 0;
  // 节前，教师签订承诺书，由办公室归档: 由 in a later part is of another act.
  const comma = sentence.slice(time.end + 1, next).search(/[，,]/u);
  const ownEnd = comma < 0 ? next : time.end + 1 + comma;
  // 月登记、季检查、年归档，由组织委员负责: of all of a list.
  const apart = others.find(({ start }) => start >= time.end && /[，,]/u.test(sentence.slice(time.end, start)));
  const parts = commaStarts(sentence).filter((start) => start <= time.start);
  const own = parts.at(-1) ?? 0;
  const found: Named[] = byWhom(sentence.slice(Math.max(before, own), ownEnd), table);
  // Somebody who is named right before the words of time, or in the part that they stand in.
  found.push(...atPart(sentence.slice(own, time.start), table));
  // 各学校于每年6月30日、12月31日前: whoever stands before the first of a list.
  const sooner = others.find((one) => one.start >= own && one.end <= time.start);
  if (sooner && /^[、和及与]$/u.test(sentence.slice(sooner.end, time.start)))
    found.push(...atPart(sentence.slice(own, sooner.start), table));
  const after = /^[，,]?(?:由|各级)?(?=.)/u.exec(sentence.slice(time.end))?.[0] ?? "";
  const behind = sentence.slice(time.end + after.length, next);
  const [first] = actorsIn(behind, names);
  if (first && first.start <= 1 && (time.start === own || /^[，,]/u.test(after))) found.push(first);
  else if (time.start - own <= 4 || /^[，,]/u.test(after)) {
    const named = nameBehind(behind, words);
    if (named) found.push(named);
  }
  const far: Named[] = [
    ...byWhom(sentence.slice(ownEnd, apart?.start), table),
    ...byWhom(sentence.slice(before, own), table),
  ];
  for (const [at, start] of [...parts].reverse().entries()) {
    if (at === 0) continue;
    const end = [...parts].reverse()[at - 1] ?? time.start;
    // Up to the words of time of its own.
    const cut = others.find((one) => one.start >= start && one.start < end)?.start ?? end - 1;
    far.push(...atPart(sentence.slice(start, cut), table));
  }
  return { near: found, far };
}

/** 由机关纪委发出, 由分管副总经理约谈. */
function byWhom(stretch: string, { words, names }: Table): Named[] {
  return [...stretch.matchAll(/(?<![事理缘])由(?!于|此)/gu)].flatMap((match) => {
    const rest = stretch.slice(match.index + 1);
    const [first] = names(rest);
    const named = nameBehind(rest, words);
    // 支部宣传委员 is more than 支部.
    const isMore = named && first && named.words.startsWith(first.words) && named.words.length > first.words.length;
    if (first && first.start <= 1 && !isMore) return [first];
    return named ? [named] : [];
  });
}

/** Who acts in a part of a sentence: by the table, else by how the name before the words of time ends. */
function atPart(part: string, { words, names }: Table): Named[] {
  const listed = actorsIn(part, names);
  const own = whoMust(part, words) ?? nameBefore(part, words) ?? nameBehind(part, words);
  if (!own || listed.some((one) => one.words.includes(own.words))) return listed;
  // 审判管理办公室 is more than 办公室, and stands for the same.
  const tail = listed.find((one) => one.end === own.end);
  const rest = listed.filter((one) => one !== tail);
  return tail ? [{ ...own, holders: tail.holders }, ...rest] : [own, ...rest];
}

/** A name that a stretch begins with, up to the first word that is no part of it. */
function nameBehind(stretch: string, words: DraftWordsFile): Named | undefined {
  const text =
    /^(?:【[^】]*】)?[\u4e00-\u9fa5“”（）()]{2,16}?(?=应|自|收到|接到|发现|遇|提请|提醒|复核|审核|移交|移送|会商|了解|监督(?!委|检|组|室|处|科)|研究(?!院|室|会|所)|实行|统一|履行|建立|每|要|须|负责(?!人|同志)|对|向|与|会同|召集|组织|主持|牵头|开展|进行|签订|报|将|统一|约谈|带队|通报|汇总|印发|发送|巡查|受理|办理|完成|形成|提出|作出|出具|反馈|答复|制定|更新|检查|抽查|听取|为|于|在|审(?!计)|填|发)/u.exec(
      stretch,
    )?.[0];
  return text === undefined ? undefined : nameBefore(text, words);
}

/** Whoever the text above a place speaks of: 党支部书记：, 第十条 党组书记履行……. */
function inLead(above: Node, { words, names }: Table): Named[] {
  if (above.row) return [];
  const text = nodeText(above);
  const lead = text.split(/[。；;]/u).find((one) => one.trim() !== "") ?? "";
  const actors = actorsIn(lead, names);
  if (actors.length > 0) return actors.slice(0, 2);
  const titled = names(lead).slice(0, 1);
  if (isHeading(above) && titled.length > 0) return titled;
  const own = isHeading(above)
    ? nameBefore(lead.replace(/(?:的)?(?:责任|职责|工作职责|主要职责|任务|清单|要求)+[：:]?$/u, ""), words)
    : undefined;
  return own ? [own] : [];
}

/** Whoever acts in the places before one, under the same heading: 7个工作日内形成纪要 goes on from the item before it. */
function besideIt(node: Node, nodes: readonly Node[], table: Table): Named[] {
  if (node.row) return [];
  const at = nodes.indexOf(node);
  const before = nodes
    .slice(0, at)
    .reverse()
    .filter((one) => one.above === node.above && one.kind === node.kind);
  return before.slice(0, 2).flatMap((one) => {
    return firstIn(nodeText(one), table);
  });
}

/** Whom a text most often names as acting, where its title names nobody. */
function oftenNamed(nodes: readonly Node[], names: Table["names"]): Named[] {
  const counts = new Map<string, { count: number; one: Named }>();
  for (const node of nodes) {
    for (const one of actorsIn(nodeText(node), names)) {
      const known = counts.get(one.words);
      counts.set(one.words, { count: (known?.count ?? 0) + 1, one: known?.one ?? one });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ one }) => one);
}

/** The title of a text names whom it binds; where it names nobody of the table, the organisation itself. */
function lastly(title: string, find: Table["names"]): Named[] {
  const names = find(title);
  const organisation =
    /^(?:中共|关于)?[\u4e00-\u9fa5（）]{0,20}?(?:委员会|博物馆|图书馆|检察院|法院|医院|学院|大学|学校|支队|大队|总队|集团|公司|党委|党组|党支部|管理局|局|委|厅|馆|镇|乡|街道)/u.exec(
      title,
    )?.[0];
  const own: Named[] = organisation
    ? [{ start: 0, end: organisation.length, words: organisation, holders: ["body party-group"] }]
    : [];
  return [...names.slice(0, 2), ...own];
}
