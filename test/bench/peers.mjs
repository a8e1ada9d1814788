import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a peer is given: a ledger as YAML and as JSON, the project's schemas, the as-of day, its own folder, and what was prepared.
 * @typedef {{ yaml: string, json: string, schemas: string, asOf: string, home: string, python: string, prepared: string }} Given
 *
 * A peer: what it needs from npm or Debian, at which sizes it is run, how, and whether it judges (prints counts) or only reads or
 * validates. `versions` are exact, so that a measurement can be had again.
 * @typedef {{ id: string, title: string, packages: string[], python?: string[], sizes: string, does: "read" | "judge" | "validate",
 *   command: (given: Given) => string[] }} Peer
 */

const JS_YAML = "js-yaml@4.3.2";
const YAML = "yaml@2.9.1";
const AJV = ["ajv@8.20.0", "ajv-formats@3.0.1"];
const node = process.execPath;

/** @type {Peer[]} */
export const PEERS = [
  peer("read-json", "read the files + JSON.parse of the same data as JSON", "read", [], ({ home, json }) => [
    node,
    join(home, "read.mjs"),
    "json",
    json,
  ]),
  peer("read-js-yaml", "read + js-yaml 4 load", "read", [JS_YAML], ({ home, yaml }) => [
    node,
    join(home, "read.mjs"),
    "js-yaml",
    yaml,
  ]),
  peer("read-yaml", "read + `yaml` parse", "read", [YAML], ({ home, yaml }) => [
    node,
    join(home, "read.mjs"),
    "yaml",
    yaml,
  ]),
  peer(
    "plain-yaml",
    "plain: `yaml` + ajv compiled at start + duties",
    "judge",
    [YAML, ...AJV],
    ({ home, yaml, schemas, asOf }) => [node, join(home, "plain.mjs"), "yaml", yaml, schemas, asOf],
  ),
  peer(
    "plain-js-yaml",
    "plain: js-yaml 4 + ajv compiled at start + duties",
    "judge",
    [JS_YAML, ...AJV],
    ({ home, yaml, schemas, asOf }) => [node, join(home, "plain.mjs"), "js-yaml", yaml, schemas, asOf],
  ),
  {
    ...peer("python", "Python, libyaml loader, without jsonschema", "judge", [], ({ home, python, yaml, asOf }) => [
      python,
      join(home, "judge.py"),
      yaml,
      asOf,
    ]),
    python: ["yaml"],
  },
  {
    ...peer(
      "python-jsonschema",
      "Python, libyaml loader, with jsonschema",
      "judge",
      [],
      ({ home, python, yaml, schemas, asOf }) => [python, join(home, "judge.py"), yaml, asOf, schemas],
    ),
    python: ["yaml", "jsonschema"],
  },
  peer(
    "rules-engine",
    "json-rules-engine on js-yaml, no schema",
    "judge",
    [JS_YAML, "json-rules-engine@7.3.1"],
    ({ home, yaml, asOf }) => [node, join(home, "rules-engine.mjs"), yaml, asOf],
  ),
  peer(
    "duckdb",
    "YAML → NDJSON by js-yaml, then DuckDB, no schema",
    "judge",
    [JS_YAML, "@duckdb/node-api@1.5.6-r.1"],
    ({ home, yaml, asOf }) => [node, join(home, "duckdb.mjs"), yaml, asOf],
  ),
  {
    ...peer(
      "spectral",
      "Spectral, validation only",
      "validate",
      ["@stoplight/spectral-cli@6.16.3"],
      ({ home, yaml, prepared }) => [
        node,
        join(home, "node_modules/.bin/spectral"),
        "lint",
        "--quiet",
        "--ruleset",
        join(prepared, "spectral.json"),
        `${yaml}/**/*.yaml`,
      ],
    ),
    sizes: "SM",
  },
  {
    ...peer(
      "ajv-cli",
      "ajv-cli, validation only",
      "validate",
      ["ajv-cli@5.0.0", "ajv-formats@3.0.1"],
      ({ home, yaml, prepared }) => ["/bin/sh", join(home, "ajv-cli.sh"), node, home, prepared, yaml],
    ),
    sizes: "SM",
  },
];

