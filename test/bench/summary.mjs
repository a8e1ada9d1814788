import { cpus } from "node:os";
import { BROKEN_FILES } from "./extremes.mjs";
import { SIZES } from "./generate.mjs";
import { LONG } from "./measure.mjs";
import { PEERS } from "./peers.mjs";
import { targetsTable, waysTable } from "./report.mjs";
import { roundsOf } from "./ways.mjs";

/**
 * The targets with what was measured of each.
 * @param {Record<string, Awaited<ReturnType<typeof import("./ways.mjs").measureWays>>>} sizes
 * @param {import("./extremes.mjs").BrokenTimes | null} brokenAtM
 * @param {Awaited<ReturnType<typeof import("./extremes.mjs").measureLarge>> | null} large
 * @returns {import("./report.mjs").Target[]}
 */
export function targetsOf(sizes, brokenAtM, large) {
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
    const timed = others.flatMap(({ way, title }) => {
      const itsSeconds = seconds(size, way.id.slice(2));
      return itsSeconds === null ? [] : [{ title, seconds: itsSeconds }];
    });
    const [fastest] = timed.sort((one, other) => one.seconds - other.seconds);
    return {
      title: `${size}: whole check / the fastest peer`,
      must: 1,
      stretch: null,
      measured: over(seconds(size, "tool"), fastest?.seconds ?? null),
      unit: /** @type {const} */ ("×"),
      ...(fastest && { note: `to ${fastest.title}` }),
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
      must: 1.1,
      stretch: null,
      measured: ratioOf(large?.broken, "L broken one"),
      unit: "×",
    },
    {
      title: `L, ${BROKEN_FILES} broken files, all listed: time / a clean run`,
      must: 1.5,
      stretch: null,
      measured: ratioOf(large?.broken, "L broken many"),
      unit: "×",
    },
  ];
}

/** How long a run with broken records takes against a clean one. */
function ratioOf(measured, id) {
  const one = measured?.added.find(({ name }) => name === id);
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
export function reportOf({ sizes, targets, large, leftOut, runs, tool }) {
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
          `- L with \`--jobs 1\`: ${seconds(large.jobs.one)}; with \`--jobs 2\`: ${seconds(large.jobs.two)}; the same bytes.`,
        ]
      : []),
    ...(large?.shards
      ? [
          `- L in ${large.shards.count} shares of one thread each: ${seconds(large.shards.slowest)} for the slowest, ${seconds(large.shards.merge)} to merge (blobs of ${large.shards.size.toFixed(1)} MB in all), against ${seconds(large.shards.whole)} for one run of one thread; the same bytes.`,
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
  const rounds = Object.keys(sizes).map((size) => `${roundsOf(size, runs)} at ${size}`);
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpu.length} cores (${cpu[0]?.model.trim() ?? "?"}), ${process.platform}; medians of so many runs: ${rounds.join(", ")}, two of what takes more than ${LONG} s; \`${tool}\`.`,
    `Ledgers: ${ledgers.join("; ")}.`,
    `Packages: ${packages.join(", ")}.`,
    "",
    targetsTable(targets),
    "",
    waysTable(rowsOf(sizes), { S: at("S", "node"), M: at("M", "read-js-yaml"), L: at("L", "read-js-yaml") }),
    ...(more.length > 0 ? ["", ...more] : []),
  ].join("\n");
}
