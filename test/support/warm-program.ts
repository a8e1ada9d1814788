import { createRequire } from "node:module";
import { lazy } from "../../src/base/lazy.js";
import type { run } from "../../src/cli/program.js";
import type { Environment } from "../../src/run/environment.js";
import type { OutputStream } from "../../src/run/output/stream.js";
import type { Ended } from "./program.js";

/** The built program, as bin/audit.js loads it, once for all its runs. */
const built = lazy<{ readonly run: typeof run }>(() => {
  const { compiled, exported } = createRequire(import.meta.url)("../../bin/audit.js");
  return exported(compiled(["check"]));
});

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs the built program in this process, as a job would without a terminal: a run costs a tenth of what one in a process of its own does.
 * Runs follow one another, as a process has one run.
 * @param called the file that the program was called by, from which folder, and what is set there
 */
export function runWarm(
  words: readonly string[],
  called: Pick<Environment, "cwd" | "program" | "variables">,
): Promise<Ended> {
  const ended = turn.then(async () => {
    const [stdout, stderr] = [collected(), collected()];
    const exit = await built().run(words, {
      stdout: stdout.stream,
      stderr: stderr.stream,
      ...called,
      now: () => Date.now(),
      system: process.platform,
      script: called.program,
    });
    return { exit, stdout: stdout.text(), stderr: stderr.text() };
  });
  turn = ended.catch(() => undefined);
  return ended;
}

function collected(): { readonly stream: OutputStream; readonly text: () => string } {
  const pieces: Buffer[] = [];
  const write = async (piece: string | Uint8Array) => {
    pieces.push(Buffer.from(piece));
    return true;
  };
  return { stream: { columns: undefined, colour: 0, write }, text: () => Buffer.concat(pieces).toString() };
}