/** @returns {Peer} */
function peer(id, title, does, packages, command) {
  return { id, title, does, packages, sizes: "SML", command };
}

const HERE = fileURLToPath(new URL("peers", import.meta.url));
const DEBIAN = { yaml: "python3-yaml", jsonschema: "python3-jsonschema" };

/**
 * Installs a peer in a folder of its own, so that its packages are none of the project's.
 * @param {Peer} one @param {string} folder
 * @returns {{ home: string, python: string, reason: string | null }} `reason`: why it cannot be had
 */
export function install({ id, packages, python: modules = [] }, folder) {
  const home = join(folder, id);
  const stamp = join(home, "installed.json");
  mkdirSync(home, { recursive: true });
  cpSync(HERE, home, { recursive: true });
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== JSON.stringify(packages)) {
    const options = ["--prefix", home, "--no-audit", "--no-fund", "--loglevel=error"];
    const npm =
      packages.length > 0 ? spawnSync("npm", ["install", ...options, ...packages], { encoding: "utf8" }) : null;
    if (npm && npm.status !== 0)
      return { home, python: "", reason: `npm: ${firstLine(npm.stderr ?? String(npm.error))}` };
    writeFileSync(stamp, JSON.stringify(packages));
  }
  if (modules.length === 0) return { home, python: "", reason: null };
  const python = pythonWith(modules) ?? pythonFromDebian(modules);
  return {
    home,
    python: python ?? "",
    reason: python ? null : `no python3 with ${modules.join(", ")}, and it could not be installed`,
  };
}

/** The first Python that has the modules, Debian's own before others. @param {string[]} modules */
function pythonWith(modules) {
  const code = `import ${modules.join(", ")}; yaml.CSafeLoader`;
  return ["/usr/bin/python3", "python3"].find((python) => spawnSync(python, ["-c", code]).status === 0);
}

/** @param {string[]} modules */
function pythonFromDebian(modules) {
  if (process.getuid?.() !== 0) return undefined;
  const packages = modules.map((name) => DEBIAN[name] ?? name);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "python3", ...packages]);
  return pythonWith(modules);
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split("\n")[0] ?? "";
}

/**
 * Writes what the two validators are given: the schemas of the kinds in one piece each. ajv-cli reads days as dates and not as
 * the text they are, so the type of a day is left out for it.
 * @param {string} schemas the project's folder of schemas
 * @param {string} folder above the ledgers: Spectral looks for files of an override below its ruleset only
 * @param {string[]} kinds
 */
export function prepare(schemas, folder, kinds) {
  const schemaOf = (/** @type {string} */ name) =>
    JSON.parse(
      readFileSync(join(schemas, `${name}.schema.json`), "utf8").replaceAll("common.schema.json#/$defs/", "#/$defs/"),
    );
  const common = schemaOf("common").$defs;
  const bundled = kinds.map((kind) => {
    const { $id: _, ...schema } = schemaOf(kind);
    return { kind, schema: { ...schema, $defs: { ...common, ...schema.$defs } } };
  });
  const overrides = bundled.map(({ kind, schema }) => ({
    files: [`**/${kind}.yaml`],
    rules: {
      [kind]: {
        given: "$",
        severity: "error",
        message: "{{error}}",
        // biome-ignore lint/suspicious/noThenProperty: it is what Spectral calls it
        then: { function: "schema", functionOptions: { schema, allErrors: true } },
      },
    },
  }));
  writeFileSync(join(folder, "spectral.json"), JSON.stringify({ rules: {}, overrides }));
  for (const { kind, schema } of bundled) {
    const withoutDays = { ...schema, $defs: { ...schema.$defs, day: {} } };
    writeFileSync(join(folder, `ajv-cli-${kind}.json`), JSON.stringify(withoutDays));
  }
}
