import { RULE_KINDS, type Rule } from "../../src/audit/rules/rules.js";
import { day, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import { type ImportQuestion, readBook } from "../../src/import/book-records.js";
import { sheetOfText } from "../../src/import/csv.js";
import type { ImportRoster } from "../../src/import/people.js";
import type { Book } from "../../src/import/sheet.js";
import { sheetsOf } from "../../src/import/workbook.js";
import { type Person, type Post, partyKey } from "../../src/ledger/model.js";
import { Names } from "../../src/ledger/names.js";
import { loadRulebooks } from "../../src/regulation/load/load.js";
import { shippedRulebooks } from "../../src/regulation/load/shipped.js";
import { book, type TestSheets } from "../support/book.js";

function person(id: string, name: string, ...posts: readonly Partial<Post>[]): Person {
  return {
    key: partyKey("person", id),
    id,
    name,
    posts: posts.map((post) => ({
      role: "staff",
      contacts: [],
      departments: [],
      oversees: [],
      from: FIRST_DAY,
      to: LAST_DAY,
      ...post,
    })),
  };
}

export const { terms } = loadRulebooks<Rule>(shippedRulebooks(), RULE_KINDS);

/** A county procuratorate with a few people. */
export function office(): ImportRoster {
  const roster = {
    id: "xingyuan",
    name: "兴源县人民检察院",
    people: [
      person("zhang", "张远", { role: "secretary" }, { role: "government-head" }),
      person("li", "李望", { role: "member", oversees: ["department:office"] }),
      person(
        "zhao",
        "赵合",
        { role: "member", from: day("2025-03-01") },
        { role: "discipline-head", from: day("2025-03-01") },
      ),
      person("sun", "孙越", { role: "member", to: day("2025-06-30") }),
      person("wang", "王记", { role: "department-head", departments: ["office"] }),
      person("qian", "钱明亮", { role: "department-head", departments: ["political"] }),
      person("zhou", "周平", { role: "staff", departments: ["office"] }),
    ],
    departments: [
      { id: "office", name: "办公室", function: "general-office" },
      { id: "political", name: "政治部", function: "political" },
      { id: "first", name: "第一检察部", function: "business" },
    ],
    groups: [],
    organs: [
      { name: "中共兴源县委", relations: ["local-party-committee", "superior-party"] },
      { name: "兴源县纪委", relations: ["local-discipline", "superior-discipline"] },
      { name: "庆阳市人民检察院", relations: ["superior-organ"] },
    ],
  };
  const names = new Names(terms);
  names.add(roster);
  return { ...roster, finder: names.of(roster) };
}

/** A county court, with people whose names begin alike, two characters of a surname, and titles of their own. */
export function court(): ImportRoster {
  const roster = {
    id: "court",
    name: "兴源县人民法院",
    people: [
      person("chen", "陈立新", { role: "secretary" }, { role: "government-head" }),
      person("wu", "吴海燕", { role: "deputy-secretary", oversees: ["department:civil"], title: "副院长" }),
      person("liu", "刘强", { role: "member", oversees: ["department:enforcement"], title: "副院长" }),
      person("he", "何静", { role: "discipline-head", from: day("2025-04-01") }, { role: "member" }),
      person("zheng", "郑国栋", { role: "political-head" }, { role: "member" }),
      person("ma", "马骏", { role: "committee-member" }),
      person("sunmei", "孙梅", { role: "department-head", departments: ["office"] }),
      person("huang", "黄伟", { role: "department-head", departments: ["civil"] }),
      person("lin", "林晓", { role: "department-deputy", departments: ["civil"] }),
      person("ouyang", "欧阳云", { role: "department-head", departments: ["enforcement"] }),
      person("wangjian", "王建", { role: "staff", departments: ["office"] }),
      person("wangjianguo", "王建国", { role: "staff", departments: ["civil"] }),
    ],
    departments: [
      { id: "office", name: "办公室", function: "general-office" },
      { id: "political", name: "政治部", function: "political" },
      { id: "civil", name: "民事审判庭", function: "business" },
      { id: "enforcement", name: "执行局", function: "business" },
      { id: "inspection", name: "督察室", function: "inspection" },
    ],
    groups: [],
    organs: [
      { name: "中共兴源县委", relations: ["local-party-committee", "superior-party"] },
      { name: "兴源县纪委监委", relations: ["local-discipline", "superior-discipline"] },
      { name: "庆阳市中级人民法院", relations: ["superior-organ"] },
      { name: "中共兴源县委组织部", relations: ["superior-organisation"] },
    ],
  };
  const names = new Names(terms);
  names.add(roster);
  return { ...roster, finder: names.of(roster) };
}

/** A bureau of water works under a Party committee, with posts of names of its own. */
export function bureau(): ImportRoster {
  const roster = {
    id: "bureau",
    name: "清溪区水务局",
    people: [
      person("zhou", "周建华", { role: "secretary" }, { role: "government-head", title: "局长" }),
      person("tang", "唐晓峰", { role: "member", oversees: ["department:planning"], title: "副局长" }),
      person("meng", "孟祥云", { role: "member", oversees: ["department:river"], title: "副局长" }),
      person("du", "杜明", { role: "discipline-head" }, { role: "member", from: day("2025-02-01") }),
      person("shi", "石磊", { role: "department-head", departments: ["office"] }),
      person("yu", "于洋", { role: "department-head", departments: ["planning"] }),
      person("xie", "谢婷婷", { role: "department-head", departments: ["river"] }),
      person("fang", "方圆", { role: "department-deputy", departments: ["river"] }),
      person("cao", "曹阳", { role: "staff", departments: ["office"] }),
      person("pan", "潘伟", { role: "staff", departments: ["planning"] }),
    ],
    departments: [
      { id: "office", name: "办公室", function: "general-office" },
      { id: "personnel", name: "人事科", function: "political" },
      { id: "supervision", name: "监督科", function: "inspection" },
      { id: "planning", name: "规划计划科", function: "business" },
      { id: "river", name: "河道管理科", function: "business" },
    ],
    groups: [],
    organs: [
      { name: "中共清溪区委", relations: ["local-party-committee", "superior-party"] },
      { name: "清溪区纪委监委", relations: ["local-discipline", "superior-discipline"] },
      { name: "庆阳市水务局", relations: ["superior-organ"] },
      { name: "中共清溪区委组织部", relations: ["superior-organisation"] },
    ],
  };
  const names = new Names(terms);
  names.add(roster);
  return { ...roster, finder: names.of(roster) };
}

/** A town under a Party committee, whose offices are halls and stations. */
export function town(): ImportRoster {
  const roster = {
    id: "town",
    name: "云溪镇人民政府",
    people: [
      person("xu", "许志强", { role: "secretary" }),
      person("he", "贺兰", { role: "deputy-secretary" }, { role: "government-head", title: "镇长" }),
      person("deng", "邓超群", { role: "discipline-head", title: "纪委书记" }, { role: "member" }),
      person("luo", "罗敏", { role: "member", title: "组织委员" }),
      person("han", "韩磊", { role: "member", oversees: ["department:finance"], title: "副镇长" }),
      person("feng", "冯涛", { role: "department-head", departments: ["office"] }),
      person("jiang", "蒋丽", { role: "department-head", departments: ["finance"], title: "所长" }),
      person("lu", "陆远", { role: "department-head", departments: ["affairs"] }),
      person("shen", "沈洁", { role: "staff", departments: ["inspection"] }),
      person("cui", "崔勇", { role: "staff", departments: ["finance"] }),
    ],
    departments: [
      { id: "office", name: "党政办公室", function: "general-office" },
      { id: "inspection", name: "纪检监察办公室", function: "inspection" },
      { id: "finance", name: "财政所", function: "finance" },
      { id: "affairs", name: "社会事务办公室", function: "business" },
    ],
    groups: [],
    organs: [
      { name: "中共东湖区委", relations: ["local-party-committee", "superior-party"] },
      { name: "东湖区纪委监委", relations: ["local-discipline", "superior-discipline"] },
      { name: "中共东湖区委组织部", relations: ["superior-organisation"] },
    ],
  };
  const names = new Names(terms);
  names.add(roster);
  return { ...roster, finder: names.of(roster) };
}

/** A hospital under a Party committee. */
export function hospital(): ImportRoster {
  const roster = {
    id: "hospital",
    name: "东湖区人民医院",
    people: [
      person("qin", "秦岚", { role: "secretary" }),
      person("dong", "董浩", { role: "government-head", title: "院长" }, { role: "deputy-secretary" }),
      person("ye", "叶青", { role: "discipline-head", title: "纪委书记" }, { role: "member" }),
      person("cheng", "程亮", { role: "member", oversees: ["department:pharmacy"], title: "副院长" }),
      person("gu", "顾晓燕", { role: "department-head", departments: ["office"], title: "党办主任" }),
      person("jiangbo", "江波", { role: "department-head", departments: ["pharmacy"] }),
      person("bai", "白雪", { role: "department-head", departments: ["equipment"] }),
      person("kang", "康宁", { role: "department-head", departments: ["surgery"] }),
      person("jin", "金鑫", { role: "staff", departments: ["equipment"] }),
      person("mao", "毛小军", { role: "staff", departments: ["inspection"] }),
    ],
    departments: [
      { id: "office", name: "党委办公室", function: "general-office" },
      { id: "inspection", name: "监察室", function: "inspection" },
      { id: "pharmacy", name: "药剂科", function: "business" },
      { id: "equipment", name: "设备科", function: "procurement" },
      { id: "surgery", name: "普外科", function: "business" },
    ],
    groups: [],
    organs: [
      { name: "中共东湖区卫生健康局党组", relations: ["superior-party"] },
      { name: "东湖区纪委监委", relations: ["local-discipline", "superior-discipline"] },
      { name: "东湖区卫生健康局", relations: ["superior-organ"] },
    ],
  };
  const names = new Names(terms);
  names.add(roster);
  return { ...roster, finder: names.of(roster) };
}

type Asked = Partial<ImportQuestion> & { readonly name?: string };

/** What an import makes of a workbook: each record with its kind, row and fields, and what is wrong or was passed over by its place. */
export async function imported(sheets: TestSheets, { name = "台账.xlsx", ...question }: Asked = {}): Promise<Imported> {
  return importedFrom({ name, sheets: await sheetsOf(book(sheets), "xlsx") }, question);
}

/** The same of a text of cells, in an encoding of its own where it is given as bytes. */
export function importedText(text: string | Uint8Array, { name = "台账.csv", ...question }: Asked = {}): Imported {
  const sheet = sheetOfText(typeof text === "string" ? Buffer.from(text) : text, name.replace(/\.\w+$/, ""));
  return importedFrom({ name, sheets: sheet ? [sheet] : [] }, question);
}

/** The same of sheets that were read. */
export function importedSheets(sheets: Book["sheets"], { name = "台账.xlsx", ...question }: Asked = {}): Imported {
  return importedFrom({ name, sheets }, question);
}

interface Imported {
  readonly records: unknown[];
  readonly problems: string[];
}

function importedFrom(from: Book, question: Partial<ImportQuestion>): Imported {
  const { name } = from;
  const { understood, problems } = readBook(from, {
    ...{ terms, roster: office(), year: null, kind: null, sheets: null, heads: new Map<string, string>() },
    ...{ shown: name, inLedger: name },
    ...question,
  });
  return {
    records: understood.flatMap(({ records }) => records.map(({ kind, row, value }) => ({ kind, row, ...value }))),
    problems: problems.map(({ code, place }) =>
      [place.file.replace(`${name}!`, ""), place.cell, code].filter(Boolean).join(" "),
    ),
  };
}

/** A text in the encoding that Excel in China saves CSV in. */
export function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}
