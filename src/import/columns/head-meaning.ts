import { isNoted, keyOfHead } from "../../terms/column-heads.js";
import { KINDS, type Kind, vocabularyOf } from "../../terms/record-kinds.js";
import type { Terms } from "../../terms/vocabulary.js";
import { FIELDS, fieldCalled, fieldType, topKeys } from "../fields.js";
import { isSerialHead, plainHead, tight } from "../plain-text.js";
import { keyOfComposed } from "./composed-heads.js";

/** What the cells under a head are for. */
export type Meaning =
  /** A field of the record, by its path (`date`, `measures.date`); `votes.优秀` counts ballots. */
  | {
      readonly is: "field";
      readonly key: string;
      /** Taken only where it is understood. */
      readonly soft: boolean;
      /** Whom the head names: a tick under it writes them. */
      readonly ticks?: readonly string[];
    }
  /** A part of the date that has a column of its own. */
  | { readonly is: "part"; readonly part: "year" | "month" | "day" }
  /** A tick here writes this type. */
  | { readonly is: "tick"; readonly type: string }
  /** The unit named is whoever reports or whoever is reported to: its cells tell. */
  | { readonly is: "either" }
  /** Numbers of rows. */
  | { readonly is: "serial" }
  /** What no key takes. */
  | { readonly is: "note"; readonly known: boolean };

type Heads = Readonly<Record<string, readonly string[]>>;

