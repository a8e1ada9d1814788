import type { FindingCode, RecordPlace, WaiverNote } from "../audit/finding.js";
import type { Party } from "../audit/party.js";
import type { PartyType } from "../ledger/ledger.js";
import { type Evidence, type LocalText, type SlotName, TYPE_VOCABULARY } from "../regulation/rulebook.js";
import { TERMS, type Vocabulary } from "../terms/terms.js";
import type { Messages } from "./words.js";

const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "不存在",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EISDIR: "是文件夹",
  ENOTDIR: "不是文件夹",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已满",
  EFBIG: "超过了允许的文件大小",
  EROFS: "只读",
  EMFILE: "打开的文件太多",
  "not a regular file": "不是普通文件",
};
const why = (reason: string) => REASONS[reason] ?? reason;
const near = (nearest: string | null) => (nearest === null ? "" : `，最接近的是${quote(nearest)}`);
const places = (evidence: readonly RecordPlace[]) => evidence.map((one) => `${one.file}:${one.line}`).join("、");
const times = (found: number, required: number) => (required > 1 ? `，已有 ${found} 次，应有 ${required} 次` : "");
const until = (days: number) => (days === 0 ? "今天到期" : `还剩 ${days} 天`);

const missed = (count: number, mendable: number) => {
  if (mendable === 0) return "时段已过，补做不再计入";
  return `${mendable === count ? "" : `其中 ${mendable} 项`}现在补做计为逾期${mendable === count ? "" : "，其余时段已过，补做不再计入"}`;
};

const zhOpen = (fields: readonly string[]) => `条款没有限定 ${fields.join("、")}，请按实际情况改写`;

/** The name of a declared term; a rulebook's own term goes by its id. */
const nameOf = (vocabulary: Vocabulary, id: string) => TERMS[vocabulary].find((term) => term.id === id)?.zh ?? id;
const evidenceType = (kind: Evidence["kind"], id: string) => (kind === "case" ? id : nameOf(TYPE_VOCABULARY[kind], id));
const names = (vocabulary: Vocabulary, ids: readonly string[]) => ids.map((id) => nameOf(vocabulary, id)).join("、");
const texts = (all: readonly LocalText[]) => all.map((one) => one.zh).join("、");

const PARTY_TYPES: Readonly<Record<PartyType, string>> = {
  person: "人员",
  body: "机构",
  department: "部门",
  unit: "单位",
  organ: "外部机关",
};

const VOCABULARIES: Messages["vocabularies"] = {
  kinds: "单位类型",
  levels: "层级",
  functions: "部门职能",
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
};

const TYPES: Readonly<Record<string, string>> = {
  text: "文字",
  object: "一组“键: 值”",
  array: "列表",
  integer: "整数",
  number: "数字",
  boolean: "true 或者 false",
};

const waiverState = ({ term, until: last, daysLeft, covers, approvedBy }: WaiverNote) =>
  [
    ...(term === "expired" ? [`已于 ${last} 到期，此后到期的职责不再豁免`] : []),
    ...(term === "expiring" ? [daysLeft === 0 ? "今天到期" : `${last} 到期，还剩 ${daysLeft} 天`] : []),
    ...(covers === 0 ? ["这次所查的没有一项与之相符"] : []),
    `${approvedBy}批准`,
  ].join("；");

type RuleCode = Exclude<FindingCode, `duty-${string}` | `trigger-${string}` | `no-${string}`>;

