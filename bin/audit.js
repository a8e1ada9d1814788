#!/usr/bin/env node
const { closeSync, openSync, readFileSync, readSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const DIST = join(__dirname, "../dist");
const PROGRAM = join(DIST, "program.js");

/**
 * What V8 made of the program when it was built, which is no use to another V8. Help needs little of the program, and all that a cache
 * holds takes its time to load, so that there are two. Without them the program does the same, later.
 */
const CACHES = { check: join(DIST, "check.cache"), help: join(DIST, "help.cache") };
const HELP = /^(-h|--help|help|-V|--version)$/;

/** The program as a script, compiled already where there is a cache. @param args what it will be asked */
function compiled(args) {
  const isHelp = args.length === 0 || args.some((one) => HELP.test(one));
  const source = read(PROGRAM).toString("latin1");
  return new Script(source, { filename: PROGRAM, cachedData: readIfThere(isHelp ? CACHES.help : CACHES.check) });
}

/**
 * Memory that was not used before is slow to come by, a millisecond for a quarter of a megabyte: one file after another is read into the
 * same, each done with before the next. A file that has no room in it is read in twice the time, once more for nothing.
 */
const BUFFER = Buffer.allocUnsafeSlow(1 << 21);

/** What a file holds, until the next one is read. */
function read(path) {
  const file = openSync(path);
  let length = 0;
  for (let got = 1; got > 0; length += got) got = readSync(file, BUFFER, length, BUFFER.length - length, null);
  closeSync(file);
  return length < BUFFER.length ? BUFFER.subarray(0, length) : readFileSync(path);
}

function readIfThere(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

/** Modules of Node's own that take long to load, of which most runs use nothing. */
const SLOW = /^node:(child_process|crypto|os|tty|v8|worker_threads|zlib)$/;
const requireFromProgram = createRequire(PROGRAM);

/** What a module exports; one of those is loaded when something of it is first used. */
function requireLazily(name) {
  return SLOW.test(name) ? new Proxy({}, { get: (_, key) => require(name)[key] }) : requireFromProgram(name);
}

/** What the program exports, once its script has run: `main`, and `run`, for who has no process for each run. */
function exported(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireLazily, module, PROGRAM, DIST);
  return module.exports;
}

/** Runs the program in this process. */
function run(script) {
  exported(script).main();
}

module.exports = { BUFFER, CACHES, PROGRAM, compiled, exported, run };
if (require.main === module) run(compiled(process.argv.slice(2)));
