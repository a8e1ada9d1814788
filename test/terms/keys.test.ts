import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNoted, keyOfHead } from "../../src/terms/column-heads.js";
import { chineseKey, isWrittenFor, KEYS, keyNamed } from "../../src/terms/keys.js";
import { KINDS } from "../../src/terms/record-kinds.js";

/** The keys of every map that a schema describes, by a path that tells it apart. */
function mapsIn(schema: unknown, path: string): [string, string[]][] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties: unknown = Reflect.get(schema, "properties");
  const own: [string, string[]][] =
    typeof properties === "object" && properties !== null && !path.endsWith("/properties")
      ? [[path, Object.keys(properties)]]
      : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => mapsIn(value, `${path}/${key}`))];
}

const maps = [...KINDS, "common", "unit", "config"].flatMap((name) =>
  mapsIn(JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")), name),
);

describe("keys", () => {
  it.each(maps)("of %s have Chinese names, no name for two of them", (_, keys) => {
    for (const key of keys) expect(KEYS[key], key).toBeDefined();
    const names = keys.flatMap((key) => KEYS[key] ?? []);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are called in each place by one of their names", () => {
    expect(chineseKey("by", "talks")).toBe("谈话人");
    expect(chineseKey("by", "assessments")).toBe("考核者");
    expect(chineseKey("subject", "assessments")).toBe("考核对象");
    for (const place of ["activities", "assessments", "unit", "post", "body", "heard", "step", "waivers", "answers"]) {
      for (const key of Object.keys(KEYS)) expect(isWrittenFor(chineseKey(key, place), key)).toBe(true);
    }
  });

  it("are at least those of contract 1", () => {
    const contract = {
      日期: "date",
      类型: "type",
      标题: "title",
      备注: "note",
      关于: "about",
      佐证: "evidence",
      主持人: "chair",
      参加人员: "attendees",
      议题: "topics",
      谈话人: "by",
      谈话对象: "with",
      报告人: "from",
      报送对象: "to",
      所属时段: "covers",
      当事人: "subject",
    };
    for (const [name, key] of Object.entries(contract)) expect(keyNamed(name, [key])).toBe(key);
  });
});

describe("heads of columns", () => {
  const talks = ["id", "date", "title", "note", "type", "by", "with", "topics"];
  it.each([
    ["谈话时间", "date"],
    ["谈 话 时 间", "date"],
    ["谈话类型：", "type"],
    ["谈话人（签字）", "by"],
    ["被谈话人", "with"],
    ["with", "with"],
    ["备注", "note"],
    ["谈话地点", undefined],
  ])("%s stands for %s", (head, key) => {
    expect(keyOfHead(head, "talks", talks)).toBe(key);
  });

  it("whose cells no key takes are known", () => {
    for (const head of ["谈话地点", "记录人", "职务", "地点"]) expect(isNoted(head)).toBe(true);
    expect(isNoted("谈话人")).toBe(false);
  });
});
