import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import { officialDocument } from "../../../src/report/layout/official-document.js";
import { ledger, mine, overseer, secretary } from "../../contract/support.js";
import { auditIn, withFolder } from "../../support/audit.js";

const FRAME = {
  title: "",
  asOf: day("2025-12-31"),
  mark: "",
  fonts: { title: "", heading: "", body: "", number: "" },
};

const RULES = mine([
  {
    clause: "1",
    holder: "role secretary",
    every: "half-year",
    evidence: { talk: "integrity", by: "holder" },
  },
  {
    clause: "2",
    holder: "body party-group",
    due: "03-31",
    opens: "01-01",
    evidence: { activity: "lesson", by: "party-group" },
  },
  {
    clause: "3",
    after: { event: "accident" },
    holder: "body party-group",
    evidence: { meeting: "work-meeting" },
  },
]);
const UNIT = { from: "2025-01-01", regulations: ["mine"], people: [secretary("wang"), overseer("li", [])] };
const RECORDS = {
  activities: [{ date: "2025-04-08", type: "lesson", by: "party-group" }],
  talks: [{ date: "2025-11-20", type: "heart-to-heart", by: "wang", with: "li" }],
  events: [{ id: "sg-1", date: "2025-02-01", type: "accident" }],
};
const FILES = { ...RULES, ...ledger(UNIT, RECORDS) };

