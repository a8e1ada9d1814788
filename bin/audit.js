#!/usr/bin/env node
const { bundled, run } = require("./bundle.js");

run(bundled(process.argv.slice(2)));
