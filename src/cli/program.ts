import { Command, CommanderError, Help } from "commander";
import { LANGUAGES, type Messages, messagesIn } from "../messages/messages.js";
import { displayWidth, wrap } from "../report/width.js";
import { nearest } from "../terms/nearest.js";
import { completionScript, SHELLS } from "./completion.js";
import type { Environment } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { languageOf, oneOf } from "./options.js";
import { OutputError } from "./output.js";
import { TOOL } from "./tool.js";

/**
 * Runs the program and returns its exit code (contract 5). Never throws: what goes wrong is a line on stderr.
 * @param argv the arguments after the program's name
 */
export async function run(argv: readonly string[], surroundings: Environment): Promise<ExitCode> {
  let messages = messagesIn(languageOf(argv));
  const environment: Environment = {
    ...surroundings,
    speak: (language) => {
      messages = messagesIn(language);
    },
  };
  const say = (line: string) => environment.stderr.write(`${line}\n`).catch(() => undefined);
  let code: ExitCode = EXIT.ok;
  let help = "";
  const program = buildProgram(messages, environment, {
    finish: (result) => {
      code = result;
    },
    print: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof Stop) {
      await say(messages.cli.failed(error.message));
      return error.code;
    }
    if (error instanceof OutputError) {
      await say(messages.cli.failed(messages.cli.cannotWrite("stdout", error.reason)));
      return EXIT.usage;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        await environment.stdout.write(help);
        return EXIT.ok;
      }
      if (error.code === "commander.help") {
        await say(commandIn(program, argv).helpInformation());
        return EXIT.usage;
      }
      await say(messages.cli.failed(usageProblem(error, argv, program, messages)));
      return EXIT.usage;
    }
    const detail = error instanceof Error ? error.message : String(error);
    await say(messages.cli.failed(messages.cli.internal(detail)));
    if (environment.variables.AUDIT_DEBUG && error instanceof Error) await say(error.stack ?? "");
    return EXIT.internal;
  }
  return code;
}

const USUAL_HELP = new Help();

interface Hooks {
  finish(code: ExitCode): void;
  print(text: string): void;
}

