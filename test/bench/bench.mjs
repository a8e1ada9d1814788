import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { countsOfPeer, countsOfTool } from "./counts.mjs";
import { SIZES } from "./generate.mjs";
import { inTurns } from "./measure.mjs";
import { install, PEERS, prepare } from "./peers.mjs";
import { replaceGenerated, targetsTable, waysTable } from "./report.mjs";
import { broken } from "./variants.mjs";
import { write } from "./write.mjs";

const USAGE = `usage: npm run bench -- [options]
  --sizes S,M,L   which ledgers (default: S,M)
  --runs N        how often each way is run at S and M (default: 5); at L twice, once with --runs 1
  --peers A,B     only these peers, or none (default: all)
  --tool FILE     the program to measure (default: the package's own)
  --work FOLDER   where ledgers and peers are kept (default: a temporary folder)
  --write         puts the tables into docs/performance.md
`;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SCHEMAS = join(ROOT, "schemas");
const RULEBOOK = join(ROOT, "test/bench/rulebook.yaml");
const DOCUMENT = join(ROOT, "docs/performance.md");
const KINDS = ["unit", "meetings", "talks", "reports", "activities", "cases"];
const AS_OF = "2025-12-31";
const node = process.execPath;
const BROKEN_FILES = 1000;

/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {{ way: import("./measure.mjs").Way, title: string, peer: import("./peers.mjs").Peer | null }} Entry */

/** @param {string} text */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** @param {string} text */
function note(text) {
  say("");
  process.stderr.write(`${text}\n`);
}

/**
 * Writes a ledger, once for each state of the generator.
 * @param {string} size @param {string} work
 */
function ledgerOf(size, work) {
  const sources = ["generate.mjs", "words.mjs", "write.mjs"].map((name) =>
    readFileSync(new URL(name, import.meta.url), "utf8"),
  );
  const folders = { yaml: join(work, size, "yaml"), json: join(work, size, "json") };
  const stamp = join(work, size, "stamp.json");
  const written = existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")) : null;
  if (written?.sources === sources.join("")) return { ...folders, total: written.total };
  rmSync(join(work, size), { recursive: true, force: true });
  const total = write(/** @type {keyof typeof SIZES} */ (size), folders);
  writeFileSync(stamp, JSON.stringify({ sources: sources.join(""), total }));
  return { ...folders, total };
}

/** The tool's command line for a whole check. @param {string} tool @param {string} ledger @param {string[]} options */
function check(tool, ledger, ...options) {
  return [node, tool, "check", ledger, "--rulebook", RULEBOOK, "--as-of", AS_OF, ...options];
}

/** @param {string[]} wanted ids of peers @param {string} work */
function installed(wanted, work) {
  const folder = join(work, "peers");
  const all = PEERS.filter(({ id, does }) => does === "read" || wanted.length === 0 || wanted.includes(id)).map(
    (peer) => {
      say(`installing ${peer.id}`);
      return { peer, ...install(peer, folder) };
    },
  );
  for (const { peer, reason } of all) if (reason !== null) note(`left out: ${peer.title}: ${reason}`);
  return {
    peers: all.filter(({ reason }) => reason === null),
    leftOut: all.flatMap(({ peer, reason }) => (reason === null ? [] : [{ title: peer.title, reason }])),
  };
}

/** Reads every file once, so that the first way is not the one that waits for the disk. @param {string} folder */
function warm(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) readFileSync(path);
  }
}

/** What was not as it should be: a count that differs, an error that is not named. */
const disagreements = /** @type {string[]} */ ([]);

/** @param {string} what @param {() => boolean | string} test false or a text: what is wrong */
function hold(what, test) {
  let wrong = "";
  try {
    const result = test();
    wrong = result === true ? "" : result === false ? "no" : result;
  } catch (error) {
    wrong = String(error);
  }
  if (wrong === "") return;
  disagreements.push(`${what}: ${wrong}`);
  note(`WRONG: ${what}: ${wrong}`);
}

/**
 * The ways of the table at one size; each that judges must find what the tool finds, each that validates nothing.
 * @param {string} size
 */
