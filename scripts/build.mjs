// Builds from the sources and what `npm run generate` wrote: dist/program.js, which bin/audit.js runs; dist/audit.cjs, the same in one
// file that runs alone; dist/index.js, the library.
import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import esbuild from "esbuild";
import { noticesOf } from "./licences.mjs";

process.chdir(fileURLToPath(new URL("../", import.meta.url)));

/** @type {esbuild.BuildOptions} `import.meta` is what a module has; a script has `__dirname`. */
const script = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: !process.env.READABLE,
  define: { "import.meta.dirname": "__dirname" },
  logLevel: "warning",
};

/**
 * Long as the rest, and few runs need what says what is wrong with a record, or holds a rulebook or what was stored to its shape: files of
 * their own beside a bundle.
 */
const VALIDATORS = ["validators", "rulebook-predicate", "stored"];
const external = VALIDATORS.map((name) => `./dist/generated/${name}.cjs`);

/**
 * Libraries that are long and that few runs need, by the names they are imported by: each is a file of its own beside the bundles, which
 * is read when something of it is first used.
 */
const LIBRARIES = {
  hucre: "hucre",
  "hucre/xlsx": "hucre",
  "csv-parse/sync": "csv-parse/sync",
  "ical-generator": "ical-generator",
  docx: "docx",
  docxtemplater: "docxtemplater",
  pizzip: "pizzip",
};
const libraries = await Promise.all(
  [...new Set(Object.values(LIBRARIES))].map((name) =>
    esbuild.build({ ...script, entryPoints: [name], metafile: true, outfile: `dist/lib/${name}.cjs` }),
  ),
);
/** @type {esbuild.Plugin} */
const apart = {
  name: "libraries-apart",
  setup(build) {
    const names = new RegExp(`^(${Object.keys(LIBRARIES).join("|")})$`);
    build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "apart" }));
    build.onResolve({ filter: /^\.\/lib\//, namespace: "apart" }, ({ path }) => ({ path, external: true }));
    // A script within the bundle: what it asks for is loaded when it is run, not when the bundle is.
    build.onLoad({ filter: /./, namespace: "apart" }, ({ path }) => ({
      contents: `module.exports = require("./lib/${LIBRARIES[path]}.cjs");`,
    }));
  },
};

// A function of what a module has, so that bin/audit.js can run it from V8's cache.
const program = await esbuild.build({
  ...script,
  entryPoints: ["src/cli/main.ts"],
  external,
  plugins: [apart],
  metafile: true,
  outfile: "dist/program.js",
  banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
  footer: { js: "})" },
});
writeInAscii("dist/program.js");
// V8 takes a cache for another program of the same length for that of this one.
for (const cache of ["check", "help"]) rmSync(`dist/${cache}.cache`, { force: true });
for (const run of ["check", "help"]) {
  spawnSync(process.execPath, ["scripts/build-cache.cjs", run], { stdio: ["ignore", "ignore", "inherit"] });
}

// Libraries that are scripts ask for modules by `require`, which a module has not.
const library = await esbuild.build({
  ...script,
  define: {},
  entryPoints: ["src/index.ts"],
  format: "esm",
  external,
  plugins: [apart],
  metafile: true,
  outfile: "dist/index.js",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});

/** Of what generated code takes from ajv nothing says where it came from. */
const notices = noticesOf(program.metafile, library.metafile, ...libraries.map(({ metafile }) => metafile), {
  inputs: { "node_modules/ajv/": {} },
});
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices);

/**
 * In the one file, what stands beside a bundle is packed: V8 reads through a script, but not through a text.
 * @type {esbuild.Plugin}
 */
const packed = {
  name: "packed",
  setup(build) {
    const names = [...Object.keys(LIBRARIES), `.*/generated/(?:${VALIDATORS.join("|")})\\.cjs`];
    build.onResolve({ filter: new RegExp(`^(${names.join("|")})$`) }, ({ path }) => ({ path, namespace: "packed" }));
    build.onLoad({ filter: /./, namespace: "packed" }, ({ path }) => ({
      contents: `
        const code = require("node:zlib").brotliDecompressSync(Buffer.from("${pack(fileOf(path))}", "base64"));
        new Function("module", "exports", "require", code.toString())(module, exports, (name) => require(name));`,
    }));
    const fileOf = (path) => (path in LIBRARIES ? `dist/lib/${LIBRARIES[path]}.cjs` : path.replace(/^[./]*/, ""));
  },
};
/** The most that does not take most of a build: a tenth longer than the best. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
await esbuild.build({
  ...script,
  plugins: [packed],
  stdin: {
    contents: `
      import { brotliDecompressSync } from "node:zlib";
      import { main } from "./src/cli/main.js";
      import { embedShippedFiles } from "./src/document/shipped-files.js";
      const files = new Map(${JSON.stringify(shippedFiles())});
      const unpack = (packed) => brotliDecompressSync(Buffer.from(packed, "base64")).toString();
      embedShippedFiles({ paths: [...files.keys()], textOf: (path) => files.has(path) ? unpack(files.get(path)) : undefined });
      main();
    `,
    resolveDir: ".",
  },
  outfile: "dist/audit.cjs",
});
writeInAscii("dist/audit.cjs");
// It is handed on alone, and so holds the notices itself.
appendFileSync("dist/audit.cjs", `/*\n${notices}*/\n`);

/** Writes what is not ASCII in a script, as in patterns, by its number: V8 reads a source in ASCII alone in a third of the time. */
function writeInAscii(file) {
  const byNumber = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, byNumber));
}

/** The texts of the files that come with the program, each compressed, with their paths. */
function shippedFiles() {
  const paths = ["dist/generated/rulebooks", "regulations", "schemas", "templates"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
      .sort(),
  );
  return paths.map((path) => [path, pack(path)]);
}

/** What is in a file, compressed, in letters that a script may hold. */
function pack(file) {
  return brotliCompressSync(readFileSync(file), QUALITY).toString("base64");
}
