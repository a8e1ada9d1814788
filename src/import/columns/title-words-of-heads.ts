import type { Kind } from "../../terms/record-kinds.js";
import { OF_DEPARTMENT } from "./needed-keys.js";
import { OF_CHECKS } from "./who-columns.js";
import type { TableAsked, WorkingColumns } from "./working-columns.js";

/** Takes open columns by the words that their heads share with the title: 家访时间 under 廉政家访台账. */
export function takeBySubject(table: WorkingColumns): void {
  const isDepartmentFrom = (at: number) =>
    (table.meaning(at).is === "either" || table.key(at) === "from") && OF_DEPARTMENT.test(table.head(at));
  for (const { at, head } of table.open()) {
    const key = keyBySubject(head, table.asked);
    if (key === undefined) continue;
    const isReporter = key === "from" && OF_DEPARTMENT.test(head) && table.find(isDepartmentFrom) === undefined;
    if (!table.isTaken(key) || isReporter) table.take(at, key);
  }
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

function ends(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