/** Heads of several columns that one field is made of, and others that the terms' own table leaves out or takes otherwise, by kind. */
const SPECIAL: Readonly<Record<Kind, Heads>> = {
  meetings: {
    chair: ["主持领导", "主持人姓名", "会议召集人", "召集人"],
    attendees: [
      "参加领导",
      "参会领导",
      "出席领导",
      "出席人",
      "与会人",
      "参加人员名单",
      "参会人员名单",
      "出席人员名单",
      "到会人",
      "实到",
      "参加会议人",
      "会议参加人员",
      "会议参加人",
      "会议出席人员",
      "会议参会人员",
      "参加成员",
    ],
    absent: [
      "未到会人员",
      "缺席人员及原因",
      "请假缺席人员",
      "缺席请假人员",
      "未参加人员",
      "请假及缺席人员",
      "因故缺席人员",
      "未到会人员及原因",
      "缺席情况",
    ],
    guests: ["列席会议人员", "列席领导", "列席人员名单", "会议列席人员"],
    topics: ["专题研究议题", "研究专题"],
    title: ["会议标题", "会议题目"],
    type: ["会议性质", "会议类别名称", "会议名目"],
    decisions: ["会议决定事项", "决定事项", "议决事项", "决议事项", "会议议定事项", "形成决议", "会议形成的决议"],
    interested: ["回避人员", "应回避人员"],
    "heard.from": [
      "汇报人",
      "汇报人员",
      "汇报部门",
      "汇报单位",
      "汇报对象",
      "报告人",
      "述职人",
      "汇报人姓名",
      "汇报主体",
    ],
    "heard.type": ["汇报类型", "报告类型", "汇报类别", "汇报种类", "汇报事项", "汇报内容"],
    "heard.covers": ["汇报时段", "所属时段", "所属时期", "所属期间", "汇报所属时段", "汇报期间"],
    speakers: ["发言人顺序"],
  },
  talks: {
    by: [
      "谈话人员",
      "实施人",
      "提醒人",
      "诫勉人",
      "主谈领导",
      "谈话实施人",
      "谈话者",
      "谈话组成员",
      "约谈领导",
      "谈话领导姓名",
      "约谈主体",
      "谈话责任人",
      "院领导",
      "局领导",
      "党组成员",
      "领导姓名",
    ],
    with: [
      "被谈话人员",
      "被谈人",
      "受谈人",
      "接受谈话人",
      "被提醒人",
      "被诫勉人",
      "谈心对象",
      "被约谈对象",
      "被约谈人员",
      "谈话对象名单",
      "被谈话者",
      "约谈人员对象",
      "被谈话干部",
      "受约谈人",
      "谈话对象姓名职务",
    ],
    type: ["约谈类型", "谈话种类名称", "约谈种类", "谈话类别名称"],
    title: ["事由", "谈话事项", "约谈事由", "约谈内容", "谈话题目", "谈话要点", "谈话内容摘要", "谈话内容要点"],
    date: ["谈心时间", "谈话年月日", "谈话具体时间", "谈话日"],
  },
  reports: {
    date: ["提交时间", "提交日期", "呈报时间", "呈报日期", "报出时间", "报出日期", "递交时间", "报告日", "送达时间"],
    title: [
      "材料名称",
      "文件名称",
      "文件标题",
      "报送材料",
      "报送材料名称",
      "报告事项",
      "报送内容",
      "材料标题",
      "上报材料",
      "报送名称",
    ],
    type: ["材料类型", "材料类别", "材料种类", "报送类别", "报送类型", "报送种类", "汇报类型", "报告性质", "上报类型"],
    from: [
      "上报人",
      "报告人姓名",
      "汇报人姓名",
      "汇报部门",
      "上报部门",
      "呈报单位",
      "提交单位",
      "提交部门",
      "提交人",
      "述职人",
      "述责述廉人",
      "报告责任人",
      "呈报人",
      "报告人员",
    ],
    to: [
      "接收机关",
      "接收对象",
      "受文单位",
      "受文机关",
      "主送单位",
      "呈报对象",
      "上报对象",
      "上报至",
      "上报机关",
      "接收人",
      "收文单位",
      "报送去向",
      "报送上级机关",
      "接受单位",
      "呈送对象",
      "呈送单位",
      "报告接收单位",
      "受理机关",
    ],
    form: ["汇报方式", "上报方式", "上报形式", "报送途径", "呈报方式"],
    covers: [
      "所属月份",
      "所属季度",
      "报告月份",
      "报告季度",
      "报送月份",
      "报送季度",
      "报告时段",
      "所属期间",
      "所属时期",
      "报告所属期",
      "报告期间",
      "报告年度",
      "期间",
      "报告所属时段",
      "所属时间",
    ],
  },
  activities: {
    covers: ["所属月份", "所属季度", "通报月份", "通报季度", "所属时期", "所属期间"],
    date: [
      "学习时间",
      "授课时间",
      "教育时间",
      "调研时间",
      "检查时间",
      "督察时间",
      "举办日期",
      "组织时间",
      "印发时间",
      "签订时间",
      "签订日期",
      "发布时间",
      "通报时间",
      "活动开展时间",
    ],
    title: [
      "党课题目",
      "授课题目",
      "授课主题",
      "讲课题目",
      "学习内容",
      "教育内容",
      "调研主题",
      "调研课题",
      "检查内容",
      "授课内容",
      "党课主题",
      "活动标题",
      "通报标题",
      "文件名称",
      "学习主题",
    ],
    type: ["活动形式类别", "教育形式", "教育类型", "活动项目"],
    by: [
      "授课人姓名",
      "主讲",
      "讲课人",
      "宣讲人",
      "组织人",
      "实施单位",
      "实施部门",
      "开展部门",
      "牵头单位",
      "调研人",
      "检查人",
      "督察人",
      "主讲领导",
      "授课领导",
      "签发单位",
      "发布单位",
      "印发单位",
      "检查单位",
      "主办科室",
      "承办科室",
      "责任科室",
      "组织开展单位",
      "组织开展部门",
      "活动组织者",
      "甲方",
    ],
    with: ["乙方", "参与人", "参加活动人员", "签订人员", "承诺人员", "签订对象", "责任人"],
    audience: [
      "听众范围",
      "教育对象",
      "听课对象",
      "听课人员",
      "参学人员",
      "受教育人员",
      "参加人员范围",
      "活动范围",
      "参加人员及范围",
      "活动对象",
    ],
    departments: ["被督察部门", "受检单位", "被检查单位", "督察部门", "调研部门"],
    to: ["送达对象", "印发范围", "通报范围", "发送单位"],
    leader: ["带队人姓名", "组长姓名", "检查组组长", "带队检查领导"],
  },
  assessments: {
    covers: ["考核时段", "考核所属年度", "所属考核年度"],
    grade: ["等次", "评定结果", "考评等次", "考评结果", "考核等级", "评价等次", "综合等次", "测评结果"],
    subject: [
      "被考核人姓名",
      "考评对象",
      "被考评人",
      "被测评人",
      "测评对象",
      "考核对象姓名",
      "考核对象名称",
      "部门",
      "被考核部门名称",
    ],
    by: ["组织单位", "考评单位", "组织考核单位"],
    methods: ["考核形式", "考评方式"],
    valid: ["有效票数", "有效投票", "收回有效票", "有效测评票"],
    date: ["考评时间", "测评时间", "考评日期", "测评日期"],
  },
  cases: {
    date: ["发现日期", "立案日期", "线索受理时间", "登记时间", "受案时间"],
    occurred: ["案发日期", "违纪行为发生时间", "行为发生时间", "违法时间", "违纪违法时间"],
    subject: [
      "直接责任人",
      "被问责人",
      "被追责人",
      "被审查调查人",
      "被立案人",
      "处分对象",
      "被处分人员",
      "被问责对象",
      "涉案人员姓名",
      "责任人姓名",
      "处理对象",
      "受处理人",
      "违纪人",
      "被处理人员",
      "被查处人",
      "被审查人姓名",
      "被处分人姓名",
    ],
    department: [
      "单位部门",
      "部门单位",
      "所在单位部门",
      "所在部门",
      "部门名称",
      "所在科室",
      "科室",
      "所在庭室",
      "所属科室",
    ],
    post: ["时任职务职级", "职务级别", "现任职务职级"],
    category: ["违纪类别", "问题类型", "违纪违法类型", "案件类型", "案由类别", "违规类型"],
    severity: ["情节程度", "情节认定"],
    status: ["案件状态", "办案进度", "办理阶段"],
    measures: [
      "问责方式",
      "处分种类及档次",
      "处理处分",
      "追究方式",
      "处理决定",
      "处分结果",
      "处理种类及结果",
      "组织处理",
      "党纪政务处分",
      "问责种类",
      "处分处理情况",
      "责任追究方式",
      "处分(处理)种类",
    ],
    "measures.date": [
      "处分时间",
      "处分日期",
      "处理时间",
      "处理日期",
      "处分决定时间",
      "处分决定日期",
      "问责时间",
      "问责日期",
      "决定时间",
      "决定日期",
      "处分作出时间",
    ],
    "measures.until": [
      "影响期至",
      "影响期截止",
      "影响期满",
      "影响期满日",
      "影响期截止日期",
      "处分影响期至",
      "影响期限至",
      "影响期止",
    ],
    concluded: ["结案日期", "办结时间", "办结日期", "审结时间", "结案日"],
    "reported.to": ["上报单位", "报告单位", "报告机关", "上报对象", "报告对象", "上报机关", "已报告单位"],
    "reported.date": ["上报时间", "上报日期", "报告时间", "报告日期"],
    "leaders.who": [
      "责任领导",
      "被追责领导",
      "领导责任人",
      "追责领导",
      "有责领导",
      "一案双查责任人",
      "被问责领导",
      "一案双查对象",
      "追究领导",
      "责任领导姓名",
    ],
    "leaders.responsibility": ["责任类型", "领导责任类型", "责任种类", "承担责任", "责任性质", "领导责任"],
    "leaders.finding": ["追责结论", "认定结论", "一案双查结论", "是否追责", "追责情况", "一案双查结果", "领导责任认定"],
    "leaders.measures": ["领导处理", "追责方式", "领导处理结果", "对领导的处理", "领导问责方式", "领导追责方式"],
    "leaders.ground": ["追究依据", "追责依据", "追究情形", "追责情形", "问责情形", "追责事由", "追究事由"],
    "leaders.decidedBy": ["决定机关", "决定单位", "追责决定机关", "追责机关", "追究机关"],
    "leaders.date": ["追责时间", "追责日期", "领导处理时间"],
    handledBy: ["承办者", "办理人", "办案人", "办案部门", "督办部门"],
    id: ["编号", "案件号", "案卷号", "线索编号", "问责编号"],
    title: [
      "案件标题",
      "违纪事实摘要",
      "主要违纪事实",
      "案情摘要",
      "简要事实",
      "主要违纪违法事实",
      "问题摘要",
      "问题概述",
      "问题简述",
      "情况概述",
      "案情概述",
      "问责事由",
      "处分事由",
      "案情简介",
    ],
  },
  events: {
    date: [
      "交办时间",
      "来文时间",
      "交办日期",
      "接访时间",
      "信访时间",
      "登记时间",
      "登记日期",
      "曝光时间",
      "发生日期",
      "通报时间",
      "来访时间",
      "来信时间",
    ],
    id: ["事件编号", "信访编号", "编号"],
    type: ["事件类型", "问题类型", "信访类型", "事项类型", "事项类别"],
    person: ["涉及人", "被举报人", "相关人员姓名", "涉事人员"],
    department: ["涉事部门", "承担部门", "涉事单位", "涉及科室"],
    summary: [
      "事件摘要",
      "主要问题",
      "事项内容",
      "信访内容",
      "反映问题",
      "事件经过",
      "简要内容",
      "问题描述",
      "事件概况",
      "反映内容",
      "情况摘要",
      "事件内容",
      "反馈内容",
      "交办内容",
      "问题摘要",
    ],
    superior: ["来源单位", "上级机关", "来文机关", "交办上级"],
    handledBy: ["承办者", "承办单位", "办理人", "责任人"],
    disposal: ["处置方式", "处置情况", "办理方式"],
  },
  appointments: {
    date: [
      "任免日期",
      "发文时间",
      "发文日期",
      "任职决定时间",
      "决定日期",
      "表彰日期",
      "奖励时间",
      "生效时间",
      "研究时间",
      "宣布时间",
    ],
    person: [
      "姓名",
      "任免人员",
      "拟任人",
      "被任免人",
      "获奖人",
      "受奖人员",
      "提拔人员",
      "调整对象",
      "干部",
      "表彰对象",
      "奖励对象",
      "任免人员姓名",
    ],
    type: ["任免情况类型", "调整类型", "任用类型", "任职类型", "任用方式", "变动情况", "任免性质", "奖励类型"],
    post: ["任免职务", "新任职务", "任命职务", "新职务", "任后职务", "调整后职务", "拟(现)任职务"],
    rank: ["升降", "职级变动", "职务升降", "与原职务相比"],
    title: ["荣誉称号", "荣誉名称", "荣誉", "奖项", "奖项名称", "表彰奖励名称", "文件名称"],
  },
  waivers: {
    approvedBy: ["批准机关", "审批领导"],
    date: ["审批时间", "审批日期", "批准时间"],
    until: ["豁免期限", "豁免至"],
    clause: ["豁免条款", "条款号"],
  },
  answers: {
    date: ["答复时间", "答复日期", "判断时间"],
    clause: ["条款号"],
    period: ["标签", "所判断的记录"],
    by: ["答复人", "判断人"],
    answer: ["判断结果", "答复结果"],
  },
};

