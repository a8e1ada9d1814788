// What is tried: each trial lays down a folder, damages something in it, and runs the program there. It returns what is wrong.
import { cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { damagedBytes, damagedText, reencoded } from "./damage.mjs";
import { run, wrongWith } from "./program.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLES = readdirSync(join(ROOT, "samples"));
const DAYS = ["2025-06-30", "2025-12-31", "2026-01-15"];
const CONFIG = `language: zh
due-soon: 20
terms: { meetings: [青年理论学习会] }
rulebooks: [own.yaml]
`;

/** A sample as a ledger of its own, with settings of its own now and then. */
function layDown(folder, by) {
  const sample = by.pick(SAMPLES);
  cpSync(join(ROOT, "samples", sample), join(folder, "ledger"), { recursive: true });
  if (by.often(0.3)) {
    writeFileSync(join(folder, "ledger/audit.config.yaml"), CONFIG);
    cpSync(join(ROOT, "regulations/hebei/rulebook.yaml"), join(folder, "ledger/own.yaml"));
  }
}

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => join(folder, name));
}

/** Damages some files of a ledger. */
function damageLedger(folder, by) {
  const files = filesIn(join(folder, "ledger"), ".yaml");
  for (let left = 1 + by.upTo(3); left > 0; left--) {
    const path = by.pick(files);
    const text = readFileSync(path, "utf8");
    if (by.often(0.1)) writeFileSync(path, damagedBytes(Buffer.from(text), by));
    else if (by.often(0.05)) writeFileSync(path, reencoded(text, by));
    else writeFileSync(path, damagedText(text, by));
  }
}

const tell = (ran) => wrongWith(ran).map((what) => `${what}: audit ${ran.args.join(" ")}`);

/** Every command that reads a ledger. */
function commandsOn(by) {
  const asOf = ["--as-of", by.pick(DAYS)];
  const format = (...all) => ["--format", by.pick(all)];
  return by.pick([
    ["check", "ledger", ...asOf, ...format("text", "csv", "json", "html", "markdown", "junit")],
    ["check", "ledger", ...asOf, "--all", "--keep-going", "--lang", "en"],
    ["check", "ledger", ...asOf, "--partial", "--strict"],
    ["check", "ledger", ...asOf, "-o", "out.xlsx", "-o", "out.docx", "-o", "out.html", "--keep-going"],
    ["due", "ledger", ...asOf, ...format("text", "csv", "json", "ics")],
    ["plan", "ledger", ...asOf, ...format("text", "json", "yaml")],
    ["calendar", "ledger", ...asOf, "-o", "out.ics"],
    ["validate", "ledger", ...format("text", "sarif")],
    ["fix", "ledger"],
    ["fix", "ledger", "--write"],
    ["coverage", "ledger", ...asOf],
    ["config", "ledger"],
    ["terms"],
    ["explain", "hebei/11a", "ledger", ...asOf],
    ["case", "aj-2025-01", "ledger", ...asOf],
    ["baseline", "write", "known.yaml", "ledger", ...asOf],
    ["template", "ledger", "-o", "out.xlsx"],
  ]);
}

async function damagedLedger(folder, by) {
  layDown(folder, by);
  damageLedger(folder, by);
  const found = [];
  for (let left = 2; left > 0; left--) found.push(...tell(await run(folder, commandsOn(by))));
  return found;
}

/** Whether a run said the same as another; progress and the time of day are in neither. */
function differing(one, other) {
  const same = one.exit === other.exit && one.stdout === other.stdout && one.stderr === other.stderr;
  return same ? [] : [`differ: audit ${one.args.join(" ")} | audit ${other.args.join(" ")}`];
}

