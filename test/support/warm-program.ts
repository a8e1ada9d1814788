import { createRequire } from "node:module";
import { lazy } from "../../src/base/lazy.js";
import type { run } from "../../src/cli/program.js";
import type { Environment } from "../../src/run/environment.js";
import { surroundings } from "./audit.js";
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
    const { environment, stdout, stderr } = surroundings(called.cwd);
    const exit = await built().run(words, {
      ...environment,
      ...called,
      now: () => Date.now(),
      system: process.platform,
      script: called.program,
    });
    return { exit, stdout: stdout(), stderr: stderr() };
  });
  turn = ended.catch(() => undefined);
  return ended;
}
