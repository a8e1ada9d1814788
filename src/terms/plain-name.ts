import { lazy } from "../base/lazy.js";

/** Radicals with the characters that look the same (Unicode, EquivalentUnifiedIdeograph); those of Kangxi decompose to theirs. */
const RADICALS =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const characters = lazy(() => {
  const all = [...RADICALS];
  return new Map(all.flatMap((radical, at) => (at % 2 === 0 ? [[radical, all[at + 1] ?? radical] as const] : [])));
});

const SPACES = /[\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;
const NOT_PLAIN = /^\s|\s$|[（）\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u2e80-\u2fdf\uf900-\ufaff\ud87e]/;

/**
 * A name or term as it is compared (contract 1): trimmed, full-width brackets as half-width ones, radicals and compatibility ideographs
 * as the characters they stand for, no-break, ideographic and zero-width spaces passed over.
 */
export function plainName(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(SPACES, "")
    .trim()
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replace(COMPATIBLE, (one) => characters().get(one) ?? one.normalize("NFKC"));
}
