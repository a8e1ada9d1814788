// Writes a cache beside dist/program.js, check.cache or help.cache as the argument says: the code V8 compiled while the program did that.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { compiled, CACHES, run } = require("../bin/audit.js");

const RUNS = {
  check: [
    "check",
    join(__dirname, "../samples/qingcheng-2025"),
    "--as-of",
    "2025-12-31",
    "--rulebook",
    join(__dirname, "../test/bench/rulebook.yaml"),
  ],
  help: ["--help"],
};
const [, , name] = process.argv;
const args = RUNS[name];
const script = compiled(args);
process.argv.splice(1, Infinity, "audit", ...args);
process.on("exit", () => {
  writeFileSync(CACHES[name], script.createCachedData());
  process.exitCode = 0;
});
run(script);