/** The files of a document, as texts. */
function partsOf(path: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraphs of a document. */
function paragraphsOf(path: string): string[] {
  const body = partsOf(path).get("word/document.xml") ?? "";
  return [...body.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
}

const check = (folder: string, ...args: readonly string[]) =>
  auditIn(folder, ["check", ".", "--as-of", "2025-12-01", ...args]);

describe("a check as a document", () => {
  it("is a self-check report: the sum, what was missed and put right, what is planned until when, what is to be decided", () =>
    withFolder(FILES, async (folder) => {
      await check(folder, "-o", "a.docx");
      expect(paragraphsOf(join(folder, "a.docx"))).toEqual([
        "履责情况自查报告",
        "青山县人民检察院（截至2025年12月1日）",
        "一、总体情况",
        "对照《本院规定》，核对了截至2025年12月1日的台账。已办 1 项，其中逾期办结 1 项；台账没有记录 1 件（1 项）；需要判断 1 项；尚未到期 1 项。",
        "二、没有办到的事项",
        "1．义务1（某wang，2025年上半年）。依据第一条。应于2025年6月30日前完成，没有记录，已过 154 天。做过而没有登记的，补登；没有做的，时段已过，补做不再计入。",
        "三、逾期办结的事项",
        "1．义务2（党组，2025年3月31日期限）。依据第二条。应于2025年3月31日前完成，实际2025年4月8日完成，晚 8 天。",
        "四、后续安排",
        "2025年12月31日以前：义务1（第一条）。",
        "五、需要研究决定的事项",
        "1．义务3（党组，2025年2月1日sg-1）。依据第三条。条款没有写明期限，自2025年2月1日起算已有 303 天，还没有记录：是否已办、是否还要办，请有权的人判断（events.yaml:1）。",
        "青山县人民检察院",
        "2025年12月1日",
      ]);
    }));

  it("is a notice to each unit that has anything to put right, a draft without sender, number and day", () => {
    const good = { ...UNIT, id: "b", name: "乙县人民检察院", regulations: [] };
    const both = { ...FILES, "b/unit.yaml": ledger(good)["unit.yaml"] ?? "" };
    return withFolder(both, async (folder) => {
      await check(folder, "--template", "notice", "-o", "a.docx");
      const [title, addressee, , heading, ...rest] = paragraphsOf(join(folder, "a.docx"));
      expect([title, addressee, heading]).toEqual([
        "关于整改履责事项的通知",
        "青山县人民检察院：",
        "一、台账没有记录的事项",
      ]);
      expect(rest.slice(-3)).toEqual([
        "请于　　年　　月　　日前将整改情况书面报送。",
        "（发文机关）",
        "　　年　　月　　日",
      ]);
      expect(rest.join("")).not.toContain("乙县");
      expect(partsOf(join(folder, "a.docx")).get("word/header1.xml")).toContain("草稿");
    });
  });

  it("says so where there is nothing to put right", () =>
    withFolder({ ...RULES, ...ledger({ ...UNIT, from: "2026-01-01" }) }, async (folder) => {
      await check(folder, "--template", "notice", "-o", "a.docx");
      expect(paragraphsOf(join(folder, "a.docx"))).toEqual(["关于整改履责事项的通知", "没有需要整改的事项。"]);
    }));

  it("is laid out by GB/T 9704: A4, 22 lines of 28 letters, page numbers between dashes on the outer side", () =>
    withFolder(FILES, async (folder) => {
      await check(folder, "-o", "a.docx");
      const parts = partsOf(join(folder, "a.docx"));
      const body = parts.get("word/document.xml") ?? "";
      expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
      const [, pitch] = /<w:docGrid w:type="lines" w:linePitch="(\d+)"/.exec(body) ?? [];
      const [, top, right, bottom, left] =
        /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(body)?.map(Number) ?? [];
      expect(Math.floor((16838 - Number(top) - Number(bottom)) / Number(pitch))).toBe(22);
      const styles = parts.get("word/styles.xml") ?? "";
      const letter =
        10 * Number(/<w:sz w:val="(\d+)"/.exec(styles)?.[1]) + Number(/<w:spacing w:val="(-\d+)"/.exec(styles)?.[1]);
      expect(Math.floor((11906 - Number(left) - Number(right)) / letter)).toBe(28);
      const footers = ["word/footer1.xml", "word/footer2.xml"].map((name) => parts.get(name) ?? "");
      expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual(["right", "left"]);
      expect(footers.every((footer) => footer.includes("PAGE") && footer.includes("— "))).toBe(true);
      expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders");
    }));

  it("leaves who signs, and the day, on no page without text: the last paragraph and the signature go with what follows", () =>
    withFolder(FILES, async (folder) => {
      await check(folder, "-o", "a.docx");
      const body = partsOf(join(folder, "a.docx")).get("word/document.xml") ?? "";
      const last = [...body.matchAll(/<w:p>.*?<\/w:p>/g)].slice(-3).map(([paragraph]) => paragraph);
      expect(last.map((paragraph) => /<w:keepNext\/>/.test(paragraph))).toEqual([true, true, false]);
    }));

  it("has the same bytes for the same result, with the as-of day for the day it was made", () =>
    withFolder(FILES, async (folder) => {
      await check(folder, "-o", "a.docx");
      await new Promise((done) => setTimeout(done, 2100));
      await check(folder, "-o", "b.docx");
      expect(readFileSync(join(folder, "a.docx")).equals(readFileSync(join(folder, "b.docx")))).toBe(true);
      expect(partsOf(join(folder, "a.docx")).get("docProps/core.xml")).toContain(
        ">2025-12-01T00:00:00Z</dcterms:created>",
      );
    }));

  it("shows hostile names as they are written: nothing of them acts, and the file stays whole", () => {
    const name = "</w:t></w:r>&<w:hyperlink>\u202e\u0007{单位}\nHYPERLINK";
    return withFolder({ ...RULES, ...ledger({ ...UNIT, name }, RECORDS) }, async (folder) => {
      await check(folder, "-o", "a.docx");
      const [, subtitle] = paragraphsOf(join(folder, "a.docx"));
      expect(subtitle).toContain("&lt;/w:t&gt;&lt;/w:r&gt;&amp;&lt;w:hyperlink&gt;\\u202e\\u0007{单位}");
      const parts = [...partsOf(join(folder, "a.docx"))];
      expect(parts.filter(([, text]) => text.includes('TargetMode="External"'))).toEqual([]);
      expect(parts.filter(([, text]) => text.includes("<w:hyperlink"))).toEqual([]);
    });
  });

  it("of a person names nobody else", () =>
    withFolder(FILES, async (folder) => {
      await check(folder, "-o", "{holder}.docx");
      const text = paragraphsOf(join(folder, "某wang.docx")).join("");
      expect(text).toContain("青山县人民检察院 某wang（截至2025年12月1日）");
      expect(text).not.toContain("党组");
    }));
});

describe("an office's own template", () => {
  const template = (...lines: readonly string[]) =>
    officialDocument([lines.map((text) => ({ kind: "text", text }))], FRAME);

  it("is filled in with the fields of the check, its lists as often as there are things in them", () =>
    withFolder(FILES, async (folder) => {
      const lines = [
        "{截至}　{年度}",
        "{#各单位}",
        "{单位}：缺 {缺} 件",
        "{#缺的}",
        "{事项}，{责任者}，{期限}",
        "{/缺的}",
        "{/各单位}",
      ];
      writeFileSync(join(folder, "own.docx"), await template(...lines));
      await check(folder, "--template", "own.docx", "-o", "a.docx");
      expect(paragraphsOf(join(folder, "a.docx"))).toEqual([
        "2025年12月1日　2025",
        "青山县人民检察院：缺 1 件",
        "义务1，某wang，2025年6月30日",
      ]);
    }));

  it.each([
    ["a field that is none", ["{单位}{得分}"], "模板 “own.docx” 里的 {得分} 不认识；可以用 截至、年度、"],
    ["a list without an end", ["{#各单位}"], "模板 “own.docx” 有错误："],
  ])("with %s ends the run before anything is written", (_, lines, message) =>
    withFolder(FILES, async (folder) => {
      writeFileSync(join(folder, "own.docx"), await template(...lines));
      const { exit, stderr } = await check(folder, "--template", "own.docx", "-o", "a.docx");
      expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
      expect(() => readFileSync(join(folder, "a.docx"))).toThrow("ENOENT");
    }),
  );

  it.each([
    [["--template", "letter", "-o", "a.docx"], "没有版式“letter”；可以写 self-check、notice，或者一个 .docx 文件"],
    [["--template", "none.docx", "-o", "a.docx"], "模板 “none.docx” 读不了（不存在）"],
    [["--template", "fake.docx", "-o", "a.docx"], "不是 .docx，内容是 text"],
    [["--template", "notice", "-o", "a.html"], "--template 只用于 .docx：加上 -o 报告.docx，不是 a.html"],
  ])("%j is wrong usage", (args, message) =>
    withFolder({ ...FILES, "fake.docx": "no zip" }, async (folder) => {
      const { exit, stderr } = await check(folder, ...args);
      expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
    }),
  );
});