/** Heads of any kind. */
const SPECIAL_COMMON: Heads = {
  id: ["流水号"],
  date: ["日期", "发生日期", "起始时间", "开始时间", "开始日期", "起始日期", "起", "时间地点"],
  ends: ["结束日期", "截止时间", "终止时间", "终止日期"],
  recorded: ["记录日期", "录入时间", "录入日期", "登记日"],
  about: ["关联事项", "关联案件", "关联编号", "关于", "对应事项", "对应编号", "关联记录"],
  note: ["备注", "备注栏", "其他需要说明的情况", "其他需说明事项"],
};

/** Heads that may be of a field and may be of none: their cells are taken where every one is understood. */
const SOFT = /形式|方式|来源|性质|评价|结论|评定|意见|^(会议名目|活动项目|等级|结果|状态)$/;

/** Heads whose cells stand in a note, besides those that the terms' own table names. */
const NOTED =
  /地点|人数|记录人|签名|签字|签章|电话|联系|应到|实到|缺勤|方式$|效果|性别|年龄|民族|出生|学历|籍贯|身份证|职级|级别|职务|单位|整改|落实|完成|反馈|意见|建议|评价|审核|审批人|填表|制表|填报|经办|文号|份数|页数|卷号|备案号|次数|届次|期数|学时|金额|原因|措施|要求|频次|是否/;

