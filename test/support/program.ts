import { type ChildProcessByStdio, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/audit.js", import.meta.url));

const CPU_TIME = fileURLToPath(new URL("cpu-time.cjs", import.meta.url));

/** How a run of the built program ended, and what it said. */
export interface Ended {
  readonly exit: number | null;
  /** What ended it, where it did not end by itself. */
  readonly signal?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** A signal to be sent so many milliseconds after the start, and who is told when it is. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: number; readonly sent?: () => void };
  /** Told of the process as it starts; it leads a process group of its own then. */
  readonly started?: (pid: number) => void;
}

/** Runs the built program as a job does: no terminal, in a folder. */
export function runProgram(cwd: string, args: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  const { variables, signal, started } = options;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: started !== undefined,
  });
  started?.(child.pid ?? 0);
  if (signal)
    setTimeout(() => {
      signal.sent?.();
      child.kill(signal.name);
    }, signal.after);
  return ended(child);
}

/** Runs the built program in a folder, and says how long it kept processors busy: unlike how long it took, the same on a busy machine. */
export async function timedProgram(cwd: string, args: readonly string[]): Promise<Ended & { readonly busy: number }> {
  const file = join(cwd, "cpu-time");
  const ran = await runProgram(cwd, args, { variables: { NODE_OPTIONS: `--require=${CPU_TIME}`, CPU_TIME: file } });
  return { ...ran, busy: Number(readFileSync(file, "utf8")) };
}

/** How a process ends, and what it says until then. */
export function ended(child: ChildProcessByStdio<Writable | null, Readable, Readable>): Promise<Ended> {
  return new Promise((resolve) => {
    let [stdout, stderr] = ["", ""];
    // A piece may end within a character.
    child.stdout.setEncoding("utf8");
    child.stderr.setEncoding("utf8");
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("close", (exit, by) => resolve({ exit, ...(by && { signal: by }), stdout, stderr }));
  });
}