async function measureWays(size, { tool, peers, work, runs }) {
  const { yaml, json, total } = ledgerOf(size, work);
  note(
    `${size}: ${total.units} units, ${total.records} records, ${total.files} files, ${(total.bytes / 1e6).toFixed(1)} MB`,
  );
  const entries = /** @type {Entry[]} */ ([
    { way: { id: `${size} node`, command: [node, "-e", "0"] }, title: "`node -e 0`", peer: null },
    ...(size === "S"
      ? [
          { way: { id: "S help", command: [node, tool, "--help"] }, title: "**`audit --help`**", peer: null },
          {
            way: { id: "S text", command: check(tool, yaml), codes: [0, 1] },
            title: "**`audit check`**, text",
            peer: null,
          },
        ]
      : []),
    {
      way: { id: `${size} tool`, command: check(tool, yaml, "--format", "json"), codes: [0, 1] },
      title: "**`audit check --format json`**",
      peer: null,
    },
    ...peers
      .filter(({ peer }) => peer.sizes.includes(size))
      .map(({ peer, home, python }) => ({
        way: {
          id: `${size} ${peer.id}`,
          command: peer.command({ yaml, json, schemas: SCHEMAS, asOf: AS_OF, home, python, prepared: work }),
          codes: [0],
          cwd: home,
        },
        title: peer.title,
        peer,
      })),
  ]);
  warm(yaml);
  warm(json);
  const isLong = size === "L";
  const folder = join(work, "out");
  const measured = await inTurns(
    entries.map((entry) => entry.way),
    { rounds: isLong ? Math.min(runs, 2) : runs, isLong, folder, say },
  );
  const ours = measured.get(`${size} tool`);
  hold(`${size}: the tool runs`, () => ours?.failure ?? true);
  for (const { way, peer, title } of entries) {
    const one = measured.get(way.id);
    if (!peer || !one) continue;
    if (one.failure !== null) note(`${size}: ${title}: ${one.failure}`);
    if (peer.does !== "judge" || one.failure !== null || !ours || ours.failure !== null) continue;
    hold(`${size}: ${title} finds what the tool finds`, () => {
      const [found, expected] = [
        JSON.stringify(countsOfPeer(one.last.output)),
        JSON.stringify(countsOfTool(ours.last.output)),
      ];
      return found === expected || `${found} against the tool's ${expected}`;
    });
  }
  return { entries, measured, total, yaml };
}

/** A validator that finds nothing in order must find something in what is not. */
async function checkValidators({ peers, work }) {
  const { yaml } = ledgerOf("S", work);
  const target = join(work, "variants", "S-shape");
  broken(yaml, target, "value", () => true);
  for (const name of readdirSync(target, { recursive: true, encoding: "utf8" }).filter((one) =>
    one.endsWith("cases.yaml"),
  )) {
    const file = join(target, name);
    const text = readFileSync(file, "utf8").replace("finding: ", "found: ");
    rmSync(file);
    writeFileSync(file, text);
  }
  for (const { peer, home, python } of peers.filter(({ peer: one }) => one.does === "validate")) {
    const command = peer.command({
      yaml: target,
      json: "",
      schemas: SCHEMAS,
      asOf: AS_OF,
      home,
      python,
      prepared: work,
    });
    const [program = "", ...args] = command;
    hold(`${peer.title} finds a broken record`, () => spawnSync(program, args, { cwd: home }).status !== 0);
  }
}

/** How much longer a run takes that has one broken record to tell of, whatever is wrong with it. */
async function measureBroken(size, how, isBroken, { tool, work, runs }) {
  const { yaml } = ledgerOf(size, work);
  const isLong = size === "L";
  const variants = how.map((one) => {
    const target = join(work, "variants", `${size}-${one}`);
    return { how: one, target, files: broken(yaml, target, one, isBroken) };
  });
  const id = `${size} clean`;
  const ways = [
    { id, command: check(tool, yaml, "--format", "json"), codes: [0, 1] },
    ...variants.flatMap(({ how: one, target }) => [
      { id: `${size} broken ${one}`, command: check(tool, target, "--format", "json"), codes: [3] },
      ...(isLong
        ? []
        : [
            {
              id: `${size} broken ${one}, kept going`,
              command: check(tool, target, "--format", "json", "--keep-going"),
              codes: [3],
            },
          ]),
    ]),
  ];
  const measured = await inTurns(ways, { rounds: isLong ? 1 : runs, isLong, folder: join(work, "out"), say });
  for (const { how: one, files } of variants) {
    const run = measured.get(`${size} broken ${one}`);
    hold(`${size}: every broken file is named (${one})`, () => {
      if (!run || run.failure !== null) return run?.failure ?? "not run";
      const text = readFileSync(run.last.errors, "utf8") + readFileSync(run.last.output, "utf8");
      const missing = files.filter((file) => !text.includes(`${file}:`));
      return missing.length === 0 || `${missing.length} of ${files.length} are not, ${missing[0]} for one`;
    });
  }
  const clean = measured.get(id)?.seconds ?? Number.NaN;
  const added = [...measured]
    .filter(([name, one]) => name !== id && one.failure === null)
    .map(([name, one]) => ({ name, seconds: one.seconds - clean }));
  return { clean, added };
}

