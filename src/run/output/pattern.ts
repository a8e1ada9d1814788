import { basename } from "node:path";

/** What the name of a file may hold to have one file for each unit, or for each person who holds a finding. */
export const UNIT = "{unit}";
export const HOLDER = "{holder}";

/** Whether a path asks for a file each. */
export function isPattern(path: string): boolean {
  return basename(path).includes(UNIT) || splitsByHolder(path);
}

/** Whether a path asks for a file for each person. */
export function splitsByHolder(path: string): boolean {
  return basename(path).includes(HOLDER);
}
