import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ledgerOf } from "./ledgers.mjs";
import { hold, say } from "./log.mjs";
import { inTurns } from "./measure.mjs";
import { check, merge } from "./tool.mjs";
import { broken } from "./variants.mjs";

/**
 * A ledger with broken records: what is wrong with them, and in which of its talks.yaml.
 * @typedef {{ name: string, how: keyof typeof import("./variants.mjs").BREAKS, isBroken: (file: string, index: number) => boolean }} Variant
 * @typedef {{ clean: number, added: { name: string, seconds: number }[] }} BrokenTimes
 */

export const BROKEN_FILES = 1000;
/** Into how many shares L goes. */
const SHARES = 4;
const FOUND = [0, 1];
const INVALID = [3];

/** One broken record in the middle of M, in each of the ways that records go wrong. @type {Variant[]} */
const ONE_AT_M = /** @type {const} */ (["value", "yaml", "name"]).map((how) => ({
  name: how,
  how,
  isBroken: (_, index) => index === 30,
}));
/** @type {Variant[]} */
const AT_L = [
  { name: "one", how: "value", isBroken: (_, index) => index === 1000 },
  { name: "many", how: "value", isBroken: (_, index) => index < BROKEN_FILES },
];

/** @param {import("./tool.mjs").Options} options */
export function measureBrokenAtM(options) {
  return measureBroken("M", ONE_AT_M, options.runs, options);
}

/**
 * How much longer a run takes that has broken records to tell of: one that ends there, and at M also one that goes on to the report,
 * which has all the work of a clean run. Every broken file must be named.
 * @param {"M" | "L"} size @param {Variant[]} variants @param {number} rounds @param {import("./tool.mjs").Options} options
 * @returns {Promise<BrokenTimes>}
 */
async function measureBroken(size, variants, rounds, { tool, work }) {
  const { yaml } = ledgerOf(size, work);
  const isLong = size === "L";
  const ledgers = variants.map(({ name, how, isBroken }) => {
    const target = join(work, "variants", `${size}-${name}`);
    return { name, target, files: broken(yaml, target, how, isBroken) };
  });
  const clean = { id: `${size} clean`, command: check(tool, yaml, "--format", "json"), reads: [yaml], codes: FOUND };
  const ways = ledgers.flatMap(({ name, target }) => {
    const stopping = {
      id: `${size} broken ${name}`,
      command: check(tool, target, "--format", "json"),
      reads: [target],
      codes: INVALID,
    };
    const going = { ...stopping, id: `${stopping.id}, kept going`, command: [...stopping.command, "--keep-going"] };
    return isLong ? [stopping] : [stopping, going];
  });
  const measured = await inTurns([clean, ...ways], { rounds, isLong, folder: join(work, "out"), say });
  for (const { name, files } of ledgers) {
    const run = measured.get(`${size} broken ${name}`);
    hold(`${size}: every broken file is named (${name})`, () => {
      if (!run || run.failure !== null) return run?.failure ?? "not run";
      const text = readFileSync(run.last.errors, "utf8") + readFileSync(run.last.output, "utf8");
      const missing = files.filter((file) => !text.includes(`${file}:`));
      return missing.length === 0 || `${missing.length} of ${files.length} are not, ${missing[0]} for one`;
    });
  }
  const base = measured.get(clean.id)?.seconds ?? Number.NaN;
  const added = ways.flatMap(({ id }) => {
    const one = measured.get(id);
    return one && one.failure === null ? [{ name: id, seconds: one.seconds - base }] : [];
  });
  return { clean: base, added };
}

/** What only the largest ledger shows; what the tool has no option for is null. @param {import("./tool.mjs").Options} options */
export async function measureLarge(options) {
  const { help } = options;
  return {
    all: await measureAll(options),
    broken: await measureBroken("L", AT_L, Math.min(options.runs, 3), options),
    jobs: help.includes("--jobs") ? await measureJobs(options) : null,
    shards: help.includes("--shard") ? await measureShards(options) : null,
    cache: help.includes("--cache") ? await measureCache(options) : null,
  };
}

