// Writes a cache beside dist/program.js, check.cache or help.cache as the argument says: the code V8 compiled while the program did that.
const { readdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const v8 = require("node:v8");
const { compiled, CACHES, run } = require("../bin/audit.js");

const SAMPLES = join(__dirname, "../samples");
const samples = readdirSync(SAMPLES).map((name) => join(SAMPLES, name));
const RUNS = {
  check: ["check", ...samples, "--as-of", "2025-12-31"],
  help: ["--help"],
};
const [, , name] = process.argv;
const args = RUNS[name];
const script = compiled(args);
// V8 takes a cache only under the flags that it was made under: those of the start of a run.
v8.setFlagsFromString = () => undefined;
process.argv.splice(1, Infinity, "audit", ...args);
process.on("exit", () => {
  writeFileSync(CACHES[name], script.createCachedData());
  process.exitCode = 0;
});
run(script);
