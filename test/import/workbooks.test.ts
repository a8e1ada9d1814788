import { describe, expect, it } from "vitest";
import { sniff } from "../../src/import/content.js";
import { sheetOfText } from "../../src/import/csv.js";
import { sheetsOf } from "../../src/import/workbook.js";
import { book, type TestCell, zip } from "../support/book.js";
import { xls } from "../support/xls.js";

async function cellsOf(row: readonly TestCell[], options?: { readonly from1904?: boolean }) {
  const [sheet] = await sheetsOf(book({ 表: [row] }, options), "xlsx");
  return sheet?.rows[0]?.map((cell) => cell && [cell.kind, cell.text]);
}

describe("a workbook's cells are", () => {
  it.each([14, 22, 31, 57, 58, "yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d;@", "m月d日", "yy.m.d"])(
    "days in the date format %s",
    async (format) => {
      expect(await cellsOf([{ day: "2025-03-05", format }])).toEqual([["day", "2025-03-05"]]);
    },
  );

  it("days that are counted from 1904", async () => {
    expect(await cellsOf([{ day: "2025-03-05", format: 31 }], { from1904: true })).toEqual([["day", "2025-03-05"]]);
  });

  it("days with a time, times alone, percentages, numbers, days of the week", async () => {
    expect(
      await cellsOf([
        { day: "2025-03-05", format: 22, time: 14.5 / 24 },
        { number: 0.625, format: 20 },
        { number: 0.85, format: 9 },
        3,
        { day: "2025-03-05", format: "[$-804]aaaa;@" },
      ]),
    ).toEqual([
      ["day", "2025-03-05 14:30"],
      ["time", "15:00"],
      ["text", "85%"],
      ["number", "3"],
      ["text", "星期三"],
    ]);
  });

  it("errors, formulas without a value and numbers of 16 digits, named as what they are", async () => {
    expect(
      await cellsOf([{ error: "#DIV/0!" }, { formula: "A1+1" }, { formula: "1+1", value: 2 }, 1234567890123456, " "]),
    ).toEqual([
      ["error", "#DIV/0!"],
      ["no-value", "=A1+1"],
      ["number", "2"],
      ["long-number", "1234567890123456"],
      undefined,
    ]);
  });
});

describe("an .xls file", () => {
  const head = ["日期", "谈话人"];
  const day = { number: 45721, format: 31 };

  it("has hidden sheets and rows as an .xlsx file has them", async () => {
    const bytes = xls({
      谈话: { rows: [head, ["2025-03-05", "张远"]], hiddenRows: [2] },
      旧: { rows: [head], hidden: true },
    });
    expect(sniff(bytes).content).toBe("xls");
    const sheets = await sheetsOf(bytes, "xls");
    expect(sheets.map(({ name, hidden, hiddenRows }) => [name, hidden, [...hiddenRows]])).toEqual([
      ["谈话", false, [1]],
      ["旧", true, []],
    ]);
  });

  it("has days in the formats that WPS knows by number, and errors as what they are", async () => {
    const [sheet] = await sheetsOf(xls({ 谈话: { rows: [head, [day, "#VALUE!"], [45721, "张远"]] } }), "xls");
    expect(sheet?.rows.slice(1).map((row) => row.map((cell) => cell && [cell.kind, cell.text]))).toEqual([
      [
        ["day", "2025-03-05"],
        ["error", "#VALUE!"],
      ],
      [
        ["number", "45721"],
        ["text", "张远"],
      ],
    ]);
  });

  it.each([600, 1000, 4600, 5100])("that ends after %d bytes is damaged, and not read in part", async (length) => {
    const bytes = xls({ 谈话: { rows: [head, [day, "张远"]] } });
    await expect(sheetsOf(bytes.subarray(0, length), "xls")).rejects.toThrow();
  });
});

describe("a file is told by its content:", () => {
  it("a workbook, a Word document, a PDF, a page, text", () => {
    const contentOf = (bytes: Buffer) => sniff(bytes).content;
    expect(contentOf(book({ 表: [["a"]] }))).toBe("xlsx");
    expect(contentOf(zip([["word/document.xml", "<a/>"]]))).toBe("docx");
    expect(contentOf(zip([["content.xml", "<a/>"]]))).toBe("ods");
    expect(contentOf(zip([["xl/workbook.bin", "a"]]))).toBe("xlsb");
    expect(contentOf(zip([["a.txt", "a"]]))).toBe("zip");
    expect(contentOf(Buffer.from("%PDF-1.4"))).toBe("pdf");
    expect(contentOf(Buffer.from("<html><table>"))).toBe("html");
    expect(contentOf(Buffer.from("日期,类型"))).toBe("text");
    expect(contentOf(Buffer.alloc(0))).toBe("empty");
  });

  it("one that would unpack to more than fits, by the sizes it declares, and one whose sizes are lies", () => {
    expect(sniff(zip([["xl/workbook.xml", "a"]], 1_700_000_000))).toMatchObject({ content: "too-large" });
    expect(sniff(zip([["xl/workbook.xml", "a".repeat(100_000)]], 10))).toEqual({ content: "damaged" });
  });
});

describe("a text of cells is read", () => {
  const rows = [
    ["日期", "谈话人"],
    ["2025-03-05", "张远"],
  ];
  const textOf = (bytes: Uint8Array) => sheetOfText(bytes, "表")?.rows.map((row) => row.map((cell) => cell?.text));

  it("in UTF-8 with or without a mark, and in GB18030", () => {
    const text = "日期,谈话人\r\n2025-03-05,张远\r\n";
    expect(textOf(Buffer.from(text))).toEqual(rows);
    expect(textOf(Buffer.from(`\ufeff${text}`))).toEqual(rows);
    const gb = Buffer.from("c8d5c6da2cccb8bbb0c8cb0d0a323032352d30332d30352cd5c5d4b60d0a", "hex");
    expect(textOf(gb)).toEqual(rows);
  });

  it("with tabs or semicolons between", () => {
    expect(textOf(Buffer.from("日期\t谈话人\n2025-03-05\t张远\n"))).toEqual(rows);
    expect(textOf(Buffer.from("日期;谈话人\n2025-03-05;张远\n"))).toEqual(rows);
  });
});
