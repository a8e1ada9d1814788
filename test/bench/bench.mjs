import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureBrokenAtM, measureLarge } from "./extremes.mjs";
import { SIZES } from "./generate.mjs";
import { REAL_SIZES } from "./generate-real.mjs";
import { disagreements, note, say } from "./log.mjs";
import { install, PEERS, prepare } from "./peers.mjs";
import { measureReal, quickLook, realReport } from "./real.mjs";
import { replaceGenerated } from "./report.mjs";
import { reportOf, targetsOf } from "./summary.mjs";
import { node, ROOT, SCHEMAS } from "./tool.mjs";
import { checkValidators, measureWays } from "./ways.mjs";

const USAGE = `usage: npm run bench -- [options]
  --sizes S,M,L   which ledgers (default: S,M), or of those for the regulations that are shipped:
                  S-real, M-real-60, M-real-140, M-cases, L-real
  --quick         a cheap look: S-real and M-real-60 once, beside the last look
  --runs N        how often each way is run at M (default: 5); three times as often at S, at L no more than five times
  --peers A,B     only these peers, or none (default: all)
  --tool FILE     the program to measure (default: the package's own)
  --work FOLDER   where ledgers and peers are kept (default: a temporary folder)
  --write         puts the tables into docs/performance.md
`;

const DOCUMENT = join(ROOT, "docs/performance.md");
const KINDS = ["unit", "meetings", "talks", "reports", "activities", "cases"];

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

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "S,M" },
      runs: { type: "string", default: "5" },
      peers: { type: "string", default: "" },
      tool: { type: "string" },
      work: { type: "string", default: join(tmpdir(), "audit-bench") },
      write: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const wantedSizes = values.sizes.split(",").filter((one) => one !== "");
  const wantedPeers = values.peers.split(",").filter((one) => one !== "");
  const runs = Number(values.runs);
  const unknown = [
    ...wantedSizes.filter((one) => !(one in SIZES) && !(one in REAL_SIZES)),
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
  const { peers, leftOut } = installed(values.quick ? ["none"] : wantedPeers, work);

  const options = { tool, peers, work, runs, help };
  if (values.quick) {
    process.stdout.write(`${await quickLook(options)}\n`);
    return;
  }
  checkValidators(options);
  const sizes = /** @type {Record<string, Awaited<ReturnType<typeof measureWays>>>} */ ({});
  for (const size of wantedSizes.filter((one) => one in SIZES)) sizes[size] = await measureWays(size, options);
  const brokenAtM = sizes.M ? await measureBrokenAtM(options) : null;
  const large = sizes.L ? await measureLarge(options) : null;

  const targets = targetsOf(sizes, brokenAtM, large);
  const real = realReport(
    await measureReal(
      wantedSizes.filter((one) => one in REAL_SIZES),
      options,
    ),
  );
  const plain = reportOf({ sizes, targets, large, leftOut, runs, tool: `${manifest.name} ${manifest.version}` });
  const report = [plain, real].filter((part) => part !== "").join("\n\n");
  say("");
  process.stdout.write(`${report}\n`);
  if (values.write) replaceGenerated(DOCUMENT, report);
  if (disagreements.length > 0) {
    process.stderr.write(`\n${disagreements.map((one) => `WRONG: ${one}`).join("\n")}\n`);
    process.exitCode = 1;
  }
}

await main();
