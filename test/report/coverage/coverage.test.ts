import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clauseName } from "../../../src/regulation/clause.js";
import { CHECKABLE } from "../../../src/regulation/clauses.js";
import { auditIn } from "../../support/audit.js";
import { books } from "../../support/books.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

interface Row {
  readonly clause: string;
  readonly class: string;
  readonly records?: unknown;
}

function rowsOf(regulation: string): Row[] {
  return parse(readFileSync(`${ROOT}regulations/${regulation}/clauses.yaml`, "utf8"));
}

const coverage = async (...argv: readonly string[]) => (await auditIn(ROOT, ["coverage", ...argv])).stdout;

describe.each(books.map((book) => ({ id: book.id, book })))("the coverage of $id", ({ id, book }) => {
  const rows = rowsOf(id);

  it("gives a pipe one line for each clause, with its id beside the document's own numbering", async () => {
    const lines = (await coverage(id)).trimEnd().split("\n");
    expect(lines).toHaveLength(rows.length + 3);
    expect(lines.slice(2, -1).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual(
      rows.map(({ clause }) => [clause, clauseName(clause, book.numbering)]),
    );
  });

  it("gives each clause as JSON with its id and the document's own numbering", async () => {
    const { regulations } = JSON.parse(await coverage(id, "--format", "json"));
    expect(regulations[0]).toMatchObject({ rows: rows.length, advisory: rows.filter(isAdvisory).length });
    expect(regulations[0].clauses.map((one: Row & { clauseName: string }) => [one.clause, one.clauseName])).toEqual(
      rows.map(({ clause }) => [clause, clauseName(clause, book.numbering)]),
    );
  });

  it("says of advisory clauses alone which records they speak of", () => {
    expect(rows.filter((row) => row.records !== undefined && !isAdvisory(row))).toEqual([]);
    expect(rows.some((row) => row.records !== undefined)).toBe(true);
  });
});

describe("all five together", () => {
  interface Executed {
    readonly clause: string;
    readonly class: string;
    readonly checkedBy: string | null;
    readonly because: string | null;
  }

  it("check at least 420 of the 469 clauses that records could show, and say of every other why not", async () => {
    const { regulations }: { regulations: { regulation: string; clauses: Executed[] }[] } = JSON.parse(
      await coverage("--format", "json"),
    );
    const checkable = regulations.flatMap(({ regulation, clauses }) =>
      clauses
        .filter((row) => CHECKABLE.some((kind) => kind === row.class))
        .map((row) => ({ ...row, clause: `${regulation} ${row.clause}` })),
    );
    const left = checkable.filter(({ checkedBy }) => checkedBy === null);
    expect(checkable).toHaveLength(469);
    expect(checkable.length - left.length).toBeGreaterThanOrEqual(420);
    expect(left.filter(({ because }) => !because).map(({ clause }) => clause)).toEqual([]);
  });
});

describe.each(["zh", "en"])("the count of advisory records in %s", (lang) => {
  const argv = ["coverage", "--advisory", "samples/lingang-2025", "--as-of", "2025-12-31", "--lang", lang];

  it("fits a terminal of 80 columns", async () => {
    const { stdout } = await auditIn(ROOT, argv, 80);
    expect(stdout.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it("has a line in a pipe for each advisory clause of each regulation that binds a unit", async () => {
    const { stdout } = await auditIn(ROOT, argv);
    const lingang = stdout.slice(stdout.indexOf("lingang"));
    for (const { clause } of rowsOf("liaoning").filter(isAdvisory)) {
      expect(
        lingang.split("\n").some((line) => line.startsWith(`${clause} `)),
        clause,
      ).toBe(true);
    }
  });
});

function isAdvisory(row: Row): boolean {
  return row.class === "advisory";
}
