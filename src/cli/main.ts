import { processEnvironment } from "../run/environment.js";
import { THREAD } from "../run/threads/argument.js";
import { run } from "./program.js";

export { run };

/**
 * Runs the program in the process it stands in, or a part of its work where it is one of its threads. Sets the exit code and lets the
 * process end by itself: to end it would cut off a pipe's tail.
 */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === THREAD) await (await import("../run/threads/worker.js")).runAsThread();
  else process.exitCode = await run(argv, processEnvironment());
}
