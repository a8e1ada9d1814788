import { processEnvironment } from "./environment.js";
import { run } from "./program.js";

/** Runs the program in the process it stands in. Sets the exit code and lets the process end by itself: to end it would cut off a pipe's tail. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processEnvironment());
}
