import type { WaiverNote } from "../../../src/audit/finding.js";
import { day } from "../../../src/calendar/day.js";
import { MOST_LOOKED_FOR } from "../../../src/document/suggestions.js";
import type { BaselineWords } from "../../../src/messages/words/commands/baseline.js";
import type { CliWords } from "../../../src/messages/words/commands/cli.js";
import type { ImportWords } from "../../../src/messages/words/commands/import.js";
import type { MergeWords } from "../../../src/messages/words/commands/merge.js";
import type { AddWords } from "../../../src/messages/words/reports/add.js";
import type { CaseViewWords } from "../../../src/messages/words/reports/case.js";
import type { DiffWords } from "../../../src/messages/words/reports/diff.js";
import type { ExplainWords } from "../../../src/messages/words/reports/explain.js";
import { ANY, type Entries, entry } from "./entry.js";

/** What the command line says that is no error: labels, and lines that tell how it goes. */
type NoError = "error" | "warning" | "failed" | "valid" | "progress" | "created" | "renewed" | "seeHelp";
export type CliError = Exclude<keyof CliWords, NoError>;

/** A number, in the singular and in the plural. */
const NUMBERS = [1, 2];

const usage = {
  unknownCommand: entry(
    ({ cli }) => [ANY, null].map((nearest) => `${cli.unknownCommand(ANY, nearest)} ${cli.seeHelp(ANY)}`),
    "audit --help 列出全部命令。",
    "`audit --help` lists the commands.",
  ),
  unknownOption: entry(
    ({ cli }) => [ANY, null].map((nearest) => `${cli.unknownOption(ANY, nearest)} ${cli.seeHelp(ANY)}`),
    "命令后面加 --help，看它有哪些选项。",
    "The command with `--help` lists its options.",
  ),
  missingArgument: entry(
    ({ cli }) => [`${cli.missingArgument(ANY)} ${cli.seeHelp(ANY)}`],
    "补上所缺的；选项的值紧跟在选项后面。",
    "Add what is missing; the value of an option stands right behind it.",
  ),
  tooManyArguments: entry(
    ({ cli }) => [`${cli.tooManyArguments} ${cli.seeHelp(ANY)}`],
    "有空格的路径加引号。",
    "Quote a path that holds blanks.",
  ),
  notADay: entry(
    ({ cli }) => [cli.notADay(ANY, ANY)],
    "写日历上有的一天；不写 --as-of 就是今天。",
    "Write a day of the calendar; without --as-of it is today.",
  ),
  notAYear: entry(({ cli }) => [cli.notAYear(ANY)], "写四位数字的年份。", "Write a year of four digits."),
  notANumber: entry(({ cli }) => [cli.notANumber(ANY, ANY)], "写天数，不带单位。", "Write days, without a unit."),
  notDays: entry(
    ({ cli }) => [cli.notDays(ANY, ANY, 1), cli.notDays("--remind", ANY, 1)],
    "写天数（30d）或者周数（4w）。",
    "Write days (30d) or weeks (4w).",
  ),
  notAWidth: entry(
    ({ cli }) => [cli.notAWidth(ANY, 20, 2000)],
    "写列数，如 80。",
    "Write a number of columns, such as 80.",
  ),
  notForTerminal: entry(
    ({ cli }) => [cli.notForTerminal(ANY)],
    "写进文件，或者用管道接给别的程序。",
    "Write it to a file, or pipe it to another program.",
  ),
  nothingDue: entry(
    ({ cli }) => [ANY, null].flatMap((holder) => [ANY, null].map((until) => cli.nothingDue(holder, ANY, until))),
    "没有待办的是好事；也可能是期限在更远的日子，或者责任者写的是别人。日历文件照样写出。",
    "Nothing to do is good news; or it is due on a later day, or somebody else was named. The file is written all the same.",
  ),
  nearAfterSoon: entry(
    ({ cli }) => NUMBERS.flatMap((one) => NUMBERS.map((other) => cli.nearAfterSoon(one, other))),
    "临近的天数写得比将近的少。",
    "What is near is fewer days ahead than what is soon.",
  ),
  notJobs: entry(
    ({ cli }) => [cli.notJobs(ANY, 1)],
    "不写 --jobs 就由程序决定。",
    "Without --jobs the program chooses.",
  ),
  notOneOf: entry(
    ({ cli }) => [cli.notOneOf(ANY, ANY, [ANY])],
    "从所列的写法里选一个，大小写照写。",
    "Choose one of those listed, in the same letter case.",
  ),
  noSuchFolder: entry(
    ({ cli }) => [cli.noSuchFolder(ANY)],
    "看路径是不是从当前文件夹写起。",
    "See whether the path starts from the folder one is in.",
  ),
  notAFolder: entry(
    ({ cli }) => [cli.notAFolder(ANY)],
    "写台账的文件夹，不写其中的文件。",
    "Name the ledger's folder, not a file in it.",
  ),
  noSuchFile: entry(
    ({ cli }) => [cli.noSuchFile(ANY, ANY)],
    "看文件名和路径；从当前文件夹写起。",
    "See the name and the path, which starts from the folder one is in.",
  ),
  severalConfigs: entry(
    ({ cli }) => [cli.severalConfigs([ANY])],
    "几本台账一起查的，用 --config 选定一个设置文件。",
    "Where several ledgers are checked at once, choose one settings file by --config.",
  ),
  noSuchRulebook: entry(
    ({ cli }) => [cli.noSuchRulebook(ANY)],
    "--rulebook 后面写规则书文件或者它的文件夹。",
    "Behind --rulebook stands a rulebook or its folder.",
  ),
  unknownRegulation: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.unknownRegulation(ANY, nearest, [ANY])),
    "用 audit rules 列出的编号；台账的路径写在选项之前。",
    "Use an id that `audit rules` lists; ledger paths stand before options.",
  ),
  unknownVocabulary: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.unknownVocabulary(ANY, nearest, [ANY])),
    "写其中一类的编号或者名称；不写则全部列出。",
    "Write the id of one of them, or leave it out to see all.",
  ),
  unknownUnit: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.unknownUnit(ANY, nearest)),
    "写 unit.yaml 里的 id 或者 name。",
    "Write the id or the name in a unit.yaml.",
  ),
  unknownClause: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.unknownClause(ANY, ANY, nearest)),
    "audit rules 加法规的编号，列出它的条款。",
    "`audit rules` with the regulation's id lists its clauses.",
  ),
  unknownHolder: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.unknownHolder(ANY, nearest)),
    "写 unit.yaml 里的名称或者编号。",
    "Write a name or an id from a unit.yaml.",
  ),
  owesNothing: entry(
    ({ cli }) => [ANY, null].map((nearest) => cli.owesNothing(ANY, nearest)),
    "写报告里的责任者；没有职责的人没有可列的。",
    "Write somebody whom the report names as a holder: who owes nothing has nothing to list.",
  ),
  notInFormat: entry(
    ({ cli }) => [cli.notInFormat(ANY, ANY, [ANY])],
    "网页自己可以筛选，Word、JUnit 总是全部；另写一份所说的格式。",
    "A page filters itself, Word and JUnit hold everything; write one of the formats named in a run of its own.",
  ),
  sharedHolder: entry(
    ({ cli }) => [cli.sharedHolder(ANY, [ANY])],
    "写其中一人的编号。",
    "Write the id of the one meant.",
  ),
  bindsNobody: entry(
    ({ cli }) => [cli.bindsNobody(ANY)],
    "在受它约束的单位的 unit.yaml 里写上这部法规；或者去掉 --regulation。",
    "Name the regulation in unit.yaml of the units it binds, or leave out --regulation.",
  ),
  nothingToAudit: entry(
    ({ cli }) => [cli.nothingToAudit],
    "看 --regulation 和 --unit 选的是不是台账里有的。",
    "See whether what --regulation and --unit choose is in the ledger.",
  ),
} satisfies Partial<Entries<CliError>>;

