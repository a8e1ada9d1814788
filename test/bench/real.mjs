import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REAL_SIZES } from "./generate-real.mjs";
import { ledgerOf } from "./ledgers.mjs";
import { note, say } from "./log.mjs";
import { inTurns } from "./measure.mjs";
import { table } from "./report.mjs";
import { AS_OF, node } from "./tool.mjs";

const MIDYEAR = "2025-09-30";
const ALL = ["S-real", "M-real-60", "M-real-140", "M-cases"];

/**
 * What is measured with the regulations that are shipped, at each size: the views, by the arguments they are asked for with. A plan and a
 * calendar are asked for within the year, when much is still ahead.
 * @type {Record<string, { title: string, args: string[], at: string[] }>}
 */
const VIEWS = {
  text: { title: "`check`, text", args: ["check"], at: ALL },
  json: { title: "`check`, JSON", args: ["check", "--format", "json"], at: ALL },
  csv: { title: "`check`, CSV", args: ["check", "--format", "csv"], at: [...ALL, "L-real"] },
  due: { title: "`due`", args: ["due"], at: ALL },
  explain: { title: "`explain` of a clause", args: ["explain", "liaoning", "6(9)a"], at: ALL },
  calendar: { title: "`calendar`", args: ["calendar", "--as-of", MIDYEAR], at: ALL },
  plan: { title: "`plan`", args: ["plan", "--as-of", MIDYEAR], at: ALL },
};

/** A cheap look leaves out what takes longest. */
const QUICK = { sizes: ["S-real", "M-real-60"], views: ["text", "json", "csv", "due", "explain"] };

/** @typedef {{ size: string, total: { units: number, records: number, files: number }, seconds: Record<string, number> }} RealSize */

/**
 * Seconds of every view at some of the sizes, of starting Node, and of reading the files with js-yaml 4.
 * @param {string[]} sizes @param {import("./tool.mjs").Options} options @param {string[] | null} only these views, without warming up
 * @returns {Promise<RealSize[]>}
 */
export async function measureReal(sizes, { tool, peers, work, runs }, only = null) {
  const found = [];
  for (const size of sizes) {
    const { yaml, json, total } = ledgerOf(size, work);
    note(
      `${size}: ${total.units} units, ${total.records} records, ${total.files} files, ${(total.bytes / 1e6).toFixed(1)} MB`,
    );
    const reader = peers.find(({ peer }) => peer.id === "read-js-yaml");
    const views = Object.entries(VIEWS).filter(([id, { at }]) => at.includes(size) && (only?.includes(id) ?? true));
    const ways = [
      { id: `${size} node`, command: [node, "-e", "0"], reads: [] },
      ...(reader
        ? [
            {
              id: `${size} js-yaml`,
              command: reader.peer.command({
                yaml,
                json,
                schemas: "",
                asOf: AS_OF,
                home: reader.home,
                python: "",
                prepared: work,
              }),
              reads: [yaml],
              cwd: reader.home,
            },
          ]
        : []),
      ...views.map(([id, { args }]) => ({
        id: `${size} ${id}`,
        command: [node, tool, ...withLedger(args, yaml)],
        reads: [yaml],
        codes: [0, 1],
      })),
    ];
    const isLong = size === "L-real" || only !== null;
    const measured = await inTurns(ways, { rounds: runs, isLong, folder: join(work, "out"), say });
    const seconds = [...measured].flatMap(([id, one]) => {
      if (one.failure !== null) note(`${id}: ${one.failure}`);
      return one.failure === null ? [[id.slice(size.length + 1), one.seconds]] : [];
    });
    found.push({ size, total, seconds: Object.fromEntries(seconds) });
  }
  return found;
}

/** A command with its ledger, and with the usual as-of day where it names none. @param {string[]} args @param {string} ledger */
function withLedger(args, ledger) {
  const before = args[0] === "explain" ? 3 : 1;
  const asOf = args.includes("--as-of") ? [] : ["--as-of", AS_OF];
  return [...args.slice(0, before), ledger, ...args.slice(before), ...asOf];
}

