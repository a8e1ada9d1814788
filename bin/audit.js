#!/usr/bin/env node
const { closeSync, openSync, readFileSync, readSync } = require("node:fs");
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

/** Memory that was not used before is slow to come by: one file after another is read into the same, each done with before the next. */
const ROOM = Buffer.allocUnsafeSlow(1 << 20);

/** The program as a script, compiled already where there is a cache. @param args what it will be asked */
function bundled(args) {
  const isHelp = args.length === 0 || args.some((one) => HELP.test(one));
  const source = read(PROGRAM).toString("latin1");
  return new Script(source, { filename: PROGRAM, cachedData: readIfThere(isHelp ? CACHES.help : CACHES.check) });
}

/** What a file holds, until the next one is read. */
function read(path) {
  const file = openSync(path);
  let length = 0;
  for (let got = 1; got > 0; length += got) got = readSync(file, ROOM, length, ROOM.length - length, null);
  closeSync(file);
  return length < ROOM.length ? ROOM.subarray(0, length) : readFileSync(path);
}

function readIfThere(path) {
  try {
    return read(path);
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
