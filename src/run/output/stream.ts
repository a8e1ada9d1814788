import { fstatSync, type Stats, writeSync } from "node:fs";
import type { Writable } from "node:stream";
import type { WriteStream } from "node:tty";
import { errorReason } from "../../base/error-reason.js";
import type { Colours } from "../../report/layout/colour.js";

/** Where a run writes to. */
export interface OutputStream {
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
  readonly colour: Colours;
  /**
   * Writes text, or bytes as they are, and waits until it is taken. A reader that went away (a closed pipe, `| head`) is not an error.
   * Throws an StreamError where nothing more can be written: a full disk.
   * @returns whether all of it was taken
   */
  write(text: string | Uint8Array): Promise<boolean>;
}

/** Nothing more can be written, though somebody reads it: a full disk. */
export class StreamError extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/**
 * The output of a file descriptor of the process. Its stream takes a while to make and few runs write to both: it is made when it is
 * needed, and not at all for a file, since of a full disk it would take what it was given for written.
 */
export function processStream(
  descriptor: 1 | 2,
  streamOf: () => NodeJS.WriteStream,
  variables: NodeJS.ProcessEnv,
): OutputStream {
  const stats = statsOf(descriptor);
  const terminal = stats?.isCharacterDevice() ? streamOf() : undefined;
  return {
    columns: terminal?.isTTY ? terminal.columns || 80 : undefined,
    colour: colourOf(terminal, variables),
    write: stats?.isFile() ? toFile(descriptor) : toStream(streamOf),
  };
}

/** Whether a file descriptor of the process is a terminal. Its stream, which takes a while to make, is asked only where it may be one. */
export function isTerminal(descriptor: 0 | 2, streamOf: () => { readonly isTTY?: boolean }): boolean {
  return statsOf(descriptor)?.isCharacterDevice() === true && streamOf().isTTY === true;
}

function statsOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

function toFile(descriptor: number): OutputStream["write"] {
  return async (text) => {
    const bytes = Buffer.from(text);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      throw new StreamError(errorReason(error));
    }
    return true;
  };
}

/** Writes to a stream, which is made when there is something to write. */
function toStream(streamOf: () => Writable): OutputStream["write"] {
  return async (text) => {
    if (text.length === 0) return true;
    const stream = streamOf();
    if (stream.destroyed) return false;
    return new Promise((resolve, reject) => {
      const gone = (error: NodeJS.ErrnoException) =>
        error.code === "EPIPE" ? resolve(false) : reject(new StreamError(errorReason(error)));
      stream.once("error", gone);
      stream.write(text, (error) => {
        if (error) return;
        stream.off("error", gone);
        resolve(true);
      });
    });
  };
}

/** Colours by NO_COLOR, then FORCE_COLOR, then the terminal of that very output. */
function colourOf(terminal: WriteStream | undefined, variables: NodeJS.ProcessEnv): OutputStream["colour"] {
  if (variables.NO_COLOR) return 0;
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined && forced !== "")
    return forced === "0" || forced === "false" ? 0 : forced === "3" ? 3 : forced === "2" ? 2 : 1;
  if (!terminal?.isTTY) return 0;
  const depth = terminal.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}
