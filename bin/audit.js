#!/usr/bin/env node
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const DIST = join(__dirname, "../dist");
const PROGRAM = join(DIST, "program.js");

/**
 * What V8 made of the program when it was built: it serves the same V8 only, and is passed over by any other. Help needs little of the
 * program, and all that a cache holds takes its time to load.
 */
const CACHES = { check: join(DIST, "check.cache"), help: join(DIST, "help.cache") };
const HELP = /^(-h|--help|help|-V|--version)$/;

/** The program as a script, compiled already where there is a cache. @param args what it will be asked */
function bundled(args) {
  const isHelp = args.length === 0 || args.some((one) => HELP.test(one));
  const cachedData = readIfThere(isHelp ? CACHES.help : CACHES.check);
  return new Script(readFileSync(PROGRAM, "latin1"), { filename: PROGRAM, cachedData });
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
  script.runInThisContext()(made.exports, require, made, PROGRAM, DIST, packed);
}

/** The bytes of what few runs need, and is unpacked where one does. */
function packed(name) {
  return readFileSync(join(DIST, "packed", name));
}

// In one file with what is run, since looking for a second one takes a fiftieth of the time that help does.
module.exports = { CACHES, bundled, run };
if (require.main === module) run(bundled(process.argv.slice(2)));
