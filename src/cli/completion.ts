import type { Command, Option } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** What may be written after a command's words: its subcommands and options, each with its description. */
interface Node {
  /** The words that lead to it, without the program's name: `rules test`. */
  readonly words: string;
  readonly commands: readonly Item[];
  readonly options: readonly OptionItem[];
  /** The values of its first argument, where its usage lists them. */
  readonly values: readonly string[];
}

interface Item {
  readonly name: string;
  readonly description: string;
}

interface OptionItem extends Item {
  readonly short: string | undefined;
  readonly takesValue: boolean;
  /** The values it knows, where its usage lists them: `<zh|en>`. */
  readonly values: readonly string[];
}

/** A script that completes the program's commands, options and their values in a shell, made from the program itself. Pure. */
export function completionScript(shell: Shell, program: Command): string {
  const nodes = nodesOf(program, "");
  const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
  return `${scripts[shell](nodes, program.name()).join("\n")}\n`;
}

function nodesOf(command: Command, words: string): Node[] {
  const help = command.createHelp();
  const visible = help.visibleCommands(command);
  const node: Node = {
    words,
    commands: visible.map((one) => ({ name: one.name(), description: plain(one.description()) })),
    options: help.visibleOptions(command).flatMap(optionItem),
    values: listedValues(command.registeredArguments[0]?.name() ?? ""),
  };
  return [node, ...visible.flatMap((one) => nodesOf(one, `${words} ${one.name()}`.trim()))];
}

function optionItem(option: Option): OptionItem[] {
  if (!option.long) return [];
  return [
    {
      name: option.long,
      short: option.short,
      description: plain(option.description),
      takesValue: option.required || option.optional,
      values: listedValues(/[<[](.*?)(\.{3})?[>\]]/.exec(option.flags)?.[1] ?? ""),
    },
  ];
}

/** The values that a name in a usage lists: `zh|en`. */
function listedValues(name: string): string[] {
  return name.includes("|") ? name.split("|") : [];
}

/** A description that no shell takes for anything but text. */
function plain(text: string): string {
  return text.replace(/['"`$\\:[\]\n]/g, " ");
}

function flagsOf({ name, short }: OptionItem): string[] {
  return [name, ...(short ? [short] : [])];
}

function bashScript(nodes: readonly Node[], program: string): string[] {
  const words = (node: Node) => [...node.commands.map(({ name }) => name), ...node.values].join(" ");
  const valued = nodes.flatMap((node) =>
    node.options
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const patterns = flagsOf(option).map((flag) => `"${node.words}|${flag}"`);
        const values =
          option.values.length > 0
            ? `COMPREPLY=($(compgen -W "${option.values.join(" ")}" -- "$cur"))`
            : "compopt -o default 2>/dev/null";
        return `    ${patterns.join("|")}) ${values}; return ;;`;
      }),
  );
  return [
    `# ${program} completion bash`,
    `_${program}() {`,
    `  local cur="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" word commands options`,
    "  COMPREPLY=()",
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    '    case "$path|$word" in',
    ...nodes.flatMap((node) =>
      node.commands.map(({ name }) => `      "${node.words}|${name}") path="${`${node.words} ${name}`.trim()}" ;;`),
    ),
    "    esac",
    "  done",
    '  case "$path|$previous" in',
    ...valued,
    "  esac",
    '  case "$path" in',
    ...nodes.map(
      (node) =>
        `    "${node.words}") commands="${words(node)}" options="${node.options.flatMap(flagsOf).join(" ")}" ;;`,
    ),
    "  esac",
    '  if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur"))',
    `  else COMPREPLY=($(compgen -W "$commands" -- "$cur")); [[ \${#COMPREPLY[@]} -gt 0 ]] || compopt -o default 2>/dev/null`,
    "  fi",
    "}",
    `complete -F _${program} ${program}`,
  ];
}

function zshScript(nodes: readonly Node[], program: string): string[] {
  const argument = ({ values }: Node) =>
    values.length > 0 ? `    '1:value:(${values.join(" ")})'` : "    '*:file:_files'";
  const functionOf = (words: string) => `_${[program, ...words.split(" ")].filter(Boolean).join("_")}`;
  return [
    `#compdef ${program}`,
    `# ${program} completion zsh`,
    ...nodes.flatMap((node) => {
      const specs = node.options.map((option) => {
        const value = option.takesValue
          ? `:value:${option.values.length > 0 ? `(${option.values.join(" ")})` : "_files"}`
          : "";
        const flags = flagsOf(option);
        const names = flags.length > 1 ? `{${flags.join(",")}}` : flags.join("");
        return `    ${names}'[${option.description}]${value}'`;
      });
      const commands = node.commands.map(({ name, description }) => `      '${name}:${description}'`);
      // In parentheses, since a command may be named as a word of the shell is: case.
      const cases = node.commands.map(({ name }) => `      (${name}) ${functionOf(`${node.words} ${name}`.trim())} ;;`);
      const rest = commands.length > 0 ? ["    '1: :->command'", "    '*:: :->rest'"] : [argument(node)];
      return [
        `${functionOf(node.words)}() {`,
        "  local state line commands",
        `  _arguments -C${commands.length > 0 ? " -A '-*'" : ""} \\`,
        ...[...specs, ...rest].map((spec, index, all) => (index < all.length - 1 ? `${spec} \\` : spec)),
        ...(commands.length === 0
          ? []
          : [
              "  case $state in",
              "    command)",
              "      commands=(",
              ...commands.map((one) => `  ${one}`),
              "      )",
              "      _describe command commands; _files ;;",
              "    rest) case $line[1] in",
              ...cases,
              "      *) _files ;;",
              "    esac ;;",
              "  esac",
            ]),
        "}",
      ];
    }),
    `compdef ${functionOf("")} ${program}`,
  ];
}

function fishScript(nodes: readonly Node[], program: string): string[] {
  const quoted = (text: string) => `'${text}'`;
  return [
    `# ${program} completion fish`,
    `function __${program}_at`,
    "  set -l words (commandline -opc)",
    "  set -l path",
    "  for word in $words[2..-1]",
    '    switch "$path|$word"',
    ...nodes.flatMap((node) =>
      node.commands.map(
        ({ name }) =>
          `      case ${quoted(`${node.words}|${name}`)}; set path ${quoted(`${node.words} ${name}`.trim())}`,
      ),
    ),
    "    end",
    "  end",
    '  test "$path" = "$argv[1]"',
    "end",
    ...nodes.flatMap((node) => {
      const here = `complete -c ${program} -n ${quoted(`__${program}_at "${node.words}"`)}`;
      return [
        ...node.commands.map(({ name, description }) => `${here} -a ${name} -d ${quoted(description)}`),
        ...(node.values.length > 0 ? [`${here} -x -a ${quoted(node.values.join(" "))}`] : []),
        ...node.options.map((option) => {
          const short = option.short ? ` -s ${option.short.replace(/^-+/, "")}` : "";
          const value = !option.takesValue
            ? ""
            : option.values.length > 0
              ? ` -x -a ${quoted(option.values.join(" "))}`
              : " -r";
          return `${here} -l ${option.name.replace(/^-+/, "")}${short}${value} -d ${quoted(option.description)}`;
        }),
      ];
    }),
  ];
}
