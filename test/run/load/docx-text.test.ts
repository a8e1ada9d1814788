import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { docxText } from "../../../src/run/load/docx-text.js";

/** An archive of files, as small as one can be. */
function archive(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    const body = Buffer.concat([head, Buffer.from(name), packed]);
    bodies.push(body);
    directory.push(entry, Buffer.from(name));
    at += body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const paragraph = (text: string, list?: string, level = "0") =>
  `<w:p>${list === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = (body: string) => `<w:document><w:body>${body}</w:body></w:document>`;

describe("the text of a Word document", () => {
  it("is a paragraph a line", () => {
    const file = archive({
      "word/document.xml": document(`${paragraph("标题")}<w:p/>${paragraph("第一条 甲 &amp; 乙。")}`),
    });
    expect(docxText(file)).toBe("标题\n\n第一条 甲 & 乙。");
  });

  it("has a row of a table on one line", () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("事项")}${cell("时限")}</w:tr><w:tr>${cell("专题研究")}${cell("每季度")}</w:tr></w:tbl>`;
    expect(docxText(archive({ "word/document.xml": document(table) }))).toBe("| 事项 | 时限 |\n| 专题研究 | 每季度 |");
  });

  it("has the numbers that Word shows and does not write", () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "第%1条 ")}${level(1, "decimal", "%2.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const body =
      paragraph("党组：", "3") +
      paragraph("每年一次。", "3", "1") +
      paragraph("每月一次。", "3", "1") +
      paragraph("书记：", "3") +
      paragraph("每季度一次。", "3", "1");
    const file = archive({ "word/document.xml": document(body), "word/numbering.xml": numbering });
    expect(docxText(file)).toBe("第一条 党组：\n1.每年一次。\n2.每月一次。\n第二条 书记：\n1.每季度一次。");
  });

  it("is looked through once where a hundred thousand tags are never closed", () => {
    const open = ["<w:del>", "<w:tbl>", "<w:tr>", "<w:tc>", '<w:p w:rsid="1">', '<w:t xml:space="preserve">', "<w:tab"];
    const file = archive({
      "word/document.xml": document(open.map((tag) => tag.repeat(100_000)).join("")),
      "word/numbering.xml": `${'<w:abstractNum w:abstractNumId="7">'.repeat(100_000)}${'<w:num w:numId="3">'.repeat(100_000)}`,
      "word/styles.xml": '<w:style w:styleId="a">'.repeat(100_000),
    });
    const start = performance.now();
    expect(docxText(file)).toBe("");
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("leaves out what was deleted, and keeps the text of a table within a cell", () => {
    const cell = (text: string) => `<w:tc>${text}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph("里"))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(paragraph("外") + inner)}${cell(`${paragraph("留")}<w:del>${paragraph("删")}</w:del>`)}</w:tr></w:tbl>`;
    const file = archive({ "word/document.xml": document(`${paragraph("前")}${table}${paragraph("后")}`) });
    expect(docxText(file)).toBe("前\n| 外里 | 留 |\n后");
  });

  it("is none where the file is no archive", () => {
    expect(docxText(Buffer.from("第一条"))).toBeUndefined();
  });
});
