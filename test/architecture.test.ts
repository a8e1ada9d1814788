import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { groupBy } from "../src/base/grouping.js";
import { books } from "./support/books.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

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

/** The folders of src/, top to bottom: a folder imports only from folders above it. */
const FOLDERS = [
  "base",
  "calendar",
  "terms",
  "document",
  "ledger",
  "regulation",
  "audit",
  "authoring",
  "views",
  "messages",
  "report",
  "import",
  "run",
  "cli",
];
/** Folders that stand side by side: neither imports the other. */
const APART = [["ledger", "regulation"]];
/** Folders that read and write nothing, wait for nothing and do not ask the time. */
const PURE = ["base", "calendar", "terms", "audit", "views", "messages", "report"];

/** The folder of src/ that a file lies in; the types made from the schemas are nobody's, and anybody's. */
function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split("/");
  return top === "src" && rest.length > 0 && folder !== "generated" ? folder : undefined;
}

describe("the sources", () => {
  it("lie in folders that have a place in the order", () => {
    const folders = new Set(written.flatMap(({ path }) => folderOf(path) ?? []));
    expect([...folders].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
    expect(folders.size).toBeGreaterThan(10);
    expect(files.flatMap(({ imports }) => imports)).toContain("commander");
  });
});

describe("a folder imports only from folders above it:", () => {
  it.each(FOLDERS)("%s", (folder) => {
    const place = FOLDERS.indexOf(folder);
    const allowed = FOLDERS.slice(0, place + 1).filter(
      (other) => other === folder || !APART.some((pair) => pair.includes(folder) && pair.includes(other)),
    );
    const isAllowed = (one: string) => {
      const imported = folderOf(one);
      return imported === undefined || allowed.includes(imported);
    };
    expect(strayImports(within(`src/${folder}`), isAllowed)).toEqual([]);
  });
});

describe("files", () => {
  it("import in no circle", () => {
    expect(circles(files)).toEqual([]);
  });

  /** Each circle of files that import one another, as the paths along it. */
  function circles(of: readonly SourceFile[]): string[] {
    const byPath = new Map(of.map((file) => [file.path, file]));
    const done = new Set<string>();
    const found: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      const start = way.indexOf(path);
      if (start >= 0) found.push([...way.slice(start), path].join(" -> "));
      if (start >= 0 || done.has(path)) return;
      for (const imported of byPath.get(path)?.imports ?? []) follow(imported, [...way, path]);
      done.add(path);
    };
    for (const { path } of of) follow(path, []);
    return found;
  }
});

describe("an exported function", () => {
  /** The parameters of a list, as they are written: what stands in brackets of any kind is part of one. */
  function parametersAt(code: string, start: number): string[] {
    const parameters: string[] = [];
    let depth = 1;
    let from = start;
    for (let at = start; depth > 0 && at < code.length; at++) {
      const letter = code.charAt(at);
      if ("([{<".includes(letter)) depth++;
      else if (")]}".includes(letter) || (letter === ">" && code.charAt(at - 1) !== "=")) depth--;
      if (depth === 0 || (depth === 1 && letter === ",")) {
        parameters.push(code.slice(from, at).trim());
        from = at + 1;
      }
    }
    return parameters.filter((one) => one !== "");
  }

  const signatures = written.flatMap(({ path, code }) =>
    [...code.matchAll(/^export (?:async )?function\*? (\w+)(?:<[^(]*>)?\(/gm)].map(({ 0: head, 1: name, index }) => ({
      name: `${path}: ${name}`,
      parameters: parametersAt(code, index + head.length),
    })),
  );

  it("takes four things at most: five that belong together are one thing with a name", () => {
    expect(signatures.length).toBeGreaterThan(300);
    expect(signatures.some(({ parameters }) => parameters.length === 4)).toBe(true);
    expect(signatures.filter(({ parameters }) => parameters.length > 4).map(({ name }) => name)).toEqual([]);
  });
});

describe("an exported name", () => {
  // The words of a language are told apart by its folder, what a command does by the command's file; index.ts shows others what is inside.
  const FACES = /^src\/(messages\/(en|zh|words)\/|messages\/(en|zh)\.ts|cli\/commands\/|index\.ts$)/;
  const exported = written
    .filter(({ path }) => !FACES.test(path))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/^export (?:abstract |async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm)].map(
        ([, name = ""]) => ({ name, path }),
      ),
    );

  it("stands for one thing: no two files export the same", () => {
    expect(exported.length).toBeGreaterThan(800);
    const byName = groupBy(exported, ({ name }) => [name]);
    const twins = [...byName].filter(([, own]) => new Set(own.map(({ path }) => path)).size > 1);
    expect(twins.map(([name, own]) => `${name}: ${own.map(({ path }) => path).join(", ")}`)).toEqual([]);
  });
});

