import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "../../src/document/problem.js";
import { conforms } from "../../src/document/schema.js";
import { readShippedRulebooks, shippedRulebooks, takeRulebooksReadAhead } from "../../src/regulation/load/shipped.js";

afterEach(() => takeRulebooksReadAhead(true));

describe("the rulebooks that `npm run generate` read ahead", () => {
  it("are those in regulations/ as the program reads them: run it again where they are not", () => {
    const files = readShippedRulebooks();
    const problems: Problem[] = files.flatMap((file) => file.problems);
    for (const file of files) expect(conforms("rulebook", file.value, file, [], problems)).toBe(true);
    expect(problems).toEqual([]);
    const ahead = shippedRulebooks();
    expect(ahead.map(({ source }) => source.shown)).toEqual(files.map(({ source }) => source.shown));
    for (const [index, { value }] of ahead.entries()) expect({ ...Object(value) }).toEqual(files[index]?.value);
  });

  it("need not conform to anything again", () => {
    expect(shippedRulebooks().map(({ conforming }) => conforming)).toEqual(Array(5).fill(true));
  });

  it("are read from their YAML where they are not to be taken", () => {
    takeRulebooksReadAhead(false);
    expect(shippedRulebooks().map(({ conforming }) => conforming)).toEqual(Array(5).fill(false));
  });
});
