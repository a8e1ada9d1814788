import { fstatSync, writeSync } from "node:fs";
import { Writable } from "node:stream";
import type { Language } from "../messages/messages.js";

/** What a run has of the world: the only way the program reaches its streams, clock and surroundings. */
export interface Environment {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** The file that is the program, for other threads to run; without it everything is done in this one. */
  readonly program?: string | undefined;
  /** Told the language of the settings once they are read, so that what ends the run is said in it. */
  readonly speak?: (language: Language) => void;
}

export interface Output {
  readonly stream: Writable;
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
  readonly colour: 0 | 1 | 2 | 3;
}

/** The surroundings of the process itself. */
export function processEnvironment(): Environment {
  return {
    stdout: outputOf(process.stdout, 1),
    stderr: outputOf(process.stderr, 2),
    cwd: process.cwd(),
    variables: process.env,
    now: () => Date.now(),
    program: process.argv[1],
  };
}

function outputOf(stream: NodeJS.WriteStream, fd: number): Output {
  return {
    stream: isFile(fd) ? wholeFile(fd) : stream,
    columns: stream.isTTY ? stream.columns || 80 : undefined,
    colour: colourOf(stream, process.env),
  };
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** A file that output was led to. The process's own stream takes what a full disk leaves out for written. */
function wholeFile(fd: number): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

/** Colours by NO_COLOR, then FORCE_COLOR, then the terminal of that very stream. */
function colourOf(stream: NodeJS.WriteStream, variables: NodeJS.ProcessEnv): Output["colour"] {
  if (variables.NO_COLOR) return 0;
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined && forced !== "")
    return forced === "0" || forced === "false" ? 0 : forced === "3" ? 3 : forced === "2" ? 2 : 1;
  if (!stream.isTTY) return 0;
  const depth = stream.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

/** A stream that takes no more, though somebody reads it: a full disk. */
export class OutputError extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/**
 * Writes text and waits until the stream has taken it. A reader that went away (a closed pipe, `| head`) is not an error.
 * @returns whether the stream took it all
 */
export function write(output: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const { stream } = output;
    if (stream.destroyed) {
      resolve(false);
      return;
    }
    const gone = (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" ? resolve(false) : reject(new OutputError(error.code ?? error.message));
    stream.once("error", gone);
    stream.write(text, (error) => {
      if (error) return;
      stream.off("error", gone);
      resolve(true);
    });
  });
}
