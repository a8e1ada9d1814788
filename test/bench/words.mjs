/** What the generated ledgers are written with: invented places and people, and the sort of sentences clerks write. */

export const SURNAMES = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余"];
export const GIVEN = [
  ..."建国为民晓霞志刚海燕永强振华文博玉梅学军立新卫东丽萍明辉小雨春生秀英国栋俊峰雪松亚琴家宝思远",
];
export const PLACE_FIRST = [..."青临云石安平清河长永新兴东西南北金银龙凤泰和宁德福寿康乐白红黄绿大小上下前后高远"];
export const PLACE_SECOND = [..."山川江河湖海原岭坡岗城关桥渡口湾泉溪滩州阳阴港台塘林峰谷峡洲"];

/** Name and function of each department a unit may have. */
export const DEPARTMENTS = [
  ["office", "办公室", "general-office"],
  ["politics", "政工科", "political"],
  ["inspectorate", "督察科", "inspection"],
  ["first", "业务一科", "business"],
  ["second", "业务二科", "business"],
  ["third", "业务三科", "business"],
  ["fourth", "业务四科", "business"],
  ["service", "服务中心", "business"],
];

/** The Chinese name of each term that the generated ledgers use, where it is not written by its id. */
export const CHINESE = {
  procuratorate: "检察院",
  government: "政府",
  city: "市级",
  county: "县级",
  township: "乡级",
  secretary: "党组书记",
  "deputy-secretary": "党组副书记",
  member: "班子成员",
  "discipline-head": "纪检组长",
  "department-head": "部门负责人",
  "department-deputy": "部门副职",
  staff: "干警",
  "general-office": "办公室",
  political: "政工",
  inspection: "检务督察",
  business: "业务",
  "superior-party": "上级党组织",
  "local-discipline": "同级纪委",
  "party-group": "党组",
  "discipline-group": "纪检组",
  "party-group-meeting": "党组会议",
  "joint-conference": "联席会议",
  "study-session": "中心组学习",
  "department-meeting": "部门会议",
  "work-meeting": "工作会议",
  "branch-life-meeting": "组织生活会",
  integrity: "党风廉政建设",
  "strict-governance": "全面从严治党",
  "case-review": "案件剖析",
  rectification: "整改",
  deployment: "动员部署",
  assessment: "检查考核",
  "talk:integrity": "廉政谈话",
  "talk:heart-to-heart": "谈心谈话",
  "talk:summons": "约谈",
  "talk:reminder": "提醒谈话",
  responsibility: "履行主体责任情况报告",
  "department-integrity": "部门党风廉政建设情况汇报",
  analysis: "分析研判报告",
  "rectification-report": "整改报告",
  written: "书面",
  oral: "口头",
  lesson: "廉政党课",
  education: "警示教育",
  research: "专题调研",
  "activity:inspection": "专项督察",
  "responsibility-pledge": "责任书",
  bulletin: "通报",
  minor: "情节较轻",
  moderate: "情节较重",
  serious: "情节严重",
  "criticism-education": "批评教育",
  "admonition-talk": "诫勉谈话",
  "circulated-criticism": "通报批评",
  "party-sanction": "党纪处分",
  "main-leadership": "主要领导责任",
  "important-leadership": "重要领导责任",
  accountable: "追责",
  "no-fault": "无责",
};

export const MATTERS = [
  "公务接待和公务用车管理",
  "工程招标投标环节廉政风险排查",
  "违规吃喝问题专项整治",
  "重点岗位轮岗交流和权力清单",
  "节日期间纪律作风要求",
  "财务报销制度执行情况",
  "惠民资金使用和公开情况",
  "三重一大事项集体决策程序",
  "上级巡察反馈问题整改进展",
  "信访举报和问题线索处置",
  "窗口服务作风和群众意见",
  "物资采购和固定资产管理",
];
export const NOTES = [
  "会后由办公室整理纪要，一周内印发各部门执行",
  "有两名同志因公出差请假，已另行补课并签字确认",
  "谈话记录由本人签字后存入廉政档案，复印件交督察科备查",
  "材料已按要求归档，电子版同步上传内网台账系统",
  "指出的三个问题限期一个月整改，由纪检组跟踪督办",
  "与上季度情况作了对比，风险点有所减少但仍需持续关注",
  "原定上旬进行，因防汛值班推迟数日",
];
export const CATEGORIES = ["违反廉洁纪律", "违反工作纪律", "违反中央八项规定精神", "形式主义官僚主义"];
