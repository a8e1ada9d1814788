import type { DraftWordsFile, WhoWords } from "../../generated/schemas.js";

/** Somebody a text names: its own words, and whom they may stand for in a rulebook, likeliest first. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly holders: readonly string[];
  /** Whether the table of words holds the name itself, and not just how it ends. */
  readonly isListed?: true;
}

type Finder = (text: string) => readonly Named[];

/** Words before a name that are part of it: 各党支部, 院党组, 驻委纪检监察组, 分管副馆长. */
const PREFIX =
  /(?:[各全每本该][\u4e00-\u9fa5]{0,2}?|上级|下级|同级|所属|基层|直属|机关|学院|集团|公司|企业|医院|学校|大队|支队|总队|分管|联系|包村|派驻|驻委|乡镇|街道|[局厅院馆校部委县市区镇乡村系厂处站队省州]|[甲乙丙丁]方|“|其他|相关|有关|主管|责任)*$/u;
/** Somebody after one of these is dealt with, and does not act. */
const DEALT_WITH =
  /(?:[对向与同跟给为将把被使让及报经请听]|听取|督促|组织|约谈|指导|协助|支持|配合|监督|邀请|报告|报送|上报|通报|面向|针对|根据|按照|包括|作为|担任|成立|推荐|考核|提醒|检查|联系|走访|慰问|参加|会同|新提拔的?|新任职?的?)$/u;
/** What stands between the names of those who do something together. */
const JOINED = /^(?:[、，]|和|与|及|以及)$/u;

/** Finds whom a text names by the table of words; of words that overlap the longest. */
export function namesIn(words: DraftWordsFile): Finder {
  const known = words.who.flatMap((entry) => entry.words.map((word) => ({ pattern: patternOf(word), entry })));
  return (text) => {
    const found: Named[] = known.flatMap(({ pattern, entry }) =>
      [...text.matchAll(pattern)].map((match) => named(match, entry)),
    );
    const chosen: Named[] = [];
    for (const one of found.sort((a, b) => b.words.length - a.words.length || a.start - b.start)) {
      if (chosen.every((other) => one.end <= other.start || one.start >= other.end)) chosen.push(one);
    }
    return chosen.map((one) => withPrefix(text, one)).sort((a, b) => a.start - b.start);
  };
}

/** A word with brackets allowed within: 党委书记 finds 党委（党组）书记. */
function patternOf(word: string): RegExp {
  const escaped = [...word].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(
    `${escaped.join("(?:[（(][^（）()，。]{1,14}[）)])?")}(?:[（(](?=[^（）()，。]{1,8}[）)])[^（）()，。\\d]{1,8}[）)])?`,
    "gu",
  );
}

function named(match: RegExpMatchArray, { holder }: WhoWords): Named {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, words: match[0], holders: holder, isListed: true };
}

function withPrefix(text: string, one: Named): Named {
  const prefix = PREFIX.exec(text.slice(0, one.start))?.[0] ?? "";
  if (prefix === "") return one;
  const start = one.start - prefix.length;
  return { ...one, start, words: text.slice(start, one.end) };
}

/** Those whom a stretch of text names as acting: not those spoken to, reported to or dealt with. */
export function actorsIn(text: string, names: Finder): Named[] {
  const all = names(text);
  const actors: Named[] = [];
  let dealtWith: Named | undefined;
  for (const one of all) {
    const before = text.slice(0, one.start);
    const joined = dealtWith !== undefined && JOINED.test(text.slice(dealtWith.end, one.start));
    if (joined || DEALT_WITH.test(before) || /^[的之内]/u.test(text.slice(one.end)) || isCompound(text, one)) {
      dealtWith = one;
      continue;
    }
    dealtWith = undefined;
    actors.push(one);
  }
  return actors;
}

