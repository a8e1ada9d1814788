// How many slips the tests notice: changes one place of the engine at random, runs the tests that reach it, and says which changes none
// of them minded. Nothing is written: the change is made as the file is loaded.
//   npm run mutants -- --seed 1 --n 100 [--from 20] [--only src/audit/waivers.ts]
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { chance } from "../support/chance.mjs";
import { mutantsOf } from "./mutations.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = ["src/audit", "src/views", "src/calendar", "src/regulation"];
/** All tests with nothing changed take no longer, however busy the machine is. */
const LONGEST = 1_800_000;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    n: { type: "string", default: "100" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
  },
});

/** A list in an order drawn by lot. */
function shuffled(list, { upTo }) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = upTo(at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

const texts = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(`${ROOT}${folder}/${name}`, "utf8")]),
  ),
);

/** Its line before and after. */
function linesOf({ path, start, end, is }) {
  const text = texts.get(path);
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return { was: text.slice(from, to).trim(), is: `${text.slice(from, start)}${is}${text.slice(end, to)}`.trim() };
}

/** Those of which somebody has said why no test can tell them from what they were. */
const equivalents = parse(readFileSync(new URL("equivalent.yaml", import.meta.url), "utf8"));
const whyEquivalent = (mutant) => {
  const { was, is } = linesOf(mutant);
  return equivalents.find((one) => one.file === mutant.path && one.was === was && one.is === is)?.why;
};

/** The program that runs the tests, and how long it may take; begun anew where a mutant had to be ended. */
let judge;
async function ask(asked, milliseconds) {
  judge ??= await begun();
  const own = judge;
  return new Promise((resolve) => {
    const end = (noticed) => {
      clearTimeout(late);
      own.removeAllListeners("message").removeAllListeners("exit");
      resolve(noticed);
    };
    const late = setTimeout(() => own.kill("SIGKILL"), milliseconds);
    own.once("message", ({ noticed }) => end(noticed));
    // It was ended, or it ended itself: a loop without end, or memory without end.
    own.once("exit", () => {
      judge = undefined;
      end(true);
    });
    own.send(asked);
  });
}

function begun() {
  const child = fork(new URL("judge.mjs", import.meta.url), {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the tests cannot be run")));
    child.once("message", () => {
      child.removeAllListeners("exit");
      resolve(child);
    });
  });
}

/** Which functions each test file calls, and how long it takes. Found by running all with nothing changed, and kept until a file changes. */
async function reaches() {
  const kept = `${ROOT}node_modules/.cache/mutants-${checksum(["src", "test", "regulations", "samples"])}.json`;
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(await reachedNow()));
  }
  return JSON.parse(readFileSync(kept, "utf8")).map(({ called, ...file }) => ({
    ...file,
    called: new Map(called.map(([path, names]) => [path, new Set(names)])),
  }));
}

async function reachedNow() {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  process.env.REACH = folder;
  const noticed = await ask({ mutant: null, files: null }, LONGEST);
  delete process.env.REACH;
  judge?.kill();
  judge = undefined;
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  rmSync(folder, { recursive: true });
  if (noticed || files.length === 0) throw new Error("tests fail with nothing changed: mend them first");
  return files;
}

function checksum(folders) {
  const sum = createHash("sha1");
  for (const folder of folders) {
    const names = readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    for (const name of names) sum.update(name).update(readFileSync(name));
  }
  return sum.digest("hex");
}

/** The tests that call the function a mutant stands in, the one of its own file first, then those that take least. */
function testsOf(mutant, all) {
  const own = mutant.path.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  const calls = ({ called }) => {
    const names = called.get(mutant.path);
    const { within } = mutant;
    return names && (within === null || [within, `get ${within}`].some((name) => names.has(name)));
  };
  return all.filter(calls).sort((one, other) => (other.file === own) - (one.file === own) || one.took - other.took);
}

/** Whether a test fails of it. */
async function isNoticed({ path, start, end, is, within }, all) {
  const tests = testsOf({ path, within }, all);
  if (tests.length === 0) return false;
  const usual = tests.reduce((sum, { took }) => sum + took, 0);
  return ask({ mutant: { path, start, end, is }, files: tests.map(({ file }) => file) }, 120_000 + 10 * usual);
}

const all = [...texts]
  .flatMap(([path, text]) => mutantsOf(path, text))
  .filter(({ path }) => !values.only || path === values.only);
const from = Number(values.from);
const drawn = shuffled(all, chance(Number(values.seed))).slice(from, from + Number(values.n));
const say = (text) => process.stdout.write(`${text}\n`);
say(`${drawn.length} of ${all.length} mutants of ${texts.size} files, seed ${values.seed}`);
const reached = await reaches();
const count = { noticed: 0, equivalent: 0, survived: 0 };
for (const mutant of drawn) {
  const { was, is } = linesOf(mutant);
  const why = whyEquivalent(mutant);
  const fate = why ? "equivalent" : (await isNoticed(mutant, reached)) ? "noticed" : "survived";
  count[fate] += 1;
  say(`${fate === "survived" ? "SURVIVED" : fate} ${mutant.path}:${mutant.line}`);
  if (fate !== "noticed") say(`  - ${was}\n  + ${is}${why ? `\n  ${why}` : ""}`);
}
const decided = count.noticed + count.survived;
say(
  `${count.noticed} of ${decided} noticed (${decided > 0 ? Math.round((1000 * count.noticed) / decided) / 10 : 100} %), ${count.equivalent} equivalent`,
);
judge?.kill();
process.exitCode = count.survived > 0 ? 1 : 0;