/** What only the largest ledger shows. */
async function measureLarge({ tool, work, help }) {
  const { yaml } = ledgerOf("L", work);
  const folder = join(work, "out");
  const all = await inTurns([{ id: "L all", command: check(tool, yaml, "--all", "--format", "json"), codes: [0, 1] }], {
    rounds: 1,
    isLong: true,
    folder,
    say,
  });
  const one = await measureBroken("L", ["value"], (_, index) => index === 1000, { tool, work, runs: 1 });
  const many = await measureBroken("L", ["value"], (_, index) => index < BROKEN_FILES, { tool, work, runs: 1 });
  const jobs = help.includes("--jobs") ? await measureJobs({ tool, work, yaml }) : null;
  const cache = help.includes("--cache") ? await measureCache({ tool, work, yaml }) : null;
  const everything = all.get("L all");
  return {
    all:
      everything?.failure === null
        ? { peak: everything.peak, size: statSync(everything.last.output).size / 1e6, seconds: everything.seconds }
        : null,
    oneBroken: one,
    manyBroken: many,
    jobs,
    cache,
  };
}

async function measureJobs({ tool, work, yaml }) {
  const options = { rounds: 1, isLong: true, folder: join(work, "out"), say };
  const counts = [1, 2];
  const measured = await inTurns(
    counts.map((jobs) => ({
      id: `L jobs ${jobs}`,
      command: check(tool, yaml, "--format", "json", "--jobs", String(jobs)),
      codes: [0, 1],
    })),
    options,
  );
  const runs = counts.map((jobs) => measured.get(`L jobs ${jobs}`));
  hold(
    "L: one job and two give the same bytes",
    () => new Set(runs.map((one) => one && readFileSync(one.last.output, "utf8"))).size === 1,
  );
  return runs.map((one) => one?.seconds ?? null);
}

async function measureCache({ tool, work, yaml }) {
  const folder = join(work, "cache");
  rmSync(folder, { recursive: true, force: true });
  const options = { rounds: 1, isLong: true, folder: join(work, "out"), say };
  const run = async (id, ...more) =>
    (await inTurns([{ id, command: check(tool, yaml, "--format", "json", ...more), codes: [0, 1] }], options)).get(id);
  const cold = await run("L cold");
  const filling = await run("L filling", "--cache", folder);
  const cached = await run("L cached", "--cache", folder);
  for (const [name, one] of [
    ["filling", filling],
    ["cached", cached],
  ]) {
    hold(
      `L: the same report with the cache ${name}`,
      () => readFileSync(one.last.output, "utf8") === readFileSync(cold.last.output, "utf8"),
    );
  }
  return {
    cold: cold?.seconds ?? Number.NaN,
    filling: filling?.seconds ?? Number.NaN,
    cached: cached?.seconds ?? Number.NaN,
  };
}

