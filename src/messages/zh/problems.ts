import { runsText } from "../../base/runs.js";
import { namedTypes } from "../../terms/party-types.js";
import type { Messages } from "../words.js";
import { partyTypes, vocabularies } from "./names.js";
import { nameOf, near, quote, why } from "./phrases.js";

const TYPES: Readonly<Record<string, string>> = {
  text: "文字",
  object: "一组“键: 值”",
  array: "列表",
  integer: "整数",
  number: "数字",
  boolean: "true 或者 false",
};

const YAML_ERRORS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "以 * 开头会被当作别名；是文字请加引号",
  TOO_DEEP: "一层套一层超过了一百层，台账用不着",
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

/** What a file may be that is no workbook. */
const BOOKS: Readonly<Record<string, string>> = {
  xlsb: "二进制工作簿（.xlsb）",
  docx: " Word 文档（.docx）",
  doc: " Word 97-2003 文档（.doc）",
  ods: " OpenDocument 表格（.ods）",
  encrypted: "加了密码的文件",
  pdf: " PDF",
  html: "网页",
  zip: "压缩包",
  picture: "图片",
  empty: "空文件",
  text: "编码不明的文字",
};

const DAY_FAULTS: Readonly<Record<"year" | "month" | "day" | "ambiguous" | "none", string>> = {
  year: "没有写年份，标题和表名里也没有；请写上年份，或者用 --year 指明",
  month: "没有写月份；请写全年月日",
  day: "没有写是哪一天；请写全年月日",
  ambiguous: "有两种读法；请写全年月日，如 2025-03-10",
  none: "不是日期；请写作 2025-03-05",
};

