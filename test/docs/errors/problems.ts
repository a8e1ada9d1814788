import type { ProblemArgs, ProblemCode } from "../../../src/document/problem.js";
import type { Messages } from "../../../src/messages/messages.js";
import { ANY, type Entries, entry } from "./entry.js";

/** The sentence of a problem, made with each of the given arguments. */
function sentences<Code extends ProblemCode>(code: Code, ...samples: readonly ProblemArgs[Code][]) {
  return (messages: Messages) => samples.map((args) => messages.problems[code](args));
}

const near = (nearest: string | null) => ({ text: ANY, nearest });

const files = {
  "unreadable-folder": entry(
    sentences("unreadable-folder", { reason: ANY }),
    "请管理员给运行的人读取这个文件夹的权限，或者把它移出台账。",
    "Have the folder opened to whoever runs the program, or move it out of the ledger.",
  ),
  "unreadable-file": entry(
    sentences("unreadable-file", { reason: ANY }),
    "看文件还在不在、能不能用编辑器打开；链接请换成文件本身。",
    "See whether the file is there and opens in an editor; put the file itself in place of a link.",
  ),
  "link-leaves": entry(
    sentences("link-leaves", {}),
    "台账里放文件本身；几个台账共用的，在命令行一起写明，或者加 --follow。",
    "Put the file itself into the ledger; name ledgers that share files together, or add --follow.",
  ),
  "path-leaves": entry(
    sentences("path-leaves", { path: ANY }),
    "把文件移进台账，或者在命令行写明：别人给的台账不能要本机的文件。",
    "Move the file into the ledger, or name it on the command line: a ledger that somebody gave you may not ask for files of your machine.",
  ),
  "link-loop": entry(
    sentences("link-loop", {}),
    "删去这个链接；台账里用真的文件夹。",
    "Remove the link; a ledger is made of real folders.",
  ),
  "file-too-large": entry(
    sentences("file-too-large", { most: 1_000_000 }),
    "同一种记录可以写在几个文件里：talks-2025-h1.yaml、talks-2025-h2.yaml。",
    "Records of one kind may lie in several files: talks-2025-h1.yaml, talks-2025-h2.yaml.",
  ),
  "not-utf8": entry(
    sentences("not-utf8", { seems: ANY }, { seems: null }),
    "用编辑器打开，确认文字没有乱码，再另存为 UTF-8。",
    "Open it in an editor, see that the text is right, and save it as UTF-8.",
  ),
  "unknown-kind": entry(
    sentences("unknown-kind", { kind: ANY, nearest: ANY }, { kind: ANY, nearest: null }),
    "改文件名；不是台账的文件请放进 evidence/，或者移出台账。",
    "Rename the file; what is no ledger goes to evidence/ or out of the ledger.",
  ),
  "copy-left-out": entry(
    sentences("copy-left-out", {}),
    "副本请移出台账；不是副本的，名称里去掉 备份、副本、copy、old 和 (1) 这样的字样。",
    "Move copies out of the ledger; what is none should not be called backup, copy, old or (1).",
  ),
  "file-outside-unit": entry(
    sentences("file-outside-unit", {}),
    "把文件移到有 unit.yaml 的文件夹，或者在它的文件夹里写一个 unit.yaml。",
    "Move the file to a folder that has a unit.yaml, or write a unit.yaml in its folder.",
  ),
  "no-unit": entry(
    sentences("no-unit", {}),
    "看路径是不是台账的文件夹；还没有台账的，先用 init 建一个。",
    "See whether the path is the ledger's folder; where there is none yet, `init` makes one.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const yaml = {
  "broken-yaml": entry(
    (messages) => {
      const sentence = messages.problems["broken-yaml"]({ yaml: ANY, detail: ANY });
      return [sentence.replace(`解析不了（${ANY}）`, ANY)];
    },
    "看箭头所指的地方和上一行：多半是引号、括号或者缩进。",
    "Look where the caret points, and at the line above: mostly a quote, a bracket or the indent.",
  ),
  "merge-conflict": entry(
    sentences("merge-conflict", {}),
    "两份改动都在文件里：逐处选好，再删去 <<<<<<<、=======、>>>>>>> 三种标记行。",
    "Both versions are in the file: choose in each place, then remove the lines of marks.",
  ),
  "full-width-colon": entry(
    sentences("full-width-colon", { key: ANY }),
    "切换到半角输入，键后面写“: ”（冒号和空格）。",
    "Write a plain colon and a space after the key.",
  ),
  "no-space": entry(sentences("no-space", { key: ANY }), "在冒号后面加一个空格。", "Put a space after the colon."),
  "key-without-value": entry(
    sentences("key-without-value", { key: ANY }),
    "补上值；值里有逗号、括号的，整个加引号。",
    "Write the value; quote it where it holds a comma or a bracket.",
  ),
  "alias-bomb": entry(
    sentences("alias-bomb", { limit: 1 }),
    "不用 & 和 *，把记录一条一条写出来。",
    "Leave out & and *, and write each record out.",
  ),
  "long-number": entry(sentences("long-number", { text: ANY }), "给这串数字加引号。", "Quote the digits."),
  "tag-not-allowed": entry(
    sentences("tag-not-allowed", { tag: ANY }),
    "删去标签；文字里真有“!”开头的，加引号。",
    "Remove the tag; quote a text that really begins with `!`.",
  ),
  "not-a-list": entry(
    sentences("not-a-list", {}),
    "每条记录前写“- ”，记录的键对齐。",
    "Begin each record with `- ` and line its keys up.",
  ),
  "not-a-map": entry(
    sentences("not-a-map", {}),
    "去掉行首的“- ”：一个 unit.yaml 只写一个单位。",
    "Remove the `- ` at the start: one unit.yaml describes one unit.",
  ),
  "empty-record": entry(
    sentences("empty-record", {}),
    "补写这条记录，或者删去这一行。",
    "Fill the record in, or remove the line.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const shape = {
  "unknown-key": entry(
    sentences(
      "unknown-key",
      { key: ANY, nearest: ANY, named: ANY, allowed: [], noted: false },
      { key: ANY, nearest: ANY, named: null, allowed: [], noted: false },
      { key: ANY, nearest: null, named: null, allowed: [ANY], noted: false },
      { key: ANY, nearest: null, named: null, allowed: [], noted: false },
      { key: ANY, nearest: null, named: null, allowed: [], noted: true },
    ),
    "键名照文档写；想记而没有这个键的，写进 title 或者 note。",
    "Write the key as the documents name it; what has no key goes to title or note.",
  ),
  "key-written-twice": entry(
    sentences("key-written-twice", { key: ANY, first: ANY, written: ANY }),
    "中文键和英文键是同一个键：删去其中一个。",
    "A key and its Chinese name are one key: remove one of them.",
  ),
  "missing-field": entry(
    sentences("missing-field", { field: ANY }),
    "给这条记录补上这个键。",
    "Give the record this key.",
  ),
  "wrong-type": entry(
    sentences("wrong-type", { expected: ANY }),
    "改成所说的写法：列表写 [甲, 乙]，文字里有符号的加引号。",
    "Write what is asked: a list is [a, b], a text with signs in it is quoted.",
  ),
  "bad-day": entry(
    sentences(
      "bad-day",
      { text: ANY, suggestion: ANY, last: null, lacks: null },
      { text: ANY, suggestion: ANY, last: ANY, lacks: null },
      { text: ANY, suggestion: null, last: null, lacks: "day" },
      { text: ANY, suggestion: null, last: null, lacks: "year" },
      { text: ANY, suggestion: null, last: null, lacks: null },
    ),
    "日期写年-月-日，如 2025-03-05；只知道月份的，查清日子再记。",
    "Write year-month-day, such as 2025-03-05; where only the month is known, find the day out first.",
  ),
  "bad-covers": entry(
    sentences("bad-covers", { text: ANY, suggestion: ANY }, { text: ANY, suggestion: null }),
    "写报告所说的那一段时间，而不是报告的日子。",
    "Write the period that the report speaks of, not the day it was made.",
  ),
  "bad-identifier": entry(
    sentences("bad-identifier", { text: ANY }),
    "编号用拼音或者英文；中文名写在 name 里。",
    "An id is plain letters; the Chinese name goes to name.",
  ),
  "bad-record-id": entry(
    sentences("bad-record-id", { text: ANY }),
    "去掉空格和斜线，或者改用连字符。",
    "Take out blanks and slashes, or use hyphens.",
  ),
  "bad-clause": entry(
    sentences("bad-clause", { text: ANY, meant: null }, { text: ANY, meant: ANY }),
    "照原文的条款号写，用半角的数字和括号：第三条第二款是 3.2，第五条（一）是 5(1)；一条里有几项职责的，加字母 7a、7b。",
    "Write the number as the text has it, in half-width numbers and brackets; several duties of one clause take letters: 7a, 7b.",
  ),
  "reserved-identifier": entry(
    sentences("reserved-identifier", { text: ANY }),
    "换一个编号，如加上部门或者姓名。",
    "Choose another id, say with the department or the name in it.",
  ),
  "bad-value": entry(
    sentences("bad-value", { ...near(ANY), allowed: [ANY] }, { ...near(null), allowed: [ANY] }),
    "从所列的写法里选一个。",
    "Choose one of those listed.",
  ),
  "not-one-of": entry(
    sentences("not-one-of", { keys: [ANY] }),
    "留下一个键，删去其余；一个也没有的，补一个。",
    "Keep one of the keys and remove the others, or add the one that lacks.",
  ),
  "empty-value": entry(
    sentences("empty-value", {}),
    "写上内容，或者把这个键整个删去。",
    "Write something, or remove the key altogether.",
  ),
  "bad-number": entry(
    sentences("bad-number", { minimum: 1 }),
    "写一个够大的数。",
    "Write a number that is large enough.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const content = {
  "unknown-term": entry(
    (messages) => {
      const allowed = [{ id: ANY, zh: ANY, en: ANY }];
      const samples = [
        { ...near(ANY), declarable: null },
        { ...near(null), declarable: null },
        { ...near(null), declarable: "settings" as const },
        { ...near(null), declarable: "rulebook" as const },
        { ...near(null), allowed: [], declarable: "rulebook" as const },
      ].map((text) => ({ vocabulary: "talks" as const, allowed, ...text }));
      const named = messages.vocabularies.talks;
      return samples.map((args) =>
        messages.problems["unknown-term"](args).replace(named, ANY).replace("talks:", `${ANY}:`),
      );
    },
    "用所列的名称或者编号；本地另有的，在 audit.config.yaml 或者自己的规则书里用 terms 声明。",
    "Use a name or id from the list; a term of one's own is declared by `terms` in audit.config.yaml or one's rulebook.",
  ),
  "misplaced-term": entry(
    (messages) => {
      const sentence = messages.problems["misplaced-term"]({ vocabulary: "events", text: ANY, kind: "talks" });
      const { events, talks } = messages.vocabularies;
      return [sentence.replace(events, ANY).replace(talks, ANY).replace("talks.yaml", `${ANY}.yaml`)];
    },
    "把这条记录移到所说的文件里，按那一种记录的字段写。",
    "Move the record to the file named, and give it the fields of that kind.",
  ),
  "ambiguous-term": entry(
    sentences("ambiguous-term", { text: ANY, candidates: [ANY] }, { text: ANY, candidates: [ANY, ANY] }),
    "按处分决定书写全称。",
    "Write the full name, as the decision has it.",
  ),
  "unknown-party": entry(
    (messages) =>
      [
        { ...near(ANY), candidates: [] },
        { ...near(null), candidates: [] },
        { ...near(null), candidates: [ANY] },
      ]
        .map((text) => messages.problems["unknown-party"]({ expected: ["person"], ...text }))
        .map((sentence) => sentence.replace(messages.partyTypes.person, ANY)),
    "姓名和 unit.yaml 里的对一遍；调离的人也要留在 unit.yaml 里，写上任职的止日。",
    "Compare the name with unit.yaml; who has left stays there, with the last day of the post.",
  ),
  "several-names": entry(
    (messages) =>
      [ANY, "、"]
        .map((text) => messages.problems["several-names"]({ text, list: [ANY] }))
        .map((sentence) => sentence.replace("、", ANY)),
    "几个人写成列表。",
    "Write several people as a list.",
  ),
  "names-missing": entry(
    sentences(
      "names-missing",
      { text: ANY, named: [ANY], missing: null },
      { text: ANY, named: [ANY], missing: 1 },
      { text: ANY, named: [ANY], missing: 2 },
    ),
    "把每个人的姓名都写出来：只有写出来的人才算参加了。",
    "Write everybody's name: only who is named has taken part.",
  ),
  "group-unnamed": entry(
    sentences("group-unnamed", { text: ANY, day: null, names: [] }, { text: ANY, day: ANY, names: [ANY] }),
    "写出每个人的姓名；那天没有到的，从列表里删去。",
    "Write everybody's name, and take out of the list who was not there that day.",
  ),
  "shared-name": entry(
    sentences("shared-name", { text: ANY, ids: [ANY] }),
    "重名的写编号。",
    "Where two share a name, write the id.",
  ),
  "to-before-from": entry(
    sentences("to-before-from", { from: ANY, to: ANY }),
    "核对起止日；止日是最后一天，那一天也算在内。",
    "Check both days; `to` is the last day, and counts.",
  ),
  "overlapping-posts": entry(
    sentences("overlapping-posts", { person: ANY, role: ANY, until: ANY }, { person: ANY, role: ANY, until: "" }),
    "给前一个任职写上止日，或者把两段并成一段。",
    "End the first post, or make the two one.",
  ),
  undecided: entry(
    sentences("undecided", { clauses: [ANY] }, { clauses: Array.from({ length: 6 }, () => ANY) }),
    "起草的规则书里，todo 列着拿不准的地方：逐条对照原文改定，删去 todo，再检查。`audit rules` 和 `audit rules lint` 不受影响。",
    "A drafted rulebook lists what is doubtful under `todo`: decide each by the text and strike it out before you check. `audit rules` and `audit rules lint` read it all the same.",
  ),
  "duplicate-id": entry(
    sentences("duplicate-id", { id: ANY, first: ANY }),
    "编号在单位里不能重复；同一条记录抄了两遍的，删去一条。",
    "An id is used once in a unit; remove a record that stands there twice.",
  ),
  "unknown-regulation": entry(
    sentences("unknown-regulation", near(ANY), near(null)),
    "写规则书的编号，不写法规的全名；自己的规则书放在台账的 regulations/ 里。",
    "Write the rulebook's id, not the regulation's title; one's own rulebooks lie in regulations/ of the ledger.",
  ),
  "evidence-leaves-ledger": entry(
    sentences("evidence-leaves-ledger", { path: ANY }),
    "把材料复制到台账的 evidence/ 里，再写相对的路径。",
    "Copy what proves it to evidence/ in the ledger, and write the path relative to the record's file.",
  ),
  "waiver-without-unit": entry(
    sentences("waiver-without-unit", {}),
    "给每条记录写上 unit，或者把文件移到单位的文件夹。",
    "Give each record its unit, or move the file to the unit's folder.",
  ),
  "waiver-of-another-unit": entry(
    sentences("waiver-of-another-unit", { text: ANY }),
    "移到那个单位的文件夹；管几个单位的豁免和答复，放在上级不带 unit.yaml 的文件夹。",
    "Move it to that unit's folder; waivers and answers for several units lie in a folder above, one without unit.yaml.",
  ),
  "unknown-clause": entry(
    sentences(
      "unknown-clause",
      { regulation: ANY, ...near(ANY), candidates: [] },
      { regulation: ANY, ...near(null), candidates: [] },
      { regulation: ANY, ...near(null), candidates: [ANY] },
    ),
    "用 audit rules 加法规的编号，看它有哪些条款。",
    "`audit rules` with the regulation's id lists its clauses.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const rulebooks = {
  "no-effect": entry(
    sentences("no-effect", { key: ANY }),
    "看这个键依附哪个键：grace 依附 every 与 by: covers，on 依附 every: month，until 依附每月到每半年的 every，opens 依附 due，within、repeat 依附 after。",
    "See which key it belongs to: grace to every with by: covers, on to every: month, until to every from month to half-year, opens to due, within and repeat to after.",
  ),
  "value-unused": entry(
    sentences("value-unused", { id: ANY, fields: [ANY] }),
    "规则照记录判断，不数时间和次数：理解里只写 words 和 reading；要数的写成职责（obligations）。",
    "Rules judge records and count no days or times: give the interpretation words and a reading; what counts is an obligation.",
  ),
  contradicts: entry(
    sentences("contradicts", { key: ANY, other: ANY }),
    "两样只能留一样，或者改成对得上的：档次由轻到重、各写一次，`not-` 开头的不能同要求的一样，等次要是 scale 里有的。",
    "Keep one of the two, or make them go together: tiers lightest first and each once, nothing both asked for and ruled out, grades of the scale.",
  ),
  "foreign-term": entry(
    (messages) => {
      const args = { vocabulary: "topics" as const, text: ANY, id: ANY, regulations: [ANY] };
      const named = messages.vocabularies.topics;
      return [messages.problems["foreign-term"](args).replace(named, ANY).replace("topics:", `${ANY}:`)];
    },
    "别的法规的词语，本法规也用的，在自己的 terms 里照样声明，编号、名称一样的就是同一个词。",
    "Declare the term in the rulebook's own terms as well; of the same id it is the same term.",
  ),
  "unused-party": entry(
    sentences("unused-party", { party: "counterpart" }, { party: "recipient" }),
    "谈话写 with: counterpart，报告写 to: recipient；不分对象的，删去 counterpart。",
    "A talk says with: counterpart, a report to: recipient; where it is owed to nobody in particular, remove the counterpart.",
  ),
  "never-met": entry(
    sentences("never-met", { key: ANY }),
    "会议没有 by，谈话没有 to；写 recipient 的，职责也要有 recipient。",
    "A meeting has no `by`, a talk no `to`; evidence that says recipient needs one in the obligation.",
  ),
  "never-owed": entry(
    sentences("never-owed", { key: ANY }),
    "机构不分管、不谈话，人不开会：分管的、联系的、concerning 要 role 或者 heads，开会的要 body、department 或者 group；对方不能是责任者自己。",
    "A body oversees nothing and talks to nobody, a person is no meeting's: portfolios, contacts and `concerning` want role or heads, meetings a body, department or group; nobody owes anything to himself.",
  ),
  "no-room": entry(
    sentences("no-room", { key: ANY, days: 1 }, { key: ANY, days: 30 }),
    "次数按不同的日子算，不能比时段的天数多；opens 在 due 之前。",
    "Times are counted on different days, so there are no more than the period has; opens comes before due.",
  ),
  "said-twice": entry(
    sentences("said-twice", { text: ANY }),
    "留下一个；本来要写别的，改成别的。",
    "Keep one, or write what was meant instead of the other.",
  ),
  "declared-already": entry(
    sentences("declared-already", { vocabulary: "meetings", text: ANY, id: ANY }),
    "从 terms 里删去这个词，直接使用内置的编号或者名称。",
    "Remove the term and write the built-in id or name.",
  ),
  "term-clash": entry(
    sentences("term-clash", { vocabulary: "events", text: ANY, id: ANY, regulations: [ANY] }),
    "同一个词用同一个编号：台账里的词语是各部规则书共用的。",
    "Give one word one id: the words of a ledger are shared by all rulebooks.",
  ),
  "stands-in": entry(
    sentences("stands-in", { id: ANY }),
    "确实要代替内置规则书的，不用管它。",
    "Nothing to do where it is meant to take the place of the built-in one.",
  ),
  "unused-interpretation": entry(
    sentences("unused-interpretation", { id: ANY }),
    "在用到它的条款里写 interpretation，或者删去它。",
    "Name it as `interpretation` in the clauses it bears on, or remove it.",
  ),
  "long-stretch": entry(
    sentences("long-stretch", { id: ANY, from: ANY, to: ANY, days: 200 }),
    "起止写反了的，对调 from 和 to；确实跨年的，不用管它。",
    "Exchange from and to where they are the wrong way round; nothing to do where it does run over New Year.",
  ),
  "unknown-reference": entry(
    sentences(
      "unknown-reference",
      ...[ANY, null].flatMap((nearest) => [[ANY], []].map((allowed) => ({ what: ANY, ...near(nearest), allowed }))),
    ),
    "先在同一本规则书里写出所指的词语、理解或者条款，再引用它。",
    "Write the term, reading or clause in the same rulebook first, then refer to it.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const workbooks = {
  "book-of-another-kind": entry(
    (messages) =>
      ["xlsb", "docx", "doc", "ods", "encrypted", "pdf", "html", "zip", "picture", "empty", "text"].map((content) =>
        messages.problems["book-of-another-kind"]({ content }),
      ),
    "在 Excel 或者 WPS 里另存为“Excel 工作簿（.xlsx）”；有密码的先取消密码。",
    "Save it as an Excel workbook (.xlsx); take off a password first.",
  ),
  "book-too-large": entry(
    sentences("book-too-large", { bytes: 1_000_000, most: 1_000_000 }),
    "多半是整列设了格式，或者插了图片；新建一个工作簿，只把有内容的行粘贴过去。",
    "Mostly whole columns were formatted, or pictures put in; paste the rows that hold something into a new workbook.",
  ),
  "book-damaged": entry(
    sentences("book-damaged", {}),
    "重新下载或者拷贝一次；能打开的话另存一份。",
    "Download or copy it again; if it opens, save it anew.",
  ),
  "book-without-records": entry(
    sentences("book-without-records", {}),
    "表头写常用的名称，如 谈话时间、谈话人、谈话对象；audit template 给出一份可以直接填的工作簿。",
    "Give the columns usual heads, such as 谈话时间, 谈话人, 谈话对象; `audit template` makes a workbook to fill in.",
  ),
  "table-of-no-kind": entry(
    sentences("table-of-no-kind", { heads: [ANY] }),
    "加 --kind；或者把工作表改名为谈话、会议等。",
    "Add --kind, or rename the sheet to what it lists.",
  ),
  "sheet-passed-over": entry(
    sentences("sheet-passed-over", {}),
    "封面、说明不必读；是台账的，请看表头那一行是不是空着或者写得太长。",
    "Covers and remarks need not be read; of a ledger, see whether its heads are empty or too long.",
  ),
  "sheet-hidden": entry(
    sentences("sheet-hidden", {}),
    "隐藏的多半是旧的；要读就加 --sheet 表名。",
    "What is hidden is mostly old; to read it add --sheet with its name.",
  ),
  "rows-hidden": entry(
    sentences("rows-hidden", { rows: [1] }, { rows: [1, 2] }),
    "看看这些行是筛选时藏起来的，还是作废的；作废的请删去。",
    "See whether a filter hides them or they are void; delete void ones.",
  ),
  "columns-hidden": entry(
    sentences("columns-hidden", { columns: [ANY] }),
    "看看这些列要不要；不要的请删去，或者在 audit.config.yaml 的 import 里写明表头的意思。",
    "See whether they are wanted; delete those that are not, or say in audit.config.yaml, under import, what their heads mean.",
  ),
  "row-passed-over": entry(
    sentences("row-passed-over", { text: ANY }),
    "合计、签字、分节的行不是记录；是记录的，请把日期等写全。",
    "Totals, signatures and section lines are no records; if it is one, write its date and the rest.",
  ),
  "ids-given": entry(
    sentences("ids-given", { ids: [ANY] }),
    "案件和事件要有编号，别的记录才能说到它；在表里加一列编号，以后改了日期编号也不变。",
    "Cases and events need ids to be spoken of; add a column of ids, so that they stay when a date is corrected.",
  ),
  "cell-error": entry(
    sentences("cell-error", { text: ANY }),
    "在表格里点开这个单元格，改公式，或者直接写值。",
    "Open the cell in the spreadsheet and mend the formula, or write the value.",
  ),
  "cell-without-value": entry(
    sentences("cell-without-value", { text: ANY }),
    "用 Excel 或者 WPS 打开，保存，值就算出来了。",
    "Open it in Excel or WPS and save it: that computes the value.",
  ),
  "cell-long-number": entry(
    sentences("cell-long-number", { text: ANY }),
    "身份证号、案卷号这类长号码，单元格先设为“文本”再填。",
    "Make cells for long numbers text before typing.",
  ),
  "cell-bad-day": entry(
    (messages) =>
      (["year", "month", "day", "ambiguous", "none"] as const).map((lacks) =>
        messages.problems["cell-bad-day"]({ text: ANY, lacks }),
      ),
    "一格写一天，如 2025-03-05；几天的写 3月15日至17日。整张表都没写年份的，加 --year。",
    "One day a cell, as 2025-03-05; several as 3月15日至17日. Where no date of a table has a year, add --year.",
  ),
  "cell-several-days": entry(
    sentences("cell-several-days", { text: ANY }),
    "每一天写一行；连着几天的写 3月15日至17日。",
    "A row for each day; days in a row as 3月15日至17日.",
  ),
  "cell-more-people": entry(
    sentences("cell-more-people", { text: ANY, names: [ANY] }),
    "“等几人”说不清是谁；把名字写全。",
    "“and so many” does not say who; write all names.",
  ),
  "cell-unreadable": entry(
    sentences("cell-unreadable", { text: ANY }),
    "写名册里的姓名；名册里没有的人，先加到 unit.yaml。",
    "Write names of the roster; add to unit.yaml whom it lacks.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const settings = {
  "no-such-path": entry(
    sentences("no-such-path", { path: ANY }),
    "路径从设置文件所在的文件夹算起。",
    "A path starts from the folder of the settings file.",
  ),
  "term-known": entry(
    (messages) => {
      const term = { id: ANY, zh: ANY, en: ANY };
      const sentence = messages.problems["term-known"]({ vocabulary: "meetings", text: ANY, term });
      return [sentence.replace(messages.vocabularies.meetings, ANY)];
    },
    "新版本已经有了这个词：把它从 audit.config.yaml 里删去。",
    "The program has gained this term: remove it from audit.config.yaml.",
  ),
  "unmatched-rulebook": entry(
    sentences("unmatched-rulebook", { path: ANY }),
    "在要受它约束的单位的 unit.yaml 里加上法规的编号，或者不写这个路径。",
    "Name its regulation in unit.yaml of the units that it should bind, or leave the path out.",
  ),
  "unmatched-reading": entry(
    sentences("unmatched-reading", near(ANY), near(null)),
    "audit config 列出可以改的理解；名称照它写。",
    "`audit config` lists the readings that can be set; use its names.",
  ),
  "unmatched-reading-field": entry(
    sentences("unmatched-reading-field", { field: ANY, id: ANY, has: [ANY] }, { field: ANY, id: ANY, has: [] }),
    "只改这一理解有的值。",
    "Set only the values that this reading has.",
  ),
} satisfies Partial<Entries<ProblemCode>>;

const DOUBT = {
  zh: "这不是错误，记录照样计入；不是笔误的，不必改。加 --strict 时以 3 退出。",
  en: "No error, and the record counts: leave it where it is meant so. With `--strict` the exit code is 3.",
};

function doubtful<Code extends ProblemCode>(code: Code, args: ProblemArgs[Code]) {
  return entry(sentences(code, args), DOUBT.zh, DOUBT.en);
}

const notices = {
  "subject-names-person": doubtful("subject-names-person", { text: ANY, names: [ANY] }),
  "without-post": doubtful("without-post", { name: ANY, date: ANY }),
  "talk-with-oneself": doubtful("talk-with-oneself", { name: ANY }),
  "recorded-before": doubtful("recorded-before", { recorded: ANY, date: ANY }),
  "concluded-before-found": doubtful("concluded-before-found", { date: ANY, concluded: ANY }),
  "found-before-occurred": doubtful("found-before-occurred", { date: ANY, occurred: ANY }),
  "measure-before-occurred": doubtful("measure-before-occurred", { measure: ANY, occurred: ANY }),
  "year-before-2000": doubtful("year-before-2000", { date: ANY }),
  "equal-record": doubtful("equal-record", { first: ANY }),
  "text-cut": doubtful("text-cut", { text: ANY, lost: ANY }),
  "answer-without-record": doubtful("answer-without-record", { label: ANY }),
  "waiver-self-approved": doubtful("waiver-self-approved", { name: ANY }),
} satisfies Partial<Entries<ProblemCode>>;

/** Every problem of a file, by subject. A code that has no entry here does not compile. */
export const PROBLEMS = { files, yaml, shape, content, workbooks, rulebooks, settings, notices };

export const PROBLEM_ENTRIES: Entries<ProblemCode> = {
  ...files,
  ...yaml,
  ...shape,
  ...content,
  ...workbooks,
  ...rulebooks,
  ...settings,
  ...notices,
};
