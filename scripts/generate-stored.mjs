// Writes src/generated/stored.schema.json from the types of what the program stores and reads back (StoredShapes). `--check` only says
// whether that file is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "@typescript/typescript6";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SOURCE = `${ROOT}src/run/stored-shapes.ts`;
const TARGET = `${ROOT}src/generated/stored.schema.json`;

const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram([SOURCE], { ...options, incremental: false, noEmit: true });
const checker = program.getTypeChecker();
const module = checker.getSymbolAtLocation(program.getSourceFile(SOURCE));
const shapes = checker.getExportsOfModule(module).find(({ name }) => name === "StoredShapes");

const definitions = {};
const names = new Map();

/** The schema of a type; one of properties is a definition, once. */
function schemaOf(type) {
  const { flags } = type;
  if (flags & ts.TypeFlags.StringLiteral) return { const: type.value };
  if (flags & ts.TypeFlags.NumberLiteral) return { const: type.value };
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: type.intrinsicName === "true" };
  if (flags & ts.TypeFlags.Boolean) return { type: "boolean" };
  if (flags & ts.TypeFlags.Number) return { type: "number" };
  if (flags & ts.TypeFlags.Null) return { type: "null" };
  if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: "string" };
  if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
  if (flags & ts.TypeFlags.Union) return unionOf(type.types);
  if (flags & ts.TypeFlags.Intersection) {
    const brand = type.types.find((one) => one.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral));
    if (brand) return type.aliasSymbol?.name === "Day" ? { type: "string", format: "day" } : { type: "string" };
  }
  if (checker.isArrayType(type)) return { type: "array", items: schemaOf(checker.getTypeArguments(type)[0]) };
  if (checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type).map(schemaOf);
    return { type: "array", prefixItems: items, minItems: items.length };
  }
  if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return referenceTo(type);
  throw new Error(`no schema for ${checker.typeToString(type)}`);
}

function unionOf(types) {
  const known = types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
  const literals = known.filter((one) => one.flags & ts.TypeFlags.StringLiteral).map(({ value }) => value);
  const booleans = known.filter((one) => one.flags & ts.TypeFlags.BooleanLiteral);
  const others = known.filter((one) => !(one.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.BooleanLiteral)));
  const all = [
    ...(literals.length > 0 ? [{ enum: literals.sort() }] : []),
    ...(booleans.length === 2 ? [{ type: "boolean" }] : booleans.map(schemaOf)),
    ...others.map(schemaOf),
  ];
  const different = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return different.length === 1 ? different[0] : { anyOf: different };
}

/** More than it says may stand in an object: a type is what others ask of it. */
function referenceTo(type) {
  const key = type.id;
  if (!names.has(key)) {
    const name = `d${names.size}`;
    names.set(key, name);
    const properties = checker.getPropertiesOfType(type).map((symbol) => [symbol, checker.getTypeOfSymbol(symbol)]);
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    definitions[name] = {
      type: "object",
      properties: Object.fromEntries(
        properties.map(([{ name: of }, one]) => [of, isCoded(type, of) ? {} : schemaOf(one)]),
      ),
      required: properties.filter(([symbol, one]) => !mayLack(symbol, one)).map(([{ name: of }]) => of),
      ...(index ? { additionalProperties: schemaOf(index.type) } : {}),
    };
  }
  return { $ref: `#/$defs/${names.get(key)}` };
}

/** What belongs to a code is held to the one shape of that code, not to any. */
function isCoded(type, property) {
  return property === "args" && checker.getPropertyOfType(type, "code") !== undefined;
}

function mayLack(symbol, type) {
  const isUndefined = (one) => (one.flags & ts.TypeFlags.Undefined) !== 0;
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0 || isUndefined(type) || (type.types ?? []).some(isUndefined);
}

const { $ref } = referenceTo(checker.getDeclaredTypeOfSymbol(shapes));
const { properties } = definitions[$ref.split("/").at(-1)];
const text = `${JSON.stringify({ $id: "stored.schema.json", $defs: { ...properties, ...definitions } })}\n`;
if (process.argv.includes("--check")) process.exitCode = readFileSync(TARGET, "utf8") === text ? 0 : 1;
else writeFileSync(TARGET, text);
