import { type Kind, vocabularyOf } from "../../terms/record-kinds.js";
import { fieldType } from "../fields.js";
import { tight } from "../plain-text.js";
import { unlikeliness } from "./likely-heads.js";
import { OTHER_PARTY } from "./who-columns.js";
import { areParties, type OpenColumn, type TableAsked, type WorkingColumns } from "./working-columns.js";

/** Takes for each key that a record must have the one open column that can be it, or is likeliest to be it by its head. */
export function takeNeeded(table: WorkingColumns): void {
  const { asked } = table;
  const isOfTwo = asked.kind === "activities" && OF_TWO.test(asked.subject);
  for (const key of isOfTwo ? ["with", ...NEEDED[asked.kind]] : NEEDED[asked.kind]) {
    if (table.isTaken(key)) continue;
    const candidates = table.open(true).filter((one) => canBe(one, key, asked));
    const only = likeliest(candidates, asked.kind, key);
    if (only) table.take(only.at, key);
    else if (key === "date" && candidates.length === 0 && DATED_WHEN_DONE.has(asked.kind)) takeWhenDone(table);
  }
}

function takeWhenDone(table: WorkingColumns): void {
  const [one, ...more] = table.heads.flatMap((head, at) => (table.isNote(at) && WHEN_DONE.test(head) ? [at] : []));
  if (one !== undefined && more.length === 0) table.take(one, "date");
}

/** What one does with or to another. */
const OF_TWO = /责任书|责任状|家访/;

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

/** Whether an unknown column can be a key: its head ends so, and all that it holds is read as that. */
function canBe(
  { head, filled: values }: OpenColumn,
  key: string,
  { kind, terms, parties, subject }: TableAsked,
): boolean {
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
  // Those to whom the title says that it was reported.
  if (`${kind}.${key}` === "reports.to" && /领导$/.test(head) && TO_LEADERS.test(subject))
    return areParties(values, type.types, parties);
  const isOwn = kind === "events" && OWN_AFFAIRS.test(subject) && /^(报告|申报|申请|操办|填报)(人|对象)/.test(head);
  if (PASSIVE.has(`${kind}.${key}`) ? !(isPassive || IS_NAMED.test(head) || isOwn) : isPassive) return false;
  if (OTHER_PARTY.test(head)) return false;
  return (
    /(人|人员|者|领导|干部|部门|单位|科室|机关|主体|对象|姓名)$/.test(head) && areParties(values, type.types, parties)
  );
}

const TO_LEADERS = /向.{0,6}领导(报告|汇报|述|报送)/;

const TOOK_PART = /^(参加|参与|参谈|参会|到场)(谈话|约谈|会议)?(的)?(人员|人|干部|干警|党员)(姓名|名单)?$/;

/** Numbers by which an office finds a matter in its register, and numbers of something else. */
const OWN_NUMBER = /(编号|登记号|件号|流水号|序列号|台账号|案号|线索号)$/;
const OTHER_NUMBER = /身份|证件|手机|电话|账号|档案|卷|单位|人员|部门|组织|机构|文件|文书/;

/** No two rows have one number. */
function areNumbers(values: readonly string[]): boolean {
  return new Set(values.map(tight)).size === values.length && values.every((text) => /^[^\s/]+$/.test(tight(text)));
}

/** Whose department a column names: not that of those who deal with the matter. */
export const OF_DEPARTMENT = /(部门|单位|科室|处室|庭室)$/;
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

/** Heads of those whom a list is of, by no more than their names. */
const IS_NAMED =
  /^(干警|干部|党员|人员|本人|领导|领导干部|教师|职工|员工|同志)?姓名$|^(干警|干部|党员|领导干部|教师|职工|员工|同志)$/;

/** Registers of what befalls people themselves: who tells of it is whom it is about. */
const OWN_AFFAIRS = /婚丧|喜庆|婚嫁|个人(重大|有关)?事项|出国|出境|因私/;

/** The one of several columns that is most likely a key by how it is headed; none where two are as likely. */
function likeliest(candidates: readonly OpenColumn[], kind: Kind, key: string): OpenColumn | undefined {
  const rank = ({ head }: OpenColumn) => unlikeliness(head, kind, key);
  const best = Math.min(...candidates.map(rank));
  const [only, ...others] = candidates.filter((one) => rank(one) === best);
  return others.length === 0 ? only : undefined;
}
