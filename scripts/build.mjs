// Builds from the sources and what `npm run generate` wrote: dist/program.js, which bin/audit.js runs; dist/audit.cjs, the same in one
// file that runs alone; dist/index.js, the library.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import esbuild from "esbuild";
import { noticesOf } from "./notices.mjs";

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

/** Long as the rest, and few runs need what says what is wrong with a record: it stays a file of its own beside a bundle. */
const VALIDATORS = "./dist/generated/validators.cjs";

/** The library for workbooks is as large as all the rest, and few runs need it: what knows it is a file of its own beside the program. */
const WORKBOOKS = {
  name: "workbooks",
  setup: (build) => {
    build.onResolve({ filter: /(^|\/)workbook\.js$/ }, () => ({ path: "./workbook.cjs", external: true }));
  },
};

// A function of what a module has, so that bin/audit.js can run it from V8's cache.
const program = await esbuild.build({
  ...script,
  entryPoints: ["src/cli/main.ts"],
  external: [VALIDATORS],
  plugins: [WORKBOOKS],
  // The program is run as a script, which can require and cannot import.
  supported: { "dynamic-import": false },
  metafile: true,
  outfile: "dist/program.js",
  banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
  footer: { js: "})" },
});
writeFileSync("dist/program.js", inAscii(readFileSync("dist/program.js", "utf8")));
for (const run of ["check", "help"]) {
  spawnSync(process.execPath, ["scripts/build-cache.cjs", run], { stdio: ["ignore", "ignore", "inherit"] });
}

const workbooks = await esbuild.build({
  ...script,
  entryPoints: ["src/import/workbook.ts"],
  metafile: true,
  outfile: "dist/workbook.cjs",
});

// Libraries that are scripts ask for modules by `require`, which a module has not.
const library = await esbuild.build({
  ...script,
  define: {},
  entryPoints: ["src/index.ts"],
  format: "esm",
  external: [VALIDATORS],
  metafile: true,
  outfile: "dist/index.js",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});

/** Of what generated code takes from ajv nothing says where it came from. */
const notices = noticesOf(program.metafile, library.metafile, workbooks.metafile, {
  inputs: { "node_modules/ajv/": {} },
});
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices);

await esbuild.build({
  ...script,
  stdin: {
    contents: `
      import { brotliDecompressSync } from "node:zlib";
      import { main } from "./src/cli/main.js";
      import { embedShippedFiles } from "./src/document/shipped-files.js";
      let texts;
      embedShippedFiles(() => (texts ??= JSON.parse(brotliDecompressSync(Buffer.from("${shippedFiles()}", "base64")))));
      main();
    `,
    resolveDir: ".",
  },
  outfile: "dist/audit.cjs",
  // It is handed on alone, and so holds the notices itself.
  footer: { js: `/*\n${notices}*/` },
});

/** What is not ASCII, as in patterns, by its number: V8 reads a source in ASCII alone in a third of the time. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The texts of the files that come with the program by their paths, compressed. */
function shippedFiles() {
  const paths = ["dist/generated/rulebooks", "regulations", "schemas", "templates"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
      .sort(),
  );
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
  return brotliCompressSync(JSON.stringify(texts)).toString("base64");
}