/** 党组会议 of 党组会议精神, 党员教育, 党支部建设, 干部选拔 are matters, nobody who acts. */
function isCompound(text: string, one: Named): boolean {
  return /^(?:建设|工作(?!领导)|精神|制度|教育|选拔|任用|队伍|活动|生活|民主生活会|民主评议|会议精神|主体责任|监督责任|责任制|责任清单|评议|谈话|管理|档案)/u.test(
    text.slice(one.end),
  );
}

/** What ends a name that the table does not hold. */
const BEFORE_ACT =
  /(?:(?:必须|应当|应该|应|要|需|须|可以|负责|原则上|一般|至少|主动|及时|牵头|带队|统一|具体|带头|亲自|坚持|实行|执行|应按|均应|均|都|认真|分别|还|于|在|的)+)$/u;
const NO_NAME =
  /^(?:被(?![\u4e00-\u9fa5]{2,4}(?:单位|人|对象|部门)$)|[在对于自经按将如因从当以由把为就或且并则其该此即均都须应]|根据|按照|依据|坚持|落实|建立|实行|执行|开展|组织(?!委员|部|科|处|人事|股)|召开|制定|认真|严格|切实|定期|加强|做到|做好|积极|主动|要求|督促|确保|保证|深化|完善|推动|凡|未|不|听取|参加|带头|一般|原则|至少|支持|配合|协助|发现|有关规定|每|第|具体|同时|此外|其中|会前|会后|会上|事前|事后|遇|通过|结合|围绕|并)/u;

/** What says that somebody must: the name before it is whoever must. */
const MUST = /^([\u4e00-\u9fa5“”（）()]{2,16}?)(?:必须|应当|应该|应|须|需要?)(?=.)/u;

/** Whoever a part of a sentence says must act: 被检查单位须在……20日内. */
export function whoMust(part: string, words: DraftWordsFile): Named | undefined {
  const lead = /^(?:【[^】]*】)?[\s“”"、，,：:]*/u.exec(part)?.[0].length ?? 0;
  const text = MUST.exec(part.slice(lead))?.[1];
  const own = text === undefined ? undefined : nameBefore(text, words);
  return own && { ...own, start: own.start + lead, end: own.end + lead };
}

/** The name that a stretch before an act begins with, by how it ends; undefined where it is none. @param stretch from the beginning of a part of a sentence to its words of time */
export function nameBefore(stretch: string, words: DraftWordsFile): Named | undefined {
  const lead = /^(?:【[^】]*】)?[\s“”"、，,：:]*/u.exec(stretch)?.[0].length ?? 0;
  const whole = stretch.slice(lead).replace(BEFORE_ACT, "");
  // 采购、招标等岗位人员: of a list the word for all of it.
  const all = /^.*等(?=[^等，]{2,}$)/u.exec(whole)?.[0].length ?? 0;
  const said = (whole.slice(all).split(/会同|[与和对向、]|同(?!志)/u)[0] ?? "").replace(BEFORE_ACT, "");
  // 议定事项由牵头单位: the name comes after 由.
  const matter = /^.*[^自理缘]由(?=.{2,}$)/u.exec(said)?.[0].length ?? 0;
  const text = said.slice(matter);
  if (/[到上离在下]岗$/u.test(text))
    return nameBefore(stretch.slice(0, stretch.indexOf(text) + text.length - 2), words);
  if (
    text.length < 2 ||
    text.length > 18 ||
    NO_NAME.test(text) ||
    /(?:分工|统一领导)$/u.test(text) ||
    /[，。；：,]/u.test(text)
  )
    return undefined;
  const endings = words.endings.flatMap((entry) => entry.words.map((word) => ({ word, entry })));
  const plain = text.replace(/[”"》]$/u, "");
  const fitting = endings.filter(({ word }) => plain.endsWith(word)).sort((a, b) => b.word.length - a.word.length);
  const [ending] = fitting;
  if (!ending) return undefined;
  const start = lead + all + matter;
  return { start, end: start + text.length, words: text, holders: ending.entry.holder };
}
