import type { PartyType } from "../../terms/party-types.js";
import type { Messages } from "../words.js";

export const partyTypes: Readonly<Record<PartyType, string>> = {
  person: "人员",
  body: "机构",
  department: "部门",
  group: "小组",
  unit: "单位",
  organ: "外部机关",
};

export const vocabularies: Messages["vocabularies"] = {
  kinds: "单位类型",
  levels: "层级",
  functions: "部门职能",
  groups: "小组类型",
  bodies: "机构",
  roles: "职务",
  relations: "机关关系",
  meetings: "会议类型",
  topics: "议题",
  talks: "谈话类型",
  reports: "报告类型",
  forms: "报告形式",
  activities: "活动类型",
  assessments: "考核类型",
  grades: "等次",
  events: "事件类型",
  appointments: "任免奖励类型",
  ranks: "职级变化",
  flags: "标记",
  severities: "情节",
  measures: "处理措施",
  responsibilities: "责任类型",
  findings: "责任认定",
  "decision-modes": "决策方式",
  grounds: "追究情形",
  factors: "量纪情节",
  adjustments: "量纪",
  steps: "步骤",
  methods: "考核方式",
  disposals: "处置方式",
  answers: "判断结果",
};

export const statuses: Messages["statuses"] = {
  met: "完成",
  late: "逾期",
  gap: "缺口",
  breach: "违反",
  review: "待核",
  undetermined: "无法判定",
  "due-soon": "临期",
  pending: "未到期",
  waived: "豁免",
  known: "已知",
  "not-applicable": "不适用",
};

export const cadences: Messages["cadences"] = {
  month: "每月",
  "even-months": "每双月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
};

export const recordKinds: Messages["recordKinds"] = {
  meetings: "会议",
  talks: "谈话",
  reports: "报告",
  activities: "活动",
  assessments: "考核",
  cases: "案件",
  events: "事件",
  appointments: "任免奖励",
  waivers: "豁免",
  answers: "答复",
};