const outputs = {
  nothingToOpen: entry(({ cli }) => [cli.nothingToOpen], "加 -o 报告.html。", "Add -o report.html."),
  noDesktop: entry(
    ({ cli }) => [cli.noDesktop(ANY)],
    "在服务器上属于正常；文件已经写好，拷到有桌面的机器上打开。",
    "As it should be on a server; the file is there, open it on a desk.",
  ),
  cannotShow: entry(
    ({ cli }) => [cli.cannotShow(ANY, ANY)],
    "文件已经写好，在文件夹里双击；或者装上浏览器和 xdg-open（xdg-utils）。",
    "The file is there: open it from its folder, or install a browser and xdg-open (xdg-utils).",
  ),
  formatForSeveral: entry(({ cli }) => [cli.formatForSeveral], "去掉 --format。", "Leave out --format."),
  unknownEnding: entry(
    ({ cli }) => [cli.unknownEnding(ANY, [ANY])],
    "换一个扩展名，或者写明 --format。",
    "Use another ending, or add --format.",
  ),
  sameOutput: entry(({ cli }) => [cli.sameOutput(ANY)], "每个 -o 写不同的文件。", "Give each -o a file of its own."),
  oneFileOnly: entry(
    ({ cli }) => [cli.oneFileOnly(ANY)],
    "`{unit}`、`{holder}` 只写在 `audit check` 和 `audit calendar` 的 -o 里。",
    "`{unit}` and `{holder}` stand only in the -o of `audit check` and `audit calendar`.",
  ),
  previousOfSeveral: entry(
    ({ cli }) => [cli.previousOfSeveral],
    "去掉 --previous：每人的日历接着它要写上去的那一个文件。",
    "Leave --previous out: each calendar follows the file that it is written over.",
  ),
  noFolderToWrite: entry(
    ({ cli }) => [cli.noFolderToWrite(ANY)],
    "程序不替人建文件夹；先建好再写。",
    "The program makes no folders for an output; make it first.",
  ),
  outputIsInput: entry(
    ({ cli }) => [cli.outputIsInput(ANY)],
    "报告写到别的文件，台账不会被覆盖。",
    "Write the report elsewhere; no ledger is written over.",
  ),
  cannotOpen: entry(
    ({ cli }) => [cli.cannotOpen(ANY, ANY)],
    "括号里是系统给的原因：看权限、路径是不是写错了，或者链接指向哪里。",
    "The reason in brackets is the system's: see the permissions, the path, or where a link leads.",
  ),
  cannotWrite: entry(
    ({ cli }) => [cli.cannotWrite(ANY, ANY)],
    "看磁盘、权限，或者是不是有别的程序开着它；原来的文件没有动。",
    "See the disk, its permissions, or who has it open; what was there before is unchanged.",
  ),
  pipeClosed: entry(
    ({ cli }) => [cli.pipeClosed],
    "只看前几行时可以不管；要整份报告就写到文件（-o）。",
    "Of no matter where only the first lines are wanted; for the whole report write a file (-o).",
  ),
  nobodyToWriteFor: entry(
    ({ cli }) => [cli.nobodyToWriteFor],
    "看看 --unit、--regulation、--year 是不是选窄了；{holder} 只给有职责的人写。",
    "See whether --unit, --regulation or --year leave nobody; {holder} writes for people who hold duties.",
  ),
  notEmpty: entry(
    ({ cli }) => [cli.notEmpty(ANY)],
    "写一个还没有的文件夹；已有的不会被改动。",
    "Name a folder that is not there yet; nothing in this one was changed.",
  ),
} satisfies Partial<Entries<CliError>>;

