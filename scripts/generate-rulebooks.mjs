// Writes the rulebooks that come with the program, read and held to their schema, into dist/generated/rulebooks/: what every run asks
// of them into heads.json, the rest of each into a file of its own. Needs the validators.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

const { rulebook } = createRequire(import.meta.url)("../dist/generated/validators.cjs");

const RULEBOOKS = new URL("../dist/generated/rulebooks/", import.meta.url);
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
