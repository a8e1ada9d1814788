import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { layOut, type TableColumn } from "../../src/report/layout/table.js";
import { displayWidth, padTo, wrap } from "../../src/report/layout/width.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const segmentsOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Letters that take one or two columns, or several code points for one letter. */
const letter = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."第十一条党风廉政，。、（）“”abc xyz/-_.19") },
  { weight: 1, arbitrary: fc.constantFrom("e\u0301", "👍", "👍🏽", "👨‍👩‍👧", "🇨🇳", "ｱ", "ｶﾞ", "☎️", "한", "𠮷", "　") },
);
const prose = fc.string({ unit: letter, maxLength: 120 });
const anyText = fc.oneof(
  prose,
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.oneof(letter, fc.constantFrom("１️⃣", "ก็", "नि", "\u200B", "\u00AD")), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 30, maxLength: 200 }),
);

describe("wrapping", () => {
  it("loses nothing but spaces and adds nothing", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, width) => {
        expect(wrap(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(/[ \n]/g, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("makes no line wider than asked, unless one letter alone is", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, width) => {
        const wide = wrap(text, width).filter((line) => displayWidth(line) > width);
        expect(wide.filter((line) => segmentsOf(line).filter((one) => displayWidth(one) > 0).length > 1)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("breaks before a mark that should not begin a line rather than run over", () => {
    expect(wrap("\u00adx第。", 3)).toEqual(["\u00adx", "第", "。"]);
  });

  it("leaves a text alone that fits, and makes spaces of its line breaks: it begins no line of its own", () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(wrap(lines.join("\n"), 1000)).toEqual([lines.join("\n").replace(/\s*\n\s*/g, " ")]);
      }),
    );
  });

  it("fills its lines: no two that follow each other would fit in half of one", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 8, max: 80 }), (text, width) => {
        const lines = wrap(text, width);
        const short = lines.slice(1).filter((line, at) => displayWidth(`${lines[at] ?? ""}${line}`) <= width / 2);
        expect(short).toEqual([]);
      }),
    );
  });
});

describe("padding", () => {
  it("brings a text to its width and never cuts it", () => {
    fc.assert(
      fc.property(prose, fc.nat(100), (text, width) => {
        const padded = padTo(text, width);
        expect(padded.startsWith(text)).toBe(true);
        expect(displayWidth(padded)).toBe(Math.max(width, displayWidth(text)));
      }),
    );
  });
});

describe("a table", () => {
  const table = fc
    .record({
      columns: fc.array(fc.record({ heading: prose, least: fc.integer({ min: 2, max: 12 }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      cells: fc.array(fc.array(prose, { minLength: 5, maxLength: 5 }), { maxLength: 4 }),
    })
    .map(({ columns, cells }) => ({ columns, rows: cells.map((row) => row.slice(0, columns.length)) }));
  const width = fc.integer({ min: 40, max: 250 });
  const counts = (texts: readonly string[]) => {
    const sums = new Map<string, number>();
    for (const one of texts.flatMap(segmentsOf).filter((segment) => segment.trim() !== "")) {
      sums.set(one, (sums.get(one) ?? 0) + 1);
    }
    return sums;
  };
  const headings = (columns: readonly TableColumn[]) => columns.map(({ heading }) => heading);

  it("has every letter of every cell and no other, at any width", () => {
    fc.assert(
      fc.property(table, width, ({ columns, rows }, columnsWide) => {
        const lines = layOut(columns, rows, columnsWide);
        expect(counts(lines)).toEqual(counts([...headings(columns), ...rows.flat()]));
      }),
      { numRuns: 200 },
    );
  });

  it("has every letter on one line a row where there is no width", () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const lines = layOut(columns, rows, Number.POSITIVE_INFINITY);
        expect(lines).toHaveLength(rows.length + 1);
        expect(counts(lines)).toEqual(counts([...headings(columns), ...rows.flat()]));
      }),
      { numRuns: 200 },
    );
  });

  it("is no wider than asked", () => {
    const narrow = table.filter(({ columns }) => columns.reduce((sum, { least }) => sum + least + 2, 0) <= 40);
    fc.assert(
      fc.property(narrow, width, ({ columns, rows }, columnsWide) => {
        const lines = layOut(columns, rows, columnsWide);
        expect(lines.filter((line) => displayWidth(line) > columnsWide)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("breaks no word where there is room for the longest of every column", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 1, maxLength: 12 });
    const cell = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    const wordsOf = (texts: readonly string[]) =>
      texts
        .flatMap((text) => text.split(/\s+/))
        .filter(Boolean)
        .sort();
    fc.assert(
      fc.property(rows, fc.nat(30), (cells, more) => {
        const columns = ["one", "two", "three"].map((heading) => ({ heading, least: 4 }));
        const longest = columns.map(({ heading, least }, at) =>
          Math.max(least, ...wordsOf([heading, ...cells.map((row) => row[at] ?? "")]).map((one) => one.length)),
        );
        const room = longest.reduce((sum, one) => sum + one, 0) + 2 * (columns.length - 1) + more;
        expect(wordsOf(layOut(columns, cells, room))).toEqual(wordsOf([...headings(columns), ...cells.flat()]));
      }),
      { numRuns: 200 },
    );
  });

  it("begins every line of a column at the same place", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."党风廉政ab"), minLength: 1, maxLength: 20 });
    const row = fc.tuple(plain, plain);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const columns = [
          { heading: "甲", least: 2 },
          { heading: "乙", least: 2 },
        ];
        const lines = layOut(columns, rows, Number.POSITIVE_INFINITY).slice(1);
        const starts = lines.map((line, at) => displayWidth(line.slice(0, line.length - (rows[at]?.[1].length ?? 0))));
        expect(new Set(starts).size).toBe(1);
      }),
    );
  });
});

describe("the width of a text", () => {
  it("is what the library says, also where it is counted without it", () => {
    const letter = fc.oneof(
      fc.constantFrom(..."a王，（）·×–—…“”‘’→─■≤≥　〔①é", "\u0301", "\ufe0f", "\u200d", "😀", "👨‍👩‍👧", "ﾊﾟ", "각"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const text = letters.join("");
        expect(displayWidth(text), text).toBe(stringWidth(text, { ambiguousIsNarrow: true }));
      }),
      { numRuns: 2000 },
    );
  });
});
