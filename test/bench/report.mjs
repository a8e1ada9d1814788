import { readFileSync, writeFileSync } from "node:fs";

/**
 * A target: what it must be at most, what would be better still, what was measured (null: not measured), and in what unit.
 * @typedef {{ title: string, must: number, stretch: number | null, measured: number | null, unit: "×" | "ms" | "MB" | "" , note?: string }} Target
 *
 * A row of the table of ways: seconds at each size, where it was run, and the peak of memory at the largest.
 * @typedef {{ title: string, seconds: Record<string, number | null>, peaks: Record<string, number | null> }} Row
 */

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

/** @param {Row[]} rows @param {{ S: number | null, M: number | null, L: number | null }} floors what the ratios are to */
export function waysTable(rows, floors) {
  const cell = (/** @type {Row} */ row, /** @type {"S" | "M" | "L"} */ size) => {
    const seconds = row.seconds[size] ?? null;
    const floor = floors[size];
    if (seconds === null) return "";
    return floor ? `${significant(seconds)} (${ratio(seconds / floor)} ×)` : significant(seconds);
  };
  const memory = (/** @type {number | null | undefined} */ peak) => (peak ? `${Math.round(peak)}` : "");
  return table(
    ["way", "S, s (× `node -e 0`)", "M, s (× js-yaml 4)", "L, s (× js-yaml 4)", "M, MB", "L, MB"],
    rows.map((row) => [
      row.title,
      cell(row, "S"),
      cell(row, "M"),
      cell(row, "L"),
      memory(row.peaks.M),
      memory(row.peaks.L),
    ]),
  );
}

/** @param {Target[]} targets */
export function targetsTable(targets) {
  return table(
    ["", "must", "stretch", "measured", ""],
    targets.map(({ title, must, stretch, measured, unit, note }) => [
      title,
      `≤ ${amount(must, unit)}`,
      stretch === null ? "" : `≤ ${amount(stretch, unit)}`,
      measured === null ? "not measured" : amount(measured, unit) + (note ? `, ${note}` : ""),
      measured === null ? "" : verdict(measured, must, stretch),
    ]),
  );
}

function verdict(measured, must, stretch) {
  if (measured > must) return "not met";
  return stretch !== null && measured <= stretch ? "stretch met" : "must met";
}

/** @param {number} value @param {Target["unit"]} unit */
function amount(value, unit) {
  if (unit === "ms" || unit === "MB") return `${Math.round(value)} ${unit}`;
  return unit === "×" ? `${ratio(value)} ×` : String(value);
}

/** @param {number} value */
function ratio(value) {
  if (value < 0.01) return "< 0.01";
  return value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number} seconds */
function significant(seconds) {
  return seconds >= 10 ? seconds.toFixed(0) : seconds >= 1 ? seconds.toFixed(1) : seconds.toFixed(2);
}

/** @param {string[]} heads @param {string[][]} rows */
export function table(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * Puts a text between the markers of a file, in place of what stood there. Throws where there are no markers.
 * @param {string} file @param {string} text
 */
export function replaceGenerated(file, text) {
  const whole = readFileSync(file, "utf8");
  const [from, to] = [whole.indexOf(BEGIN), whole.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file}: no ${BEGIN} … ${END}`);
  writeFileSync(file, `${whole.slice(0, from + BEGIN.length)}\n${text}\n${whole.slice(to)}`);
}
