import type { Command } from "commander";
import type { Messages } from "../messages/messages.js";
import type { Environment } from "../run/environment.js";
import { EXIT, type ExitCode } from "../run/exit.js";
import { oneOf } from "../run/options.js";
import { completionScript, SHELLS } from "./completion.js";

type Help = Messages["help"];
/** What help says of something: the name of its text. */
type Words = { [Name in keyof Help]: Help[Name] extends string ? Name : never }[keyof Help];

/** A command of the program: what it takes, and what it does. */
export interface CommandSpec {
  readonly name: string;
  readonly what: (help: Help) => string;
  /** As its usage shows them, each with what help says of it. */
  readonly takes: readonly (readonly [usage: string, words: Words])[];
  readonly options: readonly (readonly [flags: string, words: Words, gather?: typeof collect])[];
  readonly example: string;
  /** What it does with its arguments, its options and itself, in this order; a command that only has commands of its own does nothing. */
  readonly run?: (act: Act, surroundings: Surroundings) => Action;
  readonly commands?: readonly CommandSpec[];
}

type Action = Parameters<Command["action"]>[0];

/** Makes an action of a command's work. */
export type Act = <Args extends unknown[]>(
  work: (...args: Args) => Promise<ExitCode>,
) => (...args: Args) => Promise<void>;

export interface Surroundings {
  readonly environment: Environment;
  readonly messages: Messages;
}

