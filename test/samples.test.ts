import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Each sample, the question its README asks, and the exit code of the answer. */
const SAMPLES = [
  { name: "qingcheng-2025", question: ["--as-of", "2025-12-31", "--year", "2025"], exit: 1 },
  { name: "lingang-2025", question: ["--as-of", "2026-02-28", "--year", "2025"], exit: 1 },
  { name: "clean-2025", question: ["--as-of", "2025-12-31"], exit: 0 },
];

function audit(...args: readonly string[]) {
  return spawnSync(process.execPath, ["bin/audit.js", ...args], { cwd: ROOT, encoding: "utf8" });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
}

function editorSchemas(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of readdirSync(join(ROOT, "schemas"))) {
    ajv.addSchema(JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")));
  }
  return ajv;
}

describe.each(SAMPLES)("the sample $name", ({ name, question, exit }) => {
  const folder = join(ROOT, "samples", name);

  // UPDATE=1 writes the report: read the diff before you commit it.
  it("gives the report that lies beside it", () => {
    const ran = audit("check", `samples/${name}`, ...question);
    const report = join(folder, "report.txt");
    if (process.env.UPDATE) writeFileSync(report, ran.stdout);
    expect({ exit: ran.status, stderr: ran.stderr, stdout: ran.stdout }).toEqual({
      exit,
      stderr: "",
      stdout: readFileSync(report, "utf8"),
    });
  });

  it("tells in its README the very command that gives it", () => {
    const command = ["audit", "check", `samples/${name}`, ...question].join(" ");
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`    ${command}\n`);
  });

  it("gives a JSON result that holds to its schema", () => {
    const result: unknown = JSON.parse(
      audit("check", `samples/${name}`, ...question, "--all", "--format", "json").stdout,
    );
    const validate = editorSchemas().getSchema("result.schema.json");
    expect({ valid: validate?.(result), errors: validate?.errors }).toEqual({ valid: true, errors: null });
  });

  it("points editors at schemas that find nothing wrong with it", () => {
    const ajv = editorSchemas();
    for (const file of filesIn(folder)) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "none";
      const schemaFile = resolve(dirname(path), schema);
      expect(existsSync(schemaFile), `${file} names ${schema}`).toBe(true);
      const { $id } = JSON.parse(readFileSync(schemaFile, "utf8"));
      const validate = ajv.getSchema($id);
      expect({ file, valid: validate?.(parse(text)), errors: validate?.errors }).toEqual({
        file,
        valid: true,
        errors: null,
      });
    }
  });
});

describe("the same ledger, date and version", () => {
  it.each(["text", "csv", "json"])("give the same bytes of %s in any time zone and locale", (format) => {
    const args = [
      "bin/audit.js",
      "check",
      "samples/qingcheng-2025",
      "--as-of",
      "2025-12-31",
      "--all",
      "--fail-on",
      "none",
      "--format",
      format,
    ];
    const outputs = ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"].map((zone) =>
      execFileSync(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, TZ: zone, LC_ALL: zone.startsWith("A") ? "C" : "zh_CN.UTF-8" },
        stdio: ["ignore", "pipe", "ignore"],
      }).toString("base64"),
    );
    expect(new Set(outputs).size).toBe(1);
  });
});

describe("the built-in rulebooks", () => {
  it("pass their own examples, with one met and one unmet case for every obligation", () => {
    const ran = audit("rules", "test");
    expect({ exit: ran.status, stderr: ran.stderr }).toEqual({ exit: 0, stderr: "" });
    expect(ran.stdout.trim().split("\n")).toHaveLength(5);
  });

  it("hold all 91 recurring duties, besides those that follow an event or lead up to one", () => {
    const ids: { regulations: { id: string }[] } = JSON.parse(audit("rules", "--format", "json").stdout);
    const schedules = ids.regulations.flatMap(({ id }) => {
      const book: { obligations: { schedule: { type: string } }[] } = JSON.parse(
        audit("rules", id, "--format", "json").stdout,
      );
      return book.obligations.map(({ schedule }) => schedule.type);
    });
    expect(schedules.filter((type) => type !== "after" && type !== "before")).toHaveLength(91);
  });
});

/** Every clause that stands in a rule, its own and those of its rows. */
function clausesIn(rule: unknown): string[] {
  if (typeof rule !== "object" || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]) => (key === "clause" ? [String(value)] : clausesIn(value)));
}

interface Book {
  readonly obligations: readonly {
    readonly clause: string | number;
    readonly after?: unknown;
    readonly before?: unknown;
  }[];
  readonly rules?: readonly { readonly check: string; readonly title: { readonly zh: string } }[];
}

interface Finding {
  readonly regulation: string;
  readonly clause: string;
  readonly title: string;
  readonly status: string;
}

describe("the samples", () => {
  const books = readdirSync(join(ROOT, "regulations")).map((id): { id: string; book: Book } => ({
    id,
    book: parse(readFileSync(join(ROOT, "regulations", id, "rulebook.yaml"), "utf8")),
  }));
  const rules = books.flatMap(({ id, book }) =>
    (book.rules ?? []).map((rule) => ({ id, kind: rule.check, title: rule.title.zh, clauses: clausesIn(rule) })),
  );
  const triggered = books.flatMap(({ id, book }) =>
    book.obligations.flatMap(({ clause, after, before }) => {
      const kind = after ? "after" : before ? "before" : null;
      return kind === null ? [] : [{ id, kind, clause: String(clause) }];
    }),
  );
  const findings = SAMPLES.flatMap(({ name, question }): Finding[] => {
    const ran = audit("check", `samples/${name}`, ...question, "--all", "--format", "json");
    return JSON.parse(ran.stdout).findings;
  });

  /** The kind of rule a finding is of; where two rules share its clause, its title tells. */
  function kindOf({ regulation, clause, title }: Finding): string | undefined {
    const possible = rules.filter((rule) => rule.id === regulation && rule.clauses.includes(clause));
    return (possible.length > 1 ? possible.find((rule) => rule.title === title) : possible[0])?.kind;
  }

  it("show each kind of rule at work", () => {
    const judged = findings.filter(({ status }) => ["met", "breach", "review"].includes(status));
    const shown = new Set(judged.map(kindOf));
    expect([...new Set(rules.map(({ kind }) => kind))].filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it.each(["met", "breach", "review", "undetermined", "waived"])("show what a rule finds to be %s", (status) => {
    expect(findings.filter((one) => one.status === status).map(kindOf)).toContainEqual(expect.any(String));
  });

  it("show what it looks like when who must answer, how heavily, and what follows is not as the clause asks", () => {
    const open = new Set(findings.filter(({ status }) => ["breach", "review"].includes(status)).map(kindOf));
    expect([...open]).toEqual(
      expect.arrayContaining(["account", "ladder", "bar", "grade", "poor-years", "bearing", "composition", "record"]),
    );
  });

  it.each([
    ["after", "met"],
    ["after", "late"],
    ["after", "gap"],
    ["before", "met"],
    ["before", "gap"],
  ])("show duties %s something else, %s", (kind, status) => {
    const clauses = new Set(triggered.filter((one) => one.kind === kind).map(({ id, clause }) => `${id} ${clause}`));
    expect(clauses.size).toBeGreaterThan(0);
    expect(findings.some((one) => one.status === status && clauses.has(`${one.regulation} ${one.clause}`))).toBe(true);
  });
});
