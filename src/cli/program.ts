import { resolve } from "node:path";
import { Command, CommanderError, Help } from "commander";
import { nearest } from "../base/nearest.js";
import { whatIsAt } from "../document/file-system.js";
import { LANGUAGES, type Messages, messagesIn } from "../messages/messages.js";
import { COLUMN_CHOICES } from "../messages/words/reports/csv.js";
import { AMBIGUOUS_WIDTHS, displayWidth, drawAmbiguous, wrap } from "../report/layout/width.js";
import type { Environment } from "../run/environment.js";
import { Ended, EXIT, type ExitCode, Stop } from "../run/exit.js";
import { ambiguousIn, columnsSaid, languageOf, oneOf, widthOption } from "../run/option-values.js";
import { writeLines } from "../run/output/lines.js";
import { StreamError } from "../run/output/stream.js";
import { TOOL } from "../run/tool-version.js";
import { COMMANDS, type CommandSpec } from "./command-table.js";
import { FieldOptions } from "./field-options.js";
import { withCommand } from "./first-word.js";

/**
 * Runs the program and returns its exit code (contract 5). Never throws: what goes wrong is a line on stderr.
 * @param words the arguments after the program's name
 */
export async function run(words: readonly string[], surroundings: Environment): Promise<ExitCode> {
  const argv = withCommand(words, ["help", ...COMMANDS.map(({ name }) => name)], (path) => {
    return whatIsAt(resolve(surroundings.cwd, path)).to !== "nothing";
  });
  let messages = await messagesIn(languageOf(argv));
  const environment: Environment = {
    ...surroundings,
    speak: (chosen) => {
      messages = chosen;
    },
  };
  drawAmbiguous(ambiguousIn(argv, surroundings.variables));
  const say = (...lines: readonly string[]) => writeLines(environment.stderr, lines).catch(() => undefined);
  let code: ExitCode = EXIT.ok;
  let help = "";
  const program = buildProgram(argv, messages, environment, {
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
    if (error instanceof Ended) return error.code;
    if (error instanceof Stop) {
      await say(messages.cli.failed(error.message), ...error.more);
      return error.code;
    }
    if (error instanceof StreamError) {
      await say(messages.cli.failed(messages.cli.cannotWrite("stdout", error.reason)));
      return EXIT.usage;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        await environment.stdout.write(help);
        return EXIT.ok;
      }
      if (error.code === "commander.help") {
        await say(...commandIn(program, argv).helpInformation().split("\n"));
        return EXIT.usage;
      }
      await say(messages.cli.failed(usageProblem(error, argv, program, messages)));
      return EXIT.usage;
    }
    const detail = error instanceof Error ? error.message : String(error);
    await say(messages.cli.failed(messages.cli.internal(detail)));
    if (environment.variables.AUDIT_DEBUG && error instanceof Error) await say(...(error.stack ?? "").split("\n"));
    return EXIT.internal;
  }
  return code;
}

const USUAL_HELP = new Help();
/** Values of an option beyond these columns stand beside it in words only. */
const MOST_FLAGS = 34;

/** The flags of an option for a column of them: a long list of values is named. */
function shortened(flags: string): string {
  return flags.length > MOST_FLAGS ? flags.replace(/<[^>]*\|[^>]*>/, "<FORMAT>") : flags;
}

interface Hooks {
  finish(code: ExitCode): void;
  print(text: string): void;
}

