import { plainName } from "../terms/plain-name.js";

/** How the names of units end, and what their own people call them by: 庆城县人民检察院 is 院, 市农业农村局 局, 县委员会 县委. */
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["委员会", "委"],
  ["办公室", "办"],
  ["大学", "校"],
  ["中学", "校"],
  ["小学", "校"],
  ["学校", "校"],
  ..."院 局 厅 委 办 所 镇 乡 校 馆 站 街道 公司 集团 中心 支队 大队 总队".split(" ").map((one) => [one, one] as const),
];

const PLACES = "省市县区州旗盟";
const ANY_UNIT = ["单位", "机关"];

/**
 * What a text may call a body of a unit by, once what the unit is called before it is left out: 院党组, 本院党组, 县院党组 and
 * 庆城县人民检察院党组 are 党组 there. A committee or government may stand for its body: 县委 is 党委 in the ledger of 中共某县委. What
 * another unit is called by is not left out: 市院党组 is none of a county's.
 * @param text and @param unit as names are compared
 */
export function barerBodies(text: string, unit: string): string[] {
  const name = withoutParty(plainName(unit));
  const bare = withoutParty(text);
  const ending = ENDINGS.find(([one]) => name.endsWith(one));
  const place = [...name].reverse().find((letter) => PLACES.includes(letter)) ?? "";
  if (place !== "" && [`${place}委`, `${place}委员会`].some((one) => name.endsWith(one)) && bare === `${place}委`)
    return ["党委"];
  if (place !== "" && name.endsWith("人民政府") && bare === `${place}政府`) return ["政府"];
  const words = [...(ending ? [ending[1], `${place}${ending[1]}`] : []), ...ANY_UNIT];
  const called = [name, name.replace("人民", ""), ...words.flatMap((word) => [word, `本${word}`, `我${word}`])];
  const left = called.filter((one) => one !== "" && bare.startsWith(one)).map((one) => bare.slice(one.length));
  return [...new Set([...left, ...(bare === text ? [] : [bare])])].filter((one) => one !== "");
}

function withoutParty(name: string): string {
  return name.replace(/^(?:中共|中国共产党)/, "");
}
