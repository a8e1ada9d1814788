import type { Command } from "commander";
import type { Messages } from "../messages/messages.js";
import { type Formats, REPORTS } from "../report/index.js";
import type { ExitCode } from "../run/exit.js";
import type { Call } from "../run/run-context.js";
import { KINDS, type Kind, otherNamesOf } from "../terms/record-kinds.js";

type Help = Messages["help"];
/** What help says of something: the name of its text. */
type Words = { [Name in keyof Help]: Help[Name] extends string ? Name : never }[keyof Help];

/** A command of the program: what it takes, and what does it. */
export interface CommandSpec {
  readonly name: string;
  readonly what: (help: Help, messages: Messages) => string;
  /** As its usage shows them, each with what help says of it. */
  readonly takes: readonly (readonly [usage: string, words: Words])[];
  readonly options: readonly (readonly [flags: string, words: Words, gather?: typeof collect])[];
  readonly example: string;
  /** Other names it may be called by. */
  readonly aliases?: readonly string[];
  /** Every key of a record of this kind is an option too. */
  readonly fields?: Kind;
  /** Loads what does it, when it is called; a command that only has commands of its own does nothing. */
  readonly load?: () => Promise<CommandRun>;
  readonly commands?: readonly CommandSpec[];
}

/** Does what a command is for; returns the exit code. Throws a Stop or an Ended where it ends early. @param program the whole program */
export type CommandRun = (call: Call, program: Command) => Promise<ExitCode>;

/** A usual record of each kind. */
const ADDITIONS: Readonly<Record<Kind, string>> = {
  meetings: "--date 2025-03-05 --type 党组会议 --topics 党风廉政建设 --chair 王建国",
  talks: "--date 2025-03-05 --type 廉政谈话 --by 李为民 --with 赵敏",
  reports: "--date 2025-12-20 --type 述责述廉报告 --from 李为民 --to 同级纪委 --covers 2025",
  activities: "--date 2025-03-05 --type 廉政党课 --by 王建国",
  assessments: "--date 2025-12-20 --type 年度考核 --covers 2025 --subject 赵敏 --grade 优秀",
  cases: "--id aj-2025-01 --date 2025-03-05 --subject 赵敏 --severity 情节较轻",
  events: "--id sj-2025-01 --date 2025-03-05 --type 苗头性问题 --person 赵敏",
  appointments: "--date 2025-03-05 --type 提拔 --person 赵敏",
  waivers: "--date 2025-03-05 --regulation my-county --clause 3.1 --reason 病假 --approved-by 县委 --until 2025-06-30",
  answers:
    "--date 2025-03-05 --regulation my-county --clause 3.1 --period aj-2025-01 --answer 已做到 --by 王建国 --reason 查阅案卷",
};

