import { describe, expect, it } from "vitest";
import { decode, SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";

const read = (text: string) => readYaml(new SourceText("talks.yaml", "l/talks.yaml", text));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe("a value", () => {
  it.each([
    ["13.10", "13.10"],
    ["0123", "0123"],
    ["no", "no"],
    ["on", "on"],
    ["true", "true"],
    ["2025-01-01", "2025-01-01"],
    ["1e3", "1e3"],
    ["0x1F", "0x1F"],
    ["1_000", "1_000"],
    ["12:30:00", "12:30:00"],
    ["123456789012345", "123456789012345"],
    ["'quoted'", "quoted"],
    ['"a\\nb"', "a\nb"],
    ["'~'", "~"],
    ["'null'", "null"],
    ["''", ""],
    ["  王建国  ", "王建国"],
    ["2025年 # 备注", "2025年"],
  ])("written %s is the text %j", (written, text) => {
    expect(read(`a: ${written}\n`).value).toEqual({ a: text });
  });

  it.each(["~", "null", "Null", "NULL", "", "# 备注"])("written %j leaves its key out", (written) => {
    expect(read(`a: ${written}\nb: 1\n`).value).toEqual({ b: "1" });
  });

  it("that is empty is null in a list", () => {
    expect(read("- \n- ~\n- a\n").value).toEqual([null, null, "a"]);
  });

  it("of several lines keeps them as its style says", () => {
    expect(read("a: |\n  一\n  二\nb: >\n  三\n  四\n").value).toEqual({ a: "一\n二\n", b: "三 四\n" });
  });

  it("may be named once and meant again", () => {
    expect(read("a: &x [王, 李]\nb: *x\n").value).toEqual({ a: ["王", "李"], b: ["王", "李"] });
  });
});

describe("an empty file", () => {
  it.each(["", "\n", "# 备注\n", "---\n", "~\n"])("%j holds nothing, and that is no problem", (text) => {
    const file = read(text);
    expect(file.problems).toEqual([]);
    expect(file.value).toBeNull();
  });
});

describe("plain YAML has no room for", () => {
  it.each([
    ["a: 1234567890123456", "long-number", "1:4"],
    ["- +8613812345678901", "long-number", "1:3"],
    ["a: !secret x", "broken-yaml", "1:4"],
    ["__proto__: x", "unknown-key", "1:1"],
    ["a: [", "broken-yaml", "1:4"],
    ["- 标题：会议\n  b: c: d", "full-width-colon", "1:5"],
    ["a: 1\na: 2", "broken-yaml", "2:1"],
    ["a: &x [*x]", "alias-bomb", "1:8"],
  ])("%j: %s at %s", (text, code, place) => {
    const file = read(text);
    if (code === "broken-yaml" || code === "alias-bomb") expect(file.value).toBeUndefined();
    expect(file.problems.map((one) => `${one.code} ${at(one.place)}`)).toContain(`${code} ${place}`);
  });

  it("takes long digits that are quoted, and those of fifteen", () => {
    expect(read('a: "11010519491231002X"\nb: "110105194912310021"\nc: 123456789012345').problems).toEqual([]);
  });

  it("stops at aliases that multiply, not at many that do not", () => {
    const bomb = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"];
    for (let n = 1; n <= 6; n++)
      bomb.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(",")}]`,
      );
    expect(read(bomb.join("\n")).problems.map(({ code }) => code)).toEqual(["alias-bomb"]);
    expect(read(`a: &a x\nb: [${Array(300).fill("*a").join(",")}]`).problems).toEqual([]);
  });
});

describe("the place", () => {
  const text = "- date: 2025-01-01\n  with: [王, 李]\n- { date: 2025-02-02, by: 赵, empty: }\n";

  it("of a key and of its value is where each begins", () => {
    const file = read(text);
    expect(at(file.placeOf([0]))).toBe("1:3");
    expect(at(file.placeOf([0, "date"], "key"))).toBe("1:3");
    expect(at(file.placeOf([0, "date"]))).toBe("1:9");
    expect(at(file.placeOf([0, "with", 1]))).toBe("2:13");
  });

  it("inside a flow map is found as well", () => {
    const file = read(text);
    expect(at(file.placeOf([1]))).toBe("3:3");
    expect(at(file.placeOf([1, "by"], "key"))).toBe("3:23");
    expect(at(file.placeOf([1, "by"]))).toBe("3:27");
    expect(file.placeOf([1, "by"]).text).toBe("- { date: 2025-02-02, by: 赵, empty: }");
  });

  it("of what is not there is the nearest place above it", () => {
    const file = read(text);
    expect(at(file.placeOf([1, "nowhere"]))).toBe("3:3");
    expect(at(file.placeOf([0, "date", "deeper"]))).toBe("1:9");
    expect(at(file.placeOf([7]))).toBe(at(file.placeOf([])));
  });

  it("after a byte order mark and with CRLF is the same", () => {
    const decoded = decode(bytesOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`));
    const file = read(decoded.ok ? decoded.text : "");
    expect(at(file.placeOf([0, "date"], "key"))).toBe("1:3");
    expect(at(file.placeOf([1, "by"]))).toBe("3:27");
    expect(file.placeOf([1, "by"]).text).toBe("- { date: 2025-02-02, by: 赵, empty: }");
    expect(file.value).toEqual(read(text).value);
  });

  it("behind an alias is where the values stand", () => {
    const file = read("a: &x\n  k: 王\nb: *x\n");
    expect(at(file.placeOf(["b", "k"]))).toBe("2:6");
  });

  it("counts columns in letters after Chinese ones", () => {
    expect(at(read("标题: { 甲: 乙 }").placeOf(["标题", "甲"]))).toBe("1:10");
  });
});

describe("a source", () => {
  it("knows its lines, the last one without a break too", () => {
    const source = new SourceText("a", "a", "一\r\n二\n三");
    expect([1, 2, 3].map((line) => source.line(line))).toEqual(["一", "二", "三"]);
    expect([0, 2, 3, 5, 6].map((offset) => source.lineAt(offset))).toEqual([1, 1, 2, 3, 3]);
    expect(source.placeAt(3)).toMatchObject({ file: "a", line: 2, column: 1, text: "二" });
  });
});

describe("bytes", () => {
  it("that are GBK are not guessed at, but named", () => {
    const gbk = new Uint8Array([0x61, 0x3a, 0x20, 0xc1, 0xae, 0xd5, 0xfe]);
    expect(decode(gbk)).toEqual({ ok: false, line: 1, column: 4, seems: "GBK" });
  });

  it("that are UTF-16 are named", () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toEqual({
      ok: false,
      line: 1,
      column: 1,
      seems: "UTF-16",
    });
  });

  it("that are no text at all are not called GBK", () => {
    expect(decode(new Uint8Array([0xff, 0xff, 0xff]))).toEqual({ ok: false, line: 1, column: 1, seems: null });
  });
});