/** What a column's head means, in a sheet of a kind. @param parents heads that stand over it, outermost first @param said what the settings say that heads mean */
export function meaningOf(
  path: readonly string[],
  kind: Kind,
  terms: Terms,
  said: ReadonlyMap<string, string>,
): Meaning {
  const leaf = path.at(-1) ?? "";
  const plainPath = path.map(plainHead);
  const joined = plainPath.join("");
  const named = said.get(tight(joined)) ?? said.get(tight(leaf)) ?? said.get(plainHead(leaf));
  if (named !== undefined) {
    const key = fieldCalled(kind, named);
    return key === undefined ? { is: "note", known: true } : fieldOrNote(key, false);
  }
  if (isSerialHead(leaf)) return { is: "serial" };
  const ofParts = path.length > 1 ? partMeaning(plainPath) : undefined;
  if (ofParts) return ofParts;
  const ticked = tickMeaning(plainHead(leaf), kind, terms);
  if (ticked && path.length > 1) return ticked;
  const own = path.length > 1 ? ofSubhead(plainPath, kind, terms) : undefined;
  const found =
    own ?? ofHead(joined, kind, terms) ?? (path.length > 1 ? ofHead(plainHead(leaf), kind, terms) : undefined);
  return found ?? ticked ?? { is: "note", known: NOTED.test(joined) || isNoted(leaf) };
}