function buildProgram(argv: readonly string[], messages: Messages, environment: Environment, hooks: Hooks): Command {
  const { help } = messages;
  const width = environment.stdout.columns ?? columnsSaid(environment.variables) ?? 80;
  const inWords = (usage: string) =>
    usage.replace("[options]", help.optionsWord).replace("[command]", help.commandWord);
  /** Loads what does a command and has it done, once its language is known to be one. */
  const act = async (load: NonNullable<CommandSpec["load"]>, command: Command, fields: FieldOptions): Promise<void> => {
    const { lang = "zh", ambiguous = "narrow", columns = "print", width } = command.optsWithGlobals();
    oneOf("--lang", String(lang), LANGUAGES, messages);
    oneOf("--ambiguous", String(ambiguous), AMBIGUOUS_WIDTHS, messages);
    oneOf("--columns", String(columns), COLUMN_CHOICES, messages);
    if (width !== undefined) widthOption(String(width), messages);
    const run = await load();
    const options = fields.without(command.opts());
    hooks.finish(await run({ environment, messages, options, args: command.args, fields: fields.given }, program));
  };

  const withLanguage = (command: Command): Command => command.option("--lang <zh|en>", help.lang);

  // Commands take after the program in all that is set here before they are made.
  const program = new Command("audit")
    .description(help.program)
    .exitOverride()
    // What stands after a subcommand is the subcommand's, though its parent has an option of that name.
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .helpOption("-h, --help", help.help)
    // Help has no colours; commander need not make a stream to see whether there could be any.
    .configureOutput({
      writeOut: hooks.print,
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
      getOutHasColors: () => false,
    })
    .configureHelp({
      // The list of formats is long: what options do is still to be told in a column beside them.
      minWidthToWrap: 24,
      displayWidth,
      boxWrap: wrapHelp,
      styleTitle: (title) => titleIn(title, messages),
      optionTerm: ({ flags }) => shortened(flags),
      commandUsage: (one) => inWords(USUAL_HELP.commandUsage(one)),
      subcommandTerm: (one) => inWords(USUAL_HELP.subcommandTerm(one)),
    });
  withLanguage(program)
    .version(TOOL.version, "-V, --version", help.version)
    .helpCommand("help [command]", help.helpCommand)
    .addHelpText("after", () => `\n${wrapHelp(help.exitCodes, width)}`);

  const isWhole = argv.includes("completion");
  // Of the others help says no more than what they are.
  const isCalled = ({ name, aliases = [] }: CommandSpec) =>
    isWhole || [name, ...aliases].some((one) => argv.includes(one));
  const add = (parent: Command, spec: CommandSpec): void => {
    const command = withLanguage(parent.command(spec.name).description(spec.what(help, messages)));
    // Help names the first of them.
    const aliases = spec.aliases ?? [];
    for (const alias of messages.language === "zh" ? aliases : [...aliases].reverse()) command.alias(alias);
    for (const [usage, words] of spec.takes) command.argument(usage, help[words]);
    if (parent === program && !isCalled(spec)) return;
    const fields = new FieldOptions();
    if (spec.fields !== undefined && isCalled(spec)) fields.addTo(command, spec.fields, messages);
    for (const [flags, words, gather] of spec.options) {
      if (gather) command.option(flags, help[words], gather);
      else command.option(flags, help[words]);
    }
    command.addHelpText("after", () => `\n${help.examples}\n  ${spec.example}`);
    const { load } = spec;
    if (load) command.action(() => act(load, command, fields));
    for (const inner of spec.commands ?? []) add(command, inner);
  };
  // Where the line begins with a command, nothing is to be said of the others.
  const called = COMMANDS.filter(({ name }) => name === argv[0]);
  for (const spec of called.length > 0 && !isWhole ? called : COMMANDS) add(program, spec);

  // Wherever it stands on the line, a command finds the language asked for among its own options.
  program.hook("preAction", (_, command) => {
    const { lang } = command.optsWithGlobals();
    if (lang !== undefined) command.setOptionValue("lang", lang);
  });
  return program;
}

/** The command that the words of a command line lead to. */
function commandIn(program: Command, argv: readonly string[]): Command {
  const isCalled = (word: string) => (one: Command) => one.name() === word || one.aliases().includes(word);
  return argv.reduce((command, word) => command.commands.find(isCalled(word)) ?? command, program);
}

/** A command as it is called: `audit rules test`. */
function callOf(command: Command): string {
  return command.parent ? `${callOf(command.parent)} ${command.name()}` : command.name();
}

function wrapHelp(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrap(line, width))
    .join("\n");
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
        .flatMap(({ long, short }) => [long, short].flatMap((one) => (one?.startsWith("--") ? one : [])));
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
