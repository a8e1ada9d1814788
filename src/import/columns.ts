import type { PartyType } from "../terms/party-types.js";
import { type Kind, vocabularyOf } from "../terms/record-kinds.js";
import type { Terms } from "../terms/vocabulary.js";
import { fieldType } from "./fields.js";
import { type Meaning, meaningOf, NUMBERED, ofHead, ofShorter } from "./head-meaning.js";
import { unlikeliness } from "./likely-heads.js";
import type { PartyReader } from "./people.js";
import { isCross, isDitto, isPlaceholder, isTick, kept, plainHead, tight } from "./plain-text.js";

/** A column of a table, or a label of a form, with what stands under or beside it. */
export interface Headed {
  /** Its heads, outermost first. */
  readonly path: readonly string[];
  /** What it holds, as far as it takes to tell what it is for. */
  readonly texts: readonly string[];
}

/** What is known of a table besides its heads. */
export interface TableAsked {
  readonly kind: Kind;
  readonly terms: Terms;
  /** What the settings say that heads mean. */
  readonly said: ReadonlyMap<string, string>;
  readonly parties: PartyReader;
  /** What the names of file and sheet and the titles say. */
  readonly subject: string;
  /** The type that they write for all rows; null where they write none. */
  readonly type: string | null;
}

/**
 * What the columns of a table mean together. Heads that are known by themselves come first; a head that is not is understood by the words
 * of the title (家访时间 under 廉政家访台账), or as the one column that can be what every record of the kind needs. Never two for one key.
 */
