import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, html } from "../../../src/report/html/markup.js";
import { SCRIPT, SCRIPT_DIGEST } from "../../../src/report/html/script.js";
import { STYLE, STYLE_DIGEST } from "../../../src/report/html/style.js";

const digestOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("the script of a page", () => {
  it("is let in by its digest", () => expect(SCRIPT_DIGEST).toBe(digestOf(SCRIPT)));

  it("takes 10 kB at most", () => expect(Buffer.byteLength(SCRIPT)).toBeLessThanOrEqual(10_000));

  it("is in the language of 2017", () => {
    const written = (target: string) => transformSync(SCRIPT, { target, minifyWhitespace: true }).code;
    expect(written("es2017")).toBe(written("esnext"));
  });

  it("ends no element of the page before its time", () => expect(SCRIPT).not.toMatch(/<\/|<!--/));
});

describe("the style of a page", () => {
  it("is let in by its digest", () => expect(STYLE_DIGEST).toBe(digestOf(STYLE)));

  it("asks for nothing from anywhere", () => expect(STYLE).not.toMatch(/url\(|@import|@font-face/));

  it("is no newer than grid", () => {
    expect(STYLE).not.toMatch(
      /:(is|where|has|focus-visible|focus-within)\b|(?<!grid-)gap:|\b(min|max|clamp|env)\(|\binset:|aspect-ratio|@container|@layer|\bvar\(/,
    );
    expect(STYLE).not.toContain("<");
  });
});

describe("a text in a page", () => {
  const HOSTILE = [
    "</script><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt; &#60;b&#62;",
    "\u202egnp.exe\u2066\u2069",
    "\u001b[31mred\u001b]8;;http://example.org\u0007link",
    "a\r\nb\u2028c\u0085d\0",
    "<!-- --> ]]> <style>",
  ];

  it.each(HOSTILE)("is text, whatever it looks like: %j", (text) => {
    const { text: page } = html`<p title="${text}">${text}</p>`;
    const inner = page.slice('<p title="'.length, -"</p>".length);
    expect(inner.split('">')).toHaveLength(2);
    expect(inner.replace('">', "")).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    expect([...page].filter((letter) => letter !== "\n" && /\p{Cc}|\p{Bidi_Control}/u.test(letter))).toEqual([]);
  });

  it("comes out of the page as it went in, but for what cannot be seen", () => {
    const plain = fc.string({ unit: "grapheme-ascii" });
    const back = (page: string) =>
      page
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
    fc.assert(
      fc.property(plain, (text) => {
        expect(back(html`${text}`.text)).toBe(text);
      }),
    );
  });
});

describe("the name of a place", () => {
  it("is never that of another, and has nothing that could end it", () => {
    const part = fc.string({ unit: "binary", maxLength: 8 });
    fc.assert(
      fc.property(part, part, (one, other) => {
        expect(anchor("f", one) === anchor("f", other)).toBe(one === other);
        expect(anchor("f", one)).not.toMatch(/[\s"'<>&#%]/);
      }),
    );
  });
});
