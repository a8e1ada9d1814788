import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SHEET_STYLE, SHEET_STYLE_DIGEST } from "../../../src/report/sheet/style.js";
import { audit } from "../../support/audit.js";

const TEXT =
  "某县检察院实施办法\n第十条 党组书记：\n1.每年讲<党课>一次；\n6.每年作一次辅导报告；\n99.每季度检查一次。\n";
const page = await audit({ "law.txt": TEXT }, "rules", "page", "qingcheng", "--text", "law.txt");
const bare = await audit({}, "rules", "page", "qingcheng", "--lang", "en");

describe("the page to check a rulebook by", () => {
  it("is written without an error", () => expect([page.exit, page.stderr]).toEqual([0, ""]));

  it("asks nothing of anybody", () => {
    expect(page.stdout).toContain("default-src 'none'");
    expect(page.stdout).not.toMatch(/<script|<link|<img|\bsrc=|https?:|url\(|@import/);
    const digest = `sha256-${createHash("sha256").update(SHEET_STYLE).digest("base64")}`;
    expect(SHEET_STYLE_DIGEST).toBe(digest);
    expect(page.stdout).toContain(`<style>${SHEET_STYLE}</style>`);
  });

  it("prints on A4", () => expect(SHEET_STYLE).toContain("@page{size:A4"));

  it("has the text's own words on the left, escaped, and what is made of them on the right", () => {
    expect(page.stdout).toContain("每年讲&lt;党课&gt;一次；");
    const row = /第十条第6项[\s\S]*?<\/tr>/.exec(page.stdout)?.[0] ?? "";
    expect(row).toContain("每年作一次辅导报告");
    expect(row).toContain("专题辅导报告");
  });

  it("marks words of time that no row is about", () => {
    const row = /第十条第99项[\s\S]*?<\/tr>/.exec(page.stdout)?.[0];
    expect(row).toContain("“每季度”没有写成职责");
    expect(row).toContain("<mark>每季度</mark>检查一次");
  });

  it("says whom a duty is towards and to whom it is owed, and what binds besides", () => {
    expect(page.stdout).toMatch(/<dt>对每一个<\/dt><dd>/);
    expect(page.stdout).toMatch(/<dt>向每一个<\/dt><dd>/);
    expect(page.stdout).toMatch(/<dt>另外<\/dt><dd>/);
    // No word of the rulebook's own stands where a person reads.
    expect(page.stdout).not.toMatch(/<dd>[^<]*(previous-year|true|false)/);
  });

  it("says of each example which duty it is about, and in words that there is none", () => {
    const row = /第六条（三）[\s\S]*?<\/tr>/.exec(page.stdout)?.[0] ?? "";
    const examples = [...row.matchAll(/<li>(.*?)<\/li>/g)].map(([, words = ""]) => words);
    expect(examples.filter((words) => words.endsWith("没有这项职责")).length).toBeGreaterThan(0);
    expect(examples.filter((words, at) => / none$/.test(words) || examples.indexOf(words) !== at)).toEqual([]);
  });

  it("goes on overleaf where a clause has many examples, as it does where it has several duties", () => {
    expect(page.stdout).toMatch(/<tr class="long"><th scope="row">第六条（三）/);
    expect(page.stdout).toContain('<tr><th scope="row">第十条第99项');
  });

  it("holds no sentence of a text where the user gave none", () => expect(bare.stdout).toContain("No text was given"));
});