export function meaningsOf(columns: readonly Headed[], asked: TableAsked): Meaning[] {
  const meanings = columns.map(({ path }) => meaningOf(path, asked.kind, asked.terms, asked.said));
  const heads = columns.map(({ path }) => plainHead(path.join("")));
  const open = (withUnits = false) =>
    columns.flatMap(({ texts }, at): Open[] => {
      const meaning = meanings[at];
      const head = heads[at] ?? "";
      const isOpen = meaning?.is === "note" && (!meaning.known || (withUnits && /(单位|部门|机关)$/.test(head)));
      return isOpen && head !== "" ? [{ at, head, texts }] : [];
    });
  const isFrom = (at: number) => {
    const meaning = meanings[at];
    return meaning?.is === "either" || (meaning?.is === "field" && meaning.key === "from");
  };
  const isAt = (at: number, key: string) => {
    const meaning = meanings[at];
    return meaning?.is === "field" && meaning.key === key;
  };
  const isTaken = (key: string) =>
    meanings.some((one) => one.is === "field" && one.key === key) ||
    ((key === "from" || key === "to") && meanings.some((one) => one.is === "either")) ||
    (key === "date" && meanings.some((one) => one.is === "part" && one.part === "day")) ||
    (key === "type" && meanings.some((one) => one.is === "tick"));
  // 签订人（甲方） beside 签订人（乙方）: what tells them apart stands in brackets.
  columns.forEach(({ path }, at) => {
    const isOneOfTwo = heads.some((head, other) => other !== at && head === heads[at]);
    const meaning = isOneOfTwo ? inBrackets(path, asked) : undefined;
    if (meaning) meanings[at] = meaning;
  });
  columns.forEach((column, at) => {
    meanings[at] = tickedParty(column, asked) ?? meanings[at] ?? { is: "note", known: true };
  });
  columns.forEach((column, at) => {
    meanings[at] = byWhatStandsUnder(column, meanings[at] ?? { is: "note", known: true }, asked);
  });
  const unsuited = releaseOffices(columns, meanings, asked);
  columns.forEach(({ texts }, at) => {
    if (countsPeople(meanings[at], texts, asked.kind)) meanings[at] = { is: "note", known: true };
  });
  columns.forEach(({ path, texts }, at) => {
    const head = heads[at] ?? "";
    const isSaid = [head, tight(path.join("")), plainHead(path.at(-1) ?? "")].some((one) => asked.said.has(one));
    const isOpen = meanings[at]?.is === "note" && !isSaid;
    const isOpenPost = isOpen && !/(部门|单位|科室|处室|庭室)(及|和|、)?职务/.test(head);
    const shorter = isOpenPost ? (ofShorter(head, asked.kind, asked.terms) ?? inBrackets(path, asked)) : undefined;
    const isFree = shorter?.is === "field" && (!isTaken(shorter.key) || LECTURER.test(head) || NUMBERED.test(head));
    if (shorter?.is === "field" && isFree) meanings[at] = byWhatStandsUnder({ path, texts }, shorter, asked);
  });
  // A department beside a post is that of the person, not one that the activity was for.
  const isOfPeople = heads.some((head) => /^职务(职级)?$/.test(head)) || /承诺|责任书|家访/.test(asked.subject);
  if (asked.kind === "activities" && isOfPeople) {
    heads.forEach((head, at) => {
      if (/^(所在)?(部门|单位|科室|处室|庭室|股室|站所)$/.test(head)) meanings[at] = { is: "note", known: true };
    });
  }
  for (const { at, head } of open()) {
    const key = keyBySubject(head, asked);
    const isReporter =
      key === "from" &&
      OF_DEPARTMENT.test(head) &&
      !heads.some((one, other) => isFrom(other) && OF_DEPARTMENT.test(one));
    if (key !== undefined && (!isTaken(key) || isReporter)) meanings[at] = { is: "field", key, soft: false };
  }
  columns.forEach((column, at) => {
    const meaning = meanings[at];
    const isOther = asked.type !== null || (asked.kind === "events" && OF_PROBLEMS.test(heads[at] ?? ""));
    if (meaning?.is === "field" && meaning.key === "type" && isOther && holdsNoType(column, asked))
      meanings[at] = { is: "note", known: true };
  });
  turnToLeaders(meanings, heads, asked.kind);
  if (asked.kind === "activities") turnToChecked(meanings, heads);
  releaseUnsuited(columns, meanings, asked);
  const begins = heads.some((head, at) => /^(起始|启动|开始|起)/.test(head) && isAt(at, "date"));
  const done = heads.findIndex((head, at) => meanings[at]?.is === "note" && /^(完成|办结|结束)(时间|日期)$/.test(head));
  if (begins && done >= 0 && !isTaken("ends")) meanings[done] = { is: "field", key: "ends", soft: false };
  // Who promises in a register of pledges is who acts, where nobody else is.
  columns.forEach(({ path }, at) => {
    const meaning = meanings[at];
    const isPledged = meaning?.is === "field" && meaning.key === "with" && /承诺/.test(path.join(""));
    if (asked.kind === "activities" && isPledged && !isTaken("by")) meanings[at] = { ...meaning, key: "by" };
  });
  columns.forEach(({ texts }, at) => {
    const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept);
    const isOpen = meanings[at]?.is === "note" && filled.length > 0;
    for (const { kind, key, head, types } of BY_CELLS) {
      const isIt = isOpen && kind === asked.kind && head.test(heads[at] ?? "") && !isTaken(key);
      if (isIt && areParties(filled, types, asked.parties)) meanings[at] = { is: "field", key, soft: false };
    }
  });
  // A report is dated by the day on which it was filled in, where no other day is kept.
  if (asked.kind === "reports" && !isTaken("date")) {
    const filledIn = meanings.findIndex((one) => one.is === "field" && one.key === "recorded");
    if (filledIn >= 0) meanings[filledIn] = { is: "field", key: "date", soft: false };
  }
  if (!isTaken("type")) {
    const typed = columns.findIndex((column, at) => meanings[at]?.is === "note" && holdsTypes(column, asked));
    if (typed >= 0) meanings[typed] = { is: "field", key: "type", soft: true };
  }
  const isOfTwo = asked.kind === "activities" && OF_TWO.test(asked.subject);
  for (const key of isOfTwo ? ["with", ...NEEDED[asked.kind]] : NEEDED[asked.kind]) {
    if (isTaken(key)) continue;
    const candidates = open(true).filter((one) => canBe(one, key, asked));
    const only = likeliest(candidates, asked.kind, key);
    if (only) meanings[only.at] = { is: "field", key, soft: false };
    else if (key === "date" && candidates.length === 0 && DATED_WHEN_DONE.has(asked.kind)) {
      const done = heads.flatMap((head, at) => (meanings[at]?.is === "note" && WHEN_DONE.test(head) ? [at] : []));
      const [one, ...more] = done;
      if (one !== undefined && more.length === 0) meanings[one] = { is: "field", key, soft: false };
    }
  }
  for (const [at, meaning] of unsuited) if (!isTaken(meaning.key)) meanings[at] = meaning;
  return meanings;
}