/** How a text is laid out. */
const TEXT: CommandSpec["options"] = [
  ["--width <N>", "width"],
  ["--ambiguous <wide|narrow>", "ambiguous"],
];

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "check",
    what: (help) => help.check,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--year <YYYY>", "year"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      [formatFlags(REPORTS.check, "blob"), "formatOrBlob"],
      ...TEXT,
      ["-o, --output <FILE>", "output", collect],
      ["--open", "open"],
      ["--shard <K/N>", "shard"],
      ["--for <FORMAT,FORMAT>", "forFormats"],
      ["--jobs <N>", "jobs"],
      ["--cache <DIR>", "cache"],
      ["--all", "all"],
      ["--status <STATUS...>", "status"],
      ["--holder <NAME...>", "checkHolder"],
      ["--by <regulation|holder|unit|clause|due>", "by"],
      ["--units", "units"],
      ["--readings", "readings"],
      ["--template <NAME|FILE>", "documentTemplate"],
      ["--fail-on <LEVEL...>", "failOn"],
      ["--keep-going", "keepGoing"],
      ["--partial", "partial"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--columns <print|all>", "columns"],
      ["--no-bom", "noBom"],
      ["--baseline <FILE>", "baselineOption"],
      ["--strict", "strict"],
      ["--strict-baseline", "strictBaseline"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit check my-ledger --as-of 2025-12-31 -o gaps.csv -o gaps.json",
    load: () => import("./commands/check.js").then(({ checkCommand }) => checkCommand),
  },
  {
    name: "merge",
    what: (help) => help.merge,
    takes: [["<BLOB...>", "blobs"]],
    options: [
      [formatFlags(REPORTS.check), "format"],
      ...TEXT,
      ["-o, --output <FILE>", "output", collect],
      ["--status <STATUS...>", "status"],
      ["--holder <NAME...>", "checkHolder"],
      ["--by <regulation|holder|unit|clause|due>", "by"],
      ["--units", "units"],
      ["--open", "open"],
      ["--readings", "readings"],
      ["--template <NAME|FILE>", "documentTemplate"],
      ["--columns <print|all>", "columns"],
      ["--no-bom", "noBom"],
      ["--strict", "strict"],
      ["--strict-baseline", "strictBaseline"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit merge part-*.blob -o gaps.csv",
    load: () => import("./commands/merge.js").then(({ mergeCommand }) => mergeCommand),
  },
  {
    name: "explain",
    what: (help) => help.explain,
    takes: [
      ["<ID>", "explainId"],
      ["[LEDGER...]", "ledger"],
    ],
    options: [
      ["--year <YYYY>", "year"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--text <FILE>", "explainText"],
      [formatFlags(REPORTS.explain), "textOrJson"],
      ...TEXT,
      ["--rulebook <PATH...>", "rulebook"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
    ],
    example: "audit explain my-county 3.1 my-ledger --as-of 2025-12-31",
    load: () => import("./commands/explain.js").then(({ explainCommand }) => explainCommand),
  },
  {
    name: "due",
    what: (help) => help.due,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--within <DAYS>", "within"],
      ["--holder <NAME...>", "holder"],
      ["--near <DAYS>", "near"],
      ["--soon <DAYS>", "soon"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--year <YYYY>", "yearAhead"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      [formatFlags(REPORTS.due), "dueFormat"],
      ...TEXT,
      ["-o, --output <FILE>", "output"],
      ["--keep-going", "keepGoing"],
      ["--partial", "partial"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
      ["--columns <print|all>", "columns"],
      ["--no-bom", "noBom"],
    ],
    example: "audit due my-ledger --within 60d --holder wang",
    load: () => import("./commands/due.js").then(({ dueCommand }) => dueCommand),
  },
  {
    name: "plan",
    what: (help) => help.plan,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--holder <NAME...>", "holder"],
      ["--group-talks", "groupTalks"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--year <YYYY>", "yearPlan"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      [formatFlags(REPORTS.plan), "planFormat"],
      ...TEXT,
      ["-o, --output <FILE>", "output"],
      ["--keep-going", "keepGoing"],
      ["--partial", "partial"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit plan my-ledger --format yaml -o plan.yaml",
    load: () => import("./commands/plan.js").then(({ planCommand }) => planCommand),
  },
  {
    name: "calendar",
    what: (help) => help.calendar,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["-o, --output <FILE>", "output"],
      ["--holder <NAME...>", "holder"],
      ["--within <DAYS>", "withinCalendar"],
      ["--remind <DAYS...>", "remind"],
      ["--all", "allCalendar"],
      ["--previous <FILE>", "previous"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--year <YYYY>", "yearAhead"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      ["--keep-going", "keepGoing"],
      ["--partial", "partial"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit calendar my-ledger -o duties.ics --holder wang",
    load: () => import("./commands/calendar.js").then(({ calendarCommand }) => calendarCommand),
  },
  {
    name: "validate",
    what: (help) => help.validate,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["-o, --output <FILE>", "outputSarif"],
      ["--strict", "strict"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
    ],
    example: "audit validate my-ledger",
    load: () => import("./commands/validate.js").then(({ validateCommand }) => validateCommand),
  },
  {
    name: "fix",
    what: (help) => help.fix,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--write", "fixWrite"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--config <FILE>", "config"],
    ],
    example: "audit fix my-ledger --write",
    load: () => import("./commands/fix.js").then(({ fixCommand }) => fixCommand),
  },
  {
    name: "rules",
    what: (help) => help.rules,
    takes: [
      ["[REGULATION]", "rulesRegulation"],
      ["[CLAUSE]", "rulesClause"],
    ],
    options: [[formatFlags(REPORTS.rules), "textOrJson"], ...TEXT, ["--rulebook <PATH...>", "rulebook"]],
    example: "audit rules my-county 3.1 --rulebook my-county.yaml",
    load: () => import("./commands/rules.js").then(({ rulesCommand }) => rulesCommand),
    commands: [
      {
        name: "test",
        what: (help) => help.rulesTest,
        takes: [["[REGULATION...]", "rulesRegulation"]],
        options: [["--rulebook <PATH...>", "rulebook"]],
        example: "audit rules test --rulebook my-county.yaml",
        load: () => import("./commands/rules-test.js").then(({ rulesTestCommand }) => rulesTestCommand),
      },
      {
        name: "new",
        what: (help) => help.rulesNew,
        takes: [["<ID>", "draftId"]],
        options: [["-o, --output <DIR>", "draftFolder"]],
        example: "audit rules new my-county",
        load: () => import("./commands/rules-new.js").then(({ rulesNewCommand }) => rulesNewCommand),
      },
      {
        name: "examples",
        what: (help) => help.rulesExamples,
        takes: [["[REGULATION...]", "rulesRegulation"]],
        options: [
          ["--dry-run", "examplesDryRun"],
          ["--rulebook <PATH...>", "rulebook"],
        ],
        example: "audit rules examples regulations/my-county",
        load: () => import("./commands/rules-examples.js").then(({ rulesExamplesCommand }) => rulesExamplesCommand),
      },
      {
        name: "draft",
        what: (help) => help.rulesDraft,
        takes: [["<FILE>", "draftFile"]],
        options: [
          ["--id <ID>", "draftId"],
          ["-o, --output <DIR>", "draftFolder"],
          [formatFlags(REPORTS.draft), "draftFormat"],
          ...TEXT,
          ["--words <FILE>", "draftWords"],
        ],
        example: "audit rules draft my-county.txt --id my-county -o regulations/my-county",
        load: () => import("./commands/rules-draft.js").then(({ rulesDraftCommand }) => rulesDraftCommand),
      },
      {
        name: "lint",
        what: (help) => help.rulesLint,
        takes: [["[RULEBOOK]", "lintTarget"]],
        options: [
          ["--text <FILE>", "lawText"],
          [formatFlags(REPORTS.lint), "textOrJson"],
          ...TEXT,
          ["--words <FILE>", "draftWords"],
          ["--rulebook <PATH...>", "rulebook"],
        ],
        example: "audit rules lint regulations/my-county --text my-county.txt",
        load: () => import("./commands/rules-lint.js").then(({ rulesLintCommand }) => rulesLintCommand),
      },
      {
        name: "page",
        what: (help) => help.rulesPage,
        takes: [["[RULEBOOK]", "lintTarget"]],
        options: [
          ["--text <FILE>", "lawText"],
          ["-o, --output <FILE>", "pageOutput"],
          ["--open", "open"],
          ["--words <FILE>", "draftWords"],
          ["--rulebook <PATH...>", "rulebook"],
        ],
        example: "audit rules page my-county --text my-county.txt -o page.html",
        load: () => import("./commands/rules-page.js").then(({ rulesPageCommand }) => rulesPageCommand),
      },
      {
        name: "compare",
        what: (help) => help.rulesCompare,
        takes: [
          ["<A>", "lintTarget"],
          ["<B>", "lintTarget"],
        ],
        options: [[formatFlags(REPORTS.compare), "textOrJson"], ...TEXT, ["--rulebook <PATH...>", "rulebook"]],
        example: "audit rules compare my-county my-city",
        load: () => import("./commands/rules-compare.js").then(({ rulesCompareCommand }) => rulesCompareCommand),
      },
    ],
  },
  {
    name: "terms",
    what: (help) => help.terms,
    takes: [["[VOCABULARY]", "vocabulary"]],
    options: [[formatFlags(REPORTS.vocabulary), "textOrJson"], ...TEXT, ["--rulebook <PATH...>", "rulebook"]],
    example: "audit terms meetings",
    load: () => import("./commands/terms.js").then(({ termsCommand }) => termsCommand),
  },
  {
    name: "fields",
    what: (help) => help.fields,
    takes: [["[KIND]", "fieldsKind"]],
    options: [[formatFlags(REPORTS.fields), "textOrJson"], ...TEXT],
    example: "audit fields talks",
    load: () => import("./commands/fields.js").then(({ fieldsCommand }) => fieldsCommand),
  },
  {
    name: "coverage",
    what: (help) => help.coverage,
    takes: [["[REGULATION]", "rulesRegulation"]],
    options: [
      [formatFlags(REPORTS.coverage), "textOrJson"],
      ...TEXT,
      ["--rulebook <PATH...>", "rulebook"],
      ["--advisory [LEDGER...]", "advisory"],
      ["--year <YYYY>", "year"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
    ],
    example: "audit coverage my-county --rulebook my-county/rulebook.yaml",
    load: () => import("./commands/coverage.js").then(({ coverageCommand }) => coverageCommand),
  },
  {
    name: "case",
    what: (help) => help.case,
    takes: [
      ["<ID>", "caseId"],
      ["[LEDGER...]", "ledger"],
    ],
    options: [
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--regulation <ID...>", "regulation"],
      [formatFlags(REPORTS.case), "textOrJson"],
      ...TEXT,
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
    ],
    example: "audit case aj-2025-01 my-ledger",
    load: () => import("./commands/case.js").then(({ caseCommand }) => caseCommand),
  },
  {
    name: "import",
    what: (help) => help.importBooks,
    takes: [["<BOOK...>", "importBook"]],
    options: [
      ["--into <LEDGER>", "importInto"],
      ["--year <YYYY>", "importYear"],
      ["--kind <KIND>", "importKind"],
      ["--sheet <NAME>", "importSheet", collect],
      ["--dry-run", "importDryRun"],
      ["--replace", "importReplace"],
      ["--keep-going", "importKeepGoing"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit import ledger.xlsx --into my-ledger --dry-run",
    load: () => import("./commands/import.js").then(({ importCommand }) => importCommand),
  },
  {
    name: "add",
    what: (help) => help.add,
    takes: [],
    options: [],
    example: "audit add talks --date 2025-03-05 --type 廉政谈话 --by 李为民 --with 赵敏",
    commands: KINDS.map(addition),
  },
  {
    name: "template",
    what: (help) => help.template,
    takes: [["[LEDGER]", "templateLedger"]],
    options: [
      ["-o, --output <FILE>", "templateOutput"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
    ],
    example: "audit template my-ledger -o ledger.xlsx",
    load: () => import("./commands/template.js").then(({ templateCommand }) => templateCommand),
  },
  {
    name: "init",
    what: (help) => help.init,
    takes: [["[DIR]", "initFolder"]],
    options: [
      ["--name <NAME>", "initName"],
      ["--kind <KIND>", "initKind"],
      ["--regulation <ID...>", "initRegulation"],
      ["--keys <zh|en>", "initKeys"],
      ["--schemas <LEDGER>", "initSchemas"],
      ["--rulebook <PATH...>", "rulebook"],
    ],
    example: "audit init my-ledger --name 兴源县人民法院",
    load: () => import("./commands/init.js").then(({ initCommand }) => initCommand),
  },
  {
    name: "baseline",
    what: (help) => help.baseline,
    takes: [],
    options: [],
    example: "audit baseline write known.yaml my-ledger",
    commands: [baseline("write"), baseline("prune")],
  },
  {
    name: "diff",
    what: (help) => help.diff,
    takes: [
      ["<OLD>", "diffOld"],
      ["<NEW>", "diffNew"],
    ],
    options: [[formatFlags(REPORTS.diff), "textOrJson"], ...TEXT],
    example: "audit diff january.json february.json",
    load: () => import("./commands/diff.js").then(({ diffCommand }) => diffCommand),
  },
  {
    name: "history",
    what: (help) => help.history,
    takes: [["<RESULT...>", "historyResults"]],
    options: [
      [formatFlags(REPORTS.history), "textJsonOrHtml"],
      ...TEXT,
      ["-o, --output <FILE>", "output"],
      ["--open", "open"],
    ],
    example: "audit history 2025-*.json -o history.html",
    load: () => import("./commands/history.js").then(({ historyCommand }) => historyCommand),
  },
  {
    name: "config",
    what: (help) => help.configCommand,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      [formatFlags(REPORTS.config), "textOrJson"],
      ...TEXT,
      ["--due-soon <DAYS>", "dueSoon"],
      ["--fail-on <LEVEL...>", "failOn"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--baseline <FILE>", "baselineOption"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
    ],
    example: "audit config my-ledger",
    load: () => import("./commands/config.js").then(({ configCommand }) => configCommand),
  },
  {
    name: "completion",
    what: (help) => help.completion,
    takes: [["<bash|zsh|fish>", "completionShell"]],
    options: [],
    example: "source <(audit completion bash)",
    load: () => import("./commands/completion.js").then(({ completionCommand }) => completionCommand),
  },
];

function baseline(action: "write" | "prune"): CommandSpec {
  return {
    name: action,
    what: (help) => help.baselineActions[action],
    takes: [
      ["<FILE>", "baselineFile"],
      ["[LEDGER...]", "ledger"],
    ],
    options: [
      ["--year <YYYY>", "year"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    example: `audit baseline ${action} known.yaml my-ledger`,
    load: () =>
      import("./commands/baseline.js").then(({ baselineWriteCommand, baselinePruneCommand }) =>
        action === "write" ? baselineWriteCommand : baselinePruneCommand,
      ),
  };
}

/** What adds a record of a kind. */
function addition(kind: Kind): CommandSpec {
  return {
    name: kind,
    aliases: otherNamesOf(kind),
    what: (help, { recordKinds }) => help.addOne(recordKinds[kind]),
    takes: [["[LEDGER]", "addLedger"]],
    options: [
      ["-o, --output <FILE>", "addOutput"],
      ["--dry-run", "addDryRun"],
      [formatFlags(REPORTS.add), "textOrJson"],
      ["--as-of <YYYY-MM-DD>", "addAsOf"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--config <FILE>", "config"],
      ["--follow", "follow"],
      ["-q, --quiet", "quiet"],
    ],
    fields: kind,
    example: `audit add ${kind} ${ADDITIONS[kind]}`,
    load: () => import("./commands/add.js").then(({ addCommand }) => addCommand(kind)),
  };
}

/** The values of an option that may be given several times. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The option that chooses a format, as its usage shows it. @param more formats that are no reports */
function formatFlags<View>(formats: Formats<View>, ...more: readonly string[]): string {
  return `--format <${[...Object.keys(formats), ...more].join("|")}>`;
}
