import { describe, expect, it } from "vitest";
import { tooDeepAt } from "../../src/document/depth.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";

const read = (text: string) => readYaml(new SourceText("talks.yaml", "l/talks.yaml", text));
const nested = (levels: number) => Array.from({ length: levels }, (_, at) => `${" ".repeat(at)}-\n`).join("");

describe("a text more than a hundred levels deep", () => {
  it.each([
    ["brackets", `- ${"[".repeat(850)}`],
    ["closed brackets", `- ${"[".repeat(850)}x${"]".repeat(850)}`],
    ["braces", "{a: ".repeat(850)],
    ["items on one line", `${"- ".repeat(100_000)}x`],
    ["items on a line each", nested(5000)],
    ["keys on a line each", Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}k:\n`).join("")],
    [
      "a list in the column of its key",
      Array.from({ length: 300 }, (_, at) => `${" ".repeat(2 * at)}k:\n${" ".repeat(2 * at)}- `).join(""),
    ],
  ])("of %s is an error with its place, and is not looked into", (_, text) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: "broken-yaml", args: { yaml: "TOO_DEEP" } }]);
  });

  it.each([
    ["brackets", 99, `- ${"[".repeat(99)}x${"]".repeat(99)}\n`],
    ["items on a line each", 100, `${nested(99)}${" ".repeat(99)}- x\n`],
  ])("but not one of a hundred: %s", (_, __, text) => {
    expect(tooDeepAt(text)).toBeUndefined();
    expect(read(text).problems).toEqual([]);
  });

  it("is told from many that are side by side", () => {
    const records = Array.from(
      { length: 3000 },
      () => "- { a: [x, y], b: { c: d } }\n- a:\n    - b:\n        c: [x]\n  d:\n  - e\n",
    );
    expect(tooDeepAt(records.join(""))).toBeUndefined();
  });
});
