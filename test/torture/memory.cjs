// Preloaded into a run: writes how much memory it held at most (kB), and how long it kept processors busy (s), into MEMORY_FILE.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread && process.env.MEMORY_FILE) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    try {
      writeFileSync(process.env.MEMORY_FILE, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
    } catch {
      // The disk is full: that is what is tried.
    }
  });
}
