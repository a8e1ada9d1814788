// Writes dist/audit.cache: the code V8 compiled while the program did what it does most often.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { bundled, CACHE, run } = require("../bin/bundle.js");

const script = bundled();
process.argv.splice(
  1,
  Infinity,
  "audit",
  "check",
  join(__dirname, "../samples/qingcheng-2025"),
  "--as-of",
  "2025-12-31",
  "--rulebook",
  join(__dirname, "../test/bench/rulebook.yaml"),
);
process.on("exit", () => {
  writeFileSync(CACHE, script.createCachedData());
  process.exitCode = 0;
});
run(script);