/** @returns {import("./report.mjs").Target[]} */
function targetsOf(sizes, brokenAtM, large) {
  const seconds = (size, id) => {
    const one = sizes[size]?.measured.get(`${size} ${id}`);
    return one && one.failure === null ? one.seconds : null;
  };
  const over = (one, other) => (one === null || other === null ? null : one / other);
  const peak = (size, id) => sizes[size]?.measured.get(`${size} ${id}`)?.peak ?? null;
  const least = (one, other) => (one === null || other === null ? null : one - other);
  const perRecord = (size) => over(seconds(size, "tool"), sizes[size]?.total.records ?? null);
  const worst = brokenAtM?.added.reduce((one, other) => (other.seconds > one.seconds ? other : one)) ?? null;
  const ahead = (size) => {
    const others = (sizes[size]?.entries ?? []).filter(({ peer }) => peer && peer.does !== "read");
    const fastest = others
      .map(({ way, title }) => ({ title, seconds: seconds(size, way.id.slice(2)) }))
      .filter((one) => one.seconds !== null)
      .sort((one, other) => one.seconds - other.seconds)[0];
    return {
      title: `${size}: whole check / the fastest peer`,
      must: 1,
      stretch: null,
      measured: over(seconds(size, "tool"), fastest?.seconds ?? null),
      unit: /** @type {const} */ ("×"),
      note: fastest && `to ${fastest.title}`,
    };
  };
  const extra = large?.all ? least(large.all.peak, peak("L", "tool")) : null;
  return [
    {
      title: "S: `audit check`, start to finish / `node -e 0`",
      must: 2.5,
      stretch: 1.7,
      measured: over(seconds("S", "text"), seconds("S", "node")),
      unit: "×",
    },
    {
      title: "`audit --help` / `node -e 0`",
      must: 1.6,
      stretch: 1.3,
      measured: over(seconds("S", "help"), seconds("S", "node")),
      unit: "×",
    },
    {
      title: "M: whole check with JSON report / (read + js-yaml 4 load)",
      must: 1.3,
      stretch: 0.8,
      measured: over(seconds("M", "tool"), seconds("M", "read-js-yaml")),
      unit: "×",
    },
    {
      title: "L: whole check / (read + js-yaml 4 load)",
      must: 0.8,
      stretch: 0.4,
      measured: over(seconds("L", "tool"), seconds("L", "read-js-yaml")),
      unit: "×",
    },
    {
      title: "L: cached, nothing changed / own cold run",
      must: 0.3,
      stretch: 0.15,
      measured: large?.cache ? large.cache.cached / large.cache.cold : null,
      unit: "×",
    },
    {
      title: "L: peak resident memory above `node -e 0`",
      must: 150,
      stretch: 60,
      measured: least(peak("L", "tool"), peak("L", "node")),
      unit: "MB",
    },
    {
      title: "M: time that one broken record adds",
      must: 150,
      stretch: 40,
      measured: worst && worst.seconds * 1000,
      unit: "ms",
      note: worst?.name.replace("M broken ", ""),
    },
    ahead("M"),
    ahead("L"),
    {
      title: "time per record, L / M",
      must: 1.2,
      stretch: null,
      measured: over(perRecord("L"), perRecord("M")),
      unit: "×",
    },
    {
      title: "L with `--all`: memory it adds / size of the report",
      must: 0.5,
      stretch: null,
      measured: extra === null || !large?.all ? null : extra / large.all.size,
      unit: "×",
    },
    {
      title: "L, one broken file: time / a clean run",
      must: 1,
      stretch: null,
      measured: ratioOf(large?.oneBroken),
      unit: "×",
    },
    {
      title: `L, ${BROKEN_FILES} broken files, all listed: time / a clean run`,
      must: 1.5,
      stretch: null,
      measured: ratioOf(large?.manyBroken),
      unit: "×",
    },
  ];
}

function ratioOf(measured) {
  const [one] = measured?.added ?? [];
  return one ? (one.seconds + measured.clean) / measured.clean : null;
}

/** @returns {import("./report.mjs").Row[]} */
function rowsOf(sizes) {
  const titles = [...new Set(Object.values(sizes).flatMap(({ entries }) => entries.map((entry) => entry.title)))];
  const order = ["`node -e 0`", ...PEERS.map((peer) => peer.title)];
  const rank = (title) => (order.includes(title) ? order.indexOf(title) : order.length);
  const field = (size, title, name) => {
    const entry = sizes[size]?.entries.find((one) => one.title === title);
    const one = entry && sizes[size].measured.get(entry.way.id);
    return one && one.failure === null ? one[name] : null;
  };
  return titles
    .sort((one, other) => rank(one) - rank(other))
    .map((title) => ({
      title,
      seconds: Object.fromEntries(Object.keys(SIZES).map((size) => [size, field(size, title, "seconds")])),
      peaks: Object.fromEntries(Object.keys(SIZES).map((size) => [size, field(size, title, "peak")])),
    }));
}

