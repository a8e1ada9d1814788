import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownRow, markdownText } from "../../src/report/markdown.js";
import { xmlText } from "../../src/report/xml.js";

describe("a text in Markdown", () => {
  it.each([
    ["[a](http://example.org)", "\\[a\\](http\\://example.org)"],
    ["www.example.org", "www\\.example.org"],
    ["<b>&amp;", "\\<b\\>\\&amp;"],
    ["# 一", "\\# 一"],
    ["1. 一", "1\\. 一"],
    ["a | b", "a \\| b"],
    ["a\r\n\nb", "a b"],
    ["\u001b[31m\u202e", "\\\\u001b\\[31m\\\\u202e"],
    ["2025-03-31", "2025-03-31"],
  ])("%j is %j", (text, written) => expect(markdownText(text)).toBe(written));

  it("adds neither a cell nor a line to a table", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (one, other) => {
        const row = markdownRow([one, other]);
        expect(row).not.toMatch(/[\r\n]/);
        expect(row.replace(/\\./g, "").split("|")).toHaveLength(4);
      }),
    );
  });
});

describe("a text in XML", () => {
  it.each([
    ["]]></testcase>", "]]&gt;&lt;/testcase&gt;"],
    ["\" '&\n", "&quot; &apos;&amp; "],
    ["\0\u001b\ufffe\ud800", "\\u0000\\u001b\\ufffe\\ud800"],
    ["\u202e", "\\u202e"],
    ["𠮷", "𠮷"],
  ])("%j is %j", (text, written) => expect(xmlText(text)).toBe(written));
});
