import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULE_KINDS } from "../../src/audit/rules/rules.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(`${ROOT}${path}`, "utf8"));
}

function child(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

describe("the pages of docs/rules", () => {
  it("are as `npm run docs` makes them", () => {
    const made = spawnSync(process.execPath, ["scripts/rule-pages.mjs", "--check"], { cwd: ROOT, encoding: "utf8" });
    expect({ stderr: made.stderr, stale: made.stdout }).toEqual({ stderr: "", stale: "" });
  });

  it.each(Object.keys(RULE_KINDS))("have one for %s, in both languages, with an example", (check) => {
    const page = readFileSync(`${ROOT}docs/rules/${check}.md`, "utf8");
    expect(page).toMatch(new RegExp(`^# \`${check}\`\n\n\\P{ASCII}+。\n\n[A-Z].+\\.\n`, "u"));
    expect(page).toContain("### `met`");
    expect(page).not.toContain("|  |  |  |");
  });
});

const definitions = child(parsed("schemas/rulebook.schema.json"), "$defs");

describe("a kind of rule in the schema", () => {
  const rule = child(definitions, "rule");
  const listed = child(rule, "oneOf");
  const kinds = (Array.isArray(listed) ? listed : []).map((one) => String(child(one, "$ref")).split("/").at(-1) ?? "");

  it.each(kinds)("%s: has its type among those of a rule, so that the compiler asks for what judges it", (kind) => {
    expect(String(child(rule, "tsType")).split(" | ")).toContain(child(child(definitions, kind), "title"));
  });
});

describe("what a kind of rule is said to read", () => {
  const kinds = Object.values(definitions ?? {}).flatMap((one: unknown) => {
    const check = child(child(child(one, "properties"), "check"), "const");
    return typeof check === "string" ? [{ check, reads: String(child(one, "description")).split(" / ")[2] ?? "" }] : [];
  });

  it.each(kinds)("$check: fields that the schemas of records have", ({ reads }) => {
    expect(reads).not.toBe("");
    for (const field of reads.split(", ")) {
      const [kind = "", ...keys] = field.split(".");
      // What stands alone is a field of records of several kinds.
      const schemas = keys.length === 0 ? ["meetings", "activities", "assessments", "cases", "events"] : [kind];
      const known = schemas.map((name) => readFileSync(`${ROOT}schemas/${name}.schema.json`, "utf8")).join("");
      for (const key of keys.length === 0 ? [kind] : keys) expect(known).toContain(`"${key}": {`);
    }
  });
});
