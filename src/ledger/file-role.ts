import { nearest } from "../base/nearest.js";
import { KINDS, type Kind, RECORD_KINDS, type RecordKindRow } from "../terms/record-kinds.js";

/** What a file beside a unit is: its description, a list of records, or a YAML file of no known kind. */
export type FileRole = "unit" | Kind | { unknown: string; nearest: string | null };

/** The role of a `*.yaml` file by its name and the name of its folder: the base name up to the first `-` or `.` names the kind, else the folder does. */
export function roleOf(fileName: string, folderName: string): FileRole {
  if (fileName === "unit.yaml") return "unit";
  const base = /^[^-.]*/.exec(fileName)?.[0] ?? "";
  const kind = asKind(base) ?? asKind(folderName);
  return kind ?? { unknown: base, nearest: kindMeant(base, folderName) ?? null };
}

/** The kind that a file of no kind, or its folder, names in Chinese; else the nearest to the file's name. */
function kindMeant(base: string, folderName: string): string | undefined {
  return namedInChinese(base) ?? namedInChinese(folderName) ?? nearest(base, [...KINDS, "unit"]);
}

function namedInChinese(name: string): string | undefined {
  const plain = name.replace(/^\d{4}年?度?/, "").replace(/(?:工作)?(?:台账|记录|登记簿?|登记表)?(?:\d{4}年?)?$/, "");
  if (plain === "单位") return "unit";
  return Object.values(RECORD_KINDS).find(({ files }: RecordKindRow) => files.includes(plain))?.kind;
}

function asKind(name: string): Kind | undefined {
  return KINDS.find((kind) => kind === name);
}