const running = {
  problems: entry(
    ({ cli }) => NUMBERS.flatMap((errors) => [cli.problems(errors), cli.failed(cli.problems(errors))]),
    "改正上面各处再运行。",
    "Mend what stands above, and run again.",
  ),
  noReport: entry(
    ({ cli }) => [cli.noReport],
    "先改正；急着看没有错误的单位的，加 --keep-going，有错误的单位也要看的，加 --partial。",
    "Mend them first; meanwhile `--keep-going` judges the units without errors, and `--partial` the others too.",
  ),
  sameProblem: entry(
    ({ cli }) => NUMBERS.map((more) => cli.sameProblem(more)),
    "下面各行都是同一个问题，改法相同。",
    "The places below have the same problem, mended the same way.",
  ),
  notLookedFor: entry(
    ({ cli }) => NUMBERS.map((more) => cli.notLookedFor(more, MOST_LOOKED_FOR)),
    "不必处理：错误都列出来了。多半是一份名册或者一列没有对上，改好前面的，后面的往往一起改好。",
    "Nothing: all errors are told. Often a roster or a column is not the one meant, and mending the first mends the others.",
  ),
  cacheDamaged: entry(
    ({ cli }) => [cli.cacheDamaged(ANY)],
    "不必处理：结果不受影响，缓存已重新写好。",
    "Nothing: the result is right, and the cache has been written anew.",
  ),
  ledgerChanging: entry(
    ({ cli }) => [cli.ledgerChanging],
    "等台账改完（或者同步完）再运行。",
    "Run again when nobody is changing or syncing the ledger.",
  ),
  internal: entry(
    ({ cli }) => [cli.internal(ANY)],
    "这是程序的毛病，不是台账的；请把这一行报告给维护者。",
    "A fault of the program, not of the ledger; please report the line.",
  ),
} satisfies Partial<Entries<CliError>>;

