// A long job: damages ledgers, settings, rulebooks, workbooks, shares and caches by chance, runs the built program on them, kills it,
// fills its disk, runs it three times at once; and counts what may never be. Told in docs/reliability.md.
//   npm run torture -- --seconds 1800 --seed 1 [--from 400] [--jobs 2]
//   npm run torture -- --seed 1 --round 17    one round again, its folder kept
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chance } from "../support/chance.mjs";
import { countRuns } from "./program.mjs";
import { TRIALS } from "./trials.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "1800" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    jobs: { type: "string", default: String(availableParallelism()) },
    round: { type: "string" },
  },
});
const say = (text) => process.stdout.write(`${text}\n`);
const drawn = TRIALS.flatMap(({ share, ...one }) => Array.from({ length: share }, () => one));
const tried = new Map();
const wrong = [];

/** One round: everything in it follows from the seed and its number. */
async function round(number) {
  const by = chance(Number(values.seed) * 1_000_003 + number);
  const { name, trial } = by.pick(drawn);
  const folder = join(mkdtempSync(join(tmpdir(), "torture-")), String(number));
  mkdirSync(folder);
  const found = await trial(folder, by);
  tried.set(name, (tried.get(name) ?? 0) + 1);
  for (const what of found) {
    wrong.push(what);
    say(`round ${number} (${name}): ${what}`);
  }
  if (values.round === undefined) rmSync(join(folder, ".."), { recursive: true, force: true });
  else say(`round ${number} (${name}): ${folder}`);
}

const end = performance.now() + Number(values.seconds) * 1000;
let next = Number(values.from);
/** Rounds one after the other, until the time is up. */
async function rounds() {
  while (performance.now() < end) await round(next++);
}
if (values.round !== undefined) await round(Number(values.round));
else await Promise.all(Array.from({ length: Number(values.jobs) }, rounds));
const kinds = [...tried].map(([name, count]) => `${name} ${count}`).join(", ");
say(
  `seed ${values.seed}: ${countRuns()} runs in ${[...tried.values()].reduce((sum, one) => sum + one, 0)} rounds (${kinds}); ${wrong.length} wrong`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