/** The folders of src/ of which each file that does something has a test of its own. */
const TESTED = ["audit", "calendar", "regulation", "views"];

describe("a file that exports a function has a test at the mirrored path:", () => {
  /** Whether something is a function, or holds functions of its own as a kind of rule or schedule does. */
  const isFunctional = (exported: unknown): boolean =>
    typeof exported === "function" ||
    (typeof exported === "object" &&
      exported !== null &&
      Object.values(exported).some((value) => typeof value === "function"));

  it.each(TESTED)("%s", async (folder) => {
    const functional: string[] = [];
    for (const { path } of within(`src/${folder}`)) {
      const exported: object = await import(join(ROOT, path));
      if (Object.values(exported).some(isFunctional)) functional.push(path);
    }
    expect(functional.length).toBeGreaterThan(5);
    const testOf = (path: string) => path.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
    expect(functional.map(testOf).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("reads nothing, waits for nothing and does not ask the time:", () => {
  it.each(PURE)("%s", (folder) => {
    const room = within(`src/${folder}`);
    expect(strayImports(room, (one) => !one.startsWith("node:"))).toEqual([]);
    expect(
      places(room, /\bDate\.now\b|\bnew Date\b(?!\([^)])|\bprocess\.|\bperformance\.|\bMath\.random\b|\bfetch\(/g),
    ).toEqual([]);
    if (folder !== "messages") expect(places(room, /\basync\b|\bawait\b|\bsetTimeout\b|\bPromise</g)).toEqual([]);
  });

  it("the engine imports no package either", () => {
    expect(strayImports(within("src/audit"), (one) => one.startsWith("src/"))).toEqual([]);
  });
});

describe("everything", () => {
  it("takes the time from its surroundings", () => {
    // A Date made of a moment that was given asks no clock.
    expect(places(files, /\bnew Date\b(?!\([^)])/g)).toEqual([]);
    expect(places(files, /\bDate\.now\b/g)).toEqual(["src/run/environment.ts: Date.now"]);
  });

  it("asks the file system in one place, which knows every answer, and writes in one room", () => {
    const asking = written.filter(({ imports }) => imports.some((one) => /^(node:)?fs(\/|$)/.test(one)));
    const allowed = [
      "src/document/file-system.ts",
      // The program's own folder, and its own streams.
      "src/document/shipped-files.ts",
      "src/run/output/stream.ts",
    ];
    const stray = asking.map(({ path }) => path).filter((path) => !allowed.includes(path));
    expect(stray.filter((path) => !path.startsWith("src/run/files/"))).toEqual([]);
    // Nothing else reads there: a pipe would be waited for.
    expect(places(within("src/run/files"), /\breadFileSync\b|\bexistsSync\b/g)).toEqual([]);
  });

  it("writes sentences by the one function that keeps each on its line", () => {
    const room = [...within("src/run"), ...within("src/cli")].filter(({ path }) => path !== "src/run/output/lines.ts");
    expect(places(room, /\.(?:stdout|stderr)\.write\(\s*`[^`]*\\n`/g)).toEqual([]);
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

  it("has schemas of what is stored as fresh as the types they are made from", () => {
    const made = spawnSync(process.execPath, ["scripts/generate-stored.mjs", "--check"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(made).toMatchObject({ status: 0, stderr: "" });
  });
});
