// Builds dist/program.js, the program as a function that bin/audit.js runs, and dist/packed, what it unpacks where a run needs it; and
// dist/audit.cjs, both in one file that runs alone. Some rooms of the sources are built ahead of time: the files that come with the
// program are put into it, its rulebooks are read, its schemas compiled; libraries that few runs need are made ready when they are
// first called.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import esbuild from "esbuild";
import { predicateCode, validatorCode } from "./validators.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const usual = { bundle: true, platform: "node", target: "node20", logLevel: "warning", absWorkingDir: root };
const minify = !process.env.READABLE;

/** What is used of libraries that take a while to make ready: functions, and classes (capitalised). */
const LATE = {
  "node:child_process": ["spawn"],
  "node:crypto": ["createHash", "randomBytes"],
  "node:os": ["availableParallelism"],
  "node:v8": ["setFlagsFromString"],
  "node:zlib": ["brotliDecompressSync", "deflateRawSync", "inflateRawSync"],
  chalk: ["Chalk"],
  "csv-stringify/sync": ["stringify"],
  "fastest-levenshtein": ["distance"],
  "string-width": ["default"],
  yaml: [
    "Document",
    "isAlias",
    "isCollection",
    "isMap",
    "isNode",
    "isPair",
    "isScalar",
    "isSeq",
    "parseDocument",
    "stringify",
    "visit",
  ],
};

/** What the program has of its surroundings: as a module has it, and what gives the bytes of something packed by its name. */
const GIVEN = "exports, require, module, __filename, __dirname";
/** What is packed, by name. */
const packed = new Map();

rmSync(join(root, "dist"), { recursive: true, force: true });
const { en, files, names, rulebooks, schema, validators, zh } = await sources();

const built = await esbuild.build({
  ...usual,
  entryPoints: ["src/cli/main.ts"],
  format: "cjs",
  charset: "ascii",
  minify,
  metafile: true,
  outfile: "dist/program.js",
  write: false,
  banner: { js: `(function (${GIVEN}, packed) {` },
  footer: { js: "module.exports.main();\n})" },
  plugins: [
    inPlaceOf("src/document/shipped-files.ts", shippedFiles()),
    inPlaceOf("src/regulation/load/shipped.ts", shippedRulebooks()),
    inPlaceOf("src/document/validators.ts", await compiledValidators()),
    inPlaceOf("src/messages/en.ts", lateWords(en.en)),
    inPlaceOf("src/messages/zh.ts", lateWords(zh.zh)),
    late(),
    colourless(),
  ],
});
// In ASCII alone, which V8 reads fastest.
const [bundle] = built.outputFiles;
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
const program = bundle.text.replace(/[^\0-\x7f]/g, escaped).trimEnd();
mkdirSync(join(root, "dist/packed"), { recursive: true });
writeFileSync(bundle.path, program);
for (const [name, bytes] of packed) writeFileSync(join(root, "dist/packed", name), bytes);
const inside = JSON.stringify(Object.fromEntries([...packed].map(([name, bytes]) => [name, bytes.toString("base64")])));
writeFileSync(
  join(root, "dist/audit.cjs"),
  `${program}(${GIVEN}, (name) => Buffer.from(${inside}[name], "base64"));\n`,
);
if (process.argv.includes("--sizes")) process.stdout.write(await esbuild.analyzeMetafile(built.metafile));

/** The rooms to be built ahead, as modules of the sources. */
async function sources() {
  const outfile = join(root, "dist/rooms.mjs");
  const rooms = {
    en: "messages/en",
    files: "document/shipped-files",
    names: "document/schema-names",
    rulebooks: "regulation/load/shipped",
    schema: "document/schema",
    validators: "document/validators",
    zh: "messages/zh",
  };
  const contents = Object.entries(rooms).map(([name, path]) => `export * as ${name} from "./src/${path}.ts";`);
  await esbuild.build({
    ...usual,
    stdin: { contents: contents.join("\n"), resolveDir: root },
    packages: "external",
    format: "esm",
    outfile,
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src/document/shipped-files.ts")).href) },
  });
  const made = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return made;
}

/** Lets a module of this text stand for a source file. */
function inPlaceOf(path, contents) {
  const filter = new RegExp(`${path.replaceAll(".", "\\.").replaceAll("/", "[/\\\\]")}$`);
  return {
    name: path,
    setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents, loader: "js", resolveDir: join(root, path, "..") })),
  };
}

/** Chalk is told how many colours there are: what would find out for itself is left out. */
function colourless() {
  return {
    name: "colourless",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: "colourless" }));
      onLoad({ filter: /.*/, namespace: "colourless" }, () => ({
        contents: "export default { stdout: false, stderr: false };",
      }));
    },
  };
}

