/** The options of the program itself that take a value: what stands after one of them is no word of the line. */
const WITH_VALUE = ["--lang"];

/**
 * A command line with the command it leaves out: where its first word is no command and something stands at it as a path, `check` is
 * meant. Else the line as it is.
 * @param argv the arguments after the program's name
 * @param commands the names of all commands
 */
export function withCommand(
  argv: readonly string[],
  commands: readonly string[],
  isThere: (path: string) => boolean,
): readonly string[] {
  const at = argv.findIndex((word, index) => !word.startsWith("-") && !WITH_VALUE.includes(argv[index - 1] ?? ""));
  const first = argv[at];
  if (first === undefined || commands.includes(first) || !isThere(first)) return argv;
  return [...argv.slice(0, at), "check", ...argv.slice(at)];
}