/** What rules on records say, in sentences and in tables alike. */
const ruleTexts: Pick<Messages["findings"], RuleCode> = {
  // 对记录的规则：只说记录了什么、条款要求什么
  "case-lacks": ({ field }) => `案件没有写 ${field}，无法判定`,
  "leader-lacks": ({ field }) => `责任认定（leaders）没有写 ${field}，无法判定`,
  "bar-lacks": ({ field }) => `没有写 ${field}，无法判定是否在影响期内`,
  "nobody-held": ({ role }) => `当时没有记录谁担任${nameOf("roles", role)}，无法判定`,
  "record-lacks": ({ field }) => `记录没有写 ${field}，无法判定`,
  "record-holds": () => "记录符合条款",
  "record-no-evidence": () => "条款要求留有记录或者报告，这条记录没有附佐证（evidence）",
  "record-chaired": ({ chair }) => `记录的主持人是${chair}，不是条款所要求的人`,
  "record-last-spoken": ({ speaker }) => `最后发言的是${speaker}，不是条款所要求的人`,
  "record-not-commented": ({ names }) => `没有记录对这些人的点评：${names.join("、")}`,
  "record-not-attended": () => "出席者中没有条款所要求的机关",
  "record-not-about": ({ topics }) => `没有条款所要求的内容：${texts(topics)}`,
  "body-lacks": ({ field }) => `机构的组成没有写 ${field}，无法判定`,
  "record-led": ({ leader }) => `带队的是${leader}，不是条款所要求的人`,
  "record-handled": ({ names }) => `办理的是${names.join("、")}，不是条款所要求的人`,
  "record-done-by": ({ names }) => `记录写的是${names.join("、")}，不全是条款所要求的`,
  "record-not-joined": ({ names }) => `没有出席，也没有记为缺席：${names.join("、")}`,
  "record-not-withdrawn": ({ names }) => `有利害关系而没有回避：${names.join("、")}`,
  "record-methods": ({ used, least }) => `条款所列的方式用了 ${used} 种，应有 ${least} 种`,
  "record-disposed": ({ ways }) => `处置方式“${ways.join("、")}”不是条款所列的`,
  "record-steps": ({ steps }) => `这些步骤没有做到（没有、迟了、不是由应做的人做，或者没有写明意见）：${texts(steps)}`,
  "body-not-recorded": () => "unit.yaml 的 bodies 没有写这一机构由谁组成，无法判定",
  "body-holds": () => "机构的组成符合条款",
  "body-short": ({ head, deputies, deputyCount, members, departments, office }) =>
    [
      head === null ? "" : `${head}任组长，不是条款所要求的职务`,
      deputies.length === 0 ? "" : `应任副组长：${deputies.join("、")}`,
      deputyCount === null ? "" : `副组长应有一名，记录有 ${deputyCount} 名`,
      members.length === 0 ? "" : `应在其中：${members.join("、")}`,
      departments.length === 0 ? "" : `没有人在其中的部门：${departments.join("、")}`,
      office === null ? "" : `办公室设在${office}，不是条款所要求的`,
    ]
      .filter(Boolean)
      .join("；"),
  "portfolio-kept": () => "没有分管条款所限的部门",
  "portfolio-broken": ({ departments }) => `分管了条款所限的部门：${departments.join("、")}`,
  "scale-fits": () => "等次是条款所列的",
  "scale-other": ({ grade }) => `“${nameOf("grades", grade)}”不是条款所列的等次`,
  "votes-over": ({ votes, valid }) => `${votes} 票，超过有效票 ${valid} 张的三分之二`,
  "votes-under": ({ votes, valid }) => `${votes} 票，达不到有效票 ${valid} 张的三分之二`,
  "votes-short": ({ votes, valid }) => `${votes} 票，没有超过有效票 ${valid} 张的三分之二`,
  "votes-tie": ({ votes, valid }) => `${votes} 票，正好是有效票 ${valid} 张的三分之二，条款没有说到；请判断`,
  "votes-enough": ({ votes, valid }) =>
    `${votes} 票，超过有效票 ${valid} 张的三分之二；是否另有应评此等次的情形，请判断`,
  "votes-too-few": ({ votes, valid }) => `${votes} 票，达不到有效票 ${valid} 张的三分之二，条款要求评为最低等次`,
  "grade-fits": () => "等次与当年的案件、追责相符",
  "grade-barred": ({ cases }) => `当年的案件与这一等次不相符：${cases.join("、")}`,
  "grade-doubtful": ({ cases }) => `当年的案件是否容许这一等次，请判断：${cases.join("、")}`,
  "grade-case-lacks": ({ cases }) => `这些案件没有写 severity，无法判定：${cases.join("、")}`,
  "running-kept": () => "没有连续两年较差",
  "running-pursued": () => "连续两年较差，已有追责",
  "running-unknown": ({ year }) => `没有 ${year} 年的考核，无法判定是否连续两年较差`,
  "running-unpursued": ({ year }) => `${year} 年和次年连续两年较差，没有记录追责`,
  "bears-labelled": ({ responsibility }) => `责任类型已经写明：${nameOf("responsibilities", responsibility)}`,
  "bears-right": () => "所负的责任符合条款",
  "bears-nothing": () => "有记录反对，没有追究",
  "bears-missing": ({ asked }) =>
    `条款要求追究${asked.length > 0 ? `其${names("responsibilities", asked)}` : ""}，案件的 leaders 没有记录`,
  "bears-no-fault": ({ asked }) =>
    `认定无责，而条款要求其${asked.length > 0 ? `负${names("responsibilities", asked)}` : "负责"}；请判断`,
  "bears-other": ({ asked, responsibility }) =>
    `记录是${nameOf("responsibilities", responsibility)}，条款要求${names("responsibilities", asked)}`,
  "bears-dissenter": () => "有记录反对，条款不要求其负责，而已追责",
  "bears-objected": () => "有记录反对；主要负责人、分管者反对的是否免责，条款没有说到，请判断",
  "ground-listed": ({ grounds }) => `追究情形：${texts(grounds)}`,
  "ground-unlisted": ({ grounds }) => `追究情形“${texts(grounds)}”是否条款所列，请判断`,
  "factor-listed": () => "有条款所列的情节",
  "factor-weighed": ({ adjustment }) =>
    adjustment === null ? "有这一情节，没有据以调整" : `已据以${nameOf("adjustments", adjustment)}`,
  "factor-unweighed": ({ adjustment, asked }) =>
    `条款要求${names("adjustments", asked)}，记录是${nameOf("adjustments", adjustment)}`,
  "factor-further": ({ adjustment, asked }) =>
    `条款只说${names("adjustments", asked)}，记录是${nameOf("adjustments", adjustment)}；请判断`,
  "factor-contrary": () => "从宽、从严的情节都有，请判断",
  "adjusted-without-factor": ({ adjustment }) =>
    `记录是${nameOf("adjustments", adjustment)}，没有写条款所列的情节；请判断`,
  "authority-right": () => "由条款所定的机关决定",
  "authority-other": ({ names: deciders }) => `由${deciders.join("、")}决定，不是条款所定的机关`,
  "authority-unknown": ({ names: deciders }) => `“${deciders.join("、")}”是否条款所定的机关，请判断`,
  "moved-held": () => "职务已变动，仍然追责",
  "moved-cleared": () => "职务已变动，认定无责，没有以此为由",
  "moved-spared": ({ grounds }) => `职务变动不得作为不追究的理由，记录的理由是：${texts(grounds)}`,
  "measure-listed": ({ measures }) => `追责方式：${names("measures", measures)}`,
  "measure-unlisted": ({ measures }) => `条款没有列出的方式：${names("measures", measures)}；请判断`,
  "measure-missing": ({ measures }) => `条款要求有其中一种，记录没有：${names("measures", measures)}`,
  "account-present": () => "已有责任认定",
  "account-missing": () => "条款要求认定其责任（追责或者无责），案件的 leaders 没有记录",
  "account-open": ({ until: last }) => `尚无责任认定；${last} 以前视为仍在办理`,
  "account-discretion": () => "条款要求视情追究，没有记录是否追究；请判断",
  "ladder-fits": () => "措施与情节相当",
  "ladder-heavier": ({ measures }) => `措施重于情节所对应的档次：${names("measures", measures)}`,
  "ladder-lighter": ({ measures }) => `只有较轻的措施：${names("measures", measures)}；是否有从轻、减轻的理由，请判断`,
  "ladder-own-missing": ({ measures }) => `没有记录这一情节所要求的措施：${names("measures", measures)}`,
  "ladder-swapped": ({ measures }) => `班子与个人的措施不能互换：${names("measures", measures)}`,
  "ladder-no-tier": ({ severity }) => `条款没有与“${nameOf("severities", severity)}”对应的档次；请判断`,
  "bar-kept": () => "不在影响期内，或者不属于所限事项",
  "bar-honour": ({ year }) => `${year} 年被追责，当年评优或者受表彰`,
  "bar-broken": ({ since, free }) => `${since} 被追责，影响期至 ${free} 之前`,
  "bar-level": ({ since }) => `${since} 被追责以后另有任职，请判断是否高于追责以前的职务`,
};

/** Places of a record, with their keys. */
const PLACES: Readonly<Record<SlotName, string>> = {
  from: "报告者（from）",
  to: "报送对象（to）",
  by: "实施者（by）",
  with: "对象（with）",
  chair: "主持人（chair）",
  subject: "考核对象（subject）",
  departments: "面向的部门（departments）",
};
const NAMED = 4;
/** The names of parties, each once, the first few of many. */
const namesOf = (parties: readonly Party[]) => {
  const names = [...new Set(parties.map((party) => party.name.zh))];
  return names.slice(0, NAMED).join("、") + (names.length > NAMED ? `等 ${names.length} 个` : "");
};

