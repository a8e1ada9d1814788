import { isMainThread, workerData } from "node:worker_threads";
import { processEnvironment } from "./environment.js";
import { run } from "./program.js";

/**
 * Runs the program in the process it stands in, or a part of its work where it is one of its threads. Sets the exit code and lets the
 * process end by itself: to end it would cut off a pipe's tail.
 */
export async function main(): Promise<void> {
  if (isMainThread) process.exitCode = await run(process.argv.slice(2), processEnvironment());
  else await (await import("./thread.js")).workInThread(workerData);
}
