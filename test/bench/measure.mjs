import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One way of doing something, as a whole process, and the folders it reads.
 * @typedef {{ id: string, command: string[], reads: string[], cwd?: string, codes?: number[] }} Way
 * @typedef {{ seconds: number, peak: number | null, code: number | null, output: string, errors: string, stopped: string | null }} Run
 * @typedef {{ seconds: number, all: number[], peak: number | null, last: Run, failure: string | null }} Measured
 */

const TIME = "/usr/bin/time";
const POLL = 100;

/** What each process may take: a machine should survive a measurement. */
export const LIMITS = { seconds: 1200, megabytes: 6144 };

/** What takes longer than this, in seconds, is run no more than twice. */
export const LONG = 15;

/** A machine's extra certificates cost every start of Node 20 dearly, and options of the caller are not to be measured. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NODE_EXTRA_CA_CERTS|NODE_OPTIONS|NODE_COMPILE_CACHE|NODE_V8_COVERAGE)$/.test(name),
  ),
);

/**
 * Runs a process from start to exit, its output going to a file.
 * @param {Way} way
 * @param {string} folder where its output goes
 * @param {boolean} withMemory measure its peak of resident memory too, which adds a millisecond or two to the time
 * @returns {Promise<Run>}
 */
export async function run({ id, command, cwd }, folder, withMemory) {
  const name = join(folder, id.replace(/[^a-z0-9]+/gi, "-"));
  const [output, errors, memory] = [`${name}.out`, `${name}.err`, `${name}.mem`];
  const files = [openSync(output, "w"), openSync(errors, "w")];
  const isTimed = withMemory && existsSync(TIME);
  const [program = "", ...args] = isTimed ? [TIME, "-f", "%M", "-o", memory, ...command] : command;
  let polled = 0;
  let stopped = null;
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: environment, detached: true, stdio: ["ignore", files[0], files[1]] });
  // It is in a group of its own, to be stopped with all that it started, also when the benchmark itself is.
  const kill = () => child.pid && process.kill(-child.pid, "SIGKILL");
  const interrupt = () => {
    kill();
    process.exit(130);
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const watch = setInterval(() => {
    const { now, peak } = memoryOf(child.pid ?? 0);
    polled = Math.max(polled, peak);
    if (now > LIMITS.megabytes) stopped = `more than ${LIMITS.megabytes} MB`;
    if (performance.now() - start > LIMITS.seconds * 1000) stopped = `more than ${LIMITS.seconds} s`;
    if (stopped) kill();
  }, POLL);
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(null));
    child.on("exit", resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  for (const file of files) closeSync(/** @type {number} */ (file));
  const timed = isTimed && !stopped ? Number(readFileSync(memory, "utf8").trim().split("\n").at(-1)) / 1024 : null;
  const peak = withMemory ? (timed ?? (polled || null)) : null;
  return { seconds, peak, code, output, errors, stopped };
}

/**
 * Measures several ways in turns, so that a machine that grows slower or faster does so for all of them: first a round that
 * only warms up (and tells the peak of memory; not where they are `isLong`), then the rounds that count: no more than two for what
 * takes longer than LONG. Every other round goes backwards, so that none has the same one before it each time, and what a way reads
 * is read beforehand: else the first after one that took minutes waits for the disk, and those after it do not.
 * @param {Way[]} ways
 * @param {{ rounds: number, isLong: boolean, folder: string, say: (text: string) => void }} options
 * @returns {Promise<Map<string, Measured>>} by id; seconds are the median
 */
export async function inTurns(ways, { rounds, isLong, folder, say }) {
  /** @type {Map<string, Run[]>} */
  const runs = new Map(ways.map(({ id }) => [id, []]));
  const peaks = new Map();
  const failures = new Map();
  for (let round = isLong ? 1 : 0; round <= rounds; round++) {
    for (const way of round % 2 === 0 ? ways.toReversed() : ways) {
      if (failures.has(way.id) || (round > 2 && (runs.get(way.id)?.[0]?.seconds ?? 0) > LONG)) continue;
      say(`${way.id}: ${round === 0 ? "warming up" : `${round}/${rounds}`}`);
      for (const one of way.reads) warm(one);
      const one = await run(way, folder, isLong || round === 0);
      if (one.peak !== null) peaks.set(way.id, Math.max(one.peak, peaks.get(way.id) ?? 0));
      const failure = failureOf(one, way.codes ?? [0]);
      if (failure !== null) failures.set(way.id, failure);
      if (round > 0 || failure !== null) runs.get(way.id)?.push(one);
    }
  }
  return new Map(
    ways.map(({ id }) => {
      const all = runs.get(id) ?? [];
      const last = /** @type {Run} */ (all.at(-1));
      const seconds = all.map((one) => one.seconds);
      return [
        id,
        {
          seconds: median(seconds),
          all: seconds,
          peak: peaks.get(id) ?? null,
          last,
          failure: failures.get(id) ?? null,
        },
      ];
    }),
  );
}

/** Reads every file of a folder, so that nothing need wait for the disk. @param {string} folder */
function warm(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) readFileSync(path);
  }
}

/** @param {Run} one @param {number[]} codes */
function failureOf({ code, errors, output, stopped }, codes) {
  if (stopped) return `stopped: ${stopped}`;
  // 1 is what a program says that has findings, and what Node says of one that fell over before it said anything.
  const fellOver = code === 1 && statSync(output).size === 0;
  if (code !== null && codes.includes(code) && !fellOver) return null;
  return `exit code ${code}: ${readFileSync(errors, "utf8").trim().slice(0, 300)}`;
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Resident memory of a process and those it started, in MB, as /proc has it: now, and the sum of their peaks. Elsewhere nothing.
 * @param {number} pid
 * @returns {{ now: number, peak: number }}
 */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const own = (/** @type {string} */ field) =>
      Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    return children.map(memoryOf).reduce((sum, one) => ({ now: sum.now + one.now, peak: sum.peak + one.peak }), {
      now: own("VmRSS"),
      peak: own("VmHWM"),
    });
  } catch {
    return { now: 0, peak: 0 };
  }
}
