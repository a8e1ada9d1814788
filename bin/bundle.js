const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const BUNDLE = join(__dirname, "../dist/audit.cjs");
/** What V8 made of the bundle when it was built; it serves the same V8 only, and is passed over by any other. */
const CACHE = join(__dirname, "../dist/audit.cache");

/** The program as a script, compiled already where there is a cache. */
function bundled() {
  // As a module is wrapped; what would do it for us takes longer to load than to do without.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(BUNDLE, "latin1")}\n})`;
  return new Script(source, { filename: BUNDLE, cachedData: readIfThere(CACHE) });
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Runs the program in this process. */
function run(script) {
  const made = { exports: {} };
  script.runInThisContext()(made.exports, require, made, BUNDLE, dirname(BUNDLE));
}

module.exports = { CACHE, bundled, run };
