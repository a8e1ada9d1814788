import type { Messages } from "../messages/messages.js";
import type { Environment } from "./environment.js";
import type { Options } from "./options.js";

/** What all that is done in a run may need: the world, the words to speak in, and the options of the command line. */
export interface RunContext {
  readonly environment: Environment;
  readonly messages: Messages;
  readonly options: Options;
}

/** A command as it was called. */
export interface Call extends RunContext {
  /** What stands after the command's name, but for options: one word after another. */
  readonly args: readonly string[];
  /** What was written for the keys of a record, by their paths; only a command that adds one takes any. */
  readonly fields?: ReadonlyMap<string, readonly string[]>;
}

/** The ledgers that arguments name: the current folder where there are none. */
export function ledgersIn(args: readonly string[]): readonly string[] {
  return args.length > 0 ? args : ["."];
}