/** Lets a module stand for a library that calls it up when one of its functions is first called. */
function late() {
  const names = Object.keys(LATE);
  const filter = new RegExp(`^(${names.join("|")})$`);
  const facade = (library) => {
    const functions = LATE[library].map((name) => {
      const isDefault = name === "default";
      const of = isDefault ? "(library().default ?? library())" : `library().${name}`;
      const call = /^[A-Z]/.test(name) ? `new (${of})(...args)` : `${of}(...args)`;
      return `export ${isDefault ? "default " : ""}function ${isDefault ? "" : name}(...args) { return ${call}; }`;
    });
    return [`let made; const library = () => (made ??= require(${JSON.stringify(library)}));`, ...functions].join("\n");
  };
  return {
    name: "late",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, namespace }) =>
        // What a facade itself calls up is the library.
        namespace === "late" ? undefined : { path, namespace: "late" },
      );
      onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({ contents: facade(path), resolveDir: root }));
    },
  };
}

/** All that is said in a language, each part of it made ready when something of it is first said. */
function lateWords({ language, ...words }) {
  const source = readFileSync(join(root, `src/messages/${language}.ts`), "utf8");
  const imports = [...source.matchAll(/^import \{ (.+) \} from "(.+)";$/gm)].flatMap(([, names, path]) =>
    names.split(", ").map((name) => [name, path]),
  );
  const paths = Object.fromEntries(imports);
  const parts = Object.keys(words).map((name) => {
    if (!paths[name]) throw new Error(`src/messages/${language}.ts does not import ${name} in a line of its own`);
    return `get ${name}() { return said(this, "${name}", require("${paths[name]}").${name}); }`;
  });
  return `
    function said(words, name, value) {
      Object.defineProperty(words, name, { value, enumerable: true });
      return value;
    }
    export const ${language} = { language: "${language}", ${parts.join(", ")} };
  `;
}

/** The files themselves, packed. */
function shippedFiles() {
  const paths = files.SHIPPED_FOLDERS.flatMap((folder) =>
    files.shippedNames(folder).map((name) => `${folder}/${name}`),
  );
  const texts = Object.fromEntries(paths.map((path) => [path, files.shippedText(path)]));
  const { name, version } = JSON.parse(files.shippedText("package.json"));
  return `
    import { brotliDecompressSync } from "node:zlib";
    let texts;
    const all = () => (texts ??= JSON.parse(${unpacked("files", JSON.stringify(texts))}));
    export const shippedText = (path) => path === "package.json" ? ${JSON.stringify(JSON.stringify({ name, version }))} : all()[path];
    export const shippedNames = (folder) =>
      Object.keys(all()).filter((path) => path.startsWith(folder + "/")).map((path) => path.slice(folder.length + 1));
  `;
}

function shippedRulebooks() {
  const read = rulebooks.shippedRulebooks();
  const broken = read.filter(
    (file) => file.problems.length > 0 || !schema.conforms("rulebook", file.value, file, [], []),
  );
  if (broken.length > 0) throw new Error(`cannot be read: ${broken.map(({ source }) => source.shown).join(", ")}`);
  const books = read.map(({ source, value }) => {
    const { schema, id, title, terms, ...rest } = value;
    const open = JSON.stringify({ schema, id, title, terms });
    return `book(${JSON.stringify(source.path)}, ${JSON.stringify(source.shown)}, ${open}, ${JSON.stringify(Object.keys(rest))}, () => ${unpacked(`rulebook-${id}`, JSON.stringify(rest))})`;
  });
  return `
    import { brotliDecompressSync } from "node:zlib";
    import { SourceText } from "../../document/source.js";
    import { alreadyRead } from "../../document/yaml.js";
    export const SHIPPED = ${JSON.stringify(rulebooks.SHIPPED)};
    /** A rulebook of which every run wants the id and the terms, and few runs the rest. */
    function book(path, shown, value, keys, unpack) {
      let rest;
      const get = (key) => (rest ??= JSON.parse(unpack()))[key];
      for (const key of keys) Object.defineProperty(value, key, { get: () => get(key), enumerable: true });
      return alreadyRead(new SourceText(path, shown, ""), value);
    }
    export const shippedRulebooks = () => [${books.join(",")}];
  `;
}

/** What accepts records or not stands in the open; what says what is wrong with them is packed until something is. */
async function compiledValidators() {
  const { RECORD_SCHEMAS } = names;
  const full = await esbuild.build({
    ...usual,
    stdin: { contents: validatorCode(validators, names.SCHEMA_NAMES), resolveDir: join(root, "src/document") },
    format: "cjs",
    minify,
    write: false,
  });
  return `
    import { brotliDecompressSync } from "node:zlib";
    ${predicateCode(validators, [...RECORD_SCHEMAS, "unit", "rulebook"])}
    export const accepts = (name, value) => (all[name] ?? validator(name))(value);
    let full;
    export const validator = (name) => {
      if (!full) {
        const made = { exports: {} };
        new Function("module", "exports", ${unpacked("validators", full.outputFiles[0].text)})(made, made.exports);
        full = made.exports.all;
      }
      return full[name];
    };
  `;
}

/** Packs a text under a name; returns the expression that gives it back. */
function unpacked(name, text) {
  packed.set(name, brotliCompressSync(text));
  return `brotliDecompressSync(packed(${JSON.stringify(name)})).toString()`;
}