/** What each view is held to: seconds of another way at its size, and the most that it may take of these. */
const TARGETS = [
  { size: "S-real", view: "text", to: "node", must: 2.5, stretch: 1.7 },
  ...["M-real-60", "M-real-140"].flatMap((size) => [
    { size, view: "json", to: "js-yaml", must: 3, stretch: 1.8 },
    { size, view: "csv", to: "js-yaml", must: 2.5, stretch: 1.5 },
    { size, view: "text", to: "js-yaml", must: 2.5, stretch: 1.5 },
    { size, view: "due", to: "json", must: 1, stretch: 0.5 },
    { size, view: "explain", to: "json", must: 1, stretch: 0.5 },
    { size, view: "calendar", to: "json", must: 1.5, stretch: 1 },
    { size, view: "plan", to: "json", must: 3, stretch: 1.5 },
  ]),
  { size: "M-cases", view: "plan", to: "json", must: 3, stretch: 1.5 },
  { size: "L-real", view: "csv", to: "js-yaml", must: 4, stretch: 2 },
];

/** @param {RealSize[]} all @returns {{ title: string, must: number, stretch: number, measured: number }[]} */
function realTargets(all) {
  return TARGETS.flatMap(({ size, view, to, must, stretch }) => {
    const seconds = all.find((one) => one.size === size)?.seconds ?? {};
    const [ours, other] = [seconds[view], seconds[to]];
    if (ours === undefined || other === undefined) return [];
    const against = { node: "`node -e 0`", "js-yaml": "(read + js-yaml 4 load)" }[to] ?? "`check`, JSON";
    return [{ title: `${size}: ${VIEWS[view].title} / ${against}`, must, stretch, measured: ours / other }];
  });
}

/** The tables of the regulations that are shipped. @param {RealSize[]} all */
export function realReport(all) {
  if (all.length === 0) return "";
  const verdict = ({ measured, must, stretch }) =>
    measured > must ? "not met" : measured <= stretch ? "stretch met" : "must met";
  const targets = realTargets(all).map((one) => [
    one.title,
    `≤ ${one.must} ×`,
    `≤ ${one.stretch} ×`,
    `${one.measured.toFixed(one.measured < 10 ? 1 : 0)} ×`,
    verdict(one),
  ]);
  const ids = ["node", "js-yaml", ...Object.keys(VIEWS)];
  const titles = { node: "`node -e 0`", "js-yaml": "read + js-yaml 4 load" };
  const rows = ids.map((id) => [
    titles[id] ?? VIEWS[id].title,
    ...all.map(({ seconds }) => seconds[id]?.toFixed(2) ?? ""),
  ]);
  const ledgers = all.map(({ size, total }) => {
    const { regulations, cases } = REAL_SIZES[size] ?? { regulations: [], cases: 0 };
    return `${size} ${total.units} units, ${total.records} records, ${total.files} files, ${regulations.length} regulations, ${cases} cases each`;
  });
  return [
    `With the regulations that are shipped: ${ledgers.join("; ")}.`,
    "",
    table(["", "must", "stretch", "measured", ""], targets),
    "",
    table(["seconds", ...all.map(({ size }) => size)], rows),
  ].join("\n");
}

/** A cheap look: one round of the small sizes, each ratio beside that of the last look. @param {import("./tool.mjs").Options} options */
export async function quickLook(options) {
  const record = join(options.work, "quick.json");
  const before = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
  const targets = realTargets(await measureReal(QUICK.sizes, { ...options, runs: 1 }, QUICK.views));
  const rows = targets.map(({ title, must, measured }) => {
    const last = before[title];
    return [title, `≤ ${must} ×`, `${measured.toFixed(2)} ×`, last === undefined ? "" : `${last.toFixed(2)} ×`];
  });
  rmSync(record, { force: true });
  writeFileSync(record, JSON.stringify(Object.fromEntries(targets.map(({ title, measured }) => [title, measured]))));
  return table(["", "must", "measured", "last time"], rows);
}
