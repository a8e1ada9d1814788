import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { books } from "./books.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly code: string;
  /** What it imports: packages by name, files of the project by path. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = ["src", "bin"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => read(join(folder, name).replaceAll("\\", "/"))),
);
const written = files.filter(({ path }) => !path.startsWith("src/generated/"));
const within = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));

function read(path: string): SourceFile {
  const code = withoutComments(readFileSync(join(ROOT, path), "utf8"));
  const specifiers = [
    ...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm),
  ].map(([, named, bare, dynamic]) => named ?? bare ?? dynamic ?? "");
  return { path, code, imports: specifiers.map((one) => (one.startsWith(".") ? inProject(path, one) : one)) };
}

function inProject(importer: string, specifier: string): string {
  return relative(ROOT, join(ROOT, dirname(importer), specifier))
    .replaceAll("\\", "/")
    .replace(/\.js$/, ".ts");
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** Each place of a pattern, as path: text. */
function places(of: readonly SourceFile[], pattern: RegExp): string[] {
  return of.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([text]) => `${path}: ${text}`));
}

/** Each import that a test does not allow, as path: import. */
function strayImports(of: readonly SourceFile[], isAllowed: (imported: string) => boolean): string[] {
  return of.flatMap(({ path, imports }) => imports.filter((one) => !isAllowed(one)).map((one) => `${path}: ${one}`));
}

describe("the sources", () => {
  it("were found", () => {
    for (const folder of ["src/audit", "src/calendar", "src/report", "src/cli", "src/ledger", "bin"]) {
      expect(within(folder).length, folder).toBeGreaterThan(0);
    }
    expect(files.flatMap(({ imports }) => imports)).toContain("commander");
  });
});

describe("the engine", () => {
  const engine = within("src/audit");

  it("imports nothing of the system, and no package", () => {
    expect(strayImports(engine, (one) => one.startsWith("src/"))).toEqual([]);
  });

  it("imports no face of the program and no words", () => {
    expect(strayImports(engine, (one) => !/^src\/(cli|report|messages)\//.test(one))).toEqual([]);
  });

  it("knows no clock and no process", () => {
    expect(places(engine, /\bDate\.now\b|\bnew Date\b|\bprocess\.|\bperformance\.|\bMath\.random\b/g)).toEqual([]);
  });
});

describe("reporters", () => {
  it("see the result, the words and what these are made of, nothing else of the project", () => {
    const allowed = [
      "src/report/",
      "src/audit/finding.ts",
      "src/messages/",
      "src/terms/",
      "src/regulation/clause.ts",
      "src/regulation/rulebook.ts",
      "src/ledger/problem.ts",
      "src/regulation/clauses.ts",
    ];
    const values = within("src/report").map((file) => ({ ...file, imports: importsOfValues(file) }));
    expect(
      strayImports(values, (one) => !one.startsWith("src/") || allowed.some((start) => one.startsWith(start))),
    ).toEqual([]);
    const types = strayImports(
      within("src/report"),
      (one) =>
        !one.startsWith("src/") ||
        /^src\/(report|audit|messages|terms|regulation)\//.test(one) ||
        one === "src/ledger/problem.ts",
    );
    expect(types).toEqual([]);
  });

  it("read no file and no clock", () => {
    expect(strayImports(within("src/report"), (one) => !one.startsWith("node:"))).toEqual([]);
    expect(places(within("src/report"), /\bDate\.now\b|\bnew Date\b|\bprocess\./g)).toEqual([]);
  });

  /** What a file imports besides types. */
  function importsOfValues({ path, code }: SourceFile): string[] {
    const statements = [...code.matchAll(/\bimport\s+(type\s+)?([\s\S]*?)from\s*"([^"]+)"/g)];
    return statements.flatMap(([, type, names = "", specifier = ""]) => {
      const inBraces = /\{([\s\S]*)\}/.exec(names)?.[1];
      const onlyTypes = inBraces?.split(",").every((one) => /^\s*(type\s|$)/.test(one)) ?? false;
      return type || onlyTypes ? [] : [specifier.startsWith(".") ? inProject(path, specifier) : specifier];
    });
  }
});

describe("the calendar", () => {
  it("imports nothing", () => {
    expect(strayImports(within("src/calendar"), (one) => one.startsWith("src/calendar/"))).toEqual([]);
  });
});

describe("everything", () => {
  it("takes the time from its surroundings", () => {
    expect(places(files, /\bnew Date\b/g)).toEqual([]);
    expect(places(files, /\bDate\.now\b/g)).toEqual(["src/cli/environment.ts: Date.now"]);
  });

  it("lets the process end by itself", () => {
    expect(places(files, /\bprocess\.exit\(/g)).toEqual([]);
  });

  it("knows no regulation and no clause: they are data", () => {
    const ids = books.map(({ id }) => id);
    const clauses = books.flatMap(({ obligations }) => obligations.map(({ clause }) => clause));
    // A number alone, such as "20", says nothing; a clause id in quotes with more to it does.
    const telling = [...ids, ...clauses.filter((clause) => /\D/.test(clause))];
    expect(telling.length).toBeGreaterThan(80);
    const strings = written.flatMap(({ path, code }) =>
      [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([text]) => ({
        path,
        text: text.slice(1, -1),
      })),
    );
    const known = strings.filter(({ text }) => telling.includes(text));
    expect(known).toEqual([]);
    expect(
      written.flatMap(({ path, code }) =>
        ids.filter((id) => new RegExp(`\\b${id}\\b`).test(code)).map((id) => `${path}: ${id}`),
      ),
    ).toEqual([]);
  });

  it("is typed throughout", () => {
    expect(places(files, /\bas any\b|:\s*any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error/g)).toEqual([]);
    const raw = files.map(({ path }) => ({ path, code: readFileSync(join(ROOT, path), "utf8"), imports: [] }));
    expect(places(raw, /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/g)).toEqual([]);
  });

  it("has types as fresh as the schemas they are made from", () => {
    const made = spawnSync(process.execPath, ["scripts/generate-types.mjs", "--check"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(made.stderr).toBe("");
    expect(made.status).toBe(0);
  });
});
