// Runs of the built program, and what may never come of one.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/audit.js", import.meta.url));
const MEMORY = fileURLToPath(new URL("memory.cjs", import.meta.url));
const MOST_SECONDS = 10;
const MOST_KILOBYTES = 1024 * 1024;
/** Certificates that Node reads at each start, and no run needs. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;
let runs = 0;

/** How many runs there were. */
export const countRuns = () => runs;

/**
 * Runs the program in a folder, killed after `kill` milliseconds where that is given.
 * @returns {Promise<{ args, exit, signal, stdout, stderr, seconds, kilobytes }>}
 */
export function run(cwd, args, { kill, stdout = "pipe", env = {} } = {}) {
  runs += 1;
  const memory = join(cwd, `memory-${runs}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--require", MEMORY, PROGRAM, ...args], {
      cwd,
      stdio: ["ignore", stdout, "pipe"],
      env: { ...ENVIRONMENT, MEMORY_FILE: memory, ...env },
    });
    const said = { stdout: [], stderr: [] };
    child.stdout?.on("data", (piece) => said.stdout.push(piece));
    child.stderr.on("data", (piece) => said.stderr.push(piece));
    const hangs = setTimeout(() => child.kill("SIGKILL"), 60_000);
    const killed = kill === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), kill);
    child.on("close", (exit, signal) => {
      clearTimeout(hangs);
      clearTimeout(killed);
      const [kilobytes = 0, seconds = 0] = existsSync(memory)
        ? readFileSync(memory, "utf8").split(" ").map(Number)
        : [];
      rmSync(memory, { force: true });
      const text = (pieces) => Buffer.concat(pieces).toString();
      resolve({ args, exit, signal, stdout: text(said.stdout), stderr: text(said.stderr), seconds, kilobytes });
    });
  });
}

/** What is wrong with how a run ended; nothing where it ended as documented. */
export function wrongWith({ exit, signal, stderr, stdout, seconds, kilobytes }) {
  return [
    ...(signal ? [`ended by ${signal}`] : [0, 1, 2, 3].includes(exit) ? [] : [`exit ${exit}`]),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(stderr) || /node:internal|程序内部出错|internal error/.test(stderr)
      ? ["a stack"]
      : []),
    ...(seconds > MOST_SECONDS ? [`${seconds} s of a processor`] : []),
    ...(kilobytes > MOST_KILOBYTES ? [`${kilobytes} kB`] : []),
    // Characters that act on a terminal, in what is for people.
    ...(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(stderr) ? ["control characters on stderr"] : []),
    ...(exit === 2 && stderr === "" && stdout === "" ? ["exit 2 without a word"] : []),
  ];
}
