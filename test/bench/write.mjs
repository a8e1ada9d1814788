import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ledger, SIZES } from "./generate.mjs";
import { REAL_SIZES, realLedger } from "./generate-real.mjs";

/** The units of a size. @param {string} size */
function unitsOf(size) {
  const shape = REAL_SIZES[size];
  if (shape) return realLedger(shape);
  return ledger(SIZES[/** @type {keyof typeof SIZES} */ (size)]);
}

/**
 * Writes a ledger as clerks would have it, and beside it the same data as JSON, for the floor that reading cannot go below.
 * @param {string} size
 * @param {{ yaml: string, json: string }} folders
 * @returns {{ units: number, records: number, files: number, bytes: number }} what was written, as YAML
 */
export function write(size, folders) {
  const total = { units: 0, records: 0, files: 0, bytes: 0 };
  for (const { folder, unit, records } of unitsOf(size)) {
    const isBlock = total.units % 3 !== 2;
    const files = [
      { name: "unit", data: unit, text: unitText(unit) },
      ...filesOf(records, size in REAL_SIZES).map(({ name, kind, data }) => ({
        name,
        data,
        text: recordsText(kind, data, isBlock),
      })),
    ];
    for (const { name, data, text } of files) {
      for (const base of Object.values(folders)) mkdirSync(dirname(join(base, folder, name)), { recursive: true });
      writeFileSync(join(folders.yaml, folder, `${name}.yaml`), text);
      writeFileSync(join(folders.json, folder, `${name}.json`), JSON.stringify(data));
      total.bytes += Buffer.byteLength(text);
    }
    total.units += 1;
    total.files += files.length;
    total.records += Object.values(records).reduce((sum, all) => sum + all.length, 0);
  }
  return total;
}

/** The kinds that a clerk who keeps files by time splits: talks by the month, what is less by the quarter. */
const FILES_A_YEAR = /** @type {Record<string, number>} */ ({ talks: 12, activities: 4 });

/** A file a kind, or by time where there is much of it; none where there is nothing. @param {Record<string, any[]>} records @param {boolean} isByTime */
function filesOf(records, isByTime) {
  return Object.entries(records).flatMap(([kind, data]) => {
    const count = (isByTime && FILES_A_YEAR[kind]) || 1;
    if (count === 1) return data.length > 0 ? [{ name: kind, kind, data }] : [];
    return Array.from({ length: count }, (_, part) => ({
      name: `${kind}/${String(part + 1).padStart(2, "0")}`,
      kind,
      data: data.filter(({ date }) => Math.floor((Number(String(date).slice(5, 7)) - 1) / (12 / count)) === part),
    })).filter((one) => one.data.length > 0);
  });
}

const HEADINGS = {
  meetings: "会议台账：一项记录是一次会议，专题研究的议题写在 topics 里",
  talks: "谈话台账：一项记录是一次谈话，集体谈话把每个人都写上",
  reports: "报告台账：一项记录是一份报告",
  activities: "活动台账：党课、督察、调研、责任书、通报",
  cases: "案件台账：一案双查，没有责任的也写",
  events: "触发事件台账：一件事一项，编号供别处引用",
  assessments: "考核台账：上级对下级单位逐个考核",
  appointments: "任免奖励台账",
};

/** One clerk writes a field a line, another a record a line; a comment heads the file and each new month of the first. */
function recordsText(kind, records, isBlock) {
  let month = "";
  const lines = [`# ${HEADINGS[kind]}`];
  for (const record of records) {
    const itsMonth = String(record.date).slice(0, 7);
    if (isBlock && itsMonth !== month) lines.push("", `# —— ${Number(itsMonth.slice(5))} 月 ——`);
    month = itsMonth;
    lines.push(isBlock ? `- ${block(record, "  ")}` : `- ${flow(record)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A unit: what is short on one line each, as in the samples. */
function unitText(unit) {
  const lines = ["# 单位台账：机构、部门、人员和任职"];
  for (const [key, value] of Object.entries(unit)) {
    const isLong = Array.isArray(value) && value.some((one) => typeof one === "object");
    if (isLong) lines.push(`${key}:`, ...value.map((one) => `  - ${flow(one)}`));
    else lines.push(`${key}: ${flow(value)}`);
  }
  return `${lines.join("\n")}\n`;
}

function block(record, indent) {
  return Object.entries(record)
    .map(([key, value]) => {
      const isList = Array.isArray(value) && value.some((one) => typeof one === "object");
      if (!isList) return `${key}: ${flow(value)}`;
      return `${key}:\n${value.map((one) => `${indent}  - ${flow(one)}`).join("\n")}`;
    })
    .join(`\n${indent}`);
}

function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join(", ")} }`;
}

/** Plain where that is what everybody reads alike, else in quotes. */
function scalar(value) {
  const text = String(value);
  if (typeof value !== "string") return text;
  return /^[\p{L}\p{N}“”（）：，、。《》][\p{L}\p{N}“”（）：，、。《》 -]*$/u.test(text) && !/^[\d.]+$/.test(text)
    ? text
    : JSON.stringify(text);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [size = "", folder = ""] = process.argv.slice(2);
  const sizes = [...Object.keys(SIZES), ...Object.keys(REAL_SIZES)];
  if (!sizes.includes(size) || folder === "") {
    process.stderr.write(`usage: node test/bench/write.mjs ${sizes.join("|")} FOLDER\n`);
    process.exitCode = 2;
  } else {
    const total = write(size, {
      yaml: join(folder, "yaml"),
      json: join(folder, "json"),
    });
    process.stdout.write(`${JSON.stringify(total)}\n`);
  }
}
