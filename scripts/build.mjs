// Builds dist/audit.cjs: the whole program in one file that runs alone. Three rooms of the sources are built ahead of time:
// the files that come with the program are put into it, its rulebooks are read, and its schemas are compiled.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const usual = { bundle: true, platform: "node", target: "node20", logLevel: "warning", absWorkingDir: root };

const { files, rulebooks, validators } = await sources();

const made0 = await esbuild.build({
  ...usual,
  entryPoints: ["src/cli/main.ts"],
  format: "cjs",
  minify: !process.env.READABLE,
  outfile: "dist/audit.cjs",
  metafile: true,
  banner: { js: "#!/usr/bin/env node" },
  footer: { js: "module.exports.main();" },
  plugins: [
    inPlaceOf("src/shipped/files.ts", shippedFiles()),
    inPlaceOf("src/shipped/rulebooks.ts", shippedRulebooks()),
    inPlaceOf("src/ledger/validators.ts", compiledValidators()),
  ],
});

/** The rooms to be built ahead, as modules of the sources. */
async function sources() {
  const outfile = join(root, "dist/rooms.mjs");
  const rooms = { files: "shipped/files", rulebooks: "shipped/rulebooks", validators: "ledger/validators" };
  const contents = Object.entries(rooms).map(([name, path]) => `export * as ${name} from "./src/${path}.ts";`);
  await esbuild.build({
    ...usual,
    stdin: { contents: contents.join("\n"), resolveDir: root },
    packages: "external",
    format: "esm",
    outfile,
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src/shipped/files.ts")).href) },
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

/** The files themselves, packed; what every run needs of them stands there as it is. */
function shippedFiles() {
  const paths = files.SHIPPED_FOLDERS.flatMap((folder) =>
    files.shippedNames(folder).map((name) => `${folder}/${name}`),
  );
  const texts = Object.fromEntries(paths.map((path) => [path, files.shippedText(path)]));
  const packed = deflateRawSync(JSON.stringify(texts), { level: 9 }).toString("base64");
  const { name, version } = JSON.parse(files.shippedText("package.json"));
  return `
    import { inflateRawSync } from "node:zlib";
    let texts;
    const all = () => (texts ??= JSON.parse(inflateRawSync(Buffer.from(${JSON.stringify(packed)}, "base64")).toString()));
    export const shippedText = (path) => path === "package.json" ? ${JSON.stringify(JSON.stringify({ name, version }))} : all()[path];
    export const shippedNames = (folder) =>
      Object.keys(all()).filter((path) => path.startsWith(folder + "/")).map((path) => path.slice(folder.length + 1));
  `;
}

function shippedRulebooks() {
  const read = rulebooks.shippedRulebooks();
  const broken = read.filter(({ problems }) => problems.length > 0);
  if (broken.length > 0) throw new Error(`cannot be read: ${broken.map(({ source }) => source.shown).join(", ")}`);
  const parsed = read.map(({ source, value }) => ({ path: source.path, shown: source.shown, value }));
  return `
    import { SourceText } from "../ledger/source.js";
    import { alreadyRead } from "../ledger/yaml.js";
    export const SHIPPED = ${JSON.stringify(rulebooks.SHIPPED)};
    export const shippedRulebooks = () =>
      JSON.parse(${JSON.stringify(JSON.stringify(parsed))}).map(({ path, shown, value }) => alreadyRead(new SourceText(path, shown, ""), value));
  `;
}

function compiledValidators() {
  const ajv = validators.newAjv({ code: { source: true, esm: true, formats: _`FORMATS` } });
  const references = Object.fromEntries(
    validators.SCHEMA_NAMES.map((name) => [name, validators.schemaReference(name)]),
  );
  const code = standaloneCode(ajv, references);
  return `
    import { isDay } from "../calendar/day.js";
    import { isMonthDay } from "../calendar/period.js";
    const FORMATS = { date: isDay, "month-day": isMonthDay };
    ${code}
    const all = { ${validators.SCHEMA_NAMES.join(", ")} };
    export const validator = (name) => all[name];
  `;
}
console.log(await esbuild.analyzeMetafile(made0.metafile));