/** Opens columns of offices that are headed as those who can but be people (约谈主体 over 医院纪委), and says what they were taken for. */
function releaseOffices(
  columns: readonly Headed[],
  meanings: Meaning[],
  { kind, parties }: TableAsked,
): Map<number, FieldMeaning> {
  const released = new Map<number, FieldMeaning>();
  columns.forEach(({ texts }, at) => {
    const meaning = meanings[at];
    const type = meaning?.is === "field" ? fieldType(kind, meaning.key) : undefined;
    if (meaning?.is !== "field" || !type || !("types" in type) || type.types.some((one) => one !== "person")) return;
    const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept);
    if (filled.length === 0 || !areParties(filled, ["body", "department", "group", "organ", "unit"], parties)) return;
    released.set(at, meaning);
    meanings[at] = { is: "note", known: true };
  });
  return released;
}

type FieldMeaning = Extract<Meaning, { is: "field" }>;

/** What a head means by what stands in brackets at its end, where that is somebody: 分管领导（谈话人）. */
function inBrackets(path: readonly string[], { kind, terms }: TableAsked): Meaning | undefined {
  const inside = /[（(]([^（()）]+)[)）]$/.exec(tight(path.at(-1) ?? ""))?.[1];
  const meaning = inside === undefined ? undefined : ofHead(plainHead(inside), kind, terms);
  const type = meaning?.is === "field" ? fieldType(kind, meaning.key) : undefined;
  return type && "types" in type ? meaning : undefined;
}

/** Who gives a lesson acts, besides whoever organised it. */
const LECTURER = /^(主讲|授课|讲课|宣讲)/;

/** Where it is written who looked, a 调研单位 or 检查部门 is the one that was looked at. */
function turnToChecked(meanings: Meaning[], heads: readonly string[]): void {
  const acts = (at: number) => {
    const meaning = meanings[at];
    return meaning?.is === "field" && (meaning.key === "by" || meaning.key === "leader");
  };
  const byPeople = heads.some((head, at) => acts(at) && /(人|人员|领导|组长|成员)$/.test(head));
  heads.forEach((head, at) => {
    const isLooker = heads.some((one, other) => other !== at && one.replace(/^(被|受)/, "") === head && one !== head);
    const isChecked = meanings[at]?.is === "field" && !acts(at);
    // 督察部门 beside 被督察部门 is the one that looked.
    if (isLooker && isChecked)
      meanings[at] = byPeople ? { is: "note", known: true } : { is: "field", key: "by", soft: false };
    else if (byPeople && acts(at) && /^(调研|检查|督察|督查|走访|巡察|抽查)(单位|部门|科室)$/.test(head))
      meanings[at] = { is: "field", key: "departments", soft: false };
  });
}