function buildProgram(messages: Messages, environment: Environment, hooks: Hooks): Command {
  const { help } = messages;
  const width = environment.stdout.columns ?? 80;
  const inWords = (usage: string) =>
    usage.replace("[options]", help.optionsWord).replace("[command]", help.commandWord);
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      // What stands after a subcommand is the subcommand's, though its parent has an option of that name.
      .enablePositionalOptions()
      .showSuggestionAfterError(false)
      .helpOption("-h, --help", help.help)
      .configureOutput({ writeOut: hooks.print, writeErr: () => undefined, getOutHelpWidth: () => width })
      .configureHelp({
        displayWidth,
        boxWrap: wrapHelp,
        styleTitle: (title) => titleIn(title, messages),
        commandUsage: (one) => inWords(USUAL_HELP.commandUsage(one)),
        subcommandTerm: (one) => inWords(USUAL_HELP.subcommandTerm(one)),
      })
      .option("--lang <zh|en>", help.lang);
  const add = (parent: Command, name: string, description: string) =>
    dress(parent.command(name).description(description));
  /** Runs a command's work once its language is known to be one. */
  const act =
    <Args extends unknown[]>(work: (...args: Args) => Promise<ExitCode>) =>
    async (...args: Args): Promise<void> => {
      const command = args.at(-1);
      if (command instanceof Command)
        oneOf("--lang", String(command.optsWithGlobals().lang ?? "zh"), LANGUAGES, messages);
      hooks.finish(await work(...args));
    };

  const program = dress(new Command("audit"))
    .description(help.program)
    .version(TOOL.version, "-V, --version", help.version)
    .helpCommand("help [command]", help.helpCommand)
    .addHelpText("after", () => `\n${wrapHelp(help.exitCodes, width)}`);

  add(program, "check", help.check)
    .argument("[LEDGER...]", help.ledger)
    .option("--year <YYYY>", help.year)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--regulation <ID...>", help.regulation)
    .option("--unit <ID...>", help.unit)
    .option("--format <text|csv|json|blob>", help.formatOrBlob)
    .option("-o, --output <FILE>", help.output, collect)
    .option("--shard <K/N>", help.shard)
    .option("--jobs <N>", help.jobs)
    .option("--cache <DIR>", help.cache)
    .option("--all", help.all)
    .option("--fail-on <LEVEL...>", help.failOn)
    .option("--keep-going", help.keepGoing)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--no-bom", help.noBom)
    .option("--baseline <FILE>", help.baselineOption)
    .option("--strict-baseline", help.strictBaseline)
    .option("--due-soon <DAYS>", help.dueSoon)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .option("-q, --quiet", help.quiet)
    .addHelpText("after", () => example(messages, "audit check my-ledger --as-of 2025-12-31 -o gaps.csv -o gaps.json"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./check.js")).checkCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "merge", help.merge)
    .argument("<BLOB...>", help.blobs)
    .option("--format <text|csv|json>", help.format)
    .option("-o, --output <FILE>", help.output, collect)
    .option("--no-bom", help.noBom)
    .option("--strict-baseline", help.strictBaseline)
    .option("-q, --quiet", help.quiet)
    .addHelpText("after", () => example(messages, "audit merge part-*.blob -o gaps.csv"))
    .action(
      act(async (blobs: string[], options) =>
        (await import("./merge.js")).mergeCommand(blobs, options, environment, messages),
      ),
    );

  add(program, "explain", help.explain)
    .argument("<ID>", help.explainId)
    .argument("[LEDGER...]", help.ledger)
    .option("--year <YYYY>", help.year)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--text <FILE>", help.explainText)
    .option("--format <text|json>", help.textOrJson)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--due-soon <DAYS>", help.dueSoon)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .addHelpText("after", () => example(messages, "audit explain my-county 3.1 my-ledger --as-of 2025-12-31"))
    .action(
      act(async (id: string, others: string[], options) =>
        (await import("./explain.js")).explainCommand([id, ...others], options, environment, messages),
      ),
    );

  add(program, "due", help.due)
    .argument("[LEDGER...]", help.ledger)
    .option("--within <DAYS>", help.within)
    .option("--holder <NAME...>", help.holder)
    .option("--near <DAYS>", help.near)
    .option("--soon <DAYS>", help.soon)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--year <YYYY>", help.yearAhead)
    .option("--regulation <ID...>", help.regulation)
    .option("--unit <ID...>", help.unit)
    .option("--format <text|csv|json|ics>", help.dueFormat)
    .option("-o, --output <FILE>", help.output)
    .option("--keep-going", help.keepGoing)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--due-soon <DAYS>", help.dueSoon)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .option("-q, --quiet", help.quiet)
    .option("--no-bom", help.noBom)
    .addHelpText("after", () => example(messages, "audit due my-ledger --within 60d --holder wang"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./due.js")).dueCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "plan", help.plan)
    .argument("[LEDGER...]", help.ledger)
    .option("--holder <NAME...>", help.holder)
    .option("--group-talks", help.groupTalks)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--year <YYYY>", help.yearPlan)
    .option("--regulation <ID...>", help.regulation)
    .option("--unit <ID...>", help.unit)
    .option("--format <text|yaml|json>", help.planFormat)
    .option("-o, --output <FILE>", help.output)
    .option("--keep-going", help.keepGoing)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .option("-q, --quiet", help.quiet)
    .addHelpText("after", () => example(messages, "audit plan my-ledger --format yaml -o plan.yaml"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./plan.js")).planCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "calendar", help.calendar)
    .argument("[LEDGER...]", help.ledger)
    .option("-o, --output <FILE>", help.output)
    .option("--holder <NAME...>", help.holder)
    .option("--within <DAYS>", help.withinCalendar)
    .option("--remind <DAYS...>", help.remind)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--year <YYYY>", help.yearAhead)
    .option("--regulation <ID...>", help.regulation)
    .option("--unit <ID...>", help.unit)
    .option("--keep-going", help.keepGoing)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .option("-q, --quiet", help.quiet)
    .addHelpText("after", () => example(messages, "audit calendar my-ledger -o duties.ics --holder wang"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./calendar.js")).calendarCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "validate", help.validate)
    .argument("[LEDGER...]", help.ledger)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .addHelpText("after", () => example(messages, "audit validate my-ledger"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./validate.js")).validateCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  const rules = add(program, "rules", help.rules)
    .argument("[REGULATION]", help.rulesRegulation)
    .argument("[CLAUSE]", help.rulesClause)
    .option("--format <text|json>", help.textOrJson)
    .option("--rulebook <PATH...>", help.rulebook)
    .addHelpText("after", () => example(messages, "audit rules my-county 3.1 --rulebook my-county.yaml"))
    .action(
      act(async (regulation: string | undefined, clause: string | undefined, options) =>
        (await import("./rules.js")).rulesCommand(regulation, clause, options, environment, messages),
      ),
    );

  add(rules, "test", help.rulesTest)
    .argument("[REGULATION...]", help.rulesRegulation)
    .option("--rulebook <PATH...>", help.rulebook)
    .addHelpText("after", () => example(messages, "audit rules test --rulebook my-county.yaml"))
    .action(
      act(async (ids: string[], options) =>
        (await import("./rules-test.js")).rulesTestCommand(ids, options, environment, messages),
      ),
    );

  add(program, "coverage", help.coverage)
    .argument("[REGULATION]", help.rulesRegulation)
    .option("--format <text|json>", help.textOrJson)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--advisory [LEDGER...]", help.advisory)
    .option("--year <YYYY>", help.year)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .addHelpText("after", () => example(messages, "audit coverage my-county --rulebook my-county/rulebook.yaml"))
    .action(
      act(async (regulation: string | undefined, options) =>
        (await import("./coverage.js")).coverageCommand(regulation, options, environment, messages),
      ),
    );

  add(program, "case", help.case)
    .argument("<ID>", help.caseId)
    .argument("[LEDGER...]", help.ledger)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--regulation <ID...>", help.regulation)
    .option("--format <text|json>", help.textOrJson)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--waivers <FILE>", help.waivers)
    .option("--config <FILE>", help.config)
    .addHelpText("after", () => example(messages, "audit case aj-2025-01 my-ledger"))
    .action(
      act(async (id: string, ledgers: string[], options) =>
        (await import("./case.js")).caseCommand(id, orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "init", help.init)
    .argument("<DIR>", help.initFolder)
    .addHelpText("after", () => example(messages, "audit init my-ledger"))
    .action(act(async (folder: string) => (await import("./init.js")).initCommand(folder, environment, messages)));

  const baseline = add(program, "baseline", help.baseline);
  for (const action of ["write", "prune"] as const) {
    add(baseline, action, help.baselineActions[action])
      .argument("<FILE>", help.baselineFile)
      .argument("[LEDGER...]", help.ledger)
      .option("--year <YYYY>", help.year)
      .option("--as-of <YYYY-MM-DD>", help.asOf)
      .option("--regulation <ID...>", help.regulation)
      .option("--unit <ID...>", help.unit)
      .option("--rulebook <PATH...>", help.rulebook)
      .option("--waivers <FILE>", help.waivers)
      .option("--config <FILE>", help.config)
      .option("-q, --quiet", help.quiet)
      .addHelpText("after", () => example(messages, `audit baseline ${action} known.yaml my-ledger`))
      .action(
        act(async (file: string, ledgers: string[], options) =>
          (await import("./baseline.js")).baselineCommand(
            action,
            file,
            orHere(ledgers),
            options,
            environment,
            messages,
          ),
        ),
      );
  }
  baseline.addHelpText("after", () => example(messages, "audit baseline write known.yaml my-ledger"));

  add(program, "diff", help.diff)
    .argument("<OLD>", help.diffOld)
    .argument("<NEW>", help.diffNew)
    .option("--format <text|json>", help.textOrJson)
    .addHelpText("after", () => example(messages, "audit diff january.json february.json"))
    .action(
      act(async (old: string, current: string, options) =>
        (await import("./diff.js")).diffCommand(old, current, options, environment, messages),
      ),
    );

  add(program, "config", help.configCommand)
    .argument("[LEDGER...]", help.ledger)
    .option("--format <text|json>", help.textOrJson)
    .option("--due-soon <DAYS>", help.dueSoon)
    .option("--fail-on <LEVEL...>", help.failOn)
    .option("--rulebook <PATH...>", help.rulebook)
    .option("--waivers <FILE>", help.waivers)
    .option("--baseline <FILE>", help.baselineOption)
    .option("--config <FILE>", help.config)
    .addHelpText("after", () => example(messages, "audit config my-ledger"))
    .action(
      act(async (ledgers: string[], options) =>
        (await import("./config.js")).configCommand(orHere(ledgers), options, environment, messages),
      ),
    );

  add(program, "completion", help.completion)
    .argument("<bash|zsh|fish>", help.completionShell)
    .addHelpText("after", () => example(messages, "source <(audit completion bash)"))
    .action(
      act(async (shell: string) => {
        await environment.stdout.write(completionScript(oneOf("completion", shell, SHELLS, messages), program));
        return EXIT.ok;
      }),
    );

  // Wherever it stands on the line, a command finds the language asked for among its own options.
  program.hook("preAction", (_, command) => {
    const { lang } = command.optsWithGlobals();
    if (lang !== undefined) command.setOptionValue("lang", lang);
  });
  return program;
}

/** The values of an option that may be given several times. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The command that the words of a command line lead to. */
function commandIn(program: Command, argv: readonly string[]): Command {
  return argv.reduce((command, word) => command.commands.find((one) => one.name() === word) ?? command, program);
}

/** A command as it is called: `audit rules test`. */
function callOf(command: Command): string {
  return command.parent ? `${callOf(command.parent)} ${command.name()}` : command.name();
}

function orHere(ledgers: readonly string[]): readonly string[] {
  return ledgers.length > 0 ? ledgers : ["."];
}

function example(messages: Messages, command: string): string {
  return `\n${messages.help.examples}\n  ${command}`;
}

function wrapHelp(text: string, width: number): string {
  return wrap(text, width).join("\n");
}

/** Commander's headings in the language of the run. */
function titleIn(title: string, { help }: Messages): string {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Commands:": help.commands,
    "Arguments:": help.arguments,
    "Options:": help.options,
  };
  return titles[title] ?? title;
}

/** What commander found wrong, in words of ours, with the nearest option or command. */
function usageProblem(error: CommanderError, argv: readonly string[], program: Command, { cli }: Messages): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const command = commandIn(program, argv);
  const seeHelp = cli.seeHelp(callOf(command));
  const say = (text: string) => `${text} ${seeHelp}`;
  switch (error.code) {
    case "commander.unknownOption": {
      const known = command
        .createHelp()
        .visibleOptions(command)
        .flatMap((option) => option.long ?? []);
      return say(cli.unknownOption(quoted, nearest(quoted, known) ?? null));
    }
    case "commander.unknownCommand":
      return say(
        cli.unknownCommand(
          quoted,
          nearest(
            quoted,
            command.commands.map((one) => one.name()),
          ) ?? null,
        ),
      );
    case "commander.missingArgument":
    case "commander.optionMissingArgument":
      return say(cli.missingArgument(quoted));
    case "commander.excessArguments":
      return say(cli.tooManyArguments);
    default:
      return error.message;
  }
}
