import { Document, Packer, Paragraph, type Table } from "docx";
import { expect, it } from "vitest";
import { fileOf, originalName } from "../../src/import/file-names.js";
import { sheetsOfWord } from "../../src/import/word-tables.js";
import { zip } from "../support/book.js";
import { wordTable } from "../support/word-table.js";
import { importedSheets } from "./office.js";

/** A Word document as the library for them writes it. */
async function word(...children: readonly (string | Table)[]) {
  const all = children.map((one) => (typeof one === "string" ? new Paragraph(one) : one));
  return sheetsOfWord(await Packer.toBuffer(new Document({ sections: [{ children: all }] })));
}

it("a table of a Word document is a sheet, under the title before it", async () => {
  const sheets = await word(
    "兴源县人民检察院",
    "2025年廉政谈话登记表",
    wordTable([
      ["谈话时间", "谈话人", "谈话对象", "主要内容"],
      [{ text: "3月5日", down: "restart" }, "张远", "李望", "节前提醒"],
      [{ text: "", down: "continue" }, "张远", "王记", "一、讲纪律\n二、讲规矩"],
      ["4月1日", { text: "李望、赵合", across: 1 }, "周平", ""],
    ]),
    "填表人：周平",
  );
  expect(importedSheets(sheets, { name: "谈话.docx" })).toEqual({
    records: [
      { kind: "talks", row: 2, date: "2025-03-05", type: "廉政谈话", title: "节前提醒", by: "张远", with: "李望" },
      {
        ...{ kind: "talks", row: 3, date: "2025-03-05", type: "廉政谈话", title: "一、讲纪律\n二、讲规矩" },
        ...{ by: "张远", with: "王记" },
      },
      { kind: "talks", row: 4, date: "2025-04-01", type: "廉政谈话", by: ["李望", "赵合"], with: "周平" },
    ],
    problems: [],
  });
});

it("a table shaped as a form is a form, one record each; places name the table and its cell", async () => {
  const form = (date: string, name: string) =>
    wordTable([
      ["谈话时间", date, "谈话地点", "谈话室"],
      ["谈话人", "张远", "谈话对象", name],
      ["谈话内容", { text: "了解思想状况", across: 3 }],
    ]);
  const sheets = await word(
    "谈心谈话记录表",
    form("2025年5月6日", "李望"),
    "谈心谈话记录表",
    form("2025年5月36日", "孙越"),
  );
  expect(importedSheets(sheets, { name: "谈话.docx" })).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 1, date: "2025-05-06", type: "谈心谈话", title: "了解思想状况" },
        ...{ by: "张远", with: "李望", note: "谈话地点：谈话室" },
      },
    ],
    problems: ["表2 B1 cell-bad-day"],
  });
});

it("what was struck out is not there, boxes are boxes, and a table within a cell is text", () => {
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const text = (of: string) => `<w:p><w:r><w:t>${of}</w:t></w:r></w:p>`;
  const box = '<w:sym w:font="Wingdings 2" w:char="F052"/>';
  const xml = `<w:body><w:tbl><w:tr>${cell(text("甲&amp;乙"))}${cell(`<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r>${box}<w:t>新</w:t></w:r></w:p>`)}</w:tr><w:tr>${cell(`<w:tbl><w:tr>${cell(text("内"))}</w:tr></w:tbl>${text("外")}`)}${cell(text(" "))}</w:tr></w:tbl></w:body>`;
  const [sheet] = sheetsOfWord(zip([["word/document.xml", xml]]));
  expect(sheet?.rows.map((row) => row.map((one) => one?.text))).toEqual([
    ["甲&乙", "☑新"],
    ["内\n外", undefined],
  ]);
});

it("a document without a table, or none at all, has no sheets", async () => {
  expect(await word("只有文字")).toEqual([]);
  expect(sheetsOfWord(Buffer.from("PK"))).toEqual([]);
});

it("what is imported from a document bears its name without the ending", () => {
  expect([fileOf("talks", "台账(1).docx"), originalName("台账(1).docx")]).toEqual(["talks-台账.yaml", "台账.docx"]);
});

it.each([
  "<w:p >",
  "<w:p ",
  "<w:del >",
  "<w:tbl>",
  '<w:tbl><w:tr><w:tc><w:gridSpan w:val="999999999"/></w:tc></w:tr></w:tbl>',
])("is read in no time, however often it holds %s", (piece) => {
  const before = process.cpuUsage();
  sheetsOfWord(zip([["word/document.xml", piece.repeat(50_000)]]));
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