/** Threads, shares and a cache say what one thread does; explain and case what check does. */
async function agreement(folder, by) {
  layDown(folder, by);
  damageLedger(folder, by);
  const asked = ["--as-of", by.pick(DAYS), ...by.pick([["--keep-going"], ["--partial"], []])];
  const check = ["check", "ledger", ...asked, "--all", "--format", "json"];
  const whole = await run(folder, [...check, "--jobs", "1"]);
  const found = [...tell(whole)];
  const compare = (ran) => found.push(...tell(ran), ...differing(whole, ran));
  compare(await run(folder, [...check, "--jobs", "2"]));
  for (const _ of ["cold", "warm"]) compare(await run(folder, [...check, "--cache", "kept"]));
  const shares = await Promise.all(
    [1, 2, 3].map((at) => run(folder, [...check.slice(0, -2), "--shard", `${at}/3`, "-o", `${at}.blob`])),
  );
  found.push(...shares.flatMap(tell));
  if (shares.every(({ exit }) => exit === 0)) {
    const blobs = ["2.blob", "3.blob", "1.blob"];
    compare(await run(folder, ["merge", ...blobs, "--format", "json"]));
  }
  if (whole.stdout === "" || asked.includes("--keep-going") || asked.includes("--partial")) return found;
  const { findings } = JSON.parse(whole.stdout);
  if (findings.length === 0) return found;
  const one = by.pick(findings);
  const explained = await run(folder, ["explain", one.id, "ledger", ...asked, "--format", "json"]);
  found.push(...tell(explained));
  const told = explained.stdout && JSON.parse(explained.stdout).clauses[0]?.findings[0];
  if (told?.status !== one.status) found.push(`explain says ${told?.status}, check ${one.status}: ${one.id}`);
  return [...found, ...(await casesAgree(folder, asked, findings))];
}

async function casesAgree(folder, asked, findings) {
  const statuses = new Map(findings.map(({ id, status }) => [id, status]));
  const trigger = findings.find(({ evidence }) => evidence.some(({ file, id }) => id && /cases/.test(file)));
  const label = trigger?.evidence.find(({ file, id }) => id && /cases/.test(file)).id;
  if (!label) return [];
  const page = await run(folder, ["case", `${trigger.unit}/${label}`, "ledger", ...asked, "--format", "json"]);
  const shown = page.stdout ? JSON.parse(page.stdout).regulations.flatMap((one) => one.findings) : [];
  return [
    ...tell(page),
    ...shown
      .filter(({ id, status }) => statuses.has(id) && statuses.get(id) !== status)
      .map(({ id, status }) => `case says ${status}, check ${statuses.get(id)}: ${id}`),
  ];
}

async function damagedRulebook(folder, by) {
  layDown(folder, by);
  const id = by.pick(readdirSync(join(ROOT, "regulations")));
  for (const name of ["rulebook.yaml", "examples.yaml"]) {
    const path = join(ROOT, "regulations", id, name);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    mkdirSync(join(folder, "book"), { recursive: true });
    writeFileSync(join(folder, "book", name), by.often(0.7) ? damagedText(text, by) : text);
  }
  const book = "book/rulebook.yaml";
  const command = by.pick([
    ["rules", "test", id, "--rulebook", book],
    ["rules", "lint", book],
    ["rules", "page", book, "-o", "page.html"],
    ["rules", "compare", book, "qingcheng"],
    ["rules", id, "--rulebook", book],
    ["rules", "draft", book],
    ["check", "ledger", "--rulebook", book, "--as-of", "2025-12-31"],
    ["coverage", id, "--rulebook", book],
  ]);
  return tell(await run(folder, command));
}

async function damagedWorkbook(folder, by) {
  layDown(folder, by);
  const [description] = filesIn(join(folder, "ledger"), "unit.yaml");
  const unit = relative(folder, join(description, ".."));
  const made = await run(folder, ["template", unit, "-o", "book.xlsx"]);
  if (!existsSync(join(folder, "book.xlsx"))) return [...tell(made), `no template: ${made.stderr}`];
  const name = by.pick(["book.xlsx", "book.csv", "book.docx"]);
  const csv = "日期,谈话人,谈话对象,类型\n2025-03-05,王建国,李为民,廉政谈话\n";
  // A report as a Word document has tables, too.
  if (name === "book.docx") await run(folder, ["check", unit, "--as-of", "2025-12-31", "--quiet", "-o", name]);
  const bytes = name === "book.csv" ? Buffer.from(damagedText(csv, by)) : readFileSync(join(folder, name));
  writeFileSync(join(folder, name), damagedBytes(bytes, by));
  return tell(await run(folder, ["import", name, "--into", unit, ...by.pick([["--dry-run"], ["--keep-going"], []])]));
}