const baseline = {
  none: entry(({ baseline: words }) => [words.none], "加上 --baseline 文件。", "Add --baseline FILE."),
  noFile: entry(
    ({ baseline: words }) => [words.noFile(ANY, ANY)],
    "先用 audit baseline write 写一个。",
    "Write one first by `audit baseline write`.",
  ),
  nothingToPrune: entry(
    ({ baseline: words }) => [words.nothingToPrune(ANY)],
    "看文件名；没有基线就没有可删的。",
    "See the name; without a baseline there is nothing to strike out.",
  ),
  version: entry(
    ({ baseline: words }) => [words.version(ANY, null, ANY), words.version(ANY, ANY, ANY)],
    "写 audit baseline write 写出的文件。",
    "Name a file that `audit baseline write` made.",
  ),
  stale: entry(
    ({ baseline: words }) => [null, ANY].map((now) => `${ANY}: ${words.stale(ANY, now)}`),
    "这一项已经办好，或者不再要求；基线里可以删去。",
    "This has been done, or is asked no more; it can leave the baseline.",
  ),
  staleSum: entry(
    ({ baseline: words }) => NUMBERS.map((count) => words.staleSum(count, ANY)),
    "运行所说的 audit baseline prune。",
    "Run the `audit baseline prune` that it names.",
  ),
} satisfies Partial<Entries<keyof BaselineWords>>;

const shares = {
  noShare: entry(({ merge }) => [merge.noShare(ANY)], "写第几片/共几片。", "Write which share of how many."),
  shareWithoutBlob: entry(
    ({ merge }) => [merge.shareWithoutBlob({ number: 1, of: 1 })],
    "一片的结果写成 blob，再由 audit merge 合成报告。",
    "Write a share as a blob, and make the report by `audit merge`.",
  ),
  blobAlone: entry(({ merge }) => [merge.blobAlone], "只写一个 -o。", "Give one -o only."),
  cacheForShare: entry(({ merge }) => [merge.cacheForShare], "去掉 --cache。", "Leave out --cache."),
  unreadable: entry(
    ({ merge }) => [merge.unreadable(ANY, ANY)],
    "看文件名和权限。",
    "See the name and the permissions.",
  ),
  noBlob: entry(
    ({ merge }) => [merge.noBlob(ANY)],
    "写 --format blob 写出的文件。",
    "Name files that --format blob wrote.",
  ),
  notWhole: entry(
    ({ merge }) => [merge.notWhole(ANY)],
    "重新运行这一片；传送时按二进制传。",
    "Run this share again; transfer the file as binary.",
  ),
  missing: entry(
    ({ merge }) => [
      merge.missing([1], 1),
      merge.missing([1, 2], 1),
      merge.missing([1, 2, 3], 1),
      merge.missing(Array<number>(11).fill(1), 1),
    ],
    "补上缺少的那一片。",
    "Add the share that is missing.",
  ),
  doubled: entry(
    ({ merge }) => [
      merge.doubled([ANY, ANY], { number: 1, of: 1 }),
      merge.doubled([ANY, `${ANY}${ANY}`], { number: 1, of: 1 }),
    ],
    "每一片只写一次。",
    "Name each share once.",
  ),
  differing: entry(
    ({ merge }) => [merge.differing([ANY, ANY], ANY)],
    "各片要用同一版本、同样的选项、设置和台账。",
    "All shares are made by one version, of one ledger, with the same options and settings.",
  ),
  forWithoutBlob: entry(
    ({ merge }) => [merge.forWithoutBlob],
    "只有分片的结果才要写明以后合成什么。",
    "Only a share has to be told what it will be merged into.",
  ),
  withoutDetails: entry(
    ({ merge }) => [merge.withoutDetails([ANY])],
    "报告照出，只是没有相近的记录和待填记录；要有，就加 --for 重新分片。",
    "The report is whole but for these; to have them, make the shares anew with --for.",
  ),
  notAll: entry(
    ({ merge }) => [merge.notAll],
    "各片运行时就写上同样的 --status、--holder，或者 --all。",
    "Give the shares the same --status and --holder, or --all.",
  ),
  noBaseline: entry(
    ({ merge }) => [merge.noBaseline],
    "各片运行时加上同一个 --baseline。",
    "Run the shares with one --baseline.",
  ),
} satisfies Entries<Exclude<keyof MergeWords, "marks" | "none">>; // without a BLOB the command line says missingArgument

