import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { countsOfPeer, countsOfTool } from "./counts.mjs";
import { ledgerOf } from "./ledgers.mjs";
import { hold, note, say } from "./log.mjs";
import { inTurns } from "./measure.mjs";
import { AS_OF, check, node, SCHEMAS } from "./tool.mjs";
import { broken } from "./variants.mjs";

/** @typedef {{ way: import("./measure.mjs").Way, title: string, peer: import("./peers.mjs").Peer | null }} Entry */

/**
 * How often each way is run at a size: what takes a twentieth of a second wavers most, what takes seconds least.
 * @param {string} size @param {number} runs as asked for
 */
export function roundsOf(size, runs) {
  if (size === "S") return 3 * runs;
  return size === "L" ? Math.min(runs, 5) : runs;
}

/**
 * The ways of the table at one size; each that judges must find what the tool finds, each that validates nothing.
 * @param {string} size @param {import("./tool.mjs").Options} options
 */
export async function measureWays(size, { tool, peers, work, runs }) {
  const { yaml, json, total } = ledgerOf(size, work);
  note(
    `${size}: ${total.units} units, ${total.records} records, ${total.files} files, ${(total.bytes / 1e6).toFixed(1)} MB`,
  );
  const entries = /** @type {Entry[]} */ ([
    { way: { id: `${size} node`, command: [node, "-e", "0"], reads: [] }, title: "`node -e 0`", peer: null },
    ...(size === "S"
      ? [
          {
            way: { id: "S help", command: [node, tool, "--help"], reads: [] },
            title: "**`audit --help`**",
            peer: null,
          },
          {
            way: { id: "S text", command: check(tool, yaml), reads: [yaml], codes: [0, 1] },
            title: "**`audit check`**, text",
            peer: null,
          },
        ]
      : []),
    {
      way: {
        id: `${size} tool`,
        command: check(tool, yaml, "--format", "json"),
        reads: [yaml],
        codes: [0, 1],
      },
      title: "**`audit check --format json`**",
      peer: null,
    },
    ...peers
      .filter(({ peer }) => peer.sizes.includes(size))
      .map(({ peer, home, python }) => ({
        way: {
          id: `${size} ${peer.id}`,
          command: peer.command({ yaml, json, schemas: SCHEMAS, asOf: AS_OF, home, python, prepared: work }),
          reads: [yaml, json],
          codes: [0],
          cwd: home,
        },
        title: peer.title,
        peer,
      })),
  ]);
  const isLong = size === "L";
  const folder = join(work, "out");
  const measured = await inTurns(
    entries.map((entry) => entry.way),
    { rounds: roundsOf(size, runs), isLong, folder, say },
  );
  const ours = measured.get(`${size} tool`);
  hold(`${size}: the tool judges every record`, () => {
    if (!ours || ours.failure !== null) return ours?.failure ?? "not run";
    return countsOfTool(ours.last.output).records === total.records;
  });
  for (const { way, peer, title } of entries) {
    const one = measured.get(way.id);
    if (!peer || !one) continue;
    if (one.failure !== null) note(`${size}: ${title}: ${one.failure}`);
    if (one.last.stopped !== null) continue;
    hold(`${size}: ${title} finds what the tool finds`, () => {
      if (one.failure !== null || peer.does !== "judge") return one.failure ?? true;
      if (!ours || ours.failure !== null) return "the tool found nothing";
      const found = JSON.stringify(countsOfPeer(one.last.output));
      const expected = JSON.stringify(countsOfTool(ours.last.output));
      return found === expected || `${found} against the tool's ${expected}`;
    });
  }
  return { entries, measured, total, yaml };
}

/** A validator that finds no error where there is none must find the one that is. @param {import("./tool.mjs").Options} options */
export function checkValidators({ peers, work }) {
  const { yaml } = ledgerOf("S", work);
  const target = join(work, "variants", "S-key");
  broken(yaml, target, "key", () => true);
  for (const { peer, home, python } of peers.filter(({ peer: one }) => one.does === "validate")) {
    const given = { yaml: target, json: "", schemas: SCHEMAS, asOf: AS_OF, home, python, prepared: work };
    const [program = "", ...args] = peer.command(given);
    hold(`${peer.title} finds a broken record`, () => spawnSync(program, args, { cwd: home }).status !== 0);
  }
}
