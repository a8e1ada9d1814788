import type { Kind } from "../terms/record-kinds.js";

const TIME = "(?:具体)?(?:时间|日期|年月日)";
const PEOPLE = "(?:人|人员|对象|干部|者)(?:姓名|名单)?";
const TYPE = "(?:类型|类别|种类)";
const TITLE = "(?:主要)?(?:内容|事由|主题|事项|题目|名称|标题|要点|课题)";
const NUMBER = "(?:编号|流水号)";

const TALK =
  "(?:廉政|廉洁|集体|任前|节前|日常|廉政提醒)?(?:谈话|约谈|谈心|谈心谈话|提醒|提醒谈话|诫勉|诫勉谈话|函询|谈话函询|监督谈话)";
const MEETING =
  "(?:会议|开会|会|例会|党组会议?|党委会议?|支委会|党员大会|民主生活会|组织生活会|联席会议?|中心组学习|学习|生活会)";
const REPORT = "(?:报告|报送|上报|汇报|呈报|报备|提交|递交|送交|述责述廉|述职述廉|述职|述廉|述责|材料|文件)";
const ACTIVITY =
  "(?:活动|党课|授课|讲课|学习|教育|警示教育|廉政教育|培训|调研|检查|督察|督查|检务督察|宣讲|讲座|签订|签约|承诺|通报|印发|发布|下发|参观|观看|举办|组织|开展|实施|部署|治理|整治)";
const SANCTION = "(?:党纪|政务|党纪政务|纪律)?(?:处分|处理|问责|追责|处置)";
const ARRIVAL = "(?:交办|转办|信访|来信|来访|举报|投诉|受理|收到|收件|收文|来文|发现|反馈|曝光|接访|接报|事件|发生)";

/**
 * How offices put heads together: what is done, and what of it the column holds (提醒 + 对象). By kind, each key with the heads it takes; the
 * first that fits is taken. Heads that are written out in the tables are looked up before these.
 */
