import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLines, csvStart } from "../../src/report/csv.js";
import { visible } from "../../src/report/layout/width.js";

/** Texts in which what a table must quote, escape or spell out is as common as letters. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."一a1 ,;\"'\\|=+-@＝－\t\r\n\u2028\u202e\u0085") }),
  fc.string({ unit: "binary" }),
);

describe("a table for spreadsheets", () => {
  it("is what csv-stringify makes of the same rows", () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const plain = { record_delimiter: "windows", escape_formulas: true, cast: { string: visible } } as const;
        expect(csvLines(rows)).toBe(stringify(rows, plain));
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["－一", "'－一"],
    ['他说"好"', '"他说""好"""'],
    ["一,二", '"一,二"'],
    ["一\r\n二", "一 二"],
    ["\t=1", "\\u0009=1"],
    ["", ""],
  ])("writes %j as %s", (text, written) => expect(csvLines([[text]])).toBe(`${written}\r\n`));

  it("begins with a byte order mark where one is wanted", () => {
    expect([csvStart(true), csvStart(false)]).toEqual(["\ufeff", ""]);
  });
});

describe("a text made visible", () => {
  it("is on one line, with nothing unseen in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