/** In a register of cases what stands after the leader held to account, of what already stood before him, is his: 处分种类 … 责任领导 … 处理方式. */
function turnToLeaders(meanings: Meaning[], heads: readonly string[], kind: Kind): void {
  const keyAt = (at: number) => {
    const meaning = meanings[at];
    return meaning?.is === "field" ? meaning.key : undefined;
  };
  const leader = meanings.findIndex((_, at) => keyAt(at) === "leaders.who");
  if (kind !== "cases") return;
  if (leader < 0) {
    // Where no leader stands beside, who was held to account is the subject, and why is what it was about.
    const hasSubject = meanings.some((_, at) => keyAt(at) === "subject");
    meanings.forEach((_, at) => {
      const head = heads[at] ?? "";
      const isOwn = hasSubject && !/领导|依据/.test(head);
      const key = isOwn ? OF_SUBJECT.get(keyAt(at) ?? "") : undefined;
      if (key !== undefined && !meanings.some((_one, other) => keyAt(other) === key))
        meanings[at] = { is: "field", key, soft: false };
    });
    return;
  }
  const before = meanings.slice(0, leader).map((_, at) => keyAt(at));
  for (let at = leader + 1; at < meanings.length; at++) {
    const key = OF_LEADERS.get(keyAt(at) ?? "");
    const isOwn = key !== undefined && before.includes(keyAt(at)) && !meanings.some((_, one) => keyAt(one) === key);
    if (isOwn) meanings[at] = { is: "field", key, soft: false };
  }
}

const OF_SUBJECT: ReadonlyMap<string, string> = new Map([
  ["leaders.ground", "title"],
  ["leaders.measures", "measures"],
  ["leaders.date", "measures.date"],
]);

const OF_LEADERS: ReadonlyMap<string, string> = new Map([
  ["measures", "leaders.measures"],
  ["measures.date", "leaders.date"],
  ["severity", "leaders.severity"],
]);

/** What a head means that could mean several things, by its cells: 称职 over numbers counts ballots, 督察对象 over departments names those. */
function byWhatStandsUnder({ path, texts }: Headed, meaning: Meaning, { kind, terms, parties }: TableAsked): Meaning {
  const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept);
  if (filled.length === 0) return meaning;
  const head = plainHead(path.at(-1) ?? "");
  const isCount = filled.every((text) => /^\d+票?$/.test(tight(text)));
  if (kind === "assessments" && meaning.is === "note" && isCount && terms.find("grades", head))
    return { is: "field", key: `votes.${head}`, soft: false };
  const isText = filled.every((text) => !isTickOrCross(text));
  if (meaning.is === "tick" && isText) {
    if (kind === "events") return { is: "field", key: "summary", soft: false };
    return ofHead(head, kind, terms) ?? meaning;
  }
  const isTitle = meaning.is === "field" && meaning.key === "title";
  if (isTitle && filled.every((text) => PAPER_NUMBER.test(tight(text)))) return { is: "note", known: true };
  if (kind === "meetings" && meaning.is === "field" && meaning.key === "attendees" && /领导$/.test(head)) {
    // Leaders who came and are nobody here came from above.
    const areStrangers = filled.every((text) => {
      const { names, groups, unknown } = parties.read(text, ["person"], null);
      return names.length === 0 && groups.length === 0 && unknown.length > 0;
    });
    if (areStrangers) return { ...meaning, key: "guests" };
  }
  if (kind === "activities" && meaning.is === "field" && meaning.key === "with" && /对象$/.test(head)) {
    const type = fieldType(kind, "departments");
    const isOfUnits = type && "types" in type && areParties(filled, type.types, parties);
    if (isOfUnits && !areParties(filled, ["person"], parties)) return { ...meaning, key: "departments" };
  }
  return meaning;
}

/** The number of a paper: 清水党〔2025〕8号. */
const PAPER_NUMBER = /^\p{Script=Han}{0,10}[〔[(【]\d{4}[〕\])】].{0,6}号$/u;

/** A column under 报送对象 that is headed by one of those it may name, and ticked. */
function tickedParty({ path, texts }: Headed, { kind, terms, said, parties }: TableAsked): Meaning | undefined {
  const [parent, leaf] = path.slice(-2);
  const filled = texts.filter((text) => !isPlaceholder(text));
  if (path.length < 2 || !parent || !leaf || filled.length === 0 || !filled.every(isTickOrCross)) return undefined;
  const over = meaningOf([parent], kind, terms, said);
  const type = over.is === "field" ? fieldType(kind, over.key) : undefined;
  if (over.is !== "field" || type?.takes !== "parties") return undefined;
  const { names, unknown, groups, more } = parties.read(leaf, type.types, null);
  const isOne = names.length > 0 && unknown.length === 0 && groups.length === 0 && more === null;
  return isOne ? { ...over, ticks: names } : undefined;
}

