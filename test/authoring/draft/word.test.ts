import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, type Table } from "docx";
import { describe, expect, it } from "vitest";
import { draftRulebook } from "../../../src/authoring/draft/draft.js";
import { docxText } from "../../../src/run/load/docx-text.js";
import { wordTable } from "../../support/word-table.js";
import { WORDS } from "./measure.js";

/** Lists as Word numbers them: articles, and items in brackets below them. */
const ARTICLES = {
  reference: "articles",
  levels: [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "第%1条 " },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
    { level: 2, format: LevelFormat.DECIMAL, text: "%3." },
  ],
};

const at = (level: number, text: string) => new Paragraph({ text, numbering: { reference: "articles", level } });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

async function textOf(children: readonly (Paragraph | Table)[]): Promise<string> {
  const document = new Document({ numbering: { config: [ARTICLES] }, sections: [{ children: [...children] }] });
  return docxText(await Packer.toBuffer(document)) ?? "";
}

const drafted = (text: string) => {
  const { clauses, duties } = draftRulebook(text, WORDS);
  return {
    clauses: clauses.map(({ clause }) => clause),
    duties: duties.map(({ clause, holders, schedule }) => [clause, holders[0]?.words, schedule]),
  };
};

describe("a draft from a Word document", () => {
  it("reads the numbers that Word shows and does not write, each list anew", async () => {
    const text = await textOf([
      new Paragraph("某局谈话办法"),
      at(0, "谈话按下列规定进行："),
      at(1, "局党组书记每季度与班子成员谈话。"),
      at(1, "纪检组长每半年与各科室负责人谈话。"),
      at(0, "谈话情况按下列规定报告："),
      at(1, "纪检组每月25日前向党组报告。"),
      at(2, "报告附谈话记录。"),
    ]);
    expect(text.split("\n")).toEqual([
      "某局谈话办法",
      "第一条 谈话按下列规定进行：",
      "（一）局党组书记每季度与班子成员谈话。",
      "（二）纪检组长每半年与各科室负责人谈话。",
      "第二条 谈话情况按下列规定报告：",
      "（一）纪检组每月25日前向党组报告。",
      "1.报告附谈话记录。",
    ]);
    expect(drafted(text)).toEqual({
      clauses: ["1", "1(1)", "1(2)", "2", "2(1)", "2(1)1"],
      duties: [
        ["1(1)", "局党组书记", { every: "quarter" }],
        ["1(2)", "纪检组长", { every: "half-year" }],
        ["2(1)", "纪检组", { every: "month", until: 25 }],
      ],
    });
  });

  it("reads a table of 事项／责任主体／时限, cells merged downwards as many times, across as one", async () => {
    const text = await textOf([
      new Paragraph("某局责任清单"),
      wordTable([
        ["序号", "事项", "责任主体", "时限"],
        [{ text: "一、党组责任", across: 4 }],
        ["1", "专题研究党风廉政建设", { text: "局党组", down: "restart" }, "每半年"],
        ["2", "听取纪检组\n工作汇报", { text: "", down: "continue" }, "每季度"],
        ["3", "节前提醒", "纪检组", "适时"],
        ["4", "签订责任书", "局长", "3月底前"],
      ]),
    ]);
    expect(drafted(text).duties.map(([, ...rest]) => rest)).toEqual([
      ["局党组", { every: "half-year" }],
      ["局党组", { every: "quarter" }],
      ["纪检组", { every: "year" }],
      ["局长", { due: "03-31" }],
    ]);
  });

  it("takes headings as styles for headings, and the paragraphs below them for theirs", async () => {
    const text = await textOf([
      new Paragraph({ text: "某镇制度汇编", heading: HeadingLevel.TITLE }),
      heading("谈心谈话制度"),
      new Paragraph("镇党委书记每季度与班子成员谈心。"),
      new Paragraph("谈心情况由组织委员记录。"),
      heading("主题党日制度"),
      new Paragraph("党支部每月15日开展主题党日。"),
    ]);
    expect(drafted(text)).toEqual({
      clauses: ["1.p1", "1.p2", "2"],
      duties: [
        ["1.p1", "镇党委书记", { every: "quarter" }],
        ["2", "党支部", { every: "month", on: "15" }],
      ],
    });
  });
});