const explain = {
  malformed: entry(
    ({ explain: words }) => [ANY, null].map((example) => words.malformed(ANY, example)),
    "从报告（--format csv、json）里复制编号，或者写法规和条款两个词。",
    "Copy the id from a report (--format csv or json), or write a regulation and a clause.",
  ),
  unknownRegulation: entry(
    ({ explain: words }) => [ANY, null].map((nearest) => words.unknownRegulation(ANY, nearest, [ANY])),
    "用 audit rules 列出的编号。",
    "Use an id that `audit rules` lists.",
  ),
  ledgerFirst: entry(
    ({ explain: words }) => [words.ledgerFirst(ANY)],
    "先写法规和条款，再写台账的路径。",
    "The regulation and clause come first, then the ledger's path.",
  ),
  unknownClause: entry(
    ({ explain: words }) => [ANY, null].map((nearest) => words.unknownClause(ANY, ANY, nearest)),
    "audit coverage 列出这部法规的全部条款。",
    "`audit coverage` lists every clause of the regulation.",
  ),
  unknownFinding: entry(
    ({ explain: words }) => [ANY, null].map((nearest) => words.unknownFinding(ANY, nearest)),
    "编号里有年度和时段；查别的年度要加 --year。",
    "The id holds a period; for another year add --year.",
  ),
  badText: entry(
    ({ explain: words }) => [words.badText(ANY, ANY)],
    "--text 后面写法规原文的文本文件（UTF-8）。",
    "Behind --text stands the regulation's text as a UTF-8 file.",
  ),
} satisfies Partial<Entries<keyof ExplainWords>>;

const cases = {
  unknown: entry(
    ({ caseView }) => [ANY, null].map((nearest) => caseView.unknown(ANY, nearest)),
    "写 cases.yaml 里的 id。",
    "Write an id from cases.yaml.",
  ),
  several: entry(({ caseView }) => [caseView.several(ANY, [ANY])], "写成 单位/编号。", "Write it as unit/id."),
  later: entry(
    ({ caseView }) => [caseView.later(ANY, ANY, ANY)],
    "截至日写在立案之后。",
    "Choose an as-of day after the case began.",
  ),
} satisfies Partial<Entries<keyof CaseViewWords>>;

/** A report that cannot be read is told of as a share is (`shares.unreadable`). */
const comparing = {
  noResult: entry(
    ({ diff }) => [diff.noResult(ANY, null), diff.noResult(ANY, ANY)],
    "比较的是两份 --format json 的报告。",
    "What is compared are two reports made with --format json.",
  ),
  differentlyAsked: entry(
    ({ diff }) => [diff.differentlyAsked([ANY])],
    "要比较台账的变化，两次用同样的选项。",
    "To see what changed in a ledger, ask the same of both.",
  ),
} satisfies Partial<Entries<keyof DiffWords>>;

const coverage = {
  noList: entry(
    (messages) => [messages.coverage.noList(ANY)],
    "自己的规则书要有 clauses.yaml 才能看覆盖情况。",
    "A rulebook of one's own needs a clauses.yaml for this.",
  ),
};