const GRAMMAR: Readonly<Record<Kind, readonly (readonly [key: string, heads: RegExp])[]>> = {
  talks: whole({
    date: `${TALK}${TIME}`,
    with: `${TALK}对象(?:姓名|名单|人员)?|(?:被|受|接受)${TALK}${PEOPLE}`,
    by: `${TALK}(?:实施)?(?:人|人员|领导|主体|者|责任人|组长)(?:姓名)?`,
    type: `${TALK}${TYPE}`,
    title: `${TALK}${TITLE}`,
    id: `(?:谈话|约谈)${NUMBER}`,
  }),
  meetings: whole({
    date: `${MEETING}(?:召开)?${TIME}`,
    chair: `${MEETING}?主持(?:人|领导|人员)?(?:姓名)?`,
    attendees: `${MEETING}?(?:参加|参会|出席|到会|与会|实到)(?:会议)?(?:人员|人|领导|成员|同志|名单)(?:名单)?`,
    absent: `${MEETING}?(?:缺席|请假|未到|未参会|缺会)(?:会议)?(?:人员|人|领导|成员|名单|情况|人员及原因|人及原因)?`,
    guests: `${MEETING}?列席(?:会议)?(?:人员|人|领导|单位|名单)?(?:名单)?`,
    speakers: "(?:重点|中心|主要|研讨|交流)发言(?:人|人员|同志)(?:姓名)?",
    topics: `${MEETING}(?:议题|专题|议程)`,
    decisions: `${MEETING}(?:决定|决议|结论|议定事项|决定事项)`,
    type: `${MEETING}${TYPE}`,
    title: `${MEETING}${TITLE}`,
    id: `会议${NUMBER}`,
  }),
  reports: whole({
    date: `(?:${REPORT}|收文|来文|收到|收件|接收)${TIME}`,
    from: `${REPORT}(?:责任)?(?:人|人员|部门|单位|主体|科室|责任人|者)(?:姓名|名称)?|来文(?:单位|部门|科室|机关)`,
    to: `${REPORT}(?:对象|去向|机关|上级|接收单位)|(?:接收|收文|受理)(?:单位|部门|机关|人)`,
    form: `${REPORT}(?:方式|形式)`,
    covers: `(?:${REPORT})?所属(?:时段|期间|时期|年度|季度)|${REPORT}(?:年度|季度|时段|期间)`,
    type: `${REPORT}${TYPE}`,
    title: `${REPORT}${TITLE}`,
    id: `(?:报告|材料)${NUMBER}`,
  }),
  activities: whole({
    date: `${ACTIVITY}${TIME}`,
    audience: `(?:教育|学习|培训|授课|听课|参学|参加|受教育|活动|宣讲)(?:对象|范围|人员范围)`,
    by: `${ACTIVITY}(?:人|单位|部门|主体|科室|领导|者)(?:姓名|名称)?|(?:检查|督察|督查|检务督察|调研|授课|讲课|宣讲)人员`,
    type: `${ACTIVITY}${TYPE}`,
    title: `${ACTIVITY}${TITLE}`,
    id: `活动${NUMBER}`,
  }),
  assessments: whole({
    date: `(?:考核|考评|测评|评议)${TIME}`,
    subject: `被?(?:考核|考评|测评|评议)(?:对象|部门|单位|人|人员|科室)(?:姓名|名称)?`,
    grade: `(?:考核|考评|测评|评定)(?:等次|结果|等级|档次)`,
  }),
  cases: whole({
    date: `(?:立案|受理|发现)${TIME}`,
    occurred: `(?:违纪|违法|违纪违法|违规|行为|案件)(?:行为)?(?:发生)?${TIME}`,
    "measures.date": `${SANCTION}(?:决定|作出|执行|宣布)?${TIME}`,
    measures: `${SANCTION}(?:种类|类型|类别|方式|结果|决定|措施|档次)`,
    subject: `被(?:处分|处理|问责|追责|立案|调查|审查|反映|查处|举报|审查调查)${PEOPLE}|(?:受处分|受处理|违纪|涉案|违法|违纪违法)${PEOPLE}`,
    title: `(?:主要|简要)?(?:违纪|违法|违纪违法|违规)事实(?:摘要)?`,
    id: `(?:案件|立案|案卷|线索)(?:${NUMBER}|号|文号)`,
  }),
  events: whole({
    date: `${ARRIVAL}${TIME}`,
    person: `(?:被反映|被举报|被投诉|涉及|涉事|反映|举报)${PEOPLE}`,
    summary: `(?:反映|举报|信访|投诉|问题|事件|交办|反馈|线索|来信|来访)的?(?:主要)?(?:内容|事项|问题|摘要|情况|简况|概要|描述)`,
    superior: `(?:交办|转办|来文|反馈|通报)(?:单位|机关|部门|上级)`,
    handledBy: `(?:承办|办理|主办|责任)(?:部门|单位|科室|人|人员)`,
    type: `(?:信访|事件|问题|线索|事项)${TYPE}`,
    id: `(?:信访|事件|举报|线索|受理|信访件)(?:${NUMBER}|号|件号)`,
  }),
  appointments: whole({
    date: `(?:任免|任职|任命|提拔|晋升|交流|调整|轮岗|表彰|奖励|免职|批准|发文|决定|(?:党组|党委|会议)?研究)(?:决定)?${TIME}`,
    person: `(?:任免|任职|任命|提拔|晋升|交流|调整|轮岗|表彰|奖励|受表彰|受奖励|拟任)${PEOPLE}`,
    type: `(?:任免|任职|任用|调整|变动|奖励|表彰)${TYPE}`,
  }),
  waivers: [],
  answers: [],
};

/** The key that a head put together of such words stands for in a kind of record; undefined where it is none. @param head as it is looked up */
export function keyOfComposed(head: string, kind: Kind): string | undefined {
  return GRAMMAR[kind].find(([, heads]) => heads.test(head))?.[0];
}

function whole(heads: Readonly<Record<string, string>>): (readonly [key: string, heads: RegExp])[] {
  return Object.entries(heads).map(([key, pattern]) => [key, new RegExp(`^(?:${pattern})$`)]);
}
