import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { publishedSchema } from "../../src/document/published-schema.js";
import { SCHEMA_NAMES } from "../../src/document/schema-names.js";
import { FORMATS } from "../../src/document/text-formats.js";
import { Terms } from "../../src/terms/vocabulary.js";

const offers = { terms: new Terms(), regulations: [] };
const names = readdirSync(new URL("../../schemas/", import.meta.url)).map((name) => name.replace(".schema.json", ""));

/** A strict reader of schemas, as the published ones are given to it. */
function strictReader(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  // What an editor says instead of its own words.
  ajv.addVocabulary(["errorMessage", "patternErrorMessage"]);
  for (const [name, holds] of Object.entries(FORMATS)) ajv.addFormat(name, holds);
  for (const name of names) ajv.addSchema(JSON.parse(publishedSchema(name, offers)));
  return ajv;
}

const ajv = strictReader();
/** What a program writes and another reads; all other schemas are of files that people write. */
const WRITTEN_BY_PROGRAM: readonly string[] = ["baseline", "result"];
const writtenByPeople = ["common", ...SCHEMA_NAMES].filter((name) => !WRITTEN_BY_PROGRAM.includes(name));

/** Every key that a schema speaks of without a word of Chinese, as a path into it. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === "properties" || key === "patternProperties" ? keysWithoutWords(value, `${path}/${key}`) : []),
    ...undescribed(value, `${path}/${key}`),
  ]);
}

function keysWithoutWords(properties: object, path: string): string[] {
  return Object.entries(properties).flatMap(([key, value]) =>
    /\p{Script=Han}/u.test(String(Reflect.get(Object(value), "description"))) ? [] : [`${path}/${key}`],
  );
}

const accepts = (name: string, value: unknown) => ajv.getSchema(`${name}.schema.json`)?.(value);

describe("a published schema", () => {
  it.each(names)("%s carries no key that a strict reader refuses", (name) => {
    expect(() => ajv.getSchema(`${name}.schema.json`)).not.toThrow();
  });

  it.each(writtenByPeople)("of %s says in Chinese of every key what to write there, and so does its source", (name) => {
    const source = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    expect(undescribed(JSON.parse(source), name)).toEqual([]);
    expect(undescribed(JSON.parse(publishedSchema(name, offers)), name)).toEqual([]);
  });

  it.each([
    ["talks", [{ date: "2025-03-05", type: "廉政谈话", by: "张远", with: ["李望", "孙越"] }]],
    ["talks", [{ 日期: "2025-03-05", 类型: "integrity", 谈话人: "张远", 谈话对象: "李望", 议题: ["整改"] }]],
    ["talks", [{ date: "2025-03-05", 类型: "上门谈话", by: "张远", with: "李望", topics: "整改、干部任免" }]],
    ["meetings", [{ 日期: "2025-03-05", 类型: "党组会议", 听取汇报: [{ 汇报人: "办公室", 类型: "分析研判报告" }] }]],
    [
      "unit",
      { 编号: "u", 名称: "某院", 单位类型: "法院", 层级: "县级", 人员: [{ 姓名: "张远", 任职: { 职务: "院长" } }] },
    ],
  ])("of %s accepts terms of ours and of others, and keys in both languages", (name, value) => {
    expect(accepts(name, value)).toBe(true);
  });

  it("asks for what must be written, in either language", () => {
    expect(accepts("talks", [{ date: "2025-03-05", by: "张远", with: "李望" }])).toBe(false);
    expect(accepts("talks", [{ 日期: "2025-03-05", 类型: "约谈", 谈话人: "张远" }])).toBe(false);
    expect(accepts("talks", [{ date: "2025-03-05", type: "约谈", by: "张远", with: "李望", wiht: 1 }])).toBe(false);
  });

  it("offers the terms, Chinese and ids", () => {
    const text = publishedSchema("talks", offers);
    expect(text).toContain('"廉政谈话"');
    expect(text).toContain('"heart-to-heart"');
  });
});