export const problems: Messages["problems"] = {
  "unreadable-folder": ({ reason }) => `文件夹读不了（${why(reason)}）；请检查权限`,
  "unreadable-file": ({ reason }) => `文件读不了（${why(reason)}）；请检查权限，或者链接指向的文件是否还在`,
  "link-leaves": () => "链接指向台账文件夹以外，没有读；确要读的，请加 --follow",
  "path-leaves": ({ path }) =>
    `${quote(path)}在台账文件夹以外；台账自己的设置只能写台账里的文件，确要用的，请用 --rulebook、--waivers、--baseline、--config 写明，或者加 --follow`,
  "link-loop": () => "链接绕回了自己，成了死循环；请删去这个链接",
  "file-too-large": ({ most }) =>
    `文件超过 ${most / 1_000_000} MB，内存里放不下；请拆成几个文件，如按年 talks-2025.yaml`,
  "not-utf8": ({ seems }) =>
    `不是 UTF-8 编码${seems ? `，看来是 ${seems}` : ""}；请用编辑器“另存为”UTF-8（带不带 BOM 都可以）`,
  "unknown-kind": ({ kind, nearest }) =>
    `${quote(kind)}不是台账的种类${near(nearest)}；这个文件没有读。请以种类开头命名，如 talks.yaml、meetings-2025.yaml`,
  "copy-left-out": () => "看名称是一份副本，没有读；其中有要算的记录的，请改名",
  "file-outside-unit": () =>
    "这个台账文件不在任何单位的文件夹里（同级和上级文件夹都没有 unit.yaml），其中的记录会丢失；请移到单位的文件夹里",
  "no-unit": () => "这里没有单位：文件夹里要有 unit.yaml。可以用 audit init 建一个新台账",
  "broken-yaml": ({ yaml }) => `YAML 写法有误：${YAML_ERRORS[yaml] ?? `解析不了（${yaml}）`}`,
  "merge-conflict": () => "这里有没有解决的合并冲突（<<<<<<< 到 >>>>>>>）；请留下要的内容，删去这些标记行",
  "full-width-colon": ({ key }) => `${quote(key)}后面是全角冒号“：”；请改为半角冒号加一个空格，如 ${key}: …`,
  "no-space": ({ key }) => `${quote(key)}的冒号后面要有一个空格，如 ${key}: …`,
  "key-without-value": ({ key }) => `${quote(key)}后面没有值；键与值之间用半角冒号加一个空格，值里有逗号时要加引号`,
  "alias-bomb": ({ limit }) => `别名（*）层层展开后超过 ${limit} 项，或者引用了自己；请把内容直接写出来`,
  "long-number": ({ text }) => `${text} 位数太多，会被别的程序当作数字而丢失末几位；请加引号：'${text}'`,
  "tag-not-allowed": ({ tag }) => `不能使用标签 ${tag}；请删去，直接写值`,
  "not-a-list": () => "文件应当是记录的列表：每条记录以“- ”开头",
  "not-a-map": () => "unit.yaml 应当是一组“键: 值”，如 id: my-unit",
  "empty-record": () => "这条记录是空的；请填写，或者删去这个“-”",
  "unknown-key": ({ key, nearest, named, allowed, noted }) =>
    `没有 ${quote(key)} 这个键${keyAdvice(nearest, named, noted, allowed)}`,
  "key-written-twice": ({ key, first, written }) =>
    `${quote(first)}和${quote(written)}是同一个键（${key}），一条记录里只能写一个`,
  "missing-field": ({ field }) => `缺少必填的 ${field}`,
  "wrong-type": ({ expected }) => `这里应当是${TYPES[expected] ?? expected}`,
  "bad-day": ({ text, suggestion, last, lacks }) => `${quote(text)}不是日期；${dayAdvice(suggestion, last, lacks)}`,
  "bad-covers": ({ text, suggestion }) =>
    `${quote(text)}不是时段；请写作 ${suggestion ?? "2025、2025-H1、2025-Q3 或者 2025-06"}`,
  "bad-identifier": ({ text }) => `${quote(text)}不能作编号；编号只用小写字母、数字和连字符，如 wang-jianguo`,
  "bad-record-id": ({ text }) =>
    `${quote(text)}不能作记录编号；编号里不能有空格和斜线（别的单位的记录才写作 单位/编号）`,
  "bad-clause": ({ text, meant }) =>
    meant === null
      ? `${quote(text)}不能作条款号；条款号里不能有空格和斜线，如 3.2、5(1)、7a`
      : `条款号写 ${meant}，不写${quote(text)}：用半角的数字和括号，报告里怎样显示由 numbering 决定`,
  "reserved-identifier": ({ text }) => `${quote(text)}是机构、机关关系或者词语的编号，不能再作别的编号；请换一个`,
  "bad-value": ({ text, allowed, nearest }) => `${quote(text)}不对${near(nearest)}；可以写：${allowed.join("、")}`,
  "not-one-of": ({ keys }) => `要写一项，且只写一项：${keys.join("、")}`,
  "empty-value": () => "这里不能是空的：写上，或者连键一起删去",
  "bad-number": ({ minimum }) => `数字不能小于 ${minimum}`,
  "unknown-term": ({ vocabulary, text, nearest, listed, allowed, declarable }) => {
    const choices = allowed.map((term) => term.zh).join("、");
    const own = text.replace(/\s+/g, " ");
    const declared = {
      settings: `；本地确有这一种的，写进 audit.config.yaml 的 terms: { ${vocabulary}: [${own}] }`,
      rulebook: `；本法规自己的，写进规则书的 terms: { ${vocabulary}: [{ id: …, zh: ${own} }] }`,
    };
    return `${quote(text)}不是${vocabularies[vocabulary]}${near(nearest)}${(nearest === null || listed) && choices !== "" ? `；可以写：${choices}` : ""}${declarable ? declared[declarable] : ""}`;
  },
  "foreign-term": ({ vocabulary, text, id, regulations }) =>
    `${quote(text)}是 ${regulations.join("、")} 的规则书自己的${vocabularies[vocabulary]}；本规则书要用的，也写进自己的 terms: { ${vocabulary}: [{ id: ${id}, zh: … }] }`,
  "misplaced-term": ({ vocabulary, text, kind }) =>
    `${quote(text)}不是${vocabularies[vocabulary]}，是${vocabularies[kind]}；这条记录应当写在 ${kind}.yaml 里`,
  "ambiguous-term": ({ text, candidates }) => `${quote(text)}不止一种：请写明是${candidates.join("，还是")}`,
  "unknown-party": ({ expected, text, nearest, candidates }) =>
    `找不到${quote(text)}：这里应当是${namedTypes(expected)
      .map((type) => partyTypes[type])
      .join("、")}的名称或者编号${near(nearest)}${candidates.length > 0 ? `；相近的有：${candidates.join("、")}` : ""}`,
  "several-names": ({ text, list }) =>
    `${quote(text)}看来是几个名称；请写成列表：[${list.join(", ")}]${/[，、；]/.test(text) ? "（列表里用半角逗号“,”隔开）" : ""}`,
  "group-unnamed": ({ text, day, names }) =>
    day === null
      ? `${quote(text)}没有写出姓名；请写成列表，如 [张三, 李四]`
      : `${quote(text)}没有写出姓名；${day} 在任的是：[${names.join(", ")}]，请按实际改写`,
  "names-missing": ({ text, named, missing }) =>
    `${quote(text)}只写出了${named.join("、")}，${missing !== null && missing > 0 ? `还有 ${missing} 人` : "其他人"}没有写明；请逐一写出`,
  "shared-name": ({ text, ids }) => `${quote(text)}不止一个；请写编号：${ids.join(" 或者 ")}`,
  "subject-names-person": ({ text, names }) =>
    `当事人写作${quote(text)}，当作单位以外的人；是${names.join("、")}的，请只写姓名或者编号`,
  "without-post": ({ name, date }) => `${name}在 ${date} 没有任职；请核对日期、姓名，或者 unit.yaml 里的任职时间`,
  "talk-with-oneself": ({ name }) => `${name}同自己谈话；请核对谈话人和谈话对象`,
  "recorded-before": ({ recorded, date }) => `登记日 ${recorded} 早于发生日 ${date}；请核对`,
  "concluded-before-found": ({ date, concluded }) => `结案日 ${concluded} 早于发现日 ${date}；请核对`,
  "found-before-occurred": ({ date, occurred }) => `发生日 ${occurred} 晚于发现日 ${date}；请核对`,
  "measure-before-occurred": ({ measure, occurred }) =>
    `措施日 ${measure} 早于案发日 ${occurred}，不算对它的处理；请核对`,
  "year-before-2000": ({ date }) => `日期 ${date} 早于 2000 年；请核对年份`,
  "equal-record": ({ first }) => `与 ${first} 的记录一字不差；是同一件事的，请删去一条`,
  "text-cut": ({ text, lost }) =>
    `空格加 # 之后算注释，只读到${quote(text)}，${quote(lost)}没有读入；请给整段文字加引号`,
  "answer-without-record": ({ label }) =>
    `台账里没有 ${label} 这条记录，这个答复落了空：原记录改过的，照报告现在写的改 period；已经删去的，这一条也可以删`,
  "waiver-self-approved": ({ name }) => `批准人${quote(name)}就是被豁免的人；请核对由谁批准`,
  "to-before-from": ({ from, to }) => `结束日 ${to} 早于开始日 ${from}`,
  "overlapping-posts": ({ person, role, until: end }) =>
    `${person}的两个${nameOf("roles", role)}任职时间重叠且分管（所在）部门相同；请给前一个写上 to（最后一日）${end ? `，它现在止于 ${end}` : ""}`,
  undecided: ({ clauses }) =>
    `还有 ${clauses.length} 项职责没有改定（${clauses.slice(0, 5).join("、")}${clauses.length > 5 ? " 等" : ""}）；请对照原文改定，删去 todo 以后再查`,
  "duplicate-id": ({ id, first }) => `编号${quote(id)}已用于 ${first}；请换一个`,
  "unknown-regulation": ({ text, nearest }) =>
    `没有${quote(text)}这部法规的规则书${near(nearest)}；可用 audit rules 查看有哪些`,
  "evidence-leaves-ledger": ({ path }) =>
    `佐证路径${quote(path)}指到了台账之外；请把材料放在台账里，写相对于本文件的路径`,
  "waiver-without-unit": () => "这个文件不在单位的文件夹里；每条记录要写 unit: 单位编号",
  "waiver-of-another-unit": ({ text }) => `这条记录写的单位${quote(text)}不是本文件夹的单位；请移到那个单位的文件夹里`,
  "unknown-clause": ({ regulation, text, nearest, candidates }) =>
    candidates.length > 0
      ? `${quote(text)}请按编号写：${candidates.join("、")}`
      : `${regulation} 没有第${quote(text)}条职责${near(nearest)}`,
  "unknown-reference": ({ what, text, nearest, allowed }) =>
    `${what}：规则书里没有${quote(text)}${near(nearest)}${allowed.length > 0 ? `；可以写：${allowed.join("、")}` : ""}`,
  "book-of-another-kind": ({ content }) =>
    `不是工作簿：看来是${BOOKS[content] ?? content}；请用 Excel 或者 WPS 打开，另存为 .xlsx`,
  "book-too-large": ({ bytes, most }) =>
    `解开后有 ${Math.round(bytes / 1_000_000)} MB，超过 ${most / 1_000_000} MB，内存里放不下；请删去多余的行列、图片，或者拆成几个文件`,
  "book-damaged": () => "文件损坏，解不开；请用 Excel 或者 WPS 打开，另存为 .xlsx",
  "book-without-records": () => "工作簿里没有找到台账：没有一张工作表有认得的表头；用 --dry-run 看读到了什么",
  "table-of-no-kind": ({ heads }) =>
    `看不出这张表是什么台账（表头：${heads.join("、")}）；请用 --kind 指明，如 --kind talks`,
  "sheet-passed-over": () => "这张工作表没有认得的表头，没有读",
  "sheet-hidden": () => "这张工作表是隐藏的，没有读；要读请用 --sheet 指明",
  "rows-hidden": ({ rows }) => `隐藏的行也读了：第 ${runsText(rows, "、")} 行`,
  "columns-hidden": ({ columns }) => `隐藏的列也读了：${columns.join("、")} 列`,
  "row-passed-over": ({ text }) => `这一行不是记录，没有读：${quote(text)}`,
  "ids-given": ({ ids }) => `表里没有编号，按日期编了：${ids.join("、")}`,
  "cell-error": ({ text }) => `单元格是错误值 ${text}；请改正公式，或者直接写值`,
  "cell-without-value": ({ text }) => `公式没有算出值：${quote(text)}；请打开文件保存一次，或者直接写值`,
  "cell-long-number": ({ text }) =>
    `${text} 有 16 位以上，电子表格只存前 15 位，末几位已经不对；请把单元格设为文本，重新填写`,
  "cell-bad-day": ({ text, lacks }) => `${quote(text)}${DAY_FAULTS[lacks]}`,
  "cell-several-days": ({ text }) => `${quote(text)}是几个日子；一次一行，请拆成几行`,
  "cell-more-people": ({ text, names }) =>
    `${quote(text)}没有写全：名册里认得的只有${names.join("、")}；请把其余的人也写上`,
  "cell-unreadable": ({ text }) => `看不懂${quote(text)}；请写名册里的姓名`,
  "value-unused": ({ id, fields }) =>
    `对记录的规则不用理解 ${id} 的值（${fields.join("、")}），改了也没有作用；请另写一项只有 words 和 reading 的理解`,
  "no-effect": ({ key }) => `${quote(key)}写在这里没有作用；请删去，或者补上它所依附的键`,
  contradicts: ({ key, other }) =>
    `${quote(key)}同${quote(other)}对不上：两样写在一处，就没有记录能够符合，或者其中一样不起作用；请改一处`,
  "unused-party": ({ party }) => `凭据里没有用到 ${party}：这样对谁都算完成；请在凭据里写上 ${party}`,
  "never-met": ({ key }) => `凭据里的${quote(key)}没有记录能够符合：这种记录没有它，或者这项职责没有它`,
  "never-owed": ({ key }) =>
    `照${quote(key)}这样写，谁都不会有这项职责：责任者是机构、部门、小组还是人，要同它合得上；请改一处`,
  "no-room": ({ key, days }) => `${quote(key)}办不到：时段里只有 ${days} 天；请改它或者时段`,
  "said-twice": ({ text }) => `${quote(text)}在同一处写了两次；请删去一个`,
  "declared-already": ({ vocabulary, text, id }) =>
    `${quote(text)}已经是${vocabularies[vocabulary]}里的词语（${id}）；请直接使用，不要另外声明`,
  "term-clash": ({ vocabulary, text, id, regulations }) =>
    `${quote(text)}在 ${regulations.join("、")} 的规则书里也是${vocabularies[vocabulary]}，编号是 ${id}；请用同一个编号，不然台账里写的${quote(text)}算不到这里`,
  "stands-in": ({ id }) => `这本规则书代替了内置的 ${id}；如果不是本意，请换一个 id`,
  "unused-interpretation": ({ id }) => `没有条款用到${quote(id)}`,
  "long-stretch": ({ id, from, to, days }) =>
    `${quote(id)}从 ${from} 到次年 ${to}，有 ${days} 天；请看看起止是不是写反了`,
  "no-such-path": ({ path }) => `没有 ${quote(path)}；路径相对于本文件`,
  "term-known": ({ vocabulary, text, term }) =>
    `${quote(text)}已经是${vocabularies[vocabulary]}（${term.id}），以程序自带的为准；这一项可以删去`,
  "unmatched-rulebook": ({ path }) =>
    `${quote(path)} 里的法规不适用于任何单位；适用的法规写在 unit.yaml 的 regulations 里`,
  "unmatched-reading": ({ text, nearest }) =>
    `没有规则书对 ${quote(text)} 留有理解的余地${near(nearest)}；这项设置没有作用`,
  "unmatched-reading-field": ({ field, id, has }) =>
    `${quote(id)} 这一理解没有 ${quote(field)}${has.length > 0 ? `，只有 ${has.join("、")}` : "，也没有别的值可改"}；这项设置没有作用`,
};

function dayAdvice(suggestion: string | null, last: string | null, lacks: "day" | "year" | null): string {
  if (last !== null) return `是 ${suggestion} 到 ${last} 几天：日期写 ${suggestion}，结束日期（ends）写 ${last}`;
  if (suggestion !== null) return `请写作 ${suggestion}`;
  if (lacks !== null)
    return lacks === "day" ? "没有写是哪一日；请查清后写作 YYYY-MM-DD" : "没有写年份；请写作 YYYY-MM-DD";
  return "日期写作 YYYY-MM-DD，且须是日历上有的日子";
}

function keyAdvice(nearest: string | null, named: string | null, noted: boolean, allowed: readonly string[]): string {
  if (noted) return "；请写进 note（备注）";
  if (nearest !== null) return `${near(nearest)}${named === null ? "" : `（${named}）`}`;
  return allowed.length > 0 ? `；可以写：${allowed.join("、")}` : "";
}