/** A waiver to look at again, in every state that one can have. */
const NOTES: readonly WaiverNote[] = (["expired", "expiring", "lasting"] as const).flatMap((term) =>
  [0, 1, 2].flatMap((daysLeft) =>
    [0, 1].map((covers) => ({
      ...{ file: ANY, line: 1, regulation: ANY, clause: ANY, approvedBy: ANY, until: day("2025-12-31") },
      ...{ term, daysLeft, covers },
    })),
  ),
);

const waivers = {
  waiver: entry(
    ({ report }) => NOTES.map((note) => report.waiver(note)),
    "到期的重新报批或者删去；对不上的，看法规、条款、人员和时段写得对不对。",
    "Have one that ends approved again, or remove it; where one covers nothing, compare its clause, people and days.",
  ),
};

/** What an import says that is no error. */
type Told = "preview" | "file" | "nothingWritten" | "leftOut" | "templateWritten";

const importing = {
  unreadable: entry(
    (messages) => [messages.importing.unreadable(ANY, ANY)],
    "看路径写得对不对；有空格的路径加引号。",
    "See that the path is right; quote one with blanks.",
  ),
  sameBook: entry(
    (messages) => [messages.importing.sameBook([ANY, ANY])],
    "台账写在以工作簿命名的文件里，两个同名的会互相覆盖；副本的记号不算名字。",
    "Records go to files named after the workbook; marks of copies are no part of its name.",
  ),
  readInPlace: entry(
    (messages) => [messages.importing.readInPlace(ANY)],
    "工作簿要么直接读，要么导入成文件，只取其一。",
    "A workbook is either read where it lies or imported into files, not both.",
  ),
  noSheet: entry(
    (messages) => [messages.importing.noSheet(ANY, [ANY])],
    "表名照工作簿下方的标签写。",
    "Write the name as on the tab.",
  ),
  noUnit: entry(
    (messages) => [messages.importing.noUnit(ANY)],
    "--into 写放着 unit.yaml 的文件夹；还没有的话先运行 audit init。",
    "--into is the folder that holds unit.yaml; `audit init` makes one.",
  ),
  changedByHand: entry(
    (messages) => [messages.importing.changedByHand(ANY)],
    "手工改的要留，就照样改工作簿，或者把记录移到别的文件里；不留就加 --replace。",
    "To keep what was changed, change the workbook too, or move the records to another file; else add --replace.",
  ),
  notImported: entry(
    (messages) => [messages.importing.notImported(ANY)],
    "这个文件是手写的；工作簿换个名字再导入。",
    "That file was written by hand; give the workbook another name.",
  ),
  leftOver: entry(
    (messages) => [messages.importing.leftOver(ANY)],
    "记录已经不在工作簿里了；确认以后删去这个文件。",
    "Its records are no longer in the workbook; delete the file once you are sure.",
  ),
  templateExists: entry(
    (messages) => [messages.importing.templateExists(ANY)],
    "里面也许已经填了东西；要新的，换个文件名。",
    "Something may be kept in it; for a new one choose another name.",
  ),
} satisfies Entries<Exclude<keyof ImportWords, Told>>;

/** What `audit add` says that is no error. */
type ToldOfAdding =
  | "place"
  | "notBefore"
  | "notJudged"
  | "meetsNothing"
  | "met"
  | "nearer"
  | "opened"
  | "ask"
  | "choices"
  | "nothingWritten";

/** Of `audit add`. */
const adding = {
  noMap: entry(
    (messages) => [messages.adding.noMap(ANY, ANY)],
    "只有一项时，把里面的键接在后面写更方便，如 --heard.from 李望 --heard.type 述责述廉报告。",
    "Of a single entry its keys may be given one by one, as --heard.from and --heard.type.",
  ),
  severalFiles: entry(
    (messages) => [messages.adding.severalFiles([ANY])],
    "能由日期看出来的不用写；导入写成的文件不接着写。",
    "Where the date tells, there is no need; files that an import wrote are left alone.",
  ),
  notOfKind: entry(
    (messages) => [messages.adding.notOfKind(ANY, ANY)],
    "台账文件的种类由文件名或者文件夹名认。",
    "What a file lists is told by its name, or its folder's.",
  ),
  outsideUnit: entry(
    (messages) => [messages.adding.outsideUnit(ANY)],
    "记录写在单位自己的文件夹里。",
    "A unit's records lie in its folder.",
  ),
  noList: entry(
    (messages) => [messages.adding.noList(ANY)],
    "文件里有别的错误，或者不是一列以 - 开头的记录。",
    "The file has an error, or is no list of items with dashes.",
  ),
  nothingGiven: entry(
    (messages) => [messages.adding.nothingGiven([ANY])],
    "在终端里运行，缺的会逐项问。",
    "Run at a terminal, it asks for what is missing.",
  ),
} satisfies Entries<Exclude<keyof AddWords, ToldOfAdding>>;

