import { spelt } from "./layout/width.js";

/** THE way of a value into JSON for people and programs: what cannot be seen is written by its number, which for a program is the same. */
export function jsonText(value: unknown): string {
  return spelt(JSON.stringify(value, null, 2));
}