/** Whether a column that may name people but counts them: 实到 over 12, 10人. */
function countsPeople(meaning: Meaning | undefined, texts: readonly string[], kind: Kind): boolean {
  if (meaning?.is !== "field") return false;
  const takes = fieldType(kind, meaning.key)?.takes;
  if (takes !== "parties" && takes !== "party" && takes !== "outsiders") return false;
  const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text));
  return filled.length > 0 && filled.every((text) => /^\d+(人|名|位)?$/.test(tight(text)));
}

function isTickOrCross(text: string): boolean {
  return isTick(text) || isCross(text);
}

interface Open {
  readonly at: number;
  readonly head: string;
  readonly texts: readonly string[];
}

const TIME = "(?:具体)?(?:时间|日期|年月日)";
const NAME = "(?:姓名|名单|名称)?";
const CONTENT =
  "(?:主要|具体|简要)?(?:内容|事由|原因|缘由|主题|事项|题目|名称|标题|要点|提纲|摘要|概要|课题)(?:摘要|概要|要点)?";

/** How a head ends that begins with a word of the title: 家访 + 时间. By kind, each key with such ends. */
const ENDS: Readonly<Record<Kind, Readonly<Record<string, RegExp>>>> = {
  meetings: { date: ends(TIME), title: ends(CONTENT) },
  talks: {
    date: ends(TIME),
    with: ends(`(?:对象|干部)${NAME}`),
    by: ends(`(?:实施)?(?:人|人员|领导|主体|者|责任人)${NAME}`),
    title: ends(CONTENT),
  },
  reports: {
    date: ends(TIME),
    from: ends(`(?:人|人员|部门|单位|科室|主体|者|干部)${NAME}`),
    to: ends("(?:对象|去向|机关|上级)"),
    title: ends(CONTENT),
  },
  activities: {
    date: ends(TIME),
    by: ends(`(?:人|人员|单位|部门|科室|领导|主体|者|组|组成员)${NAME}`),
    with: ends(`对象${NAME}`),
    audience: ends("范围"),
    title: ends(CONTENT),
  },
  assessments: { date: ends(TIME), subject: ends(`(?:对象|人|人员|部门|单位)${NAME}`) },
  cases: { subject: ends(`(?:对象|人|人员)${NAME}`) },
  events: { date: ends(TIME), summary: ends("(?:主要|具体)?(?:内容|问题|事项|情况|表现|经过|描述)") },
  appointments: { date: ends(TIME), person: ends(`(?:对象|人|人员|干部)${NAME}`) },
  waivers: {},
  answers: {},
};

/** Words of titles that say what the paper is, not what it is about. */
const OF_PAPER =
  /^(党支部|支部|党组织|党小组|科室|机关|法院|检察院|登记|统计|记录|汇总|填报|填表|审批|审核|情况|台账|工作|单位|部门|人员|干部|领导|备注|开展)$/;

/** What such things reach is looked into, not spoken to. */
const OF_CHECKS = /治理|整治|检查|督察|督查|督导|排查|清理|巡察/;

/** Of these how it went is what it was about; of a check it is what came of it. */
const TOLD_AS_IT_WENT_IN = /家访|走访|慰问|谈话|谈心|座谈/;
const TOLD_AS_IT_WENT = /(家访|走访|慰问|谈话|谈心|座谈|调研)$/;