export const zh: Messages = {
  language: "zh",
  statuses: {
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
  },
  partyTypes: PARTY_TYPES,
  vocabularies: VOCABULARIES,
  cadences: { month: "每月", "even-months": "每双月", quarter: "每季度", "half-year": "每半年", year: "每年" },
  problems: {
    "unreadable-folder": ({ reason }) => `文件夹读不了（${why(reason)}）；请检查权限`,
    "unreadable-file": ({ reason }) => `文件读不了（${why(reason)}）；请检查权限，或者链接指向的文件是否还在`,
    "link-loop": () => "链接绕回了自己，成了死循环；请删去这个链接",
    "not-utf8": ({ seems }) =>
      `不是 UTF-8 编码${seems ? `，看来是 ${seems}` : ""}；请用编辑器“另存为”UTF-8（带不带 BOM 都可以）`,
    "unknown-kind": ({ kind, nearest }) =>
      `${quote(kind)}不是台账的种类${near(nearest)}；这个文件没有读。请以种类开头命名，如 talks.yaml、meetings-2025.yaml`,
    "file-outside-unit": () =>
      "这个台账文件不在任何单位的文件夹里（同级和上级文件夹都没有 unit.yaml），其中的记录会丢失；请移到单位的文件夹里",
    "no-unit": () => "这里没有单位：文件夹里要有 unit.yaml。可以用 audit init 建一个新台账",
    "broken-yaml": ({ yaml }) => `YAML 写法有误：${YAML_ERRORS[yaml] ?? `解析不了（${yaml}）`}`,
    "full-width-colon": ({ key }) => `${quote(key)}后面是全角冒号“：”；请改为半角冒号加一个空格，如 ${key}: …`,
    "no-space": ({ key }) => `${quote(key)}的冒号后面要有一个空格，如 ${key}: …`,
    "key-without-value": ({ key }) => `${quote(key)}后面没有值；键与值之间用半角冒号加一个空格，值里有逗号时要加引号`,
    "alias-bomb": ({ limit }) => `别名（*）层层展开后超过 ${limit} 项，或者引用了自己；请把内容直接写出来`,
    "long-number": ({ text }) => `${text} 位数太多，会被别的程序当作数字而丢失末几位；请加引号：'${text}'`,
    "tag-not-allowed": ({ tag }) => `不能使用标签 ${tag}；请删去，直接写值`,
    "not-a-list": () => "文件应当是记录的列表：每条记录以“- ”开头",
    "not-a-map": () => "unit.yaml 应当是一组“键: 值”，如 id: my-unit",
    "empty-record": () => "这条记录是空的；请填写，或者删去这个“-”",
    "unknown-key": ({ key, nearest }) => `没有 ${quote(key)} 这个键${near(nearest)}`,
    "missing-field": ({ field }) => `缺少必填的 ${field}`,
    "wrong-type": ({ expected }) => `这里应当是${TYPES[expected] ?? expected}`,
    "bad-day": ({ text, suggestion }) =>
      `${quote(text)}不是日期；${suggestion ? `请写作 ${suggestion}` : "日期写作 YYYY-MM-DD，且须是日历上有的日子"}`,
    "bad-covers": ({ text }) => `${quote(text)}不是时段；请写作 2025、2025-H1、2025-Q3 或者 2025-06`,
    "bad-identifier": ({ text }) => `${quote(text)}不能作编号；编号只用小写字母、数字和连字符，如 wang-jianguo`,
    "bad-record-id": ({ text }) =>
      `${quote(text)}不能作记录编号；编号里不能有空格和斜线（别的单位的记录才写作 单位/编号）`,
    "reserved-identifier": ({ text }) => `${quote(text)}是机构、机关关系或者词语的编号，不能再作别的编号；请换一个`,
    "bad-value": ({ text, allowed }) => `${quote(text)}不对；可以写：${allowed}`,
    "empty-value": () => "这里不能是空的",
    "bad-number": ({ minimum }) => `数字不能小于 ${minimum}`,
    "unknown-term": ({ vocabulary, text, nearest, allowed }) =>
      `${quote(text)}不是${VOCABULARIES[vocabulary]}${near(nearest)}${nearest === null ? `；可以写：${allowed.map((term) => term.zh).join("、")}` : ""}`,
    "unknown-party": ({ expected, text, nearest }) =>
      `找不到${quote(text)}：这里应当是${expected.map((type) => PARTY_TYPES[type]).join("、")}的名称或者编号${near(nearest)}`,
    "several-names": ({ text, list }) => `${quote(text)}看来是几个名称；请写成列表：[${list.join(", ")}]`,
    "shared-name": ({ text, ids }) => `${quote(text)}不止一个；请写编号：${ids.join(" 或者 ")}`,
    "to-before-from": ({ from, to }) => `结束日 ${to} 早于开始日 ${from}`,
    "overlapping-posts": ({ person, role, until: end }) =>
      `${person}的两个${nameOf("roles", role)}任职时间重叠且分管（所在）部门相同；请给前一个写上 to（最后一日）${end ? `，它现在止于 ${end}` : ""}`,
    "duplicate-id": ({ id, first }) => `编号${quote(id)}已用于 ${first}；请换一个`,
    "unknown-regulation": ({ text, nearest }) =>
      `没有${quote(text)}这部法规的规则书${near(nearest)}；可用 audit rules 查看有哪些`,
    "no-regulations": () => "单位没有写适用的法规；请写 regulations: [法规编号]，可用 audit rules 查看有哪些",
    "evidence-leaves-ledger": ({ path }) =>
      `佐证路径${quote(path)}指到了台账之外；请把材料放在台账里，写相对于本文件的路径`,
    "waiver-without-unit": () => "这个豁免文件不在单位的文件夹里；每条豁免要写 unit: 单位编号",
    "waiver-of-another-unit": ({ text }) =>
      `这条豁免写的单位${quote(text)}不是本文件夹的单位；请移到那个单位的文件夹里`,
    "unknown-clause": ({ regulation, text, nearest }) => `${regulation} 没有第${quote(text)}条职责${near(nearest)}`,
    "unknown-reference": ({ what, text, nearest }) => `${what}：规则书里没有${quote(text)}${near(nearest)}`,
    "bad-schedule": () => "every、window、due 三者要写一个，且只写一个",
    "no-such-path": ({ path }) => `没有 ${quote(path)}；路径相对于本文件`,
    "unmatched-rulebook": ({ path }) =>
      `${quote(path)} 里的法规不适用于任何单位；适用的法规写在 unit.yaml 的 regulations 里`,
    "unmatched-reading": ({ text, nearest }) =>
      `没有规则书对 ${quote(text)} 留有理解的余地${near(nearest)}；这项设置没有作用`,
    "unmatched-reading-field": ({ field, id, has }) =>
      `${quote(id)} 这一理解没有 ${quote(field)}${has.length > 0 ? `，只有 ${has.join("、")}` : "，也没有别的值可改"}；这项设置没有作用`,
  },
  findings: {
    "duty-met": ({ required, found, on }) => `已于 ${on} 完成${times(found, required)}`,
    "duty-late": ({ required, found, due, on, daysLate }) =>
      `应于 ${due} 前完成，实际 ${on} 完成，晚 ${daysLate} 天${times(found, required)}`,
    "duty-gap": ({ required, found, due, daysPast }) =>
      found === 0
        ? `应于 ${due} 前完成${required > 1 ? ` ${required} 次` : ""}，没有记录，已过 ${daysPast} 天`
        : `应于 ${due} 前完成 ${required} 次，只有 ${found} 次，已过 ${daysPast} 天`,
    "duty-due-soon": ({ required, found, due, daysLeft }) =>
      `应于 ${due} 前完成，${until(daysLeft)}${times(found, required)}`,
    "duty-pending": ({ required, found, due, daysLeft }) =>
      `应于 ${due} 前完成，${until(daysLeft)}${times(found, required)}`,
    "duty-waived": ({ reason, approvedBy, until: last, file, line }) =>
      `已豁免：${reason}（${approvedBy}批准，至 ${last}，见 ${file}:${line}）`,
    "trigger-without-id": () =>
      "起因的记录没有编号（id），无法判定哪些记录是针对它的；请给它编号，并在相关记录的 about 里写上",
    "trigger-without-severity": () => "案件没有写情节（severity），无法判定是否须办",
    "no-subordinates": () => "没有下级单位，不适用",
    "no-case-measure": () => "时段内没有处理过案件，不适用",
    ...ruleTexts,
  },
  notes: {
    "duty-met": ({ on }, evidence) => `${on} ${places(evidence)}`,
    "duty-late": ({ on, daysLate }, evidence) => `晚 ${daysLate} 天：${on} ${places(evidence)}`,
    "duty-gap": ({ daysPast }, evidence) =>
      `已过 ${daysPast} 天${evidence.length > 0 ? `，已有 ${places(evidence)}` : ""}`,
    "duty-due-soon": ({ daysLeft }) => until(daysLeft),
    "duty-pending": ({ daysLeft }) => until(daysLeft),
    "duty-waived": ({ reason, approvedBy, until: last }) => `${reason}（${approvedBy}批准，至 ${last}）`,
    "trigger-without-id": () => "起因的记录缺 id",
    "trigger-without-severity": () => "案件缺 severity（情节）",
    "no-subordinates": () => "没有下级单位",
    "no-case-measure": () => "时段内没有处理过案件",
    ...ruleTexts,
  },
  report: {
    title: (asOf, year) => `履责审计　截至 ${asOf}　${year} 年度`,
    ledger: (units, files, records) => `台账：${units} 个单位，${files} 个文件，${records} 条记录`,
    total: (count) => `共 ${count} 项：`,
    count: (status, count) => `${status} ${count}`,
    comma: "，",
    allInOrder: "没有缺口、逾期和临期事项。",
    headings: {
      status: "状态",
      clause: "条款",
      what: "事项",
      who: "责任者 → 对象",
      when: "时段、期限",
      count: "次数",
      note: "说明",
    },
    unit: (name, id) => `■ ${name}（${id}）`,
    regulation: (title, id) => `《${title}》 ${id}`,
    due: (day) => `至 ${day}`,
    interpretations: "理解：",
    window: (from, to) => `${from} 至 ${to}`,
    readAs: {
      grace: (days) => `期满后 ${days} 日以内`,
      within: (days) => `${days} 日以内`,
      times: (n) => `至少 ${n} 次`,
    },
    waivers: "请看看这些豁免：",
    waiver: (note) => `${note.file}:${note.line}　${note.regulation} ${note.clause}：${waiverState(note)}`,
    interpretation: (words, reading, clauses) => `“${words}”按“${reading}”理解（${clauses.join("、")}）`,
    afterAsOf: (count, list) => `截至日以后的记录 ${count} 条，没有计入：${list.join("、")}`,
    next: "下一步：",
    nextDueSoon: (count, day) => `· ${count} 项临期，最早 ${day} 到期，先办这些`,
    nextGaps: (count, mendable) => `· ${count} 项缺口：做过而没有登记的请补登；${missed(count, mendable)}`,
    nextRecords: (breaches, open) =>
      `· ${[breaches > 0 ? `${breaches} 项违反` : "", open > 0 ? `${open} 项待核或者无法判定` : ""].filter(Boolean).join("，")}：核对记录，补写缺少的字段，请有权的人判断`,
    nextRule: (regulation, clause) => `· 看一项职责的要求：audit rules ${regulation} ${clause}`,
    nextAll: "· 看全部职责和依据：加 --all",
  },
  csv: {
    headings: {
      unit: "单位编号",
      unitName: "单位",
      regulation: "法规",
      clauseName: "条款",
      clause: "条款编号",
      title: "事项",
      requirement: "要求",
      holder: "责任者",
      counterpart: "对方",
      recipient: "报送对象",
      period: "时段",
      from: "起",
      to: "止",
      due: "期限",
      status: "状态",
      required: "应有次数",
      found: "已有次数",
      daysLate: "逾期天数",
      message: "说明",
      evidence: "依据",
      interpretations: "理解",
      id: "编号",
    },
    period: (label) => {
      const [year, part] = [label.slice(0, 4), label.slice(5)];
      if (/^\d{4}$/.test(label)) return `${year}年`;
      if (/^\d{4}-H[12]$/.test(label)) return `${year}年${part === "H1" ? "上" : "下"}半年`;
      if (/^\d{4}-Q[1-4]$/.test(label)) return `${year}年第${part.slice(1)}季度`;
      if (/^\d{4}-\d\d$/.test(label)) return `${year}年${Number(part)}月`;
      if (/^\d{4}-\d\d-\d\d$/.test(label))
        return `${year}年${Number(part.slice(0, 2))}月${Number(part.slice(3))}日期限`;
      return label;
    },
  },
  rules: {
    headings: { id: "编号", title: "名称", obligations: "职责", clause: "条款", schedule: "时限" },
    triggers: {
      case: "案件",
      event: "事件",
      meeting: "会议",
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
    },
    fields: { topics: "议题", form: "形式", regular: "例会", covers: "所涉时段", any: "不限" },
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
    every: (cadence, n, grace) =>
      `${cadence}${n > 1 ? `至少 ${n} 次` : ""}${grace === null ? "" : `，按所涉时段计，期满后 ${grace} 天内`}`,
    window: (from, to, n) => `每年 ${from} 至 ${to}${n > 1 ? `，至少 ${n} 次` : ""}`,
    after: (records, within) => `在${records}之后 ${within} 天内`,
    before: (records, within) => `在${records}之前${within === null ? "，自上一次以来" : ` ${within} 天内`}`,
    dueBy: (opens, due, n) => `每年 ${due} 前（${opens} 起）${n > 1 ? `，至少 ${n} 次` : ""}`,
    tested: (regulation, cases, expectations) => `${regulation}：${cases} 个例子，${expectations} 项预期，全部符合`,
    uncovered: (clause, side) => `${clause} 没有${side === "met" ? "已完成" : "未完成"}的例子`,
    differs: (place, example, finding, expected, actual) =>
      `${place}：例子“${example}”：${finding} 预期为 ${expected}，实际为 ${actual}`,
    none: "没有这项职责",
  },
  coverage: {
    clause: "条款",
    class: "类别",
    what: "内容",
    check: "由什么核对",
    classes: {
      frequency: "周期",
      deadline: "期限",
      trigger: "触发",
      "record-rule": "记录规则",
      advisory: "提倡",
      qualitative: "定性",
      general: "总则",
    },
    open: "尚未编入",
    own: "原文编号",
    sum: (regulation, rows, checkable, checked, advisory) =>
      `${regulation}：${rows} 条，可核对 ${checkable} 条，已核对 ${checked} 条；提倡 ${advisory} 条（--advisory 列出台账里有多少）`,
    advisory: {
      title: (asOf, year) => `提倡的条款　截至 ${asOf}　${year} 年度：只列记录数，不作评判`,
      records: "说的是哪些记录",
      count: "记录数",
      noSuchRecord: "台账没有这类记录",
      any: (kind) => `各类${kind}`,
      about: (records, topics) => `${records}（议题：${topics.join("、")}）`,
      comma: "、",
      sum: (regulation, rows, recorded, without, outside) =>
        `${regulation}：提倡 ${rows} 条，有记录的 ${recorded} 条，还没有记录的 ${without} 条，台账没有这类记录的 ${outside} 条`,
    },
    noList: (regulation) => `${regulation} 没有逐条清单（规则书旁的 clauses.yaml）`,
  },
  explain: {
    lacks: {
      type: ({ kind, type, types }) =>
        `类型是${evidenceType(kind, type)}，要的是${types.map((one) => evidenceType(kind, one)).join("或者")}`,
      early: ({ days, first }) => `早了 ${days} 天：${first} 起的才算`,
      late: ({ days, last, covers }) =>
        `晚了 ${days} 天：${last} 止的才算${covers === null ? "" : `；做的若是这一期的，写明 covers: ${covers} 就算`}`,
      covers: ({ covers, expected }) => `所涉时段（covers）是 ${covers}，要的是 ${expected.join("或者")}`,
      topic: ({ topics }) => `议题（topics）里没有${topics.map((one) => nameOf("topics", one)).join("或者")}`,
      form: ({ form, expected }) =>
        `形式（form）${form === null ? "没有写" : `是${nameOf("forms", form)}`}，要的是${nameOf("forms", expected)}`,
      regular: ({ expected }) => (expected ? "记作不是例会（regular: false），要的是例会" : "记作例会，要的不是例会"),
      slot: ({ slot, named, expected }) => {
        if (named.length === 0) return `没有写${PLACES[slot]}，要的是${namesOf(expected)}`;
        if (expected.length === 0) return `${PLACES[slot]}是${namesOf(named)}，不是所要求的`;
        if (slot === "to") return `没有报送${namesOf(expected)}，只报送了${namesOf(named)}`;
        return `${PLACES[slot]}是${namesOf(named)}，不是${namesOf(expected)}`;
      },
      service: ({ slot, who, from, to }) =>
        `${PLACES[slot]}是${who.name.zh}，只有${from === "0001-01-01" ? "" : `${from} 起`}到 ${to} 在任时做的才算`,
      trigger: ({ names }) =>
        names.length === 0 ? "起因的记录没有编号，about 无从写起" : `about 里没有写 ${names.join("、")}`,
      own: () => "案件自己记的 reported 在这里不算，要另有一条记录",
    },
    labels: {
      id: "编号",
      unit: "单位",
      requirement: "要求",
      who: "责任者",
      period: "时段",
      due: "期限",
      evidence: "凭据",
      what: "内容",
      class: "类别",
      reason: "不核对",
    },
    status: (status, sentence) => `${status}：${sentence}`,
    period: (label, from, to) => `${label}（${from} 至 ${to}）`,
    reading: (words, reading, id) => `理解：“${words}”按“${reading}”理解（${id}）`,
    change: (file) => `要改，在台账根目录的 ${file} 里写（数值换成本单位的）：`,
    changeInRulebook: (regulation) =>
      `这一理解没有可调的数值；要改，把 ${regulation} 的规则书放进台账的 regulations/ 文件夹，改其中的这一条`,
    records: (found, required) => (required === null ? "所判断的记录：" : `计入的记录（${found}/${required}）：`),
    noRecords: "没有",
    standings: { "in-time": "按期", late: "逾期", "same-day": "与前一条同日，不另算一次", judged: "" },
    nearMisses: "相近而没有计入的记录：",
    elsewhere: "（已计入这一条的另一项）",
    moreNearMisses: (count) => `另有 ${count} 条`,
    remedy: (from, to, required) =>
      `这样的记录可以满足${required > 1 ? `（要 ${required} 条，日期各不相同）` : ""}，日期按实际，在 ${from} 至 ${to} 之间：`,
    openFields: (fields) => `条款没有说死，请按实际填写：${fields.join("、")}`,
    text: (place) => `原文（${place}）：`,
    articleOnly: (clause, place) => `原文里没有找到${clause}，这是全条（${place}）：`,
    notInText: (clause, file) => `${quote(file)} 里没有找到${clause}`,
    asOf: (day, year) => `截至 ${day}　${year} 年度`,
    total: (duties, counts) => `共 ${duties} 项：${counts}`,
    noDuties: (year) => `${year} 年度没有这一条的职责或者要核对的记录`,
    bindsNobody: (regulation) => `${regulation} 不适用于台账里的任何单位`,
    unchecked: {
      frequency: "尚未编入规则书",
      deadline: "尚未编入规则书",
      trigger: "尚未编入规则书",
      "record-rule": "尚未编入规则书",
      advisory: "提倡的事，没有写明次数和期限，少了也不算缺口",
      qualitative: "定性的要求，台账的记录证明不了做到没有",
      general: "总则、原则一类，没有可以核对的事",
    },
    seeOne: (id) => `看其中一项：audit explain ${id}`,
    malformed: (text, example) =>
      `${quote(text)} 不是完整的编号；请写问题的编号（单位/法规/条款/…），或者法规和条款两个词，如 ${example ?? "my-county 3.1"}`,
    unknownRegulation: (text, nearest, known) =>
      `没有 ${quote(text)} 这部法规${near(nearest)}；编号写“法规 条款”，法规有：${known.join("、")}`,
    ledgerFirst: (text) => `${quote(text)} 是文件夹；台账写在编号之后：audit explain 法规 条款 ${text}`,
    unknownClause: (regulation, text, nearest) =>
      `${regulation} 没有 ${quote(text)} 这一条${near(nearest)}；全部条款见 audit coverage ${regulation}`,
    unknownFinding: (text, nearest) =>
      `没有编号为 ${quote(text)} 的职责${nearest === null ? "；编号见 audit check --format json --all" : `，最接近的是 ${nearest}`}`,
    badText: (path, problem) => `--text ${quote(path)}：${problem}`,
  },
  due: {
    title: (asOf, within, last) => `近期到期　截至 ${asOf}　${within} 天以内（至 ${last}）`,
    count: (duties) => `共 ${duties} 项职责到期，最早的在前：`,
    none: "没有到期的职责。",
    nearness: { near: "紧迫", soon: "临近", later: "稍后" },
    day: (day, left, nearness) => `${day}　${until(left)}　${nearness}`,
    item: (clause, what, who, count, unit) =>
      [unit, clause, what, who, count === "" ? "" : `已有 ${count}`].filter(Boolean).join("　"),
    record: (kind, open) => `${kind}.yaml${open.length > 0 ? `；${zhOpen(open)}` : ""}`,
    open: (fields) => zhOpen(fields),
    next: (day, left, what, who) => `下一项 ${day} 到期（${until(left)}）：${what}　${who}`,
    overdue: (count) => `另有 ${count} 项已过期，现在补办计为逾期：audit plan 列出怎样补办`,
    hint: "写上日期（date），把记录贴进台账即可；一件事能同时完成几项的，见 audit plan",
    headings: {
      due: "期限",
      daysLeft: "剩余天数",
      nearness: "远近",
      unit: "单位编号",
      unitName: "单位",
      regulation: "法规",
      clauseName: "条款",
      clause: "条款编号",
      title: "事项",
      requirement: "要求",
      holder: "责任者",
      counterpart: "对方",
      recipient: "报送对象",
      period: "时段",
      required: "应有次数",
      found: "已有次数",
      kind: "台账",
      record: "待填记录",
      open: "条款不限的字段",
      id: "编号",
    },
  },
  plan: {
    title: (asOf, year) => `履责计划　截至 ${asOf}　${year} 年度`,
    comma: "，",
    and: "、",
    inTime: (duties, acts) => `还能按时完成的职责 ${duties} 项，最少办 ${acts} 件事：`,
    nothing: "没有还能按时完成的职责。",
    heuristic: (acts, least) => `（事项太多，没有穷尽比较：${acts} 件未必最少，但不会少于 ${least} 件）`,
    lateOnly: (duties, acts) =>
      `只能补办的职责 ${duties} 项，补办计为逾期，不算完成${acts > 0 ? `；另办 ${acts} 件事：` : "："}`,
    lost: (count, clauses) => `补办也不再计入的 ${count} 项：${clauses}`,
    by: (day) => `${day} 前　`,
    meets: (clauses) => `完成：${clauses}`,
    late: (clauses) => `补办（计为逾期）：${clauses}`,
    rides: (number, clauses) => `随上面第 ${number} 件一并补办（计为逾期）：${clauses}`,
    on: (topics) => `（${topics}）`,
    chaired: (names) => `${names}主持`,
    covers: (time) => `所涉时段 ${time}`,
    about: (records) => `针对 ${records}`,
    heard: (from, type, covers) => `${from}的${type}${covers === null ? "" : `（${covers}）`}`,
    hearing: (reports) => `会上听取${reports}`,
    separately: (count) => `逐人进行，共 ${count} 次`,
    paste: "要直接贴进台账的记录：加 --format yaml（日期为最迟之日，办后请改为实际日期）",
  },
  calendar: {
    name: "履责期限",
    summary: (what, who, state) => `${state === "" ? "" : `【${state}】`}${what}：${who}`,
    period: (from, to) => `时段：${from} 至 ${to}`,
  },
  recordKinds: {
    meetings: "会议",
    talks: "谈话",
    reports: "报告",
    activities: "活动",
    assessments: "考核",
    cases: "案件",
    events: "事件",
    appointments: "任免奖励",
    waivers: "豁免",
  },
  caseView: {
    title: (label, title) => `案件 ${label}${title === null ? "" : `　${title}`}`,
    listComma: "、",
    scope: (unit, id, asOf, years) => `${unit}（${id}）　截至 ${asOf}　查阅 ${years.join("、")} 年度的结果`,
    nothingAsked: "所查的法规没有因本案要求什么",
    facts: "案情",
    oversight: (on, departments) => `当时由谁分管（${[on, ...departments].join("，")}）`,
    leaders: "责任认定",
    records: "与本案有关的记录",
    section: (title, id, superior) => `《${title}》 ${id}${superior === null ? "" : `　上级单位：${superior}`}`,
    fields: {
      found: "发现",
      occurred: "发生",
      subject: "当事人",
      post: "当时职务",
      statedPost: "案件所记职务",
      department: "部门",
      category: "类别",
      severity: "情节",
      flags: "标记",
      measures: "处理措施",
      status: "状态",
      reported: "已报告",
      decision: "有关决策",
      mitigating: "从轻情形",
      aggravating: "从重情形",
      about: "所涉记录",
      concluded: "结案",
      place: "记录在",
    },
    overseers: { head: "部门负责人", overseer: "分管领导", branchSecretary: "党支部书记" },
    notRecorded: "没有记录",
    noDepartment: "案件没有写部门，也查不到当事人当时所在的部门",
    nobody: "台账没有记录谁任此职",
    noLeaders: "没有记录（leaders）",
    post: (role, departments) => (departments.length > 0 ? `${departments.join("、")}${role}` : role),
    measure: (type, date, last) => `${type}（${date}${last === null ? "" : `，影响期至 ${last}`}）`,
    reportedTo: (to, date) => `${to.join("、")}（${date}）`,
    decision: (mode, by, dissent) =>
      [mode ?? "没有写方式", by.join("、"), dissent.length > 0 ? `${dissent.join("、")}反对` : ""]
        .filter(Boolean)
        .join("；"),
    ground: "理由",
    decidedBy: "决定者",
    of: (word, values) => `${word}：${values.join("、")}`,
    open: (count) => `尚待办理或者判断：${count} 项`,
    settled: (count) => `其余：${count} 项`,
    bars: (count) => `影响期：${count} 项`,
    asks: "要求",
    who: "责任者",
    due: "期限",
    tier: "档次",
    tierOf: (severity, measures) => `${severity}：${measures.join("、")}`,
    shows: "记录",
    lasts: "期间",
    barSpan: (since, last, state) =>
      last === null
        ? `${since} 起，止日没有记录（处分的 until）`
        : `${since} 至 ${last}，${state === "over" ? "已满" : "尚在期内"}`,
    inBar: "期内",
    noneInBar: "没有任免奖励和考核的记录",
    nothing: "没有因本案要求什么",
    unbound: "所查的法规都不适用于本单位",
    unknown: (text, nearest) => `台账里没有案件 ${quote(text)}${near(nearest)}`,
    several: (text, ids) => `案件 ${quote(text)} 不止一个单位有；请写 ${ids.join(" 或者 ")}`,
    later: (text, date, asOf) =>
      `案件 ${quote(text)} 的日期是 ${date}，在截至日 ${asOf} 之后；请用 --as-of 写更晚的日子`,
  },
  baseline: {
    fileHead:
      '已知的问题：audit check --baseline 会把它们记为已知。可以给任何一项加 note: "…"；audit baseline prune 删去不再相符的。',
    none: "--strict-baseline 要有基线；请加 --baseline 文件",
    noFile: (named, path) => `${named}：没有 ${quote(path)} 这个文件；可以用 audit baseline write ${path} 写一个`,
    nothingToPrune: (path) => `没有 ${quote(path)} 这个文件；可以用 audit baseline write ${path} 写一个`,
    version: (path, version, expected) =>
      version === null
        ? `${quote(path)} 不是基线文件（没有 schema: ${expected}）；请换一个文件`
        : `${quote(path)} 是 ${quote(version)}，不是 ${expected}；请用 audit baseline write 另写一个文件`,
    stale: (id, now) => `${id} 不再相符（${now === null ? "已没有这一项" : `现为${now}`}）`,
    staleSum: (count, path) => `基线里有 ${count} 项不再相符：audit baseline prune ${path} 可以删去`,
    written: (path, entries, added, removed) => `${path}：已知 ${entries} 项（新增 ${added}，删去 ${removed}）`,
  },
  config: {
    setting: "设置",
    value: "值",
    from: "来自",
    nothing: "—",
    usual: "默认",
    noFile: "台账文件夹里没有 audit.config.yaml",
    file: (path) => `设置：${path}`,
  },
  diff: {
    title: (before, after) => `${before} 至 ${after} 的变化`,
    sum: (opened, changed, closed, unchanged) => `新增 ${opened}，变化 ${changed}，销去 ${closed}，不变 ${unchanged}`,
    opened: "新增：",
    changed: "变化：",
    closed: "销去：",
    absent: "不在其中",
    asked: { year: "年度", regulations: "法规", units: "单位" },
    differentlyAsked: (what) => `两份结果所查的${what.join("、")}不同，有些增减只是因此而来`,
    unreadable: (path, reason) => `${quote(path)} 读不了（${why(reason)}）`,
    noResult: (path, schema) =>
      `${quote(path)} ${schema === null || schema === "audit-result/1" ? "不是完整的" : `是 ${quote(schema)}，不是`} audit-result/1；可以这样得到：audit check --format json -o ${path}`,
  },
  cli: {
    error: "错误",
    failed: (text) => `错误：${text}`,
    warning: "注意",
    problems: (errors) => `共 ${errors} 处错误`,
    noReport: "改正以后才能出缺口报告；要先看其余记录的结果，加 --keep-going",
    valid: (units, files, records) => `没有错误：${units} 个单位，${files} 个文件，${records} 条记录`,
    notADay: (option, text) => `${option} ${quote(text)} 不是日期；请写作 YYYY-MM-DD，如 2025-12-31`,
    notAYear: (text) => `--year ${quote(text)} 不是年份；请写四位数字，如 2025`,
    notANumber: (option, text) => `${option} ${quote(text)} 不是天数；请写数字，如 30`,
    noSuchFile: (option, path) => `${option}：没有 ${quote(path)} 这个文件`,
    severalConfigs: (paths) => `有几个设置文件（${paths.join("、")}）；请用 --config 选定一个`,
    formatForSeveral: "写几个文件时，格式由各自的扩展名决定；请去掉 --format",
    unknownEnding: (path, known) =>
      `从 ${quote(path)} 的扩展名看不出格式；请用 ${known.join("、")} 结尾，或者加 --format`,
    sameOutput: (path) => `-o 两次写了 ${quote(path)}；请换一个文件名`,
    pipeClosed: "报告还没有写完，读取的一方就关闭了管道",
    notOneOf: (option, text, allowed) => `${option} ${quote(text)} 不对；可以写：${allowed.join("、")}`,
    noSuchFolder: (path) => `没有 ${quote(path)} 这个文件夹`,
    notAFolder: (path) => `${quote(path)} 不是文件夹；请写台账所在的文件夹`,
    noSuchRulebook: (path) => `${quote(path)} 不是规则书：应当是 .yaml 文件，或者含有 rulebook.yaml 的文件夹`,
    unknownRegulation: (text, nearest, known) =>
      `没有 ${quote(text)} 这部法规${near(nearest)}；已有：${known.join("、")}（台账路径请写在选项之前）`,
    unknownUnit: (text, nearest) => `台账里没有 ${quote(text)} 这个单位${near(nearest)}`,
    unknownClause: (regulation, text, nearest) => `${regulation} 没有 ${quote(text)} 这一条职责${near(nearest)}`,
    bindsNobody: (regulation) => `${regulation} 不适用于所选的任何单位；适用的法规写在 unit.yaml 的 regulations 里`,
    notDays: (option, text, most) => `${option} ${quote(text)} 不是天数；请写 0 至 ${most} 天，如 30d、4w`,
    nearAfterSoon: (near, soon) => `--near（${near} 天）不能大于 --soon（${soon} 天）；请写如 --near 7d --soon 30d`,
    unknownHolder: (text, nearest) =>
      `台账里没有叫 ${quote(text)} 的人员、部门或者机构${near(nearest)}（台账路径请写在选项之前）`,
    sharedHolder: (text, ids) => `${quote(text)} 不止一人；请写编号：${ids.join(" 或者 ")}`,
    nothingToAudit: "没有可查的：所选的法规不适用于所选的任何单位",
    outputIsInput: (path) => `${quote(path)} 是这次读入的文件，不能覆盖；请换一个文件名`,
    cannotWrite: (path, reason) => `${quote(path)} 写不了（${why(reason)}）`,
    internal: (detail) => `程序内部出错：${detail}。请把这一行和所用的台账报告给维护者；设 AUDIT_DEBUG=1 可看到细节`,
    notEmpty: (path) => `${quote(path)} 已有内容；请写一个新的文件夹`,
    created: (path, files) => `已在 ${path} 建立台账：${files.join("、")}\n接着运行：audit check ${path}`,
    unknownOption: (text, nearest) => `没有 ${text} 这个选项${near(nearest)}。`,
    unknownCommand: (text, nearest) => `没有 ${quote(text)} 这个命令${near(nearest)}。`,
    missingArgument: (text) => `缺少 ${text}。`,
    tooManyArguments: "参数太多。",
    seeHelp: (command) => `用法见 ${command} --help`,
  },
  help: {
    optionsWord: "[选项]",
    commandWord: "[命令]",
    usage: "用法：",
    commands: "命令：",
    arguments: "参数：",
    options: "选项：",
    examples: "例：",
    program: "履责：对照党风廉政法规检查年度台账，逐条列出缺口",
    exitCodes:
      "退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、配置或者规则书有误；3 台账有误或者没有可查的；4 程序内部出错",
    check: "检查台账，列出缺口、逾期和临期事项",
    validate: "只检查台账写得对不对",
    rules: "列出法规；给出法规编号则列出其职责，再给出条款则说明这一项",
    rulesTest: "运行规则书自带的例子",
    coverage: "逐条列出法规的条款，以及由什么核对",
    advisory: "列出提倡的条款在台账里各有多少条记录（不写则为当前文件夹），不作评判；可以配 --as-of、--year",
    case: "一个案件一页：案情、当时由谁分管、各条款的要求、记录和影响期",
    caseId: "案件编号，或者 单位/编号",
    init: "新建一个小台账作为起点",
    helpCommand: "显示一个命令的用法",
    baseline: "把已知的问题列入基线，检查时只对新问题报错",
    baselineActions: {
      write: "把现有的缺口、逾期和违反列为已知（备注保留）",
      prune: "删去不再相符的",
    },
    baselineFile: "基线文件",
    baselineOption: "这个文件里的问题算作已知",
    strictBaseline: "基线里有不再相符的，就以 1 退出",
    dueSoon: "到期前多少天起算临期，默认 30",
    waivers: "豁免文件，代替设置里的那一个",
    config: "设置文件，代替台账里的 audit.config.yaml",
    configCommand: "列出每项设置的值和来源",
    quiet: "除报告和错误以外什么也不说",
    diff: "比较两份 JSON 结果：新增、变化和销去的",
    diffOld: "较早的结果（check --format json）",
    diffNew: "较晚的结果",
    completion: "输出一段脚本，供命令行补全命令和选项",
    completionShell: "所用的 shell",
    ledger: "台账文件夹，默认为当前文件夹",
    year: "审计哪一年的职责，默认为截至日的年份",
    asOf: "截至哪一天，默认为今天（北京时间）",
    regulation: "只看这些法规",
    unit: "只看这些单位（编号或者名称）",
    format: "text、csv 或者 json",
    output: "把报告写进文件，格式由扩展名决定；可以写几次",
    all: "列出全部职责，包括已完成和未到期的",
    failOn: "达到哪一级就以 1 退出：breach、gap、late、review、undetermined、due-soon、pending，或者 none",
    keepGoing: "台账有错误时，仍按其余记录出报告（退出码仍为 3）",
    lang: "语言：zh 或者 en",
    rulebook: "另加规则书（文件或者文件夹）",
    noBom: "CSV 不写 BOM",
    help: "显示用法",
    version: "显示版本",
    rulesRegulation: "法规编号",
    rulesClause: "条款，如 3.1",
    initFolder: "新台账的文件夹",
    explain: "说明一项职责或者一个条款：要求、理解、时段、计入的记录、相近而没有计入的记录、可以满足的记录",
    explainId: "问题的编号，或者条款（法规/条款，或者法规 条款两个词）；其后可写台账文件夹",
    explainText: "法规原文（UTF-8 文本文件），从中显示这一条",
    due: "列出接下来到期的职责，各附一条待填的记录",
    plan: "还要办的事最少是哪些：一件事尽量完成几项职责",
    calendar: "把期限写成日历文件（iCalendar）",
    within: "多少天以内，如 30d、4w；默认与 --soon 相同",
    withinCalendar: "多少天以内的期限，默认 366d",
    holder: "只看这些责任者（人员、部门或者机构的名称、编号）",
    near: "多少天以内为“紧迫”（红色），默认 7d",
    soon: "多少天以内为“临近”（黄色），默认 30d",
    remind: "提前多少天提醒，可写几个，默认 7d 1d",
    groupTalks: "谈心谈话也可以几个人一起谈",
    dueFormat: "text、csv、json 或者 ics；默认看文件名",
    planFormat: "text、yaml 或者 json；默认看文件名",
    yearAhead: "只看这一年的职责；默认凡在期间内到期的都看",
    yearPlan: "计划哪一年的职责；默认为截至日的年份，往年的只看还能按时完成的",
  },
};

const YAML_ERRORS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "以 * 开头会被当作别名；是文字请加引号",
  UNCLOSED: "这里的引号或者括号没有闭合",
  BAD_INDENT: "缩进不对；同一级的键要对齐",
  BAD_SCALAR_START: "这里不能以这个符号开头；请给值加引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠 \\ 写法不对；可改用单引号",
  BLOCK_AS_IMPLICIT_KEY: "这里多了一个冒号；值里有冒号时请加引号",
  BLOCK_IN_FLOW: "方括号或者花括号里不能换用缩进写法",
  DUPLICATE_KEY: "同一条记录里这个键写了两次",
  MISSING_CHAR: "缺少符号（引号、括号、逗号，或者键后面的“: ”）",
  MULTILINE_IMPLICIT_KEY: "这一行缺少冒号，或者键写成了几行",
  MULTIPLE_DOCS: "一个文件只能有一份内容；请删去多余的“---”",
  TAB_AS_INDENT: "缩进用了制表符（Tab）；请改为空格",
  TAG_RESOLVE_FAILED: "不能使用标签（!）",
  UNEXPECTED_TOKEN: "这里多了符号，或者少了引号",
};
