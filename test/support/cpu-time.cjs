// Preloaded into a run of the program: writes how long it kept processors busy, in milliseconds, into the file CPU_TIME names.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.CPU_TIME, String((user + system) / 1000));
  });
}
