import type { Messages } from "../messages/messages.js";
import { isTerminal, type OutputStream, processStream } from "./output/stream.js";
import { tuneFor } from "./v8-flags.js";

/** What a run has of the world: the only way the program reaches its streams, clock and surroundings. */
export interface Environment {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** The operating system, as Node names it: win32, darwin, linux. */
  readonly system?: string | undefined;
  /** The file that is the program, as it was called. */
  readonly program?: string | undefined;
  /** The program as a script, for other threads to run; without it everything is done in this one. */
  readonly script?: string | undefined;
  /** Asks the person at the terminal; undefined where nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Told how many files the ledgers have, by which V8 is to go about them; absent where the process has other things to do. */
  readonly tune?: (files: number) => void;
  /** Told the words of the settings' language once they are read, so that what ends the run is said in them. */
  readonly speak?: (messages: Messages) => void;
}

/** The surroundings of the process itself. */
export function processEnvironment(): Environment {
  const program = process.argv[1];
  return {
    stdout: processStream(1, () => process.stdout, process.env),
    stderr: processStream(2, () => process.stderr, process.env),
    cwd: process.cwd(),
    variables: process.env,
    now: () => Date.now(),
    system: process.platform,
    program,
    // Of an executable that holds the program Node says that it runs itself: no thread can run that.
    script: program === process.execPath ? undefined : program,
    ask: isTerminal(2, () => process.stderr) && isTerminal(0, () => process.stdin) ? ask : undefined,
    tune: tuneFor,
  };
}

/** Loads what asks when there is something to ask. */
async function ask(question: string): Promise<string> {
  const { askAtTerminal } = await import("./ask-at-terminal.js");
  return askAtTerminal(question);
}
