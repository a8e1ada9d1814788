import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/report/layout/table.js";
import { displayWidth, drawAmbiguous, padTo, visible, wrap } from "../../../src/report/layout/width.js";

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["党组", 4],
    ["（一）", 6],
    ["ａ", 2],
    ["e\u0301", 1],
    ["👍", 2],
    ["…", 1],
    ["“", 1],
    ["", 0],
  ])("%j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("breaks between Chinese characters, and leaves no full stop at a line's start", () => {
    expect(wrap("党风廉政建设", 4)).toEqual(["党风", "廉政", "建设"]);
    expect(wrap("党风廉政，建设", 8)).toEqual(["党风廉", "政，建设"]);
  });

  it("breaks at a space rather than in a word, and the line goes without it", () => {
    expect(wrap("the Party group", 12)).toEqual(["the Party", "group"]);
    expect(wrap("the Party group", 9)).toEqual(["the Party", "group"]);
    expect(wrap("a responsibility", 14)).toEqual(["a", "responsibility"]);
  });

  it("breaks a word that is longer than a line", () => {
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("breaks no place that a line has room for, so that it can be copied, whatever letters its folders have", () => {
    expect(wrap("截至日以后：haiyuan/reports.yaml:12,13、talks.yaml:7", 28)).toEqual([
      "截至日以后：",
      "haiyuan/reports.yaml:12,13、",
      "talks.yaml:7",
    ]);
    expect(wrap("见 海源县/谈话台账/2025年.yaml:3。", 30)).toEqual(["见", "海源县/谈话台账/2025年.yaml:3", "。"]);
    expect(wrap("见 海源县/谈话台账/2025年.yaml:3。", 32)).toEqual(["见", "海源县/谈话台账/2025年.yaml:3。"]);
    expect(wrap("已有谈话（台账.xlsx!谈话!A12），没有", 20)).toEqual(["已有谈话", "（台账.xlsx!谈话!A12", "），没有"]);
    expect(wrap("已有谈话（台账.xlsx!谈话!A12），没有", 24)).toEqual(["已有谈话", "（台账.xlsx!谈话!A12），", "没有"]);
  });

  it("breaks a longer place behind a folder or a line's number", () => {
    expect(wrap("hebei/langfang/gu'an/reports-2025.yaml:12", 24)).toEqual([
      "hebei/langfang/gu'an/",
      "reports-2025.yaml:12",
    ]);
    expect(wrap("a.yaml:10,11,12,13,14,15", 14)).toEqual(["a.yaml:10,11,", "12,13,14,15"]);
  });

  it("lets stand alone what is wider than a line", () => {
    expect(wrap("党a组", 1)).toEqual(["党", "a", "组"]);
  });

  it("takes the ends of lines in a text for spaces: none begins a line of its own", () => {
    expect(wrap("a\n\nb", 10)).toEqual(["a b"]);
    expect(wrap("", 10)).toEqual([""]);
  });
});

describe("padding", () => {
  it("fills up to the width, and leaves alone what is wider", () => {
    expect(padTo("党", 4)).toBe("党  ");
    expect(padTo("党组", 3)).toBe("党组");
  });
});

describe("a table", () => {
  const columns = [
    { heading: "条款", least: 4 },
    { heading: "内容", least: 4 },
  ];

  it("aligns its columns, without blanks at the end of lines", () => {
    expect(layOut(columns, [["第一条", "a"]], Number.POSITIVE_INFINITY)).toEqual(["条款    内容", "第一条  a"]);
  });

  it("gives an empty cell its room, and a row of them a line", () => {
    expect(layOut(columns, [["", "b"]], Number.POSITIVE_INFINITY)).toEqual(["条款  内容", "      b"]);
  });

  it("wraps the widest column first", () => {
    expect(layOut(columns, [["甲", "一二三四五六"]], 12)).toEqual(["条款  内容", "甲    一二三", "      四五六"]);
  });

  it("paints each line of a cell, and not its heading", () => {
    const lines = layOut(columns, [["甲", "一二三四"]], 10, (text, row, column) =>
      column === 1 ? `<${row}:${text}` : text,
    );
    expect(lines.join("\n")).toContain("<0:");
    expect(lines[0]).toBe("条款  内容");
  });

  // cli-table3 counts these letters otherwise than we do, unless it is told: it would cut the cell ("nothing is cut silently").
  it.each(["\u200B", "\u00AD", "\uFEFF", "a\u20DD", "１\uFE0F\u20E3", "ก็"])(
    "cuts nothing after %j, and aligns",
    (letter) => {
      const [, row] = layOut(columns, [[`甲${letter}乙丙`, "丁"]], Number.POSITIVE_INFINITY);
      expect(row).toBe(`甲${letter}乙丙  丁`);
    },
  );

  it("aligns by two columns for an ambiguous letter where a terminal draws it so", () => {
    drawAmbiguous("wide");
    const [, arrow, name] = layOut(
      columns,
      [
        ["甲→乙", "丁"],
        ["甲乙丙", "丁"],
      ],
      Number.POSITIVE_INFINITY,
    );
    drawAmbiguous("narrow");
    expect([arrow, name]).toEqual(["甲→乙  丁", "甲乙丙  丁"]);
  });

  it("aligns what is painted", () => {
    const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const lines = layOut(
      columns,
      [
        ["缺口", "丁"],
        ["无法判定", "丁"],
      ],
      40,
      (text, _, column) => (column === 0 ? red(text) : text),
    );
    expect(lines.slice(1)).toEqual([`${red("缺口")}      丁`, `${red("无法判定")}  丁`]);
  });
});

describe("visible", () => {
  it("spells out each control character, each mark that turns the direction of writing and what is no character, makes a space of each end of a line, and changes nothing else", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const isUnseen = (unit: string) => /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u.test(unit);
    expect(units.filter((unit) => visible(unit) !== unit)).toEqual(units.filter(isUnseen));
    expect(units.filter((unit) => visible(unit) === " ")).toEqual([..."\n\v\f\r \u0085\u2028\u2029"]);
  });

  it("spells a character by its number", () => {
    expect(visible("\ud83d\ude00\ud83d尾\uffff")).toBe("\ud83d\ude00\\ud83d尾\\uffff");
    expect(visible("张\u202e三\u0007\n🀄")).toBe("张\\u202e三\\u0007 🀄");
  });
});
