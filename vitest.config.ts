import { accessSync, constants, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { defineConfig } from "vitest/config";

/** A folder in memory where the machine has one with room enough: tests lay down thousands of small files, and remove them again. */
function temporaryFolder(): string {
  const memory = "/dev/shm";
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/seed.ts"],
    env: { TMPDIR: temporaryFolder() },
    // The files of a worker share what they import, and what was read and compiled once: none may leave anything changed behind.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Scenarios run side by side, each in a folder of its own.
    maxConcurrency: availableParallelism(),
    // A machine may be busy with other things: how long a test takes says nothing of what it tests.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