/** The key of a head that begins with a word which the title has too. */
function keyBySubject(head: string, { kind, subject }: TableAsked): string | undefined {
  if (
    /^(主要|具体|有关|基本|交流|沟通|了解)情况$/.test(head) &&
    ENDS[kind].title !== undefined &&
    TOLD_AS_IT_WENT_IN.test(subject)
  )
    return "title";
  const bare = head.replace(/^(被|受|接受)(?=..)/, "");
  const isPassive = bare !== head;
  for (let length = Math.min(8, bare.length - 1); length >= 2; length--) {
    const begins = bare.slice(0, length);
    if (OF_PAPER.test(begins) || !subject.includes(begins)) continue;
    const rest = bare.slice(length);
    if (rest === "情况" && TOLD_AS_IT_WENT.test(begins)) return "title";
    const found = Object.entries(ENDS[kind]).find(([, end]) => end.test(rest))?.[0];
    if (found === undefined || (found === "audience" && OF_CHECKS.test(begins))) continue;
    if (!isPassive) return found;
    if (kind === "activities" && OF_DEPARTMENT.test(rest)) return "departments";
    return found === "by" ? "with" : undefined;
  }
  return undefined;
}

/** What a record of each kind must have, or is of little use without. */
const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  meetings: ["date", "type", "chair"],
  talks: ["date", "type", "by", "with", "title"],
  reports: ["date", "type", "from", "to", "form", "title"],
  activities: ["date", "type", "by", "title"],
  assessments: ["date", "type", "subject", "grade"],
  cases: ["id", "date", "subject", "department", "severity", "leaders.responsibility", "leaders.finding", "title"],
  events: ["id", "date", "type", "person", "department", "summary"],
  appointments: ["date", "type", "person", "rank"],
  waivers: [],
  answers: [],
};

/** Times that are of something else than what the record is about. */
const OTHER_TIME =
  /计划|拟|预计|安排|完成|办结|整改|反馈|回复|答复|下次|出生|入党|入职|工作|截止|到期|期限|时限|登记|填|录入|归档|上传|审批|审核|批准|销号|任前|到任|影响|延|结束|离|返|记录|落实/;
/** What is kept by the day on which it was done, where no other day is kept. */
const DATED_WHEN_DONE: ReadonlySet<Kind> = new Set<Kind>(["meetings", "talks", "reports", "activities"]);
const WHEN_DONE = /^(实际)?(完成|落实|办理|开展落实|落实完成)(时间|日期)$/;
/** People who have to do with the paper, or with the matter, but are not those that a key is for. */
const OTHER_PARTY =
  /签发|签批|监誓|监签|监交|所在|工作单位|记录|登记|填|制表|审核|审批|批准|经办|联系|签字|签名|统计|参与|参加|参会|缺|请假|未|应到|实到|陪|见证|监督|举报|反映|信访|来访|来信|投诉|办案|承办|家属|证明/;

/** Whether an unknown column can be a key: its head ends so, and all that it holds is read as that. */
function canBe({ head, texts }: Open, key: string, { kind, terms, parties, subject }: TableAsked): boolean {
  const values = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept);
  if (values.length === 0) return false;
  if (key === "date") return isTimeOfMatter(head);
  const type = fieldType(kind, key);
  if (key === "id") return OWN_NUMBER.test(head) && !OTHER_NUMBER.test(head) && areNumbers(values);
  const vocabulary = vocabularyOf(kind);
  if (key === "type") return vocabulary !== undefined && values.every((text) => terms.find(vocabulary, tight(text)));
  if (type?.takes === "text")
    return TEXTS[key === "summary" || kind === "cases" ? "matter" : "title"].test(head) && !OTHER_TEXT.test(head);
  if (type?.takes === "term") return values.every((text) => terms.find(type.vocabulary, tight(text)));
  if (!type || !("types" in type)) return false;
  if (key === "department")
    return OF_DEPARTMENT.test(head) && !OTHER_DEPARTMENT.test(head) && areParties(values, type.types, parties);
  const isPassive = /^(被|受)|对象/.test(head);
  // Who took part in talks whose other side nobody else is were talked with.
  if (`${kind}.${key}` === "talks.with" && TOOK_PART.test(head)) return areParties(values, type.types, parties);
  const isOwn = kind === "events" && OWN_AFFAIRS.test(subject) && /^(报告|申报|申请|操办|填报)(人|对象)/.test(head);
  if (PASSIVE.has(`${kind}.${key}`) ? !(isPassive || IS_NAMED.test(head) || isOwn) : isPassive) return false;
  if (OTHER_PARTY.test(head)) return false;
  return (
    /(人|人员|者|领导|干部|部门|单位|科室|机关|主体|对象|姓名)$/.test(head) && areParties(values, type.types, parties)
  );
}

