// Writes the rulebooks that come with the program into dist/generated/rulebooks/: read and held to their schema, what every run asks of
// them in heads.json and the rest of each in a file of its own; and what each means, its references resolved. Needs the validators.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { parse } from "yaml";

const require = createRequire(import.meta.url);
const { rulebook } = require("../dist/generated/validators.cjs");

const RULEBOOKS = new URL("../dist/generated/rulebooks/", import.meta.url);
rmSync(RULEBOOKS, { recursive: true, force: true });
mkdirSync(RULEBOOKS, { recursive: true });

const heads = readdirSync(new URL("../regulations/", import.meta.url))
  .sort()
  .map((folder) => {
    const path = `regulations/${folder}/rulebook.yaml`;
    const value = parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"), { schema: "failsafe" });
    // Where a number is meant, to hold the value to its schema makes one of its text.
    if (!rulebook(value)) throw new Error(`${path}: ${JSON.stringify(rulebook.errors)}`);
    const { schema, id, title, terms, ...rest } = value;
    writeFileSync(new URL(`${id}.json`, RULEBOOKS), JSON.stringify(rest));
    return { path, head: { schema, id, title, terms }, rest: { file: `${id}.json`, keys: Object.keys(rest) } };
  });
writeFileSync(new URL("heads.json", RULEBOOKS), JSON.stringify(heads));

/** How rows are resolved is said in the sources. */
const resolver = fileURLToPath(new URL("../dist/generated/resolver.cjs", import.meta.url));
await esbuild.build({
  stdin: {
    contents: `
      import { RULE_KINDS } from "./src/audit/rules/rules.js";
      import { loadRulebooks } from "./src/regulation/load/load.js";
      import { meaningAsText, shippedRulebooks } from "./src/regulation/load/shipped.js";
      export const meanings = () => loadRulebooks(shippedRulebooks(), RULE_KINDS).rulebooks.map(meaningAsText);`,
    resolveDir: fileURLToPath(new URL("../", import.meta.url)),
  },
  bundle: true,
  platform: "node",
  format: "cjs",
  define: { "import.meta.dirname": "__dirname" },
  external: ["../../dist/generated/validators.cjs", "../../dist/generated/predicates.cjs"],
  outfile: resolver,
});
for (const [file, text] of require(resolver).meanings()) writeFileSync(new URL(file, RULEBOOKS), text);
rmSync(resolver);