/** A head that says no more than whose or when it is under the one above it. */
const NAME_ONLY = /^(姓名|名称|名单|人员|姓名及职务|姓名职务|人|单位名称|部门名称)$/;
const TIME_ONLY = /^(时间|日期|年月日)$/;
const POST_ONLY =
  /^(职务|职级|单位|部门|科室|单位及职务|单位职务|职务职级|性别|年龄|电话|联系电话|签名|签字|政治面貌|人数|工作单位|所在部门)$/;

/** Of a head under another: 谈话对象 over 姓名 and 职务, 处分 over 种类 and 时间. */
function ofSubhead(path: readonly string[], kind: Kind, terms: Terms): Meaning | undefined {
  const leaf = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  const whole = ofHead(`${parent}${leaf}`, kind, terms);
  if (whole) return whole;
  const over = ofHead(parent, kind, terms) ?? ofHead(parent.replace(/(基本)?(情况|信息)$/, ""), kind, terms);
  // 基本情况 over 姓名 says nothing of whose name it is.
  const of = over?.is === "field" && fieldType(kind, over.key)?.takes === "text" ? undefined : over;
  if (kind === "cases" && LEADERS.test(parent)) return ofLeader(leaf, kind, terms);
  if (kind === "assessments" && BALLOTS.test(parent) && terms.find("grades", leaf)) {
    return fieldOrNote(`votes.${leaf}`, false);
  }
  if (NAME_ONLY.test(leaf)) return of ?? ofHead(leaf, kind, terms);
  if (TIME_ONLY.test(leaf)) {
    return of?.is === "field" && fieldIn(kind, `${of.key.split(".")[0]}.date`)
      ? fieldOrNote(`${of.key.split(".")[0]}.date`, false)
      : ofHead(leaf, kind, terms);
  }
  if (POST_ONLY.test(leaf)) {
    return kind === "cases" && (of?.is !== "field" || of.key === "subject")
      ? ofHead(leaf, kind, terms)
      : { is: "note", known: true };
  }
  return undefined;
}

