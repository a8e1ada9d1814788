import { nearest } from "../base/nearest.js";
import { RECORD_SCHEMAS } from "../document/schema-names.js";

/** The kinds of record files (contract 1), by the base name of the file or the name of its folder. */
export const KINDS = RECORD_SCHEMAS;
export type Kind = (typeof KINDS)[number];

/** What a file beside a unit is: its description, a list of records, or a YAML file of no known kind. */
export type FileRole = "unit" | Kind | { unknown: string; nearest: string | null };

/** The role of a `*.yaml` file by its name and the name of its folder: the base name up to the first `-` or `.` names the kind, else the folder does. */
export function roleOf(fileName: string, folderName: string): FileRole {
  if (fileName === "unit.yaml") return "unit";
  const base = /^[^-.]*/.exec(fileName)?.[0] ?? "";
  const kind = asKind(base) ?? asKind(folderName);
  return kind ?? { unknown: base, nearest: kindMeant(base, folderName) ?? null };
}

/** What the kinds of record files are called in Chinese, with 台账 or without. */
const CHINESE_NAMES: Readonly<Record<string, readonly string[]>> = {
  meetings: ["会议"],
  talks: ["谈话", "谈心谈话"],
  reports: ["报告"],
  activities: ["活动"],
  assessments: ["考核"],
  cases: ["案件", "问责", "案件问责"],
  events: ["事件", "触发事件"],
  appointments: ["任免", "任免奖励", "奖励"],
  waivers: ["豁免"],
  answers: ["答复", "判断"],
  unit: ["单位"],
};

/** The kind that a file of no kind, or its folder, names in Chinese; else the nearest to the file's name. */
function kindMeant(base: string, folderName: string): string | undefined {
  return namedInChinese(base) ?? namedInChinese(folderName) ?? nearest(base, [...KINDS, "unit"]);
}

function namedInChinese(name: string): string | undefined {
  const plain = name.replace(/^\d{4}年?度?/, "").replace(/(?:工作)?(?:台账|记录|登记簿?|登记表)?(?:\d{4}年?)?$/, "");
  return Object.keys(CHINESE_NAMES).find((kind) => CHINESE_NAMES[kind]?.includes(plain));
}

function asKind(name: string): Kind | undefined {
  return KINDS.find((kind) => kind === name);
}