const TOOK_PART = /^(参加|参与|参谈|参会|到场)(谈话|约谈|会议)?(的)?(人员|人|干部|干警|党员)(姓名|名单)?$/;

/** What a head may be of or not, told by whether its cells name such parties alone. */
const BY_CELLS: readonly {
  readonly kind: Kind;
  readonly key: string;
  readonly head: RegExp;
  readonly types: readonly PartyType[];
}[] = [
  { kind: "meetings", key: "speakers", head: /发言(情况)?$/, types: ["person"] },
  {
    kind: "events",
    key: "superior",
    head: /(检查|督查|督察|巡察|巡视|交办|转办|移送|移交|反馈|通报|来源)(单位|机关|部门)?$/,
    types: ["organ"],
  },
];

/** Numbers by which an office finds a matter in its register, and numbers of something else. */
const OWN_NUMBER = /(编号|登记号|件号|流水号|序列号|台账号|案号|线索号)$/;
const OTHER_NUMBER = /身份|证件|手机|电话|账号|档案|卷|单位|人员|部门|组织|机构|文件|文书/;

/** No two rows have one number. */
function areNumbers(values: readonly string[]): boolean {
  return new Set(values.map(tight)).size === values.length && values.every((text) => /^[^\s/]+$/.test(tight(text)));
}

/** Whose department a column names: not that of those who deal with the matter. */
const OF_DEPARTMENT = /(部门|单位|科室|处室|庭室)$/;
const OTHER_DEPARTMENT =
  /办|协|助|监督|举报人|来信|来访|移送|移交|转|来源|配合|牵头|责任|处理|处置|处分|决定|督|核|查|报|填|审|批|备案|接收|受理|落实|整改|执行/;

/** How heads end whose cells say what it was about. */
const TEXTS = {
  title: /(内容|事项|事由|主题|题目)$/,
  matter: /(问题|内容|情况|事项|事由|经过|表现|事实)$/,
};
/** What became of the matter, or is said of those in it, is not what it was about. */
const OTHER_TEXT =
  /整改|办理|处理|处置|办结|落实|反馈|完成|结果|审|意见|建议|效果|成果|家庭|履历|基本情况|到会|缺席|考勤|回复|跟踪|核实|核查|执行/;

/** Whether a head is of the time of what the paper is about, not of another. */
export function isTimeOfMatter(head: string): boolean {
  return /(时间|日期)$/.test(head) && !OTHER_TIME.test(head);
}

/** Keys for those whom something is done to. */
const PASSIVE: ReadonlySet<string> = new Set([
  "talks.with",
  "reports.to",
  "assessments.subject",
  "cases.subject",
  "events.person",
]);

/** Heads of what sort of problem it was, which is of another order than what happened. */
const OF_PROBLEMS = /(问题|线索|舆情|诉求)(类型|类别|种类|性质)$/;

/** Whether what stands under a type, where the title has written one, is of another order: 财务管理 under 问题类型. */
function holdsNoType({ texts }: Headed, { kind, terms }: TableAsked): boolean {
  const vocabulary = vocabularyOf(kind);
  const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(tight);
  const isType = (text: string) =>
    [text, `${text}谈话`, `${text}报告`, text.replace(/会$/, "会议")].some(
      (one) => vocabulary && terms.find(vocabulary, one),
    );
  return filled.length > 0 && !filled.some((text) => isType(text) || /[□☐○]/.test(text));
}

/** Whether a column holds nothing but types, of which its head says no more than that it is a way of doing something: 履职方式. */
function holdsTypes({ path, texts }: Headed, { kind, terms }: TableAsked): boolean {
  const vocabulary = vocabularyOf(kind);
  const filled = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(tight);
  if (
    vocabulary === undefined ||
    filled.length === 0 ||
    !/(方式|形式|项目|类型|类别)$/.test(plainHead(path.at(-1) ?? ""))
  )
    return false;
  return filled.every((text) => terms.find(vocabulary, text) !== undefined);
}