/** Every command, in the order that help lists them. What one does is loaded when it is called. */
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
      ["--format <text|csv|json|blob>", "formatOrBlob"],
      ["-o, --output <FILE>", "output", collect],
      ["--shard <K/N>", "shard"],
      ["--jobs <N>", "jobs"],
      ["--cache <DIR>", "cache"],
      ["--all", "all"],
      ["--fail-on <LEVEL...>", "failOn"],
      ["--keep-going", "keepGoing"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--no-bom", "noBom"],
      ["--baseline <FILE>", "baselineOption"],
      ["--strict-baseline", "strictBaseline"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit check my-ledger --as-of 2025-12-31 -o gaps.csv -o gaps.json",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/check.js")).checkCommand(orHere(ledgers), options, environment, messages),
      ),
  },
  {
    name: "merge",
    what: (help) => help.merge,
    takes: [["<BLOB...>", "blobs"]],
    options: [
      ["--format <text|csv|json>", "format"],
      ["-o, --output <FILE>", "output", collect],
      ["--no-bom", "noBom"],
      ["--strict-baseline", "strictBaseline"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit merge part-*.blob -o gaps.csv",
    run: (act, { environment, messages }) =>
      act(async (blobs: string[], options) =>
        (await import("./commands/merge.js")).mergeCommand(blobs, options, environment, messages),
      ),
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
      ["--format <text|json>", "textOrJson"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
    ],
    example: "audit explain my-county 3.1 my-ledger --as-of 2025-12-31",
    run: (act, { environment, messages }) =>
      act(async (id: string, others: string[], options) =>
        (await import("./commands/explain.js")).explainCommand([id, ...others], options, environment, messages),
      ),
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
      ["--format <text|csv|json|ics>", "dueFormat"],
      ["-o, --output <FILE>", "output"],
      ["--keep-going", "keepGoing"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["-q, --quiet", "quiet"],
      ["--no-bom", "noBom"],
    ],
    example: "audit due my-ledger --within 60d --holder wang",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/due.js")).dueCommand(orHere(ledgers), options, environment, messages),
      ),
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
      ["--format <text|yaml|json>", "planFormat"],
      ["-o, --output <FILE>", "output"],
      ["--keep-going", "keepGoing"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit plan my-ledger --format yaml -o plan.yaml",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/plan.js")).planCommand(orHere(ledgers), options, environment, messages),
      ),
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
      ["--as-of <YYYY-MM-DD>", "asOf"],
      ["--year <YYYY>", "yearAhead"],
      ["--regulation <ID...>", "regulation"],
      ["--unit <ID...>", "unit"],
      ["--keep-going", "keepGoing"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
      ["-q, --quiet", "quiet"],
    ],
    example: "audit calendar my-ledger -o duties.ics --holder wang",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/calendar.js")).calendarCommand(orHere(ledgers), options, environment, messages),
      ),
  },
  {
    name: "validate",
    what: (help) => help.validate,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
    ],
    example: "audit validate my-ledger",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/validate.js")).validateCommand(orHere(ledgers), options, environment, messages),
      ),
  },
  {
    name: "rules",
    what: (help) => help.rules,
    takes: [
      ["[REGULATION]", "rulesRegulation"],
      ["[CLAUSE]", "rulesClause"],
    ],
    options: [
      ["--format <text|json>", "textOrJson"],
      ["--rulebook <PATH...>", "rulebook"],
    ],
    example: "audit rules my-county 3.1 --rulebook my-county.yaml",
    run: (act, { environment, messages }) =>
      act(async (regulation: string | undefined, clause: string | undefined, options) =>
        (await import("./commands/rules.js")).rulesCommand(regulation, clause, options, environment, messages),
      ),
    commands: [
      {
        name: "test",
        what: (help) => help.rulesTest,
        takes: [["[REGULATION...]", "rulesRegulation"]],
        options: [["--rulebook <PATH...>", "rulebook"]],
        example: "audit rules test --rulebook my-county.yaml",
        run: (act, { environment, messages }) =>
          act(async (ids: string[], options) =>
            (await import("./commands/rules-test.js")).rulesTestCommand(ids, options, environment, messages),
          ),
      },
    ],
  },
  {
    name: "coverage",
    what: (help) => help.coverage,
    takes: [["[REGULATION]", "rulesRegulation"]],
    options: [
      ["--format <text|json>", "textOrJson"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--advisory [LEDGER...]", "advisory"],
      ["--year <YYYY>", "year"],
      ["--as-of <YYYY-MM-DD>", "asOf"],
    ],
    example: "audit coverage my-county --rulebook my-county/rulebook.yaml",
    run: (act, { environment, messages }) =>
      act(async (regulation: string | undefined, options) =>
        (await import("./commands/coverage.js")).coverageCommand(regulation, options, environment, messages),
      ),
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
      ["--format <text|json>", "textOrJson"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--config <FILE>", "config"],
    ],
    example: "audit case aj-2025-01 my-ledger",
    run: (act, { environment, messages }) =>
      act(async (id: string, ledgers: string[], options) =>
        (await import("./commands/case.js")).caseCommand(id, orHere(ledgers), options, environment, messages),
      ),
  },
  {
    name: "init",
    what: (help) => help.init,
    takes: [["<DIR>", "initFolder"]],
    options: [],
    example: "audit init my-ledger",
    run: (act, { environment, messages }) =>
      act(async (folder: string) => (await import("./commands/init.js")).initCommand(folder, environment, messages)),
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
    options: [["--format <text|json>", "textOrJson"]],
    example: "audit diff january.json february.json",
    run: (act, { environment, messages }) =>
      act(async (old: string, current: string, options) =>
        (await import("./commands/diff.js")).diffCommand(old, current, options, environment, messages),
      ),
  },
  {
    name: "config",
    what: (help) => help.configCommand,
    takes: [["[LEDGER...]", "ledger"]],
    options: [
      ["--format <text|json>", "textOrJson"],
      ["--due-soon <DAYS>", "dueSoon"],
      ["--fail-on <LEVEL...>", "failOn"],
      ["--rulebook <PATH...>", "rulebook"],
      ["--waivers <FILE>", "waivers"],
      ["--baseline <FILE>", "baselineOption"],
      ["--config <FILE>", "config"],
    ],
    example: "audit config my-ledger",
    run: (act, { environment, messages }) =>
      act(async (ledgers: string[], options) =>
        (await import("./commands/config.js")).configCommand(orHere(ledgers), options, environment, messages),
      ),
  },
  {
    name: "completion",
    what: (help) => help.completion,
    takes: [["<bash|zsh|fish>", "completionShell"]],
    options: [],
    example: "source <(audit completion bash)",
    run: (act, { environment, messages }) =>
      act(async (shell: string, _, command: Command) => {
        const program = command.parent ?? command;
        await environment.stdout.write(completionScript(oneOf("completion", shell, SHELLS, messages), program));
        return EXIT.ok;
      }),
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
      ["-q, --quiet", "quiet"],
    ],
    example: `audit baseline ${action} known.yaml my-ledger`,
    run: (act, { environment, messages }) =>
      act(async (file: string, ledgers: string[], options) =>
        (await import("./commands/baseline.js")).baselineCommand(
          action,
          file,
          orHere(ledgers),
          options,
          environment,
          messages,
        ),
      ),
  };
}

/** The values of an option that may be given several times. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function orHere(ledgers: readonly string[]): readonly string[] {
  return ledgers.length > 0 ? ledgers : ["."];
}
