import type { PartyType } from "../../terms/party-types.js";
import type { Kind } from "../../terms/record-kinds.js";
import { fieldType } from "../fields.js";
import { isCross, isTick, tight } from "../plain-text.js";
import { type Meaning, meaningOf } from "./head-meaning.js";
import type { WorkingColumns } from "./working-columns.js";

/** A column under 报送对象 that is headed by one of those it may name, and ticked. */
export function takeTickedParties(table: WorkingColumns): void {
  const { kind, terms, said, parties } = table.asked;
  table.forEach((at) => {
    const path = table.columns[at]?.path ?? [];
    const [parent, leaf] = path.slice(-2);
    const filled = table.filled(at);
    if (path.length < 2 || !parent || !leaf || filled.length === 0) return;
    if (!filled.every((text) => isTick(text) || isCross(text))) return;
    const over = meaningOf([parent], kind, terms, said);
    const type = over.is === "field" ? fieldType(kind, over.key) : undefined;
    if (over.is !== "field" || type?.takes !== "parties") return;
    const { names, unknown, groups, more } = parties.read(leaf, type.types, null);
    const isOne = names.length > 0 && unknown.length === 0 && groups.length === 0 && more === null;
    if (isOne) table.meanings[at] = { ...over, ticks: names };
  });
}

/** A column that may name people but counts them is noted: 实到 over 12, 10人. */
export function noteCounts(table: WorkingColumns): void {
  table.forEach((at) => {
    const takes = fieldType(table.asked.kind, table.key(at) ?? "")?.takes;
    if (takes !== "parties" && takes !== "party" && takes !== "outsiders") return;
    const filled = table.filled(at);
    if (filled.length > 0 && filled.every((text) => /^\d+(人|名|位)?$/.test(tight(text)))) table.note(at);
  });
}

/**
 * Opens columns of offices that are headed as those who can but be people (约谈主体 over 医院纪委). What they were taken for is given back, for
 * where nobody else is found.
 */
export function releaseOffices(table: WorkingColumns): ReadonlyMap<number, FieldMeaning> {
  const released = new Map<number, FieldMeaning>();
  table.forEach((at) => {
    const meaning = table.meaning(at);
    const type = meaning.is === "field" ? fieldType(table.asked.kind, meaning.key) : undefined;
    if (meaning.is !== "field" || !type || !("types" in type) || type.types.some((one) => one !== "person")) return;
    if (!table.holds(at, ["body", "department", "group", "organ", "unit"])) return;
    released.set(at, meaning);
    table.note(at);
  });
  return released;
}

type FieldMeaning = Extract<Meaning, { is: "field" }>;

/** A department beside a post, or in a register of what people do themselves, is that of the person, not one that the activity was for. */
export function noteOwnDepartments(table: WorkingColumns): void {
  if (table.asked.kind !== "activities") return;
  const isOfPeople =
    table.heads.some((head) => /^职务(职级)?$/.test(head)) || /承诺|责任书|家访/.test(table.asked.subject);
  table.forEach((at) => {
    if (isOfPeople && /^(所在)?(部门|单位|科室|处室|庭室|股室|站所)$/.test(table.head(at))) table.note(at);
  });
}

/** Where it is written who looked, a 调研单位 or 检查部门 is the one that was looked at; beside a 被督察部门 a 督察部门 is the one that looked. */
export function turnToChecked(table: WorkingColumns): void {
  if (table.asked.kind !== "activities") return;
  const acts = (at: number) => table.key(at) === "by" || table.key(at) === "leader";
  const byPeople = table.heads.some((head, at) => acts(at) && /(人|人员|领导|组长|成员)$/.test(head));
  table.forEach((at) => {
    const head = table.head(at);
    const isLooker = table.heads.some((one) => one !== head && one.replace(/^(被|受)/, "") === head);
    if (isLooker && table.key(at) !== undefined && !acts(at)) {
      if (byPeople) table.note(at);
      else table.take(at, "by");
    } else if (byPeople && acts(at) && /^(调研|检查|督察|督查|走访|巡察|抽查)(单位|部门|科室)$/.test(head))
      table.take(at, "departments");
  });
}

