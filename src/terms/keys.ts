/**
 * The one table of the keys of a ledger (contract 1): each key as the schemas call it, and its Chinese names. Each of these may be
 * written wherever the key may; the first is the one to write where KEYS_OF has none of its own. In one map (a record, a post) no
 * name stands for two keys: a test holds the table to the schemas.
 */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  // every record
  id: ["编号"],
  date: ["日期", "发现日期", "批准日期", "判断日期"],
  recorded: ["记录日期"],
  title: ["标题", "职务名称"],
  about: ["关于"],
  ends: ["结束日期"],
  evidence: ["佐证"],
  note: ["备注"],
  type: ["类型"],
  topics: ["议题", "考核内容"],
  covers: ["所属时段", "考核时段"],
  steps: ["步骤"],
  leader: ["带队人"],
  // meetings
  chair: ["主持人"],
  attendees: ["参加人员"],
  absent: ["缺席人员"],
  guests: ["列席人员", "列席"],
  regular: ["例会"],
  heard: ["听取汇报"],
  speakers: ["发言顺序"],
  comments: ["点评对象"],
  decisions: ["决定"],
  interested: ["利害关系人"],
  of: ["所属机构"],
  // talks, reports, activities
  by: ["谈话人", "开展者", "考核者", "经办者", "决策者", "判断人"],
  with: ["谈话对象", "参与人员"],
  from: ["报告人", "汇报人", "起始日期", "任职日期", "设立日期", "适用日期"],
  to: ["报送对象", "报告对象", "发送对象", "截止日期", "免职日期", "撤销日期"],
  form: ["形式"],
  departments: ["部门"],
  audience: ["听众"],
  // assessments
  regulation: ["法规"],
  subject: ["当事人", "考核对象"],
  grade: ["等次"],
  votes: ["得票"],
  valid: ["有效票数"],
  methods: ["考核方式"],
  // cases
  occurred: ["发生日期"],
  department: ["所在部门", "相关部门"],
  post: ["职务"],
  category: ["类别"],
  severity: ["情节"],
  flags: ["标记"],
  status: ["状态"],
  reported: ["已报告"],
  measures: ["处理"],
  decision: ["决策"],
  leaders: ["领导责任"],
  mitigating: ["从轻情形"],
  aggravating: ["从重情形"],
  concluded: ["结案日期"],
  handledBy: ["承办者"],
  related: ["相关领导"],
  mode: ["方式"],
  dissent: ["反对者"],
  who: ["责任人"],
  responsibility: ["责任类型"],
  finding: ["认定"],
  ground: ["追究情形"],
  decidedBy: ["决定机关"],
  adjustment: ["量纪"],
  until: ["有效期至"],
  opinion: ["意见"],
  // events, appointments
  person: ["人员"],
  summary: ["概要"],
  superior: ["上级", "上级机关"],
  disposal: ["处置方式"],
  rank: ["升降"],
  // waivers, answers
  unit: ["单位"],
  clause: ["条款"],
  holder: ["责任者"],
  counterpart: ["对方"],
  recipient: ["接收者"],
  period: ["时段"],
  reason: ["理由"],
  approvedBy: ["批准人"],
  answer: ["结论"],
  // unit.yaml
  name: ["名称", "姓名"],
  kind: ["单位类型", "小组类型", "台账类型"],
  level: ["层级"],
  regulations: ["适用法规"],
  groups: ["小组"],
  organs: ["外部机关"],
  people: ["人员"],
  bodies: ["机构"],
  as: ["关系"],
  function: ["职能"],
  posts: ["任职"],
  role: ["职务"],
  oversees: ["分管部门"],
  contacts: ["联系对象"],
  head: ["组长"],
  deputies: ["副组长"],
  members: ["成员"],
  office: ["办公室"],
  // audit.config.yaml
  "due-soon": ["临期天数"],
  "open-after": ["待核天数"],
  tenure: ["任职天数"],
  brief: ["短期"],
  long: ["长期"],
  interpretations: ["理解"],
  grace: ["宽限天数"],
  n: ["次数"],
  within: ["期限"],
  "fail-on": ["退出级别"],
  language: ["语言"],
  rulebooks: ["规则书"],
  colours: ["颜色"],
  near: ["紧迫"],
  soon: ["临近"],
  waivers: ["豁免文件"],
  baseline: ["基线文件"],
  terms: ["词语"],
  zh: ["中文名称"],
  en: ["英文名称"],
  import: ["导入"],
  heads: ["表头"],
  books: ["工作簿"],
  file: ["文件"],
  sheet: ["工作表"],
  year: ["年份"],
};

/** Where another of a key's names than the first is the one to write: by the kind of record, or the part of a file. */
const KEYS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  activities: { by: "开展者", with: "参与人员", to: "发送对象" },
  assessments: { by: "考核者", covers: "考核时段", subject: "考核对象", topics: "考核内容" },
  cases: { date: "发现日期" },
  events: { department: "相关部门", superior: "上级机关" },
  waivers: { date: "批准日期" },
  answers: { date: "判断日期", by: "判断人" },
  unit: { from: "设立日期", to: "撤销日期" },
  binding: { from: "适用日期", to: "截止日期" },
  person: { name: "姓名" },
  group: { kind: "小组类型", from: "设立日期", to: "撤销日期" },
  post: { title: "职务名称", from: "任职日期", to: "免职日期" },
  body: { from: "起始日期", to: "截止日期" },
  book: { kind: "台账类型" },
  reading: { from: "起始日期", to: "截止日期" },
  heard: { from: "汇报人" },
  reported: { to: "报告对象" },
  step: { by: "经办者" },
  decision: { by: "决策者" },
};

/** The Chinese name to write for a key; the key itself where it has none. @param place the kind of record, or the part of a file */
export function chineseKey(key: string, place: string): string {
  return KEYS_OF[place]?.[key] ?? KEYS[key]?.[0] ?? key;
}

/** The key, of those that may stand there, that a Chinese name is written for. */
export function keyNamed(name: string, known: readonly string[]): string | undefined {
  return known.find((key) => KEYS[key]?.includes(name));
}

/** Whether a key is written for another: the key itself, or one of its Chinese names. */
export function isWrittenFor(written: string, key: string): boolean {
  return written === key || (Object.hasOwn(KEYS, key) && KEYS[key]?.includes(written) === true);
}
