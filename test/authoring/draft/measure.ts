import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { draftRulebook, type RulebookDraft } from "../../../src/authoring/draft/draft.js";
import type { DraftDuty } from "../../../src/authoring/draft/duty.js";
import type { DraftSchedule } from "../../../src/authoring/draft/schedule.js";
import type { DraftWordsFile } from "../../../src/generated/schemas.js";

/** A duty that a text states, as its key says it: written by a person before the program was run on the text. */
export interface KeyRow {
  /** A stretch of the line it stands on, found nowhere else. */
  readonly in: string;
  readonly words: string;
  /** Null: the language cannot say it; `any`: whatever is said of it. */
  readonly schedule: DraftSchedule | "any" | null;
  /** What the text calls whoever owes it; any of these. */
  readonly holder: readonly string[];
  /** It follows an event or leads up to one, without a time or a count in numbers: a row of the rulebook, no duty of the list. */
  readonly event?: true;
}

/** What was found of the keys of some texts. */
export interface Score {
  readonly keyed: number;
  readonly found: number;
  readonly cadence: number;
  readonly holder: number;
  /** Lines with a duty: keyed, drafted, and both. */
  readonly lines: { readonly keyed: number; readonly drafted: number; readonly both: number };
  readonly events: { readonly keyed: number; readonly found: number };
  /** What differs, in words. */
  readonly misses: readonly string[];
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The table of words that comes with the program. */
export const WORDS: DraftWordsFile = parse(readFileSync(`${ROOT}templates/draft/words.yaml`, "utf8"));

/** The texts in a folder with their keys, by name. */
export function keyedTexts(folder: string): { name: string; text: string; key: readonly KeyRow[] }[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".yaml"))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(`${folder}/${name}`, "utf8"),
      key: parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, ".key.yaml")}`, "utf8")),
    }));
}

/** Drafts a text and holds it to its key. */
export function scoreOf(name: string, text: string, key: readonly KeyRow[]): Score {
  const draft = draftRulebook(text, WORDS);
  const lines = text.split("\n");
  const placed = key.map((row) => ({ row, line: lines.findIndex((line) => line.includes(row.in)) + 1 }));
  const rows = placed.filter(({ row }) => !row.event);
  const misses: string[] = [];
  const events = placed.filter(({ row }) => row.event);
  const drawn = events.filter(({ row, line }) => eventFor(row, line, draft));
  for (const { row, line } of events)
    if (!eventFor(row, line, draft)) misses.push(`${name}:${line} ${row.words}: no row after an event`);
  const used = new Set<DraftDuty>();
  let [found, cadence, holder] = [0, 0, 0];
  for (const { row, line } of rows) {
    if (line === 0 || !(lines[line - 1] ?? "").includes(row.words)) throw new Error(`${name}: no line has ${row.in}`);
    const duty = dutyFor(row, line, draft, used);
    const at = `${name}:${line} ${row.words}`;
    if (!duty) {
      misses.push(`${at}: not found`);
      continue;
    }
    used.add(duty);
    found += 1;
    if (agrees(row.schedule, duty.schedule)) cadence += 1;
    else misses.push(`${at}: ${JSON.stringify(duty.schedule)} for ${JSON.stringify(row.schedule)}`);
    if (duty.holders.some(({ words }) => row.holder.some((one) => isSame(one, words)))) holder += 1;
    else misses.push(`${at}: ${duty.holders.map(({ words }) => words).join("|")} for ${row.holder.join("|")}`);
  }
  const keyed = new Set(rows.map(({ line }) => line));
  const drafted = new Set(draft.duties.map(({ line }) => line));
  const both = [...keyed].filter((line) => drafted.has(line)).length;
  for (const line of drafted) if (!keyed.has(line)) misses.push(`${name}:${line}: a duty that the key does not have`);
  return {
    keyed: rows.length,
    found,
    cadence,
    holder,
    lines: { keyed: keyed.size, drafted: drafted.size, both },
    events: { keyed: events.length, found: drawn.length },
    misses,
  };
}

/** The row drafted for an event of the key, with whoever owes it among its candidates. */
function eventFor({ words, holder }: KeyRow, line: number, draft: RulebookDraft): DraftDuty | undefined {
  return draft.events.find(
    (one) =>
      one.line === line &&
      one.schedule !== null &&
      (one.words.includes(words) || words.includes(one.words)) &&
      one.holders.some((candidate) => holder.some((name) => isSame(name, candidate.words))),
  );
}

/** The duty drafted for a row of the key: on its line, by its words, the schedule right where there is one such. */
function dutyFor({ words, schedule }: KeyRow, line: number, draft: RulebookDraft, used: ReadonlySet<DraftDuty>) {
  const free = draft.duties.filter((one) => one.line === line && !used.has(one));
  const named = free.filter((one) => one.words.includes(words) || words.includes(one.words));
  return named.find((one) => agrees(schedule, one.schedule)) ?? named[0] ?? free[0];
}

const KEYS = ["every", "months", "on", "window", "due", "festivals", "within", "lead", "count"] as const;

/** Whether a schedule says all that the key says; what the key leaves open may be anything. */
function agrees(wanted: KeyRow["schedule"], got: DraftSchedule | null): boolean {
  if (wanted === "any") return true;
  if (wanted === null || got === null) return wanted === got;
  const same = KEYS.every((key) => {
    const value: unknown = wanted[key];
    return [value].flat().includes("any") || JSON.stringify(value) === JSON.stringify(got[key]);
  });
  return same && (wanted.n ?? 1) === (got.n ?? 1) && (wanted.by === undefined || wanted.by === got.by);
}

function isSame(one: string, other: string): boolean {
  return one === other || ((one.includes(other) || other.includes(one)) && Math.abs(one.length - other.length) <= 3);
}

/** Several scores as one. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((so, score) => so + of(score), 0);
  return {
    keyed: sum((one) => one.keyed),
    found: sum((one) => one.found),
    cadence: sum((one) => one.cadence),
    holder: sum((one) => one.holder),
    lines: {
      keyed: sum(({ lines }) => lines.keyed),
      drafted: sum(({ lines }) => lines.drafted),
      both: sum(({ lines }) => lines.both),
    },
    events: { keyed: sum(({ events }) => events.keyed), found: sum(({ events }) => events.found) },
    misses: scores.flatMap(({ misses }) => misses),
  };
}
