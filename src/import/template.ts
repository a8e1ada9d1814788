import type { Department, Organ, Person } from "../ledger/model.js";
import { chineseKey } from "../terms/keys.js";
import type { Kind } from "../terms/record-kinds.js";
import type { Terms } from "../terms/vocabulary.js";
import { type FieldType, fieldType } from "./fields.js";
import { addressOf } from "./sheet.js";

/** The name of the hidden sheet that holds what is offered in lists, and what stands in its first cell: an import passes it over. */
export const LISTS = { sheet: "选项", mark: "下拉选项，请勿改动" } as const;

/** Whose people and departments a template offers; nobody's where it is made for no unit. */
export interface TemplateRoster {
  readonly people: readonly Pick<Person, "name">[];
  readonly departments: readonly Pick<Department, "name">[];
  readonly organs: readonly Pick<Organ, "name">[];
}

/** A sheet of a template: a line of help, heads, and what may be chosen under each. */
export interface TemplateSheet {
  readonly kind: Kind;
  readonly name: string;
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly head: string;
  readonly help: string;
  readonly isDay: boolean;
  readonly width: number;
  /** What is offered; others may be written too. */
  readonly offers: readonly string[];
}

/** What each sheet holds: its keys in the order in which a clerk fills them in. */
const SHEETS: readonly {
  readonly kind: Kind;
  readonly name: string;
  readonly help: string;
  readonly keys: readonly string[];
}[] = [
  {
    kind: "meetings",
    name: "会议",
    help: "一行一次。几个人用顿号隔开；只提到的议题写在标题里，专题研究的写在议题里",
    keys: ["date", "type", "title", "topics", "chair", "attendees", "absent", "guests", "decisions", "note"],
  },
  {
    kind: "talks",
    name: "谈话",
    help: "一行一次。几个人用顿号隔开，集体进行的把每个人都写上",
    keys: ["date", "type", "by", "with", "title", "note"],
  },
  {
    kind: "reports",
    name: "报告",
    help: "一行一份。所属时段如 2025、2025-H1、2025-Q3、2025-06",
    keys: ["date", "type", "from", "to", "form", "covers", "title", "note"],
  },
  {
    kind: "activities",
    name: "活动",
    help: "一行一项。谁开展的写人、部门或者机构",
    keys: ["date", "ends", "type", "by", "with", "departments", "audience", "title", "note"],
  },
  {
    kind: "assessments",
    name: "考核",
    help: "一行一个对象",
    keys: ["date", "type", "covers", "subject", "grade", "by", "methods", "note"],
  },
  {
    kind: "cases",
    name: "案件",
    help: "一行一件。编号在本单位内不重复，别的表用它来说到这件事",
    keys: [
      "id",
      "date",
      "subject",
      "department",
      "post",
      "category",
      "severity",
      "measures",
      "measures.date",
      "concluded",
      "status",
      "title",
      "note",
    ],
  },
  {
    kind: "events",
    name: "事件",
    help: "一行一件。编号在本单位内不重复",
    keys: ["id", "date", "type", "person", "department", "superior", "summary", "note"],
  },
  { kind: "appointments", name: "任免", help: "一行一人", keys: ["date", "type", "person", "post", "rank", "note"] },
  {
    kind: "waivers",
    name: "豁免",
    help: "一行一条。法规写编号，条款照报告里的写",
    keys: ["date", "regulation", "clause", "holder", "period", "reason", "approvedBy", "until"],
  },
  {
    kind: "answers",
    name: "答复",
    help: "一行一条。待核的事，有权的人怎样判断；法规写编号，条款、时段照报告里的写",
    keys: ["date", "regulation", "clause", "period", "holder", "answer", "by", "reason"],
  },
];

/** Heads of what stands inside another field. */
const INNER: Readonly<Record<string, string>> = { "measures.date": "处分时间" };

/** The sheets of a workbook to keep a ledger in. */
export function templateSheets(terms: Terms, roster: TemplateRoster): TemplateSheet[] {
  return SHEETS.map(({ kind, name, help, keys }) => ({
    kind,
    name,
    help,
    columns: keys.map((key): TemplateColumn => {
      const type = fieldType(kind, key);
      const head = INNER[key] ?? chineseKey(key, kind);
      return {
        head,
        help: helpOf(type),
        isDay: type?.takes === "day",
        width: WIDE.has(key) ? 32 : 14,
        offers: offersOf(type, terms, roster),
      };
    }),
  }));
}

const WIDE: ReadonlySet<string> = new Set([
  "title",
  "attendees",
  "guests",
  "with",
  "decisions",
  "summary",
  "note",
  "reason",
  "topics",
]);

function helpOf(type: FieldType | undefined): string {
  switch (type?.takes) {
    case "day":
      return "写作 2025-03-05";
    case "party":
      return "写一个姓名或者名称";
    case "parties":
      return "几个用顿号隔开";
    case "terms":
    case "measures":
      return "可以选，也可以写几项，用顿号隔开";
    case "term":
      return "从列表里选";
    case "period":
      return "如 2025、2025-H1、2025-Q3、2025-06";
    case "id":
      return "本单位内不重复，没有空格";
    default:
      return "照实写";
  }
}

function offersOf(
  type: FieldType | undefined,
  terms: Terms,
  { people, departments, organs }: TemplateRoster,
): string[] {
  if (type === undefined) return [];
  if ("vocabulary" in type) return type.takes === "words" ? [] : terms.all(type.vocabulary).map(({ zh }) => zh);
  if (type.takes === "measures") return terms.all("measures").map(({ zh }) => zh);
  if (!("types" in type)) return [];
  const names = [
    ...(type.types.includes("person") ? people : []),
    ...(type.types.includes("department") ? departments : []),
    ...(type.types.includes("organ") ? organs : []),
  ].map(({ name }) => name);
  const bodies = type.types.includes("body") ? terms.all("bodies").map(({ zh }) => zh) : [];
  return [...new Set([...names, ...bodies])];
}

/** So many rows of a sheet have lists and formats. */
export const TEMPLATE_ROWS = 1000;

/** The rows that a column of a sheet is filled in, as spreadsheets write them. */
export function filledRange(column: number): string {
  return `${addressOf(2, column)}:${addressOf(TEMPLATE_ROWS + 1, column)}`;
}
