import type { FieldsWords } from "../words/fields.js";
import { near, quote } from "./phrases.js";

export const fields: FieldsWords = {
  unit: "单位",
  heading: (name, kind) => `${name}（${kind}.yaml）`,
  key: "键",
  chinese: "中文键",
  required: "必填",
  meaning: "含义",
  write: "怎么写",
  isRequired: "必填",
  written: {
    day: "日期，如 2025-03-05",
    covers: "时段，如 2025、2025-H1、2025-Q3、2025-06",
    id: "编号",
    number: "数字",
    truth: "true 或者 false",
    text: "文字",
    map: "一组“键: 值”",
  },
  map: "一组“键: 值”，键见下",
  mapOfTerms: (name, vocabulary) => `一组“键: 值”，键写${name}（audit terms ${vocabulary}）`,
  term: (name, vocabulary) => `${name}（audit terms ${vocabulary}）`,
  party: (types) => `${types.join("、")}的名称或者编号`,
  several: (what) => `${what}；可以写几个`,
  vocabularyHeading: (name, vocabulary) => `${name}（${vocabulary}）`,
  writtenIn: (places) => `写在：${places.join("、")}`,
  id: "编号",
  name: "名称",
  alsoCalled: "也可写",
  countedBy: "哪些条款用到",
  ofRulebook: "法规自定",
  ofLedger: "台账自定",
  unknownVocabulary: (text, nearest, known) =>
    `没有 ${quote(text)} 这一类词语${near(nearest)}；已有：${known.join("、")}`,
};