/** The one of several columns that is most likely a key by how it is headed; none where two are as likely. */
function likeliest(candidates: readonly Open[], kind: Kind, key: string): Open | undefined {
  const rank = ({ head }: Open) => unlikeliness(head, kind, key);
  const best = Math.min(...candidates.map(rank));
  const [only, ...others] = candidates.filter((one) => rank(one) === best);
  return others.length === 0 ? only : undefined;
}

/** Heads of those whom a list is of, by no more than their names. */
const IS_NAMED =
  /^(干警|干部|党员|人员|本人|领导|领导干部|教师|职工|员工|同志)?姓名$|^(干警|干部|党员|领导干部|教师|职工|员工|同志)$/;

/** Registers of what befalls people themselves: who tells of it is whom it is about. */
const OWN_AFFAIRS = /婚丧|喜庆|婚嫁|个人(重大|有关)?事项|出国|出境|因私/;

/** What one does with or to another. */
const OF_TWO = /责任书|责任状|家访/;

/** Registers of what people do themselves: an office in them is theirs. */
const PEOPLE_ACT = /责任书|责任状|承诺|家访/;

/**
 * Opens columns to what else they may be that cannot be what their heads alone say: those who report are no organs above, and in a register of
 * pledges no office signs where people do.
 */
function releaseUnsuited(columns: readonly Headed[], meanings: Meaning[], asked: TableAsked): void {
  const filledOf = ({ texts }: Headed) => texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(kept);
  const isOf = (column: Headed, types: readonly PartyType[]) => {
    const filled = filledOf(column);
    return filled.length > 0 && areParties(filled, types, asked.parties);
  };
  const keyAt = (at: number) => {
    const meaning = meanings[at];
    return meaning?.is === "field" ? meaning.key : undefined;
  };
  const keysTaken = () => columns.map((_, at) => keyAt(at));
  if (asked.kind === "reports") {
    columns.forEach((column, at) => {
      if (keyAt(at) === "from" && isOf(column, ["organ", "body"]) && !isOf(column, ["body"]))
        meanings[at] = keysTaken().includes("to")
          ? { is: "note", known: true }
          : { is: "field", key: "to", soft: false };
    });
  }
  const others = (at: number, key: string) => columns.some((_, other) => other !== at && keyAt(other) === key);
  if (asked.kind === "activities") {
    columns.forEach((column, at) => {
      if (keyAt(at) === "by" && others(at, "by") && isOf(column, ["organ"])) meanings[at] = { is: "note", known: true };
    });
  }
  // Who is to mend what a check found took no part in it.
  if (asked.kind === "activities" && OF_CHECKS.test(asked.subject)) {
    columns.forEach(({ path }, at) => {
      const isMender = keyAt(at) === "with" && /责任人(员)?$/.test(plainHead(path.at(-1) ?? ""));
      if (isMender) meanings[at] = { is: "note", known: true };
    });
  }
  const isOpenPerson = (column: Headed, at: number) =>
    meanings[at]?.is === "note" &&
    !OTHER_PARTY.test(plainHead(column.path.join(""))) &&
    isOf(column, ["person"]) &&
    /(人|人员|者|领导|姓名)$/.test(plainHead(column.path.at(-1) ?? ""));
  if (asked.kind === "activities" && PEOPLE_ACT.test(asked.subject) && columns.some(isOpenPerson)) {
    columns.forEach((column, at) => {
      if (keyAt(at) === "by" && isOf(column, ["department"])) meanings[at] = { is: "note", known: true };
    });
  }
}

function areParties(values: readonly string[], types: readonly PartyType[], parties: PartyReader): boolean {
  let named = 0;
  const areKnown = values.every((text) => {
    const { names, groups, unknown, more } = parties.read(text, types, null);
    named += names.length;
    return names.length + groups.length > 0 && unknown.length === 0 && more === null;
  });
  return areKnown && named > 0;
}

function ends(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
