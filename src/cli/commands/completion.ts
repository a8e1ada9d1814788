import type { Command } from "commander";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { oneOf } from "../../run/option-values.js";
import type { Call } from "../../run/run-context.js";
import { completionScript, SHELLS } from "../completion.js";

/** `audit completion SHELL`: a script that completes commands, options and their values. @param program the whole program, which the script is made from */
export async function completionCommand({ args, environment, messages }: Call, program: Command): Promise<ExitCode> {
  const shell = oneOf("completion", args[0] ?? "", SHELLS, messages);
  await environment.stdout.write(completionScript(shell, program));
  return EXIT.ok;
}
