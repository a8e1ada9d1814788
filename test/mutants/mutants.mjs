// How many slips the tests notice: changes one place of the engine at random, runs the tests that reach it, and says which changes none
// of them minded. Nothing is written: the change is made as the file is loaded.
//   npm run mutants -- --seed 1 --n 100 [--from 20] [--only src/audit/waivers.ts]
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { chance } from "../support/chance.mjs";
import { mutantsOf } from "./mutations.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = ["src/audit", "src/views", "src/calendar", "src/regulation"];
/** A mutant that runs so long has a loop without end: it is noticed. */
const LONGEST = 600_000;

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

/** Changes nothing. */
const NONE = { path: "src/audit/audit.ts", start: 0, end: 0, is: "" };

/** Whether a test fails of it. */
function isNoticed(mutant) {
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "related",
      mutant.path,
      "--run",
      "--bail",
      "1",
      "--config",
      "test/mutants/vitest.config.ts",
    ],
    { cwd: ROOT, env: { ...process.env, MUTANT: JSON.stringify(mutant) }, stdio: "ignore", timeout: LONGEST },
  );
  return status !== 0;
}

const all = [...texts]
  .flatMap(([path, text]) => mutantsOf(path, text))
  .filter(({ path }) => !values.only || path === values.only);
const from = Number(values.from);
const drawn = shuffled(all, chance(Number(values.seed))).slice(from, from + Number(values.n));
const say = (text) => process.stdout.write(`${text}\n`);
say(`${drawn.length} of ${all.length} mutants of ${texts.size} files, seed ${values.seed}`);
// The first portion makes sure of it.
if (from === 0 && isNoticed(NONE)) throw new Error("tests fail with nothing changed: mend them first");
const count = { noticed: 0, equivalent: 0, survived: 0 };
for (const mutant of drawn) {
  const { was, is } = linesOf(mutant);
  const why = whyEquivalent(mutant);
  const fate = why ? "equivalent" : isNoticed(mutant) ? "noticed" : "survived";
  count[fate] += 1;
  say(`${fate === "survived" ? "SURVIVED" : fate} ${mutant.path}:${mutant.line}`);
  if (fate !== "noticed") say(`  - ${was}\n  + ${is}${why ? `\n  ${why}` : ""}`);
}
const decided = count.noticed + count.survived;
say(
  `${count.noticed} of ${decided} noticed (${decided > 0 ? Math.round((1000 * count.noticed) / decided) / 10 : 100} %), ${count.equivalent} equivalent`,
);
process.exitCode = count.survived > 0 ? 1 : 0;
