import { processEnvironment } from "./environment.js";
import { run } from "./program.js";
import { THREAD } from "./thread-argument.js";

/**
 * Runs the program in the process it stands in, or a part of its work where it is one of its threads. Ends the
 * process: what was written is taken by then, and to let it end by itself would wait for V8 to finish what nobody needs.
 */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === THREAD) await (await import("./work-in-thread.js")).workInThread();
  else process.exit(await run(argv, processEnvironment()));
}