/** The part of the report that a run writes. */
function reportOf({ sizes, targets, large, leftOut, runs, tool }) {
  const at = (size, id) => sizes[size]?.measured.get(`${size} ${id}`)?.seconds ?? null;
  const packages = [...new Set(PEERS.flatMap((peer) => peer.packages))].sort();
  const failed = Object.values(sizes).flatMap(({ entries, measured }) =>
    entries.flatMap(({ way, title }) => {
      const failure = measured.get(way.id)?.failure ?? null;
      return failure === null ? [] : [`- ${way.id.slice(0, 1)}: ${title}: ${failure.split("\n")[0]}`];
    }),
  );
  const seconds = (value) => (value === null ? "?" : `${value.toFixed(1)} s`);
  const more = [
    ...(large?.all
      ? [
          `- L with \`--all\`: ${seconds(large.all.seconds)}, a report of ${large.all.size.toFixed(0)} MB, peak ${Math.round(large.all.peak ?? 0)} MB.`,
        ]
      : []),
    ...(large?.jobs
      ? [
          `- L with \`--jobs 1\`: ${seconds(large.jobs[0])}; with \`--jobs 2\`: ${seconds(large.jobs[1])}; the same bytes.`,
        ]
      : []),
    ...(large?.cache
      ? [
          `- L with \`--cache\`: ${seconds(large.cache.cold)} without, ${seconds(large.cache.filling)} filling it, ${seconds(large.cache.cached)} with nothing changed.`,
        ]
      : []),
    ...leftOut.map(({ title, reason }) => `- Left out: ${title}: ${reason}.`),
    ...failed,
  ];
  const ledgers = Object.entries(sizes).map(
    ([size, { total }]) =>
      `${size} ${total.units} units, ${total.records} records, ${total.files} files, ${(total.bytes / 1e6).toFixed(2)} MB`,
  );
  const cpu = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpu.length} cores (${cpu[0]?.model.trim() ?? "?"}), ${process.platform}; medians of ${runs} ${runs === 1 ? "run" : "runs"} (at L of ${Math.min(runs, 2)}); \`${tool}\`.`,
    `Ledgers: ${ledgers.join("; ")}.`,
    `Packages: ${packages.join(", ")}.`,
    "",
    targetsTable(targets),
    "",
    waysTable(rowsOf(sizes), { S: at("S", "node"), M: at("M", "read-js-yaml"), L: at("L", "read-js-yaml") }),
    ...(more.length > 0 ? ["", ...more] : []),
  ].join("\n");
}

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "S,M" },
      runs: { type: "string", default: "5" },
      peers: { type: "string", default: "" },
      tool: { type: "string" },
      work: { type: "string", default: join(tmpdir(), "audit-bench") },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const wantedSizes = values.sizes.split(",").filter((one) => one !== "");
  const wantedPeers = values.peers.split(",").filter((one) => one !== "");
  const runs = Number(values.runs);
  const unknown = [
    ...wantedSizes.filter((one) => !(one in SIZES)),
    ...wantedPeers.filter((one) => one !== "none" && !PEERS.some(({ id }) => id === one)),
  ];
  if (values.help || unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
    process.stderr.write(
      unknown.length > 0
        ? `not known: ${unknown.join(", ")}; peers: ${PEERS.map(({ id }) => id).join(", ")}\n${USAGE}`
        : USAGE,
    );
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const tool = values.tool ? resolve(values.tool) : join(ROOT, manifest.bin.audit);
  const work = resolve(values.work);
  mkdirSync(join(work, "out"), { recursive: true });
  prepare(SCHEMAS, work, KINDS);
  const help = spawnSync(node, [tool, "check", "--help"], { encoding: "utf8" }).stdout;
  const { peers, leftOut } = installed(wantedPeers, work);

  const options = { tool, peers, work, runs, help };
  await checkValidators(options);
  const sizes = /** @type {Record<string, Awaited<ReturnType<typeof measureWays>>>} */ ({});
  for (const size of wantedSizes) sizes[size] = await measureWays(size, options);
  const middle = (_, index) => index === 30;
  const brokenAtM = sizes.M ? await measureBroken("M", ["value", "yaml", "name"], middle, options) : null;
  const large = sizes.L ? await measureLarge(options) : null;

  const targets = targetsOf(sizes, brokenAtM, large);
  const report = reportOf({ sizes, targets, large, leftOut, runs, tool: `${manifest.name} ${manifest.version}` });
  say("");
  process.stdout.write(`${report}\n`);
  if (values.write) replaceGenerated(DOCUMENT, report);
  if (disagreements.length > 0) {
    process.stderr.write(`\n${disagreements.map((one) => `WRONG: ${one}`).join("\n")}\n`);
    process.exitCode = 1;
  }
}

await main();