/** A head that names the leader under the one for the leaders held to account. */
const LEADER_ONLY = /^(被?(追究|追责|问责|责任)(人|人员|对象|干部|领导)|领导|领导干部|对象)(姓名)?$/;

/** What stands over what became of the leaders above the one who offended. */
const LEADERS = /领导.*(责任|追究|问责|追责)|一案双查|(责任|追责|有关)领导/;

/** What stands over the grades of a table of ballots. */
const BALLOTS = /测评|得票|投票|票数|评议|表决/;

/** Of a head under the one for the leaders held to account. */
function ofLeader(leaf: string, kind: Kind, terms: Terms): Meaning {
  if (NAME_ONLY.test(leaf) || LEADER_ONLY.test(leaf)) return fieldOrNote("leaders.who", false);
  if (TIME_ONLY.test(leaf)) return fieldOrNote("leaders.date", false);
  const of = ofHead(leaf, kind, terms);
  if (of?.is === "field" && of.key.startsWith("leaders.")) return of;
  const key = of?.is === "field" ? `leaders.${of.key.replace("measures.date", "date")}` : "";
  return fieldIn(kind, key) ? fieldOrNote(key, false) : { is: "note", known: true };
}

function partMeaning(path: readonly string[]): Meaning | undefined {
  const leaf = path.at(-1) ?? "";
  const above = path.slice(0, -1).join("");
  if (!/时间|日期|年月日|\d{4}年|^年$/.test(above)) return undefined;
  const part = ({ 年: "year", 年份: "year", 月: "month", 月份: "month", 日: "day", 号: "day" } as const)[leaf];
  if (part) return { is: "part", part };
  if (/^(起|开始|自|起始|始)$/.test(leaf)) return fieldOrNote("date", false);
  if (/^(止|结束|至|截止|终|终止)$/.test(leaf)) return fieldOrNote("ends", false);
  return undefined;
}

function tickMeaning(leaf: string, kind: Kind, terms: Terms): Meaning | undefined {
  const vocabulary = vocabularyOf(kind);
  const term = vocabulary && terms.find(vocabulary, leaf);
  return term && leaf !== term.id ? { is: "tick", type: leaf } : undefined;
}

/** What one head by itself means; undefined where it means nothing here. */
export function ofHead(head: string, kind: Kind, terms: Terms): Meaning | undefined {
  if (head === "") return undefined;
  if (kind === "reports" && /^(报送|上报|呈报)单位(名称)?$/.test(head)) return { is: "either" };
  const votes = kind === "assessments" ? votesHead(head, terms) : undefined;
  if (votes) return votes;
  if (/(文号|人数|份数|页数)$/.test(head)) return { is: "note", known: true };
  const special =
    keyInTables(head, kind) ??
    keyInTables(asDepartment(head), kind) ??
    keyOfComposed(head, kind) ??
    keyOfComposed(asDepartment(head), kind);
  if (special !== undefined) return fieldOrNote(special, SOFT.test(head));
  if (/^(年|年份|年度)$/.test(head)) return { is: "part", part: "year" };
  if (head === "月日") return fieldOrNote("date", false);
  if (/^(月|月份)$/.test(head)) return { is: "part", part: "month" };
  if (/^(日|号)$/.test(head)) return { is: "part", part: "day" };
  return undefined;
}

function keyInTables(head: string, kind: Kind): string | undefined {
  return keyIn(SPECIAL[kind], head) ?? keyOfHead(head, kind, topKeys(kind)) ?? keyIn(SPECIAL_COMMON, head);
}