/** Of `rules draft` and what reads a regulation's text. */
const drafting = {
  badId: entry(
    ({ draft }) => [draft.badId(ANY)],
    "编号是规则书的名字，台账的 regulations 里就写它。",
    "The id is the rulebook's name, as `regulations` of a unit writes it.",
  ),
  exists: entry(
    ({ draft }) => [draft.exists(ANY)],
    "改过的规则书不会被新起草的覆盖；写到另一个文件夹，再比一比。",
    "What you changed is never written over: write to another folder and compare.",
  ),
  notText: entry(
    ({ draft }) => (["pdf", "doc", "other"] as const).map((how) => draft.notText(ANY, how)),
    "起草只读文字：先把原文另存为 .docx、.txt 或者 .md。",
    "A draft reads text: save the regulation as .docx, .txt or .md first.",
  ),
  badFile: entry(
    ({ draft }) => [draft.badFile(ANY, ANY)],
    "看路径对不对；文本文件要用 UTF-8 保存。",
    "See whether the path is right; save a text file as UTF-8.",
  ),
  newId: entry(
    ({ rules }) => [rules.badId(ANY)],
    "编号是规则书的名字，台账的 regulations 里就写它。",
    "The id is the rulebook's name, as `regulations` of a unit writes it.",
  ),
  cannotAdd: entry(
    ({ rules }) => [rules.cannotAdd(ANY)],
    "例子文件写成一行行以“- example:”开头的列表，不写成 [ ]。",
    "Write the file as a list of lines from “- example:” on, not in brackets.",
  ),
} satisfies Entries<"badId" | "exists" | "notText" | "badFile" | "newId" | "cannotAdd">;

/** Of documents and their templates. */
const documents = {
  templateFor: entry(
    ({ docx }) => [docx.templateFor(ANY)],
    "模板只管 Word 文件；别的格式去掉 --template。",
    "A template is for a Word file; leave --template out for another format.",
  ),
  unknownTemplate: entry(
    ({ docx }) => [docx.unknownTemplate(ANY, ["self-check", "notice"])],
    "本单位的模板写文件名，以 .docx 结尾。",
    "A template of your own is named by its file, which ends in .docx.",
  ),
  noTemplate: entry(
    ({ docx }) => [docx.noTemplate(ANY, ANY)],
    "看路径对不对；.doc、.wps 先另存为 .docx。",
    "See whether the path is right; save .doc or .wps as .docx first.",
  ),
  badTemplate: entry(
    ({ docx }) => [docx.badTemplate(ANY, [ANY])],
    "每个 {#…} 要有同名的 {/…}，括号要成对；原文是模板程序的话。",
    "Every {#…} has a {/…} of its name, and braces come in pairs.",
  ),
  unknownFields: entry(
    ({ docx }) => [docx.unknownFields(ANY, [ANY], Object.values(docx.fields))],
    "字段按 docs/templates.zh-CN.md 写；--lang en 用英文字段。",
    "Fields are those of docs/templates.md; in Chinese they are Chinese.",
  ),
} satisfies Entries<"templateFor" | "unknownTemplate" | "noTemplate" | "badTemplate" | "unknownFields">;

/** Errors and warnings of the command line as a whole, by subject. An error that has no entry here does not compile. */
export const CLI = { usage, outputs, running };
export const CLI_ENTRIES: Entries<CliError> = { ...usage, ...outputs, ...running };

/** Those of single commands. */
export const COMMANDS = {
  baseline,
  shares,
  explain,
  cases,
  comparing,
  coverage,
  waivers,
  importing,
  adding,
  drafting,
  documents,
};
