import type { ExpectedPart } from "../../../authoring/expected-part.js";
import type { RuleWords } from "../../words/reports/rules.js";
import { limitWords, near, quote } from "../phrases.js";

const COUNT = { 1: "一", 2: "二", 3: "三", 4: "四" } as const;
/** By their numbers. */
const WEEKDAYS = ["", "一", "二", "三", "四", "五", "六", "日"];

const after = (often: string) => (often === "" ? "" : `，${often}`);

export const rules: RuleWords = {
  headings: { id: "编号", title: "名称", obligations: "职责", clause: "条款", schedule: "时限" },
  triggers: {
    case: "案件",
    event: "事件",
    meeting: "会议",
    talk: "谈话",
    assessment: "考核",
    activity: "活动",
    report: "报告",
    appointment: "任免",
  },
  counterparts: {
    "overseen-departments": "分管的部门",
    "overseen-heads": "分管部门的负责人",
    "overseen-leaders": "分管部门的正副职",
    "overseen-staff": "分管部门的人员",
    departments: "各部门",
    "department-heads": "各部门负责人",
    "own-deputies": "本部门副职",
    "own-staff": "本部门的人员",
    "own-heads": "本支部各部门负责人",
    contacts: "所联系的部门、人员、单位",
    "units-below": "各级下级单位",
    "subordinate-discipline-heads": "下级单位的纪检组长",
    overseer: "分管本部门的领导",
    "subordinate-units": "下级单位",
    "subordinate-heads": "下级单位的书记",
  },
  slots: {
    from: "报告者",
    to: "报送",
    by: "由",
    with: "对象",
    chair: "主持",
    of: "开会",
    subject: "考核对象",
    departments: "面向部门",
  },
  parts: {
    holder: "责任者",
    counterpart: "对方",
    recipient: "报送对象",
    department: "所在部门",
    subordinate: "下级单位",
    concerned: "所涉人员",
    "group-head": "小组组长",
    "holder-head": "责任部门的负责人",
    "person-concerned": "所点名的人",
    sender: "来文的机关",
    "department-concerned": "所涉部门、单位或者其负责人",
  },
  anyRole: (roles) => `任一${roles.join("、")}`,
  each: "和",
  fields: {
    topics: "议题",
    form: "形式",
    regular: "例会",
    isRegular: { true: "是", false: "否" },
    covers: "所涉时段",
    any: "不限",
  },
  covers: {
    "same-year": "当年",
    "previous-year": "上一年度",
    "first-half": "上半年",
    "second-half": "下半年",
    "previous-second-half": "上一年下半年",
  },
  implied: "没有写明针对哪件事、别无所指的也算",
  doubtful: "只有这样的记录时由人判断",
  ifEvent: (types) => `由${types}引起的才算`,
  ofCause: "针对其由来的也算",
  own: {
    reported: "案件里登记已报告的也算",
    itself: "引起它的记录自己写着的也算",
    attached: "引起它的记录附有佐证的也算",
  },
  carriedThrough: "久未办结、没有处理的由人核对",
  besides: "另外",
  notes: {
    pairs: "每两人一次",
    personal: "只算本人所为",
    atOnce: "报了第一个的，其余应当同日报到",
    needsSubordinates: "没有下级单位的不适用",
    onlyWithCaseMeasure: "时段里没有处理过案件的不适用",
    countsFromFound: "案件发现之日起办的就算",
    isOpenBelow: "下级单位的没有期限，要不要办由人判断",
    openUntilThen: "那一天还没有记录的，先列着，没有期限",
    ahead: (count) => `此前 ${count} 天起办的也算`,
    countedFrom: (all) => `从${all.join("、")}起算${all.length > 1 ? "，以先有的为准" : ""}`,
    covers: (times) => `关于${times.join("、")}`,
  },
  dayZeros: { sanction: "首次处分", measure: "首次处理", conclusion: "结案" },
  todo: "待定",
  orTo: (others) => `（或者${others.join("、")}）`,
  narrowed: (records, limits) => (limits.length === 0 ? records : `${records}（${limits.join("；")}）`),
  votes: (grades, { part, of, isEnough }) => `${grades}票${isEnough ? "达到" : "超过"}有效票的 ${part}/${of}`,
  subjectHeld: (roles) => `当事人当时任${roles}`,
  caseSubjectHeld: (roles) => `案件的当事人当时任${roles}`,
  subjectNotOnly: (roles) => `不是只涉及${roles}的`,
  notFromAbove: "不是上级来的",
  byHolder: "责任者本人办的",
  withDecisions: "记有决定的",
  belowToo: "下级单位的也算",
  ofOnly: { person: "对人的", department: "对部门的", unit: "对单位的" },
  ofEnded: "所考核的时段已经过完的",
  cameOf: (kind) => `由${kind}引起的`,
  officeOf: (body) => `${body}的办公室`,
  anyDepartment: (functions) => `${functions.join("、")}部门`,
  heardThere: (types) => `会上听取${types}`,
  decidedThere: (words) => `没有写议题而决定里写有${words}`,
  inCategory: (words) => `写有类别的，须含${words}`,
  concerning: {
    "overseen-department": "涉及责任者分管的部门",
    "headed-department": "涉及责任者负责的部门",
    holder: "涉及责任者本人",
  },
  aboutNeeded: "没有写由来、又没有办的无法判定",
  unlinked: "不针对别的记录的",
  mentioning: (words) => `名称、概要写有${words}`,
  onlyOfUnits: (types) => `${types}涉及下级单位的才算`,
  onlyMajor: (types) => `${types}标为重大的才算`,
  limitIfMentions: (words) => `写的是别的、没有${words}字样的没有期限`,
  limitIfMajor: (types) => `${types}没有标为重大的没有期限`,
  eachPart: "分次开展的各算各的",
  or: "或者",
  onRecords: "对记录的规则",
  requirement: "要求",
  holder: "责任者",
  counterpart: "对每一个",
  recipient: "向每一个",
  schedule: "时限",
  evidence: "凭据",
  applies: "适用",
  interpretation: "理解",
  often: ({ n, counts, nFor }) => {
    const unit = counts === "days" ? "天" : "次";
    const others = nFor.map((one) => `${one.unit} ${one.n} ${unit}`).join("、");
    return n > 1 || others ? `至少 ${n} ${unit}${others ? `（${others}）` : ""}` : "";
  },
  every: (cadence, often, grace) =>
    `${cadence}${often}${grace === null ? "" : `，按所涉时段计${grace === 0 ? "" : `，期满后 ${grace} 天内`}`}`,
  months: (months) => `每年 ${months.join("、")} 月`,
  untilDay: (cadence, { day, isMonth }) => `${cadence}${isMonth ? "" : "末月"} ${day} 日前`,
  onDay: (day, cadence, orNextWorkday) =>
    `${cadence}${"date" in day ? ` ${day.date} 日` : `${day.which === "last" ? "最后一个" : `第${COUNT[day.which]}个`}周${WEEKDAYS[day.weekday]}`}${orNextWorkday ? "（不是工作日的顺延）" : ""}`,
  periods: (periods, often) =>
    `每年 ${periods.map(({ name, from, to }) => `${name}（${from} 至${to < from ? "次年 " : " "}${to}）`).join("、")}${after(often)}`,
  byFestivals: (festivals, { side, days }, often) =>
    `${festivals.join("、")}${side === "before" ? `前 ${days.count} 天内` : `当天起 ${limitWords(days)}内`}${after(often)}`,
  festivals: {
    "new-year": "元旦",
    "spring-festival": "春节",
    qingming: "清明节",
    "labour-day": "劳动节",
    "dragon-boat": "端午节",
    "mid-autumn": "中秋节",
    "national-day": "国庆节",
    "party-day": "建党节",
  },
  window: (from, to, often) => `每年 ${from} 至${to < from ? "次年 " : " "}${to}${after(often)}`,
  after: (records, { within, delay, repeat }, often) => {
    const from = `在${records}${delay === null ? "" : `满 ${limitWords(delay)}`}之后`;
    if (repeat !== null)
      return `${from}${within === null ? "到办结" : ` ${limitWords(within)}内`}，每 ${limitWords(repeat)}${often || "一次"}`;
    return `${from}${within === null ? "，没有期限" : ` ${limitWords(within)}内`}${after(often)}`;
  },
  before: (records, { within, lead }, often) => {
    const by = `在${records}之前${lead === null ? "" : `至少 ${limitWords(lead)}`}`;
    if (within === null) return `${by}，自上一次以来${after(often)}`;
    return `${by}${lead === null ? ` ${limitWords(within)}内` : `，此前 ${limitWords(within)}内办的算`}${after(often)}`;
  },
  dueBy: (opens, due, often) => `每年 ${due} 前（${opens} 起）${after(often)}`,
  tested: (regulation, cases, expectations) => `${regulation}：${cases} 个例子，${expectations} 项预期，全部符合`,
  uncovered: (clauses, side) =>
    `没有${side === "met" ? "已完成" : "未完成"}的例子（${clauses.length} 项）：${clauses.join("、")}`,
  unknownPart: (place, example, { part, text, nearest, known }) => {
    const choices = { clause: "有的条款", status: "可以写", form: "这一条的职责" };
    const heading = part === "clause" || part === "status" || part === "form" ? choices[part] : "这一条的职责";
    const listed = known.length === 0 ? "" : `；${heading}：${shortened(known)}`;
    return `${place}：例子“${example}”：${UNKNOWN[part](text)}${near(nearest)}${listed}`;
  },
  noExamples: (expected, alike) =>
    `没有例子：${expected} 不存在${alike.length > 0 ? `；旁边有 ${alike.join("、")}，是例子的话请改成这个名称` : ""}`,
  writeExamples: (book) => `补上所缺的例子：audit rules examples ${book}`,
  differs: (place, example, finding, expected, actual) =>
    `${place}：例子“${example}”：${finding} 预期为 ${expected}，实际为 ${actual}`,
  none: "没有这项职责",
  exampleTitle: ({ zh }, side) => `${zh}：${side === "met" ? "办了" : "没有办"}`,
  ruleExampleTitle: ({ zh }, side) => `${zh}：${side === "met" ? "符合" : "不符合"}`,
  examplesWritten: (path, count) => `已补写 ${count} 个例子：${path}；请照原文核对，再运行 audit rules test`,
  examplesOpen: (clauses) => `这些条款的例子要自己写：${clauses.join("、")}`,
  noneLacking: (regulation) => `${regulation}：没有补写的例子`,
  cannotAdd: (path) => `${quote(path)} 的末尾接不上新的例子；请把它写成每个例子以“- example:”开头的列表`,
  badId: (id) => `编号 ${quote(id)} 不对；请用小写字母、数字和连字符，如 my-county`,
  wroteNew: (files, program, folder) => [
    `已写：${files.join("、")}`,
    `照本地的规定改写，然后运行：${program} rules test ${folder}`,
    "台账的 regulations/ 里的规则书自动读入；适用哪一部，写在 unit.yaml 的 regulations 里",
  ],
};

const UNKNOWN: Readonly<Record<ExpectedPart, (text: string) => string>> = {
  status: (text) => `没有${quote(text)}这样的结果`,
  clause: (text) => `规则书里没有条款${quote(text)}`,
  holder: (text) => `这一条没有责任者${quote(text)}`,
  counterpart: (text) => `这一条没有对方${quote(text)}`,
  recipient: (text) => `这一条没有报送对象${quote(text)}`,
  label: (text) => `这一条没有时段${quote(text)}`,
  form: (text) => `${quote(text)}没有写全；写作 条款/责任者/对方/报送对象/时段，没有的写 -`,
};

/** So many are listed at most. */
const MOST = 12;

function shortened(all: readonly string[]): string {
  return `${all.slice(0, MOST).join("、")}${all.length > MOST ? ` 等 ${all.length} 项` : ""}`;
}
