import { html, Markup } from "./markup.js";
import { SCRIPT, SCRIPT_DIGEST } from "./script.js";
import { STYLE, STYLE_DIGEST } from "./style.js";

/** What stands before and after the parts of a page. */
export interface PageFrame {
  readonly before: string;
  readonly after: string;
}

/** Nothing may be asked of anybody: the page's own style and script are let in by their digests, and no form goes anywhere. */
const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; script-src '${SCRIPT_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** What the frame of a page says: its title, whose page it is, and what made it. */
export interface FrameWords {
  readonly language: string;
  readonly title: string;
  readonly of: string;
  readonly foot: string;
}

/** The frame of a page that needs nothing but itself. */
export function frame({ foot, language, of, title }: FrameWords): PageFrame {
  const lang = language === "zh" ? "zh-CN" : language;
  const before = html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><p class="of">${of}</p><h1>${title}</h1></header>
<main>
`;
  const after = html`</main>
<footer class="q">${foot}</footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return { before: before.text, after: after.text };
}