/** A share, a cache, a baseline, a result that was damaged is refused, or passed over with a warning. */
async function damagedStore(folder, by) {
  layDown(folder, by);
  const check = ["check", "ledger", "--as-of", "2025-12-31"];
  await run(folder, [...check, "--shard", "1/1", "-o", "one.blob"]);
  await run(folder, [...check, "--cache", "kept", "--quiet"]);
  await run(folder, [...check, "-o", "result.json", "--quiet"]);
  await run(folder, ["baseline", "write", "known.yaml", "ledger", "--as-of", "2025-12-31"]);
  const damage = (path) => {
    if (existsSync(path)) writeFileSync(path, damagedBytes(readFileSync(path), by));
  };
  const [cached] = existsSync(join(folder, "kept")) ? readdirSync(join(folder, "kept")) : [];
  for (const name of ["one.blob", "result.json", "known.yaml"]) damage(join(folder, name));
  const plain = await run(folder, [...check, "--format", "json"]);
  if (cached) damage(join(folder, "kept", cached));
  const warm = await run(folder, [...check, "--format", "json", "--cache", "kept"]);
  const others = [
    ["merge", "one.blob"],
    ["diff", "result.json", "result.json"],
    ["history", "result.json"],
    [...check, "--baseline", "known.yaml"],
  ];
  const found = [...tell(warm), ...(warm.stdout === plain.stdout ? [] : ["a damaged cache changed the result"])];
  for (const args of others) found.push(...tell(await run(folder, args)));
  return found;
}

/** Killed at any moment, a run leaves the old file or the new one, and the next run is none the worse. */
async function killed(folder, by) {
  layDown(folder, by);
  const args = ["check", "ledger", "--as-of", "2025-12-31", "--quiet", "-o", "out.json", "--cache", "kept"];
  const whole = await run(folder, ["check", "ledger", "--as-of", "2025-12-31", "--quiet", "--format", "json"]);
  writeFileSync(join(folder, "out.json"), "the old one");
  await run(folder, args, { kill: by.upTo(900) });
  const left = readFileSync(join(folder, "out.json"), "utf8");
  const again = await run(folder, args);
  const now = readFileSync(join(folder, "out.json"), "utf8");
  return [
    ...tell(again),
    ...(["the old one", whole.stdout].includes(left)
      ? []
      : ["a kill left a file that is neither the old nor the new one"]),
    ...(whole.exit < 2 && now !== whole.stdout ? ["after a kill the next run says something else"] : []),
    ...readdirSync(folder)
      .filter((name) => name.includes(".part"))
      .map((name) => `left behind: ${name}`),
  ];
}

/** Nothing can be written: the exit code says so, and no run ends as if all were well. */
async function fullDisk(folder, by) {
  layDown(folder, by);
  const check = ["check", "ledger", "--as-of", "2025-12-31"];
  if (!existsSync("/dev/full")) return [];
  const ran = await run(folder, [...check, "--format", by.pick(["text", "json", "csv"])], {
    stdout: openSync("/dev/full", "w"),
  });
  const file = await run(folder, [...check, "-o", "/dev/full", "--quiet"]);
  return [ran, file].flatMap((one) => [
    ...tell(one),
    ...(one.exit < 2 ? [`a full disk went unsaid: audit ${one.args.join(" ")}`] : []),
  ]);
}

/** Three runs at once with one output and one cache. */
async function atOnce(folder, by) {
  layDown(folder, by);
  if (by.often(0.5)) damageLedger(folder, by);
  const check = ["check", "ledger", "--as-of", "2025-12-31", "--keep-going", "--quiet"];
  const alone = await run(folder, [...check, "--format", "json"]);
  const all = await Promise.all([1, 2, 3].map(() => run(folder, [...check, "-o", "out.json", "--cache", "kept"])));
  const written = existsSync(join(folder, "out.json")) ? readFileSync(join(folder, "out.json"), "utf8") : "";
  return [
    ...all.flatMap(tell),
    ...all.flatMap((one) =>
      one.exit === alone.exit ? [] : [`exit ${one.exit} of three at once, ${alone.exit} alone`],
    ),
    ...(written === alone.stdout ? [] : ["three at once wrote something else than one alone"]),
  ];
}

/** By name, and how often each is tried beside the others. */
export const TRIALS = [
  { name: "ledger", share: 16, trial: damagedLedger },
  { name: "agreement", share: 2, trial: agreement },
  { name: "rulebook", share: 6, trial: damagedRulebook },
  { name: "workbook", share: 4, trial: damagedWorkbook },
  { name: "store", share: 1, trial: damagedStore },
  { name: "kill", share: 1, trial: killed },
  { name: "full disk", share: 1, trial: fullDisk },
  { name: "at once", share: 1, trial: atOnce },
];
