import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNamePart } from "../../src/base/file-name.js";

describe("a part of a file's name", () => {
  it.each([
    ["庆城县人民检察院", "庆城县人民检察院"],
    ["a/b\\c:d", "a_b_c_d"],
    ["con", "_con"],
    ["COM1.backup", "_COM1.backup"],
    ["concord", "concord"],
    ["...", "_"],
    ["-rf", "_rf"],
    ["李四. ", "李四_"],
    ["\u202egnp", "_gnp"],
    ["", "_"],
  ])("%j is %j", (text, part) => expect(fileNamePart(text)).toBe(part));

  it("is safe on Windows for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const part = fileNamePart(text);
        expect(part).toMatch(/^(?![-. ])[^<>:"/\\|?*\p{Cc}\p{Cf}]+(?<![. ])$/u);
        expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(245);
      }),
    );
  });
});