/**
 * In a register of cases what stands after the leader held to account, of what already stood before him, is his: 处分种类 … 责任领导 … 处理方式.
 * Where no leader stands there, who was held to account is the subject, and why is what it was about.
 */
export function turnToLeaders(table: WorkingColumns): void {
  if (table.asked.kind !== "cases") return;
  const leader = table.find((at) => table.key(at) === "leaders.who");
  const hasSubject = table.isTaken("subject");
  const before = new Set(
    table.columns.flatMap((_, at) => (leader !== undefined && at < leader ? [table.key(at)] : [])),
  );
  table.forEach((at) => {
    const key = table.key(at) ?? "";
    if (leader === undefined) {
      const own = hasSubject && !/领导|依据/.test(table.head(at)) ? OF_SUBJECT.get(key) : undefined;
      if (own !== undefined && !table.isTaken(own)) table.take(at, own);
    } else if (at > leader && before.has(key)) {
      const his = OF_LEADERS.get(key);
      if (his !== undefined && !table.isTaken(his)) table.take(at, his);
    }
  });
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

/** Those who report are no organs above: such a column says to whom. */
export function releaseOrgans(table: WorkingColumns): void {
  const { kind } = table.asked;
  table.forEach((at) => {
    const isReporter = kind === "reports" && table.key(at) === "from";
    if (isReporter && table.holds(at, ["organ", "body"]) && !table.holds(at, ["body"])) {
      if (table.isTaken("to")) table.note(at);
      else table.take(at, "to");
    }
    const isActor = kind === "activities" && table.key(at) === "by";
    const hasOther = table.find((other) => other !== at && table.key(other) === "by") !== undefined;
    if (isActor && hasOther && table.holds(at, ["organ"])) table.note(at);
  });
}

/** What such things reach is looked into, not spoken to. */
export const OF_CHECKS = /治理|整治|检查|督察|督查|督导|排查|清理|巡察/;

/** Who is to mend what a check found took no part in it. */
export function noteMenders(table: WorkingColumns): void {
  if (table.asked.kind !== "activities" || !OF_CHECKS.test(table.asked.subject)) return;
  table.forEach((at) => {
    if (table.key(at) === "with" && /责任人(员)?$/.test(table.leaf(at))) table.note(at);
  });
}

/** Registers of what people do themselves: an office in them is theirs. */
const PEOPLE_ACT = /责任书|责任状|承诺|家访/;

/** In such a register no office acts where people stand who could; and who promises acts, where nobody else does. */
export function turnToPledged(table: WorkingColumns): void {
  if (table.asked.kind !== "activities") return;
  const couldAct = (at: number) =>
    table.isNote(at) &&
    !OTHER_PARTY.test(table.head(at)) &&
    /(人|人员|者|领导|姓名)$/.test(table.leaf(at)) &&
    table.holds(at, ["person"]);
  const isPledger = (at: number) => table.key(at) === "with" && /承诺/.test(table.head(at));
  const isOfPeople =
    PEOPLE_ACT.test(table.asked.subject) && table.find((at) => couldAct(at) || isPledger(at)) !== undefined;
  table.forEach((at) => {
    if (isOfPeople && table.key(at) === "by" && table.holds(at, ["department"])) table.note(at);
  });
  table.forEach((at) => {
    if (isPledger(at) && !table.isTaken("by")) table.take(at, "by");
  });
}

/** People who have to do with the paper, or with the matter, but are not those that a key is for. */
export const OTHER_PARTY =
  /签发|签批|监誓|监签|监交|现场|所在|工作单位|记录|登记|填|制表|审核|审批|批准|经办|联系|签字|签名|统计|参与|参加|参会|缺|请假|未|应到|实到|陪|见证|监督|举报|反映|信访|来访|来信|投诉|办案|承办|家属|证明/;

/** Takes columns that may be of a key or not, where their cells name such parties alone. */
export function takeByCells(table: WorkingColumns): void {
  table.forEach((at) => {
    for (const { kind, key, head, types } of BY_CELLS) {
      const isIt = kind === table.asked.kind && table.isNote(at) && head.test(table.head(at)) && !table.isTaken(key);
      if (isIt && table.holds(at, types)) table.take(at, key);
    }
  });
}

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
