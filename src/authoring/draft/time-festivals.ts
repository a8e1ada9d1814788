import { NUMBER, valueOfNumber } from "./numbers.js";
import type { Doubt, TimeWords } from "./schedule.js";

const NAMES: readonly (readonly [string, RegExp])[] = [
  ["new-year", /元旦|两节|双节|岁末年初/u],
  ["spring-festival", /春节|两节/u],
  ["qingming", /清明/u],
  ["labour-day", /五一|5·1|劳动节/u],
  ["dragon-boat", /端午/u],
  ["mid-autumn", /中秋|双节/u],
  ["national-day", /国庆|十一|双节/u],
  ["party-day", /七一|7·1|建党节|建党日|建党纪念日/u],
];
const ALL = ["new-year", "spring-festival", "qingming", "labour-day", "dragon-boat", "mid-autumn", "national-day"];
/** How many days before, where a text says only 节前. */
const USUAL_DAYS = 15;

const NAME =
  '[“"‘《]?(?:元旦|春节|清明|五一|劳动|端午|中秋|国庆|十一(?![月条届年])|七一|建党)(?:节|日|纪念日)?[”"’》]?(?:节|国际劳动节)?';
const DAYS = `(?:前|之前|到来前|来临前|前夕的?|假期前)(?:的)?(?:第)?(?:(${NUMBER}|半)(?:个)?(日|天|周|星期|工作日|月)(?:以|之)?(?:内|前)?)?`;
const NAMED = new RegExp(
  `(?:每年|每逢|在)?(?:的)?(${NAME}(?:[、和及与或]?${NAME})*(?:[、，]?等?(?:重要|重大|法定|传统|主要)*(?:节假日|节日|假日|节庆|节点|时间节点))?)(?:(?:${DAYS})|前后|期间|假期)`,
  "gu",
);
const UNNAMED = new RegExp(
  `(?:每(?:个|逢|到)?|各|逢|在)?(?:重要|重大|法定|传统|主要|中国|各类|的)*(?:(?:节假日|节日|节庆|假日)(?:[、和及](?:假期|长假|假日|节点))*|逢年过节|节(?=前))${DAYS}`,
  "gu",
);

/** 每逢重大节日, 节假日期间, without how long before. */
const AT =
  /每(?:逢|个)(?:重要|重大|法定|传统|主要|的)*(?:节假日|节日|节庆|假日|节点)|逢年过节|(?:重要|重大|法定|传统|主要)(?:节假日|节日|节庆|假日)(?=期间|，|,)/gu;

/** Days before festivals: 元旦、春节前15日, “七一”前夕, 每个法定节假日前. */
export function festivalDates(sentence: string): TimeWords[] {
  const named = [...sentence.matchAll(NAMED)].map((match) => {
    const names = match[1] ?? "";
    const festivals = NAMES.filter(([, pattern]) => pattern.test(names)).map(([id]) => id);
    return festivalAt(match, festivals, [match[2], match[3]], []);
  });
  const unnamed = [...sentence.matchAll(UNNAMED)]
    .filter((match) => !/(?:情人|生日|圣诞|环)$/u.test(sentence.slice(0, match.index ?? 0)))
    .map((match) => festivalAt(match, ALL, [match[1], match[2]], [{ code: "festivals-all", about: match[0] }]));
  const bare = [...sentence.matchAll(AT)].map((match) => ({
    ...festivalAt(match, ALL, [undefined, undefined], [{ code: "festivals-all", about: match[0] }]),
    rank: 8,
  }));
  return [...named, ...unnamed, ...bare];
}

function festivalAt(
  match: RegExpMatchArray,
  festivals: readonly string[],
  [count, unit]: readonly (string | undefined)[],
  doubts: readonly Doubt[],
): TimeWords {
  const start = match.index ?? 0;
  const days = count === undefined ? USUAL_DAYS : daysOf(count, unit ?? "日");
  const todo: readonly Doubt[] = count === undefined ? [...doubts, { code: "days-before", about: match[0] }] : doubts;
  return {
    start,
    end: start + match[0].length,
    rank: 9,
    schedule: { festivals, "days-before": days },
    todo,
  };
}

function daysOf(count: string, unit: string): number {
  const number = count === "半" ? 0.5 : valueOfNumber(count);
  if (unit === "周" || unit === "星期") return number * 7;
  if (unit === "月") return Math.round(number * 30);
  return number;
}
