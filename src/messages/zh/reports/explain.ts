import type { Counted } from "../../../audit/finding.js";
import type { Party } from "../../../audit/party.js";
import { type Evidence, type SlotName, typeVocabulary } from "../../../regulation/rulebook.js";
import type { ExplainWords } from "../../words/reports/explain.js";
import { nameOf, near, quote } from "../phrases.js";

const evidenceType = (kind: Evidence["kind"], id: string) => (kind === "case" ? id : nameOf(typeVocabulary(kind), id));

/** Places of a record, with their keys. */
const PLACES: Readonly<Record<SlotName, string>> = {
  from: "报告者（from）",
  to: "报送对象（to）",
  by: "实施者（by）",
  with: "对象（with）",
  chair: "主持人（chair）",
  of: "开会的（of）",
  subject: "对象（subject）",
  departments: "面向的部门（departments）",
};

const NAMED = 4;

/** The names of parties, each once, the first few of many. */
const namesOf = (parties: readonly Party[]) => {
  const names = [...new Set(parties.map((party) => party.name.zh))];
  return names.slice(0, NAMED).join("、") + (names.length > NAMED ? `等 ${names.length} 个` : "");
};

/** How many records a duty asks for, by what it counts. */
const SEVERAL: Readonly<Record<Counted | "times", (required: number) => string>> = {
  times: (required) => `（要 ${required} 条，日期各不相同）`,
  days: (required) => `（要 ${required} 天，从 date 到 ends 的每一天都算）`,
  parts: (required) => `（要 ${required} 项，各一条，这是其中一项）`,
};

export const explain: ExplainWords = {
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
    decisions: () => "没有记下决定（decisions）",
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
  period: (label, from, to) => `${label}（${to === null ? `${from} 起，没有期限` : `${from} 至 ${to}`}）`,
  reading: (words, reading, id) => `理解：“${words}”按“${reading}”理解（${id}）`,
  change: (file) => `要改，在台账根目录的 ${file} 里写（数值换成本单位的）：`,
  changeInRulebook: (regulation) =>
    `这一理解没有可调的数值；要改，把 ${regulation} 的规则书放进台账的 regulations/ 文件夹，改其中的这一条`,
  records: (tally) => (tally === null ? "所判断的记录：" : `计入的记录（${tally}）：`),
  noRecords: "没有",
  standings: { "in-time": "按期", late: "逾期", "same-day": "与前一条同日，不另算一次", judged: "" },
  nearMisses: "相近而没有计入的记录：",
  elsewhere: "（已计入这一条的另一项）",
  moreNearMisses: (count) => `另有 ${count} 条`,
  remedy: (from, to, { required, counted }) =>
    `这样的记录可以满足${required > 1 ? SEVERAL[counted ?? "times"](required) : ""}，日期按实际，${to === null ? `不早于 ${from}` : `在 ${from} 至 ${to} 之间`}：`,
  answer: "有权的人判断以后，把结果这样写进台账，就不再问：",
  answerFields: (fields) => `请按实际填写：${fields.join("、")}；结论写完成、违反或者不适用`,
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
};