/** Every duty in the report, which is then too large to be held in memory. @param {import("./tool.mjs").Options} options */
async function measureAll(options) {
  const { failure, last, peak, seconds } = await wholeCheck("L all", options, "--all");
  hold("L: the report with --all", () => failure ?? true);
  return failure === null ? { peak, seconds, size: statSync(last.output).size / 1e6 } : null;
}

/** One core and two give the same bytes. @param {import("./tool.mjs").Options} options */
async function measureJobs(options) {
  const one = await wholeCheck("L jobs 1", options, "--jobs", "1");
  const two = await wholeCheck("L jobs 2", options, "--jobs", "2");
  hold("L: one job and two give the same bytes", () => isSame(one, two));
  return { one: one.seconds, two: two.seconds };
}

/**
 * As many machines of one core each as there are shares: the slowest share and the merge are what they would take. The merged report
 * is that of one run.
 * @param {import("./tool.mjs").Options} options
 */
async function measureShards(options) {
  const { tool, work } = options;
  const whole = await wholeCheck("L whole", options, "--jobs", "1");
  const shares = [];
  for (let number = 1; number <= SHARES; number++) {
    const blob = join(work, `part-${number}.blob`);
    const more = ["--jobs", "1", "--shard", `${number}/${SHARES}`];
    const run = await once(
      `L share ${number}`,
      options,
      check(tool, ledgerOf("L", work).yaml, ...more, "-o", blob),
      [0],
    );
    shares.push({ blob, run });
  }
  const merged = await once(
    "L merge",
    options,
    merge(
      tool,
      shares.map(({ blob }) => blob),
      "--format",
      "json",
    ),
    FOUND,
  );
  hold("L: shares merge into the report of one run", () => {
    const failed = shares.find(({ run }) => run.failure !== null);
    return failed ? failed.run.failure : isSame(whole, merged);
  });
  const slowest = Math.max(...shares.map(({ run }) => run.seconds));
  const size = shares.reduce((sum, { blob, run }) => (run.failure === null ? sum + statSync(blob).size : sum), 0) / 1e6;
  for (const { blob } of shares) rmSync(blob, { force: true });
  return { count: SHARES, whole: whole.seconds, slowest, merge: merged.seconds, size };
}

/** A run with nothing changed, against one that knows of no cache; all give the same bytes. @param {import("./tool.mjs").Options} options */
async function measureCache(options) {
  const folder = join(options.work, "cache");
  rmSync(folder, { recursive: true, force: true });
  const cold = await wholeCheck("L cold", options);
  const filling = await wholeCheck("L filling", options, "--cache", folder);
  const cached = await wholeCheck("L cached", options, "--cache", folder);
  hold("L: the cache changes nothing", () => isSame(cold, filling) && isSame(cold, cached));
  return { cold: cold.seconds, filling: filling.seconds, cached: cached.seconds };
}

/**
 * @param {string} id @param {import("./tool.mjs").Options} options @param {string[]} more
 * @returns {Promise<import("./measure.mjs").Measured>}
 */
function wholeCheck(id, options, ...more) {
  const { yaml } = ledgerOf("L", options.work);
  return once(id, options, check(options.tool, yaml, "--format", "json", ...more), FOUND);
}

/**
 * @param {string} id @param {import("./tool.mjs").Options} options @param {string[]} command @param {number[]} codes
 * @returns {Promise<import("./measure.mjs").Measured>}
 */
async function once(id, { work }, command, codes) {
  const folder = join(work, "out");
  const measured = await inTurns([{ id, command, reads: [ledgerOf("L", work).yaml], codes }], {
    rounds: 1,
    isLong: true,
    folder,
    say,
  });
  return /** @type {import("./measure.mjs").Measured} */ (measured.get(id));
}

/** @param {import("./measure.mjs").Measured} one @param {import("./measure.mjs").Measured} other */
function isSame(one, other) {
  const failure = one.failure ?? other.failure;
  return failure ?? readFileSync(one.last.output).equals(readFileSync(other.last.output));
}
