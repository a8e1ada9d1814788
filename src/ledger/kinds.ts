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
  return kind ?? { unknown: base, nearest: nearest(base, [...KINDS, "unit"]) ?? null };
}

function asKind(name: string): Kind | undefined {
  return KINDS.find((kind) => kind === name);
}