/** Words in heads that say nothing of what the column holds. */
const FILLERS = /主要|重点|具体|基本|有关|相关|简要|详细|核心|本次|(?<=.)的/g;
/** What offices call their departments. */
function asDepartment(head: string): string {
  return head.replace(/科室|处室|庭室|股室|部室|站所|内设机构/, "部门");
}
/** One of several columns for the same: 谈话人一, 谈话人2. */
export const NUMBERED = /(?<=(人|人员|对象|领导|者|姓名))[一二三四五12345①②③]$/;
/** What heads add of the same: 列席人员及职务, 报送单位名称, 主讲人/组织部门. */
const ADDED =
  /((及|和|与|、|\/)(其)?(职务|职级|部门|单位|原因|理由|事由|方式|人数|组织部门|主讲人|责任人|地点|效果|编号|文号)|(?<=姓名)(单位|部门)?(职务|职级)|名称|姓名|名单|全称|明细|清单|一栏|栏)$/;

/** What a head means without the words that add nothing; a text that is a 情况 only where the field is a text. @param head as it is looked up */
export function ofShorter(head: string, kind: Kind, terms: Terms): Meaning | undefined {
  const tried = new Set([head]);
  const shorter = (text: string) => [
    asDepartment(text),
    text.replace(/^(干警|干部|党员|人员|员工|职工|本人|领导)姓名$/, "姓名"),
    text.replace(/[(][^()]*[)]/g, ""),
    text.replace(FILLERS, ""),
    text.replace(NUMBERED, ""),
    text.replace(ADDED, ""),
    ...(/[/|]/.test(text) ? text.split(/[/|]/) : []),
  ];
  for (const text of tried) {
    if (tried.size > 12) break;
    for (const one of shorter(text)) {
      if (one.length < 2 || tried.has(one)) continue;
      tried.add(one);
      const found = ofHead(one, kind, terms);
      if (found) return found;
    }
  }
  for (const text of tried) {
    const bare = text.replace(/(概况|情况|概述)$/, "");
    const found = tried.has(bare) || bare.length < 2 ? undefined : ofHead(bare, kind, terms);
    if (found?.is === "field" && FIELDS[kind][found.key]?.takes === "text") return found;
  }
  return undefined;
}

/** Ballots of a grade: 优秀票, 称职（票）. */
function votesHead(head: string, terms: Terms): Meaning | undefined {
  const grade = /^(.+?)(得票数|票数|得票|票|人数)$/.exec(head)?.[1];
  return grade && terms.find("grades", grade) ? fieldOrNote(`votes.${grade}`, false) : undefined;
}

function keyIn(heads: Heads, head: string): string | undefined {
  const index = indexes.get(heads) ?? indexOf(heads);
  indexes.set(heads, index);
  return index.get(head);
}

/** The key of each head of a table, by the head as it is looked up: made once. */
const indexes = new Map<Heads, ReadonlyMap<string, string>>();

function indexOf(heads: Heads): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [key, names] of Object.entries(heads)) {
    for (const name of names) if (!index.has(plainHead(name))) index.set(plainHead(name), key);
  }
  return index;
}

function fieldOrNote(key: string, soft: boolean): Meaning {
  return { is: "field", key, soft };
}

function fieldIn(kind: Kind, key: string): boolean {
  return key === "note" || FIELDS[kind][key] !== undefined;
}

/** Whether a text is one of the heads that offices give columns, in a ledger of any kind. */
export function isUsualHead(text: string, terms: Terms): boolean {
  // Most cells of a sheet are no heads: what has a long text or a number in it is none.
  if (text.length > 40) return false;
  const head = plainHead(text).replace(NUMBERED, "");
  if (/\d\d|\d$/.test(head)) return false;
  if (head === "" || head.length > 16) return false;
  if (isSerialHead(head) || isNoted(head)) return true;
  return KINDS.some((kind) => (ofHead(head, kind, terms) ?? ofShorter(head, kind, terms)) !== undefined);
}
