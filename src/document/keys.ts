/** What a clerk may call a key in Chinese: never accepted as a key (contract 1), but named in the error. */
const CHINESE_KEYS: Readonly<Record<string, readonly string[]>> = {
  date: ["日期", "时间", "发生日期"],
  type: ["类型", "种类"],
  title: ["标题", "名称", "题目"],
  topics: ["议题", "主题"],
  chair: ["主持", "主持人"],
  attendees: ["出席", "参加人员", "与会人员"],
  absent: ["缺席", "请假"],
  heard: ["听取汇报", "汇报"],
  by: ["谈话人", "开展者", "主体"],
  with: ["谈话对象", "对象"],
  from: ["报告人", "报告者", "起", "开始"],
  to: ["报送", "报送对象", "止", "结束"],
  form: ["形式"],
  covers: ["时段", "所属时段"],
  departments: ["部门"],
  department: ["部门", "所在部门"],
  note: ["备注"],
  evidence: ["佐证", "附件"],
  subject: ["当事人", "考核对象"],
  grade: ["等次"],
  severity: ["情节"],
  measures: ["处理", "措施"],
  leaders: ["领导责任"],
  person: ["人员"],
  people: ["人员"],
  name: ["姓名", "名称"],
  role: ["职务"],
  posts: ["任职"],
  oversees: ["分管"],
  regulations: ["法规"],
  regulation: ["法规"],
  clause: ["条款"],
  reason: ["理由", "原因"],
  approvedBy: ["批准人", "批准"],
  until: ["截止", "有效期"],
  id: ["编号"],
};

/** The key among those known that a Chinese label stands for. */
export function englishKey(label: string, known: readonly string[]): string | undefined {
  return known.find((key) => CHINESE_KEYS[key]?.includes(label));
}

/** The key in a text that was meant as a key and a value, with a full-width colon between. */
export function fullWidthKey(text: string): string | undefined {
  return /^([\w\p{Script=Han}-]+)：/u.exec(text)?.[1];
}
