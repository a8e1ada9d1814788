import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CHECKABLE } from "../src/regulation/clauses.js";
import { BUILT_IN } from "./support/books.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Rows of each regulation's list, how many of them can be checked, and its last article. */
const COUNTS: Readonly<Record<string, { rows: number; checkable: number; articles: number }>> = {
  "city-procuratorate": { rows: 192, checkable: 85, articles: 30 },
  hebei: { rows: 165, checkable: 95, articles: 43 },
  liaoning: { rows: 296, checkable: 151, articles: 31 },
  "provincial-opinion": { rows: 121, checkable: 49, articles: 15 },
  qingcheng: { rows: 166, checkable: 89, articles: 23 },
};

interface Row {
  readonly clause: string;
  readonly class: string;
}

function listOf(regulation: string): Row[] {
  const rows: Row[] = parse(readFileSync(join(ROOT, "regulations", regulation, "clauses.yaml"), "utf8"));
  return rows.map(({ clause, class: kind }) => ({ clause, class: kind }));
}

/** The catalogue the lists were made from: beside the project, or beside a folder above it; null in a clone without it. */
function findCatalogue(): string | null {
  for (let folder = dirname(ROOT); ; folder = dirname(folder)) {
    const catalogue = join(folder, "shared", "catalogue");
    if (existsSync(join(catalogue, "README.md"))) return catalogue;
    if (folder === dirname(folder)) return null;
  }
}

/** A clause id in its parts: `6(16)a` is 6, (16), a; `12(1)2` is 12, (1), 2; `38.p2a` is 38, .p2, a. What is no article is one part. */
function partsOf(clause: string): string[] {
  return /^\d/.test(clause)
    ? (clause.match(/^\d+|\(\d+\)|\.p?\d+|\d+|[a-z]+$/g) ?? [clause])
    : [clause.replace(/[a-z]$/, ""), clause.slice(-1)];
}

const KINDS = {
  item: /^\((\d+)\)$/,
  paragraph: /^\.p(\d+)$/,
  point: /^\.(\d+)$/,
  "sub-point": /^(\d+)$/,
  letter: /^([a-z])$/,
};

/** What is missing below a place among the numbers and letters that should run from the first to the last. */
function holes(place: readonly string[], clauses: readonly string[][]): string[] {
  const children = below(place, clauses);
  // The row of the article itself is its first paragraph where items stand between that and the second.
  const hasOwnRow = clauses.some((parts) => parts.join(" ") === place.join(" "));
  return Object.entries(KINDS).flatMap(([kind, pattern]) => {
    const found = children.flatMap((child) => pattern.exec(child)?.[1] ?? []).map(positionOf);
    if (kind === "paragraph" && hasOwnRow) found.push(1);
    const all = Array.from({ length: Math.max(0, ...found) }, (_, index) => index + 1);
    return all.filter((one) => !found.includes(one)).map((one) => `${place.join("")}: ${kind} ${one}`);
  });
}

/** A number, or a letter's place in the alphabet. */
function positionOf(label: string): number {
  return /\d/.test(label) ? Number(label) : label.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

/** The parts that stand directly below a place, each once. */
function below(place: readonly string[], clauses: readonly string[][]): string[] {
  const children = clauses
    .filter((parts) => parts.length > place.length && place.every((part, index) => parts[index] === part))
    .flatMap((parts) => parts[place.length] ?? []);
  return [...new Set(children)];
}

describe("the lists of clauses", () => {
  it("are of the five regulations, 940 rows in all, 469 of which can be checked", () => {
    expect([...BUILT_IN].sort()).toEqual(Object.keys(COUNTS).sort());
    const rows = BUILT_IN.flatMap(listOf);
    expect(rows).toHaveLength(940);
    expect(rows.filter((row) => isCheckable(row))).toHaveLength(469);
  });
});

describe.each(BUILT_IN)("the list of %s", (regulation) => {
  const rows = listOf(regulation);
  const clauses = rows.map((row) => partsOf(row.clause));

  it("has as many rows as the regulation has clauses, and as many to check", () => {
    expect({ rows: rows.length, checkable: rows.filter(isCheckable).length }).toEqual({
      rows: COUNTS[regulation]?.rows,
      checkable: COUNTS[regulation]?.checkable,
    });
  });

  it("has each clause once", () => {
    const ids = rows.map((row) => row.clause);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has every article from the first to the last", () => {
    const articles = below([], clauses).filter((article) => /^[1-9]\d*$/.test(article));
    expect(articles).toEqual(
      Array.from({ length: COUNTS[regulation]?.articles ?? 0 }, (_, index) => String(index + 1)),
    );
  });

  it("has every paragraph, item and lettered duty of each place", () => {
    const places = clauses.flatMap((parts) => parts.map((_, depth) => parts.slice(0, depth + 1)));
    const distinct = [...new Map(places.map((place) => [place.join(" "), place])).values()];
    const missing = distinct.flatMap((place) => holes(place, clauses));
    expect(missing).toEqual([]);
  });
});

const catalogue = findCatalogue();

describe.skipIf(catalogue === null)("the catalogue beside the project", () => {
  it.each(BUILT_IN)("has the clauses of %s with their classes, in the same order", (regulation) => {
    const file = readFileSync(join(catalogue ?? "", `${regulation}.jsonl`), "utf8");
    const rows: Row[] = file
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(listOf(regulation)).toEqual(rows.map(({ clause, class: kind }) => ({ clause, class: kind })));
  });
});

function isCheckable(row: Row): boolean {
  return CHECKABLE.some((kind) => kind === row.class);
}
